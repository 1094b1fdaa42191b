"""A hardship clause with its case in the middle: *kan in gevallen waarin dat tot hardheid leidt, daarvan afwijken*.

The case goes to the end: *kan daarvan afwijken, in gevallen waarin toepassing tot hardheid leidt*.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.gelet_op import leidt_tot_oordeel
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_OPENERS = frozenset({"INDIEN", "VOOR_ZOVER"})
_BEVOEGD = frozenset({"bevoegd", "gerechtigd", "de bevoegdheid"})
_AFWIJKEN = frozenset({"wijken", "laten", "verklaren"})


def hardheid_tussen(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a power with the case of hardship, that stood in its middle, at its end.

    *Deze regels* of which one departs for hardship are those of the text.
    """
    if any(token.type == "WW" and token.waarde.werkwoord in _AFWIJKEN for token in tokens):
        tokens = _met_de_tekst(tokens)
    begin = next((at for at, token in enumerate(tokens) if token.type in _OPENERS), None)
    if begin is None or not _mag(tokens[:begin]) or tokens[begin + 1].type != "GEVAL":
        return tokens
    eind = _einde(tokens, begin)
    if eind is None:
        return tokens
    geval, rest = tokens[begin:eind], tokens[eind:]
    if rest and rest[0].tekst == ",":  # before a row, it is read as the mark of that
        rest = rest[1:]
    voor = [token for token in tokens[:begin] if token.type not in {"KOMMA", "OM"}]
    return [*voor, *rest, *geval] if leidt_tot_oordeel(geval[1:]) and _wijkt_af(rest) else tokens


def _met_de_tekst(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with *deze regels* as the text, and *toepassing van deze regels* as its application."""
    uit: list[Token] = []
    for token in tokens:
        if not _is_de_tekst(token):
            uit.append(token)
        elif [een.type for een in uit[-2:]] == ["GEVAL", "VAN"]:
            geval = uit[-2]
            naam = f"{geval.tekst} van {token.tekst}"
            uit[-2:] = [Token("GEVAL", naam, geval.start, token.end, geval.waarde, geval.bepaler, geval.extra)]
        else:
            uit.append(token.as_type("AFSPRAAK", "afspraak"))
    return uit


def _is_de_tekst(token: Token) -> bool:
    return token.type == "ZAAK" and token.tekst.lower() in {"deze regels", "deze bepalingen", "deze beleidsregels"}


def _mag(voor: Sequence[Token]) -> bool:
    """Whether all that stands before the case is who may: *het college kan*, *het college is bevoegd*."""
    soorten = [token.type for token in voor if token.type != "KOMMA"]
    if soorten[:2] != ["ACTOR", "WW"]:
        return False
    rest = [token.tekst.lower() for token in voor[2:] if token.type not in {"KOMMA", "OM"}]
    kan = voor[1].waarde.werkwoord == "kunnen"
    return voor[1].waarde.persoon and (not rest if kan else len(rest) == 1 and rest[0] in _BEVOEGD)


def _einde(tokens: Sequence[Token], begin: int) -> int | None:
    """Return where the case ends: behind what the application leads to, and its verb."""
    oordeel = next((at for at in range(begin, len(tokens)) if tokens[at].type == "OORDEELWOORD"), None)
    if oordeel is None:
        return None
    eind = oordeel + 1
    while eind < len(tokens) and tokens[eind].type == "WW" and tokens[eind].waarde.werkwoord in {"leiden", "zullen"}:
        eind += 1
    return eind


def _wijkt_af(rest: Sequence[Token]) -> bool:
    """Whether what is left is to depart from something, with no clause of its own."""
    daden = [token.waarde.werkwoord for token in rest if token.type == "WW"]
    bijzin = any(token.type in CONDITIONS or (token.type in RELATIVES and token.type != "OM") for token in rest)
    return bool(daden) and _AFWIJKEN.issuperset(daden) and not bijzin
