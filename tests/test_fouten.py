"""What the writer of a wrong text reads: code, place, message and hint, frozen in golden files.

Each file is one text; see :mod:`tests.fouten` for its stages.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fouten import FOUTEN, fout, gelezen, geschreven, goed, melding, stappen, tekst, telt

VERGEVEN = [path for path in FOUTEN if path.parent.name == "vergeven"]
WERKELIJK = [path for path in FOUTEN if path.parent.name != "vergeven"]


def naam(path: Path) -> str:
    """Return theme and name of a golden file."""
    return f"{path.parent.name}/{path.stem}"


class TestFouten:
    def test_frame(self) -> None:
        """The frame itself is right: what is said is said of the mistake."""
        assert [melding(f) for f in gelezen(tekst({})).diagnostics] == []

    def test_enough(self) -> None:
        """There are at least two hundred wrong texts."""
        assert len(WERKELIJK) >= 200

    @pytest.mark.parametrize("path", FOUTEN, ids=naam)
    def test_messages(self, path: Path, golden: Callable[[Path, str], None]) -> None:
        """The text gives the findings that its file shows."""
        golden(path, geschreven(stappen(path)))

    @pytest.mark.parametrize("path", WERKELIJK, ids=naam)
    def test_one_report_per_mistake(self, path: Path) -> None:
        """Every mistake is reported once, and nothing else is."""
        stages = stappen(path)
        gevonden = [melding(f) for f in gelezen(fout(stages)).diagnostics if telt(f)]
        assert len(gevonden) == int(stages.get("fouten", "1")), "\n".join(gevonden)

    @pytest.mark.parametrize("path", FOUTEN, ids=naam)
    def test_place(self, path: Path) -> None:
        """Every report points at words of the text, and says the line and column where these stand."""
        for finding in gelezen(fout(stappen(path))).diagnostics:
            span = finding.span
            assert span is not None
            assert span.text.strip()
            assert span.source.line(span.line)[span.column - 1 :].startswith(span.text.split("\n", 1)[0].rstrip("\r"))

    @pytest.mark.parametrize("path", FOUTEN, ids=naam)
    def test_way_out(self, path: Path) -> None:
        """What the message leads to is accepted."""
        stages = stappen(path)
        assert path in VERGEVEN or any(stap.startswith("goed ") for stap in stages)
        assert [melding(f) for f in gelezen(goed(stages)).diagnostics if telt(f)] == []

    @pytest.mark.parametrize("path", VERGEVEN, ids=naam)
    def test_forgiven(self, path: Path) -> None:
        """What a word processor left behind changes nothing where the meaning is plain."""
        assert [melding(f) for f in gelezen(fout(stappen(path))).diagnostics if telt(f)] == []
