"""The day of a refusal, from the offers of the record; that nothing was ever refused is settled too."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Uitkomst, evaluate, parse_regeling, read_client

PEIL = date(2026, 9, 1)
TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De cliënt krijgt geen urgentie, indien de datum van weigering korter dan twee jaar geleden is.
"""
FICTIE = "3. Het niet reageren op een aanbod telt als weigering van een passende woning.\n"


def aanspraak(aanbiedingen: object, tekst: str = TEKST) -> Uitkomst:
    """Return the outcome on urgency for a client with these offers."""
    record: dict[str, Any] = {"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", "aanbiedingen": aanbiedingen}
    client, fouten = read_client(record, peildatum=PEIL)
    assert client is not None, fouten
    return evaluate(parse_regeling(tekst).of_fout(), client, peildatum=PEIL).uitkomst("aanspraak")


def aanbod(datum: str, reactie: str | None = "geweigerd") -> dict[str, Any]:
    """Return one offer."""
    return {"datum": datum, "passend": True, **({} if reactie is None else {"reactie": reactie})}


class TestWeigering:
    @pytest.mark.parametrize(
        ("aanbiedingen", "urgent"),
        [
            ([], True),
            ([aanbod("2026-07-01")], False),
            ([aanbod("2020-07-01")], True),
            ([aanbod("2020-07-01"), aanbod("2026-07-01")], False),
            ([aanbod("2026-07-01", "aanvaard")], True),
            ([aanbod("2026-07-01", "geen")], True),
            ([aanbod("2026-10-01")], True),
            ([aanbod("2024-09-01")], True),
            ([aanbod("2024-09-02")], False),
            ([aanbod("2026-07-01"), aanbod("2026-08-01", None)], False),
            ([aanbod("2020-07-01"), aanbod("2021-08-01", None)], True),
        ],
    )
    def test_settled(self, aanbiedingen: list[dict[str, Any]], urgent: bool) -> None:  # noqa: FBT001 - a column of the table
        """The last refusal up to the peildatum counts; who never refused is not asked when he did."""
        waarde = aanspraak(aanbiedingen).waarde
        assert waarde is not None
        assert waarde.urgent is urgent

    @pytest.mark.parametrize(
        "aanbiedingen", [None, [aanbod("2026-07-01", None)], [aanbod("2020-07-01"), aanbod("2026-07-01", None)]]
    )
    def test_asked(self, aanbiedingen: object) -> None:
        """Without the offers, or the answer that matters, the offers are asked for, and no second fact."""
        assert [nodig.gegeven.sleutel for nodig in aanspraak(aanbiedingen).nog_nodig] == ["aanbiedingen"]

    def test_fiction(self) -> None:
        """What else counts as a refusal has no day on record: that nothing was refused is then not settled."""
        assert aanspraak([], TEKST + FICTIE).waarde is None
