"""The day on which something came in, said as a clause: *dertien weken nadat zij de voordracht heeft ontvangen*.

It is *dertien weken na de ontvangst van de voordracht*, where who received it is who the sentence says does something,
or nobody is named. Of what another received, the day is another one.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

_DAG = "dag van de ontvangst van "
_TERUG = frozenset({"zij", "het", "hij", "deze"})
_DING = frozenset({"ZAAK", "MOMENT"})
_HULP = frozenset({"hebben", "zijn"})


def ontvangstbijzinnen(tokens: list[Token], van_de_akte: frozenset[str]) -> list[Token]:
    """Return the tokens with such a clause as one moment; ``van_de_akte``: of what the record has that day itself."""
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        bijzin = _bijzin(tokens, at)
        if bijzin:
            ding = bijzin[-3]
            eigen = ding.type == "MOMENT" and ding.waarde in van_de_akte
            dag = ding.waarde if eigen else f"{_DAG}{ding.tekst.lower()}"
            tekst = " ".join(token.tekst for token in bijzin)
            uit.append(Token("NADAT_MOMENT", tekst, bijzin[0].start, bijzin[-1].end, dag))
        else:
            uit.append(tokens[at])
        at += max(len(bijzin), 1)
    return uit


def _bijzin(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the tokens of a clause that starts here, behind a length of time; none where it is another."""
    if tokens[at].type != "NADAT" or at == 0 or tokens[at - 1].type != "DUUR":
        return ()
    actief = tokens[at + 1 : at + 2]
    lengte = 5 if actief and actief[0].type == "ACTOR" and _is_wie_handelt(tokens, actief[0]) else 4
    bijzin = tokens[at : at + lengte]
    if len(bijzin) < lengte or bijzin[-3].type not in _DING:
        return ()
    werkwoorden = bijzin[-2:]
    if any(token.type != "WW" for token in werkwoorden):
        return ()
    namen = {token.waarde.werkwoord for token in werkwoorden}
    hulp = "hebben" if lengte == 5 else "zijn"  # noqa: PLR2004 - with who received it
    ontvangen = any(token.waarde.werkwoord == "ontvangen" and token.waarde.deelwoord for token in werkwoorden)
    return bijzin if ontvangen and namen & _HULP == {hulp} else ()


def _is_wie_handelt(tokens: Sequence[Token], wie: Token) -> bool:
    eerste = next(token for token in tokens if token.type == "ACTOR")
    return eerste is not wie and (wie.tekst.lower() in _TERUG or wie.waarde == eerste.waarde)
