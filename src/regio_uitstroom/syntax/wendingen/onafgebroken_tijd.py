"""*Twee aaneengesloten jaren*: two years, without interruption."""

from __future__ import annotations

from regio_uitstroom.syntax.numbers import EENHEDEN
from regio_uitstroom.syntax.token import Token

_AANEEN = frozenset({"aaneengesloten", "onafgebroken", "ononderbroken"})
_EENHEID = frozenset({"ONBEKEND", "ZAAK", "WW"})


def onafgebroken_tijd(tokens: list[Token]) -> list[Token]:
    """Return a sentence with *aaneengesloten* behind the length that it stands in."""
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        deel = tokens[at : at + 3]
        if [token.type for token in deel[:2]] == ["GETAL", "ONAFGEBROKEN"] and _is_duur(deel):
            getal, aaneen, eenheid = deel
            lengte = (getal.waarde, EENHEDEN[eenheid.tekst.lower()])
            woorden = f"{getal.tekst} {eenheid.tekst}"
            uit += [Token("DUUR", woorden, getal.start, eenheid.end, lengte), aaneen]
            at += len(deel)
        else:
            uit.append(tokens[at])
            at += 1
    return uit if len(uit) < len(tokens) else tokens


def _is_duur(deel: list[Token]) -> bool:
    """Whether a number, *aaneengesloten* and what stands behind it are a length of time."""
    if len(deel) < 3 or deel[1].tekst.lower() not in _AANEEN:  # noqa: PLR2004 - the number, the word and the unit
        return False
    return isinstance(deel[0].waarde, int) and deel[2].type in _EENHEID and deel[2].tekst.lower() in EENHEDEN
