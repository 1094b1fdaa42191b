"""Numbers that cannot be meant."""

import pytest

from tests.syntax.zinnen import codes


class TestMeldOnmogelijk:
    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie geldt nul maanden.",
            "Vier derde van de vrijkomende woningen is bestemd voor cliënten.",
            "150 procent van de vrijkomende woningen is bestemd voor cliënten.",
            "In de jaren 2028 tot en met 2024 stellen de gemeenten 600 woningen beschikbaar.",
            "Elke gemeente stelt ten minste 20 en ten hoogste 10 woningen beschikbaar voor maatwerk.",
            "Elke gemeente stelt ten hoogste 10 en ten minste 20 woningen beschikbaar voor maatwerk.",
            "De gemeenten stellen 600 woningen beschikbaar, waarvan 385 in Utrecht en 300 in Zeist.",
            "De gemeenten stellen 600 woningen beschikbaar, waarvan 385 in Utrecht en 210 in de overige gemeenten.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Nothing, more than the whole, bounds and years that run backwards, and parts that are not the whole."""
        assert codes(zin) == ["RU145"]

    @pytest.mark.parametrize(
        "zin",
        [
            "100 procent van de vrijkomende woningen is bestemd voor cliënten.",
            "In de jaren 2024 tot en met 2024 stellen de gemeenten 600 woningen beschikbaar.",
            "Elke gemeente stelt ten minste tien en ten hoogste tien woningen beschikbaar voor maatwerk.",
            "De gemeenten stellen 600 woningen beschikbaar, waarvan 385 in Utrecht en 215 in de overige gemeenten.",
            "De gemeenten stellen 600 woningen beschikbaar, waarvan 385 in Utrecht.",
        ],
    )
    def test_accepted(self, zin: str) -> None:
        """What is just possible is accepted."""
        assert codes(zin) == []
