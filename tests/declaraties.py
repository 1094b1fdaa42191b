"""A text that declares a fact of its own, and what it makes of a client of whom facts are known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from regio_uitstroom import Regeling, Uitkomst, evaluate, read_client

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: van 1 januari 2018 tot 1 januari 2030

Partijen

De gemeenten Houten, Zeist en Utrecht.

Gegevens

"""
"""The text, up to what it declares."""
PEILDATUM = date(2026, 3, 1)


def aanspraak(regeling: Regeling, feiten: Mapping[str, object]) -> Uitkomst:
    """Return the outcome on urgency for a client of whom these facts are known."""
    client, fouten = read_client({"sleutel": "c1", "feiten": feiten}, peildatum=PEILDATUM, gegevens=regeling.gegevens)
    assert client is not None, fouten
    return evaluate(regeling, client, peildatum=PEILDATUM).uitkomst("aanspraak")
