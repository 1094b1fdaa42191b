"""beoordeel: cases of the domain notes (E…) and of the page on semantics, on agreements built by hand."""

from datetime import date
from typing import Any

import pytest

from regio_uitstroom.client.feiten import Bekend, Betwist, Datum, NietVastTeStellen
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.client.record import Aanbieding, Beroep, Client, FunctieAdres, Reactie, ZonderAdres
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.beoordeel import GEEN_BEGIN
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort, Urgentievraag, Vraag, Waarde
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.model.begrippen import VoorwaardeBegrip
from regio_uitstroom.model.gemeentebron import (
    Deelnemers,
    GemeenteFeitsoort,
    GemeenteUitOordeel,
    GemeenteUitRecord,
    Gezamenlijk,
    Slash,
    VasteGemeente,
)
from regio_uitstroom.model.regeling import Deelname, OpenPunt, Regeling, Soort
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Inwerkingtreding,
    Kanbepaling,
    NietVanToepassing,
    Overgang,
    Streefnorm,
)
from regio_uitstroom.model.voorwaarden import (
    En,
    FeitVergelijking,
    HeeftGeweigerd,
    KanNietVastgesteld,
    Leeftijd,
    NeemtDeel,
    Of,
    TerugkeerOnveilig,
    Uitstroomgereed,
    Verblijfsaspect,
    Verblijfstest,
    Vergelijking,
)
from regio_uitstroom.model.woorden import HUISVESTING, Moment, Voorzieningen
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import (
    BEGELEIDING,
    BESCHERMD_WONEN,
    COLLEGE,
    HERKOMST,
    PARTIJEN,
    PEILDATUM,
    adres,
    adressen,
    bekende_datum,
    cit,
    client,
    dag,
    datum,
    deelnames,
    feit,
    gegeven,
    gemeente,
    geoordeeld,
    herkomst,
    oordeel,
    oordeelsoort,
    regeling,
    urgentie,
    verantwoordelijk,
    verblijf,
    verblijven,
)

VOORKEUR = GemeenteUitRecord(GemeenteFeitsoort.VOORKEUR, tekst="de gemeente van voorkeur")
REGIE = GemeenteUitRecord(GemeenteFeitsoort.REGIE, tekst="de gemeente van regie")
NA_VERBLIJF = Verblijfstest(Verblijfsaspect.NA, BESCHERMD_WONEN, tekst="het verblijf is begonnen")
UITSTROOMT = Verblijfstest(Verblijfsaspect.UITSTROOMT, BESCHERMD_WONEN, tekst="hij uitstroomt")
HOUTEN, UTRECHT, ZEIST = (VasteGemeente(gemeente(naam)) for naam in ("Houten", "Utrecht", "Zeist"))

U16 = regeling(
    verantwoordelijk("2.1", HERKOMST, NA_VERBLIJF, wijkt_voor=("2.2",)),
    verantwoordelijk(
        "2.2", VOORKEUR, Of((TerugkeerOnveilig(HERKOMST), oordeel("beter zelfredzaam elders", bron=VOORKEUR)))
    ),
    verantwoordelijk("2.3", Deelnemers(), KanNietVastgesteld(HERKOMST)),
    urgentie("3.1", En((UITSTROOMT, Uitstroomgereed(), NeemtDeel(HERKOMST)))),
    begrippen=(herkomst(),),
)
BEWONER = {
    "verblijfplaatsen": adressen(adres("Houten", "2012-05-01", "2017-06-01"), volledig=False),
    "verblijven": verblijven(verblijf("beschermd wonen", "2017-06-01"), van="2017-06-01", tot="2019-12-31"),
    "uitstroomgereed_vanaf": bekende_datum("2018-02-01"),
    "onveilige_gemeenten": Bekend(()),
    "oordelen": (geoordeeld("beter zelfredzaam elders", waarde=False),),
}


def uitkomst(van: Regeling, over: Client, vraag: Vraag = HUISVESTING, peildatum: date = PEILDATUM) -> Uitkomst:
    """Return the outcome of one question."""
    return beoordeel(van, over, peildatum=peildatum).uitkomst(vraag)


def gemeenten(*namen: str, op: date | None = PEILDATUM) -> Waarde:
    """Return a value of municipalities."""
    return Waarde(frozenset(gemeente(naam, op) for naam in namen))


def bewoner(**anders: object) -> Client:
    """Return the client of the example "terug naar Houten", with other facts."""
    return client(**{**BEWONER, **anders})


class TestVijfUitkomsten:
    """Section 1: exactly one of five outcomes, each with its ground."""

    def test_vastgesteld(self) -> None:
        """The example of the language page: back to Houten, on artikel 2, eerste lid."""
        gevonden = uitkomst(U16, bewoner())
        assert (gevonden.soort, gevonden.waarde) == (Uitkomstsoort.VASTGESTELD, gemeenten("Houten"))
        assert gevonden.grond == (cit("2.1"),)

    def test_onbepaald(self) -> None:
        """A missing fact that matters makes it onbepaald, never a no."""
        gevonden = uitkomst(U16, bewoner(onveilige_gemeenten=Bekend((gemeente("Houten"),))))
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["voorkeursgemeenten"]

    def test_oordeel_nodig(self) -> None:
        """When only a judgment is missing a person must judge; the outcome without it is given."""
        gevonden = uitkomst(U16, bewoner(oordelen=(), voorkeursgemeenten=Bekend((gemeente("Zeist"),))))
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        (nodig,) = gevonden.oordelen_nodig
        assert (nodig.met, nodig.zonder) == (gemeenten("Zeist"), gemeenten("Houten"))

    def test_strijdig(self) -> None:
        """Two rules that apply with different values, neither yielding, are named both."""
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), verantwoordelijk("2.2", ZEIST)), client())
        assert (gevonden.soort, gevonden.strijd) == (Uitkomstsoort.STRIJDIG, (cit("2.1"), cit("2.2")))

    def test_geen_regel(self) -> None:
        """No rule on the question: niet_van_toepassing, with that reason."""
        gevonden = uitkomst(regeling(), client())
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.GEEN_REGEL)

    def test_niemand_van_toepassing(self) -> None:
        """Rules, but none for this client."""
        gevonden = uitkomst(
            regeling(verantwoordelijk("2.1", HOUTEN, feit("dakloos"))), client(feiten={"dakloos": False})
        )
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.BUITEN_DOELGROEP)

    def test_age_missing_is_no_silent_no(self) -> None:
        """Urgent when 18 <= age < 23 with the age missing is onbepaald, and asks for the date of birth."""
        gevonden = uitkomst(regeling(urgentie("3.1", Leeftijd(18, 23, Moment("peildatum", "")))), client(), _AANSPRAAK)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["geboortedatum"]


_AANSPRAAK = Urgentievraag.AANSPRAAK


class TestGemeenten:
    """Dated municipalities and membership (section 4; E1, E2, law 8)."""

    def test_e1_vianen(self) -> None:
        """E1: Vianen of the 2017 list is Vijfheerenlanden from 1 January 2019, and the step is said."""
        uit_vianen = bewoner(verblijfplaatsen=adressen(adres("Vianen", "2012-05-01", "2017-06-01"), volledig=False))
        assert uitkomst(U16, uit_vianen).waarde == gemeenten("Vianen")
        later = uitkomst(U16, uit_vianen, peildatum=dag("2019-03-01"))
        assert later.waarde == gemeenten("Vijfheerenlanden", op=dag("2019-03-01"))
        waarde_deel = later.redenering[0].bevinding.delen[-1]
        assert waarde_deel.toelichting == "Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden"

    def test_e1_leerdam_counts_from_2019(self) -> None:
        """Where Vianen signed, Leerdam (same successor) takes part from 2019 on, not before."""
        uit_leerdam = bewoner(verblijfplaatsen=adressen(adres("Leerdam", "2012-05-01", "2017-06-01"), volledig=False))
        voor = uitkomst(U16, uit_leerdam)
        assert (voor.soort, voor.reden) == (Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.NEEMT_NIET_DEEL)
        assert voor.gemeenten_buiten == (gemeente("Leerdam"),)
        na = uitkomst(U16, uit_leerdam, peildatum=dag("2019-03-01"))
        assert na.waarde == gemeenten("Vijfheerenlanden", op=dag("2019-03-01"))

    def test_split_is_unknown_until_the_address_tells(self) -> None:
        """Haaren was split in 2021: unknown, with the successors as candidates, until the address says which."""
        namen = ("Boxtel", "Oisterwijk", "Tilburg", "Vught")
        tekst = regeling(
            verantwoordelijk("2.1", HERKOMST),
            begrippen=(herkomst(),),
            partijen=deelnames(*namen, op=dag("2021-06-01")),
            looptijd=None,
        )
        haaren, op = gemeente("Haaren", dag("2020-01-01")), dag("2021-06-01")
        verblijf_ = {"verblijven": verblijven(verblijf("beschermd wonen", "2020-06-01"))}
        open_ = client(verblijfplaatsen=adressen(adres(haaren, "2012-05-01", "2020-06-01")), **verblijf_)
        gevonden = uitkomst(tekst, open_, peildatum=op)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert set(gevonden.mogelijk) == {gemeenten(naam, op=op) for naam in namen}
        vught = adres(haaren, "2012-05-01", "2020-06-01", huidige_gemeente=gemeente("Vught", op))
        assert uitkomst(tekst, client(verblijfplaatsen=adressen(vught), **verblijf_), peildatum=op).waarde == gemeenten(
            "Vught", op=op
        )

    @pytest.mark.parametrize(
        ("soort", "op", "soort_uitkomst"),
        [
            ("beschermd wonen", "2021-12-31", Uitkomstsoort.VASTGESTELD),
            ("beschermd wonen", "2022-01-01", Uitkomstsoort.NIET_VAN_TOEPASSING),
            ("vrouwenopvang", "2022-01-01", Uitkomstsoort.VASTGESTELD),
        ],
    )
    def test_e2_veenendaal(self, soort: str, op: str, soort_uitkomst: Uitkomstsoort) -> None:
        """E2: Veenendaal takes part until 1 January 2022, for the vrouwenopvang also after."""
        veenendaal = gemeente("Veenendaal")
        partijen = (
            Deelname(veenendaal, Periode(None, dag("2022-01-01"))),
            Deelname(veenendaal, Periode(dag("2022-01-01"), None), "vrouwenopvang"),
        )
        tekst = regeling(verantwoordelijk("2.1", VasteGemeente(veenendaal)), partijen=partijen, looptijd=None)
        iemand = client(verblijven=verblijven(verblijf(soort, "2021-06-01")))
        assert uitkomst(tekst, iemand, peildatum=dag(op)).soort is soort_uitkomst

    def test_theme_unknown_asks_for_the_stay(self) -> None:
        """While the stay is unknown, a membership for a theme is unknown and the stay is asked for."""
        partijen = (Deelname(gemeente("Houten"), thema="vrouwenopvang"),)
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), partijen=partijen), client())
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["verblijven"]

    @pytest.mark.parametrize(("soort", "nodig"), [("opvang", 1), ("crisisopvang", 0), ("beschermd wonen", 0)])
    def test_theme_of_a_wide_kind(self, soort: str, nodig: int) -> None:
        """A stay recorded under a wide kind may be of the theme: no silent no, its kind is asked for."""
        partijen = (Deelname(gemeente("Houten"), thema="vrouwenopvang"),)
        iemand = client(verblijven=verblijven(verblijf(soort, "2017-06-01", "2018-06-01")))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), partijen=partijen), iemand)
        assert gevonden.soort is (Uitkomstsoort.ONBEPAALD if nodig else Uitkomstsoort.NIET_VAN_TOEPASSING)
        tijdvakken = [een.tijdvak for een in gevonden.nog_nodig]
        assert tijdvakken == [Periode(dag("2017-06-01"), dag("2018-06-01"))] * nodig

    def test_theme_above_a_wide_kind(self) -> None:
        """A theme that holds the recorded kind is settled, however wide that is."""
        partijen = (Deelname(gemeente("Houten"), thema="opvang"),)
        iemand = client(verblijven=verblijven(verblijf("opvang", "2017-06-01", "2018-06-01")))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), partijen=partijen), iemand)
        assert gevonden.waarde == gemeenten("Houten")

    @pytest.mark.parametrize("aspect", [Verblijfsaspect.VERBLIJFT, Verblijfsaspect.NA, Verblijfsaspect.UITSTROOMT])
    def test_stay_of_a_wide_kind(self, aspect: Verblijfsaspect) -> None:
        """A test on a narrower kind than the one recorded is unknown, and the stretch of the stay is asked for."""
        vrouwenopvang = Voorzieningen(frozenset({"vrouwenopvang"}), "vrouwenopvang")
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, Verblijfstest(aspect, vrouwenopvang)))
        iemand = client(
            verblijven=verblijven(verblijf("opvang", "2017-06-01", "2018-06-01")),
            uitstroomgereed_vanaf=bekende_datum("2018-01-01"),
        )
        gevonden = uitkomst(tekst, iemand)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["verblijven"]

    def test_theme_may_be_the_task(self) -> None:
        """The task asked is a theme too."""
        partijen = (Deelname(gemeente("Houten"), thema="huisvesting"),)
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), partijen=partijen), client())
        assert gevonden.waarde == gemeenten("Houten")

    def test_outsider_is_not_bound(self) -> None:
        """Law 8: naming a municipality outside the parties binds nobody; it is named."""
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", VasteGemeente(gemeente("Ede")))), client())
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.NEEMT_NIET_DEEL)
        assert gevonden.gemeenten_buiten == (gemeente("Ede"),)

    def test_wet_binds_all(self) -> None:
        """A wet binds every municipality."""
        tekst = regeling(verantwoordelijk("2.1", VasteGemeente(gemeente("Ede"))), partijen=(), soort=Soort.WET)
        assert uitkomst(tekst, client()).waarde == gemeenten("Ede")

    def test_joint(self) -> None:
        """Several municipalities gezamenlijk are one value, a set."""
        tekst = regeling(verantwoordelijk("2.1", Gezamenlijk((HOUTEN, ZEIST))))
        assert uitkomst(tekst, client()).waarde == gemeenten("Houten", "Zeist")


class TestGelezen:
    """What an outcome says that it read."""

    def test_no_fixed_address(self) -> None:
        """That there is no fixed address is a fact that was used, where it keeps a municipality from being known."""
        zonder = adressen(adres(ZonderAdres.GEEN_VAST_ADRES, "2012-05-01"))
        stays = verblijven(verblijf("beschermd wonen", "2017-06-01"))
        tekst = regeling(verantwoordelijk("2.1", HERKOMST), begrippen=(herkomst(),))
        gevonden = uitkomst(tekst, client(verblijfplaatsen=zonder, verblijven=stays))
        assert "verblijfplaatsen" in {een.gegeven.sleutel for een in gevonden.gebruikt}

    @pytest.mark.parametrize(
        ("dag", "gelezen"), [("2018-03-01", True), ("2018-03", True), ("2018-03-02", False), ("2018-04", False)]
    )
    def test_later_events(self, dag: str, *, gelezen: bool) -> None:
        """An event after the peildatum is not read, so it is no fact that was used; one that may be earlier is."""
        aanbod = Aanbieding(datum(dag), reactie=Bekend(Reactie.GEWEIGERD))
        tekst = regeling(urgentie("2.1"), urgentie("2.2", HeeftGeweigerd(passend=False), urgent=False))
        gevonden = uitkomst(tekst, client(aanbiedingen=Bekend((aanbod,))), Urgentievraag.AANSPRAAK)
        (gebruikt,) = gevonden.gebruikt
        assert (gebruikt.waarde != "geen") is gelezen


class TestPoort:
    """The gate (section 3; E4, E5)."""

    @pytest.mark.parametrize("op", ["2017-03-14", "2020-01-01"])
    def test_e4_outside_looptijd(self, op: str) -> None:
        """E4: before its start and from its (excluded) end a text decides nothing."""
        gevonden = uitkomst(U16, bewoner(), peildatum=dag(op))
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.NIET_IN_WERKING)

    @pytest.mark.parametrize("op", ["2017-03-15", "2019-12-31"])
    def test_e4_inside_looptijd(self, op: str) -> None:
        """The first day counts, the last day before *tot* too."""
        assert uitkomst(regeling(verantwoordelijk("2.1", HOUTEN)), client(), peildatum=dag(op)).waarde == gemeenten(
            "Houten"
        )

    def test_without_start_always_in_force(self) -> None:
        """A text without a start is in force on every peildatum."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), looptijd=None)
        assert uitkomst(tekst, client(), peildatum=dag("1995-01-01")).waarde == gemeenten("Houten")

    def test_without_start_is_an_open_point(self) -> None:
        """That a text does not say since when it holds is an open point, before those of its articles."""
        eigen = OpenPunt("de sleutel", cit("2.1"))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), looptijd=None, open_punten=(eigen,))
        assert beoordeel(tekst, client(), peildatum=PEILDATUM).open_punten == (GEEN_BEGIN, eigen)

    @pytest.mark.parametrize(
        "tekst",
        [
            regeling(),
            regeling(looptijd=None, kop={"ondertekend": date(2017, 1, 1)}),
            regeling(Inwerkingtreding(citaat=cit("9"), van=date(2017, 1, 1)), looptijd=None),
        ],
    )
    def test_with_a_start_is_none(self, tekst: Regeling) -> None:
        """A start in the heading, a day of signing or an article on entry into force is enough."""
        assert beoordeel(tekst, client(), peildatum=PEILDATUM).open_punten == ()

    @pytest.mark.parametrize("soort", [Soort.VOORSTEL, Soort.KOERS, Soort.INTENTIEVERKLARING])
    def test_e5_binds_nobody(self, soort: Soort) -> None:
        """E5: an intentieverklaring, voorstel or koers binds nobody, whatever its verbs; its soft norms are shown."""
        streven = Streefnorm(citaat=cit("1.1"), actor=COLLEGE, werkwoord="streeft")
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), streven, soort=soort)
        beoordeling = beoordeel(tekst, client(), peildatum=PEILDATUM)
        assert {u.reden for u in beoordeling.uitkomsten} == {Reden.NIET_BINDEND}
        assert beoordeling.streven == (streven,)

    @pytest.mark.parametrize(
        ("instroom", "soort"),
        [
            ("2019-12-31", Uitkomstsoort.VASTGESTELD),
            ("2020-01-01", Uitkomstsoort.NIET_VAN_TOEPASSING),
            (None, Uitkomstsoort.NIET_VAN_TOEPASSING),
        ],
    )
    def test_e4_kept_by_a_transition_clause(self, instroom: str | None, soort: Uitkomstsoort) -> None:
        """E4: a lapsed text still decides for clients who came in before a day, where it says so."""
        blijft = Overgang(citaat=cit("5.2"), blijft=True, tot=dag("2020-01-01"))
        stays = verblijven(*([verblijf("beschermd wonen", instroom)] if instroom else []))
        gevonden = uitkomst(
            regeling(verantwoordelijk("2.1", HOUTEN), blijft), client(verblijven=stays), peildatum=dag("2021-03-01")
        )
        assert gevonden.soort is soort

    @pytest.mark.parametrize(
        ("velden", "gelezen"),
        [
            ({"soort": Soort.KOERS}, []),
            ({"looptijd": Periode(date(2010, 1, 1), date(2011, 1, 1))}, []),
        ],
    )
    def test_shut_gate_uses_no_facts(self, velden: dict[str, Any], gelezen: list[str]) -> None:
        """Where the text does not bind or is not in force, facts on its rules played no part."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("x")), **velden)
        assert [een.gegeven.sleutel for een in uitkomst(tekst, client(feiten={"x": True})).gebruikt] == gelezen

    def test_shut_gate_uses_the_transition(self) -> None:
        """Where a transition clause was tried, the stay was used."""
        blijft = Overgang(citaat=cit("5.2"), blijft=True, tot=dag("2015-01-01"))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("x")), blijft)
        iemand = client(verblijven=verblijven(verblijf("beschermd wonen", "2017-06-01")), feiten={"x": True})
        gevonden = uitkomst(tekst, iemand, peildatum=dag("2021-03-01"))
        assert [een.gegeven.sleutel for een in gevonden.gebruikt] == ["verblijven"]

    def test_unknown_gate_asks(self) -> None:
        """While it is unknown whether the client came in in time, the stay is asked for."""
        blijft = Overgang(citaat=cit("5.2"), blijft=True, tot=dag("2020-01-01"))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), blijft), client(), peildatum=dag("2021-03-01"))
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["verblijven"]

    def test_transition_never_starts_a_text_early(self) -> None:
        """A clause that keeps a text does not bring it forward."""
        blijft = Overgang(citaat=cit("5.2"), blijft=True, tot=dag("2020-01-01"))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), blijft), client(), peildatum=dag("2017-01-01"))
        assert gevonden.reden is Reden.NIET_IN_WERKING

    def test_bounded_to_new_clients(self) -> None:
        """*Van toepassing op cliënten die op of na … zijn ingestroomd* leaves the others out."""
        nieuw = Overgang(citaat=cit("5.2"), blijft=False, vanaf=dag("2018-01-01"))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), nieuw)
        eerder = client(verblijven=verblijven(verblijf("beschermd wonen", "2017-12-31")))
        assert uitkomst(tekst, eerder).reden is Reden.BUITEN_DOELGROEP
        later = client(verblijven=verblijven(verblijf("beschermd wonen", "2018-01-01")))
        assert uitkomst(tekst, later).waarde == gemeenten("Houten")

    def test_target_group(self) -> None:
        """A text that declares a doelgroep covers nobody else."""
        doelgroep = VoorwaardeBegrip(naam="doelgroep", citaat=cit("1.1"), voorwaarde=feit("dakloos"))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), begrippen=(doelgroep,))
        assert uitkomst(tekst, client(feiten={"dakloos": False})).reden is Reden.BUITEN_DOELGROEP
        assert uitkomst(tekst, client(feiten={"dakloos": True})).waarde == gemeenten("Houten")
        assert uitkomst(tekst, client()).soort is Uitkomstsoort.ONBEPAALD

    def test_own_entry_into_force(self) -> None:
        """Where the heading gives no looptijd, what the text says of its entry into force counts."""
        zelf = Inwerkingtreding(citaat=cit("9.1"), van=dag("2018-04-01"))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), zelf, looptijd=None), client())
        assert gevonden.reden is Reden.NIET_IN_WERKING


class TestUitzonderingen:
    """Rules yield only to rules that they name (section 3)."""

    def test_exception_displaces(self) -> None:
        """In afwijking van: the exception decides, the rule is displaced and named."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)), verantwoordelijk("2.2", ZEIST, feit("onveilig"))
        )
        gevonden = uitkomst(tekst, client(feiten={"onveilig": True}))
        assert (gevonden.waarde, gevonden.grond, gevonden.verdrongen) == (
            gemeenten("Zeist"),
            (cit("2.2"),),
            (cit("2.1"),),
        )

    def test_unknown_exception_leaves_open(self) -> None:
        """While the exception is unknown nothing is decided, and both values are possible."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)), verantwoordelijk("2.2", ZEIST, feit("onveilig"))
        )
        gevonden = uitkomst(tekst, client())
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert gevonden.mogelijk == (gemeenten("Houten"), gemeenten("Zeist"))

    def test_c_against_a_is_strijdig(self) -> None:
        """If C departs from B, and B from A, then C against A is strijdig where B does not apply."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)),
            verantwoordelijk("2.2", ZEIST, feit("b"), wijkt_voor=("2.3",)),
            verantwoordelijk("2.3", UTRECHT, feit("c")),
        )
        assert uitkomst(tekst, client(feiten={"b": False, "c": True})).soort is Uitkomstsoort.STRIJDIG
        alle_drie = uitkomst(tekst, client(feiten={"b": True, "c": True}))
        assert (alle_drie.waarde, alle_drie.verdrongen) == (gemeenten("Utrecht"), (cit("2.2"),))

    def test_displaced_is_what_yields_to_what_decides(self) -> None:
        """A rule that yields to a displaced one is not said to yield to what decides, which gives the same value."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)),
            verantwoordelijk("2.2", ZEIST, feit("b"), wijkt_voor=("2.3",)),
            verantwoordelijk("2.3", HOUTEN, feit("c")),
        )
        gevonden = uitkomst(tekst, client(feiten={"b": True, "c": True}))
        assert (gevonden.waarde, gevonden.grond, gevonden.verdrongen) == (
            gemeenten("Houten"),
            (cit("2.3"),),
            (cit("2.2"),),
        )

    def test_displaced_exception_still_displaces(self) -> None:
        """B displaces A even where B itself yields to C."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)),
            verantwoordelijk("2.2", ZEIST, wijkt_voor=("2.3",)),
            verantwoordelijk("2.3", UTRECHT),
        )
        assert uitkomst(tekst, client()).grond == (cit("2.3"),)

    def test_niet_van_toepassing_switches_off(self) -> None:
        """Artikel 2 is niet van toepassing op …: a rule without a value switches all rules of the article off."""
        uit = NietVanToepassing(citaat=cit("4.1"), doelen=(cit("2"),), voorwaarde=feit("uitgezonderd"))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), uit)
        assert uitkomst(tekst, client(feiten={"uitgezonderd": False})).waarde == gemeenten("Houten")
        gevonden = uitkomst(tekst, client(feiten={"uitgezonderd": True}))
        assert gevonden.soort is Uitkomstsoort.NIET_VAN_TOEPASSING
        assert gevonden.redenering[0].uitgeschakeld_door == (cit("4.1"),)
        assert uitkomst(tekst, client()).soort is Uitkomstsoort.ONBEPAALD

    def test_none_with_yielding_rule_decides_nothing(self) -> None:
        """An exception that applies but gives nobody keeps the rule displaced: the text leaves it open."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)),
            verantwoordelijk("2.2", VOORKEUR, feit("onveilig")),
        )
        gevonden = uitkomst(tekst, client(feiten={"onveilig": True}, voorkeursgemeenten=Bekend(())))
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.OORDEEL_NODIG, Reden.TEKST_LAAT_OPEN)

    def test_none_without_yielding_rule_is_removed(self) -> None:
        """A rule that gives nobody, and to which no live rule yields, does not stand in the way of another."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), verantwoordelijk("2.2", VOORKEUR))
        assert uitkomst(tekst, client(voorkeursgemeenten=Bekend(()))).waarde == gemeenten("Houten")

    def test_other_task_does_not_displace(self) -> None:
        """A rule on another task displaces nothing here; every task named is a question of its own."""
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, taken=(HUISVESTING, BEGELEIDING), wijkt_voor=("2.2",)),
            verantwoordelijk("2.2", ZEIST, taken=(BEGELEIDING,)),
        )
        assert uitkomst(tekst, client()).waarde == gemeenten("Houten")
        assert uitkomst(tekst, client(), BEGELEIDING).waarde == gemeenten("Zeist")


class TestOpen:
    """What the text leaves open, and grammar-notes G2."""

    def test_regie_or_herkomst_differ(self) -> None:
        """G2: regie of herkomst, both known and different: oordeel_nodig, the text leaves open which."""
        tekst = regeling(verantwoordelijk("2.1", Slash((HOUTEN, ZEIST))))
        gevonden = uitkomst(tekst, client())
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.OORDEEL_NODIG, Reden.TEKST_LAAT_OPEN)
        assert gevonden.mogelijk == (gemeenten("Houten"), gemeenten("Zeist"))

    def test_regie_and_herkomst_equal(self) -> None:
        """G2: known and equal gives that one."""
        assert uitkomst(regeling(verantwoordelijk("2.1", Slash((HOUTEN, HOUTEN)))), client()).waarde == gemeenten(
            "Houten"
        )

    def test_several_preferences_leave_it_open(self) -> None:
        """Of several preferred municipalities the text does not say which counts."""
        iemand = client(voorkeursgemeenten=Bekend((gemeente("Houten"), gemeente("Zeist"))))
        gevonden = uitkomst(regeling(verantwoordelijk("2.1", VOORKEUR)), iemand)
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.OORDEEL_NODIG, Reden.TEKST_LAAT_OPEN)


class TestFeiten:
    """Facts (section 2)."""

    def test_disputed_counts_as_unknown_and_is_marked(self) -> None:
        """A disputed fact is asked for, marked so."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("x")))
        gevonden = uitkomst(tekst, client(feiten={"x": Betwist((True, False))}))
        assert [nodig.betwist for nodig in gevonden.nog_nodig] == [True]

    def test_cannot_be_established_is_not_asked_for(self) -> None:
        """Niet vast te stellen leaves the test unknown and is not asked for."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("x")))
        gevonden = uitkomst(tekst, client(feiten={"x": NietVastTeStellen()}))
        assert (gevonden.soort, gevonden.nog_nodig) == (Uitkomstsoort.OORDEEL_NODIG, ())

    def test_absence_triggers_no_fallback(self) -> None:
        """Absence alone does not trigger *kan niet worden vastgesteld*; looked into in vain does."""
        tekst = regeling(verantwoordelijk("2.1", Deelnemers(), KanNietVastgesteld(VOORKEUR)))
        assert uitkomst(tekst, client()).soort is Uitkomstsoort.ONBEPAALD
        alle = gemeenten("Houten", "Utrecht", "Vianen", "Zeist")
        assert uitkomst(tekst, client(voorkeursgemeenten=NietVastTeStellen())).waarde == alle

    def test_assumption_is_marked(self) -> None:
        """A named assumption takes the place of an absent fact, and is marked; a recorded fact goes before it."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, feit("x")))
        aangenomen = beoordeel(tekst, client(), peildatum=PEILDATUM, aannames={"x": True}).uitkomst(HUISVESTING)
        assert aangenomen.waarde == gemeenten("Houten")
        assert [(f.waarde, f.aangenomen) for f in aangenomen.gebruikt] == [("ja", True)]
        bekend = beoordeel(tekst, client(feiten={"x": False}), peildatum=PEILDATUM, aannames={"x": True})
        assert bekend.uitkomst(HUISVESTING).soort is Uitkomstsoort.NIET_VAN_TOEPASSING

    def test_e15_briefadres(self) -> None:
        """E15: with only a briefadres before the stay, herkomst cannot be established: all parties jointly (2.3)."""
        brief = adres("Houten", "2012-05-01", "2017-06-01", functie=Bekend(FunctieAdres.BRIEFADRES))
        gevonden = uitkomst(U16, bewoner(verblijfplaatsen=adressen(brief, van="2010-01-01", tot="2019-12-31")))
        assert gevonden.grond == (cit("2.3"),)
        assert gevonden.waarde == gemeenten("Houten", "Utrecht", "Vianen", "Zeist")

    def test_partial_date_undecided(self) -> None:
        """A year of birth makes the age test true only if it holds on every day; otherwise a finer date is needed."""
        tekst = regeling(urgentie("3.1", Leeftijd(18, None, Moment("peildatum", ""))))
        assert uitkomst(tekst, client(geboortedatum=bekende_datum("1999")), _AANSPRAAK).waarde == Waarde(urgent=True)
        gevonden = uitkomst(tekst, client(geboortedatum=bekende_datum("2000")), _AANSPRAAK)
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["geboortedatum"]

    def test_a_or_not_a_stays_unknown(self) -> None:
        """Kleene, test by test: A of niet A stays unknown."""
        of = Of((feit("a"), feit("a", waarde=False)))
        assert uitkomst(regeling(verantwoordelijk("2.1", HOUTEN, of)), client()).soort is Uitkomstsoort.ONBEPAALD

    def test_amount(self) -> None:
        """A threshold tells amounts on both sides of it apart."""
        schuld = FeitVergelijking(gegeven("schulden", Feittype.AANTAL), Vergelijking.MEER, 2)
        tekst = regeling(urgentie("3.1"), urgentie("3.2", schuld, urgent=False))
        assert uitkomst(tekst, client(feiten={"schulden": 2}), _AANSPRAAK).waarde == Waarde(urgent=True)
        assert uitkomst(tekst, client(feiten={"schulden": 3}), _AANSPRAAK).waarde == Waarde(urgent=False)
        assert uitkomst(tekst, client(), _AANSPRAAK).soort is Uitkomstsoort.ONBEPAALD

    def test_values_in_dutch_words(self) -> None:
        """Facts used carry their value in Dutch words."""
        gevonden = uitkomst(U16, bewoner())
        waarden = {feit_.gegeven.sleutel: feit_.waarde for feit_ in gevonden.gebruikt}
        assert waarden["verblijfplaatsen"] == "woonadres in Houten van 1 mei 2012 tot 1 juni 2017"
        assert waarden["onveiligeGemeenten"] == "geen"

    def test_repr_holds_no_facts(self) -> None:
        """The facts of the client are in no repr of what was used, needed or reasoned."""
        beoordeling = beoordeel(U16, bewoner(), peildatum=PEILDATUM)
        assert "mei 2012" not in repr(beoordeling)


class TestAanspraak:
    """Urgency: grants, refusals, closed lists (section 3; E20)."""

    @pytest.mark.parametrize(
        ("geboren", "urgent"),
        [
            ("2000-02-29", True),
            ("2000-03-01", True),
            ("2000-03-02", False),
            ("1995-03-02", True),
            ("1995-03-01", False),
        ],
    )
    def test_e20_ages(self, geboren: str, urgent: bool) -> None:  # noqa: FBT001 - parametrised
        """E20: [18, 23) is half-open; reached on the birthday."""
        tekst = regeling(urgentie("3.1", Leeftijd(18, 23, Moment("peildatum", ""))))
        gevonden = uitkomst(tekst, client(geboortedatum=bekende_datum(geboren)), _AANSPRAAK)
        assert gevonden.waarde == Waarde(urgent=urgent)

    def test_closed_list_gives_a_reasoned_no(self) -> None:
        """Outside a closed list the outcome is vastgesteld: niet urgent, citing the list."""
        lijst = (urgentie("3.1.a", feit("a"), lijst="3.1"), urgentie("3.1.b", feit("b"), lijst="3.1"))
        gevonden = uitkomst(regeling(*lijst), client(feiten={"a": False, "b": False}), _AANSPRAAK)
        assert (gevonden.soort, gevonden.reden) == (Uitkomstsoort.VASTGESTELD, Reden.GESLOTEN_LIJST)
        assert (gevonden.waarde, gevonden.grond) == (Waarde(urgent=False), (cit("3.1"),))

    def test_open_list_gives_no_no(self) -> None:
        """*In ieder geval*: outside the list nothing is decided."""
        tekst = regeling(urgentie("3.1.a", feit("a"), lijst="3.1", open_lijst=True))
        gevonden = uitkomst(tekst, client(feiten={"a": False}), _AANSPRAAK)
        assert gevonden.soort is Uitkomstsoort.NIET_VAN_TOEPASSING

    def test_refusal_goes_before_grants(self) -> None:
        """*Krijgt geen*: the grants of the same text yield, also in a model that does not say so."""
        tekst = regeling(urgentie("3.1", feit("a")), urgentie("3.2", feit("schuld"), urgent=False))
        gevonden = uitkomst(tekst, client(feiten={"a": True, "schuld": True}), _AANSPRAAK)
        assert (gevonden.waarde, gevonden.grond) == (Waarde(urgent=False), (cit("3.2"),))

    def test_category(self) -> None:
        """The category of the ground that decides is given."""
        tekst = regeling(urgentie("3.1.c", feit("a"), lijst="3.1", categorie="c"))
        assert uitkomst(tekst, client(feiten={"a": True}), _AANSPRAAK).categorie == "c"


class TestOordelen:
    """Judgments and powers (section 3)."""

    def test_another_judge_does_not_count(self) -> None:
        """A judgment by another kind of actor than the judge of the text does not count."""
        iemand = bewoner(
            oordelen=(geoordeeld("beter zelfredzaam elders", waarde=False, door="zorgaanbieder De Haven"),)
        )
        assert uitkomst(U16, iemand).oordelen_nodig

    def test_without_a_judge_anybodys_counts(self) -> None:
        """Where the text names nobody, anybody's judgment counts."""
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, oordeel("zwaarwegend", door=None)))
        assert uitkomst(tekst, client(oordelen=(geoordeeld("zwaarwegend", door="iemand"),))).waarde == gemeenten(
            "Houten"
        )

    def test_judgments_count_whenever_given(self) -> None:
        """Judgments count whenever given, also after the peildatum."""
        later = geoordeeld("zwaarwegend", datum=datum("2024-01-01"))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN, oordeel("zwaarwegend")))
        assert uitkomst(tekst, client(oordelen=(later,))).waarde == gemeenten("Houten")

    @pytest.mark.parametrize(
        ("aangewezen", "waarde", "grond"),
        [("Zeist", "Zeist", "2.2"), ("Ede", "Houten", "2.1"), ("Houten", "Houten", "2.1")],
    )
    def test_exception_is_bounded(self, aangewezen: str, waarde: str, grond: str) -> None:
        """B3: *een van de andere deelnemende gemeenten* bounds the exception; outside the bounds it does not apply."""
        elders = GemeenteUitOordeel(oordeelsoort("beter"), "het college", alleen_deelnemers=True, andere_dan=HOUTEN)
        tekst = regeling(
            verantwoordelijk("2.1", HOUTEN, wijkt_voor=("2.2",)), verantwoordelijk("2.2", elders, oordeel("beter"))
        )
        gevonden = uitkomst(tekst, client(oordelen=(geoordeeld("beter", gemeente=gemeente(aangewezen)),)))
        assert (gevonden.waarde, gevonden.grond) == (gemeenten(waarde), (cit(grond),))

    def test_hardship_is_false_until_invoked(self) -> None:
        """A bare hardheidsclausule is listed, and false until invoked or used."""
        clausule = _hardheid()
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), clausule)
        beoordeling = beoordeel(tekst, client(), peildatum=PEILDATUM)
        assert beoordeling.uitkomst(HUISVESTING).waarde == gemeenten("Houten")
        assert beoordeling.bevoegdheden == (clausule,)

    @pytest.mark.parametrize(("feiten", "getoond"), [({"ziek": True}, 1), ({"ziek": False}, 0), ({}, 1)])
    def test_power_is_shown(self, feiten: dict[str, bool], getoond: int) -> None:
        """What somebody may do is shown among the powers, unless its condition is not met; it decides nothing."""
        mag = Kanbepaling(citaat=cit("4.1"), actor=COLLEGE, handeling="horen", voorwaarde=feit("ziek"))
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), mag)
        beoordeling = beoordeel(tekst, client(feiten=feiten), peildatum=PEILDATUM)
        assert beoordeling.uitkomst(HUISVESTING).waarde == gemeenten("Houten")
        assert beoordeling.bevoegdheden == (mag,) * getoond

    def test_hardship_invoked_asks_for_the_judgment(self) -> None:
        """Once invoked, its judgment is needed."""
        gevonden = uitkomst(
            regeling(verantwoordelijk("2.1", HOUTEN), _hardheid()), client(beroepen_op=_beroep("artikel 4, eerste lid"))
        )
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert gevonden.oordelen_nodig[0].zonder == gemeenten("Houten")

    def test_hardship_of_another_place_invoked(self) -> None:
        """An appeal to another provision does not invoke it."""
        iemand = client(beroepen_op=_beroep("artikel 4, tweede lid"))
        assert uitkomst(regeling(verantwoordelijk("2.1", HOUTEN), _hardheid()), iemand).waarde == gemeenten("Houten")

    def test_hardship_used(self) -> None:
        """Used: the rule is switched off, and the power is no longer among the unused ones."""
        beoordeling = beoordeel(
            regeling(verantwoordelijk("2.1", HOUTEN), _hardheid()),
            client(oordelen=(geoordeeld("schrijnend"),)),
            peildatum=PEILDATUM,
        )
        assert beoordeling.uitkomst(HUISVESTING).soort is Uitkomstsoort.NIET_VAN_TOEPASSING
        assert beoordeling.bevoegdheden == ()

    def test_power_with_facts_needs_its_judgment(self) -> None:
        """A power with conditions of fact is a rule with a judgment: unknown once the facts hold."""
        macht = Bevoegdheid(
            citaat=cit("4.1"), actor=COLLEGE, doelen=(cit("2.1"),), hardheid=False, voorwaarde=feit("ziek")
        )
        tekst = regeling(verantwoordelijk("2.1", HOUTEN), macht)
        assert uitkomst(tekst, client(feiten={"ziek": False})).waarde == gemeenten("Houten")
        assert uitkomst(tekst, client(feiten={"ziek": True})).soort is Uitkomstsoort.OORDEEL_NODIG


def _hardheid() -> Bevoegdheid:
    return Bevoegdheid(
        citaat=cit("4.1"), actor=COLLEGE, doelen=(cit("2.1"),), hardheid=True, voorwaarde=oordeel("schrijnend")
    )


def _beroep(bepaling: str) -> object:
    return Bekend((Beroep(bepaling, datum("2018-01-01")),))


class TestVragen:
    """Which questions are asked."""

    def test_always_huisvesting_and_aanspraak(self) -> None:
        """Huisvesting and aanspraak always; status only once the record holds a grant."""
        beoordeling = beoordeel(regeling(), client(), peildatum=PEILDATUM)
        assert [u.vraag for u in beoordeling.uitkomsten] == [HUISVESTING, _AANSPRAAK]

    def test_result_is_reproducible(self) -> None:
        """Same input, same output."""
        assert beoordeel(U16, bewoner(), peildatum=PEILDATUM) == beoordeel(U16, bewoner(), peildatum=PEILDATUM)

    def test_assumptions_are_kept(self) -> None:
        """What the caller presumes is kept with its value in words, by name, for the receipt."""
        aannames: dict[str, Any] = {"x": True, "aanvraagdatum": Datum(2018, 2), "geboortedatum": date(1990, 1, 2)}
        assert beoordeel(regeling(), client(), peildatum=PEILDATUM, aannames=aannames).aannames == (
            ("aanvraagdatum", "februari 2018"),
            ("geboortedatum", "2 januari 1990"),
            ("x", "ja"),
        )

    def test_register_is_the_bundled_one(self) -> None:
        """The parties of the tests exist in the register of the library."""
        assert {deelname.gemeente for deelname in PARTIJEN} <= set(register().alle)
