"""An urgency that the text withdraws: a letter does not say that she lapsed by herself."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from tests.syntax.zinnen import tekst


def brief(zin: str) -> str:
    """Return what is said of an urgency of a client who works, or does not cooperate."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    record = {"sleutel": "c", "toekenningen": [{"datum": "2026-01-10"}], "feiten": {"dagbesteding": True}}
    client, fouten = read_client(record | {"aanbiedingen": []}, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=date(2026, 3, 1)).uitkomst("status").motivering


@pytest.mark.parametrize(
    ("zin", "zegt"),
    [
        (
            "Burgemeester en wethouders trekken de urgentie in als blijkt dat de cliënt dagbesteding heeft.",
            "Zij wordt ingetrokken op grond van artikel 3",
        ),
        ("De urgentie wordt ingetrokken, indien de cliënt dagbesteding heeft.", "Zij wordt ingetrokken op grond van"),
        ("De urgentie vervalt, indien de cliënt dagbesteding heeft.", "Zij is vervallen op grond van artikel 3"),
    ],
)
def test_withdrawn_or_lapsed(zin: str, zegt: str) -> None:
    """Both end it; who has to decide so, is told as the text has it."""
    assert zegt in brief(zin)
