"""Rules on which clients there are and who of them goes first: groups, their order, and tie-breaks."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Client
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Groep(Knoop):
    """An item of a list of clients: its letter and the clients; ``of``: others under the same letter."""

    nummer: str
    wie: Client
    of: tuple[Client, ...] = ()


@frozen(repr=False, eq=False)
class Behoren(Knoop):
    """*Tot de doelgroep behoren (in ieder geval): a. …*. ``in_ieder_geval``: the list is open."""

    groep: Client
    leden: tuple[Groep, ...]
    in_ieder_geval: bool = False


@frozen(repr=False, eq=False)
class Voorrang(Knoop):
    """The first clients go before the others."""

    eerst: Client
    dan: Client


@frozen(repr=False, eq=False)
class Volgorde(Knoop):
    """A total order of groups, in which homes are allotted."""

    groepen: tuple[Groep, ...]


@frozen(repr=False, eq=False)
class Criterium(Knoop):
    """One criterion of a tie-break: which end goes first (``vroegst``, ``meest``, ``lot``, …) of what, in its words."""

    nummer: str
    soort: str
    maatstaf: str


@frozen(repr=False, eq=False)
class Rangorde(Knoop):
    """*Reageren meer urgente woningzoekenden op dezelfde woning, dan gaat voor: a. …; en c. het lot*."""

    gelegenheid: str
    criteria: tuple[Criterium, ...]
