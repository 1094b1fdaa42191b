"""The parts of a file: heading, parties, facts, articles, examples, prose, comments."""

from __future__ import annotations

from attrs import field

from regio_uitstroom.syntax.ast.begrippen import Aanvulling, Begrippenlijst
from regio_uitstroom.syntax.ast.knoop import Knoop
from regio_uitstroom.syntax.ast.regels import Regelzin
from regio_uitstroom.syntax.ast.voorbeeld import Achtergrond, Voorbeeld
from regio_uitstroom.syntax.ast.woorden import (
    Actor,
    Datum,
    Gemeentenaam,
    Partij,
    Taak,
    Tijdvak,
    Verwijzing,
    Voorziening,
)
from regio_uitstroom.waarde import frozen


@frozen(repr=False, eq=False)
class AndereTekst(Knoop):
    """Another text that this one builds on: its kind, its title, and what it is called here (``kort``; empty: so)."""

    soort: str
    titel: str
    kort: str = ""

    @property
    def naam(self) -> str:
        """What references to it carry: ``convenant "Samen wonen"``."""
        return f'{self.soort} "{self.titel}"'


@frozen(repr=False, eq=False)
class Kopveld(Knoop):
    """A line of the heading. ``naam`` is the field (``Regio``); ``tekst`` what follows, without quotation marks.

    ``datum`` for Ondertekend and Vastgesteld, ``looptijd`` for Looptijd, ``uittreksel`` for Uittreksel, ``teksten`` for
    Bouwt voort op; empty for the others.
    """

    naam: str
    tekst: str
    datum: Datum | None = None
    looptijd: Tijdvak | None = None
    uittreksel: Verwijzing | None = None
    teksten: tuple[AndereTekst, ...] = ()


@frozen(repr=False, eq=False)
class Kop(Knoop):
    """The heading: the word of the first line (``convenant``, ``regionale afspraken``), the title and the fields."""

    soort: str
    titel: str
    velden: tuple[Kopveld, ...] = ()

    def veld(self, naam: str) -> Kopveld | None:
        """Return the (first) field of that name."""
        return next((veld for veld in self.velden if veld.naam == naam), None)


@frozen(repr=False, eq=False)
class Deelname(Knoop):
    """Municipalities take part, in a stretch of time (None: always), for themes (none: for everything)."""

    gemeenten: tuple[Gemeentenaam, ...]
    tijdvak: Tijdvak | None = None
    themas: tuple[Voorziening | Taak, ...] = ()


@frozen(repr=False, eq=False)
class Partijrol(Knoop):
    """A municipality or organisation has a role: ``centrumgemeente``, ``bestuurlijk trekker``."""

    wie: Gemeentenaam | Actor
    rol: str


@frozen(repr=False, eq=False)
class Organisaties(Knoop):
    """Other parties: ``soort`` is the key of the actor (``woningcorporatie``), ``namen`` the organisations."""

    soort: str
    namen: tuple[str, ...]


@frozen(repr=False, eq=False)
class Uitvoering(Knoop):
    """An organisation carries this text out, for others where it says so."""

    wie: Actor | Gemeentenaam
    voor: Partij | None = None


@frozen(repr=False, eq=False)
class Mandaat(Knoop):
    """A party does something on behalf of others.

    ``handeling`` is the infinitive (``afhandelen``), ``voorwerp`` the words.
    """

    wie: Actor | Gemeentenaam
    handeling: str
    voorwerp: str
    namens: tuple[Partij, ...]


Partijzin = Deelname | Partijrol | Organisaties | Uitvoering | Mandaat


@frozen(repr=False, eq=False)
class Gegeven(Knoop):
    """A fact that the file declares: name, the form of the fact (a clause or a noun phrase) and its type in brackets.

    ``keuzes`` for type ``keuze``. ``bijzinnen``/``ontkenningen`` are the forms given beside it.
    """

    naam: str
    vorm: str
    type: str
    vraag: str | None = None
    vindplaats: str | None = None
    keuzes: tuple[str, ...] = ()
    meervoud: str | None = None
    bijzinnen: tuple[str, ...] = ()
    ontkenningen: tuple[str, ...] = ()


@frozen(repr=False, eq=False)
class Toelichting(Knoop):
    """Prose beside the rules."""

    tekst: str


@frozen(repr=False, eq=False)
class Alinea(Knoop):
    """A paragraph of prose, white space folded."""

    tekst: str


@frozen(repr=False, eq=False)
class Prozadeel(Knoop):
    """A part that is prose: ``Overwegingen``, ``Uitgangspunten``, ``Ondertekening``.

    ``Bijlage`` (with its heading line).
    """

    kop: str
    alineas: tuple[Alinea, ...]


@frozen(repr=False, eq=False)
class Commentaar(Knoop):
    """A comment from ``#`` to the end of the line."""

    tekst: str


Zin = Regelzin | Begrippenlijst | Aanvulling


@frozen(repr=False, eq=False)
class Lid(Knoop):
    """A lid: its number (None: an article without leden) and its sentences, in order."""

    nummer: int | None
    zinnen: tuple[Zin, ...]
    toelichtingen: tuple[Toelichting, ...] = ()
    genummerd: bool = field(default=True, eq=False, repr=False)
    """Whether anything in it has a letter or a number of its own; False saves whoever looks for one a walk."""


@frozen(repr=False, eq=False)
class Artikel(Knoop):
    """An article: number as written (``2``, ``1.1``, ``12a``), heading, leden.

    And the heading of its chapter (if any).
    """

    nummer: str
    titel: str
    leden: tuple[Lid, ...]
    hoofdstuk: str = ""
    noemt_tekst: bool = field(default=True, eq=False, repr=False)
    """Whether another text is referred to in it; False saves whoever looks for one a walk."""


@frozen(repr=False, eq=False)
class Bestand(Knoop):
    """A whole file. Sentences that could not be read are left out; the parts keep the order of the text."""

    kop: Kop | None
    partijen: tuple[Partijzin, ...] = ()
    gegevens: tuple[Gegeven, ...] = ()
    artikelen: tuple[Artikel, ...] = ()
    voorbeelden: tuple[Voorbeeld, ...] = ()
    achtergronden: tuple[Achtergrond, ...] = ()
    proza: tuple[Prozadeel, ...] = ()
    commentaar: tuple[Commentaar, ...] = ()
