"""The calls at the door: an assessment and the work process for a client, from text and record."""

from __future__ import annotations

from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import Regeling, Werkproces, evaluate, parse_regeling, read_client, werkproces
from regio_uitstroom.explain.gevolgen import Gevolgsoort
from regio_uitstroom.explain.werkproces import Stand, Stap
from regio_uitstroom.explain.werkproces_json import werkproces_schema, werkproces_to_json
from regio_uitstroom.explain.werkproces_tekst import zinnen
from regio_uitstroom.testing.clients import clients

TEKST = """Verordening "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2024

Partijen
  de gemeenten Houten, Zeist en Utrecht.

Artikel 1. Verantwoordelijke gemeente
1. In deze verordening wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn
woonadres had.
2. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.

Artikel 2. Urgentie
1. De cliënt krijgt urgentie, indien de cliënt uit beschermd wonen uitstroomt.
2. De urgentie geldt zes maanden vanaf de datum van toekenning.
3. De urgentie vervalt, indien niet binnen drie maanden na de toekenning een gesprek is gevoerd.

Artikel 3. Werkproces
1. De zorgaanbieder meldt de cliënt uiterlijk drie maanden voor de verwachte uitstroomdatum aan bij de
verantwoordelijke gemeente.
2. Het college beslist binnen acht weken na ontvangst van de aanvraag op de aanvraag.
3. De woningcorporatie biedt binnen drie maanden na de toekenning een passende woning aan.
4. Het sociaal wijkteam helpt de cliënt binnen twee weken na de vestiging.
5. De cliënt krijgt geen urgentie, indien het college niet binnen acht weken na ontvangst van de aanvraag beslist.
6. De gemeente helpt de cliënt, indien de termijn, bedoeld in het derde lid, is verstreken.
7. De zorgaanbieder informeert de cliënt binnen twee weken na de plaatsing. Indien de zorgaanbieder deze termijn niet
haalt, begeleidt het college de cliënt.
8. De woningcorporatie biedt de cliënt uiterlijk 31 oktober 2026 een woning aan.
9. Indien het college niet binnen acht weken na ontvangst van de aanvraag beslist, is de melding van rechtswege
afgehandeld.
"""

DOSSIER: dict[str, Any] = {
    "sleutel": "d1",
    "geboortedatum": "1994-03-09",
    "verblijfplaatsen": {
        "volledigVan": "2015-01-01",
        "volledigTot": "2026-11-02",
        "lijst": [
            {"gemeente": "Houten", "datumVan": "2015-01-01", "datumTot": "2024-06-01", "functieAdres": "woonadres"},
            {"gemeente": "Zeist", "datumVan": "2024-06-01", "functieAdres": "woonadres"},
        ],
    },
    "verblijven": {
        "volledigVan": "1994-03-09",
        "volledigTot": "2026-11-02",
        "lijst": [{"voorziening": "beschermd wonen", "gemeente": "Zeist", "datumVan": "2024-06-01"}],
    },
    "uitstroomgereedVanaf": "2026-06-01",
    "verwachteUitstroomdatum": "2026-12-01",
    "aanvraagdatum": "2026-06-10",
}
PEILDATUM = date(2026, 11, 1)


def regeling() -> Regeling:
    """Return the agreement."""
    geladen = parse_regeling(TEKST, name="proef")
    assert geladen.regeling is not None, geladen.diagnostics
    return geladen.regeling


REGELING = regeling()


def proces(**velden: Any) -> Werkproces:
    """Return the work process for the record with these fields besides."""
    client, fouten = read_client({**DOSSIER, **velden}, peildatum=PEILDATUM)
    assert client is not None, fouten
    return werkproces(REGELING, client, peildatum=PEILDATUM)


def stap(lid: int, **velden: Any) -> Stap:
    """Return the step of a lid of article 3."""
    (gevonden,) = (s for s in proces(**velden).stappen if s.citaat.lid == lid and s.citaat.volzin in {None, 1})
    return gevonden


GRANT = {"toekenningen": [{"datum": "2026-07-02"}]}


class TestEvaluate:
    def test_same_question(self) -> None:
        """The work process rests on the assessment that ``evaluate`` gives."""
        client, _ = read_client({**DOSSIER, **GRANT})
        assert client is not None
        status = evaluate(REGELING, client, peildatum=PEILDATUM).uitkomst("status")
        assert werkproces(REGELING, client, peildatum=PEILDATUM).urgentie == status


class TestWerkproces:
    """What the record tells of each step."""

    @pytest.mark.parametrize(
        ("aanbiedingen", "stand", "op_tijd"),
        [
            (None, Stand.VERSTREKEN, None),
            ([], Stand.TE_LAAT, None),
            ([{"datum": "2026-10-02", "passend": True}], Stand.GEDAAN, True),
            ([{"datum": "2026-10-03", "passend": True}], Stand.GEDAAN, False),
            ([{"datum": "2026-09", "passend": True}], Stand.GEDAAN, True),
            ([{"datum": "2026-10", "passend": True}], Stand.GEDAAN, None),
            ([{"datum": "2026-10-03", "passend": True}, {"datum": "2026-08-03", "passend": True}], Stand.GEDAAN, True),
            (
                [{"datum": "2026-10-03", "passend": True}, {"datum": "2026-08-03", "passend": False}],
                Stand.GEDAAN,
                False,
            ),
            ([{"datum": "2026-08-03", "passend": False}], Stand.TE_LAAT, None),
            ([{"datum": "2026-08-03"}], Stand.VERSTREKEN, None),
            ([{"datum": "2026-07-01", "passend": True}], Stand.TE_LAAT, None),
            ([{"datum": "2026-11-02", "passend": True}], Stand.TE_LAAT, None),
            ([{"datum": "2026-11", "passend": True}], Stand.VERSTREKEN, None),
        ],
    )
    def test_offer(self, aanbiedingen: list[Any] | None, stand: Stand, op_tijd: bool | None) -> None:  # noqa: FBT001 - three-valued
        """The first suitable offer after the grant and up to the peildatum; partial dates settle it if they can."""
        gevonden = stap(3, **GRANT, aanbiedingen=aanbiedingen)
        assert gevonden.uiterlijk == date(2026, 10, 2)
        assert (gevonden.stand, gevonden.op_tijd) == (stand, op_tijd)

    def test_offer_without_grant(self) -> None:
        """Before the moment of its term a duty cannot have been carried out: an offer settles nothing then."""
        gevonden = stap(3, toekenningen=[], aanbiedingen=[{"datum": "2026-08-03", "passend": True}])
        assert (gevonden.uiterlijk, gevonden.stand) == (None, Stand.ONBEKEND)

    @pytest.mark.parametrize(
        ("meldingen", "stand"),
        [
            (None, Stand.VERSTREKEN),
            ([], Stand.TE_LAAT),
            ([{"gemeente": "Houten", "datum": "2026-08-20"}], Stand.GEDAAN),
            ([{"gemeente": "Zeist", "datum": "2026-08-20"}], Stand.TE_LAAT),
            ([{"gemeente": None, "datum": "2026-08-20"}], Stand.VERSTREKEN),
            ([{"gemeente": "Zeist", "datum": "2023-08-20"}], Stand.TE_LAAT),
            ([{"gemeente": "Houten", "datum": "2023-08-20"}], Stand.VERSTREKEN),
            ([{"gemeente": None, "datum": "2023-08-20"}], Stand.VERSTREKEN),
        ],
    )
    def test_report(self, meldingen: list[Any] | None, stand: Stand) -> None:
        """The client is reported to the municipality that is responsible; one before the stay settles nothing."""
        assert stap(1, meldingen=meldingen).stand is stand

    def test_report_before_the_stay_is_told(self) -> None:
        """What lies before the stay is told with both days, and no more where something during the stay settles it."""
        eerder = {"gemeente": "Houten", "datum": "2023-08-20"}
        zin = " ".join(zinnen(stap(1, meldingen=[eerder])))
        assert "op 20 augustus 2023: vóór het verblijf, dat op 1 juni 2024 begon" in zin
        assert stap(1, meldingen=[eerder]).eerder is not None
        for ook in ({"gemeente": "Houten", "datum": "2026-08-20"}, {"gemeente": None, "datum": "2026-08-20"}):
            assert stap(1, meldingen=[eerder, ook]).eerder is None

    @pytest.mark.parametrize(("aangevraagd", "stand"), [("2024-05-20", Stand.GEDAAN), ("2024-05-29", Stand.TE_LAAT)])
    def test_report_after_the_moment_of_the_term(self, aangevraagd: str, stand: Stand) -> None:
        """A duty after an event is there from that event on: a report after it counts, also when no stay had begun."""
        tekst = TEKST.replace(
            "uiterlijk drie maanden voor de verwachte uitstroomdatum", "binnen twee weken na de aanvraag"
        )
        gemeld = [{"gemeente": "Houten", "datum": "2024-05-28"}]
        client, _ = read_client({**DOSSIER, "aanvraagdatum": aangevraagd, "meldingen": gemeld}, peildatum=PEILDATUM)
        assert client is not None
        stappen = werkproces(parse_regeling(tekst, name="proef").of_fout(), client, peildatum=PEILDATUM).stappen
        assert [s.stand for s in stappen if s.citaat.lid == 1] == [stand]

    def test_report_while_nobody_is_responsible(self) -> None:
        """As long as it is not known who is responsible, no melding settles whether that one was told."""
        velden = {"verblijfplaatsen": None, "meldingen": [{"gemeente": "Houten", "datum": "2026-08-20"}]}
        assert stap(1, **velden).stand is Stand.VERSTREKEN

    def test_decision(self) -> None:
        """A grant shows that was decided; that there is none does not show the opposite: it may be a refusal."""
        assert stap(2, **GRANT).stand is Stand.GEDAAN
        assert stap(2, toekenningen=[]).stand is Stand.VERSTREKEN
        besluit = stap(2, feiten={"datum van het besluit": "2026-08-06"})
        assert (besluit.stand, besluit.op_tijd, besluit.gedaan_volgens) == (
            Stand.GEDAAN,
            False,
            "feiten.datum van het besluit",
        )

    @pytest.mark.parametrize(
        ("verrichtingen", "stand"),
        [
            (None, Stand.ONBEKEND),
            ([], Stand.TE_DOEN),
            ([{"bepaling": "artikel 3, vierde lid", "datum": "2026-10-30"}], Stand.GEDAAN),
            ([{"bepaling": "Artikel 3 lid 4", "datum": "2026-10-30", "regeling": "proef"}], Stand.GEDAAN),
            ([{"bepaling": "artikel 3, vierde lid", "datum": "2026-10-30", "regeling": "Proef"}], Stand.GEDAAN),
            ([{"bepaling": "artikel 3, vierde lid", "datum": "2026-10-30", "regeling": "een andere"}], Stand.TE_DOEN),
            ([{"bepaling": "artikel 3, vierde lid", "datum": "2026-11-02"}], Stand.TE_DOEN),
            ([{"bepaling": "artikel 3, derde lid", "datum": "2026-10-30"}], Stand.TE_DOEN),
            ([{"bepaling": "artikel 3, derde en vierde lid", "datum": "2026-10-30"}], Stand.GEDAAN),
            ([{"bepaling": "artikel 3, leden 2, 3 en 4", "datum": "2026-10-30"}], Stand.GEDAAN),
            ([{"bepaling": "artikel 3, tweede en derde lid", "datum": "2026-10-30"}], Stand.TE_DOEN),
            ([{"bepaling": "art. 3 lid 4 van deze verordening", "datum": "2026-10-30"}], Stand.GEDAAN),
            ([{"bepaling": "artikel 3, vierde lid, van de verordening “Proef”", "datum": "2026-10-30"}], Stand.GEDAAN),
        ],
    )
    def test_entries(self, verrichtingen: list[Any] | None, stand: Stand) -> None:
        """An entry names the provision in whatever form of citation, and the text where there are more."""
        velden = {"feiten": {"datum van vestiging": "2026-10-25"}, "verrichtingen": verrichtingen}
        assert stap(4, **velden).stand is stand

    def test_entry_of_several_places(self) -> None:
        """Who names several leden tells that each of them was done, on that day."""
        gedaan = [{"bepaling": "artikel 3, derde lid en vierde lid", "datum": "2026-10-30"}]
        stappen = proces(verrichtingen=gedaan).stappen
        assert {s.citaat.lid for s in stappen if s.stand is Stand.GEDAAN} == {3, 4}

    def test_entry_that_can_mean_two(self) -> None:
        """An entry for a lid with two duties settles neither."""
        twee = proces(verrichtingen=[{"bepaling": "artikel 3, zevende lid", "datum": "2026-10-30"}]).stappen
        assert {s.stand for s in twee if s.citaat.lid == 7} == {Stand.ONBEKEND}

    def test_entry_that_fits_nothing(self) -> None:
        """What names this text or none, and no duty, is counted and said; what names another text is not."""
        nergens = {"bepaling": "artikel 9", "datum": "2026-10-30"}
        verrichtingen = [{**nergens, "regeling": "proef"}, nergens, {**nergens, "regeling": "elders"}]
        assert proces(verrichtingen=verrichtingen).zonder_plicht == 2

    @pytest.mark.parametrize(
        ("verricht", "stand"),
        [
            ({"bepaling": "artikel 3, twintigste lid"}, Stand.ONBEKEND),
            ({"bepaling": "artikel 3, twintigste lid", "regeling": "elders"}, Stand.TE_DOEN),
            ({"bepaling": "artikel 3"}, Stand.ONBEKEND),
            ({"bepaling": "artikel 3, vierde lid, onder z"}, Stand.ONBEKEND),
            ({"bepaling": "artikel 3, vierde lid, aanhef en onder a"}, Stand.ONBEKEND),
            ({"bepaling": "artikel 3, vierde lid, tweede zinsdeel"}, Stand.ONBEKEND),
            ({"bepaling": "artikel 3, vierde lid, ten dele"}, Stand.ONBEKEND),
            ({"bepaling": "artikel 3, vierde en twintigste lid"}, Stand.ONBEKEND),
            ({"bepaling": "artikel 3, vierde lid, van de afspraken"}, Stand.ONBEKEND),
            ({"bepaling": 'artikel 3, vierde lid, van het convenant "Proef"'}, Stand.ONBEKEND),
            ({"bepaling": 'artikel 3, vierde lid, van het convenant "Elders"'}, Stand.TE_DOEN),
            ({"bepaling": 'artikel 3, vierde lid, van de verordening "Elders"', "regeling": "proef"}, Stand.ONBEKEND),
        ],
    )
    def test_unclear_place_accuses_nobody(self, verricht: dict[str, str], stand: Stand) -> None:
        """Who names a provision that is not there, or a whole article, may mean this one: nobody knows it undone."""
        gedaan = [{**verricht, "datum": "2026-10-30"}]
        assert stap(4, feiten={"datum van vestiging": "2026-10-25"}, verrichtingen=gedaan).stand is stand

    def test_unclear_place_is_told(self) -> None:
        """The assessment tells of an entry that counts for nothing, with the provision that may be meant."""
        verricht = [{"bepaling": "artikel 3, vierde lid, onderdeel z", "datum": "2026-10-30"}]
        client, _ = read_client({**DOSSIER, "verrichtingen": verricht}, peildatum=PEILDATUM)
        assert client is not None
        (melding,) = evaluate(REGELING, client, peildatum=PEILDATUM).opmerkingen
        assert melding.pad == "$.verrichtingen[0].bepaling"
        assert "bedoelt u `artikel 3, vierde lid`?" in melding.verwacht

    def test_moment_of_the_record(self) -> None:
        """The start event has its day; a term of an ordinance that ends on a Sunday runs on to Monday."""
        gevonden = stap(4, feiten={"datum van vestiging": "2026-10-25"})
        assert (gevonden.moment_op, gevonden.uiterlijk) == (date(2026, 10, 25), date(2026, 11, 9))

    @pytest.mark.parametrize(
        ("aanbod", "stand", "op_tijd"),
        [
            ("2026-10-31", Stand.GEDAAN, True),
            ("2026-11-01", Stand.GEDAAN, False),
            ("2024-05-31", Stand.VERSTREKEN, None),
        ],
    )
    def test_fixed_day(self, aanbod: str, stand: Stand, op_tijd: bool | None) -> None:  # noqa: FBT001 - three-valued
        """A last day that the text gives itself stays that day, a Saturday too; what was done before it is in time."""
        gevonden = stap(8, aanbiedingen=[{"datum": aanbod}])
        assert gevonden.uiterlijk == date(2026, 10, 31)
        assert (gevonden.stand, gevonden.op_tijd) == (stand, op_tijd)

    def test_validity(self) -> None:
        """An urgency that was granted comes with its validity; one that was not comes with nothing."""
        status = proces(**GRANT, feiten={"binnen drie maanden na de toekenning een gesprek is gevoerd": True}).urgentie
        assert status is not None
        assert (status.geldig_van, status.geldig_tot) == (date(2026, 7, 2), date(2027, 1, 2))
        assert proces(toekenningen=[]).urgentie is None


class TestGevolgen:
    """What follows from a missed term."""

    @pytest.mark.parametrize(
        ("lid", "plaatsen"),
        [
            (1, []),
            (
                2,
                [
                    ("artikel 3, vijfde lid", Gevolgsoort.WEIGERING),
                    ("artikel 3, negende lid", Gevolgsoort.VAN_RECHTSWEGE),
                ],
            ),
            (
                3,
                [("artikel 2, derde lid", Gevolgsoort.VERVALT), ("artikel 3, zesde lid", Gevolgsoort.VERPLICHTING)],
            ),
            (4, []),
            (7, [("artikel 3, zevende lid, tweede volzin", Gevolgsoort.VERPLICHTING)]),
        ],
    )
    def test_found(self, lid: int, plaatsen: list[Any]) -> None:
        """By the words of the term, by its place, and by *deze termijn* right after it."""
        assert [(g.citaat.tekst, g.soort) for g in stap(lid, **GRANT).gevolgen] == plaatsen

    @pytest.mark.parametrize(("aangeboden", "ingetreden"), [(True, False), (False, True), (None, None)])
    def test_come_about(self, aangeboden: bool | None, ingetreden: bool | None) -> None:  # noqa: FBT001 - three-valued
        """Whether it has come about is what the assessment says of that rule."""
        feiten = {"binnen drie maanden na de toekenning een gesprek is gevoerd": aangeboden}
        gevolg, _ = stap(3, **GRANT, feiten=feiten).gevolgen
        assert gevolg.ingetreden is ingetreden

    def test_computed(self) -> None:
        """A consequence that names the term of the duty comes about by itself, once that has passed; none before."""
        assert [een.ingetreden for een in stap(3, **GRANT).gevolgen] == [None, True]
        assert [een.ingetreden for een in stap(3, toekenningen=[{"datum": "2026-08-01"}]).gevolgen] == [False, False]

    def test_not_told_of_what_was_in_time(self) -> None:
        """Of a duty that was carried out in time the text tells no consequence."""
        velden = {**GRANT, "aanbiedingen": [{"datum": "2026-08-03", "passend": True}]}
        assert "Gevolg als" not in " ".join(zinnen(stap(3, **velden)))
        assert "Gevolg als" in " ".join(zinnen(stap(3, **GRANT)))

    def test_no_step_of_its_own(self) -> None:
        """What comes about by operation of law is nobody's task."""
        assert 9 not in {s.citaat.lid for s in proces().stappen}


class TestJson:
    """werkproces_to_json."""

    SCHEMA = jsonschema.Draft202012Validator(werkproces_schema())

    def test_is_a_schema(self) -> None:
        """It is a valid schema of the dialect that it names."""
        jsonschema.Draft202012Validator.check_schema(werkproces_schema())

    @given(clients(REGELING.gegevens), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
    def test_describes_every_process(self, client: Any, dag: date) -> None:
        """For whatever record, the JSON is as the schema says, and no step is done after the day or before it began."""
        gemaakt = werkproces(REGELING, client, peildatum=dag)
        self.SCHEMA.validate(werkproces_to_json(gemaakt))
        for een in gemaakt.stappen:
            assert een.gedaan is None or een.gedaan.laatste <= dag or not een.gedaan.precies
            assert (een.stand is Stand.GEDAAN) is (een.gedaan is not None)
