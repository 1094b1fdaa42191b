"""Places in a text that a reference points at, and parts of them."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.waarde import frozen

OVERIGE = "overige"
"""What a reference points at that is to the other rules of its own article."""


@frozen
class Plek:
    """One place referred to; None: not said."""

    artikel: str | None = None
    lid: int | None = None
    onderdeel: str | None = None
    sub: int | None = None
    volzin: int | None = None
    voorgaand: str | None = None


@frozen
class Plekken:
    """The value of a reference token."""

    plekken: tuple[Plek, ...]
    wet: str | None = None


_DIEPER = ("artikel", "lid", "onderdeel", "sub", "volzin")
"""The parts of a text, from large to small."""


def deel_van(plek: Plek, geheel: Plek) -> Plek | None:
    """Return a part as a part of another place; None where that is no larger one, or is only pointed at."""
    genoemd = [deel for deel in _DIEPER if getattr(plek, deel) is not None]
    ruimer = [deel for deel in _DIEPER if getattr(geheel, deel) is not None]
    if not genoemd or plek.voorgaand or geheel.voorgaand:
        return None
    if not ruimer:  # *het tweede lid van dit artikel*
        return plek if genoemd[0] == "lid" else None
    if _DIEPER.index(ruimer[-1]) >= _DIEPER.index(genoemd[0]):
        return None
    return evolve(plek, **{deel: getattr(geheel, deel) for deel in ruimer})


def van_beide(plekken: Sequence[Plek], meer: Sequence[Plek], woorden: Sequence[Atom]) -> bool:
    """Whether an article behind the last of two parts may be of both: *het eerste lid en het tweede lid van artikel 2*.

    Whoever means the one article says *het eerste en tweede lid*; that both are of this article is as likely as not.
    """
    if meer[0].artikel is None or not any(woord.klein == "van" for woord in woorden):
        return False  # asked first: a row may hold thousands of places
    return any(plek.artikel is None for plek in plekken)
