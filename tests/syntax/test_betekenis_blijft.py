"""Definitions of words that keep their meaning in the rules, by which these would decide otherwise."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst


def codes(begrip: str, zin: str) -> list[str]:
    """Return the errors on a text with one more definition."""
    heel = tekst(zin).replace("   had.\n", f"   had;\nc. {begrip}.\n")
    return [d.kind.code for d in parse_regeling(heel).diagnostics if d.is_fout]


WEIGERT = "De urgentie vervalt, indien de cliënt een woning weigert."


@pytest.mark.parametrize(
    "begrip",
    [
        "minderjarige: een persoon van 18 jaar of jonger",
        "minderjarige: een persoon jonger dan 18 jaar, niet zijnde een gehuwde",
        "minderjarigen: personen jonger dan 16 jaar",
    ],
)
def test_age(begrip: str) -> None:
    """*Minderjarig* is under eighteen in every rule: another bound, or an exception, is refused."""
    assert codes(begrip, "De cliënt krijgt geen urgentie, indien hij minderjarig is.") == ["RU129"]


def test_same_age() -> None:
    """The same age is no other meaning."""
    begrip = "minderjarige: een persoon jonger dan 18 jaar"
    assert codes(begrip, "De cliënt krijgt geen urgentie, indien hij minderjarig is.") == []


@pytest.mark.parametrize(
    "wat",
    [
        "het weigeren van een woning zonder geldige reden",
        "het zonder gegronde reden niet accepteren van een aangeboden woning",
        "het weigeren van een woning of het niet reageren op een aanbod",
    ],
)
def test_refusal(wat: str) -> None:
    """Every refusal of a home is one in every rule: what counts or does not, a sentence of its own says."""
    assert codes(f"weigering: {wat}", WEIGERT) == ["RU129"]


def test_plain_refusal() -> None:
    """What it is anyway may be said."""
    assert codes("weigering: het niet aanvaarden van een aangeboden woning", WEIGERT) == []
