"""The use of a power over a granted urgency: an act with a day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from itertools import permutations
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import Client, evaluate, parse_regeling, read_client
from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Oordeel, Toekenning
from regio_uitstroom.evaluation.uitkomst import Beoordeling, NietGeteld, Uitkomst, Uitkomstsoort, Urgentievraag, Waarde
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.testing.groei import minder_bekend
from regio_uitstroom.testing.laws import check_monotone, check_needed

KOP = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2020

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie geldt zes maanden vanaf de datum van toekenning.
"""
ONJUIST = "de cliënt onjuiste gegevens heeft verstrekt"
INTREKKEN = f"Het college kan de urgentie intrekken, indien {ONJUIST}."
ZOMAAR_INTREKKEN = "Het college kan de urgentie intrekken."
VERLENGEN = "Het college kan de urgentie eenmaal met drie maanden verlengen."
ONDER_VOORWAARDE = f"Het college kan de urgentie eenmaal met drie maanden verlengen, indien {ONJUIST}."
GELDIG, NIET_GELDIG = Waarde(urgent=True), Waarde(urgent=False)
LEDEN = ("derde", "vierde")


@cache
def tekst(*machten: str) -> Regeling:
    """Return a text with an urgency of six months and these powers, from the third lid on."""
    leden = "".join(f"{nummer}. {macht}\n" for nummer, macht in enumerate(machten, 3))
    return parse_regeling(KOP + leden).of_fout()


def gebruik(datum: str | None, lid: str = "derde", **anders: Any) -> dict[str, Any]:
    """Return a judgment that a power was used."""
    dag = {} if datum is None else {"datum": datum}
    return {"oordeel": f"artikel 1, {lid} lid toepassen", "waarde": True, "door": "het college", **dag, **anders}


def beoordeling(regeling: Regeling, op: str, *oordelen: dict[str, Any], toegekend: str = "2026-05-29") -> Beoordeling:
    """Return the assessment of somebody to whom urgency was granted twice."""
    record: dict[str, Any] = {
        "sleutel": "x",
        "toekenningen": [{"datum": "2025-05-29"}, {"datum": toegekend}],
        "feiten": {ONJUIST: True} if regeling.gegevens else {},
        "oordelen": list(oordelen),
    }
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=date.fromisoformat(op))


def status(regeling: Regeling, op: str, *oordelen: dict[str, Any], toegekend: str = "2026-05-29") -> Uitkomst:
    """Return the status of that urgency on a day."""
    return beoordeling(regeling, op, *oordelen, toegekend=toegekend).uitkomst(Urgentievraag.STATUS)


def redenen(uitkomst: Uitkomst) -> list[NietGeteld]:
    """Return why judgments do not count, those on a question that is asked first."""
    nodig = [gegeven.reden for een in uitkomst.oordelen_nodig for gegeven in een.niet_geteld]
    return nodig + [een.gegeven.reden for een in uitkomst.terzijde]


class TestEerdereUrgentie:
    """A use from before the last grant was about an earlier urgency."""

    def test_withdrawal(self) -> None:
        """It withdraws nothing now: whether the college withdraws this urgency is asked, and the use is told."""
        gevonden = status(tekst(INTREKKEN), "2026-06-01", gebruik("2025-09-10"))
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert redenen(gevonden) == [NietGeteld.EERDERE_URGENTIE]
        assert (
            "In het dossier staat hierover een oordeel van het college (10 september 2025), maar dat telt niet: het "
            "gaat over een eerdere urgentie: het is van vóór de toekenning van 29 mei 2026."
        ) in gevonden.motivering

    def test_it_counted_for_that_urgency(self) -> None:
        """On a day of the earlier urgency it counts."""
        assert status(tekst(INTREKKEN), "2025-10-01", gebruik("2025-09-10")).waarde == NIET_GELDIG

    @pytest.mark.parametrize("macht", [ZOMAAR_INTREKKEN, VERLENGEN])
    def test_bare_power(self, macht: str) -> None:
        """Nobody is asked about a power without conditions; that the use does not count stands beside the outcome."""
        gevonden = status(tekst(macht), "2026-06-01", gebruik("2025-10-01"))
        assert (gevonden.waarde, gevonden.geldig_tot) == (GELDIG, date(2026, 11, 29))
        assert redenen(gevonden) == [NietGeteld.EERDERE_URGENTIE]
        assert "telt niet mee: het gaat over een eerdere urgentie: het is van vóór de toekenning van 29 mei 2026" in (
            gevonden.motivering
        )

    def test_day_of_the_grant(self) -> None:
        """A use on the day of the grant itself is about that urgency, as is one of which only the month is known."""
        for datum in ("2026-05-29", "2026-05", None):
            assert status(tekst(INTREKKEN), "2026-06-01", gebruik(datum)).waarde == NIET_GELDIG

    def test_a_no_about_the_earlier_one(self) -> None:
        """That the college did not withdraw the earlier urgency says nothing of this one."""
        gevonden = status(tekst(INTREKKEN), "2026-06-01", gebruik("2025-09-10", waarde=False))
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG

    def test_one_that_counts_beside_it(self) -> None:
        """A later no about this urgency settles it; the two do not contradict each other."""
        oordelen = gebruik("2025-09-10"), gebruik("2026-06-01", waarde=False)
        gevonden = status(tekst(INTREKKEN), "2026-06-02", *oordelen)
        assert gevonden.waarde == GELDIG
        assert redenen(gevonden) == [NietGeteld.EERDERE_URGENTIE]

    @pytest.mark.parametrize("macht", [INTREKKEN, ZOMAAR_INTREKKEN])
    def test_grant_that_may_be_before_or_after(self, macht: str) -> None:
        """Where the grant is known by its month, and that matters, the day of the grant is asked."""
        gevonden = status(tekst(macht), "2026-06-01", gebruik("2026-05-10"), toegekend="2026-05")
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert "toekenningen" in {een.gegeven.sleutel for een in gevonden.nog_nodig}

    def test_grant_that_is_surely_after(self) -> None:
        """Where it does not matter which day of the month, the use is about the earlier urgency all the same."""
        gevonden = status(tekst(ZOMAAR_INTREKKEN), "2026-06-01", gebruik("2026-04-30"), toegekend="2026-05")
        assert gevonden.waarde == GELDIG
        assert "het gaat over een eerdere urgentie: het is van vóór de toekenning." in gevonden.motivering


class TestNaDePeildatum:
    """A use from after the peildatum was not there yet."""

    @pytest.mark.parametrize("macht", [INTREKKEN, ZOMAAR_INTREKKEN])
    @pytest.mark.parametrize(
        ("op", "waarde"),
        [("2026-06-01", GELDIG), ("2026-09-09", GELDIG), ("2026-09-10", NIET_GELDIG), ("2026-09-11", NIET_GELDIG)],
    )
    def test_withdrawal(self, macht: str, op: str, waarde: Waarde) -> None:
        """The urgency holds until the day on which it is withdrawn; nobody is asked before that day."""
        gevonden = status(tekst(macht), op, gebruik("2026-09-10"))
        assert gevonden.waarde == waarde
        assert redenen(gevonden) == ([NietGeteld.NA_PEILDATUM] if waarde == GELDIG else [])

    def test_told(self) -> None:
        """The motivering tells that it does not count, and why."""
        gevonden = status(tekst(INTREKKEN), "2026-06-01", gebruik("2026-09-10"))
        assert "telt niet mee: het is van na de peildatum." in gevonden.motivering

    def test_extension(self) -> None:
        """The validity is as long as it was on that day."""
        for op, tot in (("2026-10-04", date(2026, 11, 29)), ("2026-10-05", date(2027, 3, 1))):
            assert status(tekst(VERLENGEN), op, gebruik("2026-10-05")).geldig_tot == tot

    def test_earlier_use_beside_it(self) -> None:
        """A yes of an earlier day counts whatever was said later; so does one without a day."""
        for eerder in ("2026-06-10", None):
            oordelen = gebruik(eerder), gebruik("2026-09-10", waarde=False)
            assert status(tekst(INTREKKEN), "2026-07-01", *oordelen).waarde == NIET_GELDIG

    def test_by_somebody_else(self) -> None:
        """Of somebody who may not judge the day does not matter: the question stays."""
        gevonden = status(tekst(INTREKKEN), "2026-06-01", gebruik("2026-09-10", door="het wijkteam"))
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert redenen(gevonden) == [NietGeteld.ANDER]

    def test_power_not_used(self) -> None:
        """Until then the power stands among those that were not used."""
        ongebruikt = {
            op: [regel.citaat.tekst for regel in beoordeling(tekst(INTREKKEN), op, gebruik("2026-09-10")).bevoegdheden]
            for op in ("2026-09-09", "2026-09-10")
        }
        assert ongebruikt == {"2026-09-09": ["artikel 1, derde lid"], "2026-09-10": []}


class TestGeeindigd:
    """An urgency that has ended cannot be extended."""

    @pytest.mark.parametrize("macht", [VERLENGEN, ONDER_VOORWAARDE])
    @pytest.mark.parametrize(
        ("datum", "op", "waarde"),
        [
            ("2026-11-28", "2026-11-29", GELDIG),
            ("2026-11-29", "2026-11-29", NIET_GELDIG),
            ("2026-12-05", "2026-11-29", NIET_GELDIG),
            ("2026-12-05", "2026-12-06", NIET_GELDIG),
            ("2026-11", "2026-12-06", GELDIG),
            (None, "2026-12-06", GELDIG),
        ],
    )
    def test_too_late(self, macht: str, datum: str | None, op: str, waarde: Waarde) -> None:
        """On its last day it can; after that it stays ended. What may have been in time counts."""
        assert status(tekst(macht), op, gebruik(datum)).waarde == waarde

    def test_told(self) -> None:
        """The motivering tells that it does not count, and why; the power is not said to be used."""
        gevonden = beoordeling(tekst(VERLENGEN), "2026-12-06", gebruik("2026-12-05"))
        uitkomst = gevonden.uitkomst(Urgentievraag.STATUS)
        assert redenen(uitkomst) == [NietGeteld.URGENTIE_GEEINDIGD]
        assert "telt niet mee: de urgentie was toen al geëindigd." in uitkomst.motivering
        assert [regel.citaat.tekst for regel in gevonden.bevoegdheden] == ["artikel 1, derde lid"]

    def test_outer_bound(self) -> None:
        """A day that the text sets as the latest ends it too."""
        regeling = parse_regeling(
            KOP.replace("toekenning.\n", "toekenning, doch niet langer dan tot 1 september 2026.\n")
            + f"3. {VERLENGEN}\n"
        ).of_fout()
        gevonden = status(regeling, "2026-10-02", gebruik("2026-10-01"))
        assert (gevonden.waarde, gevonden.geldig_tot) == (NIET_GELDIG, date(2026, 9, 1))
        assert redenen(gevonden) == [NietGeteld.URGENTIE_GEEINDIGD]

    @pytest.mark.parametrize("volgorde", list(permutations(LEDEN)))
    def test_extended_by_another(self, volgorde: tuple[str, str]) -> None:
        """What one extension adds makes room for another, whichever stands first in the text."""
        nogmaals = VERLENGEN.replace("eenmaal", "nogmaals")
        eerst, dan = volgorde
        oordelen = gebruik("2026-10-01", eerst), gebruik("2027-01-10", dan)
        assert status(tekst(VERLENGEN, nogmaals), "2027-02-01", *oordelen).geldig_tot == date(2027, 5, 29)
        assert status(tekst(VERLENGEN, nogmaals), "2027-02-01", oordelen[1]).waarde == NIET_GELDIG


DATUMS = st.dates(date(2025, 3, 1), date(2027, 6, 1)).map(Datum.van)
VAAG = DATUMS.flatmap(lambda een: st.sampled_from((een, een, Datum(een.jaar, een.maand), Datum(een.jaar))))


@st.composite
def zaken(draw: st.DrawFn) -> tuple[Regeling, Client, date]:
    """Make a text with powers under a condition, a record with grants and at most one use of each, and a day."""
    machten = draw(st.sampled_from([(INTREKKEN,), (ONDER_VOORWAARDE,), (INTREKKEN, ONDER_VOORWAARDE)]))
    oordelen = [
        Oordeel(f"artikel 1, {lid} lid toepassen", waarde=draw(st.booleans()), door="het college", datum=dag)
        for lid, _ in zip(LEDEN, machten, strict=False)
        if draw(st.booleans())
        for dag in (draw(st.none() | VAAG),)
    ]
    client = Client(
        "x",
        toekenningen=Bekend(tuple(Toekenning(dag) for dag in draw(st.lists(VAAG, min_size=1, max_size=2)))),
        oordelen=tuple(oordelen),
        feiten=((ONJUIST, Bekend(draw(st.booleans()))),),
    )
    return tekst(*machten), client, draw(st.dates(date(2025, 6, 1), date(2027, 6, 1)))


class TestWetten:
    """The laws, where the use of a power has a day."""

    @given(zaken(), st.data())
    def test_law_1(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 1: the day of a grant that becomes finer, a fact or a use that is added, takes nothing back."""
        regeling, client, peildatum = zaak
        check_monotone(regeling, data.draw(minder_bekend(client)), client, peildatum)

    @given(zaken(), st.data())
    def test_law_2(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 2: once all that is listed is answered, nothing else changes the outcome."""
        regeling, client, peildatum = zaak
        check_needed(regeling, data.draw(minder_bekend(client)), client, peildatum)

    @given(zaken())
    def test_law_3(self, zaak: tuple[Regeling, Client, date]) -> None:
        """Law 3: the order of grants and judgments in the record means nothing."""
        regeling, client, peildatum = zaak
        assert isinstance(client.toekenningen, Bekend)
        omgekeerd = evolve(
            client, oordelen=client.oordelen[::-1], toekenningen=Bekend(client.toekenningen.waarde[::-1])
        )
        een, ander = (evaluate(regeling, over, peildatum=peildatum).uitkomsten for over in (client, omgekeerd))
        assert [(u.vraag, u.soort, u.waarde, u.geldig_tot) for u in een] == [
            (u.vraag, u.soort, u.waarde, u.geldig_tot) for u in ander
        ]


HOUTEN_OF_JONG = (
    "Het college kan de urgentie intrekken, indien de cliënt in Houten woont.",
    "Het college kan de urgentie eenmaal met drie maanden verlengen, indien de cliënt jonger is dan 23 jaar.",
)


@st.composite
def zaken_per_dag(draw: st.DrawFn) -> tuple[Regeling, Client, date]:
    """Make a text with powers under a condition that comes and goes, a record with their uses, and a day."""
    machten = draw(st.sampled_from([HOUTEN_OF_JONG[:1], HOUTEN_OF_JONG[1:], HOUTEN_OF_JONG]))
    oordelen = [
        Oordeel(f"artikel 1, {lid} lid toepassen", waarde=draw(st.booleans()), door="het college", datum=dag)
        for lid, _ in zip(LEDEN, machten, strict=False)
        for dag in draw(st.lists(st.none() | VAAG, max_size=1))
    ]
    verleend = draw(st.dates(date(2026, 1, 1), date(2026, 6, 1)))
    wissel = verleend + timedelta(days=draw(st.integers(-40, 200)))
    jarig = verleend + timedelta(days=draw(st.integers(-40, 200)))
    plaatsen = draw(st.permutations(("Houten", "Zeist")))
    adressen = [
        {"gemeente": plaatsen[0], "datumVan": "2000-01-01", "datumTot": str(wissel), "functieAdres": "woonadres"},
        {"gemeente": plaatsen[1], "datumVan": str(wissel), "functieAdres": "woonadres"},
    ]
    client, _ = read_client(
        {
            "sleutel": "x",
            "toekenningen": [{"datum": str(verleend)}],
            "geboortedatum": str(jarig.replace(year=jarig.year - 23)),
            "verblijfplaatsen": {"volledigVan": "2000-01-01", "volledigTot": "2028-01-01", "lijst": adressen},
        }
    )
    assert client is not None
    peildatum = verleend + timedelta(days=draw(st.integers(0, 300)))
    return tekst(*machten), evolve(client, oordelen=tuple(oordelen)), peildatum


def voorbij(zaak: tuple[Regeling, Client, date]) -> frozenset[str]:
    """Return the keys of the uses of powers whose condition does not hold on the peildatum."""
    regeling, client, peildatum = zaak
    assert isinstance(client.geboortedatum, Bekend)
    jarig = client.geboortedatum.waarde.eerste
    (woont,) = (
        adres.plaats.waarde
        for adres in client.verblijfplaatsen.lijst
        if adres.van.eerste <= peildatum and (adres.tot is None or peildatum < adres.tot.eerste)
        if isinstance(adres.plaats, Bekend)
    )
    houdt = {
        HOUTEN_OF_JONG[0]: isinstance(woont, Gemeente) and woont.naam == "Houten",
        HOUTEN_OF_JONG[1]: peildatum < jarig.replace(year=jarig.year + 23),
    }
    machten = [macht for macht in HOUTEN_OF_JONG if regeling in (tekst(macht), tekst(*HOUTEN_OF_JONG))]
    return frozenset(
        f"artikel 1, {lid} lid toepassen" for lid, macht in zip(LEDEN, machten, strict=False) if not houdt[macht]
    )


class TestWettenPerDag:
    """The laws, where the condition of a power comes and goes."""

    @given(zaken_per_dag(), st.data())
    def test_law_1(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 1: a fact that is added, or becomes finer, takes nothing back."""
        regeling, client, peildatum = zaak
        minder = evolve(data.draw(minder_bekend(client)), oordelen=client.oordelen)
        check_monotone(regeling, minder, client, peildatum)

    @given(zaken_per_dag(), st.data())
    def test_law_2(self, zaak: tuple[Regeling, Client, date], data: st.DataObject) -> None:
        """Law 2: once all that is listed is answered, nothing else changes the outcome.

        A use of a power whose condition no longer holds stays: the record tells of that act, and nobody asks for it.
        """
        regeling, client, peildatum = zaak
        check_needed(regeling, data.draw(minder_bekend(client, vast=voorbij(zaak))), client, peildatum)

    def test_a_use_of_an_earlier_day(self) -> None:
        """As long as no use is recorded of a day on which a power existed that is gone now, it was not used."""
        regeling = tekst(*HOUTEN_OF_JONG)
        adressen = [
            {"gemeente": "Houten", "datumVan": "2000-01-01", "datumTot": "2026-01-20", "functieAdres": "woonadres"},
            {"gemeente": "Zeist", "datumVan": "2026-01-20", "functieAdres": "woonadres"},
        ]
        record = {
            "sleutel": "x",
            "toekenningen": [{"datum": "2026-01-01"}],
            "verblijfplaatsen": {"volledigVan": "2000-01-01", "volledigTot": "2028-01-01", "lijst": adressen},
        }
        for oordelen, urgent in (([], True), ([gebruik("2026-01-10")], False), ([gebruik("2026-01-25")], True)):
            client, fouten = read_client({**record, "oordelen": oordelen})
            assert client is not None, fouten
            status = evaluate(regeling, client, peildatum=date(2026, 2, 1)).uitkomst(Urgentievraag.STATUS)
            assert status.waarde == Waarde(urgent=urgent)

    @given(zaken_per_dag())
    def test_a_day_that_is_told(self, zaak: tuple[Regeling, Client, date]) -> None:
        """Whatever day a use without one turns out to have been on, what was settled without it stays so."""
        regeling, client, peildatum = zaak
        eerst = evaluate(regeling, client, peildatum=peildatum).uitkomst(Urgentievraag.STATUS)
        if eerst.waarde is None:
            return
        assert isinstance(client.toekenningen, Bekend)
        verleend = client.toekenningen.waarde[0].datum.eerste
        for n in range(0, (min(peildatum, verleend + timedelta(days=180)) - verleend).days + 1, 7):
            dag = Datum.van(verleend + timedelta(days=n))
            met_dag = tuple(een if een.datum is not None else evolve(een, datum=dag) for een in client.oordelen)
            later = evaluate(regeling, evolve(client, oordelen=met_dag), peildatum=peildatum)
            assert later.uitkomst(Urgentievraag.STATUS).waarde == eerst.waarde


class TestToekenningInEenJaar:
    """A grant of which only the year is known, that may have expired, may hold, or may still have to be made."""

    @pytest.mark.parametrize("peildatum", ["2025-07-01", "2025-12-30"])
    def test_day_is_asked(self, peildatum: str) -> None:
        """On its first day and on its last it is not valid on the peildatum, on others it is: the day matters."""
        client, _ = read_client({"sleutel": "x", "toekenningen": [{"datum": "2025"}]})
        assert client is not None
        gevonden = evaluate(tekst(), client, peildatum=date.fromisoformat(peildatum)).uitkomst(Urgentievraag.STATUS)
        assert gevonden.soort is Uitkomstsoort.ONBEPAALD
        assert [een.gegeven.sleutel for een in gevonden.nog_nodig] == ["toekenningen"]
