"""What a relative clause leaves out: *die*, *aan wie*, *wiens* stand for the client that it narrows.

A clause that is asked is read by itself, so its words must name him again: *aan wie begeleiding is geboden* asks
whether *aan de cliënt begeleiding is geboden*.
"""

from __future__ import annotations

from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.build.delen import Clienten, Gebouwd, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.zin import Zin
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Relatief(Knoop):
    """What a relative clause says of clients; ``meervoud``: with a verb for several of what it is about.

    ``getal``: of how many its verb is, whatever it is about; empty where that cannot be told.
    """

    voorwaarde: ast.Voorwaarde
    meervoud: bool
    getal: str = ""


NOEMT = {
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
            return evolve(voorwaarde, relatief=NOEMT[woord.type])
        case _:
            return voorwaarde


def zegt_van_meer(bijzin: Gebouwd) -> bool:
    """Whether the finite verb of a clause after *die* is of several: *die van belang zijn*, *die moeten wachten*.

    Not where somebody else may be its subject: *die de zorgaanbieders begeleiden*.
    """
    if not isinstance(bijzin, Zin) or any(_kan_onderwerp_zijn(bijzin, item) for item in bijzin.alles):
        return False
    return getal_van(bijzin) == MEER


MEER, EEN = "meer", "een"
"""Of how many a verb or a noun is."""


def getal_van(bijzin: Gebouwd) -> str:
    """Return of how many the finite verb of a clause is; empty where that cannot be told."""
    vormen = lexicon().werkwoorden.vormen
    woorden = bijzin.head.tekst.lower().split() if isinstance(bijzin, Zin) else []
    persoonsvormen = [vorm for vorm in map(vormen.get, woorden) if vorm is not None and vorm.persoon]
    if not persoonsvormen:
        return ""
    return MEER if all(vorm.meervoud for vorm in persoonsvormen) else EEN


def _kan_onderwerp_zijn(bijzin: Zin, item: Gebouwd) -> bool:
    """Whether a constituent can be who does it; what somebody is or has cannot."""
    if isinstance(item, Zaken):
        heeft = bijzin.hoofd.handeling == "hebben" and not bijzin.hoofd.hulp
        return not heeft and any(ding.klasse != "EIGENSCHAP" for ding in item.delen)
    return isinstance(item, Partijen | Clienten | Soorten)


_OOK_MEER = frozenset({"hij", "gezin", "gezinsleden"})
"""Words that are of one or of several: *zij*, *ze*, a household of people."""


def is_een_client(woord: Token) -> bool:
    """Whether words for clients are of one of them: *de cliënt*, not *cliënten*, *zij* or a term of the text."""
    if woord.extra == "begrip" or woord.waarde in _OOK_MEER:
        return False
    laatste = woord.tekst.lower().split()[-1]
    return laatste in _enkelvoud() and laatste not in _meervoud()


@cache
def _enkelvoud() -> frozenset[str]:
    return frozenset(
        frase.split()[-1] for rij in lexicon_rows("clienten") for frase in rij["frasen"].split("|") if frase
    )


@cache
def _meervoud() -> frozenset[str]:
    return frozenset(
        frase.split()[-1] for rij in lexicon_rows("clienten") for frase in rij["meervoud"].split("|") if frase
    )
