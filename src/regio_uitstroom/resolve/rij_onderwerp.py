"""Who a row of clauses is about: *hij achttien jaar is en geen eigen woning heeft* is about one client."""

from __future__ import annotations

from regio_uitstroom.lexicon.benaming import onderwerp
from regio_uitstroom.syntax import ast


def begint_met_client(knoop: ast.VwEn | ast.VwOf) -> bool:
    """Whether the first clause of a row names the client as its subject."""
    return onderwerp().match(knoop.woorden) is not None


def mist_onderwerp(knoop: ast.Voorwaarde) -> bool:
    """Whether a clause that is asked does not say of whom it is so."""
    uitspraak = _uitspraak(knoop)
    return uitspraak is not None and uitspraak.kaal


def laat_client_staan(knoop: ast.Voorwaarde) -> bool:
    """Whether the subject behind a clause is still the client: it is computed, about him, or leaves him out."""
    uitspraak = _uitspraak(knoop)
    if uitspraak is None or uitspraak.kaal or uitspraak.wie is not None:
        return True
    return onderwerp().match(uitspraak.woorden) is not None


def _uitspraak(knoop: ast.Voorwaarde) -> ast.VwUitspraak | None:
    """Return the clause that is asked, of one or of its denial; None for one that is computed."""
    deel = knoop.deel if isinstance(knoop, ast.VwNiet) else knoop
    return deel if isinstance(deel, ast.VwUitspraak) else None
