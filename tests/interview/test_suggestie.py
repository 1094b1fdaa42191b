"""Which municipality somebody may have meant."""

import pytest

from regio_uitstroom.interview.suggestie import bedoelde_gemeente


class TestBedoeldeGemeente:
    @pytest.mark.parametrize(
        "antwoord", ["Houtn", "Houtn sinds 1 juni 2021", "Houtn van 2012 tot 2013", "Zeist, Houtn", "Houtn 20 mei 2024"]
    )
    def test_near(self, antwoord: str) -> None:
        """The nearest name for the one that does not exist, wherever it stands in the answer."""
        assert bedoelde_gemeente(antwoord) == "; bedoelt u Houten?"

    @pytest.mark.parametrize("antwoord", ["Houten", "qqqqqq", "", "12345", "nee", "geen", "Geen."])
    def test_nothing_near(self, antwoord: str) -> None:
        """Nothing where the name exists, or where none is near."""
        assert not bedoelde_gemeente(antwoord)
