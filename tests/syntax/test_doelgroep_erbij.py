"""Whoever a sentence of its own adds to the target group: refused, because nobody would be asked about him."""

from __future__ import annotations

import pytest

from tests.syntax.zinnen import gemeld


class TestMeldErbij:
    @pytest.mark.parametrize(
        "zin",
        [
            "Tot de doelgroep behoren ook cliënten die dakloos zijn.",
            "Cliënten die dakloos zijn, behoren ook tot de doelgroep.",
            "Tot de doelgroep rekenen partijen ook mensen die na detentie terugkeren naar de regio.",
            "Ook jongeren die dakloos zijn vallen onder de doelgroep.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """The message says how all of them stand in one list."""
        assert "RU224" in gemeld(zin)

    @pytest.mark.parametrize(
        "zin",
        [
            "Tot de doelgroep behoren cliënten die dakloos zijn.",
            "Het loket informeert ook cliënten die tot de doelgroep behoren.",
            "Het loket informeert cliënten die ook tot de doelgroep behoren.",
        ],
    )
    def test_others(self, zin: str) -> None:
        """Who says who is in it, or does something for who is, adds nobody."""
        assert "RU224" not in gemeld(zin)
