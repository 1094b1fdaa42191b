"""When there is something of a client: *Van binding is sprake als de cliënt …*, and *indien sprake is van binding*.

The first is a definition, and means *degene die …*: what follows on the client has its verb behind, and may be a list.
The second uses what is defined: that he has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import TESTS

_ALS = ("als", "indien", "wanneer", "ingeval")
_NA_TERM = 2
"""Where what is said of the client begins, behind the term and the client."""


def als_betrekkelijk(tokens: list[Token]) -> list[Token]:
    """Return the tokens of such a definition, and of one with a list behind the client, as *de cliënt die …*."""
    if len(tokens) <= _NA_TERM or tokens[0].type != "TERM" or tokens[1].type != "CLIENT":
        return tokens
    sprake = tokens[0].tekst.lower().endswith(_ALS)
    if not (sprake or tokens[_NA_TERM].type == "DUBBELPUNT") or tokens[_NA_TERM].type == "DIE":
        return tokens
    client = tokens[1]
    return [*tokens[:_NA_TERM], Token("DIE", "die", client.end, client.end, "die"), *tokens[_NA_TERM:]]


_SPRAKE = "sprake"
_ERBIJ = frozenset({"ER", "ZAAK", "VAN", "BEGRIP_FEIT", "WW", "BIJ", "CLIENT"})


def als_bezit(tokens: list[Token]) -> list[Token]:
    """Return *er sprake is van T* as *hij T heeft*, where T is a term of the text and nothing else is said."""
    if all(_naam(token) != _SPRAKE for token in tokens):
        return tokens
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        eind = next((i for i in range(at, len(tokens)) if tokens[i].type not in _ERBIJ), len(tokens))
        heeft = _bezit(tokens[at:eind]) if at and tokens[at - 1].type in _ERVOOR else None
        out += heeft or tokens[at : at + 1]
        at = eind if heeft else at + 1
    return out


_ERVOOR = TESTS | {"EN", "OF", "ONDERDEEL", "SUB"}


def _bezit(deel: Sequence[Token]) -> list[Token] | None:
    """Return that the client has it; None where a clause says more than that there is this term of him."""
    soorten = [token.type for token in deel]
    zonder = sorted(soort for soort in soorten if soort not in {"ER", "BIJ", "CLIENT"})
    if zonder != ["BEGRIP_FEIT", "VAN", "WW", "ZAAK"] or ("CLIENT" in soorten) != ("BIJ" in soorten):
        return None
    werkwoord, zaak, term = (next(t for t in deel if t.type == soort) for soort in ("WW", "ZAAK", "BEGRIP_FEIT"))
    vorm = werkwoord.waarde
    van_term = deel.index(term) and deel[deel.index(term) - 1].type == "VAN"
    if _naam(zaak) != _SPRAKE or not van_term or vorm.werkwoord != "zijn":
        return None
    begin = deel[0].start
    client = Token("CLIENT", "hij", begin, begin, "hij")
    heeft = werkwoord.as_type("WW", evolve(vorm, werkwoord="hebben"))
    bepaler = "geen" if zaak.bepaler == "geen" else term.bepaler
    return [client, Token(term.type, term.tekst, term.start, term.end, term.waarde, bepaler, term.extra), heeft]


def _naam(token: Token) -> str:
    return token.tekst.lower().rpartition(" ")[2] if token.type == "ZAAK" else ""
