"""An appeal in words, from a record to an outcome."""

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt geen urgentie, indien hij een passende woning heeft geweigerd.
2. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
3. Het college kan van het eerste lid afwijken, indien toepassing naar zijn oordeel leidt tot een schrijnende situatie.
"""


class TestBeroep:
    @pytest.mark.parametrize(
        ("beroepen", "soort"),
        [
            ([], "vastgesteld"),
            ([{"bepaling": "artikel 1, derde lid", "datum": "2026-01-01"}], "oordeel_nodig"),
            ([{"bepaling": "de hardheidsclausule", "datum": "2026-01-01"}], "oordeel_nodig"),
            ([{"bepaling": "artikel 1, tweede lid", "datum": "2026-01-01"}], "vastgesteld"),
        ],
    )
    def test_never_passed_over(self, beroepen: list[dict[str, str]], soort: str) -> None:
        """An appeal to the clause, by its place or in other words, asks for the judgment of the college."""
        record = {
            "sleutel": "a",
            "uitstroomgereedVanaf": "2025-01-01",
            "aanbiedingen": [{"datum": "2025-06-01", "passend": True, "reactie": "geweigerd"}],
            "beroepenOp": beroepen,
        }
        client, fouten = read_client(record)
        assert client is not None, fouten
        beoordeling = evaluate(parse_regeling(TEKST).of_fout(), client, peildatum=date(2026, 2, 1))
        assert beoordeling.uitkomst("aanspraak").soort.value == soort
