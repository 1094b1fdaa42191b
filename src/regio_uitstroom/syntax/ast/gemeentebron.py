"""Ways to name a municipality."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.woorden import (
    Actor,
    Duur,
    GemeenteKeuze,
    Gemeentenaam,
    Gemeenterol,
    Moment,
    Voorzieningen,
)
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class GemeenteWoonadres(Knoop):
    """*Waar de cliënt (onmiddellijk voorafgaand aan …) zijn woonadres had*.

    ``voorafgaand``: before that stay (no kinds in it: before the stay, of whatever kind). ``moment``: on that day.
    Neither: on the peildatum. ``ervoor``: before that moment, not on it. ``aaneengesloten``: before the first of the
    stays that join.
    """

    voorafgaand: Voorzieningen | None = None
    onmiddellijk: bool = False
    moment: Moment | None = None
    aaneengesloten: bool = False
    ervoor: bool = False
    ook_briefadres: bool = False
    """*Stond ingeschreven*: any registration counts, not a woonadres alone."""


@frozen(repr=False, eq=False)
class GemeenteNaarDuur(Knoop):
    """*Waar de cliënt in de drie jaar voorafgaand aan … ten minste twee jaar zijn woonadres had*, or *het langst*.

    ``duur`` None: the longest. ``venster`` None: up to ``moment``, without interruption. ``buiten``: days of such a
    stay do not count.
    """

    moment: Moment
    venster: Duur | None = None
    duur: Duur | None = None
    strikt: bool = False
    onafgebroken: bool = False
    ook_briefadres: bool = False
    buiten: Voorzieningen | None = None


@frozen(repr=False, eq=False)
class GemeenteFeit(Knoop):
    """A municipality that the record holds.

    ``soort`` is a value of ``model.GemeenteFeitsoort`` (``meldingen``, ``regie``, …). ``eerste``: of a list of events
    that of the first, not of the last.
    """

    soort: str
    moment: Moment | None = None
    eerste: bool = False


@frozen(repr=False, eq=False)
class GemeenteInstelling(Knoop):
    """*Waar de instelling waarin hij verblijft is gelegen*; ``nu``: he stays there on the peildatum."""

    voorzieningen: Voorzieningen
    nu: bool = False


@frozen(repr=False, eq=False)
class GemeenteOordeel(Knoop):
    """A municipality that a judgment points at.

    ``oordeel`` is a key of ``oordelen.csv``. ``alleen_deelnemers``/``andere``: *één van de andere gemeenten die
    deelnemen*.
    """

    oordeel: str
    beoordelaar: Actor | None = None
    alleen_deelnemers: bool = False
    andere: bool = False


@frozen(repr=False, eq=False)
class GemeenteKeten(Knoop):
    """*A, of, indien dit niet kan worden vastgesteld, B*."""

    stappen: tuple[Gemeentebron, ...]


Gemeentebron = (
    Gemeentenaam
    | Gemeenterol
    | GemeenteKeuze
    | GemeenteWoonadres
    | GemeenteNaarDuur
    | GemeenteFeit
    | GemeenteInstelling
    | GemeenteOordeel
    | GemeenteKeten
)
