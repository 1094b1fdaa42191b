"""*Anders zou …*: said of a rule that steps back only where that surely were the outcome."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client

TEKST = """Convenant "Proef"
Regio: Voorbeeldregio
Soort: convenant
Looptijd: van 1 januari 2024 tot 1 januari 2030

Partijen

De gemeenten Deventer, Raalte en Zutphen.

Artikel 1. Regels

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De cliënt krijgt geen urgentie, indien hij schulden heeft.
3. De cliënt krijgt geen urgentie, indien hij werk heeft.
4. Een voorwaarde voor urgentie is dat de cliënt rechtmatig in Nederland verblijft.
"""
ANDERS = "Anders zou de cliënt in aanmerking komen voor urgentie."


def _brief(**feiten: bool) -> str:
    regeling = parse_regeling(TEKST, name="proef").of_fout()
    alle = {"de cliënt schulden heeft": True, **{naam.replace("_", " "): waarde for naam, waarde in feiten.items()}}
    invoer = {"sleutel": "c1", "uitstroomgereedVanaf": "2026-01-01", "feiten": alle}
    client, fouten = read_client(invoer, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=date(2026, 11, 1)).motivering


WERK, RECHTMATIG = "de_cliënt_werk_heeft", "de_cliënt_rechtmatig_in_Nederland_verblijft"


@pytest.mark.parametrize(
    "feiten",
    [{}, {WERK: False}, {RECHTMATIG: True}, {WERK: True}, {RECHTMATIG: False}],
)
def test_not_where_another_refusal_holds_or_may_hold(feiten: dict[str, bool]) -> None:
    """Another refusal that is not settled, or settled too, takes the urgency away as well."""
    assert "Anders zou" not in _brief(**feiten)


def test_where_the_rest_is_settled() -> None:
    """With nothing else in the way, the grant would have decided."""
    brief = _brief(**{WERK: False, RECHTMATIG: True})
    assert f"Deze bepaling gaat voor op artikel 1, eerste lid. {ANDERS}" in brief


def test_two_provisions() -> None:
    """Where two decide, both go before it, and without both the grant would have decided."""
    for feiten in ({WERK: True, RECHTMATIG: True}, {WERK: False, RECHTMATIG: False}):
        assert f"Deze bepalingen gaan voor op artikel 1, eerste lid. {ANDERS}" in _brief(**feiten)
