"""What has lapsed stays lapsed, and a validity is settled on the day on which it begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Client, Toekenning
from regio_uitstroom.evaluation.uitkomst import NietGeteld, Uitkomst, Uitkomstsoort
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.watals import wat_als
from tests.testing.test_laws import BEKENDE_GEMEENTEN

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Regels

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""
ZES_MAANDEN = "2. De urgentie geldt zes maanden vanaf de datum van toekenning.\n"
IN_HOUTEN = "3. De urgentie vervalt, indien de cliënt in Houten woont.\n"
BEHALVE_KIND = "4. Het derde lid is niet van toepassing, indien de cliënt een minderjarig kind heeft.\n"
VERLEEND = date(2026, 5, 29)
EINDE = date(2026, 11, 28)
"""The last day of six months."""


def in_houten(van: date, tot: date) -> dict[str, Any]:
    """Return a complete history of somebody who lived in Zeist, and in Houten between two days."""
    lijst = [("Zeist", date(1990, 1, 1), van), ("Houten", van, tot), ("Zeist", tot, None)]
    adressen = []
    for gemeente, begin, eind in lijst:
        adres = {"gemeente": gemeente, "datumVan": str(begin), "functieAdres": "woonadres"}
        if begin != eind:
            adressen.append(adres if eind is None else adres | {"datumTot": str(eind)})
    return {"volledigVan": "1990-01-01", "volledigTot": "2030-01-01", "lijst": adressen}


def gevonden(leden: str, dag: date | str, **record: Any) -> Uitkomst:
    """Return the status of an urgency that was granted on 29 May 2026."""
    dag = dag if isinstance(dag, date) else date.fromisoformat(dag)
    vast = {"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", "toekenningen": [{"datum": str(VERLEEND)}]}
    client, fouten = read_client(vast | record)
    assert client is not None, fouten
    return evaluate(_tekst(leden), client, peildatum=dag).uitkomst("status")


@cache
def _tekst(leden: str) -> Regeling:
    return parse_regeling(KOP + leden).of_fout()


def status(leden: str, dag: date | str, **record: Any) -> object:
    """Return whether it holds; where that is not known the facts that are needed."""
    uitkomst = gevonden(leden, dag, **record)
    return uitkomst.waarde.urgent if uitkomst.waarde is not None else [n.gegeven.sleutel for n in uitkomst.nog_nodig]


class TestEerder:
    """A condition of a lapse that held on an earlier day since the grant."""

    WOONDE = in_houten(date(2026, 8, 1), date(2026, 9, 15))

    @pytest.mark.parametrize(
        ("dag", "geldig"),
        [("2026-07-31", True), ("2026-08-01", False), ("2026-09-14", False), ("2026-09-15", False)],
    )
    def test_address_that_was_left_again(self, dag: str, geldig: bool) -> None:  # noqa: FBT001 - a case
        """Lapsed on 1 August, when the client moved to Houten; moving back makes nothing valid again."""
        assert status(ZES_MAANDEN + IN_HOUTEN, dag, verblijfplaatsen=self.WOONDE) is geldig

    def test_before_the_grant(self) -> None:
        """Where the client lived before the grant makes nothing lapse."""
        eerder = in_houten(date(2026, 1, 1), VERLEEND)
        assert status(ZES_MAANDEN + IN_HOUTEN, "2026-07-01", verblijfplaatsen=eerder) is True

    def test_told(self) -> None:
        """The reasons name the day on which it lapsed."""
        motivering = gevonden(ZES_MAANDEN + IN_HOUTEN, "2026-10-01", verblijfplaatsen=self.WOONDE).motivering
        assert "Zo was het op 1 augustus 2026, en wat is vervallen, blijft vervallen" in motivering

    def test_what_if(self) -> None:
        """Nothing makes it valid again by itself."""
        regeling = parse_regeling(KOP + ZES_MAANDEN + IN_HOUTEN).of_fout()
        vast = {"sleutel": "a", "toekenningen": [{"datum": str(VERLEEND)}], "verblijfplaatsen": self.WOONDE}
        client, _ = read_client(vast)
        assert client is not None
        peildatum = date(2026, 8, 2)
        gevonden = wat_als(regeling, client, peildatum=peildatum, vraag="status", horizon=peildatum + timedelta(365))
        assert gevonden.vanzelf is None

    @given(st.integers(0, 200), st.integers(0, 60), st.integers(0, 220), st.integers(0, 220), st.booleans())
    def test_day_by_day(self, van: int, lang: int, jarig: int, dag: int, met_kind: bool) -> None:  # noqa: FBT001
        """Lapsed is what lapsed on any day: he lived in Houten then, and nothing switched that off."""
        begin = VERLEEND + timedelta(days=van - 30)
        eind, peildatum = begin + timedelta(days=lang), VERLEEND + timedelta(days=dag)
        achttien = VERLEEND + timedelta(days=jarig)
        kind = {"rol": "kind", "geboortedatum": str(achttien.replace(year=achttien.year - 18))}
        record = {"verblijfplaatsen": in_houten(begin, eind), "huishouden": [kind] if met_kind else []}
        dagen = [VERLEEND + timedelta(days=n) for n in range(dag + 1)]
        vervallen = any(begin <= een < eind and not (met_kind and een < achttien) for een in dagen)
        verwacht = peildatum <= EINDE and not vervallen
        assert status(ZES_MAANDEN + IN_HOUTEN + BEHALVE_KIND, peildatum, **record) is verwacht

    def test_history_that_is_not_known(self) -> None:
        """Where the client lived since the grant is asked, all of it; what can not matter is not."""
        adres = {"gemeente": "Zeist", "datumVan": "2026-08-01", "functieAdres": "woonadres"}
        sinds = {"volledigVan": "2026-08-01", "volledigTot": "2030-01-01", "lijst": [adres]}
        (nodig,) = gevonden(ZES_MAANDEN + IN_HOUTEN, "2026-10-01", verblijfplaatsen=sinds).nog_nodig
        assert nodig.gegeven.sleutel == "verblijfplaatsen"
        assert nodig.tijdvak is not None
        assert (nodig.tijdvak.van, nodig.tijdvak.tot) == (VERLEEND, date(2026, 8, 1))
        houten = {**sinds, "lijst": [{**adres, "gemeente": "Houten"}]}
        assert status(ZES_MAANDEN + IN_HOUTEN, "2026-10-01", verblijfplaatsen=houten) is False

    def test_counted_days(self) -> None:
        """A test that counts days in a window that moves along is tried on every day."""
        lid = (
            "2. De urgentie vervalt, indien de cliënt in de laatste twee maanden ten minste dertig dagen in "
            "Houten woonde.\n"
        )
        woonde = in_houten(date(2026, 7, 1), date(2026, 7, 31))
        dagen = [VERLEEND + timedelta(days=n) for n in range(183)]
        assert [een for een in dagen if status(lid, een, verblijfplaatsen=woonde) is False] == [
            een for een in dagen if een >= date(2026, 7, 31)
        ]


VOORWAARDEN = (
    "de cliënt in Houten woont",
    "de cliënt niet in Houten woont",
    "de cliënt jonger is dan 30 jaar",
    "de cliënt verblijft in beschermd wonen of jonger is dan 30 jaar",
    "de cliënt in de laatste twee jaar ten minste drie maanden in Houten woonde",
    "de cliënt in de laatste zes maanden ten minste vijf maanden in Houten woonde",
    "de cliënt in de laatste drie maanden ten minste negentig dagen in beschermd wonen heeft verbleven",
    "de cliënt ten minste zes maanden onafgebroken in Houten woont",
    "de cliënt een minderjarig kind heeft en niet in Houten woont",
    "de cliënt uitstroomt uit beschermd wonen",
)


@st.composite
def verleend(draw: st.DrawFn) -> tuple[str, Client, date, date]:
    """Make a condition, a client to whom urgency was granted, the day of that and a later one."""
    toegekend = draw(st.dates(date(2018, 3, 1), date(2024, 1, 1)))
    client = draw(clients(gemeenten=BEKENDE_GEMEENTEN))
    client = evolve(client, toekenningen=Bekend((Toekenning(Datum.van(toegekend)),)))
    return draw(st.sampled_from(VOORWAARDEN)), client, toegekend, toegekend + timedelta(days=draw(st.integers(0, 60)))


class TestDagVoorDag:
    """The days on which it is tried stand for all days."""

    @given(verleend())
    def test_as_day_by_day(self, zaak: tuple[str, Client, date, date]) -> None:
        """Whether it lapsed is whether the condition held on any day since the grant, each asked by itself."""
        voorwaarde, client, toegekend, peildatum = zaak
        vervalt = parse_regeling(f"{KOP}2. De urgentie vervalt, indien {voorwaarde}.\n").of_fout()
        los = parse_regeling(KOP.replace("hij uitstroomgereed is", voorwaarde.replace("de cliënt", "hij", 1))).of_fout()
        waar: set[bool | None] = set()
        for n in range((peildatum - toegekend).days + 1):
            op_die_dag = evaluate(los, client, peildatum=toegekend + timedelta(days=n)).uitkomst("aanspraak")
            niet = op_die_dag.soort is Uitkomstsoort.NIET_VAN_TOEPASSING
            bekend = None if op_die_dag.waarde is None else op_die_dag.waarde.urgent
            waar.add(False if niet else bekend)
        gevonden = evaluate(vervalt, client, peildatum=peildatum).uitkomst("status")
        verwacht = True if True in waar else None if None in waar else False
        assert (None if gevonden.waarde is None else not gevonden.waarde.urgent) is verwacht


class TestGeldigheid:
    """The length of a validity is that of the day on which it begins."""

    VIER = (
        "2. De urgentie geldt vier maanden vanaf de datum van toekenning.\n"
        "3. In afwijking van het tweede lid geldt de urgentie zes maanden vanaf de datum van toekenning, indien de "
        "cliënt een minderjarig kind heeft.\n"
    )
    KIND = [{"rol": "kind", "geboortedatum": "2008-10-15"}]  # noqa: RUF012 - a record

    @pytest.mark.parametrize(
        ("dag", "geldig"), [("2026-10-14", True), ("2026-10-15", True), ("2026-11-28", True), ("2026-11-29", False)]
    )
    def test_child_that_becomes_eighteen(self, dag: str, geldig: bool) -> None:  # noqa: FBT001 - a case
        """The child was a minor when the urgency was granted: six months, also after its birthday."""
        uitkomst = gevonden(self.VIER, dag, huishouden=self.KIND)
        assert uitkomst.waarde is not None
        assert uitkomst.waarde.urgent is geldig

    def test_told(self) -> None:
        """The reasons name that day."""
        motivering = gevonden(self.VIER, "2026-11-01", huishouden=self.KIND).motivering
        assert "Zo was het op de dag waarop de termijn begon, 29 mei 2026" in motivering

    def test_later_child(self) -> None:
        """A child that is born afterwards makes nothing longer."""
        later = [{"rol": "kind", "geboortedatum": "2026-06-15"}]
        assert status(self.VIER, "2026-09-28", huishouden=later) is True
        assert status(self.VIER, "2026-09-29", huishouden=later) is False

    def test_lapse_after_a_term(self) -> None:
        """*Vervalt na zes maanden, indien …* looks at the first day after these, and stays so."""
        lid = "2. De urgentie vervalt zes maanden na de toekenning, indien de cliënt in Houten woont.\n"
        woonde = in_houten(date(2026, 11, 1), date(2026, 12, 24))
        for dag, geldig in (("2026-11-29", True), ("2026-11-30", False), ("2027-01-10", False)):
            assert status(lid, dag, verblijfplaatsen=woonde) is geldig, dag
        eerder = in_houten(date(2026, 6, 1), date(2026, 8, 1))
        assert status(lid, "2027-01-10", verblijfplaatsen=eerder) is True


class TestMachten:
    """A power that was used for something that came to an end afterwards."""

    WOONDE = in_houten(date(2026, 8, 1), date(2026, 9, 15))

    def oordeel(self, lid: str, dag: str) -> list[dict[str, Any]]:
        """Return that the power of a lid was used on a day."""
        return [{"oordeel": f"artikel 1, {lid} lid toepassen", "waarde": True, "door": "het college", "datum": dag}]

    @pytest.mark.parametrize(
        ("dag", "geldig"), [("2026-08-31", True), ("2026-09-01", False), ("2026-09-15", False), ("2026-11-01", False)]
    )
    def test_withdrawn(self, dag: str, geldig: bool) -> None:  # noqa: FBT001 - a case
        """Withdrawn on 1 September because the client lived in Houten; moving back undoes no decision."""
        lid = "3. Het college kan de urgentie intrekken, indien de cliënt in Houten woont.\n"
        record = {"verblijfplaatsen": self.WOONDE, "oordelen": self.oordeel("derde", "2026-09-01")}
        assert status(ZES_MAANDEN + lid, dag, **record) is geldig

    @pytest.mark.parametrize(("dag", "geldig"), [("2026-12-01", True), ("2027-02-28", True), ("2027-03-01", False)])
    def test_extended(self, dag: str, geldig: bool) -> None:  # noqa: FBT001 - a case
        """Extended on 1 September because of a child that was a minor then and is not any more."""
        lid = (
            "3. Het college kan de urgentie met drie maanden verlengen, indien de cliënt een minderjarig kind heeft.\n"
        )
        kind = [{"rol": "kind", "geboortedatum": "2008-10-15"}]
        record = {"huishouden": kind, "oordelen": self.oordeel("derde", "2026-09-01")}
        assert status(ZES_MAANDEN + lid, dag, **record) is geldig

    def test_used_without_its_condition(self) -> None:
        """Used on a day on which the client lived elsewhere, it counts for nothing, also later."""
        lid = "3. Het college kan de urgentie intrekken, indien de cliënt in Houten woont.\n"
        record = {"verblijfplaatsen": self.WOONDE, "oordelen": self.oordeel("derde", "2026-07-01")}
        assert status(ZES_MAANDEN + lid, "2026-07-15", **record) is True
        uitkomst = gevonden(ZES_MAANDEN + lid, "2026-08-02", **record)
        assert uitkomst.soort is Uitkomstsoort.OORDEEL_NODIG
        (nodig,) = uitkomst.oordelen_nodig
        assert [een.reden for een in nodig.niet_geteld] == [NietGeteld.GEEN_MACHT]
        assert "van die bevoegdheid was toen niet voldaan" in uitkomst.motivering
        assert status(ZES_MAANDEN + lid, "2026-09-15", **record) is True
        (terzijde,) = gevonden(ZES_MAANDEN + lid, "2026-09-15", **record).terzijde
        assert terzijde.gegeven.reden is NietGeteld.GEEN_MACHT

    def test_day_is_asked(self) -> None:
        """Of a use without a day that had its condition on some days only, the day is what is missing."""
        lid = "3. Het college kan de urgentie intrekken, indien de cliënt in Houten woont.\n"
        zonder_dag = [{naam: deel for naam, deel in self.oordeel("derde", "").pop().items() if naam != "datum"}]
        for dag in ("2026-08-01", "2026-10-01"):
            uitkomst = gevonden(ZES_MAANDEN + lid, dag, verblijfplaatsen=self.WOONDE, oordelen=zonder_dag)
            assert uitkomst.soort is Uitkomstsoort.OORDEEL_NODIG
            (nodig,) = uitkomst.oordelen_nodig
            assert [een.reden for een in nodig.niet_geteld] == [NietGeteld.DAG_NODIG]
            assert "op welke dag" in uitkomst.motivering

    def test_use_for_an_earlier_urgency(self) -> None:
        """A use before the last grant, with its condition on that day, is about the urgency of then."""
        lid = "3. Het college kan de urgentie intrekken, indien de cliënt in Houten woont.\n"
        toekenningen = [{"datum": "2026-05-29"}, {"datum": "2026-09-20"}]
        record = {"verblijfplaatsen": self.WOONDE, "oordelen": self.oordeel("derde", "2026-09-01")}
        assert status(ZES_MAANDEN + lid, "2026-10-01", toekenningen=toekenningen, **record) is True

    @given(
        st.tuples(st.integers(-30, 200), st.integers(0, 90)),
        st.integers(-20, 300),
        st.integers(0, 300),
        st.sampled_from(("dag", "maand", "jaar", "geen")),
        st.sampled_from(("intrekken", "met drie maanden verlengen")),
    )
    def test_day_by_day(self, woonde: tuple[int, int], gebruikt: int, op: int, vorm: str, doen: str) -> None:
        """A power was used if its condition held on each day that the use can have been on: asked day by day."""
        begin, peildatum = VERLEEND + timedelta(days=woonde[0]), VERLEEND + timedelta(days=op)
        dag = VERLEEND + timedelta(days=gebruikt)
        datum = {"dag": str(dag), "maand": str(dag)[:7], "jaar": str(dag)[:4], "geen": None}[vorm]
        eind = begin + timedelta(days=woonde[1])
        (oordeel,) = self.oordeel("derde", datum or "")
        oordelen = [oordeel if datum else {naam: deel for naam, deel in oordeel.items() if naam != "datum"}]
        lid = f"3. Het college kan de urgentie {doen}, indien de cliënt in Houten woont.\n"
        uitkomst = gevonden(ZES_MAANDEN + lid, peildatum, verblijfplaatsen=in_houten(begin, eind), oordelen=oordelen)
        verwacht = _verwacht(lambda een: begin <= een < eind, datum, peildatum, intrekken=doen == "intrekken")
        assert (None if uitkomst.waarde is None else uitkomst.waarde.urgent) is verwacht


def _verwacht(kan: Callable[[date], bool], datum: str | None, peildatum: date, *, intrekken: bool) -> bool | None:
    """Return whether an urgency holds after a power was used on a day (a month, a year), by trying every day."""
    laatste = peildatum if intrekken else min(peildatum, EINDE)
    alle = [VERLEEND + timedelta(days=n) for n in range((laatste - VERLEEND).days + 1)]
    dagen = [een for een in alle if str(een).startswith(datum or "")]
    verder = any(str(laatste + timedelta(days=n)).startswith(datum or "") for n in range(1, 366))
    te_laat = not dagen and datum is not None and verder
    kon = {kan(een) for een in dagen}
    gebruikt: bool | None = False
    if kon == {True}:
        gebruikt = True
    elif kon == {True, False} or (not te_laat and kan(laatste)):
        gebruikt = None
    if peildatum > (EINDE if intrekken else date(2027, 2, 28)):
        return False
    if not intrekken and peildatum <= EINDE:
        return True
    return None if gebruikt is None else gebruikt is not intrekken
