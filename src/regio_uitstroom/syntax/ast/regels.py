"""Rules: the kernel of a rule sentence, one class per kind, and what restricts it.

A :class:`Regelzin` holds one kernel. Which rules it yields to, its conditions and its exceptions stand beside the kernel, in
``aanloop`` (what stands before the finite verb) and ``staarten`` (the rest), in the order of the text.
"""

from __future__ import annotations

from attrs import frozen

from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.voorwaarden import Client, Gemeentebron, Voorwaarde
from regio_uitstroom.syntax.ast.woorden import (
    Actor,
    Datum,
    Duur,
    Gebied,
    Gemeente,
    Hoeveelheid,
    Moment,
    Partij,
    Taak,
    Verwijzing,
    Voorzieningen,
)


@frozen
class Termijn(Knoop):
    """A term. ``richting``: ``na``, ``voor`` (counted back) or ``vanaf`` (the day of the moment counts).

    ``duur`` None: only a start or an end (``vanaf de toekenning``). ``spoedig``: *zo spoedig mogelijk, doch uiterlijk*.
    ``moment`` may be a date.
    """

    duur: Duur | None
    richting: str
    moment: Moment | Datum | None
    spoedig: bool = False


@frozen
class InAfwijkingVan(Knoop):
    """The sentence departs from these places."""

    doelen: Verwijzing


@frozen
class Onverminderd(Knoop):
    """The sentence yields to these places (*onverminderd*, *behoudens*)."""

    doelen: Verwijzing


@frozen
class NaVerblijf(Knoop):
    """*Na tijdelijk verblijf*: such a stay has begun."""

    voorzieningen: Voorzieningen


@frozen
class VoorToepassingVan(Knoop):
    """*Voor de toepassing van …*: the sentence holds for the places named."""

    doelen: Verwijzing


@frozen
class Bijzin(Knoop):
    """A condition hung on the rule. ``soort``: ``indien``, ``tenzij``, ``mits``, ``voor zover``, ``ook als``.

    ``doel``: where a *tenzij* names a municipality of its own (*… in één van de andere gemeenten die deelnemen*).
    """

    soort: str
    voorwaarde: Voorwaarde
    doel: Gemeentebron | None = None


@frozen
class Nevenbepaling(Knoop):
    """A phrase that says how, and changes neither who nor when (*na advies van de commissie*, *met inachtneming van …*)."""

    voorzetsel: str


@frozen
class MetUitzonderingVan(Knoop):
    """The rule leaves these clients out."""

    clienten: tuple[Client, ...]


Beperking = (
    InAfwijkingVan
    | Onverminderd
    | NaVerblijf
    | VoorToepassingVan
    | Bijzin
    | MetUitzonderingVan
    | Termijn
    | Nevenbepaling
)


@frozen
class Verantwoordelijk(Knoop):
    """Who is responsible for what. ``daarvoor``: the task of the rule before it. ``van``: for whom."""

    gemeenten: tuple[Gemeente | Gemeentebron | Actor, ...]
    taken: tuple[Taak, ...]
    gezamenlijk: bool = False
    financieel: bool = False
    daarvoor: bool = False
    van: Client | None = None


@frozen
class Terugkeer(Knoop):
    """Clients go (back) to a municipality: it is responsible for their housing."""

    wie: Client
    naar: Gemeente


@frozen
class Urgentie(Knoop):
    """Urgency (or ``voorrang``: ``woord``) is granted or (``geen``) refused.

    ``kan``: a power only. ``grond``: *op grond van* a reference, or the words after it (``het inkomen``). ``woord`` may
    be another thing that is granted or refused (``huisvestingsvergunning``). ``niet_geweigerd``: *wordt niet geweigerd*.
    """

    wie: Client | None
    geen: bool = False
    woord: str = "urgentie"
    actor: Actor | None = None
    kan: bool = False
    uitsluitend: bool = False
    niet_geweigerd: bool = False
    verwijzing: Verwijzing | None = None
    grond: str = ""
    overig: tuple[str, ...] = ()
    """Phrases that only colour the rule (``bij de toewijzing van een woning``)."""


@frozen
class Groep(Knoop):
    """An item of a list of clients: its letter and the clients."""

    nummer: str
    wie: Client


@frozen
class Behoren(Knoop):
    """*Tot de doelgroep behoren (in ieder geval): a. …*. ``in_ieder_geval``: the list is open."""

    groep: Client
    leden: tuple[Groep, ...]
    in_ieder_geval: bool = False


@frozen
class Geldigheid(Knoop):
    """How long an urgency is valid, and from when."""

    duur: Duur
    vanaf: Termijn | None = None


@frozen
class Verval(Knoop):
    """An urgency lapses; ``na`` after a while."""

    na: Termijn | Duur | None = None
    van_rechtswege: bool = False


@frozen
class Intrekking(Knoop):
    """The actor may (``kan``) withdraw the urgency."""

    actor: Actor | None
    kan: bool = True


@frozen
class Verlenging(Knoop):
    """The actor may extend the urgency."""

    actor: Actor | None
    duur: Duur | None
    kan: bool = True


@frozen
class Afwijking(Knoop):
    """The actor may depart from rules, or leave them out of application."""

    actor: Actor | None
    doelen: Verwijzing


@frozen
class NietVanToepassing(Knoop):
    """Rules do not apply, to these clients where it says so."""

    doelen: Verwijzing
    op: Client | None = None


@frozen
class Voorrang(Knoop):
    """The first clients go before the others."""

    eerst: Client
    dan: Client


@frozen
class Volgorde(Knoop):
    """A total order of groups, in which homes are allotted."""

    groepen: tuple[Groep, ...]


@frozen
class Verplichting(Knoop):
    """Who does what. ``handeling`` is the infinitive of the verb with its particle (``aanmelden``); ``lijdend``: no actor named.

    ``voorwerp`` and ``ontvanger`` are the words of the text. ``wijze``: ``moet``, ``kan``, ``mag`` or empty.
    """

    actor: Partij | None
    handeling: str
    voorwerp: str = ""
    ontvanger: str = ""
    termijn: Termijn | None = None
    wijze: str = ""
    wie: Client | None = None
    niet: bool = False
    lijdend: bool = False
    overig: tuple[str, ...] = ()


@frozen
class Inhoud(Knoop):
    """An item of a handover, with its condition; ``nummer`` empty where the items stand in running text."""

    nummer: str
    naam: str
    voorwaarde: Voorwaarde | None = None


@frozen
class Overdracht(Knoop):
    """What a warm handover includes; ``naar_behoefte``: *al naar gelang wat nodig is*."""

    inhoud: tuple[Inhoud, ...]
    naar_behoefte: bool = False


@frozen
class Deelaantal(Knoop):
    """*waarvan 15 in Gouda*: a part of a quota."""

    getal: int
    waar: tuple[Gemeente | Gebied, ...]


@frozen
class Quotum(Knoop):
    """Homes made available. ``per``: ``jaar``, ``kalenderjaar`` or empty; ``jaren``: first and last year, both included.

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


@frozen
class Bestemming(Knoop):
    """A share of the supply (``wat``) is meant for clients; or a share of the clients is housed somewhere (``waar``)."""

    hoeveelheid: Hoeveelheid
    wat: str
    voor: Client | None = None
    waar: tuple[Gemeente | Gebied, ...] = ()


@frozen
class GelijkAantal(Knoop):
    """A number is equal to another number: capped quotas. Words of the text."""

    links: str
    rechts: str


@frozen
class Verdeling(Knoop):
    """How joint cases are divided. ``sleutel`` is a value of ``model.Verdeelsleutel``; ``peil`` the reference day as written."""

    actor: Partij | None
    wat: str
    sleutel: str
    peil: str = ""
    afronding: str = ""


@frozen
class Bepaling(Knoop):
    """A norm without an outcome of its own; ``onderwerp``: ``uitruil``, ``restant``, ``verrekening``, ``samenwerking``, …."""

    onderwerp: str
    actor: Partij | None = None


@frozen
class Termijnenwet(Knoop):
    """The Algemene termijnenwet applies (``niet``: does not apply) to the terms of this text."""

    niet: bool = False


@frozen
class Overgang(Knoop):
    """To whom this text applies; ``blijft``: also after it lapsed."""

    blijft: bool
    op: Client


@frozen
class Inwerkingtreding(Knoop):
    """The text takes effect, and lapses."""

    van: Datum | None
    vervalt: Datum | None = None


@frozen
class Streven(Knoop):
    """A soft norm: everything after the verb is prose."""

    actor: Partij | None
    werkwoord: str
    tekst: str


@frozen
class Kwalificatiedeel(Knoop):
    """One item: when someone counts as bound to an area."""

    nummer: str
    naam: str
    gebieden: tuple[Gebied | Gemeente, ...]
    voorwaarde: Voorwaarde | None


@frozen
class Kwalificatie(Knoop):
    """*Een woningzoekende is: a. economisch gebonden aan …, indien …*."""

    wie: Client
    delen: tuple[Kwalificatiedeel, ...]


Kern = (
    Verantwoordelijk
    | Terugkeer
    | Urgentie
    | Behoren
    | Geldigheid
    | Verval
    | Intrekking
    | Verlenging
    | Afwijking
    | NietVanToepassing
    | Voorrang
    | Volgorde
    | Verplichting
    | Overdracht
    | Quotum
    | Bestemming
    | GelijkAantal
    | Verdeling
    | Bepaling
    | Termijnenwet
    | Overgang
    | Inwerkingtreding
    | Streven
    | Kwalificatie
)


@frozen
class Regelzin(Knoop):
    """One rule sentence: the kernel, what stands before it and what hangs on it."""

    kern: Kern
    aanloop: tuple[Beperking, ...] = ()
    staarten: tuple[Beperking, ...] = ()


@frozen
class Stap(Knoop):
    """One step of a definition of a municipality; ``voorwaarde`` is its guard (*ingeval …:*), ``nummer`` of ``1°`` is ``1``."""

    nummer: str
    bron: Gemeentebron
    voorwaarde: Voorwaarde | None = None


@frozen
class Omschrijving(Knoop):
    """A definition that is not evaluated: its genus (``actor``, ``woning``, ``moment``, …) and its text."""

    genus: str
    tekst: str
    bedoeld: Verwijzing | None = None


@frozen
class Begrip(Knoop):
    """A defined term. ``inhoud`` tells what kind it is: steps, facilities, clients, a condition on the client, or text."""

    nummer: str
    naam: str
    inhoud: tuple[Stap, ...] | Voorzieningen | Client | Voorwaarde | Omschrijving


@frozen
class Begrippenlijst(Knoop):
    """*In dit convenant wordt verstaan onder: …*."""

    begrippen: tuple[Begrip, ...]
