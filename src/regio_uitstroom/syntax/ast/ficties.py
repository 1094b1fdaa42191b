"""Fictions and counting rules: what counts as something else, what does not count, what interrupts nothing."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Client, Voorwaarde
from regio_uitstroom.syntax.ast.woorden import Duur, Voorzieningen
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Weigeringsfictie(Knoop):
    """*Het niet verschijnen op een bezichtiging geldt (niet: ``telt`` False) als weigering van een passende woning*.

    ``handeling``: what counts so, in the words of the text; empty where the condition says it.
    ``passend``: *een passende woning*; None: no home is named.
    """

    handeling: str
    passend: bool | None
    telt: bool


@frozen(repr=False, eq=False)
class Notiefictie(Knoop):
    """*De cliënt die …, wordt (niet) geacht …* or *wordt gelijkgesteld met een cliënt die …*."""

    wie: Client
    notie: Voorwaarde
    telt: bool


@frozen(repr=False, eq=False)
class Verblijfsgelijkstelling(Knoop):
    """*Verblijf in crisisopvang wordt gelijkgesteld met verblijf in maatschappelijke opvang*."""

    verblijf: Voorzieningen
    met: Voorzieningen


@frozen(repr=False, eq=False)
class Overbrugging(Knoop):
    """*Een opname van ten hoogste zes weken onderbreekt het verblijf niet*.

    ``overplaatsing``: a move to another facility. ``tijdens``: the facilities in which one is in between; None with
    ``opname``: whichever; None without: wherever one is. ``verblijf``: what is not interrupted; None: any stay.
    """

    overplaatsing: bool
    opname: bool
    tijdens: Voorzieningen | None
    duur: Duur | None
    verblijf: Voorzieningen | None


@frozen(repr=False, eq=False)
class Buitentelling(Knoop):
    """*Een inschrijving tijdens verblijf telt niet mee voor de regiobinding*. ``begrip``: for this term only."""

    tijdens: Voorzieningen
    begrip: str | None


@frozen(repr=False, eq=False)
class Briefadres(Knoop):
    """*Een inschrijving op een briefadres telt (niet: ``telt`` False) mee voor de regiobinding*.

    ``woonadres``: *een briefadres geldt niet als woonadres*.
    """

    telt: bool
    begrip: str | None
    woonadres: bool = False


Fictie = Weigeringsfictie | Notiefictie | Verblijfsgelijkstelling | Overbrugging | Buitentelling | Briefadres
