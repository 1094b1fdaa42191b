"""What counts as a refusal, said another way: *indien hij niet reageert, wordt dit als een weigering beschouwd*.

The participle goes before *als*, and what points back at the condition is one word by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, STOP

_GELDT = frozenset({"gelden", "worden"})
_ALS = frozenset({"als", "met"})
_TERUG = frozenset({"dit", "dat", "zulks"})
_NIET = "niet"
"""*Nooit* and *niet altijd* say more."""
_WIE = frozenset(
    {"CLIENT", "ACTOR", "ORGANISATIE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEMEENTE", "ZAAK", "WONING", "ONBEKEND"}
)
_DEELWOORDEN = frozenset({"beschouwd", "aangemerkt", "gezien", "opgevat", "gelijkgesteld"})
_BESCHOUWD = Werkwoordsvorm("beschouwen", deelwoord=True)


def als_weigering(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on what counts as a refusal in the order of *wordt beschouwd als weigering*."""
    at = next((at for at in range(len(tokens)) if _geldt(tokens, at)), None)
    if at is None:
        return tokens
    begin, eind = at + 1, _einde(tokens, at)
    terug = begin < eind and tokens[begin].tekst.lower() in _TERUG
    als = next((i for i in range(begin + terug, eind) if tokens[i].tekst.lower() in _ALS), eind)
    tussen, rest = tokens[begin + terug : als], tokens[als:eind]
    niet = [token for token in tussen if token.tekst.lower() == _NIET]
    anders = [token for token in tussen if token.tekst.lower() not in {_NIET, *_DEELWOORDEN}]
    if anders or len(rest) < 2 or not _is_weigering(rest[1]):  # noqa: PLR2004 - als weigering
        return tokens
    if (terug or tokens[0].type == "DAT") and not _van_client(tokens[:at]):
        return tokens
    deelwoord = [t for t in (*tokens[begin:als], *rest) if t.tekst.lower() in _DEELWOORDEN]
    if len(deelwoord) > 1 or (tokens[at].waarde.werkwoord == "worden" and not deelwoord):
        return tokens
    if not terug and tokens[0].type != "DAT" and rest[-1] not in deelwoord:
        return tokens
    over = [token for token in rest if token not in deelwoord]
    deelwoord = [een.as_type("WW", _BESCHOUWD) for een in deelwoord]
    voor = _met_indien(tokens[:begin])
    wijst = [tokens[begin].as_type("IN_WOORDEN", "dat")] if terug else []
    if voor[0] is not tokens[0]:
        wijst = [Token("IN_WOORDEN", "", tokens[at].end, tokens[at].end, "dat")]
    return [*voor, *wijst, *niet, *deelwoord, *over, *tokens[eind:]]


def _van_client(voor: Sequence[Token]) -> bool:
    """Whether the condition is on what the client does: that others do nothing, is no refusal of his."""
    return next((token.type for token in voor if token.type in _WIE), "") == "CLIENT"


def _met_indien(voor: list[Token]) -> list[Token]:
    """Return *dat hij niet reageert, geldt …* as *indien hij niet reageert, geldt dat …*."""
    return [voor[0].as_type("INDIEN", "indien"), *voor[1:]] if voor[0].type == "DAT" else voor


def _geldt(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return token.type == "WW" and token.waarde.persoon and token.waarde.werkwoord in _GELDT


def _einde(tokens: Sequence[Token], at: int) -> int:
    """Return where the clause ends: at a stop, or at a condition behind it."""
    for eind in range(at + 2, len(tokens)):
        als = tokens[eind].tekst.lower() in _ALS
        if tokens[eind].type in STOP or (tokens[eind].type in CONDITIONS and not als):
            return eind
    return len(tokens)


def _is_weigering(token: Token) -> bool:
    return "weigering" in token.tekst.lower().split()
