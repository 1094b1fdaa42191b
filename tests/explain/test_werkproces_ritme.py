"""What is done again and again is a step of a client only where it is about him."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling, read_client, werkproces
from tests.syntax.zinnen import tekst


@pytest.mark.parametrize(
    ("zin", "is_stap"),
    [
        ("De gemeenten overleggen twee keer per jaar.", False),
        ("Partijen rapporteren jaarlijks over de resultaten.", False),
        ("De zorgaanbieder evalueert elk kwartaal met de cliënt het plan.", True),
        ("De zorgaanbieder evalueert elk kwartaal met de cliënten het plan.", True),
        ("De zorgaanbieder overlegt met de woningcorporatie.", True),
    ],
)
def test_ritme(zin: str, is_stap: bool) -> None:  # noqa: FBT001 - a row of the table
    """A meeting of every year stands in the text, and in nobody's work process."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    client, _ = read_client({"sleutel": "a"})
    assert client is not None
    stappen = werkproces(regeling, client, peildatum=date(2026, 3, 1)).stappen
    assert (regeling.regels[-1].citaat in {stap.citaat for stap in stappen}) is is_stap
