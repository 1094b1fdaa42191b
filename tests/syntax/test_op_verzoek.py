"""An extension, a lapse or a withdrawal at somebody's request: whether he asked for it is a condition."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst

GELDT = "De urgentie geldt zes maanden. "


def vragen(zin: str) -> list[str]:
    """Return what a text with a sentence asks about a request."""
    return [een.vraag for een in parse_regeling(tekst(zin)).of_fout().gegevens if "verzoekt" in een.vraag]


class TestOpVerzoek:
    @pytest.mark.parametrize(
        ("zin", "vraag"),
        [
            (
                "Het college kan de urgentie op verzoek van de houder met drie maanden verlengen.",
                "Is het zo dat de cliënt daarom verzoekt?",
            ),
            (
                "De geldigheidsduur kan op schriftelijk verzoek van de houder éénmalig met een maand worden verlengd.",
                "Is het zo dat de cliënt daarom schriftelijk verzoekt?",
            ),
            (
                "Het college kan de geldigheidsduur op verzoek met ten hoogste drie maanden verlengen.",
                "Is het zo dat de cliënt daarom verzoekt?",
            ),
            (
                "Het college kan op verzoek van de zorgaanbieder de urgentie met drie maanden verlengen.",
                "Is het zo dat de zorgaanbieder daarom verzoekt?",
            ),
            ("Het college trekt de urgentie in op verzoek van de houder.", "Is het zo dat de cliënt daarom verzoekt?"),
        ],
    )
    def test_asked(self, zin: str, vraag: str) -> None:
        """It is asked of whoever is named; where nobody is, of the client."""
        assert vragen(GELDT + zin) == [vraag]
