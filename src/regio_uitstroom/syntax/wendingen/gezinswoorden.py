"""Who is in the household: *tot het huishouden minderjarige kinderen behoren* is that the client has these.

The record holds who lives with the client; *hij heeft kinderen* asks the same of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import TESTS

_WIE = frozenset({"kinderen", "minderjarige kinderen", "partner"})
_HEEFT = Werkwoordsvorm("hebben", persoon=True)
_NAAST = {"behoren": {"TOT"}, "maken": {"VAN"}, "zijn": {"IN", "BINNEN"}}
"""By verb, with which preposition the household stands beside it."""
_KLEIN = frozenset({"ER", "PARTIKEL"})
"""*Er … zijn*, *deel uitmaken*: words that belong to the verb."""
_LANGST = 9


def gezinswoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with each clause on who is in the household as one on whom the client has."""
    for at, token in enumerate(tokens):
        if token.type in TESTS or (at and token.type == "ONDERDEEL"):
            gevonden = _in_gezin(tokens, at + 1)
            if gevonden is not None:
                wie, plek, eind = gevonden
                hij = Token("CLIENT", "hij", tokens[at + 1].start, tokens[at + 1].start, "hij")
                werkwoord = tokens[plek]
                heeft = Token("WW", werkwoord.tekst, werkwoord.start, werkwoord.end, _HEEFT)
                return gezinswoorden([*tokens[: at + 1], hij, *wie, heeft, *tokens[eind:]])
    return tokens


def _in_gezin(tokens: Sequence[Token], begin: int) -> tuple[list[Token], int, int] | None:
    """Return who is in the household, by a clause that begins there, where its verb stands and where it ends."""
    einde = next((at for at in range(begin, min(begin + _LANGST, len(tokens))) if tokens[at].type == "WW"), None)
    if einde is None:
        return None
    deel = [token for token in tokens[begin:einde] if token.type not in _KLEIN]
    erna = list(tokens[einde + 1 : einde + 3])  # *deel uitmaakt van het huishouden*
    if len(erna) > 1 and _is_gezin(erna[0], erna[1], tokens[einde]):
        deel, slot = [*deel, *erna], einde + 3
    else:
        slot = einde + 1
    plek = next((at for at, paar in enumerate(pairwise(deel)) if _is_gezin(*paar, tokens[einde])), None)
    if plek is None:
        return None
    wie = deel[:plek] + deel[plek + 2 :]
    minstens_een = [token.tekst.lower() for token in wie[:-1]] in ([], ["ten minste"])
    een = not wie[:-1] or (wie[-1].tekst.lower().split()[0] in {"een", "één"})
    past = bool(wie) and wie[-1].type == "BEZIT" and wie[-1].waarde in _WIE and minstens_een and een
    return (wie[-1:], einde, slot) if past else None


def _is_gezin(een: Token, ander: Token, werkwoord: Token) -> bool:
    """Whether two tokens are the household beside such a verb."""
    naast = _NAAST.get(werkwoord.waarde.werkwoord, set())
    return een.type in naast and ander.type == "CLIENT" and ander.waarde == "gezin"
