"""One question about one client under one agreement on one day: what every part of the evaluator may look at."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import Any, TypeVar

from attrs import define, evolve, field

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, Feit, NietVastTeStellen
from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.client.record import Adreshistorie, Client, Oordeel, Toekenning, Verblijfshistorie, Waarde
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD, Antwoorden, Eigen, Toen
from regio_uitstroom.evaluation.bevonden import Toets, Vondst
from regio_uitstroom.evaluation.herkomst import Vermelding, herkomst
from regio_uitstroom.evaluation.levensloop import sinds_geboorte
from regio_uitstroom.evaluation.lezing import (
    NIETS,
    Lezingen,
    OpenFeit,
    OpenOordeel,
    OpenTijdvak,
    gebruikt,
    geteld,
    opengebleven,
    samen,
)
from regio_uitstroom.evaluation.lijsten import toekenningen_van, tot_en_met
from regio_uitstroom.evaluation.spoor import Spoor
from regio_uitstroom.evaluation.uitkomst import Bevinding, GebruiktFeit
from regio_uitstroom.evaluation.vaststelling import als_knoop, met_lezing
from regio_uitstroom.evaluation.waarden_tekst import waarde_in_woorden
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.gemeentebron import Begripbron, Deelnemers, Gemeentebron
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import BegripGeldt, Voorwaarde
from regio_uitstroom.model.woorden import Moment, Oordeelsoort, Taak
from regio_uitstroom.tijd import Periode

_VELDEN: Mapping[str, Callable[[Client], Feit[Any]]] = {
    "geboortedatum": attrgetter("geboortedatum"),
    "meldingen": attrgetter("meldingen"),
    "aanvraagdatum": attrgetter("aanvraagdatum"),
    "uitstroomgereedVanaf": attrgetter("uitstroomgereed_vanaf"),
    "verwachteUitstroomdatum": attrgetter("verwachte_uitstroomdatum"),
    "uitstroomdatum": attrgetter("uitstroomdatum"),
    "voorkeursgemeenten": attrgetter("voorkeursgemeenten"),
    "onveiligeGemeenten": attrgetter("onveilige_gemeenten"),
    "vestigingsgemeente": attrgetter("vestigingsgemeente"),
    "huishouden": attrgetter("huishouden"),
    "aanbiedingen": attrgetter("aanbiedingen"),
    "regie": attrgetter("regie"),
    "hulpvraag.datum": attrgetter("hulpvraag.datum"),
    "hulpvraag.werkelijkVerblijf": attrgetter("hulpvraag.werkelijk_verblijf"),
    "moederBijGeboorteIngeschrevenIn": attrgetter("moeder_bij_geboorte"),
    "toekenningen": attrgetter("toekenningen"),
    "beroepenOp": attrgetter("beroepen_op"),
}
"""Where the record holds each built-in fact. Histories have look-ups of their own."""

_FEITEN = "feiten."

_VAN_DE_TEKST = (Begripbron, Deelnemers, BegripGeldt)
"""Parts that mean what the text at hand says: its terms and its participants."""

T = TypeVar("T")

Toetser = Callable[["Context", Any], Toets]
Vinder = Callable[["Context", Any], Vondst]


@define(repr=False, eq=False, kw_only=True)
class Context:
    """What is asked, of whom, under which text and on which day; with the answers tried in place of unknown facts."""

    regeling: Regeling
    client: Client
    peildatum: date
    register: GemeenteRegister
    toetsers: Mapping[type, Toetser]
    """How each class of condition is tried."""
    vinders: Mapping[type, Vinder]
    """How each class of expression gives a municipality."""
    dag_van_uitvoering: Callable[[Context, Moment], Any]
    """Returns the day on which the duty at a place was carried out: what a term after it runs from."""
    aannames: Mapping[str, Waarde] = field(factory=dict)
    taak: Taak | None = None
    """The task asked; None for urgency."""
    over_status: bool = False
    """Whether the status of an urgency is asked: offers before the grant do not count then."""
    zonder_vermoedens: bool = False
    """Whether nothing is presumed: then what the text or the caller presumes is not known."""
    antwoorden: Antwoorden | None = None
    geheugen: dict[Hashable, Any] = field(factory=dict)
    spoor: Spoor = field(factory=Spoor)
    bezig: list[tuple[str, int]] = field(factory=list)
    """Definitions that are being worked out, each with the number of the step."""
    delen: tuple[Context, ...] = ()
    """Of a register: the same question under each of its texts; answers and trace are shared. Empty: one text."""
    nummer: int | None = None
    """Which text of a register this is; None where one text is applied."""
    verleners: frozenset[int] = frozenset()
    """Of a register: the texts under which a grant that names none can have been made."""
    elders: bool = False
    """Whether it is looked at as on an earlier day: what is found there is kept with the part that asks."""

    def met_antwoorden(self, antwoorden: Antwoorden) -> Context:
        """Return the same question with answers in place of what is unknown."""
        return self.opnieuw(antwoorden=antwoorden)

    def opnieuw(self, **anders: Any) -> Context:  # noqa: ANN401 - what differs, by the name of its field
        """Return the question asked afresh: nothing worked out yet, with what is given in place of what is here."""
        anders = {"spoor": Spoor(), **anders}
        delen = tuple(deel.opnieuw(**anders) for deel in self.delen)
        return evolve(self, **anders, geheugen={}, bezig=[], delen=delen)

    def los(self) -> Context:
        """Return the same question, of which nothing is kept: what is worked out there, was not asked."""
        return evolve(self, spoor=Spoor(), geheugen={}, bezig=list(self.bezig))

    def op_dag(self, dag: date) -> Context:
        """Return the question as on an earlier day, under the same answers; the part at hand reads what it reads."""
        sleutel = ("op dag", dag)
        if sleutel not in self.geheugen:
            anders = evolve(self, peildatum=dag, elders=True, geheugen={}, bezig=self.bezig)
            self.geheugen[sleutel] = self if dag == self.peildatum else anders
        toen: Context = self.geheugen[sleutel]
        return toen

    @property
    def alle(self) -> tuple[Context, ...]:
        """The question under each text that is applied."""
        return self.delen or (self,)

    def deel(self, nummer: int) -> Context:
        """Return the question under one of the texts of a register; itself where one text is applied."""
        return self.delen[nummer] if self.delen else self

    def volg(
        self,
        deel: Hashable,
        werk: Callable[[], T],
        lezingen: Callable[[T], Lezingen],
        opnieuw: Callable[[Context], Hashable],
    ) -> T:
        """Work a part out and keep what it read, and how to work it out again under this text."""
        if self.elders:
            return werk()
        nummer = self.nummer
        return self.spoor.volg(
            deel, werk, lezingen, opnieuw if nummer is None else lambda ander: opnieuw(ander.deel(nummer))
        )

    @property
    def verblijfplaatsen(self) -> Adreshistorie:
        """The address history; nothing was there before birth."""
        return sinds_geboorte(self.client, self.client.verblijfplaatsen)

    @property
    def verblijven(self) -> Verblijfshistorie:
        """The history of stays; nothing was there before birth."""
        return sinds_geboorte(self.client, self.client.verblijven)

    @property
    def stil(self) -> bool:
        """Whether answers are being tried: then nobody reads what was read."""
        return self.antwoorden is not None

    def onder_deze_tekst(self, toekenning: Toekenning) -> Waarheid:
        """Return whether a grant was made under this text; unknown where it names none, and there are several."""
        if toekenning.regeling is not None:
            return bool(toekenningen_van(self.regeling, (toekenning,)))
        if self.nummer is None or self.verleners == {self.nummer}:
            return True
        return None if self.nummer in self.verleners else False

    def begrip(self, naam: str) -> Begrip | None:
        """Return the defined term, if the text defines it."""
        if "begrippen" not in self.geheugen:
            self.geheugen["begrippen"] = {begrip.naam: begrip for begrip in reversed(self.regeling.begrippen)}
        begrippen: dict[str, Begrip] = self.geheugen["begrippen"]
        return begrippen.get(naam)

    def toets(self, voorwaarde: Voorwaarde | None) -> Toets:
        """Try a condition; None holds always."""
        if voorwaarde is None:
            return Toets(waarheid=True, bevinding=Bevinding("", waarheid=True))
        toetser = self.toetsers[type(voorwaarde)]
        if self.antwoorden is not None:
            return self.onthoud(id(voorwaarde), toetser, self, voorwaarde)
        toets = self.volg(
            id(voorwaarde),
            lambda: toetser(self, voorwaarde),
            lambda toets: toets.lezingen,
            lambda ander: ander.toets(voorwaarde).waarheid,
        )
        return evolve(toets, bevinding=self._met_aanname(met_lezing(toets.bevinding, toets.lezingen), toets.lezingen))

    def onthoud(self, deel: Hashable, bereken: Callable[..., T], *args: object) -> T:
        """Return what a part gives while answers are tried, kept for the answers that it reads."""
        if self.antwoorden is None or self.elders:
            return bereken(*args)
        return self.antwoorden.onthoud(deel, bereken, *args)

    def _met_aanname(self, bevinding: Bevinding, lezingen: Lezingen) -> Bevinding:
        """Return the finding, marked where it is known by a fact that the caller presumes."""
        if not self.aannames or bevinding.waarheid is None:
            return bevinding
        rust = any(feit.aangenomen and feit.vermoeden is None for feit in lezingen.gebruikt)
        return evolve(bevinding, aangenomen=True) if rust else bevinding

    def vind(self, bron: Gemeentebron) -> Vondst:
        """Look for a municipality."""
        vinder = self.vinders[type(bron)]
        if self.antwoorden is not None:
            return self.onthoud(id(bron), vinder, self, bron)
        vondst = self.volg(
            id(bron),
            lambda: vinder(self, bron),
            lambda gevonden: gevonden.lezingen,
            lambda ander: ander.vind(bron).kenmerk,
        )
        self.spoor.gezien.update(*(plaatsen for plaatsen in vondst.kandidaten if len(plaatsen) == 1))
        begrip = self.begrip(bron.begrip) if isinstance(bron, Begripbron) else None
        eerder = begrip is not None and any(naam == begrip.naam for naam, _ in self.bezig)
        knoop = als_knoop(vondst, bron, begrip, eerder=eerder)
        return evolve(vondst, bevinding=self._met_aanname(knoop, vondst.lezingen))

    def feit(self, sleutel: str) -> Feit[Any]:
        """Return a fact by its key: an answer that is tried, the record's, or a presumed value."""
        if self.antwoorden is not None:
            antwoord: Feit[Any] = self.antwoorden.antwoord(sleutel)
            if antwoord is not NIET_GEVRAAGD:
                return antwoord
        self.spoor.zocht(sleutel)
        return self._zonder_antwoord(sleutel)

    def of_bekend(self, sleutel: str) -> Feit[Any]:
        """Return a fact of which is only looked at whether it is known; while answers are tried it has no value."""
        if self.antwoorden is None:
            self.spoor.zocht(sleutel, alleen_of=True)
            return self._zonder_antwoord(sleutel)
        feit = self.feit(sleutel)
        return Bekend(None) if isinstance(feit, Bekend) else feit

    def _zonder_antwoord(self, sleutel: str) -> Feit[Any]:
        """Return what the record holds of a fact, or else what is presumed."""
        feit = self._uit_record(sleutel)
        return self._aangenomen(sleutel) if feit is ONBEKEND else feit

    def _uit_record(self, sleutel: str) -> Feit[Any]:
        if sleutel.startswith(_FEITEN):
            return self.client.feit(sleutel.removeprefix(_FEITEN))
        veld = _VELDEN.get(sleutel)
        return ONBEKEND if veld is None else tot_en_met(veld(self.client), self.peildatum)

    def _aangenomen(self, sleutel: str) -> Feit[Any]:
        for naam in (sleutel, sleutel.removeprefix(_FEITEN)):
            if naam in self.aannames:
                waarde = self.aannames[naam]
                return Bekend(Datum.van(waarde) if isinstance(waarde, date) else waarde)
        return ONBEKEND

    def is_aangenomen(self, sleutel: str) -> bool:
        """Whether the value of the fact is presumed by the caller, not recorded."""
        return self._uit_record(sleutel) is ONBEKEND and self._aangenomen(sleutel) is not ONBEKEND

    def gegeven(self, sleutel: str) -> Gegeven:
        """Return the description of a fact: built in, or declared by the text."""
        ingebouwd = ingebouwde_gegevens().get(sleutel)
        if ingebouwd is not None:
            return ingebouwd
        eigen = (g for g in self.regeling.gegevens if g.sleutel == sleutel)
        return next(eigen, None) or Gegeven(sleutel, sleutel.removeprefix(_FEITEN), Feittype.JA_NEE, "")

    def gelezen(self, gegeven: Gegeven, feit: Feit[Any], *, open_: bool = False) -> Lezingen:
        """Return the reading of a fact. ``open_``: what is known of it does not settle what was asked."""
        if self.stil:
            return NIETS
        lezingen: list[Lezingen] = []
        if isinstance(feit, Bekend):
            uit = herkomst(feit)
            aangenomen = self.is_aangenomen(gegeven.sleutel)
            lezingen.append(
                gebruikt(GebruiktFeit(gegeven, waarde_in_woorden(feit.waarde), uit.bron, aangenomen, sinds=uit.sinds))
            )
            if open_:
                lezingen.append(opengebleven(OpenFeit(gegeven)))
        elif isinstance(feit, NietVastTeStellen):
            lezingen.append(gebruikt(GebruiktFeit(gegeven, "niet vast te stellen")))
        elif feit is ONBEKEND or isinstance(feit, Betwist):
            lezingen.append(opengebleven(OpenFeit(gegeven, isinstance(feit, Betwist))))
        return samen(lezingen)

    def gelezen_historie(self, gegeven: Gegeven, waarde: str, deel: Vermelding) -> Lezingen:
        """Return the reading of an interval of a history."""
        return NIETS if self.stil else gebruikt(GebruiktFeit(gegeven, waarde, deel.bron, sinds=deel.sinds))

    def tijdvak_later(self, sleutel: str, atoom: Hashable) -> Lezingen:
        """Return the reading of a history of which another fact must tell first which stretch is read."""
        return NIETS if self.stil else opengebleven(OpenTijdvak(self.gegeven(sleutel), None, atoom, later=True))

    def onbekend_tijdvak(self, sleutel: str, tijdvakken: tuple[Periode | None, ...], atoom: Hashable) -> Lezingen:
        """Return the reading of stretches of a history that are not known."""
        if self.stil:
            return NIETS
        gegeven, eigen = self.gegeven(sleutel), self._eigen(atoom)
        return opengebleven(*(OpenTijdvak(gegeven, tijdvak, eigen) for tijdvak in tijdvakken))

    def onbekend_oordeel(self, oordeel: OpenOordeel) -> Lezingen:
        """Return the reading of a judgment that is not recorded."""
        return NIETS if self.stil else opengebleven(oordeel)

    def gelezen_oordelen(
        self, oordeel: Oordeelsoort, gegeven: Iterable[Oordeel], over: Gemeente | None = None, *, plaats: bool = False
    ) -> Lezingen:
        """Return the reading of judgments that count, as :func:`~regio_uitstroom.evaluation.lezing.geteld` makes it."""
        return NIETS if self.stil else geteld(oordeel, gegeven, over, plaats=plaats)

    def vrij(self, atoom: Hashable) -> Any:  # noqa: ANN401 - a truth or a place, by the look-up
        """Return the answer tried for an unknown look-up in a history; NIET_GEVRAAGD when none is."""
        atoom = self._eigen(atoom)
        self.spoor.zocht(atoom)
        return NIET_GEVRAAGD if self.antwoorden is None else self.antwoorden.antwoord(atoom)

    def _eigen(self, atoom: Hashable) -> Hashable:
        """Return the look-up; one that leans on the text as its own, so that those of two texts stay apart."""
        if self.elders:
            atoom = Toen(self.peildatum, atoom)
        if self.nummer is None:
            return atoom
        sleutel = ("eigen", atoom)
        if sleutel not in self.geheugen:
            leunt = any(isinstance(deel, _VAN_DE_TEKST) for deel in doorloop(atoom))
            self.geheugen[sleutel] = Eigen(self.nummer, atoom) if leunt else atoom
        gevonden: Hashable = self.geheugen[sleutel]
        return gevonden
