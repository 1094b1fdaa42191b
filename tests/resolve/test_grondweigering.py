"""A refusal that departs from one ground of a list takes that ground away, and no other."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from tests.syntax.zinnen import tekst

LIJST = """Voor urgentie komen in aanmerking:
   a. cliënten die dagbesteding hebben; en
   b. cliënten van achttien jaar of ouder.
2. """
WEIGERING = "{} krijgt de cliënt geen urgentie, indien hij zijn woonadres in Zeist heeft."
OUD, JONG = "1990-01-01", "2012-01-01"


def urgent(zin: str, *, dagbesteding: bool, geboren: str) -> bool | None:
    """Return whether a client who lives in Zeist is urgent."""
    alleen = tekst(LIJST + zin).replace("1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.\n2. ", "")
    regeling = parse_regeling(alleen).of_fout()
    volledig = {"volledigVan": "2000-01-01", "volledigTot": "2026-01-02"}
    adressen = volledig | {"lijst": [{"gemeente": "Zeist", "datumVan": "2010-01-01", "functieAdres": "woonadres"}]}
    record = {"sleutel": "a", "geboortedatum": geboren, "verblijfplaatsen": adressen}
    client, _ = read_client({**record, "feiten": {"dagbesteding": dagbesteding}}, gegevens=regeling.gegevens)
    assert client is not None
    uitkomst = evaluate(regeling, client, peildatum=date(2026, 1, 1)).uitkomsten[-1]
    return None if uitkomst.waarde is None else uitkomst.waarde.urgent


@pytest.mark.parametrize(
    ("dagbesteding", "geboren", "verwacht"), [(True, OUD, True), (True, JONG, True), (False, OUD, False)]
)
def test_other_grounds_stay(dagbesteding: bool, geboren: str, verwacht: bool) -> None:  # noqa: FBT001 - a table
    """Who has another ground keeps it; who has this one alone is refused."""
    zin = WEIGERING.format("In afwijking van het eerste lid, onder b,")
    assert urgent(zin, dagbesteding=dagbesteding, geboren=geboren) is verwacht


@pytest.mark.parametrize(
    "plaats", ["In afwijking van het eerste lid", "In afwijking van het eerste lid, onder a en b,"]
)
def test_whole_list(plaats: str) -> None:
    """A refusal that departs from all of them takes all of them away."""
    assert urgent(WEIGERING.format(plaats), dagbesteding=True, geboren=OUD) is False
