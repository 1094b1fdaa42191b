"""Rules: the kernel of a rule sentence, one class per kind, and what restricts it.

A :class:`Regelzin` holds one kernel. Which rules it yields to, its conditions and its exceptions stand beside the
kernel, in
``aanloop`` (what stands before the finite verb) and ``staarten`` (the rest), in the order of the text.
"""

from __future__ import annotations

from attrs import field

from regio_uitstroom.syntax.ast.aantallen import Bestemming, GelijkAantal, Overdracht, Quotum, Verdeling
from regio_uitstroom.syntax.ast.beperkingen import Beperking, Termijn
from regio_uitstroom.syntax.ast.ficties import Fictie
from regio_uitstroom.syntax.ast.gemeentebron import Gemeentebron
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.urgentieregels import Geldigheid, Intrekking, Urgentie, Verlenging, Verval
from regio_uitstroom.syntax.ast.volgorderegels import Behoren, Rangorde, Volgorde, Voorrang
from regio_uitstroom.syntax.ast.voorwaarden import Client, Voorwaarde
from regio_uitstroom.syntax.ast.woorden import (
    Actor,
    Datum,
    Duur,
    Gebied,
    Gemeente,
    Moment,
    Partij,
    Taak,
    Verwijzing,
)
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Verantwoordelijk(Knoop):
    """Who is responsible for what. ``daarvoor``: the task of the rule before it. ``van``: for whom."""

    gemeenten: tuple[Gemeente | Gemeentebron | Actor, ...]
    taken: tuple[Taak, ...]
    gezamenlijk: bool = False
    financieel: bool = False
    daarvoor: bool = False
    van: Client | None = None


@frozen(repr=False, eq=False)
class Terugkeer(Knoop):
    """Clients go (back) to a municipality: it is responsible for their housing."""

    wie: Client
    naar: Gemeente


@frozen(repr=False, eq=False)
class Afwijking(Knoop):
    """The actor may depart from rules, or leave them out of application. ``doelen`` None: from the whole text."""

    actor: Partij | tuple[Partij, ...] | None
    doelen: Verwijzing | None


@frozen(repr=False, eq=False)
class NietVanToepassing(Knoop):
    """Rules do not apply, to these clients where it says so; ``behalve``: to all others."""

    doelen: Verwijzing
    op: Client | None = None
    behalve: bool = False


@frozen(repr=False, eq=False)
class Verplichting(Knoop):
    """Who does what. ``handeling`` is the infinitive of the verb with its particle (``aanmelden``).

    ``lijdend``: the sentence is passive.

    ``voorwerp`` and ``ontvanger`` are the words of the text. ``wijze``: ``moet``, ``kan``, ``mag`` or empty.
    ``ritme``: how often, in the words of the text (``elk kwartaal``). ``onberekend``: the phrases that say when, of
    which no day is computed (``vóór 1 april``). ``over``: clients behind a preposition that it is about.
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
    ritme: str = ""
    onberekend: tuple[str, ...] = ()
    over: tuple[Client, ...] = ()


@frozen(repr=False, eq=False)
class Bepaling(Knoop):
    """A norm without an outcome of its own.

    ``onderwerp``: ``uitruil``, ``restant``, ``verrekening``, ``samenwerking``, ….
    ``beschrijft``: no form of its own made it; it says how something is.
    """

    onderwerp: str
    actor: Partij | None = None
    beschrijft: bool = False


@frozen(repr=False, eq=False)
class OpenRegel(Knoop):
    """A sentence about what is decided that fits no form: a person says what follows from it (decision 033).

    ``gemeente``: it may be about who is responsible; ``urgentie``: about who is urgent, or stays so. ``taken``: the
    tasks that it names. ``verlening``: it is about granting an urgency, and not about one that was granted.
    ``terloops``: what of the rule it is about only where the text has rules on that.
    """

    gemeente: bool
    urgentie: bool
    taken: tuple[str, ...] = ()
    verlening: bool = False
    terloops: tuple[str, ...] = ()


@frozen(repr=False, eq=False)
class Termijnenwet(Knoop):
    """The Algemene termijnenwet applies (``niet``: does not apply) to the terms of this text.

    ``doelen``: to those at these places; ``termijn``: to the one that is called so (*deze termijn*).
    """

    niet: bool = False
    doelen: Verwijzing | None = None
    termijn: str = ""


@frozen(repr=False, eq=False)
class Overgang(Knoop):
    """To whom this text applies; ``blijft``: also after it lapsed."""

    blijft: bool
    op: Client


@frozen(repr=False, eq=False)
class Toepassingsbereik(Knoop):
    """Whom this text covers, or (``niet``) does not cover; no client: all for whom the clauses hold."""

    op: Client | None
    niet: bool = False


@frozen(repr=False, eq=False)
class LopendeAanvragen(Knoop):
    """Applications from before a day are not covered; ``datum`` None: from before the text takes effect.

    ``oud``: the text that goes on for them, as written; empty where none is named. ``sinds``: the first day, if one is.
    ``oordeel``: which of them is left to another text, a person says (*tenzij de nieuwe regels gunstiger zijn*).
    """

    datum: Datum | None
    oud: str = ""
    sinds: Datum | None = None
    oordeel: bool = False


@frozen(repr=False, eq=False)
class OudeTekst(Knoop):
    """Another text is repealed or lapses; ``naam`` as written."""

    naam: str


@frozen(repr=False, eq=False)
class Inwerkingtreding(Knoop):
    """The text takes effect, and lapses; or how long it holds.

    ``tot_en_met``: it still holds on ``vervalt``. ``loopt_door``: it goes on after that until somebody ends it.
    ``moment``: it takes effect on a day that is no date: *op de dag na die van ondertekening*.
    """

    van: Datum | None
    vervalt: Datum | None = None
    duur: Duur | None = None
    tot_en_met: bool = False
    loopt_door: bool = False
    moment: Moment | None = None


@frozen(repr=False, eq=False)
class Streven(Knoop):
    """A soft norm: everything after the verb is prose."""

    actor: Partij | None
    werkwoord: str
    tekst: str


@frozen(repr=False, eq=False)
class Kwalificatiedeel(Knoop):
    """One item: when someone counts as bound to an area."""

    nummer: str
    naam: str
    gebieden: tuple[Gebied | Gemeente, ...]
    voorwaarde: Voorwaarde | None


@frozen(repr=False, eq=False)
class Kwalificatie(Knoop):
    """*Een woningzoekende is: a. economisch gebonden aan …, indien …*."""

    wie: Client
    delen: tuple[Kwalificatiedeel, ...]


@frozen(repr=False, eq=False)
class Verdaging(Knoop):
    """*Deze termijn kan eenmaal met (ten hoogste) zes weken worden verdaagd*: a term can be put off.

    ``termijn``: what it is called (*deze termijn*, *de beslissing*).
    """

    actor: Actor | None
    duur: Duur
    hoogstens: bool
    verwijzing: Verwijzing | None = None
    termijn: str = ""


@frozen(repr=False, eq=False)
class Opschorting(Knoop):
    """*De termijn wordt opgeschort met ingang van de dag waarop … tot de dag waarop …*: both days in words.

    ``termijn``: what it is called.
    """

    vanaf: str
    tot: str
    tot_en_met: bool
    verwijzing: Verwijzing | None = None
    termijn: str = ""


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
    | OpenRegel
    | Bepaling
    | Termijnenwet
    | Overgang
    | Toepassingsbereik
    | LopendeAanvragen
    | OudeTekst
    | Inwerkingtreding
    | Streven
    | Kwalificatie
    | Fictie
    | Rangorde
    | Verdaging
    | Opschorting
)


@frozen(repr=False, eq=False)
class Aanhang(Knoop):
    """How a rider hangs on the sentence before it (``met dien verstande dat``); ``ontkend``: it denies its verb.

    ``en``: it is the second of two main clauses.
    """

    soort: str
    ontkend: bool = False


@frozen(repr=False, eq=False)
class Regelzin(Knoop):
    """One rule sentence: the kernel, what stands before it and what hangs on it.

    ``aanhang``: it is a rider of the sentence before it.
    """

    kern: Kern
    aanloop: tuple[Beperking, ...] = ()
    staarten: tuple[Beperking, ...] = ()
    aanhang: Aanhang | None = None
    bedoeld: tuple[Verwijzing, ...] = field(default=(), eq=False)
    """The references with *als bedoeld in*, wherever in the sentence: each must point at something."""
