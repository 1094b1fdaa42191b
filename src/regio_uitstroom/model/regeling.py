"""A whole agreement."""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import cached_property

import attrs
from attrs import field

from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.doorloop import Inhoud
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorbeeld import Voorbeeld
from regio_uitstroom.source import Source, Span
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


class Soort(Enum):
    """Kind of text. The value is the word of the heading."""

    WET = "wet"
    VERORDENING = "verordening"
    BELEIDSREGEL = "beleidsregel"
    CONVENANT = "convenant"
    REGIONALE_AFSPRAKEN = "regionale afspraken"
    VOORSTEL = "voorstel"
    KOERS = "koers"
    INTENTIEVERKLARING = "intentieverklaring"

    @property
    def bindt(self) -> bool:
        """Whether a text of this kind binds (language.md, section 4)."""
        return self not in {Soort.VOORSTEL, Soort.KOERS, Soort.INTENTIEVERKLARING}

    @property
    def lidwoord(self) -> str:
        """The article that goes with the word: ``het convenant``, ``de wet``."""
        return "het" if self in {Soort.CONVENANT, Soort.VOORSTEL} else "de"


@frozen
class AndereTekst:
    """A text that this one builds on; ``kort`` is what it is called here, empty where it has no name of its own."""

    soort: Soort
    titel: str
    kort: str = ""
    span: Span | None = field(default=None, eq=False, repr=False)

    @property
    def naam(self) -> str:
        """What references to it carry: ``convenant "Samen wonen"``."""
        return f'{self.soort.value} "{self.titel}"'


@frozen
class Verwijzing:
    """A reference to another text, by the name that it is known by here; ``plaats`` None: to the text as a whole.

    ``om_te_wijken``: a rule departs from that place, or leaves it unharmed, so that there must be a rule.
    """

    tekst: str
    plaats: Citaat | None = None
    om_te_wijken: bool = False
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Kop:
    """Heading: what the text is, where and when it holds, and where it was found."""

    soort: Soort
    titel: str
    regio: str | None = None
    looptijd: Periode | None = None
    """None where the text gives none: an open point. ``Periode(None, tot)`` where only the end is known."""
    ondertekend: date | None = None
    vastgesteld: date | None = None
    plaats: str | None = None
    bron: str | None = None
    grondslag: str | None = None
    """On which ground the words may be used (Auteurswet 11, 15a, 15b)."""
    versie: str | None = None
    bwb: str | None = None
    """Of a statute: its number in the Basiswettenbestand (``BWBR0034925``)."""
    uittreksel: str | None = None
    """Which articles are reproduced, where the text is given in part."""
    bouwt_voort_op: tuple[AndereTekst, ...] = ()
    toevoeging: str = field(default="", eq=False)
    """What tells it apart from a text of the same title that is applied beside it: `` (van 1 januari 2018)``."""
    span: Span | None = field(default=None, eq=False, repr=False)
    """The first line, where the title stands."""

    @property
    def aanduiding(self) -> str:
        """The text by kind and title, as a letter calls it: ``het convenant “Samen wonen”``."""
        return f"{self.soort.lidwoord} {self.soort.value} “{self.titel}”{self.toevoeging}"

    @property
    def van(self) -> date | None:
        """First day in force: start of the looptijd, otherwise signing or adoption; None: not known."""
        if self.looptijd is not None and self.looptijd.van is not None:
            return self.looptijd.van
        return self.ondertekend or self.vastgesteld

    @property
    def tot(self) -> date | None:
        """First day no longer in force; None: open."""
        return self.looptijd.tot if self.looptijd is not None else None


@frozen
class Deelname:
    """One municipality that takes part, in a period, for a theme (a facility kind or task; None: for everything)."""

    gemeente: Gemeente
    periode: Periode = field(factory=Periode)
    thema: str | None = None
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Partijen:
    """Who takes part."""

    deelnames: tuple[Deelname, ...] = ()
    centrumgemeente: Gemeente | None = None
    overigen: tuple[tuple[str, str], ...] = ()
    """Other roles, as (role, name): ``("woningcorporatie", "Domesta")``, ``("trekker", "Woudenberg")``, …"""


@frozen
class Toelichting:
    """Prose that is kept for rendering and decides nothing; ``bij`` is the place it stands with."""

    tekst: str
    bij: Citaat | None = None


@frozen
class Artikel:
    """An article: number and heading. Its rules carry its number in their citation."""

    nummer: str
    titel: str = ""
    leden: tuple[int, ...] = ()
    """The numbers of its leden; empty for an article without."""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class OpenPunt:
    """Something that the text leaves open (a number, a key, a date): never filled in, always reported."""

    tekst: str
    citaat: Citaat | None = None
    uit: Tekstnaam | None = None
    """The text that leaves it open, where several are applied at once."""


@attrs.frozen(cache_hash=True)
class Regeling:
    """An agreement, parsed, resolved and checked: frozen, hashable, picklable, safe to share between threads.

    ``naam`` is the name of the file without its ending. ``inhoud_hash`` is the SHA-256 of the text, in hex.
    """

    naam: str
    kop: Kop
    partijen: Partijen
    begrippen: tuple[Begrip, ...]
    gegevens: tuple[Gegeven, ...]
    """Facts that the text declares itself, and those that its clauses ask for in their own words."""
    artikelen: tuple[Artikel, ...]
    regels: tuple[Regel, ...]
    voorbeelden: tuple[Voorbeeld, ...] = ()
    toelichtingen: tuple[Toelichting, ...] = ()
    uitgangspunten: tuple[str, ...] = ()
    """Preamble: shown, decides nothing."""
    open_punten: tuple[OpenPunt, ...] = ()
    verwijst_naar: tuple[Verwijzing, ...] = ()
    """References to other texts, in the order of the text."""
    source: Source | None = field(default=None, eq=False, repr=False)
    inhoud_hash: str = field(default="", eq=False)

    @cached_property
    def in_regels(self) -> Inhoud[Regel]:
        """What its rules hold, by class: gone through once for all checks."""
        return Inhoud(self.regels)

    @cached_property
    def in_begrippen(self) -> Inhoud[Begrip]:
        """What its terms hold, likewise."""
        return Inhoud(self.begrippen)

    def begrip(self, naam: str) -> Begrip:
        """Return the defined term; raises KeyError when the text does not define it."""
        for begrip in self.begrippen:
            if begrip.naam == naam:
                return begrip
        raise KeyError(naam)

    def regel(self, citaat: Citaat) -> Regel:
        """Return the rule with this citation; raises KeyError when there is none."""
        for regel in self.regels:
            if regel.citaat == citaat:
                return regel
        raise KeyError(citaat.tekst)
