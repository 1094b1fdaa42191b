"""Rules on an urgency: that it is granted or refused, how long it is valid, and how it ends."""

from __future__ import annotations

from regio_uitstroom.syntax.ast.beperkingen import Termijn
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Client
from regio_uitstroom.syntax.ast.woorden import Actor, Datum, Duur, Gemeentenaam, Tijdvak, Verwijzing
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Urgentie(Knoop):
    """Urgency (or ``voorrang``: ``woord``) is granted or (``geen``) refused.

    ``kan``: a power only. ``grond``: *op grond van* a reference, or the words after it (``het inkomen``). ``woord`` may
    be another thing that is granted or refused (``huisvestingsvergunning``). ``niet_geweigerd``: *wordt niet
    geweigerd*.
    """

    wie: Client | None
    geen: bool = False
    woord: str = "urgentie"
    actor: Actor | None = None
    kan: bool = False
    uitsluitend: bool = False
    eis: str = ""
    """What *alleen* demands: what is behind *indien* (``bijzin``) or whom it is about (``groep``); empty: not clear."""
    niet_geweigerd: bool = False
    verwijzing: Verwijzing | None = None
    grond: str = ""
    overig: tuple[str, ...] = ()
    """Phrases that only colour the rule (``bij de toewijzing van een woning``)."""
    in_ieder_geval: bool = False
    """*In ieder geval*: other grounds may exist."""
    verlener: Gemeentenaam | None = None
    """The one municipality, by its name, that grants, or whose college does."""
    bedoeld: Verwijzing | None = None
    """*Urgentie als bedoeld in*, *geen urgentie op grond van*: the place that grants the urgency it is about."""


@frozen(repr=False, eq=False)
class Geldigheid(Knoop):
    """How long an urgency is valid, and from when; or ``tot`` which day of the calendar, whenever it was granted."""

    duur: Duur | None
    vanaf: Termijn | None = None
    tot: Tijdvak | None = None
    bedoeld: Verwijzing | None = None
    """The place that grants the urgency it is about, here and below."""


@frozen(repr=False, eq=False)
class Verval(Knoop):
    """An urgency lapses; ``na`` after a while."""

    na: Termijn | Duur | Datum | None = None
    van_rechtswege: bool = False
    bedoeld: Verwijzing | None = None


@frozen(repr=False, eq=False)
class Intrekking(Knoop):
    """The actor may (``kan``) withdraw the urgency."""

    actor: Actor | None
    kan: bool = True
    verlener: Gemeentenaam | None = None
    bedoeld: Verwijzing | None = None


@frozen(repr=False, eq=False)
class Verlenging(Knoop):
    """The actor may extend the urgency, by so long or (``hoogstens``) at most so long; None: the text does not say."""

    actor: Actor | None
    duur: Duur | None
    kan: bool = True
    verlener: Gemeentenaam | None = None
    bedoeld: Verwijzing | None = None
    hoogstens: bool = False
