"""``uitstroom rangschik``."""

import json
from pathlib import Path

import pytest

from regio_uitstroom.cli.start import main
from tests.rangschikking.tekst import KOP

TEKST = f"""{KOP}2. Bij gelijke urgentie gaat voor:
   a. degene met de oudste urgentie.
"""


@pytest.fixture
def regeling(tmp_path: Path) -> str:
    """Return the path of an agreement with a tie-break."""
    pad = tmp_path / "proef.convenant"
    pad.write_text(TEKST, encoding="utf-8")
    return str(pad)


def dossiers(tmp_path: Path, *records: object) -> str:
    """Return the path of a file with a record on each line."""
    pad = tmp_path / "dossiers.jsonl"
    pad.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return str(pad)


def urgent(sleutel: str, sinds: str) -> dict[str, object]:
    """Return a record of a client with urgency since a day."""
    return {"sleutel": sleutel, "uitstroomgereedVanaf": "2020-01-01", "toekenningen": [{"datum": sinds}]}


class TestRun:
    """run."""

    def test_text(self, tmp_path: Path, regeling: str, capsys: pytest.CaptureFixture[str]) -> None:
        """The order, with why."""
        bestand = dossiers(tmp_path, urgent("jong", "2025-02-01"), urgent("oud", "2025-01-01"))
        assert main(["rangschik", regeling, bestand, "--peildatum", "2025-06-01"]) == 0
        uit = capsys.readouterr().out
        assert uit.index("1. oud") < uit.index("2. jong")
        assert "gaat voor jong: degene met de oudste urgentie (artikel 1, tweede lid)" in uit

    def test_json(self, tmp_path: Path, regeling: str, capsys: pytest.CaptureFixture[str]) -> None:
        """The same as JSON."""
        bestand = dossiers(tmp_path, urgent("jong", "2025-02-01"), urgent("oud", "2025-01-01"))
        assert main(["rangschik", regeling, bestand, "--peildatum", "2025-06-01", "--formaat", "json"]) == 0
        waarde = json.loads(capsys.readouterr().out)
        assert [plaats["sleutel"] for plaats in waarde["plaatsen"]] == ["oud", "jong"]

    def test_bad_record(self, tmp_path: Path, regeling: str, capsys: pytest.CaptureFixture[str]) -> None:
        """With a record in error there is no order: it would be another one."""
        bestand = dossiers(tmp_path, urgent("jong", "2025-02-01"), {"sleutel": 3})
        assert main(["rangschik", regeling, bestand, "--peildatum", "2025-06-01"]) == 1
        assert not capsys.readouterr().out

    def test_one_key_twice(self, tmp_path: Path, regeling: str, capsys: pytest.CaptureFixture[str]) -> None:
        """Two records of one key cannot be told apart."""
        bestand = dossiers(tmp_path, urgent("a", "2025-02-01"), urgent("a", "2025-01-01"))
        assert main(["rangschik", regeling, bestand, "--peildatum", "2025-06-01"]) == 2
        assert "dezelfde sleutel" in capsys.readouterr().err
