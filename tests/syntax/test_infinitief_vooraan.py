"""*Tenzij samenwonen niet van hem kan worden gevergd*: an infinitive as the subject of a condition."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import gemeld, tekst


class TestInfinitiefVooraan:
    @pytest.mark.parametrize(
        ("voorwaarde", "vraag"),
        [
            ("tenzij samenwonen niet van hem kan worden gevergd", "samenwonen van de cliënt kan worden gevergd"),
            ("indien verhuizen voor hem noodzakelijk is", "verhuizen voor de cliënt noodzakelijk is"),
            ("indien zelfstandig wonen mogelijk is", "zelfstandig wonen mogelijk is"),
        ],
    )
    def test_asked(self, voorwaarde: str, vraag: str) -> None:
        """It is what the question is about."""
        regeling = parse_regeling(tekst(f"De cliënt krijgt urgentie, {voorwaarde}.")).of_fout()
        (feit,) = van_soort(FeitIs, regeling.regels[-1])
        assert feit.gegeven.vraag == f"Is het zo dat {vraag}?"

    def test_no_clause(self) -> None:
        """Without a verb of its own it makes no condition."""
        assert gemeld("De cliënt krijgt urgentie, indien wonen.")
