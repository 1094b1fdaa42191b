"""A relative clause inside the main clause may do without the comma behind it."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Verantwoordelijkheid
from tests.syntax.zinnen import gemeld, tekst

IS = "is de gemeente waar de cliënt zich meldt,"
WOONDE = "is de gemeente waar de cliënt voor de opname woonde,"
ZINNEN = [
    f"Na tijdelijk verblijf {IS} verantwoordelijk voor de huisvesting.",
    f"Indien hij dagbesteding heeft, {WOONDE} verantwoordelijk voor de huisvesting.",
    f"Kan de gemeente van herkomst niet worden vastgesteld, dan {IS} financieel verantwoordelijk voor de huisvesting.",
]


class TestZonderKomma:
    @pytest.mark.parametrize("zin", ZINNEN)
    def test_same(self, zin: str) -> None:
        """It is the rule that it is with the comma."""
        los = zin.replace("meldt,", "meldt").replace("woonde,", "woonde")
        assert gemeld(los) == []
        met, zonder = (parse_regeling(tekst(een)).of_fout().regels[-1] for een in (zin, los))
        assert isinstance(zonder, Verantwoordelijkheid)
        assert isinstance(met, Verantwoordelijkheid)
        assert (zonder.gemeente, zonder.taken, zonder.voorwaarde) == (met.gemeente, met.taken, met.voorwaarde)
