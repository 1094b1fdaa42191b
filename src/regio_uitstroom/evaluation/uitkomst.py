"""What comes out of a decision. Everything is immutable and carries its ground."""

from __future__ import annotations

from datetime import date
from enum import Enum

import attrs
from attrs import field

from regio_uitstroom.client.errors import RecordFout
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.evaluation.antwoordvorm import Antwoordvorm
from regio_uitstroom.evaluation.voorrangsklasse import Voorrangsklasse
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat, Tekstnaam
from regio_uitstroom.model.regeling import OpenPunt
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Intrekking,
    Kanbepaling,
    Rangorde,
    Regel,
    Streefnorm,
    Verlenging,
)
from regio_uitstroom.model.woorden import Oordeelsoort, Taak
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


class Urgentievraag(Enum):
    """The two questions about urgency."""

    AANSPRAAK = "aanspraak"
    """May urgency be granted on the peildatum?"""
    STATUS = "status"
    """Is an urgency that was granted still valid?"""


Vraag = Taak | Urgentievraag


class Uitkomstsoort(Enum):
    """The five outcomes (semantics.md, section 1)."""

    VASTGESTELD = "vastgesteld"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"
    ONBEPAALD = "onbepaald"
    STRIJDIG = "strijdig"
    OORDEEL_NODIG = "oordeel_nodig"


class Reden(Enum):
    """Why an outcome is what it is, as a code for programs."""

    REGEL = "regel"
    """vastgesteld by a rule"""
    GESLOTEN_LIJST = "gesloten_lijst"
    """not urgent, because no ground of a closed list applies"""
    NIET_BINDEND = "niet_bindend"
    """a text of this kind binds nobody"""
    NIET_IN_WERKING = "niet_in_werking"
    """not yet, or no longer, in force"""
    BUITEN_DOELGROEP = "buiten_doelgroep"
    """rules exist, none applies to this client"""
    GEEN_REGEL = "geen_regel"
    """the text holds no rule on this question"""
    NEEMT_NIET_DEEL = "neemt_niet_deel"
    """only municipalities that do not participate are left"""
    FEITEN_ONTBREKEN = "feiten_ontbreken"
    STRIJDIGE_REGELS = "strijdige_regels"
    STRIJDIG_BEGRIP = "strijdig_begrip"
    POSITIEF_GESCHIL = "positief_geschil"
    """strijdig: texts of two regions each claim the client for another municipality"""
    NEGATIEF_GESCHIL = "negatief_geschil"
    """texts of two regions are in force, and neither claims the client"""
    VERSCHILT_PER_TEKST = "verschilt_per_tekst"
    """of a register: no text answers, each for a reason of its own"""
    OORDEEL = "oordeel"
    TEKST_LAAT_OPEN = "tekst_laat_open"


@frozen
class Waarde:
    """The value of an outcome.

    Responsibility: ``gemeenten`` (more than one: jointly). Urgency: ``urgent``.
    """

    gemeenten: frozenset[Gemeente] = field(default=frozenset(), repr=False)
    urgent: bool | None = None


@frozen
class NodigFeit:
    """A fact that is still needed: what, why (which rules read it), and for a history over which stretch."""

    gegeven: Gegeven
    grond: tuple[Citaat, ...]
    betwist: bool = field(default=False, repr=False)
    tijdvak: Periode | None = field(default=None, repr=False)
    """For a history: the stretch that is unknown (never dropped from the list, see semantics.md section 5)."""
    antwoorden: Antwoordvorm | None = field(default=None, repr=False)
    """The answers that are still possible; None for a list that was made by hand."""


class NietGeteld(Enum):
    """Why a judgment of the record does not count for a question that it answers."""

    ANDER = "door een ander"
    NIEMAND = "niet gezegd door wie"
    TEGENSPRAAK = "spreken elkaar tegen"
    GEEN_GEMEENTE = "geen gemeente genoemd"


@frozen
class NietGeteldOordeel:
    """A judgment of the record that does not count, by whom and when; those that contradict each other are one."""

    reden: NietGeteld
    door: str = field(default="", repr=False)
    datum: Datum | None = field(default=None, repr=False)


@frozen
class OordeelTerzijde:
    """A judgment of the record that a rule on the question asks for, and that does not count for the outcome.

    ``beoordelaar``: whom the text points at as judge; None: nobody.
    """

    oordeel: Oordeelsoort
    beoordelaar: str | None
    gegeven: NietGeteldOordeel = field(repr=False)


@frozen
class NodigOordeel:
    """A judgment that is still needed: the question, who judges, and the outcome with and without.

    ``beoordelaar`` None: the text names nobody.
    """

    oordeel: Oordeelsoort
    beoordelaar: str | None
    grond: tuple[Citaat, ...]
    met: Waarde | None = field(default=None, repr=False)
    zonder: Waarde | None = field(default=None, repr=False)
    plaats: bool = False
    """Whether it points at a municipality: *which one*, not *whether*."""
    norm: tuple[Citaat, ...] = ()
    """Where the text asks for it: a rule, a power to depart from one, or a definition."""
    met_soort: Uitkomstsoort | None = None
    """The kind of outcome with it, all else left open; None: not settled by it alone."""
    zonder_soort: Uitkomstsoort | None = None
    """The kind of outcome without it."""
    niet_geteld: tuple[NietGeteldOordeel, ...] = field(default=(), repr=False)
    """Judgments on it that the record holds, and that do not count."""
    over: tuple[Gemeente, ...] = field(default=(), repr=False)
    """The municipalities that it is about, by name: of more than one it is asked which, as with ``plaats``; empty:
    none, or it is not known which."""

    @property
    def vraagt_gemeente(self) -> bool:
        """Whether the answer is a municipality, or no."""
        return self.plaats or (len(self.over) > 1 and not self.oordeel.is_ja_nee)

    @property
    def vraag(self) -> str:
        """The question in Dutch, as its answer fits it: which municipality, or whether it is so for one."""
        if self.vraagt_gemeente:
            return self.oordeel.vraag
        if len(self.over) == 1:
            return self.oordeel.vraag_over(f"de gemeente {self.over[0].naam}")
        return self.oordeel.vraag_ja_nee


@frozen
class Vermoeden:
    """A presumption of the text that settled a test: its words, what they count as, and whether parties differ."""

    tekst: str = field(repr=False)
    waarde: bool = field(repr=False)
    betwist: bool = field(default=False, repr=False)


@frozen
class GebruiktFeit:
    """A fact that was read and known, or presumed. The value is not shown in ``repr``."""

    gegeven: Gegeven
    waarde: str = field(repr=False)
    """The value in Dutch words: ``1 mei 2012``, ``Houten``, ``ja``."""
    bron: str | None = field(default=None, repr=False)
    aangenomen: bool = False
    vermoeden: Vermoeden | None = None
    """The presumption of the text; None for a fact that is known or that the caller presumes."""
    sinds: date | None = field(default=None, repr=False)
    """The day since which the record knows it."""


@frozen
class GebruiktOordeel:
    """A judgment from the record that was read and counted: which, the answer, by whom, when and why."""

    oordeel: Oordeelsoort
    waarde: bool = field(repr=False)
    door: str = field(default="", repr=False)
    datum: Datum | None = field(default=None, repr=False)
    reden: str = field(default="", repr=False)
    gemeente: Gemeente | None = field(default=None, repr=False)
    over: Gemeente | None = field(default=None, repr=False)
    """Of a judgment that names no municipality: the one that it was read about, where that is one."""
    plaats: bool = False
    """Whether it was read for which municipality it points at: a *no* points at none."""


@frozen
class Lezing:
    """What one condition read in the record: facts and judgments that were known, and those that were not."""

    gebruikt: tuple[GebruiktFeit, ...] = field(default=(), repr=False)
    open: tuple[NodigFeit, ...] = ()
    oordelen: tuple[GebruiktOordeel, ...] = field(default=(), repr=False)
    oordelen_open: tuple[NodigOordeel, ...] = ()


@attrs.frozen(cache_hash=True)
class Bevinding:
    """A node of the reasoning: a condition with its truth value (None: unknown) and its parts."""

    tekst: str = field(repr=False)
    waarheid: bool | None = field(repr=False)
    delen: tuple[Bevinding, ...] = ()
    gelezen: tuple[str, ...] = ()
    """Keys of the facts that it read."""
    vermoed: bool = False
    """Whether it is not known, and counts so because the text presumes it."""
    toelichting: str = field(default="", repr=False)
    """A step worth saying: ``Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden``."""
    plek: str = field(default="", eq=False)
    """What this node is among its kind, where its words depend on the client: ``poort``, ``stap artikel 1``."""
    bepaling: Citaat | None = field(default=None, eq=False)
    """Where the text says this, where that is another place than its rule: a definition, a step of one."""
    lezing: Lezing | None = field(default=None, eq=False, repr=False)
    is_gemeente: bool = field(default=False, eq=False)
    """Whether it tells which municipality was found, instead of whether a condition holds."""
    hoofdzin: str = field(default="", eq=False, repr=False)
    """The same as a main clause, where that is known: ``de gemeente van herkomst is Houten``."""
    aangenomen: bool = field(default=False, eq=False)
    """Whether it rests on a fact that the caller presumes: what it says is not established."""
    voorzieningen: tuple[str, ...] = field(default=(), eq=False, repr=False)
    """Of a test on stays that holds: the kind of facility of each stay that made it hold, by its key in the lexicon;
    empty text for a stay of which only is known that there was one."""
    onderbouwing: tuple[Bevinding, ...] = field(default=(), eq=False, repr=False)
    """How the municipalities that it is about were found. They decide nothing by themselves, as ``delen`` do."""


@frozen
class RegelBevinding:
    """How one rule fared: its condition, whether it was displaced, and its value."""

    regel: Citaat
    geldt: bool | None = field(repr=False)
    """c(r): gate and condition and not switched off."""
    bevinding: Bevinding
    verdrongen_door: tuple[Citaat, ...] = ()
    """Rules with a value that it yields to and whose condition is true."""
    uitgeschakeld_door: tuple[Citaat, ...] = ()
    waarde: Waarde | None = field(default=None, repr=False)
    waarde_tekst: str = field(default="", repr=False)
    """What the value is, or why there is none: ``niet vast te stellen``, ``neemt niet deel``."""
    gesloten_lijst: bool = False
    """Whether this is what a closed list adds, no rule of its own: without one of its grounds there is no urgency."""


@frozen
class TekstBevinding:
    """How one text of a register fared on a question.

    ``reden``: why it gives no answer to it; None for a text with a rule that applies, or may do so.
    ``bepalingen``: its rules on the question. ``gemeenten_buiten``: those that it points at and does not bind.
    """

    tekst: Tekstnaam
    poort: Bevinding
    reden: Reden | None
    bepalingen: tuple[Citaat, ...] = ()
    gemeenten_buiten: tuple[Gemeente, ...] = field(default=(), repr=False)


@frozen
class Uitkomst:
    """The outcome of one question."""

    vraag: Vraag
    soort: Uitkomstsoort
    reden: Reden
    waarde: Waarde | None = field(default=None, repr=False)
    grond: tuple[Citaat, ...] = ()
    verdrongen: tuple[Citaat, ...] = ()
    strijd: tuple[Citaat, ...] = ()
    mogelijk: tuple[Waarde, ...] = field(default=(), repr=False)
    nog_nodig: tuple[NodigFeit, ...] = ()
    oordelen_nodig: tuple[NodigOordeel, ...] = ()
    gebruikt: tuple[GebruiktFeit, ...] = ()
    gebruikte_oordelen: tuple[GebruiktOordeel, ...] = ()
    terzijde: tuple[OordeelTerzijde, ...] = ()
    """Judgments of the record that do not count, beside those that are told with a judgment that is still needed."""
    redenering: tuple[RegelBevinding, ...] = field(default=(), repr=False)
    poort: Bevinding | None = field(default=None, repr=False)
    """The gate of the text: binding, in force, with the reason."""
    categorie: str | None = field(default=None, repr=False)
    geldig_van: date | None = field(default=None, repr=False)
    geldig_tot: date | None = field(default=None, repr=False)
    """Status: first day no longer valid."""
    volledig_gesnoeid: bool = True
    """False when the list of needed facts could not be pruned (too many combinations)."""
    gemeenten_buiten: tuple[Gemeente, ...] = field(default=(), repr=False)
    """Municipalities that a rule points at but that do not participate."""
    per_tekst: tuple[TekstBevinding, ...] = field(default=(), repr=False)
    """Of a register of several texts: how each fared; ``poort`` is None then."""
    voorrang: tuple[Voorrangsklasse, ...] = ()
    rangordes: tuple[Rangorde, ...] = ()
    """For urgency: how the text decides between clients in the same position."""
    """Urgency: the place of the client in each order that applies or may do so."""
    motivering: str = field(default="", repr=False, eq=False)
    toelichting: str = field(default="", repr=False, eq=False)
    """The motivering in at most 1,000 characters."""


@frozen
class Deadline:
    """A term for this client: who must do what, and by which day, when its moment is known.

    ``uiterlijk`` is None as long as the day of the moment is not known; ``vroegst`` is the earliest day that it can be
    where the moment is known to the month or year only (otherwise the same day).
    """

    citaat: Citaat
    actor: str
    tekst: str
    uiterlijk: date | None = field(repr=False)
    moment: str
    vroegst: date | None = field(default=None, repr=False)
    verlenging: str = field(default="", repr=False)
    """What puts the end on another day (the Algemene termijnenwet, a term that was put off or stood still), as main
    clauses; empty: nothing."""
    voorbehoud: str = field(default="", repr=False)
    """What may still put it on another day, or is not known about the holidays around it, as main clauses; empty:
    nothing."""
    moment_geweest: bool | None = field(default=None, repr=False)
    """Whether the moment lies on or before the peildatum; None: not known."""
    moment_op: date | None = field(default=None, repr=False)
    """The day of the moment, where that is known to the day."""
    niet_voor: date | None = field(default=None, repr=False)
    """The first day on which it may be done, of a window with two ends, where that day is known."""


@frozen
class ToegepasteTekst:
    """One text of a register that was applied: its name and the SHA-256 of its text, in hex."""

    naam: Tekstnaam
    hash: str


@frozen
class Beoordeling:
    """All outcomes of one agreement, or of a register of them, for one client on one day.

    Of a register of several texts ``regeling`` holds their names, joined, and ``regeling_hash`` is one over theirs.
    """

    regeling: str
    regeling_hash: str
    client: str
    peildatum: date
    uitkomsten: tuple[Uitkomst, ...]
    deadlines: tuple[Deadline, ...] = ()
    verplichtingen: tuple[Regel, ...] = ()
    onzeker: tuple[Citaat, ...] = ()
    """The duties of which it is not known whether their condition holds."""
    bevoegdheden: tuple[Bevoegdheid | Kanbepaling | Verlenging | Intrekking, ...] = ()
    """Powers to depart that were not used, and what somebody may do besides, in the order of the text."""
    streven: tuple[Streefnorm, ...] = ()
    open_punten: tuple[OpenPunt, ...] = ()
    overige: tuple[RegelBevinding, ...] = field(default=(), repr=False)
    """How the rules fared that answer no question that was asked: powers, duties, and status where none was granted."""
    aannames: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Facts that the caller presumes where the record is silent, by name, with the value in words."""
    aannamewaarden: tuple[tuple[str, object], ...] = field(default=(), repr=False)
    """The same facts with the value itself, so that the receipt can tell what to presume again."""
    teksten: tuple[ToegepasteTekst, ...] = ()
    """Of a register of several texts: each of them; empty for one text."""
    geraadpleegd: tuple[str, ...] = ()
    """The keys of the facts that were looked at in the record, whether it holds them or not; never their values."""
    niet_geraadpleegd: tuple[str, ...] = field(default=(), repr=False)
    """The keys of the facts that the record holds and that nobody looked at."""

    opmerkingen: tuple[RecordFout, ...] = ()
    """What in the record counts for nothing, by its path: a judgment that no text asks for, an appeal to a provision
    that gives no power. Whoever made the record may have meant something else."""

    def uitkomst(self, vraag: Vraag | str) -> Uitkomst:
        """Return the outcome of a question: a Vraag, or its key (``huisvesting``, ``aanspraak``); raises KeyError."""
        for uitkomst in self.uitkomsten:
            sleutel = uitkomst.vraag.sleutel if isinstance(uitkomst.vraag, Taak) else uitkomst.vraag.value
            if vraag in (uitkomst.vraag, sleutel):
                return uitkomst
        raise KeyError(vraag)

    @property
    def motivering(self) -> str:
        """The motivering of all outcomes, a paragraph each."""
        return "\n\n".join(uitkomst.motivering for uitkomst in self.uitkomsten)
