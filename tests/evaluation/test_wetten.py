"""Laws of semantics section 6 on agreements built by hand: monotone, order-free, local, within the parties, bounded."""

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, Feit, NietVastTeStellen
from regio_uitstroom.client.record import (
    Aanbieding,
    Adres,
    Adreshistorie,
    Beroep,
    Buitenland,
    Client,
    FunctieAdres,
    Gezinslid,
    Hulpvraag,
    Melding,
    Oordeel,
    Reactie,
    RegiePeriode,
    Toekenning,
    Verblijf,
    Verblijfshistorie,
    ZonderAdres,
)
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Beoordeling, Uitkomstsoort
from regio_uitstroom.model import gemeentebron as b
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap, VoorwaardeBegrip
from regio_uitstroom.model.regeling import Deelname, Regeling, Soort
from regio_uitstroom.model.regels import Bevoegdheid, Geldigheid, Intrekking, NietVanToepassing, Overgang, Verval
from regio_uitstroom.model.woorden import PEILDATUM as OP_PEILDATUM
from regio_uitstroom.model.woorden import Moment, Voorzieningen
from regio_uitstroom.tijd import Duur, Eenheid, Periode
from tests.evaluation.bouw import (
    COLLEGE,
    bovenste,
    cit,
    datum,
    feit,
    gemeente,
    oordeel,
    oordeelsoort,
    regeling,
    urgentie,
    verantwoordelijk,
)

PEIL = date(2019, 6, 1)
NAMEN = ("Houten", "Utrecht", "Leerdam", "Ede")
GEMEENTEN = st.sampled_from([gemeente(naam) for naam in NAMEN])
SOORTEN = ("beschermd wonen", "vrouwenopvang", "ggz-instelling")
BW = Voorzieningen(frozenset({"beschermd wonen", "vrouwenopvang"}), "tijdelijk verblijf")
MOMENTEN = st.sampled_from(
    [Moment(sleutel, sleutel) for sleutel in ("peildatum", "aanvraag", "start verblijf", "aanmelding", "geboorte")]
)
DUREN = st.builds(Duur, st.integers(1, 3), st.sampled_from((Eenheid.MAAND, Eenheid.JAAR)))
DAGEN = st.dates(date(2017, 1, 1), date(2019, 7, 1))


EERSTE_MELDING = b.GemeenteUitRecord(b.GemeenteFeitsoort.MELDING, eerste=True)


@st.composite
def bronnen(draw: st.DrawFn, diepte: int = 2) -> b.Gemeentebron:
    """Make any expression that gives a municipality."""
    soort = draw(st.integers(0, 11 if diepte else 8))
    enkel: dict[int, Any] = {
        0: b.VasteGemeente(draw(GEMEENTEN)),
        1: b.Begripbron("herkomst"),
        2: b.WoonadresVoorafgaand(BW, draw(st.booleans())),
        3: b.WoonadresOp(draw(MOMENTEN)),
        4: draw(st.sampled_from([b.GemeenteUitRecord(s) for s in b.GemeenteFeitsoort] + [EERSTE_MELDING])),
        5: b.GemeenteVanVerblijf(BW),
        6: b.GemeenteUitOordeel(oordeelsoort("kans"), "het college", draw(st.booleans())),
        7: b.Deelnemers(),
        8: b.WoonadresNaarDuur(
            draw(MOMENTEN),
            draw(DUREN),
            draw(st.none() | DUREN),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(st.sampled_from(((), (BW,), (None,)))),
        ),
    }
    if soort in enkel:
        bron: b.Gemeentebron = enkel[soort]
        return bron
    delen = (draw(bronnen(diepte - 1)), draw(bronnen(diepte - 1)))
    return (b.Slash, b.Keten, b.Gezamenlijk)[soort - 9](delen)


@st.composite
def voorwaarden(draw: st.DrawFn, diepte: int = 2) -> v.Voorwaarde:
    """Make any condition."""
    soort = draw(st.integers(0, 17 if diepte else 14))
    if soort >= 15:
        delen = (draw(voorwaarden(diepte - 1)), draw(voorwaarden(diepte - 1)))
        return (v.En(delen), v.Of(delen), v.Niet(delen[0]))[soort - 15]
    bron = b.Begripbron("herkomst") if soort < 11 else draw(bronnen(1))
    enkel: tuple[v.Voorwaarde, ...] = (
        feit("x"),
        v.BegripGeldt("groep"),
        v.Verblijfstest(draw(st.sampled_from(v.Verblijfsaspect)), draw(st.sampled_from((BW, None)))),
        v.Uitstroomgereed(),
        v.Leeftijd(18, 23, draw(MOMENTEN)),
        v.Woonduur(
            draw(DUREN), draw(st.booleans()), draw(st.booleans()), draw(st.none() | DUREN), bron, draw(MOMENTEN)
        ),
        v.KanNietVastgesteld(bron),
        v.BuitenNederland(bron),
        v.NeemtDeel(bron),
        v.InOnderzoek(),
        v.HeeftGeweigerd(draw(st.booleans()), venster=draw(st.none() | st.builds(v.Terugblik, DUREN, MOMENTEN))),
        v.Dezelfde(bron, b.Begripbron("herkomst")),
        v.TerugkeerOnveilig(bron),
        draw(
            st.just(v.HeeftMinderjarigKind())
            | st.builds(v.TermijnVerstreken, st.just(cit("9.1")), DUREN, MOMENTEN, st.booleans(), st.booleans())
        ),
        oordeel("kans", bron=draw(st.none() | st.just(bron))),
    )
    return enkel[soort]


@st.composite
def teksten(draw: st.DrawFn) -> Regeling:
    """Make an agreement of a few rules of every kind that decides."""
    stappen = tuple(
        Stap(cit(f"1.{nummer}"), draw(bronnen(1)), draw(st.none() | voorwaarden(1)), draw(_later(nummer, 3)))
        for nummer in (1, 2)
    )
    regels: list[Any] = [
        verantwoordelijk(
            f"2.{n}", draw(bronnen()), draw(st.none() | voorwaarden()), wijkt_voor=draw(_later_als_tekst(n))
        )
        for n in range(1, draw(st.integers(2, 4)))
    ]
    regels += [urgentie(f"3.{n}", draw(voorwaarden()), urgent=n < 3) for n in range(1, draw(st.integers(2, 4)))]
    extra = [
        NietVanToepassing(citaat=cit("4.1"), doelen=(cit("2.1"),), voorwaarde=draw(voorwaarden(1))),
        Bevoegdheid(
            citaat=cit("4.2"), actor=COLLEGE, doelen=(cit("2"),), hardheid=True, voorwaarde=oordeel("schrijnend")
        ),
        Overgang(citaat=cit("9.1"), blijft=True, tot=date(2018, 6, 1)),
        Verval(citaat=cit("5.1"), voorwaarde=draw(voorwaarden(1))),
        Intrekking(citaat=cit("5.2"), actor=COLLEGE, voorwaarde=feit("x")),
        Geldigheid(citaat=cit("5.3"), duur=draw(DUREN), moment=Moment("toekenning", "de toekenning")),
    ]
    regels += [regel for regel in extra if draw(st.booleans())]
    return regeling(
        *regels,
        begrippen=(
            GemeenteBegrip(naam="herkomst", citaat=cit("1"), stappen=stappen),
            VoorwaardeBegrip(naam="groep", citaat=cit("1.9"), voorwaarde=draw(voorwaarden(0))),
        ),
        partijen=[
            Deelname(gemeente("Houten")),
            Deelname(gemeente("Vianen"), thema=draw(st.sampled_from((None, "vrouwenopvang")))),
            Deelname(gemeente("Utrecht"), Periode(None, draw(DAGEN))),
        ],
        soort=draw(st.sampled_from((Soort.CONVENANT, Soort.WET))),
        looptijd=Periode(None, draw(st.none() | DAGEN)),
    )


def _later(nummer: int, einde: int) -> st.SearchStrategy[frozenset[Any]]:
    return st.frozensets(st.sampled_from([cit(f"1.{n}") for n in range(nummer + 1, einde + 1)]))


def _later_als_tekst(nummer: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from([f"2.{n}" for n in range(nummer + 1, 5)]), max_size=2)


def feiten(waarden: st.SearchStrategy[Any]) -> st.SearchStrategy[Feit[Any]]:
    """Make a fact: mostly known, sometimes not to be established."""
    return st.builds(Bekend, waarden) | st.builds(Bekend, waarden) | st.just(NietVastTeStellen())


DATUMS = st.builds(Datum.van, DAGEN)
PLAATSEN = GEMEENTEN | st.just(Buitenland.BUITEN_NEDERLAND)


AANBOD = st.builds(Aanbieding, DATUMS, feiten(st.booleans()), feiten(st.sampled_from(Reactie)))
BEROEP = Beroep("artikel 4, tweede lid", datum("2018-01-01"))
MELDINGEN = st.lists(st.builds(Melding, feiten(PLAATSEN), DATUMS), max_size=2)
PAREN = st.lists(GEMEENTEN, max_size=2, unique=True).map(tuple)
GEZIN = st.builds(lambda geboren: (Gezinslid("kind", geboren),), feiten(DATUMS))
REGIE = st.lists(st.builds(RegiePeriode, feiten(PLAATSEN), DATUMS), max_size=1)
ALS_FEIT: dict[str, st.SearchStrategy[Any]] = {
    "geboortedatum": feiten(st.builds(Datum.van, st.dates(date(1995, 1, 1), date(2003, 1, 1)))),
    "meldingen": feiten(MELDINGEN.map(tuple)),
    "aanvraagdatum": feiten(DATUMS),
    "uitstroomgereed_vanaf": feiten(DATUMS),
    "verwachte_uitstroomdatum": feiten(DATUMS),
    "uitstroomdatum": feiten(DATUMS),
    "voorkeursgemeenten": feiten(PAREN),
    "onveilige_gemeenten": feiten(PAREN),
    "vestigingsgemeente": feiten(PLAATSEN),
    "huishouden": feiten(GEZIN | st.just(())),
    "aanbiedingen": feiten(st.lists(AANBOD, max_size=2).map(tuple)),
    "regie": feiten(REGIE.map(tuple)),
    "hulpvraag": st.builds(Hulpvraag, feiten(DATUMS), feiten(PLAATSEN)),
    "moeder_bij_geboorte": feiten(PLAATSEN),
    "toekenningen": feiten(st.lists(st.builds(Toekenning, DATUMS), max_size=2).map(tuple)),
    "beroepen_op": feiten(st.just((BEROEP,)) | st.just(())),
    "feiten": feiten(st.booleans()).map(lambda feit: (("x", feit),)),
}
"""Every field of a record beside histories and judgments. Made once: to make a strategy takes longer than to draw."""

ADRESPLAATSEN = feiten(PLAATSEN | st.just(ZonderAdres.GEEN_VAST_ADRES))
VERBLIJFPLAATSEN = feiten(PLAATSEN)
FUNCTIES = st.builds(Bekend, st.sampled_from(FunctieAdres))
IN_ONDERZOEK = st.builds(Bekend, st.booleans())
ADRESDAGEN, VERBLIJFSDAGEN = st.sets(DAGEN, min_size=2, max_size=6), st.sets(DAGEN, max_size=6)
SOORT = st.sampled_from(SOORTEN)
OORDELEN = {
    naam: st.none()
    | st.builds(Oordeel, st.just(naam), st.booleans(), st.just("college"), gemeente=st.none() | GEMEENTEN)
    for naam in ("kans", "schrijnend")
}


@st.composite
def clienten(draw: st.DrawFn) -> Client:
    """Make a client about whom everything is known (or known not to be establishable)."""
    knippen = sorted(draw(ADRESDAGEN))
    adressen = tuple(
        Adres(draw(ADRESPLAATSEN), Datum.van(van), Datum.van(tot), draw(FUNCTIES), draw(IN_ONDERZOEK))
        for van, tot in pairwise(knippen)
    )
    knippen = sorted(draw(VERBLIJFSDAGEN))
    verblijven = tuple(
        Verblijf(draw(SOORT), Datum.van(van), Datum.van(tot), draw(VERBLIJFPLAATSEN))
        for van, tot in zip(knippen[::2], knippen[1::2], strict=False)
    )
    oordelen = (draw(strategie) for strategie in OORDELEN.values())
    return Client(
        "dossier-1",
        verblijfplaatsen=Adreshistorie(adressen, Periode()),
        verblijven=Verblijfshistorie(verblijven, Periode()),
        oordelen=tuple(oordeel for oordeel in oordelen if oordeel is not None),
        **{naam: draw(strategie) for naam, strategie in ALS_FEIT.items()},
    )


_VELDEN = (
    "geboortedatum", "meldingen", "aanvraagdatum", "uitstroomgereed_vanaf", "verwachte_uitstroomdatum",
    "uitstroomdatum", "voorkeursgemeenten", "onveilige_gemeenten", "vestigingsgemeente", "huishouden",
    "aanbiedingen", "regie", "moeder_bij_geboorte",
)  # fmt: skip


@st.composite
def minder(draw: st.DrawFn, over: Client) -> Client:
    """Make a client about whom less is known."""
    velden: dict[str, Any] = {naam: ONBEKEND for naam in _VELDEN if draw(st.booleans())}
    vaag = velden.get("geboortedatum", over.geboortedatum)
    if isinstance(vaag, Bekend):
        velden["geboortedatum"] = draw(st.sampled_from((vaag, Bekend(Datum(vaag.waarde.jaar)))))
    if draw(st.booleans()):
        velden["hulpvraag"] = Hulpvraag()
    if draw(st.booleans()):
        velden["feiten"] = draw(st.sampled_from(((), (("x", Betwist((True, False))),))))
    adressen, verblijven = over.verblijfplaatsen, over.verblijven
    if draw(st.booleans()):
        velden["verblijfplaatsen"] = Adreshistorie(
            tuple(draw(_vager(a)) for a in adressen.lijst if draw(st.booleans()))
        )
    if draw(st.booleans()):
        velden["verblijven"] = Verblijfshistorie(tuple(s for s in verblijven.lijst if draw(st.booleans())))
    elif draw(st.booleans()):
        ruim = tuple(evolve(s, voorziening=bovenste(s.voorziening)) for s in verblijven.lijst)
        velden["verblijven"] = evolve(verblijven, lijst=ruim)
    return evolve(over, **velden)


@st.composite
def _vager(draw: st.DrawFn, adres: Adres) -> Adres:
    assert adres.tot is not None
    return evolve(
        adres,
        van=draw(st.sampled_from((adres.van, Datum(adres.van.jaar, adres.van.maand)))),
        tot=draw(st.sampled_from((adres.tot, Datum(adres.tot.jaar, adres.tot.maand)))),
        functie=draw(st.sampled_from((adres.functie, ONBEKEND))),
        in_onderzoek=draw(st.sampled_from((adres.in_onderzoek, ONBEKEND))),
    )


def kernen(beoordeling: Beoordeling) -> dict[Any, Any]:
    """Return kind and value of every outcome."""
    return {u.vraag: (u.soort, u.waarde) for u in beoordeling.uitkomsten}


class TestWetten:
    """The laws."""

    @given(data=st.data(), tekst=teksten(), over=clienten())
    def test_1_monotone_facts(self, data: st.DataObject, tekst: Regeling, over: Client) -> None:
        """Law 1: adding facts changes only onbepaald."""
        weinig = kernen(beoordeel(tekst, data.draw(minder(over)), peildatum=PEIL))
        veel = kernen(beoordeel(tekst, over, peildatum=PEIL))
        for vraag, kern in weinig.items():
            assert kern[0] is Uitkomstsoort.ONBEPAALD or veel[vraag] == kern

    @given(tekst=teksten(), over=clienten())
    def test_1_monotone_judgments(self, tekst: Regeling, over: Client) -> None:
        """Law 1: adding a judgment changes only onbepaald and oordeel_nodig (using a hardship clause is a change)."""
        zonder = evolve(over, oordelen=tuple(o for o in over.oordelen if o.oordeel == "schrijnend"))
        weinig, veel = (kernen(beoordeel(tekst, wie, peildatum=PEIL)) for wie in (zonder, over))
        for vraag, kern in weinig.items():
            assert kern[0] in {Uitkomstsoort.ONBEPAALD, Uitkomstsoort.OORDEEL_NODIG} or veel[vraag] == kern

    @given(data=st.data(), tekst=teksten(), over=clienten())
    def test_3_order_free(self, data: st.DataObject, tekst: Regeling, over: Client) -> None:
        """Law 3: shuffling rules, parties, intervals or facts changes nothing but the order of citations."""
        partijen = evolve(tekst.partijen, deelnames=tekst.partijen.deelnames[::-1])
        geschud = evolve(tekst, regels=tuple(data.draw(st.permutations(tekst.regels))), partijen=partijen)
        ander = evolve(
            over,
            verblijfplaatsen=evolve(over.verblijfplaatsen, lijst=over.verblijfplaatsen.lijst[::-1]),
            verblijven=evolve(over.verblijven, lijst=over.verblijven.lijst[::-1]),
            oordelen=over.oordelen[::-1],
        )
        eerst, later = (beoordeel(t, c, peildatum=PEIL) for t, c in ((tekst, over), (geschud, ander)))
        assert kernen(eerst) == kernen(later)
        assert [set(u.grond) for u in eerst.uitkomsten] == [set(u.grond) for u in later.uitkomsten]

    @given(tekst=teksten(), over=clienten())
    def test_7_local(self, tekst: Regeling, over: Client) -> None:
        """Law 7: a rule whose condition is false for the client changes nothing, if the question had a rule already."""
        nooit = v.Leeftijd(200, None, OP_PEILDATUM)
        over = evolve(over, geboortedatum=Bekend(Datum(2000, 1, 1)))
        loos: list[Any] = [
            verantwoordelijk("8.1", b.VasteGemeente(gemeente("Houten")), nooit),
            urgentie("8.2", nooit),
        ]
        regels = tuple(evolve(r, wijkt_voor=r.wijkt_voor | {cit("8.1"), cit("8.2")}) for r in tekst.regels)
        met = evolve(tekst, regels=(*regels, *loos))
        assert kernen(beoordeel(met, over, peildatum=PEIL)) == kernen(beoordeel(tekst, over, peildatum=PEIL))

    @given(tekst=teksten(), over=clienten())
    def test_8_within_the_parties(self, tekst: Regeling, over: Client) -> None:
        """Law 8: a responsible municipality takes part on that date, itself or as a successor; a wet binds all."""
        vijfheerenlanden = gemeente("Vijfheerenlanden", PEIL)
        mogen = {gemeente("Houten"), gemeente("Utrecht"), vijfheerenlanden}
        for uitkomst in beoordeel(tekst, over, peildatum=PEIL).uitkomsten:
            waarde = uitkomst.waarde.gemeenten if uitkomst.waarde else frozenset()
            assert tekst.kop.soort is Soort.WET or waarde <= mogen
            assert all(een.einddatum is None or een.einddatum > PEIL for een in waarde)

    @given(data=st.data(), tekst=teksten(), over=clienten())
    def test_6_always_an_outcome(self, data: st.DataObject, tekst: Regeling, over: Client) -> None:
        """Law 6: no text and no record crashes; each outcome carries what its kind promises."""
        beoordeling = beoordeel(tekst, data.draw(minder(over)), peildatum=data.draw(st.dates()))
        for uitkomst in beoordeling.uitkomsten:
            assert (uitkomst.waarde is not None) is (uitkomst.soort is Uitkomstsoort.VASTGESTELD)
            assert bool(uitkomst.nog_nodig) is (uitkomst.soort is Uitkomstsoort.ONBEPAALD)
            assert len(uitkomst.strijd) > 0 if uitkomst.soort is Uitkomstsoort.STRIJDIG else not uitkomst.strijd


class TestGrenzen:
    """The ends of the calendar, and values of the wrong type."""

    @pytest.mark.parametrize("peil", [date.min, date.max])
    def test_ends_of_the_calendar(self, peil: date) -> None:
        """The first and the last day of the calendar are days like any other."""
        lang = Duur(10**9, Eenheid.JAAR)
        tekst = regeling(
            verantwoordelijk("2.1", b.WoonadresVoorafgaand(None)),
            urgentie("3.1", v.Woonduur(lang, False, True, lang, b.Deelnemers(), OP_PEILDATUM)),  # noqa: FBT003 - as it is
            looptijd=None,
        )
        over = Client(
            "dossier-1",
            verblijven=Verblijfshistorie((Verblijf("pleegzorg", Datum(1)),), Periode()),
            verblijfplaatsen=Adreshistorie((Adres(Bekend(gemeente("Houten")), Datum(1)),)),
        )
        assert len(beoordeel(tekst, over, peildatum=peil).uitkomsten) == 2

    @pytest.mark.parametrize("waarde", ["ja", 3, Decimal("NaN"), Datum(2018), gemeente("Houten")])
    def test_fact_of_another_type(self, waarde: Any) -> None:
        """A value of another type settles nothing and raises nothing."""
        tekst = regeling(verantwoordelijk("2.1", b.VasteGemeente(gemeente("Houten")), feit("x")))
        over = Client("dossier-1", feiten=(("x", Bekend(waarde)),))
        assert beoordeel(tekst, over, peildatum=date(2018, 3, 1)).uitkomsten[0].soort is Uitkomstsoort.ONBEPAALD

    @pytest.mark.parametrize("naam", ["geboortedatum", "meldingen", "voorkeursgemeenten", "aanbiedingen"])
    def test_assumption_of_another_type(self, naam: str) -> None:
        """An assumption of another type settles nothing and raises nothing."""
        tekst = regeling(
            urgentie("3.1", v.En((v.Leeftijd(18, None, Moment("aanmelding", "")), v.HeeftGeweigerd(passend=True)))),
            verantwoordelijk("2.1", b.GemeenteUitRecord(b.GemeenteFeitsoort.VOORKEUR)),
        )
        beoordeling = beoordeel(tekst, Client("dossier-1"), peildatum=date(2018, 3, 1), aannames={naam: True})
        assert {u.soort for u in beoordeling.uitkomsten} == {Uitkomstsoort.ONBEPAALD}
