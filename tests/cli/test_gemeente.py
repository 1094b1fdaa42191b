"""``uitstroom gemeente``."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Uitstroom = Callable[..., Any]


class TestRun:
    """The command."""

    def test_merged(self, uitstroom: Uitstroom) -> None:
        """A merged municipality is followed to its successor, with the day."""
        gedaan = uitstroom("gemeente", "Vianen", "--op", "1 februari 2020")
        assert gedaan.status == 0
        assert "Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden" in gedaan.out
        assert "op 1 februari 2020: Vijfheerenlanden (1961)" in gedaan.out

    def test_by_code(self, uitstroom: Uitstroom) -> None:
        """A code does as well as a name."""
        assert "Houten (0321), Utrecht" in uitstroom("gemeente", "GM0321", "--op", "2020-01-01").out

    def test_misspelled(self, uitstroom: Uitstroom) -> None:
        """A name that nobody bears is an error with the nearest names."""
        gedaan = uitstroom("gemeente", "Nieuwegijn", "--op", "2020-01-01")
        assert gedaan.status == 1
        assert "bedoelt u `Nieuwegein`" in gedaan.err

    def test_too_early(self, uitstroom: Uitstroom) -> None:
        """A municipality that did not exist yet is said to be so."""
        gedaan = uitstroom("gemeente", "Vijfheerenlanden", "--op", "2018-01-01")
        assert gedaan.status == 1
        assert gedaan.err == "Vijfheerenlanden bestaat pas sinds 1 januari 2019\n"

    def test_json(self, uitstroom: Uitstroom) -> None:
        """A program reads what the municipality became."""
        antwoord = json.loads(uitstroom("gemeente", "Haaren", "--op", "2022-01-01", "--formaat", "json").out)
        assert [gemeente["naam"] for gemeente in antwoord["gemeenten"]] == ["Boxtel", "Oisterwijk", "Tilburg", "Vught"]
        assert antwoord["bedoeld"][0]["einddatum"] == "2021-01-01"
        (stap,) = antwoord["opvolging"]
        assert stap == {"datum": "2021-01-01", "van": "0788", "naar": ["0757", "0824", "0855", "0865"]}

    def test_json_without_result(self, uitstroom: Uitstroom) -> None:
        """A program sees an empty list where nothing is found."""
        gedaan = uitstroom("gemeente", "Nergens", "--op", "2022-01-01", "--formaat", "json")
        assert gedaan.status == 1
        assert json.loads(gedaan.out)["gemeenten"] == []
