"""Other words for what something does not count: *bij het bepalen van de gemeente van herkomst*, *voor de herkomst*.

*Een briefadres telt niet mee bij het vaststellen van X* says what *… telt niet mee voor X* does.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_TELT = frozenset({"mee", "meegeteld", "meegerekend", "buiten beschouwing", "meetellen", "meetelt", "beschouwing"})
_VOOR = frozenset({"BIJ", "VOOR"})
_BEPALEN = frozenset({"bepalen", "vaststellen", "berekenen", "bepaling", "vaststelling", "berekening", "toepassing"})
_LIDWOORD = frozenset({"het", "de"})
_VAN_HERKOMST = "gemeente van herkomst"
_MEER = {
    "briefadressen": ("BEZIT", "briefadres"),
    "inschrijvingen": ("MOMENT", "inschrijving"),
}
"""Words in the plural that count or do not, with what one of them is."""


def telwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the term for which something counts right behind its preposition."""
    if not any(token.tekst.lower() in _TELT for token in tokens) or not any(map(_is_adres, tokens)):
        return tokens
    out: list[Token] = []
    for token in _zonder_als_woonadres(tokens):
        soort = _MEER.get(token.tekst.lower()) if token.type == "ONBEKEND" else None
        een = token if soort is None else token.as_type(*soort)
        kort = _zonder_bepalen(out)
        if kort is not None and een.type in {"ROL_GEMEENTE", "BEGRIP_FEIT"}:
            out = kort
        elif kort is not None and een.tekst.lower() in {"de herkomst", "herkomst"}:
            out = kort
            een = een.as_type("ROL_GEMEENTE", _VAN_HERKOMST)
        out.append(een)
    return out


def _zonder_als_woonadres(tokens: list[Token]) -> list[Token]:
    """Return *telt niet mee als woonadres* without its last words: that is how an address counts."""
    slot = [token.tekst.lower() for token in tokens[-3:]]
    return tokens[:-2] if slot == ["mee", "als", "woonadres"] else tokens


def _is_adres(token: Token) -> bool:
    return "briefadres" in token.tekst.lower()


def _zonder_bepalen(tokens: list[Token]) -> list[Token] | None:
    """Return the tokens without *het bepalen van* behind their last preposition; None where they do not end so."""
    if not tokens or tokens[-1].type in _VOOR:
        return tokens or None
    if len(tokens) < _LANG or tokens[-1].type != "VAN":
        return None
    los = len(tokens[-2].tekst.split()) == 1  # *het* and *bepalen* are two tokens, *de berekening* is one
    woorden = " ".join(token.tekst.lower() for token in tokens[-3 if los else -2 : -1]).split()
    rest = tokens[: -3 if los else -2]
    past = len(woorden) == _TWEE and woorden[0] in _LIDWOORD and woorden[1] in _BEPALEN
    return rest if past and rest and rest[-1].type in _VOOR else None


_LANG = 3
_TWEE = 2
