"""From which day a term of an urgency runs."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Geldigheid
from tests.syntax.zinnen import codes, tekst


def status(zin: str, op: date = date(2020, 3, 1)) -> Uitkomst:
    """Return the status of an urgency of 10 January 2020, under one sentence."""
    record = {
        "sleutel": "c",
        "toekenningen": [{"datum": "2020-01-10"}],
        "aanbiedingen": [],
        "uitstroomdatum": "2020-02-20",
        "verblijven": {
            "volledigVan": "2015-01-01",
            "volledigTot": "2021-01-01",
            "lijst": [{"voorziening": "beschermd wonen", "datumVan": "2018-01-01", "datumTot": "2020-02-20"}],
        },
    }
    client, fouten = read_client(record)
    assert client is not None, fouten
    return evaluate(parse_regeling(tekst(zin)).of_fout(), client, peildatum=op).uitkomst("status")


class TestBeginVan:
    """resolve.geldigheidstermijn.begin_van."""

    @pytest.mark.parametrize(
        ("zin", "tot"),
        [
            ("De urgentie geldt zes maanden.", date(2020, 7, 10)),
            ("De urgentie geldt zes maanden vanaf 1 januari 2020.", date(2020, 7, 1)),
            ("De urgentie geldt zes maanden na 1 januari 2020.", date(2020, 7, 2)),
            ("De urgentie geldt een maand vanaf 15 februari 2020.", date(2020, 3, 15)),
            ("De urgentie geldt vanaf de uitstroom zes maanden.", date(2020, 8, 20)),
            ("De urgentie is een jaar geldig vanaf de datum van toekenning.", date(2021, 1, 10)),
            ("De urgentie is zes maanden geldig.", date(2020, 7, 10)),
            ("De urgentie geldt zes maanden na de toekenning.", date(2020, 7, 11)),
            ("De urgentie vervalt zes maanden na de toekenning.", date(2020, 7, 11)),
            ("De urgentie vervalt zes maanden vanaf de toekenning.", date(2020, 7, 10)),
            ("De urgentie vervalt na zes maanden.", date(2020, 7, 11)),
            ("De urgentie vervalt zes maanden na 1 januari 2020.", date(2020, 7, 2)),
            ("De urgentie vervalt zes maanden vanaf 1 januari 2020.", date(2020, 7, 1)),
            ("De urgentie vervalt zes maanden na de uitstroom.", date(2020, 8, 21)),
        ],
    )
    def test_day(self, zin: str, tot: date) -> None:
        """A term runs from the day that the sentence names; only one that names none, from the grant."""
        assert status(zin).geldig_tot == tot

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie geldt zes maanden vanaf mei 2020.",
            "De urgentie geldt zes maanden na mei 2020.",
            "De urgentie geldt zes maanden vanaf de peildatum.",
            "De urgentie geldt zes maanden voor de verwachte uitstroomdatum.",
            "De urgentie geldt binnen zes maanden.",
            "De urgentie geldt binnen zes maanden na de toekenning.",
            "De urgentie geldt uiterlijk zes maanden vanaf 1 januari 2020.",
            "De urgentie geldt niet eerder dan drie en uiterlijk zes maanden na de toekenning.",
            "De urgentie geldt uiterlijk op 1 mei 2020 zes maanden.",
            "De urgentie vervalt binnen een maand na de toekenning.",
            "De urgentie vervalt uiterlijk een maand na de toekenning.",
            "De urgentie vervalt een maand voor de uitstroom.",
            "De urgentie vervalt een maand voor 1 mei 2020.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What is not simply so long from a day on, is not counted from the grant."""
        assert codes(zin) == ["RU224"]

    def test_no_such_day(self) -> None:
        """A day that does not exist is reported."""
        assert codes("De urgentie geldt zes maanden vanaf 30 februari 2020.") == ["RU204"]

    @pytest.mark.parametrize("vervalt", ["vanaf de uitstroom", "uiterlijk op 1 mei 2020"])
    def test_lapse_on_a_day(self, vervalt: str) -> None:
        """A lapse with a day and no length is refused: it was at once, for everybody."""
        assert codes(f"De urgentie vervalt {vervalt}.") == ["RU224"]

    @pytest.mark.parametrize("zin", ["De urgentie geldt binnen zes maanden.", "De urgentie vervalt binnen een maand."])
    def test_wording(self, zin: str) -> None:
        """What the finding offers is accepted and computed."""
        (hint,) = [melding.hulp for melding in parse_regeling(tekst(zin)).diagnostics if melding.kind.code == "RU224"]
        wel = hint.split("`")[1]
        assert isinstance(parse_regeling(tekst(f"{wel}.")).of_fout().regels[-1], Geldigheid)


class TestBegintLater:
    """evaluation.status: before the day of the calendar from which an urgency is valid."""

    def test_before(self) -> None:
        """What she is before that day, the text leaves open."""
        gevonden = status("De urgentie geldt een maand vanaf 1 april 2020.")
        assert (gevonden.reden, gevonden.waarde) == (Reden.TEKST_LAAT_OPEN, None)

    @pytest.mark.parametrize(("op", "geldig"), [(date(2020, 4, 1), True), (date(2020, 5, 1), False)])
    def test_from_that_day(self, op: date, *, geldig: bool) -> None:
        """From that day she is valid, and after the term no more."""
        waarde = status("De urgentie geldt een maand vanaf 1 april 2020.", op).waarde
        assert waarde is not None
        assert waarde.urgent is geldig
