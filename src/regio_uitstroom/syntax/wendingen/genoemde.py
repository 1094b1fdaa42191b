"""A place in front of its noun: *de in artikel 2 genoemde voorwaarden* are *de voorwaarden, genoemd in artikel 2*."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import NOUN_START

_GENOEMDE = frozenset({"bedoelde", "genoemde", "gestelde", "vermelde", "omschreven", "opgenomen", "beschreven"})
_LIDWOORD = frozenset({"de", "het"})


def met_genoemde(tokens: list[Token]) -> list[Token]:
    """Return the tokens with each such place behind its noun."""
    if not soorten_in(tokens) >= {"IN", "VERWIJZING"} or not any(t.tekst.lower() in _GENOEMDE for t in tokens):
        return tokens
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        eind = _eind(tokens, at)
        if not eind:
            out.append(tokens[at])
            at += 1
            continue
        begin, naam = tokens[at], tokens[eind - 1]
        out.append(Token(naam.type, naam.tekst, begin.start, naam.end, naam.waarde, begin.tekst.lower(), naam.extra))
        plaats = tokens[at + 2]
        out.append(Token("BEDOELD", f"bedoeld in {plaats.tekst}", tokens[at + 1].start, naam.end, plaats.waarde))
        at = eind
    return out


def _eind(tokens: Sequence[Token], at: int) -> int:
    """Return where a noun ends that has its place in front of it, from the article on; 0 where there is none."""
    soorten = [token.type for token in tokens[at + 1 : at + 3]]
    if tokens[at].tekst.lower() not in _LIDWOORD or soorten != ["IN", "VERWIJZING"]:
        return 0
    achter = at + 3 + (at + 3 < len(tokens) and tokens[at + 3].type == "KOMMA")
    if achter + 1 >= len(tokens) or tokens[achter].tekst.lower() not in _GENOEMDE:
        return 0
    return achter + 2 if tokens[achter + 1].type in NOUN_START - {"ONBEKEND"} else 0
