"""Which defined terms lean on which, in what order they can be worked out, and how deep that goes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from functools import lru_cache

from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.gemeentebron import Begripbron
from regio_uitstroom.model.voorwaarden import BegripGeldt

DIEPST = 50
"""Terms that lean on one another deeper than this are not worked out (finding RU316)."""


def leunt_op(begrip: Begrip) -> frozenset[str]:
    """Return the names of the terms that a definition uses, other than its own."""
    genoemd = (deel.begrip for deel in doorloop(begrip) if isinstance(deel, Begripbron | BegripGeldt))
    return frozenset(genoemd) - {begrip.naam}


@lru_cache(maxsize=64)
def dieptes(begrippen: tuple[Begrip, ...]) -> Mapping[str, int]:
    """Return how deep each term goes, in an order in which each comes after those that it leans on.

    1 for a term that leans on no other; terms in a circle, and those that lean on one, are left out. Without recursion,
    in time that grows with the text.
    """
    onder = {begrip.naam: leunt_op(begrip) for begrip in begrippen}
    onder = {naam: op & onder.keys() for naam, op in onder.items()}
    gebruikers: dict[str, list[str]] = {naam: [] for naam in onder}
    for naam, op in onder.items():
        for ander in op:
            gebruikers[ander].append(naam)
    wacht = {naam: len(op) for naam, op in onder.items()}
    klaar = deque(naam for naam, aantal in wacht.items() if aantal == 0)
    diepte: dict[str, int] = {}
    while klaar:
        naam = klaar.popleft()
        diepte[naam] = 1 + max((diepte[ander] for ander in onder[naam]), default=0)
        for gebruiker in gebruikers[naam]:
            wacht[gebruiker] -= 1
            if wacht[gebruiker] == 0:
                klaar.append(gebruiker)
    return diepte


def te_diep(begrippen: Iterable[Begrip]) -> frozenset[str]:
    """Return the terms that go deeper than is worked out."""
    return frozenset(naam for naam, diepte in dieptes(tuple(begrippen)).items() if diepte > DIEPST)
