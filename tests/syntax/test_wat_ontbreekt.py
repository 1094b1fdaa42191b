"""*Ontbreekt die, dan …*: that a client is missing is never meant, so the writer names what is."""

from __future__ import annotations

import pytest

from tests.syntax.zinnen import gemeld

VERKLARING = "De aanvraag bevat een verklaring van de zorgaanbieder."


@pytest.mark.parametrize(
    "zin",
    [
        "Ontbreekt die, dan krijgt de cliënt geen urgentie.",
        "Ontbreekt deze, dan wordt de urgentie geweigerd.",
        "Indien die ontbreekt, krijgt de cliënt geen urgentie.",
        "Verloopt hij, dan krijgt de cliënt geen urgentie.",
    ],
)
def test_who_or_what_is_named(zin: str) -> None:
    """No question whether the client is missing."""
    assert gemeld(f"{VERKLARING} {zin}") == ["RU188"]


def test_what_is_named_is_asked() -> None:
    """With its name it is a question as any other."""
    assert gemeld(f"{VERKLARING} Ontbreekt de verklaring, dan krijgt de cliënt geen urgentie.") == []


def test_the_urgency_is_told_by_the_sentence() -> None:
    """*Deze* is the urgency where the sentence is about her."""
    assert "RU188" not in gemeld("Het college trekt de urgentie in, indien deze eindigt.")
