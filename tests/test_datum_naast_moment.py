"""A day of the text's own held against another day: within a time after it, or no later than the end of that."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.load import parse_regeling
from tests.syntax.zinnen import codes, tekst

INTAKE = 'intakedatum: de datum van de intake (datum)\n  vraag: "Op welke dag was de intake?"'
ZIN = "De cliënt krijgt urgentie, indien de datum van de intake {} ligt."


def aanspraak(hoe: str, intake: str) -> bool | None:
    """Return whether a client with an application of 31 January 2020 and this intake gets urgency."""
    regeling = parse_regeling(tekst(ZIN.format(hoe), INTAKE)).of_fout()
    record = {
        "sleutel": "c",
        "aanvraagdatum": "2020-01-31",
        "uitstroomgereedVanaf": "2020-12-01",
        "feiten": {"intakedatum": intake},
    }
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    waarde = evaluate(regeling, client, peildatum=date(2020, 6, 1)).uitkomst("aanspraak").waarde
    return None if waarde is None else waarde.urgent


class TestUiterlijk:
    """syntax.build.stelling_eigen: a bound on one side, or on two."""

    @pytest.mark.parametrize("hoe", ["niet later dan een maand na de aanvraag", "uiterlijk een maand na de aanvraag"])
    def test_no_later_than(self, hoe: str) -> None:
        """Any day before the end of that time, long before the application too."""
        assert aanspraak(hoe, "2019-06-01") is True
        assert aanspraak(hoe, "2020-01-30") is True
        assert aanspraak(hoe, "2020-02-29") is True
        assert aanspraak(hoe, "2020-03-01") is False

    def test_within(self) -> None:
        """*Binnen* begins on the day of the application."""
        for hoe in ("binnen een maand na de aanvraag", "uiterlijk binnen een maand na de aanvraag"):
            assert aanspraak(hoe, "2020-01-30") is False
            assert aanspraak(hoe, "2020-01-31") is True
            assert aanspraak(hoe, "2020-03-01") is False

    def test_not_later_denied(self) -> None:
        """*Niet uiterlijk* is later than that."""
        assert aanspraak("niet uiterlijk een maand na de aanvraag", "2020-01-30") is False
        assert aanspraak("niet uiterlijk een maand na de aanvraag", "2020-03-01") is True

    def test_two_bounds(self) -> None:
        """*Niet eerder dan … en niet later dan …*: the earlier one counts too."""
        hoe = "niet eerder dan drie en niet later dan vijf weken na de aanvraag"
        assert [aanspraak(hoe, dag) for dag in ("2020-02-20", "2020-02-21", "2020-03-06", "2020-03-07")] == [
            False,
            True,
            True,
            False,
        ]

    def test_bare_length(self) -> None:
        """*Een maand na de aanvraag* does not say whether that is the day, or the time before it."""
        assert codes(ZIN.format("een maand na de aanvraag"), INTAKE) == ["RU224"]
