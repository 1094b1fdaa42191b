"""Which facts of a record tell that a duty was carried out (``lexicon/uitvoering.csv``).

An event carries out a duty only where every constituent of that duty is known to be what the event is about: who acts,
what it is done to, and each phrase beside them. Of any other duty (*biedt twee woningen aan*, *beslist over de kosten*)
the record does not tell whether it was carried out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.regels import Kanbepaling, Verplichting

NIEMAND = "niet genoemd"
"""The actor of a duty of which the text does not tell whose it is."""

_CLIENT = "cliënt"
"""What stands in the list for the client, by whatever word the text calls him."""


def gegevens_van(plicht: Verplichting) -> Iterator[tuple[str, bool]]:
    """Yield the facts that carry out the duty; and whether their absence counts.

    An offer that is not in the list was not made; a decision that is no grant stands nowhere, so a list of grants
    without one says nothing. What is done time and again (*elk kwartaal*), or at a time that is not computed, is not
    carried out by one event.
    """
    if plicht.ritme or plicht.onberekend or plicht.nalaten:
        return
    werkwoord = plicht.handeling.split()[-1] if plicht.handeling else ""
    for rij in _uitvoering().get(werkwoord, ()):
        if _past(plicht, rij):
            yield rij["gegeven"], rij["bewijst"] == "ja"


@cache
def _uitvoering() -> dict[str, tuple[dict[str, str], ...]]:
    """Return the rows for each verb."""
    rijen = lexicon_rows("uitvoering")
    return {een["handeling"]: tuple(r for r in rijen if r["handeling"] == een["handeling"]) for een in rijen}


def _past(plicht: Verplichting, rij: dict[str, str]) -> bool:
    """Whether each constituent of the duty is one of the event.

    ``vanaf``: where no phrase says on what is decided, the moment of the term must tell.
    """
    genoemd = any(een.lower() != "er" for een in _zinsdelen(plicht))
    moment = plicht.termijn.moment.sleutel if plicht.termijn is not None else ""
    return is_de_daad(plicht, rij) and (genoemd or not rij["vanaf"] or _is(rij["vanaf"], moment))


def is_de_daad(regel: Verplichting | Kanbepaling, rij: dict[str, str]) -> bool:
    """Return whether nothing in a duty or power says that it is another act than that of a row: by whom, or on what."""
    client = isinstance(regel, Verplichting) and regel.client
    return (
        (not rij["wie"] or regel.actor.naam == NIEMAND or _is(rij["wie"], regel.actor.naam))
        and _is(rij["waaraan"], _CLIENT if client else regel.voorwerp)
        and all(_is(rij["verder"], een) for een in _zinsdelen(regel))
    )


def _zinsdelen(regel: Verplichting | Kanbepaling) -> list[str]:
    verder = regel.verder if isinstance(regel, Verplichting) else ()
    return [een for een in (*verder, regel.ontvanger) if een]


def _is(patroon: str, woorden: str) -> bool:
    return re.fullmatch(patroon, woorden, re.IGNORECASE) is not None
