"""The outcome of one question, and all outcomes of one assessment."""

from __future__ import annotations

from datetime import date

from attrs import field

from regio_uitstroom.client.errors import RecordFout
from regio_uitstroom.evaluation.uitkomst.grond import (
    GebruiktFeit,
    GebruiktOordeel,
    NodigFeit,
    NodigOordeel,
    OordeelTerzijde,
)
from regio_uitstroom.evaluation.uitkomst.redenering import Bevinding, RegelBevinding, TekstBevinding
from regio_uitstroom.evaluation.uitkomst.vraag import Reden, Uitkomstsoort, Vraag, Waarde
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
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.waarde import frozen


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
    """Status: first day no longer valid; None also where ``einde_open`` says that this is not settled."""
    einde_open: tuple[Citaat, ...] = ()
    """Status: the rules on validity that may give another end, or that give different ones."""
    tekst_tot: date | None = field(default=None, repr=False)
    """Status, while valid: first day on which the text is over and decides nothing, where that is before the end."""
    volledig_gesnoeid: bool = True
    """False when the list of needed facts could not be pruned (too many combinations)."""
    aannames_tellen: bool = True
    """False where what is presumed makes no difference: without any presumption the outcome is the same."""
    gemeenten_buiten: tuple[Gemeente, ...] = field(default=(), repr=False)
    """Municipalities that a rule points at but that do not participate."""
    per_tekst: tuple[TekstBevinding, ...] = field(default=(), repr=False)
    """Of a register of several texts: how each fared; ``poort`` is None then."""
    voorrang: tuple[Voorrangsklasse, ...] = ()
    """Urgency: the place of the client in each order that applies or may do so."""
    rangordes: tuple[Rangorde, ...] = ()
    """For urgency: how the text decides between clients in the same position."""
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
    laatst: date | None = field(default=None, repr=False)
    """The last day that it can be; None where that is not known either."""
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
