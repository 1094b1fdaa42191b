"""A stay in one of the municipalities that take part."""

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client

TEKST = """Convenant "Proef"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

De cliënt krijgt urgentie, indien hij verblijft in beschermd wonen in een deelnemende gemeente.
"""


@pytest.mark.parametrize(("gemeente", "urgent"), [("Zeist", True), ("Houten", True), ("Utrecht", False)])
def test_one_of_the_parties(gemeente: str, urgent: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """One municipality is compared with each of those that take part, not with all of them together."""
    verblijf = {"voorziening": "beschermd wonen", "gemeente": gemeente, "datumVan": "2024-01-01"}
    verblijven = {"volledigVan": "2000-01-01", "volledigTot": "2026-02-01", "lijst": [verblijf]}
    client, fouten = read_client({"sleutel": "d1", "verblijven": verblijven})
    assert client is not None, fouten
    uitkomst = evaluate(parse_regeling(TEKST).of_fout(), client, peildatum=date(2026, 1, 1)).uitkomst("aanspraak")
    assert uitkomst.waarde is not None
    assert uitkomst.waarde.urgent is urgent
