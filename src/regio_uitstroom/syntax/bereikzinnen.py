"""Whom a text does not cover, said of these people: *Vergunninghouders vallen niet onder dit convenant*.

It is *Dit convenant is niet van toepassing op vergunninghouders*. Only what leaves somebody out is read so:
that some *vallen onder dit convenant* does not say that others do not.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.hoofd import Hoofd
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_OPENERS = CONDITIONS | RELATIVES


def als_bereik(tokens: list[Token]) -> list[Token] | None:
    """Return a main clause, its head in front, as one about the text; None for any other."""
    hoofd = tokens[0].waarde
    if not isinstance(hoofd, Hoofd) or hoofd.handeling != "vallen" or hoofd.hulp or hoofd.verleden:
        return None
    boven = _bovenste(tokens)
    onder = next((at for at in boven[1:] if [t.type for t in tokens[at : at + 2]] in _ONDER), None)
    clienten = [at for at in boven if tokens[at].type == "CLIENT"]
    if onder is None or len(clienten) != 1 or clienten[0] > onder:
        return None
    alleen = [at for at in boven if tokens[at].type == "UITSLUITEND"]
    buiten = tokens[onder].type == "BUITEN"
    if buiten == hoofd.ontkend:
        return None if buiten or alleen != [onder - 1] else _alleen_als(tokens, onder, clienten[0], boven)
    return None if alleen else _gemaakt(tokens, {onder, onder + 1}, tokens[onder + 1], clienten[0])


_ONDER = (["ONDER", "AFSPRAAK"], ["BUITEN", "AFSPRAAK"])


def _alleen_als(tokens: list[Token], onder: int, client: int, boven: Sequence[int]) -> list[Token] | None:
    """*Vallen alleen onder dit convenant als …*: they do not, unless …; None without that one condition."""
    openers = [at for at in boven if tokens[at].type in CONDITIONS]
    if len(openers) != 1 or tokens[openers[0]].type != "INDIEN":
        return None
    tenzij = [t.as_type("TENZIJ", "tenzij") if at == openers[0] else t for at, t in enumerate(tokens)]
    return _gemaakt(tenzij, {onder - 1, onder, onder + 1}, tokens[onder + 1], client)


def _gemaakt(tokens: list[Token], weg: set[int], tekst: Token, client: int) -> list[Token]:
    """Return the clause without what stands at these places, about the text, and denied."""
    begin = tokens[client].start
    op = Token("OP", "op", begin, begin, "op")
    rest = [een for at, token in enumerate(tokens) if at and at not in weg for een in _met_op(token, op, at == client)]
    return [tokens[0].as_type("W_TOEPASSELIJK", evolve(tokens[0].waarde, ontkend=True)), tekst, *rest]


def _met_op(token: Token, op: Token, hier: bool) -> tuple[Token, ...]:  # noqa: FBT001 - asked for each token
    return (op, token) if hier else (token,)


def _bovenste(tokens: Sequence[Token]) -> list[int]:
    """Return where tokens stand that are in no subordinate clause, or open one."""
    uit, diepte = list[int](), 0
    for at, token in enumerate(tokens):
        if not diepte:
            uit.append(at)
        diepte += (token.type in _OPENERS) - (token.type == "EINDE")
    return uit
