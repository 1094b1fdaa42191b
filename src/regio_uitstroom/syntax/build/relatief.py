"""What a relative clause leaves out: *die*, *aan wie*, *wiens* stand for the client that it narrows.

A clause that is asked is read by itself, so its words must name him again: *aan wie begeleiding is geboden* asks
whether *aan de cliënt begeleiding is geboden*.
"""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.token import Token

_NOEMT = {
    "DIE": "de cliënt",
    "AAN_WIE": "aan de cliënt",
    "VOOR_WIE": "voor de cliënt",
    "OVER_WIE": "over de cliënt",
    "VAN_WIE": "van de cliënt",
    "BIJ_WIE": "bij de cliënt",
    "MET_WIE": "met de cliënt",
    "WIENS": "zijn",
}


def met_client(voorwaarde: ast.Voorwaarde, woord: Token) -> ast.Voorwaarde:
    """Return the condition of a relative clause with the client named, as its first word has him, in what is asked."""
    match voorwaarde:
        case ast.VwEn() | ast.VwOf() if voorwaarde.wie is None:
            return evolve(voorwaarde, delen=tuple(met_client(deel, woord) for deel in voorwaarde.delen))
        case ast.VwNiet() | ast.VwVermoed() | ast.VwOnderdeel():
            return evolve(voorwaarde, deel=met_client(voorwaarde.deel, woord))
        case ast.VwUitspraak(heel=True):
            return voorwaarde  # names what it is about
        case ast.VwUitspraak() | ast.VwOordeel() if voorwaarde.wie is None:
            return evolve(voorwaarde, relatief=_NOEMT[woord.type])
        case _:
            return voorwaarde
