"""``uitstroom toets``: how much the examples try."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Gedaan
from tests.voorbeelden.test_toepassing import TEKST, VEILIG


@pytest.fixture
def bestand(tmp_path: Path) -> str:
    """Return a file with one example that is right."""
    pad = tmp_path / "een.convenant"
    pad.write_text(TEKST.format(verwacht="artikel 2, eerste lid, is toegepast", feiten=VEILIG), encoding="utf-8")
    return str(pad)


class TestRun:
    """run."""

    def test_text(self, uitstroom: Callable[..., Gedaan], bestand: str) -> None:
        """The shares and the leden that no example applies come after the examples."""
        gedaan = uitstroom("toets", bestand)
        assert gedaan.status == 0
        assert "  bepalingen toegepast: 1 van 4 (25%)" in gedaan.out
        assert "geen voorbeeld past dit toe: artikel 2, tweede lid, artikel 3, eerste lid" in gedaan.out

    def test_all(self, uitstroom: Callable[..., Gedaan], bestand: str) -> None:
        """``--dekking`` names every value of a condition that no example has."""
        assert "artikel 2, tweede lid: nooit waar: terugkeer naar" in uitstroom("toets", bestand, "--dekking").out

    @pytest.mark.parametrize(("minimaal", "status"), [("0", 0), ("10", 0), ("26", 1), ("80%", 1)])
    def test_minimum(self, uitstroom: Callable[..., Gedaan], bestand: str, minimaal: str, status: int) -> None:
        """Below the minimum the status is 1, and the report says so."""
        gedaan = uitstroom("toets", bestand, "--dekking-minimaal", minimaal)
        assert gedaan.status == status
        assert ("te weinig" in gedaan.out) is (status == 1)

    @pytest.mark.parametrize("waarde", ["101", "-1", "veel", ""])
    def test_no_share(self, uitstroom: Callable[..., Gedaan], bestand: str, waarde: str) -> None:
        """What is no percentage is wrong use."""
        assert uitstroom("toets", bestand, f"--dekking-minimaal={waarde}").status == 2

    def test_json(self, uitstroom: Callable[..., Gedaan], bestand: str) -> None:
        """The JSON holds every provision and condition with its counts."""
        (een,) = json.loads(uitstroom("toets", bestand, "--formaat", "json").out)["bestanden"]
        assert een["dekking"]["bepalingenProcent"] == 25
        assert een["dekking"]["ongedekteLeden"][0] == "artikel 2, tweede lid"
        assert een["dekking"]["bepalingen"][0] == {
            "bepaling": "artikel 2, eerste lid",
            "voorwaardelijk": True,
            "toegepast": 1,
            "nietToegepast": 0,
        }
        assert {"bij", "voorwaarde", "waar", "onwaar"} == een["dekking"]["voorwaarden"][0].keys()
