"""Files that are given together know one another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.check.test_elders import ANDER, tekst
from tests.cli.conftest import Gedaan


class TestTogether:
    """Texts that refer to one another."""

    @pytest.fixture
    def bestanden(self, tmp_path: Path) -> tuple[str, str]:
        """Return two files, of which the first departs from the second."""
        paden = tmp_path / "eigen.convenant", tmp_path / "ander.convenant"
        for pad, los in zip(paden, (tekst(), ANDER), strict=True):
            pad.write_text(los, encoding="utf-8")
        return str(paden[0]), str(paden[1])

    def test_controleer(self, uitstroom: Callable[..., Gedaan], bestanden: tuple[str, str]) -> None:
        """``controleer`` follows references between the files that it is given."""
        assert "RU326" in uitstroom("controleer", bestanden[0]).out
        assert "RU326" not in uitstroom("controleer", *bestanden).out

    def test_plus(self, uitstroom: Callable[..., Gedaan], bestanden: tuple[str, str], tmp_path: Path) -> None:
        """``A+B`` with a place that is not there is refused."""
        Path(bestanden[0]).write_text(tekst("artikel 7 van het regioconvenant"), encoding="utf-8")
        dossier = tmp_path / "d.json"
        dossier.write_text('{"sleutel": "d"}', encoding="utf-8")
        gedaan = uitstroom("beoordeel", "+".join(bestanden), str(dossier), "--peildatum", "2026-01-01")
        assert gedaan.status == 1
        assert "RU327" in gedaan.err
