"""Where somebody lived before a day is not where he lives on it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.explain.json import to_json
from tests.syntax.zinnen import tekst

DAG = "2025-06-01"
ADRESSEN = [
    {"gemeente": "Houten", "datumVan": "2010-01-01", "datumTot": "2025-03-01", "functieAdres": "woonadres"},
    {"gemeente": "Zeist", "datumVan": DAG, "functieAdres": "woonadres"},
]


def gemeente(waar: str, *, gat: bool = False) -> str | None:
    """Return which municipality a clause gives for who moved on the day of his application; ``gat``: out of nowhere."""
    regeling = parse_regeling(tekst(f"De gemeente {waar}, is verantwoordelijk voor de begeleiding.")).of_fout()
    eerste = ADRESSEN[0] if gat else {**ADRESSEN[0], "datumTot": DAG}
    adressen = {"volledigVan": "2000-01-01", "volledigTot": "2026-01-01", "lijst": [eerste, ADRESSEN[1]]}
    record = {"sleutel": "a", "aanvraagdatum": DAG, "meldingen": [{"gemeente": "Zeist", "datum": DAG}]}
    client, fouten = read_client({**record, "verblijfplaatsen": adressen}, gegevens=regeling.gegevens)
    assert client is not None, fouten
    uitkomst: Any = to_json(evaluate(regeling, client, peildatum=date(2025, 12, 1)), regeling)
    waarde = next(vraag["waarde"] for vraag in uitkomst["vragen"] if vraag["vraag"] == "begeleiding")
    return None if waarde is None else str(waarde["naam"])


@pytest.mark.parametrize("dag", ["de aanvraag", "de melding"])
@pytest.mark.parametrize(
    "waar", ["waar de cliënt voor {} zijn woonadres had", "waar de cliënt onmiddellijk voorafgaand aan {} woonde"]
)
def test_before_the_day(waar: str, dag: str) -> None:
    """Before a day is before it, also for who moved on that very day."""
    assert gemeente(waar.format(dag)) == "Houten"
    assert gemeente(f"waar de cliënt ten tijde van {dag} zijn woonadres had") == "Zeist"


def test_last_or_the_day_before() -> None:
    """*Onmiddellijk voorafgaand* is the day before; without it, the last address before the day."""
    assert gemeente("waar de cliënt voorafgaand aan de aanvraag woonde", gat=True) == "Houten"
    assert gemeente("waar de cliënt onmiddellijk voorafgaand aan de aanvraag woonde", gat=True) is None
