"""Whose judgment stands in front of a row of clauses: *indien naar zijn oordeel de cliënt A is en B heeft*.

In that place it is about each of them, as it is about each item of a list that it stands before. Behind the subject
(*indien de cliënt naar zijn oordeel A is en B heeft*) it goes with what follows it.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.lijstkoppen import is_oordeel
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, LIJST, RELATIVES, STOP, TESTS

_EINDE = STOP | CONDITIONS | RELATIVES | LIJST | {"DAN", "KOMMA"}
_OORDEEL = frozenset({"NAAR_ZIJN_OORDEEL", "NAAR_OORDEEL_VAN"})


def oordeel_in_rij(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the judgment in front of such a row in each of its clauses."""
    uit: list[Token] = []
    oordeel: Sequence[Token] = ()
    for at, token in enumerate(tokens):
        uit.append(token)
        if token.type in TESTS | LIJST:
            oordeel = _oordeel_na(tokens, at)
        elif token.type in _EINDE:
            oordeel = ()
        elif oordeel and token.type in {"EN", "OF"} and _verbindt(tokens, at):
            plek = tokens[at + 1].start
            uit += [Token(een.type, een.tekst, plek, plek, een.waarde, een.bepaler, een.extra) for een in oordeel]
    return uit if len(uit) > len(tokens) else tokens


def _oordeel_na(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the judgment behind a place; empty where none stands there."""
    return next((deel for lang in (1, 2) if is_oordeel(deel := tokens[at + 1 : at + 1 + lang])), ())


def _verbindt(tokens: Sequence[Token], at: int) -> bool:
    """Whether a conjunction stands between two clauses, and no judgment of its own begins the second."""
    eind = next((plek for plek in range(at + 1, len(tokens)) if tokens[plek].type in _EINDE), len(tokens))
    rest = tokens[at + 1 : eind]
    los = rest[:1] and rest[0].type == "CLIENT" and tokens[at - 1].type not in {"CLIENT", "ACTOR", "BEZIT"}
    if not (tokens[at - 1].type == "WW" or los) or not rest or rest[0].type == "WW":
        return False
    return "WW" in soorten_in(rest) and soorten_in(rest).isdisjoint(_OORDEEL)
