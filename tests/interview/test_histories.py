"""Answers about a stretch of a history."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom.interview.histories import Historie, met_adres
from regio_uitstroom.tijd import Periode

ADRES = {"gemeente": "Haaren", "datumVan": "2012-05-01", "datumTot": "2017-06-01", "functieAdres": "woonadres"}
VERBLIJF_BEGINT = Periode(date(2017, 5, 31), date(2017, 6, 1))


def historie(**anders: Any) -> Historie:
    """Return a history of one address, with the last day of it asked for."""
    return Historie({"lijst": [{**ADRES, **anders}]}, VERBLIJF_BEGINT, date(2021, 1, 1))


class TestMetAdres:
    """``met_adres``."""

    def test_known_address(self) -> None:
        """Of an address that is known the answer tells in which municipality it lies now."""
        assert met_adres(historie(), "Vught") == {"lijst": [{**ADRES, "huidigeGemeente": "Vught"}]}

    @pytest.mark.parametrize("anders", [{"datumTot": "2017-05-01"}, {"gemeente": None}, {"functieAdres": "briefadres"}])
    def test_unknown_address(self, anders: dict[str, Any]) -> None:
        """Where no address is known over the stretch, the answer is one more."""
        nieuw = {**ADRES, "gemeente": "Vught", "datumVan": "2017-05-31"}
        assert met_adres(historie(**anders), "Vught") == {"lijst": [{**ADRES, **anders}, nieuw]}
