"""A responsibility that is bounded in time, from a record to an outcome."""

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begeleiding

Houten is gedurende twee jaar {richting} de uitstroom verantwoordelijk voor de begeleiding.
"""


def soort(record: dict[str, Any], dag: date, richting: str = "na") -> str:
    """Return the kind of outcome on the question of the guidance."""
    client, fouten = read_client({"sleutel": "a", **record})
    assert client is not None, fouten
    regeling = parse_regeling(TEKST.format(richting=richting)).of_fout()
    beoordeling = evaluate(regeling, client, peildatum=dag)
    return str(beoordeling.uitkomst("begeleiding").soort.value)


class TestGedurende:
    @pytest.mark.parametrize(
        ("dag", "richting", "verwacht"),
        [
            (date(2024, 2, 29), "na", "niet_van_toepassing"),
            (date(2024, 3, 1), "na", "niet_van_toepassing"),
            (date(2024, 3, 1), "vanaf", "vastgesteld"),
            (date(2024, 3, 2), "na", "vastgesteld"),
            (date(2026, 2, 28), "vanaf", "vastgesteld"),
            (date(2026, 3, 1), "vanaf", "niet_van_toepassing"),
            (date(2026, 3, 1), "na", "vastgesteld"),
            (date(2026, 3, 2), "na", "niet_van_toepassing"),
        ],
    )
    def test_bounds(self, dag: date, richting: str, verwacht: str) -> None:
        """It begins on the day after the moment (*vanaf*: on that day) and ends two years later."""
        assert soort({"uitstroomdatum": "2024-03-01"}, dag, richting) == verwacht

    def test_unknown_start(self) -> None:
        """Without the day of the outflow nothing can be said: it is asked for."""
        assert soort({}, date(2026, 3, 1)) == "onbepaald"


NAAST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

De cliënt krijgt urgentie, indien de datum van plaatsing {hoe}binnen drie maanden na de datum van aanmelding ligt.
"""


class TestNaastElkaar:
    """One day of the record held against another: nobody is asked what both settle."""

    @pytest.mark.parametrize("hoe", ["", "niet "])
    @pytest.mark.parametrize(
        ("dag", "erbinnen"), [("2025-01-09", False), ("2025-01-10", True), ("2025-04-10", True), ("2025-04-11", False)]
    )
    def test_two_days(self, dag: str, erbinnen: bool, hoe: str) -> None:  # noqa: FBT001 - a case
        """From the one up to the last day of so long after it."""
        record = {"meldingen": [{"gemeente": "Zeist", "datum": "2025-01-10"}], "feiten": {"datum van plaatsing": dag}}
        client, fouten = read_client({"sleutel": "a", **record})
        assert client is not None, fouten
        uitkomst = evaluate(parse_regeling(NAAST.format(hoe=hoe)).of_fout(), client, peildatum=date(2025, 6, 1))
        waarde = uitkomst.uitkomst("aanspraak").waarde
        assert waarde is not None
        assert waarde.urgent is (erbinnen is not bool(hoe))
