"""Conditions, clients and the ways to name a municipality.

A leaf is what one clause says. ``wie`` is its subject as written, None where it is left out (in a relative clause, in
an item of a list): then it is the client that the clause hangs on. Negation is a :class:`VwNiet` round the leaf.
"""

from __future__ import annotations

from regio_uitstroom.syntax.ast.dossiervoorwaarden import Dossiervoorwaarde
from regio_uitstroom.syntax.ast.gemeentevoorwaarden import Gemeentevoorwaarde
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.termijnvoorwaarden import Termijnvoorwaarde, VwBinnenTermijn
from regio_uitstroom.syntax.ast.woorden import (
    Actor,
    Datum,
    Duur,
    Gebied,
    Gemeente,
    Moment,
    Rondom,
    Tijdvak,
    Verwijzing,
    Voorzieningen,
)
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class Client(Knoop):
    """Clients: a word, what narrows it, and whom it leaves out.

    ``woord`` is a key of ``clienten.csv`` (``cliënt``, ``woningzoekende``, ``hij``), ``begrip`` the term of the file
    instead.
    ``alle``: a quantified subject (``alle leden van het gezin``). ``andere``: ``andere urgente woningzoekenden``.
    ``van_meer``: what narrows one client has a verb for several, so that it is about another word.
    """

    woord: str
    begrip: str | None = None
    beperking: Voorwaarde | None = None
    """What attributes and relative clauses say (``zonder vaste woon- of verblijfplaats``, ``die …``); several: VwEn."""
    bedoeld: Verwijzing | None = None
    alle: bool = False
    andere: bool = False
    urgent: bool = False
    van_meer: bool = False
    dubbel: tuple[str, str] | None = None
    """Of a relative clause that may be about somebody of the household too: who that is, and what to write instead."""
    of: tuple[Client, ...] = ()
    """Other clients beside these (*cliënten die A en cliënten die B*): it is about each of them."""


Onderwerp = Client | None
"""The subject of a clause; None: left out."""


@frozen(repr=False, eq=False)
class VwEn(Knoop):
    """All hold. ``lijst``: written as a list with onderdelen; ``wie`` is the subject before the colon."""

    delen: tuple[Voorwaarde, ...]
    lijst: bool = False
    wie: Onderwerp = None


@frozen(repr=False, eq=False)
class VwOf(Knoop):
    """At least one holds. ``lijst``: written as a list with onderdelen; ``wie`` is the subject before the colon."""

    delen: tuple[Voorwaarde, ...]
    lijst: bool = False
    wie: Onderwerp = None


@frozen(repr=False, eq=False)
class VwNiet(Knoop):
    """The part does not hold."""

    deel: Voorwaarde


@frozen(repr=False, eq=False)
class VwVermoed(Knoop):
    """The part is presumed to hold (*hij, behoudens tegenbewijs, regiobinding heeft*)."""

    deel: Voorwaarde


@frozen(repr=False, eq=False)
class VwOnderdeel(Knoop):
    """An item of a list of conditions: ``nummer`` is its letter (``a``) or number (``1°`` is ``1``)."""

    nummer: str
    deel: Voorwaarde


@frozen(repr=False, eq=False)
class VwFeit(Knoop):
    """A fact of type ja of nee: ``naam`` is the name in the record (``feiten.csv`` or Gegevens of the file).

    ``eigen``: declared under Gegevens. ``gebied`` and ``verwijzing`` where the clause names one (``maatschappelijk
    gebonden is aan de regio``).
    """

    naam: str
    wie: Onderwerp = None
    gebied: tuple[Gebied | Gemeente, ...] = ()
    verwijzing: Verwijzing | None = None
    eigen: bool = False


@frozen(repr=False, eq=False)
class VwBegrip(Knoop):
    """A term of the file holds: ``heeft regiobinding``, ``behoort tot de doelgroep``, ``ingezetene is``."""

    begrip: str
    wie: Onderwerp = None
    gebied: tuple[Gebied | Gemeente, ...] = ()


@frozen(repr=False, eq=False)
class VwBedoeld(Knoop):
    """Somebody is one of those whom a provision means: ``een woningzoekende is als bedoeld in het eerste lid``."""

    groep: Client
    wie: Onderwerp = None


@frozen(repr=False, eq=False)
class VwVerblijf(Knoop):
    """A stay: ``aspect`` is a value of ``model.Verblijfsaspect`` (``verblijft``, ``na verblijf``, ``uitstroomt``).

    ``naar`` is where the client flows out to; ``in_gemeente`` where the facility lies. Either, and ``tijdvak``, as far
    as said.
    """

    aspect: str
    voorzieningen: Voorzieningen
    wie: Onderwerp = None
    naar: Gemeente | None = None
    in_gemeente: Gemeente | None = None
    aanbieder: str | None = None
    tijdvak: Tijdvak | None = None
    binnen: Gebied | None = None


@frozen(repr=False, eq=False)
class VwUitstroomgereed(Knoop):
    """The client may flow out; ``sinds`` where a day is given."""

    wie: Onderwerp = None
    sinds: Datum | None = None


@frozen(repr=False, eq=False)
class VwLeeftijd(Knoop):
    """The age lies in ``[vanaf, tot)`` whole years; ``moment`` None: not said."""

    vanaf: int | None
    tot: int | None
    wie: Onderwerp = None
    moment: Moment | None = None


@frozen(repr=False, eq=False)
class VwWoonduur(Knoop):
    """Residence: at least (``strikt``: longer than) ``duur`` in one of the areas; or shorter, see ``korter``.

    ``venster`` is the m of n-of-m; ``moment`` the day that it is counted back from; ``register`` is ``woonadres``
    (wonen,
    ingezetene) or ``inschrijving``. ``onafgebroken``: said so. ``rechtmatig``: lawful stay in the Netherlands.
    """

    duur: Duur | None
    strikt: bool = False
    onafgebroken: bool = False
    venster: Duur | None = None
    gebieden: tuple[Gebied | Gemeente, ...] = ()
    moment: Moment | None = None
    register: str = "woonadres"
    wie: Onderwerp = None
    rechtmatig: bool = False
    buiten: Voorzieningen | None = None
    """Stays whose days do not count (``anders dan tijdens tijdelijk verblijf``)."""
    korter: str = ""
    """Lived there, and not so long: ``nu`` (*minder dan twee jaar woont*), ``ooit`` (*… heeft gewoond*); or empty."""
    nog: bool = False
    """It is so on the moment itself too (*twee jaar woont*)."""


@frozen(repr=False, eq=False)
class VwVerblijfsduur(Knoop):
    """A stay of at least (``strikt``: longer than) ``duur`` in facilities of these kinds.

    ``verleden``: *heeft verbleven*, at any time before the moment; otherwise (*verblijft*) up to it. ``korter``: there
    is, or was, such a stay, and not so long. ``nog``: such a stay runs on the moment itself too.
    """

    duur: Duur
    voorzieningen: Voorzieningen
    strikt: bool = False
    onafgebroken: bool = False
    venster: Duur | None = None
    moment: Moment | None = None
    verleden: bool = False
    wie: Onderwerp = None
    korter: bool = False
    nog: bool = False


@frozen(repr=False, eq=False)
class VwGeweigerd(Knoop):
    """The client refused a home; ``passend``: a suitable one. ``datum`` in examples. ``aantal``: so many times.

    ``aanvaard``: it was accepted, not refused. ``geen``: it was not answered. ``venster``: in so much time before the
    moment, or before today. ``binnen``: not within so much time after the offer (``vanaf``: from its day on).
    """

    passend: bool
    wie: Onderwerp = None
    datum: Datum | None = None
    aantal: int = 1
    aanvaard: bool = False
    geen: bool = False
    venster: Duur | None = None
    moment: Moment | None = None
    binnen: Duur | None = None
    vanaf: bool = False


@frozen(repr=False, eq=False)
class VwMinderjarigKind(Knoop):
    """A minor child belongs to the household."""

    wie: Onderwerp = None


@frozen(repr=False, eq=False)
class VwOordeel(Knoop):
    """A judgment, by key of ``oordelen.csv``; ``beoordelaar`` None: nobody is named.

    ``zijn``: *naar zijn oordeel* (the actor).

    ``gemeente`` is the municipality that it is about (``in die gemeente``).
    """

    oordeel: str
    beoordelaar: Actor | None = None
    zijn: bool = False
    gemeente: Gemeente | None = None
    wie: Onderwerp = None
    open: tuple[str, ...] = ()
    """Words in it that no word list holds."""
    vorm: str = ""
    """Of a judgment in the words of the text: its finite verb as written."""
    relatief: str = ""
    """The client as a relative clause leaves him out (``aan de cliënt`` for *aan wie*); empty where it does not."""


@frozen(repr=False, eq=False)
class VwKrijgtVoorrang(Knoop):
    """The client qualifies for urgency under a reference: *op grond van artikel 12 … voor voorrang*."""

    verwijzing: Verwijzing | None
    wie: Onderwerp = None


@frozen(repr=False, eq=False)
class VwTijd(Knoop):
    """The client came in (``ingestroomd``) in a stretch of time: transition sentences.

    Of the day on which the text takes effect: before it, after it or from it on.
    """

    tijdvak: Tijdvak | Rondom
    wie: Onderwerp = None


@frozen(repr=False, eq=False)
class VwUitspraak(Knoop):
    """A clause of known words that no form of this language computes.

    A fact that a person must answer, or that Gegevens declares.

    ``tekst`` is the clause in the words of the text, without its conjunction; ``werkwoord`` the infinitive of its verb.
    """

    tekst: str
    werkwoord: str
    wie: Onderwerp = None
    vorm: str = ""
    """Its finite verb as written; of several clients that is a plural."""
    eigenschap: str = ""
    gebied: Gebied | Gemeente | None = None
    """What it says somebody is, and of which area (*maatschappelijk gebonden aan de gemeente*)."""
    heel: bool = False
    """Whether it names what it is about, also where it hangs on a client."""
    open: tuple[str, ...] = ()
    """Words in it that no word list holds."""
    dossier: tuple[str, str] | None = None
    """Of what a record holds already: from which facts of it this follows, and how it can be written instead."""
    geheel: bool = False
    """Whether no form reads it, so that all of it is one question (decision 030)."""
    kaal: bool = False
    """Whether it surely does not say of whom it is so (*een opleiding volgt*)."""
    relatief: str = ""
    """The client as a relative clause leaves him out (``aan de cliënt`` for *aan wie*); empty where it does not."""
    geen: str = ""
    """Of a clause that the text denies with *geen*: with that word. What stands in its place in ``tekst``, nothing or
    *een*, is found in the whole of the text."""
    ontkend: str = ""
    """Of a clause that is denied behind a phrase (*voor de huur geen borg heeft*): with its denial. It is the denial of
    what the text says elsewhere without; where it says that nowhere, it is asked as it stands."""
    eerst_om: VwBinnenTermijn | None = None
    """The time that must be over before the clause, which is denied, can be said not to be so."""
    over_lid: bool = False
    """Whether it says of somebody of the household what no record tells; that there is one, stands beside it."""


Voorwaarde = (
    VwEn
    | VwOf
    | VwNiet
    | VwVermoed
    | VwOnderdeel
    | VwFeit
    | VwBegrip
    | VwBedoeld
    | VwVerblijf
    | VwUitstroomgereed
    | VwLeeftijd
    | VwWoonduur
    | VwVerblijfsduur
    | VwGeweigerd
    | VwMinderjarigKind
    | VwOordeel
    | VwKrijgtVoorrang
    | VwTijd
    | VwUitspraak
    | Termijnvoorwaarde
    | Gemeentevoorwaarde
    | Dossiervoorwaarde
)
