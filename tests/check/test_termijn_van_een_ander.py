"""A term in a clause at the end of a duty, of what somebody else must do."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst


def gemeld(zin: str) -> list[str]:
    """Return the words that a text with a sentence says to compute no last day of."""
    findings = parse_regeling(tekst(zin)).diagnostics
    return [dict(een.waarden)["woorden"] for een in findings if een.kind.code == "RU335"]


class TestTermijnVanEenAnder:
    @pytest.mark.parametrize(
        ("zin", "woorden"),
        [
            (
                "De gemeenten leggen het geschil voor aan de commissie, die binnen vier weken bindend adviseert.",
                "die binnen vier weken bindend adviseert",
            ),
            (
                "Het college wint advies in bij de urgentiecommissie, die binnen drie weken advies uitbrengt.",
                "die binnen drie weken advies uitbrengt",
            ),
        ],
    )
    def test_told(self, zin: str, woorden: str) -> None:
        """It is told that no step and no last day comes of it, and what to write."""
        assert gemeld(zin) == [woorden]

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college beslist binnen acht weken, welke termijn eenmaal met vier weken kan worden verdaagd.",
            "De zorgaanbieder meldt de cliënt binnen vier weken aan bij het college.",
        ],
    )
    def test_not(self, zin: str) -> None:
        """A term of the duty itself, and one that is computed, is none."""
        assert gemeld(zin) == []
