"""The status of an urgency that was granted (semantics, sections 3 and 4)."""

from datetime import date

import pytest
from attrs import evolve

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Aanbieding, Client, Reactie, Toekenning
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort, Urgentievraag, Waarde
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Bevoegdheid, Geldigheid, Intrekking, Regel, Verlenging, Verval
from regio_uitstroom.model.voorwaarden import HeeftGeweigerd
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import COLLEGE, cit, client, dag, datum, feit, geoordeeld, oordeel, regeling, urgentie

STATUS = Urgentievraag.STATUS
ZES_MAANDEN = Geldigheid(
    citaat=cit("3.2"), duur=Duur(6, Eenheid.MAAND), moment=Moment("toekenning", "de datum van toekenning")
)
VERVAL = Verval(citaat=cit("3.3"), voorwaarde=HeeftGeweigerd(passend=True))
GELDIG, NIET_GELDIG = Waarde(urgent=True), Waarde(urgent=False)


def tekst(*regels: Regel) -> Regeling:
    """Return an agreement that grants urgency, with rules on its status."""
    return regeling(urgentie("3.1"), *regels)


def houder(toegekend: str = "2018-01-15", **anders: object) -> Client:
    """Return a client to whom urgency was granted, with no home offered."""
    velden: dict[str, object] = {
        "toekenningen": Bekend((Toekenning(datum(toegekend), "c"),)),
        "aanbiedingen": Bekend(()),
    }
    return client(**{**velden, **anders})


def aanbod(op: str, reactie: Reactie = Reactie.GEWEIGERD) -> Bekend[tuple[Aanbieding, ...]]:
    """Return one suitable home that was offered."""
    return Bekend((Aanbieding(datum(op), Bekend(waarde=True), Bekend(reactie)),))


def status(van: Regeling, over: Client, op: str = "2018-03-01") -> Uitkomst:
    """Return the status on a day."""
    return beoordeel(van, over, peildatum=dag(op)).uitkomst(STATUS)


class TestStatus:
    """vraagstuk_status, through beoordeel."""

    @pytest.mark.parametrize(
        ("passend", "reactie", "waarde"),
        [
            (True, Reactie.AANVAARD, NIET_GELDIG),
            (False, Reactie.AANVAARD, NIET_GELDIG),
            (True, Reactie.GEWEIGERD, GELDIG),
            (True, Reactie.GEEN, GELDIG),
        ],
    )
    def test_accepted_home(self, reactie: Reactie, waarde: Waarde, *, passend: bool) -> None:
        """An accepted home is read from the offers; nothing is asked. A refused one is none."""
        verval = Verval(citaat=cit("3.3"), voorwaarde=HeeftGeweigerd(passend=passend, aanvaard=True))
        gevonden = status(tekst(verval), houder(aanbiedingen=aanbod("2018-02-01", reactie)))
        assert gevonden.waarde == waarde
        assert not gevonden.nog_nodig

    @pytest.mark.parametrize(("op", "waarde"), [("2018-07-14", GELDIG), ("2018-07-15", NIET_GELDIG)])
    def test_term_vanaf(self, op: str, waarde: Waarde) -> None:
        """Six months vanaf 15 January (counted) run to and including 14 July."""
        gevonden = status(tekst(ZES_MAANDEN), houder(), op)
        assert (gevonden.waarde, gevonden.grond) == (waarde, (cit("3.2"),))
        assert (gevonden.geldig_van, gevonden.geldig_tot) == (date(2018, 1, 15), date(2018, 7, 15))

    def test_category(self) -> None:
        """The category is that of the grant."""
        assert status(tekst(ZES_MAANDEN), houder()).categorie == "c"

    def test_not_asked_without_grant(self) -> None:
        """Without a grant, or with one under another text or after the peildatum, the question is not asked."""
        for zonder in (
            client(),
            client(toekenningen=Bekend(())),
            houder("2018-04-01"),
            client(toekenningen=Bekend((Toekenning(datum("2018-01-15"), regeling="elders"),))),
        ):
            with pytest.raises(KeyError):
                status(tekst(ZES_MAANDEN), zonder)

    def test_lapses(self) -> None:
        """A suitable home refused after the grant makes it lapse; the validity yields."""
        gevonden = status(tekst(ZES_MAANDEN, VERVAL), houder(aanbiedingen=aanbod("2018-02-01")))
        assert (gevonden.waarde, gevonden.grond) == (NIET_GELDIG, (cit("3.3"),))
        assert gevonden.verdrongen == (cit("3.2"),)

    @pytest.mark.parametrize("op", ["2018-01-10", "2018-03-02"])
    def test_offers_before_the_grant_or_after_the_peildatum(self, op: str) -> None:
        """Offers before the grant do not count; later events are not read."""
        assert status(tekst(ZES_MAANDEN, VERVAL), houder(aanbiedingen=aanbod(op))).waarde == GELDIG

    def test_unknown_offers(self) -> None:
        """Whether an urgency lapsed is not known while the offers are not; once expired it does not matter."""
        onbekend = houder(aanbiedingen=client().aanbiedingen)
        assert status(tekst(ZES_MAANDEN, VERVAL), onbekend).soort is Uitkomstsoort.ONBEPAALD
        assert status(tekst(ZES_MAANDEN, VERVAL), onbekend, "2018-09-01").waarde == NIET_GELDIG

    def test_hardship_saves_it(self) -> None:
        """A power to depart from the lapse, used, switches it off: the validity decides again."""
        macht = Bevoegdheid(
            citaat=cit("3.4"), actor=COLLEGE, doelen=(cit("3.3"),), hardheid=True, voorwaarde=oordeel("schrijnend")
        )
        over = houder(aanbiedingen=aanbod("2018-02-01"), oordelen=(geoordeeld("schrijnend"),))
        assert status(tekst(ZES_MAANDEN, VERVAL, macht), over).waarde == GELDIG

    def test_withdrawal_is_a_power(self) -> None:
        """Withdrawal needs the facts and the judgment that it was used."""
        intrekking = Intrekking(citaat=cit("3.5"), actor=COLLEGE, voorwaarde=feit("fraude"))
        van = tekst(ZES_MAANDEN, intrekking)
        assert status(van, houder(feiten={"fraude": False})).waarde == GELDIG
        assert status(van, houder(feiten={"fraude": True})).soort is Uitkomstsoort.OORDEEL_NODIG
        gebruikt = geoordeeld("artikel 3, vijfde lid toepassen")
        assert status(van, houder(feiten={"fraude": True}, oordelen=(gebruikt,))).waarde == NIET_GELDIG

    def test_extension(self) -> None:
        """A bare power to extend counts once it is used; then the end moves."""
        verlenging = Verlenging(citaat=cit("3.6"), actor=COLLEGE, duur=Duur(3, Eenheid.MAAND))
        van = tekst(ZES_MAANDEN, verlenging)
        assert status(van, houder(), "2018-08-01").waarde == NIET_GELDIG
        verlengd = status(van, houder(oordelen=(geoordeeld("artikel 3, zesde lid toepassen"),)), "2018-08-01")
        assert (verlengd.waarde, verlengd.geldig_tot) == (GELDIG, date(2018, 10, 15))

    @pytest.mark.parametrize(
        ("toegekend", "tot"),
        [("2018-05-28", date(2019, 2, 28)), ("2018-05-29", date(2019, 3, 1)), ("2018-05-30", date(2019, 3, 1))],
    )
    def test_extension_continues_the_term(self, toegekend: str, tot: date) -> None:
        """Six months and three are nine from the grant: from 29 May up to and including 28 February."""
        verlenging = Verlenging(citaat=cit("3.6"), actor=COLLEGE, duur=Duur(3, Eenheid.MAAND))
        over = houder(toegekend, oordelen=(geoordeeld("artikel 3, zesde lid toepassen"),))
        assert status(tekst(ZES_MAANDEN, verlenging), over, "2018-08-01").geldig_tot == tot

    def test_extension_of_an_end_that_the_text_gives(self) -> None:
        """Beyond a last day that the text gives, an extension begins on the day after it."""
        vast = Moment("dag", "30 november 2018", date(2018, 11, 30))
        geldigheid = Geldigheid(citaat=cit("3.2"), duur=Duur(0, Eenheid.DAG), moment=vast)
        verlenging = Verlenging(citaat=cit("3.6"), actor=COLLEGE, duur=Duur(3, Eenheid.MAAND))
        over = houder(oordelen=(geoordeeld("artikel 3, zesde lid toepassen"),))
        assert status(tekst(geldigheid, verlenging), over, "2018-08-01").geldig_tot == date(2019, 3, 1)

    def test_without_validity_it_holds(self) -> None:
        """Where the text sets no term the urgency holds until it lapses."""
        gevonden = status(tekst(VERVAL), houder(), "2019-06-01")
        assert (gevonden.waarde, gevonden.geldig_van, gevonden.geldig_tot) == (GELDIG, date(2018, 1, 15), None)

    def test_last_grant_counts(self) -> None:
        """Of several grants the last one not after the peildatum counts."""
        twee = Bekend(
            (Toekenning(datum("2018-02-01")), Toekenning(datum("2017-04-01")), Toekenning(datum("2019-01-01")))
        )
        assert status(tekst(ZES_MAANDEN), houder(toekenningen=twee)).geldig_van == date(2018, 2, 1)

    def test_partial_grant_date(self) -> None:
        """A partial date of the grant gives an answer only where every day of it gives the same."""
        over = houder("2018-01")
        assert status(tekst(ZES_MAANDEN), over, "2018-06-30").waarde == GELDIG
        assert status(tekst(ZES_MAANDEN), over, "2018-07-20").soort is Uitkomstsoort.ONBEPAALD
        assert status(tekst(ZES_MAANDEN), over, "2018-07-31").waarde == NIET_GELDIG

    def test_target_group_is_not_tried_again(self) -> None:
        """The grant is not tried again: who no longer belongs to the target group keeps the urgency."""
        doelgroep = VoorwaardeBegrip(naam="doelgroep", citaat=cit("1.1"), voorwaarde=feit("dakloos"))
        van = regeling(urgentie("3.1"), ZES_MAANDEN, begrippen=(doelgroep,))
        assert status(van, houder(feiten={"dakloos": False})).waarde == GELDIG

    def test_lapsed_text(self) -> None:
        """A text that is no longer in force decides nothing."""
        assert status(tekst(ZES_MAANDEN), houder(), "2020-02-01").reden is Reden.NIET_IN_WERKING


class TestVoorwaardelijkeTermijnen:
    """Terms that each have a condition."""

    JONG = evolve(ZES_MAANDEN, voorwaarde=feit("jong"))
    OUD = evolve(ZES_MAANDEN, citaat=cit("3.4"), duur=Duur(1, Eenheid.JAAR), voorwaarde=feit("oud"))

    def stand(self, *regels: Regel, op: str = "2018-03-01", **feiten: bool) -> Uitkomst:
        """Return the status of an urgency of 15 January 2018, of a client of whom these facts are known."""
        return status(tekst(*regels), houder(feiten=feiten), op)

    def test_none_holds(self) -> None:
        """No condition holds: until when she is valid the text leaves open; she is not valid for ever."""
        gevonden = self.stand(self.JONG, self.OUD, jong=False, oud=False)
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.OORDEEL_NODIG, Reden.TEKST_LAAT_OPEN)

    @pytest.mark.parametrize(("op", "waarde"), [("2018-07-14", GELDIG), ("2018-07-15", NIET_GELDIG)])
    def test_one_holds(self, op: str, waarde: Waarde) -> None:
        """The term whose condition holds decides."""
        assert self.stand(self.JONG, self.OUD, op=op, jong=True, oud=False).waarde == waarde

    def test_unknown(self) -> None:
        """A condition that is not known is asked for: the other answer would leave it open."""
        gevonden = self.stand(self.JONG, self.OUD, oud=False)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["feiten.jong"]

    def test_lapse_decides(self) -> None:
        """That she has lapsed is settled without a term."""
        verval = Verval(citaat=cit("3.3"), voorwaarde=feit("weg"))
        assert self.stand(self.JONG, self.OUD, verval, jong=False, oud=False, weg=True).waarde == NIET_GELDIG

    def test_one_without_condition(self) -> None:
        """A term without a condition is there for everybody."""
        gewoon = evolve(ZES_MAANDEN, citaat=cit("3.5"))
        afwijkend = evolve(self.OUD, wijkt_voor=frozenset())
        gewoon = evolve(gewoon, wijkt_voor=frozenset((afwijkend.citaat,)))
        assert self.stand(gewoon, afwijkend, oud=False).waarde == GELDIG

    def test_said_as_a_lapse(self) -> None:
        """*Vervalt na zes maanden, indien …* ends her for some; for others she goes on."""
        assert self.stand(evolve(self.JONG, vervalt=True), jong=False, op="2019-06-01").waarde == GELDIG


class TestEinde:
    """The end of an urgency is told only where nothing that is not known can move it."""

    DRIE = Geldigheid(
        citaat=cit("3.4"),
        duur=Duur(3, Eenheid.MAAND),
        moment=Moment("toekenning", "de datum van toekenning"),
        voorwaarde=feit("schulden"),
    )

    def einde(self, *regels: Regel, **feiten: bool) -> tuple[date | None, tuple[str, ...]]:
        """Return the end that is told, and the rules on which it still hangs."""
        over = houder(feiten={naam: Bekend(waarde) for naam, waarde in feiten.items()})
        uitkomst = status(tekst(*regels), over)
        assert (uitkomst.soort, uitkomst.waarde) == (Uitkomstsoort.VASTGESTELD, GELDIG)
        return uitkomst.geldig_tot, tuple(citaat.tekst for citaat in uitkomst.einde_open)

    def test_a_rule_that_may_depart(self) -> None:
        """Whether another rule gives another end is not known: no end is told, and that rule is named."""
        zes = evolve(ZES_MAANDEN, wijkt_voor=frozenset({self.DRIE.citaat}))
        assert self.einde(zes, self.DRIE) == (None, (self.DRIE.citaat.tekst,))
        assert self.einde(zes, self.DRIE, schulden=False) == (dag("2018-07-15"), ())
        assert self.einde(zes, self.DRIE, schulden=True) == (dag("2018-04-15"), ())

    def test_two_rules(self) -> None:
        """Two rules that both apply and give different ends contradict each other from the first on."""
        drie = evolve(self.DRIE, voorwaarde=None)
        assert self.einde(ZES_MAANDEN, drie) == (None, (ZES_MAANDEN.citaat.tekst, drie.citaat.tekst))

    def test_the_same_end(self) -> None:
        """A rule that gives the same end makes no difference to it."""
        ook = evolve(self.DRIE, duur=Duur(6, Eenheid.MAAND))
        assert self.einde(ZES_MAANDEN, ook) == (dag("2018-07-15"), ())
