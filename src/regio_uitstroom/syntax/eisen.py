"""Demands that a text makes of a client, by what they are called; and one that is named by its place.

*De voorwaarde, bedoeld in het eerste lid, onderdeel b, geldt niet voor …* says of that item that it does not apply.
Only of an item: of a whole lid a condition is a part, and the lid without its condition is something else than no lid.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS

_EIS = re.compile(
    r"(?:eis|eisen|vereisten?|voorwaarden?|criterium|criteria|drempel|grens|norm|maximum|minimum)$", re.IGNORECASE
)
_TERMIJN = re.compile(r"(?:termijn|duur|tijd|periode)$", re.IGNORECASE)
_GROND = re.compile(r"grond(?:en)?$", re.IGNORECASE)
"""What is a rule by itself, also where it is a whole lid."""
_GELDT = frozenset({"gelden"})


def is_eis(token: Token) -> bool:
    """Whether a token is a thing that a text can demand of a client: *de inkomenseis*, *de wachttijd*."""
    if token.type not in {"ZAAK", "ONBEKEND"}:
        return False
    return any(vorm.search(token.tekst) is not None for vorm in (_EIS, _GROND, _TERMIJN))


def is_termijn(token: Token) -> bool:
    """Whether a demand is a length of time: that may also be the term of a duty."""
    return _TERMIJN.search(token.tekst) is not None


def met_plaats_van_eis(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the place of a demand for the demand, where its sentence says that it does not apply."""
    if not soorten_in(tokens) >= {"BEDOELD", "NIET"} or not any(map(_geldt, tokens)):
        return tokens
    hoofdzin = len(list(takewhile(lambda token: token.type not in CONDITIONS, tokens)))
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        eind = _eind(tokens, at) if at < hoofdzin else 0
        if eind:
            plaats = next(token for token in tokens[at:eind] if token.type == "BEDOELD")
            out.append(Token("VERWIJZING", plaats.tekst, tokens[at].start, tokens[eind - 1].end, plaats.waarde))
        else:
            out.append(tokens[at])
        at = eind or at + 1
    return out


def _geldt(token: Token) -> bool:
    return (token.type == "WW" and token.waarde.werkwoord in _GELDT) or token.tekst.endswith("toepassing")


def _eind(tokens: Sequence[Token], at: int) -> int:
    """Return where a demand with its place ends; 0 where none begins, or its place is no item."""
    if not is_eis(tokens[at]):
        return 0
    plaats = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].type == "KOMMA")
    if plaats >= len(tokens) or tokens[plaats].type != "BEDOELD":
        return 0
    verwezen = tokens[plaats].waarde
    onderdeel = all(plek.onderdeel is not None or plek.sub is not None for plek in verwezen.plekken)
    grond = _GROND.search(tokens[at].tekst) is not None
    if verwezen.wet is not None or not verwezen.plekken or not (onderdeel or grond):
        return 0
    komma = plaats + 1 < len(tokens) and tokens[plaats + 1].type == "KOMMA"
    return plaats + 1 + komma
