"""*Gehoord* as a verb, and as what brings who was heard."""

from __future__ import annotations

import pytest

from tests.syntax.zinnen import gemeld


class TestGehoord:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt wordt gehoord door de commissie.",
            "De cliënt wordt door de commissie gehoord.",
            "De cliënt die bezwaar maakt, wordt gehoord door de commissie.",
            "Het college beslist, gehoord de commissie, binnen acht weken na ontvangst van de aanvraag.",
        ],
    )
    def test_read(self, zin: str) -> None:
        """It is a verb behind *wordt*, and a preposition before a noun."""
        assert gemeld(zin) == []
