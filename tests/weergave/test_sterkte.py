"""How strongly each kind of rule binds, as its mark says."""

from __future__ import annotations

from typing import get_args

import pytest

from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Bepaling, Regel
from regio_uitstroom.weergave.sterkte import _PER_SOORT, BETEKENIS, sterkte


class TestSterkte:
    """sterkte."""

    @pytest.mark.parametrize("soort", get_args(Regel))
    def test_every_kind(self, soort: type) -> None:
        """Every kind of rule has a mark of its own, and the mark has a meaning in the legend."""
        assert _PER_SOORT[soort] in BETEKENIS

    def test_provision(self) -> None:
        """Of a kept sentence the legend never promises that it decides nothing."""
        klasse = sterkte(Bepaling(citaat=Citaat("1"), onderwerp="in eigen woorden", in_eigen_woorden=True), bindt=True)
        assert BETEKENIS[klasse] == "dit is bewaard zoals het er staat; het programma rekent er niets uit"
