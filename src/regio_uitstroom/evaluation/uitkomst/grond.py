"""What an outcome rests on: facts and judgments that were read, that are still needed, or that do not count."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import field

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.evaluation.antwoordvorm import Antwoordvorm
from regio_uitstroom.evaluation.uitkomst.vraag import Uitkomstsoort, Waarde
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.woorden import Oordeelsoort
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


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
    EERDERE_URGENTIE = "over een eerdere urgentie"
    NA_PEILDATUM = "van na de peildatum"
    URGENTIE_GEEINDIGD = "urgentie was geëindigd"
    GEEN_MACHT = "bevoegdheid was er niet"
    DAG_NODIG = "dag is nodig"


@frozen
class NietGeteldOordeel:
    """A judgment of the record that does not count, by whom and when; those that contradict each other are one.

    ``toegekend``: of one about an earlier urgency the day on which the present one was granted, where that is known.
    """

    reden: NietGeteld
    door: str = field(default="", repr=False)
    datum: Datum | None = field(default=None, repr=False)
    toegekend: date | None = field(default=None, repr=False)


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
