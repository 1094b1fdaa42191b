"""When the term of a duty is over, for a client: the first of its bounds, and only where the duty is there for him."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import evaluate, parse_regeling, read_client, werkproces
from regio_uitstroom.evaluation.uitkomst import Uitkomst
from regio_uitstroom.model.regeling import Regeling

KOP = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Regels

"""
SLOT = """
2. De cliënt krijgt geen urgentie, indien de termijn, bedoeld in het eerste lid, is verstreken.
3. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""
TWEE = (
    "1. Het college beslist binnen acht weken na de aanvraag, doch uiterlijk twee weken voor de verwachte "
    "uitstroomdatum."
)
ALTIJD = "1. De zorgaanbieder informeert de cliënt binnen twee weken na de plaatsing"
KIND = f"{ALTIJD}, indien de cliënt jonger is dan 18 jaar."


def lees(artikel: str) -> Regeling:
    """Return the agreement with this article."""
    return parse_regeling(KOP + artikel).of_fout()


def opvang(tot: str) -> dict[str, Any]:
    """Return a complete history with one stay, in a shelter."""
    stay = {"voorziening": "opvang", "datumVan": "2018-01-01", "datumTot": tot}
    return {"lijst": [stay], "volledigVan": "2000-01-01", "volledigTot": "2030-01-01"}


def aanspraak(artikel: str, peildatum: str, **record: Any) -> object:
    """Return whether there is urgency; where that is not known the facts that are needed."""
    dag, regeling = date.fromisoformat(peildatum), lees(artikel)
    dossier = {"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", **record}
    client, fouten = read_client(dossier, peildatum=dag, gegevens=regeling.gegevens)
    assert client is not None, fouten
    gevonden = evaluate(regeling, client, peildatum=dag).uitkomst("aanspraak")
    if gevonden.waarde is not None:
        return gevonden.waarde.urgent
    return [een.gegeven.sleutel for een in gevonden.nog_nodig]


class TestTweeGrenzen:
    """Of two bounds the first to end counts, as for the last day in the work process."""

    BEIDE: ClassVar[dict[str, Any]] = {"aanvraagdatum": "2026-03-31", "verwachteUitstroomdatum": "2026-06-01"}

    @pytest.mark.parametrize(("peildatum", "urgent"), [("2026-05-18", True), ("2026-05-19", False)])
    def test_first_to_end(self, peildatum: str, urgent: bool) -> None:  # noqa: FBT001 - a case
        """Eight weeks end on 26 May, two weeks before 1 June on 18 May."""
        assert aanspraak(TWEE + SLOT, peildatum, **self.BEIDE) is urgent

    def test_other_bound_unknown(self) -> None:
        """While the other day is not known it may have ended before; once one is over the other does not matter."""
        assert aanspraak(TWEE + SLOT, "2026-05-10", aanvraagdatum="2026-03-31") == ["verwachteUitstroomdatum"]
        assert aanspraak(TWEE + SLOT, "2026-05-27", aanvraagdatum="2026-03-31") is False
        assert aanspraak(TWEE + SLOT, "2026-05-19", verwachteUitstroomdatum="2026-06-01") is False

    def test_told_apart(self) -> None:
        """The letter names the day of the bound that ended alone."""
        client, _ = read_client({"sleutel": "a", **self.BEIDE})
        assert client is not None
        uitkomst = evaluate(lees(TWEE + SLOT), client, peildatum=date(2026, 5, 20)).uitkomst("aanspraak")
        assert "termijn van twee weken voor de verwachte uitstroomdatum is 18 mei 2026" in uitkomst.motivering
        assert "26 mei" not in uitkomst.motivering


class TestGrensLigtVast:
    """What puts off the term that is counted from the application, does not move the other bound."""

    VERDAAGD = f"{TWEE}{SLOT}4. Het college kan de beslissing eenmaal voor ten hoogste zes weken verdagen.\n"
    STIL = (
        f"{TWEE}{SLOT}4. De termijn, bedoeld in het eerste lid, wordt opgeschort met ingang van de dag waarop het "
        "college om aanvulling vraagt tot de dag waarop de aanvraag is aangevuld.\n"
    )

    def dossier(self, uitstroom: str) -> dict[str, Any]:
        """Return what is known where the term was put off until 7 July."""
        oordeel = {"oordeel": "artikel 1, vierde lid toepassen", "waarde": True, "door": "college"}
        record = {"aanvraagdatum": "2026-03-31", "oordelen": [{**oordeel, "datum": "2026-05-10"}]}
        return {**record, "verwachteUitstroomdatum": uitstroom}

    @pytest.mark.parametrize(
        ("uitstroom", "laatste"), [("2026-06-16", date(2026, 6, 2)), ("2026-10-01", date(2026, 7, 7))]
    )
    def test_put_off(self, uitstroom: str, laatste: date) -> None:
        """Two weeks before the expected day stays where it is; it decides if it comes first."""
        client, _ = read_client({"sleutel": "a", **self.dossier(uitstroom)}, peildatum=laatste)
        assert client is not None
        (een,) = evaluate(lees(self.VERDAAGD), client, peildatum=laatste).deadlines
        assert een.uiterlijk == laatste
        for dag, urgent in ((laatste, True), (laatste + timedelta(days=1), False)):
            assert aanspraak(self.VERDAAGD, dag.isoformat(), **self.dossier(uitstroom)) is urgent

    def test_stands_still(self) -> None:
        """While the first term stands still without an end, the other bound is over all the same."""
        regeling = lees(self.STIL)
        feiten = {
            "opschorting op grond van artikel 1, vierde lid": True,
            "de dag waarop het college om aanvulling vraagt": "2026-04-10",
        }
        record = {"aanvraagdatum": "2026-03-31", "verwachteUitstroomdatum": "2026-06-01", "feiten": feiten}
        client, _ = read_client({"sleutel": "a", **record}, gegevens=regeling.gegevens)
        assert client is not None
        (een,) = evaluate(regeling, client, peildatum=date(2026, 5, 1)).deadlines
        assert (een.uiterlijk, een.voorbehoud) == (date(2026, 5, 18), "")
        assert aanspraak(self.STIL, "2026-05-18", **record) is True
        assert aanspraak(self.STIL, "2026-05-19", **record) is False


class TestVoorWie:
    """The term of a duty that is not there for the client does nothing."""

    PLAATSING: ClassVar[dict[str, Any]] = {"feiten": {"datum van plaatsing": "2026-05-01"}}

    @pytest.mark.parametrize(("geboren", "urgent"), [("1990-01-01", True), ("2010-01-01", False)])
    def test_condition_of_the_duty(self, geboren: str, urgent: bool) -> None:  # noqa: FBT001 - a case
        """Somebody of 36 has no such term; for a child of 16 it is over."""
        assert aanspraak(KIND + SLOT, "2026-06-01", **self.PLAATSING, geboortedatum=geboren) is urgent

    def test_unknown(self) -> None:
        """While it is not known whether the duty is there, that is asked."""
        assert aanspraak(KIND + SLOT, "2026-06-01", **self.PLAATSING) == ["geboortedatum"]

    @pytest.mark.parametrize(("geboren", "urgent"), [("1990-01-01", False), ("2010-01-01", True)])
    def test_set_aside(self, geboren: str, urgent: bool) -> None:  # noqa: FBT001 - a case
        """Nor has one for whom another lid sets the duty aside."""
        opzij = "4. Het eerste lid is niet van toepassing, indien de cliënt jonger is dan 18 jaar."
        assert aanspraak(f"{ALTIJD}.{SLOT}{opzij}\n", "2026-06-01", **self.PLAATSING, geboortedatum=geboren) is urgent


class TestIngehaald:
    """The term of a duty that another duty goes before (*in afwijking van*) does nothing for whom that one is there."""

    PLAATSING: ClassVar[dict[str, Any]] = {"feiten": {"datum van plaatsing": "2026-05-01"}}
    ANDERS = (
        "4. In afwijking van het eerste lid informeert de zorgaanbieder de cliënt binnen vier weken na de plaatsing"
    )
    JONG = f"{ALTIJD}.{SLOT}{ANDERS}, indien de cliënt jonger is dan 18 jaar.\n"

    @pytest.mark.parametrize(("geboren", "urgent"), [("1990-01-01", False), ("2010-01-01", True)])
    def test_under_a_condition(self, geboren: str, urgent: bool) -> None:  # noqa: FBT001 - a case
        """For a child of 16 the term of the first lid is none; for somebody of 36 it is over."""
        assert aanspraak(self.JONG, "2026-06-01", **self.PLAATSING, geboortedatum=geboren) is urgent

    def test_unknown(self) -> None:
        """While it is not known which of the two is there, that is asked."""
        assert aanspraak(self.JONG, "2026-06-01", **self.PLAATSING) == ["geboortedatum"]

    def test_always(self) -> None:
        """A duty that always yields is there for nobody, and so is its term."""
        assert aanspraak(f"{ALTIJD}.{SLOT}{self.ANDERS}.\n", "2026-06-01", **self.PLAATSING) is True

    def test_that_one_set_aside(self) -> None:
        """Where the duty that goes before it is itself set aside, the first one stands."""
        opzij = "5. Het vierde lid is niet van toepassing, indien de cliënt dakloos is."
        kind = {"geboortedatum": "2010-01-01"}
        for dakloos in (True, False):
            feiten = {**self.PLAATSING["feiten"], "dakloos": dakloos}
            assert aanspraak(f"{self.JONG}{opzij}\n", "2026-06-01", feiten=feiten, **kind) is not dakloos


class TestLoopt:
    """A term runs only for whom the duty is there."""

    PLAATSING: ClassVar[dict[str, Any]] = {"feiten": {"datum van plaatsing": "2026-05-01"}}
    ZOLANG = """
2. De cliënt krijgt geen urgentie, zolang de termijn, bedoeld in het eerste lid, nog loopt.
3. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""

    @pytest.mark.parametrize(
        ("geboren", "peildatum", "urgent"),
        [("1990-01-01", "2026-05-15", True), ("2010-01-01", "2026-05-15", False), ("2010-01-01", "2026-05-16", True)],
    )
    def test_condition_of_the_duty(self, geboren: str, peildatum: str, urgent: bool) -> None:  # noqa: FBT001 - a case
        """Nothing runs for somebody of 36; for a child of 16 two weeks do."""
        assert aanspraak(KIND + self.ZOLANG, peildatum, **self.PLAATSING, geboortedatum=geboren) is urgent

    def test_unknown(self) -> None:
        """While it is not known whether the duty is there, that is asked as long as the term can run."""
        assert aanspraak(KIND + self.ZOLANG, "2026-05-10", **self.PLAATSING) == ["geboortedatum"]
        assert aanspraak(KIND + self.ZOLANG, "2026-05-16", **self.PLAATSING) is True

    @pytest.mark.parametrize(("geboren", "urgent"), [("1990-01-01", True), ("2010-01-01", False)])
    def test_counted_back(self, geboren: str, urgent: bool) -> None:  # noqa: FBT001 - a case
        """So too of a term that is counted back, which has no day on which it begins."""
        terug = (
            "1. De zorgaanbieder informeert de cliënt uiterlijk twee weken voor de verwachte uitstroomdatum, indien de "
            "cliënt jonger is dan 18 jaar."
        )
        record = {"verwachteUitstroomdatum": "2026-06-30", "geboortedatum": geboren}
        assert aanspraak(terug + self.ZOLANG, "2026-06-01", **record) is urgent


class TestGevolg:
    """What the work process tells of the consequence."""

    @pytest.mark.parametrize(("peildatum", "er"), [("2026-05-18", False), ("2026-05-19", True)])
    def test_counted_back(self, peildatum: str, er: bool) -> None:  # noqa: FBT001 - a case
        """Of a term counted back the consequence is there once its last day has passed, though its moment has not."""
        artikel = "1. Het college beslist uiterlijk twee weken voor de verwachte uitstroomdatum."
        client, _ = read_client({"sleutel": "a", "verwachteUitstroomdatum": "2026-06-01"})
        assert client is not None
        proces = werkproces(lees(artikel + SLOT), client, peildatum=date.fromisoformat(peildatum))
        (gevolg,) = proces.stappen[0].gevolgen
        assert gevolg.ingetreden is er


class TestOpDeLaatsteDag:
    """Whether the duty was there counts as on the last day of the term: what has lapsed stays lapsed."""

    LEDEN = """1. De cliënt reageert binnen een week na het aanbod, indien {}.
2. De urgentie vervalt, indien de termijn, bedoeld in het eerste lid, is verstreken.
3. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""
    JONG = LEDEN.format("hij jonger is dan 18 jaar")
    OUD = LEDEN.format("hij 18 jaar of ouder is")
    IN_OPVANG = LEDEN.format("hij verblijft in opvang")
    JARIG: ClassVar[dict[str, Any]] = {"geboortedatum": "2008-06-10"}

    def gevonden(self, leden: str, dag: str, *aanbod: str, **record: Any) -> Uitkomst:
        """Return the status of an urgency granted on 29 May, with offers on these days that got no answer."""
        gedaan = [{"datum": een, "passend": True, "reactie": "geen"} for een in aanbod]
        record = {"uitstroomgereedVanaf": "2026-01-01", "toekenningen": [{"datum": "2026-05-29"}], **record}
        client, fouten = read_client({"sleutel": "a", "aanbiedingen": gedaan, **record})
        assert client is not None, fouten
        return evaluate(lees(leden), client, peildatum=date.fromisoformat(dag)).uitkomst("status")

    def status(self, leden: str, dag: str, *aanbod: str, **record: Any) -> object:
        """Return whether that urgency holds; where that is not known the facts that are needed."""
        gevonden = self.gevonden(leden, dag, *aanbod, **record)
        if gevonden.waarde is not None:
            return gevonden.waarde.urgent
        return [een.gegeven.sleutel for een in gevonden.nog_nodig]

    @pytest.mark.parametrize(("dag", "geldig"), [("2026-06-08", True), ("2026-06-09", False), ("2026-06-10", False)])
    def test_eighteen_after_the_last_day(self, dag: str, geldig: bool) -> None:  # noqa: FBT001 - a case
        """The client becomes eighteen on 10 June, two days after the last day: the urgency stays lapsed."""
        assert self.status(self.JONG, dag, "2026-06-01", **self.JARIG) is geldig

    @pytest.mark.parametrize("dag", ["2026-06-11", "2026-06-12", "2026-07-01"])
    def test_eighteen_before_the_last_day(self, dag: str) -> None:
        """Of an offer on 4 June the last day is the 11th: then the duty is not there any more."""
        assert self.status(self.JONG, dag, "2026-06-04", **self.JARIG) is True
        assert self.status(self.OUD, dag, "2026-06-04", **self.JARIG) is (dag == "2026-06-11")

    @pytest.mark.parametrize(("dag", "geldig"), [("2026-06-20", True), ("2026-06-22", True), ("2026-06-23", False)])
    def test_second_offer(self, dag: str, geldig: bool) -> None:  # noqa: FBT001 - a case
        """Each offer begins a term of its own: the first ended before the duty was there, the second does later."""
        assert self.status(self.OUD, dag, "2026-06-01", "2026-06-15", **self.JARIG) is geldig

    def test_stay_that_ended(self) -> None:
        """So of any condition: the client left the shelter after the last day."""
        record = {"verblijven": opvang("2026-06-10")}
        for dag, geldig in (("2026-06-08", True), ("2026-06-09", False), ("2026-07-01", False)):
            assert self.status(self.IN_OPVANG, dag, "2026-06-01", **record) is geldig
        assert self.status(self.IN_OPVANG, "2026-07-01", "2026-06-05", **record) is True

    @given(
        leden=st.sampled_from(["hij jonger is dan 18 jaar", "hij 18 jaar of ouder is", "hij verblijft in opvang"]),
        aanbod=st.lists(st.integers(0, 60), max_size=3, unique=True),
        omslag=st.integers(0, 60),
        dag=st.integers(0, 80),
    )
    def test_day_by_day(self, leden: str, aanbod: list[int], omslag: int, dag: int) -> None:
        """Lapsed is what lapsed on any day: the last day of a term was over, and the condition held on it."""
        nul = date(2026, 5, 29)
        dagen = [nul + timedelta(days=n) for n in (*aanbod, omslag, dag)]
        *gedaan, om, peildatum = dagen
        record = {"geboortedatum": om.replace(year=2008).isoformat(), "verblijven": opvang(om.isoformat())}
        erna = "ouder" in leden
        einden = [een + timedelta(days=7) for een in gedaan if een <= peildatum]
        vervallen = any(einde < peildatum and (einde >= om) is erna for einde in einden)
        gevonden = self.status(self.LEDEN.format(leden), peildatum.isoformat(), *map(str, gedaan), **record)
        assert gevonden is not vervallen

    def test_needed(self) -> None:
        """The day of the offer and that of birth are asked for; a day on which it can not matter is no question."""
        aanbod = [{"datum": "2026-06", "passend": True, "reactie": "geen"}]
        assert self.status(self.JONG, "2026-06-20", "2026-06-01") == ["geboortedatum"]
        assert self.status(self.JONG, "2026-07-10", aanbiedingen=aanbod, **self.JARIG) == ["aanbiedingen"]
        assert self.status(self.JONG, "2026-07-10", aanbiedingen=aanbod, geboortedatum="2012-01-01") is False
        assert self.status(self.JONG, "2026-07-10", aanbiedingen=aanbod, geboortedatum="1990-01-01") is True
        gevraagd = self.status(self.JONG, "2026-07-10", aanbiedingen=None)
        assert isinstance(gevraagd, list)
        assert sorted(gevraagd) == ["aanbiedingen", "geboortedatum"]

    def test_told(self) -> None:
        """The reasons name the day."""
        motivering = self.gevonden(self.JONG, "2026-06-20", "2026-06-01", **self.JARIG).motivering
        assert "op de laatste dag van de termijn, 8 juni 2026" in motivering
