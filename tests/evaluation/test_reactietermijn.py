"""No answer that counts as a refusal: not before the time to answer is over."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from tests.syntax.zinnen import tekst

PLICHT = "De cliënt reageert binnen vijf werkdagen op het woningaanbod."
FICTIES = (
    "Het niet reageren op het woningaanbod geldt als weigering van een passende woning.",
    "De cliënt die niet reageert op een aanbod, wordt geacht de aangeboden woning te hebben geweigerd.",
)


def geldig(dag: date, *zinnen: str) -> bool | None:
    """Return whether an urgency is valid of somebody who did not answer an offer of Friday 29 May 2026."""
    leden = "\n".join(f"{nummer}. {zin}" for nummer, zin in enumerate(zinnen, 1)).removeprefix("1. ")
    aanbod = {"datum": "2026-05-29", "passend": True, "reactie": "geen"}
    client, fouten = read_client({"sleutel": "c", "toekenningen": [{"datum": "2026-04-01"}], "aanbiedingen": [aanbod]})
    assert client is not None, fouten
    waarde = evaluate(parse_regeling(tekst(leden)).of_fout(), client, peildatum=dag).uitkomst("status").waarde
    return None if waarde is None else waarde.urgent


class TestWacht:
    """resolve.reactie: a fiction beside the term of the client."""

    @pytest.mark.parametrize("fictie", FICTIES)
    def test_waits(self, fictie: str) -> None:
        """The last day, 5 June, still belongs to his time."""
        assert geldig(date(2026, 6, 1), PLICHT, fictie) is True
        assert geldig(date(2026, 6, 5), PLICHT, fictie) is True
        assert geldig(date(2026, 6, 6), PLICHT, fictie) is False

    def test_order(self) -> None:
        """Which of the two stands first makes no difference."""
        assert geldig(date(2026, 6, 5), FICTIES[0], PLICHT) is True
        assert geldig(date(2026, 6, 6), FICTIES[0], PLICHT) is False

    def test_no_term(self) -> None:
        """A text that gives him no time counts it as it stands."""
        assert geldig(date(2026, 6, 1), FICTIES[0]) is False

    def test_two_terms(self) -> None:
        """Of two terms from the offer both must be over."""
        langer = "De cliënt reageert binnen twee weken na het aanbod."
        assert geldig(date(2026, 6, 8), PLICHT, langer, FICTIES[0]) is True
        assert geldig(date(2026, 6, 13), PLICHT, langer, FICTIES[0]) is False
