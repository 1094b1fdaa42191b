"""Other words for what something does not count for: *bij het bepalen van de gemeente van herkomst*.

*Een briefadres telt niet mee bij het vaststellen van X* says what *… telt niet mee voor X* does. For a municipality
that is so of a briefadres alone: what stays do not count for where somebody comes from, no source of a municipality is
computed with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

_TELT = frozenset({"mee", "meegeteld", "meegerekend", "buiten beschouwing", "meetellen", "meetelt", "beschouwing"})
_BEPALEN = re.compile(
    r"het (?:bepalen|vaststellen|berekenen)|de (?:bepaling|vaststelling|berekening|toepassing)", re.IGNORECASE
)
_FEIT = "BEGRIP_FEIT"
_ROL = "ROL_GEMEENTE"
_VAN_HERKOMST = "gemeente van herkomst"
_HERKOMST = frozenset({"de herkomst", "herkomst"})
_MEER = {
    "briefadressen": ("BEZIT", "briefadres"),
    "inschrijvingen": ("MOMENT", "inschrijving"),
}
"""Words in the plural that count or do not, with what one of them is."""


def meetellen(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on what counts with for what it does so said plainly."""
    if not any(token.tekst.lower() in _TELT for token in tokens):
        return tokens
    if any("briefadres" in token.tekst.lower() for token in tokens):
        tokens = [_een_van(token) for token in _zonder_als_woonadres(tokens)]
        return _voor_plaats(tokens)
    return _voor_feit(tokens)


def _zonder_als_woonadres(tokens: list[Token]) -> list[Token]:
    """Return *telt niet mee als woonadres* without its last words: that is how an address counts."""
    slot = [token.tekst.lower() for token in tokens[-3:]]
    return tokens[:-2] if slot == ["mee", "als", "woonadres"] else tokens


def _een_van(token: Token) -> Token:
    soort = _MEER.get(token.tekst.lower()) if token.type == "ONBEKEND" else None
    return token if soort is None else token.as_type(*soort)


def _voor_plaats(tokens: list[Token]) -> list[Token]:
    """Return a sentence on a briefadres with *voor* right before where somebody comes from, or a term."""
    for at, token in enumerate(tokens[:-1]):
        wat = _waarvoor(tokens, at + 1) if token.type in {"BIJ", "VOOR"} else 0
        doel = tokens[wat]
        if wat and doel.tekst.lower() in _HERKOMST:
            doel = doel.as_type(_ROL, _VAN_HERKOMST)
        if wat and doel.type in {_ROL, _FEIT}:
            return [*tokens[:at], token.as_type("VOOR", "voor"), doel, *tokens[wat + 1 :]]
    return tokens


def _voor_feit(tokens: list[Token]) -> list[Token]:
    """Return any other one with *voor* right before a term."""
    for at, token in enumerate(tokens[:-1]):
        wat = _waarvoor(tokens, at + 1) if token.type in {"BIJ", "VOOR"} else 0
        if wat > at + 1 and tokens[wat].type == _FEIT:
            return [*tokens[:at], token.as_type("VOOR", "voor"), *tokens[wat:]]
    return tokens


def _waarvoor(tokens: Sequence[Token], at: int) -> int:
    """Return where stands what it counts for, past *het bepalen van*, which is one token or two."""
    for van in range(at + 1, min(at + 3, len(tokens) - 1)):
        woorden = " ".join(token.tekst for token in tokens[at:van])
        if tokens[van].type == "VAN" and _BEPALEN.fullmatch(woorden):
            return van + 1
    return at
