"""``uitstroom beoordeel``."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regio_uitstroom.cli.nieuw import BEGIN

Uitstroom = Callable[..., Any]
DAG = ("--peildatum", "2026-11-01")

DOSSIER: dict[str, Any] = {
    "sleutel": "geheim-17",
    "peildatum": "2026-11-01",
    "verblijfplaatsen": {
        "volledigVan": "2020-05-01",
        "volledigTot": "2026-11-02",
        "lijst": [
            {"gemeente": "Houten", "datumVan": "2020-05-01", "datumTot": "2026-06-01", "functieAdres": "woonadres"},
        ],
    },
    "verblijven": {
        "volledigVan": "2020-05-01",
        "volledigTot": "2026-11-02",
        "lijst": [{"voorziening": "beschermd wonen", "gemeente": "Zeist", "datumVan": "2026-06-01"}],
    },
}
ZONDER_DAG = {sleutel: waarde for sleutel, waarde in DOSSIER.items() if sleutel != "peildatum"}


@pytest.fixture
def regeling(tmp_path: Path) -> str:
    """Return the path of an agreement."""
    pad = tmp_path / "proef.convenant"
    pad.write_text(BEGIN.substitute(titel="Proef", regio="Proefregio"), encoding="utf-8")
    return str(pad)


@pytest.fixture
def dossier(tmp_path: Path) -> Callable[..., str]:
    """Return a function that writes records: one to a JSON file, several to a file of lines."""

    def schrijf(*dossiers: Any) -> str:
        pad = tmp_path / ("dossier.json" if len(dossiers) == 1 else "dossiers.jsonl")
        pad.write_text("\n".join(json.dumps(een) for een in dossiers), encoding="utf-8")
        return str(pad)

    return schrijf


class TestOne:
    """One record."""

    def test_text(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """The outcome stands on a line of its own, its motivering below it."""
        gedaan = uitstroom("beoordeel", regeling, dossier(DOSSIER), *DAG)
        assert gedaan.status == 0
        assert gedaan.out.startswith("Proef (convenant)\ndossier geheim-17, peildatum 1 november 2026\n")
        assert "\nVerantwoordelijk voor de huisvesting: Houten\n  De gemeente Houten is op" in gedaan.out

    def test_json(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """A program gets the outcome in its published shape."""
        uit = json.loads(uitstroom("beoordeel", regeling, dossier(DOSSIER), "--formaat", "json", *DAG).out)
        assert uit["vragen"][0]["waarde"]["naam"] == "Houten"

    def test_in_full(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """In full the reasoning follows, rule by rule."""
        uit = uitstroom("beoordeel", regeling, dossier(DOSSIER), "--uitgebreid", *DAG).out
        assert "\n    ja   artikel 2, eerste lid (de gemeente Houten)\n" in uit
        assert "\n    nee  artikel 2, tweede lid" in uit

    def test_peildatum_of_the_caller(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """A record without a day of its own is judged on that of the caller."""
        gedaan = uitstroom("beoordeel", regeling, dossier(ZONDER_DAG), "--peildatum", "1 november 2026")
        assert "peildatum 1 november 2026" in gedaan.out

    def test_peildatum_of_the_record(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """The day of the record goes before that of the caller."""
        gedaan = uitstroom("beoordeel", regeling, dossier(DOSSIER), "--peildatum", "2027-01-01")
        assert "peildatum 1 november 2026" in gedaan.out

    def test_never_today(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """Without a day it is wrong use, also where the record has one: the caller says what is asked."""
        gedaan = uitstroom("beoordeel", regeling, dossier(DOSSIER))
        assert (gedaan.status, gedaan.out) == (2, "")
        assert "hier ontbreekt: --peildatum; geef de dag waarop wordt geoordeeld" in gedaan.err

    def test_wrong_day(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """A day that does not exist is wrong use."""
        gedaan = uitstroom("beoordeel", regeling, dossier(DOSSIER), "--peildatum", "2026-11-31")
        assert gedaan.status == 2
        assert "de dag `2026-11-31` bestaat niet" in gedaan.err

    def test_unsettled_is_no_error(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """An outcome that is still open is an answer too: status 0, with the questions."""
        gedaan = uitstroom("beoordeel", regeling, dossier({"sleutel": "leeg", "peildatum": "2026-11-01"}), *DAG)
        assert gedaan.status == 0
        assert "huisvesting: nog niet te bepalen" in gedaan.out

    def test_bad_record(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """All errors of a record are told by path; no outcome, and nothing of the client."""
        fout = {**DOSSIER, "geboortedatum": "31-31-1999", "voorkeursgemeenten": ["Nieuwegijn"]}
        gedaan = uitstroom("beoordeel", regeling, dossier(fout), *DAG)
        assert (gedaan.status, gedaan.out) == (1, "")
        assert len(gedaan.err.splitlines()) == 2
        assert "$.geboortedatum" in gedaan.err
        assert not any(geheim in gedaan.err for geheim in ("geheim-17", "1999", "Nieuwegijn", "Houten"))

    def test_unknown_judgment(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """A judgment that counts for nothing is told on the side; the record has its outcome all the same."""
        gegeven = {"oordeel": "kans op slagen", "waarde": True}
        pad = dossier({**DOSSIER, "oordelen": [gegeven]})
        gedaan = uitstroom("beoordeel", regeling, pad, *DAG)
        assert gedaan.status == 0
        assert gedaan.err == (
            f"{pad}: waarschuwing: $.oordelen[0].oordeel: verwacht een oordeel waar deze regeling om vraagt; "
            "dit telt niet mee; bedoelt u `kans van slagen`?\n"
        )

    def test_presumption(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """A presumption that cannot be read is wrong use."""
        gedaan = uitstroom("beoordeel", regeling, dossier(DOSSIER), "--aanname", "zwerven=ja", *DAG)
        assert gedaan.status == 2
        assert "bedoelt u `zwervend bestaan`?" in gedaan.err

    def test_full_disk(
        self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """That the outcome cannot be written is not laid to the record, which was read well."""

        def vol(*_: object) -> int:
            raise OSError(errno.ENOSPC, "no room")

        monkeypatch.setattr(sys.stdout, "write", vol)
        gedaan = uitstroom("beoordeel", regeling, dossier(DOSSIER), *DAG)
        assert gedaan.status == 4
        assert gedaan.err == "uitstroom: de uitvoer kan niet worden geschreven: de schijf is vol\n"


class TestMany:
    """A file with a record on each line."""

    def test_lines(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """Lines in give lines out; a bad one is told with its number and stops no other."""
        pad = dossier(DOSSIER, {"sleutel": 7}, {**DOSSIER, "sleutel": "b"})
        gedaan = uitstroom("beoordeel", regeling, pad, *DAG)
        assert gedaan.status == 1
        assert [json.loads(regel)["sleutel"] for regel in gedaan.out.splitlines()] == ["geheim-17", "b"]
        assert gedaan.err.startswith(f"{pad}:2: $.sleutel: verwacht")

    def test_text(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """For people the outcomes come one below the other."""
        gedaan = uitstroom("beoordeel", regeling, dossier(DOSSIER, DOSSIER), "--formaat", "tekst", *DAG)
        assert gedaan.out.count("\n\nProef (convenant)\n") == 1

    def test_same_key_twice(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """Two records with one key are both assessed, with a warning that names both lines and not the key."""
        pad = dossier(DOSSIER, DOSSIER)
        gedaan = uitstroom("beoordeel", regeling, pad, *DAG)
        assert (gedaan.status, len(gedaan.out.splitlines())) == (0, 2)
        assert gedaan.err == (
            f"{pad}:2: waarschuwing: dit dossier heeft dezelfde sleutel als regel 1; beide zijn beoordeeld\n"
        )

    def test_same_answer(self, uitstroom: Uitstroom, regeling: str, dossier: Callable[..., str]) -> None:
        """A record among many gets the answer that it gets alone."""
        alleen = json.loads(uitstroom("beoordeel", regeling, dossier(DOSSIER), "--formaat", "json", *DAG).out)
        samen = uitstroom("beoordeel", regeling, dossier(ZONDER_DAG | {"peildatum": "2021-01-01"}, DOSSIER), *DAG).out
        assert json.loads(samen.splitlines()[1]) == alleen


class TestAgreement:
    """The agreement that is named."""

    def test_unknown_name(self, uitstroom: Uitstroom, dossier: Callable[..., str]) -> None:
        """A name of nothing is wrong use, with the nearest names."""
        gedaan = uitstroom("beoordeel", "amersfoort-uitstrom", dossier(DOSSIER), *DAG)
        assert gedaan.status == 2
        assert "bedoelt u `amersfoort-uitstroom`" in gedaan.err

    def test_missing_file(self, uitstroom: Uitstroom, dossier: Callable[..., str], tmp_path: Path) -> None:
        """A file that is not there is a finding."""
        gedaan = uitstroom("beoordeel", tmp_path / "weg.convenant", dossier(DOSSIER), *DAG)
        assert gedaan.status == 1
        assert "fout[RU001]" in gedaan.err

    def test_missing_record(self, uitstroom: Uitstroom, regeling: str, tmp_path: Path) -> None:
        """So is a record that is not there."""
        gedaan = uitstroom("beoordeel", regeling, tmp_path / "weg.json", *DAG)
        assert gedaan.status == 1
        assert "bestaat niet" in gedaan.err

    def test_folder(self, uitstroom: Uitstroom, regeling: str, tmp_path: Path) -> None:
        """A folder is no record."""
        gedaan = uitstroom("beoordeel", regeling, tmp_path, *DAG)
        assert gedaan.status == 1
        assert "is een map" in gedaan.err

    def test_bundled(self, uitstroom: Uitstroom, dossier: Callable[..., str]) -> None:
        """A bundled agreement is applied by its name."""
        gedaan = uitstroom("beoordeel", "u16-koers", dossier(DOSSIER), *DAG)
        assert "geen afdwingbare afspraak" in gedaan.out
