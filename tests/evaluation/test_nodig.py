"""nog_nodig: which facts and judgments are still needed (semantics, section 5; law 2)."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import parse_regeling
from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort, Urgentievraag, Waarde
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import (
    Begripbron,
    GemeenteFeitsoort,
    GemeenteUitOordeel,
    GemeenteUitRecord,
    Keten,
    VasteGemeente,
    WoonadresOp,
)
from regio_uitstroom.model.regeling import Deelname, Regeling
from regio_uitstroom.model.regels import Overgang, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import (
    En,
    KanNietVastgesteld,
    Leeftijd,
    Niet,
    Of,
    Uitstroomgereed,
    Verblijfsaspect,
    Verblijfstest,
    Voorwaarde,
    Woonduur,
)
from regio_uitstroom.model.woorden import HUISVESTING, PEILDATUM, Moment, Oordeelsoort
from regio_uitstroom.tijd import Duur, Eenheid, Periode
from tests.aanroepen import aanroepen
from tests.evaluation.bouw import (
    BESCHERMD_WONEN,
    adres,
    adressen,
    bekende_datum,
    cit,
    client,
    feit,
    gemeente,
    geoordeeld,
    oordeel,
    regeling,
    urgentie,
    verantwoordelijk,
    verblijf,
    verblijven,
)
from tests.evaluation.bouw import (
    PEILDATUM as PEIL,
)

HOUTEN, ZEIST = VasteGemeente(gemeente("Houten")), VasteGemeente(gemeente("Zeist"))
NAMEN = ("a", "b", "c")
OORDELEN = ("p", "q")


def uitkomst(tekst: Regeling, over: Client) -> Uitkomst:
    """Return who is responsible for huisvesting."""
    return beoordeel(tekst, over, peildatum=PEIL).uitkomst(HUISVESTING)


def sleutels(gevonden: Uitkomst) -> list[str]:
    """Return the keys of the facts that are still needed."""
    return [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig]


@st.composite
def voorwaarde(draw: st.DrawFn, diepte: int = 2) -> Voorwaarde:
    """Make a condition on three facts and two judgments."""
    soort = draw(st.integers(0, 4 if diepte else 1))
    if soort == 0:
        return feit(draw(st.sampled_from(NAMEN)), waarde=draw(st.booleans()))
    if soort == 1:
        return oordeel(draw(st.sampled_from(OORDELEN)))
    if soort == 2:
        return Niet(draw(voorwaarde(diepte - 1)))
    delen = tuple(draw(st.lists(voorwaarde(diepte - 1), min_size=2, max_size=2)))
    return En(delen) if soort == 3 else Of(delen)


@st.composite
def teksten(draw: st.DrawFn) -> Regeling:
    """Make an agreement of up to four rules that yield to later ones."""
    aantal = draw(st.integers(1, 4))
    regels: list[Verantwoordelijkheid] = []
    for nummer in range(1, aantal + 1):
        voor = [f"2.{later}" for later in range(nummer + 1, aantal + 1) if draw(st.booleans())]
        wie = draw(st.sampled_from((HOUTEN, ZEIST)))
        regels.append(verantwoordelijk(f"2.{nummer}", wie, draw(voorwaarde()), wijkt_voor=voor))
    return regeling(*regels)


def kern(gevonden: Uitkomst) -> tuple[Uitkomstsoort, Waarde | None]:
    """Return kind and value."""
    return gevonden.soort, gevonden.waarde


def ingevuld(over: Client, feiten: dict[str, object], oordelen: dict[str, bool]) -> Client:
    """Return the client with more facts and judgments."""
    erbij = tuple((naam, Bekend(w) if isinstance(w, bool) else w) for naam, w in feiten.items())
    gegeven = tuple(geoordeeld(naam, waarde=waarde) for naam, waarde in oordelen.items())
    return evolve(over, feiten=tuple(sorted((*over.feiten, *erbij))), oordelen=(*over.oordelen, *gegeven))  # type: ignore[arg-type] # facts of one type


def alle_antwoorden(feiten: list[str], oordelen: list[str]) -> Iterator[tuple[dict[str, object], dict[str, bool]]]:
    """Yield every way to answer these facts and judgments."""
    waarden: tuple[object, ...] = (True, False, NietVastTeStellen())
    for keuze in product(waarden, repeat=len(feiten)):
        for oordeel_ in product((True, False), repeat=len(oordelen)):
            yield dict(zip(feiten, keuze, strict=True)), dict(zip(oordelen, oordeel_, strict=True))


class TestWet2:
    """Law 2: needed facts are real, by trying all answers."""

    @given(tekst=teksten(), bekend=st.dictionaries(st.sampled_from(NAMEN), st.booleans(), max_size=2))
    def test_nothing_else_matters(self, tekst: Regeling, bekend: dict[str, bool]) -> None:
        """When the whole list is answered, in whatever way, no other fact or judgment changes the outcome."""
        over = client(feiten=bekend)
        gevonden = uitkomst(tekst, over)
        lijst = [sleutel.removeprefix("feiten.") for sleutel in sleutels(gevonden)]
        oordelen = [nodig.oordeel.sleutel for nodig in gevonden.oordelen_nodig]
        rest = [naam for naam in NAMEN if naam not in bekend and naam not in lijst]
        andere = [naam for naam in OORDELEN if naam not in oordelen]
        for feiten, gegeven in alle_antwoorden(lijst, oordelen):
            antwoord = ingevuld(over, feiten, gegeven)
            eerst = kern(uitkomst(tekst, antwoord))
            for meer, meer_oordelen in alle_antwoorden(rest, andere):
                assert kern(uitkomst(tekst, ingevuld(antwoord, meer, meer_oordelen))) == eerst

    @given(tekst=teksten())
    def test_each_matters(self, tekst: Regeling) -> None:
        """Each listed fact and judgment changes what is settled, for some answers to the rest.

        A fact also where it makes the judgments needless: with these left open (law 1).
        """
        gevonden = uitkomst(tekst, client())
        lijst = [sleutel.removeprefix("feiten.") for sleutel in sleutels(gevonden)]
        oordelen = [nodig.oordeel.sleutel for nodig in gevonden.oordelen_nodig]
        for weg in lijst:
            overige = [naam for naam in lijst if naam != weg]
            assert any(
                len({_vast(tekst, {**f, **eigen}, o) for eigen in ({}, {weg: True}, {weg: False})}) > 1
                for f, o in (*alle_antwoorden(overige, oordelen), *alle_antwoorden(overige, []))
            )
        for weg in oordelen:
            overige = [naam for naam in oordelen if naam != weg]
            assert any(
                len({_vast(tekst, f, {**o, **eigen}) for eigen in ({}, {weg: True}, {weg: False})}) > 1
                for f, o in alle_antwoorden(lijst, overige)
            )


def _vast(tekst: Regeling, feiten: dict[str, object], oordelen: dict[str, bool]) -> object:
    """Return what steps 1 to 4 settle; "not settled" counts as one."""
    soort, waarde = kern(uitkomst(tekst, ingevuld(client(), feiten, oordelen)))
    return (soort, waarde) if soort not in {Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG} else None


class TestLijst:
    """The list itself."""

    def test_order(self) -> None:
        """Facts first, then what most rules read, then by key."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, En((feit("b"), feit("a"), oordeel("o"))), wijkt_voor=("2.2",)),
            verantwoordelijk("2.2", ZEIST, En((feit("b"), feit("c")))),
        )
        assert sleutels(uitkomst(tekst, client())) == ["feiten.b", "feiten.a", "feiten.c"]

    def test_grounds(self) -> None:
        """Each fact names the rules that read it."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, feit("a"), wijkt_voor=("2.2",)), verantwoordelijk("2.2", ZEIST, feit("b"))
        )
        grond = {nodig.gegeven.sleutel: [c.lid for c in nodig.grond] for nodig in uitkomst(tekst, client()).nog_nodig}
        assert grond == {"feiten.a": [1], "feiten.b": [2]}

    def test_irrelevant_fact_is_dropped(self) -> None:
        """A fact that only leads to the same municipality is not asked for."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("a")), verantwoordelijk("2.2", HOUTEN, feit("b")))
        assert uitkomst(tekst, client(feiten={"a": True})).soort is Uitkomstsoort.VASTGESTELD

    def test_judgment_beside_facts(self) -> None:
        """Needed judgments stand beside needed facts."""
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN, En((feit("a"), oordeel("o"))))), client())
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [nodig.oordeel.sleutel for nodig in gevonden.oordelen_nodig] == ["o"]

    def test_history_is_never_dropped_and_drops_nothing(self) -> None:
        """A stretch of history stays in the list, with its days, and a fact beside it stays too."""
        woont = WoonadresOp(PEILDATUM)
        test = En((Niet(KanNietVastgesteld(woont)), feit("a")))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN, test)), client())
        assert sleutels(gevonden) == ["feiten.a", "verblijfplaatsen"]
        assert gevonden.nog_nodig[1].tijdvak == Periode(date(2018, 3, 1), date(2018, 3, 2))

    def test_second_link_of_a_chain_is_asked_for(self) -> None:
        """Where the first link may turn out not to be establishable, the second is needed too."""
        keten = Keten(tuple(map(GemeenteUitRecord, (GemeenteFeitsoort.MOEDER_BIJ_GEBOORTE, GemeenteFeitsoort.REGIE))))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", keten)), client())
        assert sleutels(gevonden) == ["moederBijGeboorteIngeschrevenIn", "regie"]

    def test_theme_is_asked_for(self) -> None:
        """A fact is not dropped because the theme of the membership is open."""
        partijen = (Deelname(gemeente("Houten"), thema="vrouwenopvang"),)
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("a")), partijen=partijen)
        assert sleutels(uitkomst(tekst, client())) == ["feiten.a", "verblijven"]

    def test_unknown_transition_drops_nothing(self) -> None:
        """A fact is not dropped because the gate is unknown."""
        blijft = Overgang(citaat=cit("9.1"), blijft=True, tot=date(2018, 1, 1))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("a")), blijft, looptijd=Periode(None, date(2018, 2, 1)))
        assert sleutels(uitkomst(tekst, client())) == ["feiten.a", "verblijven"]

    def test_date_of_birth(self) -> None:
        """Dates are tried on both sides of every threshold."""
        tekst = regeling(urgentie("3.1", Leeftijd(18, 23, Moment("aanvraag", "de aanvraag"))))
        gevonden = beoordeel(tekst, client(), peildatum=PEIL).uitkomst(Urgentievraag.AANSPRAAK)
        assert sleutels(gevonden) == ["aanvraagdatum", "geboortedatum"]
        met = client(geboortedatum=bekende_datum("1999-06-01"))
        gevonden = beoordeel(tekst, met, peildatum=PEIL).uitkomst(Urgentievraag.AANSPRAAK)
        assert sleutels(gevonden) == ["aanvraagdatum"]

    def test_outflow_recorded_in_any_way(self) -> None:
        """With a running stay each way to record an outflow is asked for: each may be the one that is known."""
        test = Verblijfstest(Verblijfsaspect.UITSTROOMT, BESCHERMD_WONEN)
        over = client(verblijven=verblijven(verblijf("beschermd wonen", "2017-06-01")))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN, test)), over)
        assert sleutels(gevonden) == ["uitstroomdatum", "uitstroomgereedVanaf", "verwachteUitstroomdatum"]


class TestGrens:
    """Above 4,096 combinations nothing is dropped."""

    def test_too_many(self) -> None:
        """The list says that it is not pruned."""
        delen = tuple(feit(f"f{i:02}") for i in range(13))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN, En(delen))), client())
        assert not gevonden.volledig_gesnoeid
        assert len(gevonden.nog_nodig) == 13

    def test_most_combinations_in_time(self) -> None:
        """Near the limit the list is pruned without deciding the record anew for each of the 4,096 combinations."""
        delen = tuple(Of((feit(f"f{i}"), oordeel("o"))) for i in range(6))
        regels = [verantwoordelijk(f"2.{i + 1}", HOUTEN if i % 2 else ZEIST, deel) for i, deel in enumerate(delen)]
        tekst = regeling(*regels)
        assert uitkomst(tekst, client()).volledig_gesnoeid
        # 26,792 were counted; at a hundred calls for each combination it would be 409,600.
        assert aanroepen(lambda: uitkomst(tekst, client())) < 100_000

    def test_address_that_settles(self) -> None:
        """With the history known nothing is asked for."""
        woont = WoonadresOp(PEILDATUM)
        over = client(verblijfplaatsen=adressen(adres("Houten", "2012-05-01")))
        assert uitkomst(regeling(verantwoordelijk("2.1", woont)), over).nog_nodig == ()


class TestLater:
    """A history of which another fact must tell first which stretch is read."""

    STRIJDIG = GemeenteBegrip(
        naam="herkomst",
        citaat=cit("1"),
        stappen=(Stap(cit("1.1"), HOUTEN), Stap(cit("1.2"), ZEIST)),
    )
    WOONDUUR = Woonduur(
        Duur(1, Eenheid.MAAND),
        strikt=False,
        onafgebroken=False,
        venster=None,
        gebied=Begripbron("herkomst"),
        moment=Moment("aanvraag", "de aanvraag"),
    )

    def gevonden(self, **velden: Any) -> Uitkomst:
        """Return whether urgency may be granted after a month in an area of which the text contradicts itself."""
        tekst = regeling(urgentie("3.1", self.WOONDUUR), begrippen=(self.STRIJDIG,))
        return beoordeel(tekst, client(**velden), peildatum=PEIL).uitkomst(Urgentievraag.AANSPRAAK)

    def test_date_that_may_open_a_stretch(self) -> None:
        """Where a date settles nothing but may bring a stretch to light, it is not said that no fact can help."""
        bekend = adressen(adres("Houten", "2016-01-01", "2018-01-01"), van="2016-01-01", tot="2018-01-01")
        zonder = self.gevonden(verblijfplaatsen=bekend)
        met = self.gevonden(verblijfplaatsen=bekend, aanvraagdatum=bekende_datum("2018-02-01"))
        assert [nodig.gegeven.sleutel for nodig in zonder.nog_nodig] == ["verblijfplaatsen"]
        assert {nodig.gegeven.sleutel for nodig in met.nog_nodig} == {"verblijfplaatsen"}

    def test_not_asked_beside_the_date(self) -> None:
        """Where the date itself is asked for, the stretch waits for it."""
        gebied = evolve(self.WOONDUUR, gebied=HOUTEN)
        bekend = adressen(adres("Houten", "2016-01-01", "2018-01-01"), van="2016-01-01", tot="2018-01-01")
        over = client(verblijfplaatsen=bekend)
        gevonden = beoordeel(regeling(urgentie("3.1", gebied)), over, peildatum=PEIL)
        assert sleutels(gevonden.uitkomst(Urgentievraag.AANSPRAAK)) == ["aanvraagdatum"]

    def test_what_cannot_be_established_is_not_asked(self) -> None:
        """Days whose address was looked into in vain are not asked for again."""
        niet_vast = adressen(adres(NietVastTeStellen(), "2016-01-01", "2018-02-01"))
        gevonden = self.gevonden(verblijfplaatsen=niet_vast, aanvraagdatum=bekende_datum("2018-02-01"))
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert gevonden.nog_nodig == ()


class TestFeitNaastOordeel:
    """A fact beside a judgment of which every answer comes to the same."""

    def test_is_asked(self) -> None:
        """The fact can make the judgment needless, so it is asked: the outcome waits for no judgment alone (law 1)."""
        tekst = parse_regeling(
            'Convenant "Proef"\nRegio: Proef\nSoort: convenant\nLooptijd: vanaf 1 januari 2018\n\nPartijen\n\n'
            "De gemeente Houten.\n\nArtikel 1. Proef\n\nDe gemeente Houten is verantwoordelijk voor de huisvesting.\n"
        ).of_fout()
        kans = GemeenteUitOordeel(Oordeelsoort("kans", "kans", "Welke gemeente?"), "het college")
        anders = Verantwoordelijkheid(
            citaat=Citaat("1", 2), voorwaarde=Niet(Uitstroomgereed()), taken=(HUISVESTING,), gemeente=kans
        )
        tekst = evolve(tekst, regels=(*tekst.regels, anders))
        gevonden = beoordeel(tekst, Client("x"), peildatum=date(2020, 1, 1)).uitkomst(HUISVESTING)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [feit.gegeven.sleutel for feit in gevonden.nog_nodig] == ["uitstroomgereedVanaf"]
