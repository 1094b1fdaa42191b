"""What is offered where words do not fit beside an age: no fact that could contradict the date of birth."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst


@pytest.mark.parametrize(
    "wat",
    ["om medische redenen minderjarig is", "na zes maanden meerderjarig is", "om medische redenen meerderjarig is"],
)
def test_no_fact_of_an_age(wat: str) -> None:
    """The record holds how old a client is."""
    fouten = [
        d for d in parse_regeling(tekst(f"De cliënt krijgt urgentie, indien hij {wat}.")).diagnostics if d.is_fout
    ]
    assert fouten
    assert all("Gegevens" not in (fout.hulp or "") for fout in fouten)
