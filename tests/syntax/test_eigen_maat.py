"""*Een advies dat niet ouder is dan drie maanden*: a measure of a thing of the text is asked with its clause."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst


class TestZonderMaat:
    @pytest.mark.parametrize(
        "clausule",
        [
            "beschikt over een positief uitstroomadvies dat niet ouder is dan drie maanden",
            "een verklaring overlegt die niet ouder is dan drie maanden",
            "een huis bewoont dat kleiner is dan dertig vierkante meter",
        ],
    )
    def test_asked(self, clausule: str) -> None:
        """No record tells it: the whole clause is one question."""
        gelezen = parse_regeling(tekst(f"De cliënt krijgt urgentie, indien hij {clausule}."))
        assert not [een.kind.code for een in gelezen.diagnostics if een.is_fout]
        vragen = [dict(een.waarden).get("vraag") for een in gelezen.diagnostics]
        assert f"Is het zo dat de cliënt {clausule}?" in vragen

    @pytest.mark.parametrize(
        "clausule",
        ["een kind heeft dat jonger is dan achttien jaar", "een partner heeft die ouder is dan 60 jaar"],
    )
    def test_of_the_record(self, clausule: str) -> None:
        """How old who belongs to the household is, the record tells: it is not asked."""
        gelezen = parse_regeling(tekst(f"De cliënt krijgt urgentie, indien hij {clausule}."))
        assert "RU238" in [een.kind.code for een in gelezen.diagnostics]
