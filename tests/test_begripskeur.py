"""Definitions that say too little, or that give another meaning to a word that the rules compute with."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.begrippen import GemeenteBegrip
from regio_uitstroom.model.gemeentebron import Deelnemers, GemeenteUitRecord
from tests.test_definitiezinnen import begrip, bronnen, fouten, tekst

ZORG = "De zorggemeente is verantwoordelijk voor de huisvesting van de cliënt."


class TestWelkeGemeente:
    """A description that does not say which municipality it is."""

    @pytest.mark.parametrize(
        "wat",
        [
            "de gemeente",
            "een gemeente",
            "gemeente",
            "elke gemeente die deelneemt",
            "de gemeente waar de cliënt zich meldt, of, indien dit niet kan worden vastgesteld, de gemeente",
        ],
    )
    def test_says_nothing(self, wat: str) -> None:
        """It is not the municipality that rules mean by *de gemeente*: the writer says which it is."""
        assert fouten(tekst("Partijen overleggen.", ZORG, f"zorggemeente: {wat}")) == ["RU224"]

    @pytest.mark.parametrize(
        ("wat", "bron"),
        [("de gemeente waar de cliënt zich meldt", GemeenteUitRecord), ("een deelnemende gemeente", Deelnemers)],
    )
    def test_says_which(self, wat: str, bron: type) -> None:
        """One that does say it, or that says that it may be any of the participants, stays what it is."""
        zorg = begrip(tekst("Partijen overleggen.", ZORG, f"zorggemeente: {wat}"), "zorggemeente")
        assert isinstance(zorg, GemeenteBegrip)
        assert [type(een) for een in bronnen(zorg)] == [bron]

    def test_says_what_to_write(self) -> None:
        """The finding names the forms."""
        gelezen = parse_regeling(tekst("Partijen overleggen.", ZORG, "zorggemeente: de gemeente"))
        (fout,) = [een for een in gelezen.diagnostics if een.is_fout]
        assert "`de gemeente waar …`" in fout.hint or "`de gemeente waar …`" in dict(fout.waarden).get("wel", "")
