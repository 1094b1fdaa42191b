"""Rules on numbers, division and handover."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Client, Voorwaarde
from regio_uitstroom.syntax.ast.woorden import (
    Gebied,
    Gemeente,
    Hoeveelheid,
    Partij,
)
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Inhoud(Knoop):
    """An item of a handover, with its condition; ``nummer`` empty where the items stand in running text."""

    nummer: str
    naam: str
    voorwaarde: Voorwaarde | None = None


@frozen(repr=False, eq=False)
class Overdracht(Knoop):
    """What a warm handover includes; ``naar_behoefte``: *al naar gelang wat nodig is*."""

    inhoud: tuple[Inhoud, ...]
    naar_behoefte: bool = False


@frozen(repr=False, eq=False)
class Deelaantal(Knoop):
    """*waarvan 15 in Gouda*: a part of a quota."""

    getal: int
    waar: tuple[Gemeente | Gebied, ...]


@frozen(repr=False, eq=False)
class Quotum(Knoop):
    """Homes made available. ``per``: ``jaar``, ``kalenderjaar`` or empty.

    ``jaren``: first and last year, both included.

    ``actor`` None: *het contingent bedraagt*. ``eenheid`` is the noun (``woningen``).
    """

    actor: Partij | tuple[Partij, ...] | None
    hoeveelheid: Hoeveelheid
    eenheid: str = "woningen"
    per: str = ""
    jaren: tuple[int, int] | None = None
    doelen: tuple[str, ...] = ()
    waarvan: tuple[Deelaantal, ...] = ()
    gezamenlijk: bool = False


@frozen(repr=False, eq=False)
class Bestemming(Knoop):
    """A share of the supply (``wat``) is meant for clients.

    Or a share of the clients is housed somewhere (``waar``). ``actor`` and ``per``: who allots it, in which period.
    """

    hoeveelheid: Hoeveelheid
    wat: str
    voor: Client | None = None
    waar: tuple[Gemeente | Gebied, ...] = ()
    actor: Partij | tuple[Partij, ...] | None = None
    per: str = ""


@frozen(repr=False, eq=False)
class GelijkAantal(Knoop):
    """A number is equal to another number: capped quotas. Words of the text."""

    links: str
    rechts: str


@frozen(repr=False, eq=False)
class Verdeling(Knoop):
    """How joint cases are divided.

    ``sleutel`` is a value of ``model.Verdeelsleutel``; ``peil`` the reference day as written.
    """

    actor: Partij | None
    wat: str
    sleutel: str
    peil: str = ""
    afronding: str = ""
