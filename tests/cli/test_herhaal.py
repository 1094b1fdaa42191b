"""``uitstroom herhaal``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regio_uitstroom.cli.nieuw import BEGIN

Uitstroom = Callable[..., Any]
DAG = ("--peildatum", "2026-11-01")


def dossier(sleutel: str, gemeente: str) -> dict[str, Any]:
    """Return a record."""
    return {
        "sleutel": sleutel,
        "verblijfplaatsen": {
            "lijst": [
                {"gemeente": gemeente, "datumVan": "2020-05-01", "datumTot": "2026-06-01", "functieAdres": "woonadres"}
            ]
        },
        "verblijven": {
            "volledigVan": "2020-05-01",
            "volledigTot": "2026-11-02",
            "lijst": [{"voorziening": "beschermd wonen", "datumVan": "2026-06-01"}],
        },
    }


@pytest.fixture
def map_(tmp_path: Path, uitstroom: Uitstroom) -> Path:
    """Return a folder with an agreement, two records and their outcomes, one by one and in lines."""
    (tmp_path / "proef.convenant").write_text(BEGIN.substitute(titel="Proef", regio="Proefregio"), encoding="utf-8")
    dossiers = [dossier("een", "Houten"), dossier("twee", "Zeist")]
    (tmp_path / "een.json").write_text(json.dumps(dossiers[0]), encoding="utf-8")
    (tmp_path / "alle.jsonl").write_text("\n".join(map(json.dumps, dossiers)), encoding="utf-8")
    for bestand, naar in (("een.json", "u.json"), ("alle.jsonl", "u.jsonl")):
        gedaan = uitstroom(
            "beoordeel", tmp_path / "proef.convenant", tmp_path / bestand, *DAG, "--formaat", "json",
            "--aanname", "huishouden=geen",
        )  # fmt: skip
        (tmp_path / naar).write_text(gedaan.out, encoding="utf-8")
    return tmp_path


class TestSame:
    """Outcomes that were left alone."""

    def test_one(self, uitstroom: Uitstroom, map_: Path) -> None:
        """One outcome: the same, and the status says so; what was presumed comes from the receipt."""
        gedaan = uitstroom("herhaal", map_ / "u.json", map_ / "een.json", map_ / "proef.convenant")
        assert (gedaan.status, gedaan.out, gedaan.err) == (0, "dossier een: gelijk\n", "")

    def test_many(self, uitstroom: Uitstroom, map_: Path) -> None:
        """Many outcomes, whatever the order of the records."""
        regels = (map_ / "alle.jsonl").read_text(encoding="utf-8").splitlines()
        (map_ / "om.jsonl").write_text("\n".join(reversed(regels)), encoding="utf-8")
        gedaan = uitstroom("herhaal", map_ / "u.jsonl", map_ / "om.jsonl", map_ / "proef.convenant")
        assert (gedaan.status, gedaan.out) == (0, "dossier een: gelijk\ndossier twee: gelijk\n")

    def test_bundled(self, uitstroom: Uitstroom, map_: Path) -> None:
        """The agreement is found by its name among those that come with the package."""
        uit = uitstroom("beoordeel", "u16-2017", map_ / "een.json", *DAG, "--formaat", "json").out
        (map_ / "b.json").write_text(uit, encoding="utf-8")
        assert uitstroom("herhaal", map_ / "b.json", map_ / "een.json").status == 0

    def test_keys_twice(self, uitstroom: Uitstroom, map_: Path) -> None:
        """Of records with one key each belongs to the outcome in its place."""
        for naam in ("alle.jsonl", "u.jsonl"):
            tekst = (map_ / naam).read_text(encoding="utf-8").replace('"sleutel": "twee"', '"sleutel": "een"')
            (map_ / naam).write_text(tekst, encoding="utf-8")
        assert uitstroom("herhaal", map_ / "u.jsonl", map_ / "alle.jsonl", map_ / "proef.convenant").status == 0


class TestDifferent:
    """Outcomes, records and agreements that were changed."""

    def test_first_difference(self, uitstroom: Uitstroom, map_: Path) -> None:
        """The place, what it was and what it is."""
        tekst = (map_ / "u.json").read_text(encoding="utf-8").replace('"naam": "Houten"', '"naam": "Utrecht"', 1)
        (map_ / "u.json").write_text(tekst, encoding="utf-8")
        gedaan = uitstroom("herhaal", map_ / "u.json", map_ / "een.json", map_ / "proef.convenant")
        assert gedaan.status == 1
        assert gedaan.out == (
            "dossier een: verschil\n  eerste verschil in de uitkomst: $.vragen[0].waarde.naam\n"
            '    was: "Utrecht"\n    nu:  "Houten"\n'
        )

    def test_agreement(self, uitstroom: Uitstroom, map_: Path) -> None:
        """Another text is said first, with what it does to the outcome."""
        pad = map_ / "proef.convenant"
        pad.write_text(pad.read_text(encoding="utf-8") + "\n", encoding="utf-8")
        gedaan = uitstroom("herhaal", map_ / "u.json", map_ / "een.json", pad)
        assert gedaan.status == 1
        assert "anders is de tekst van de regeling ($.bewijs.hash)" in gedaan.out
        assert gedaan.out.endswith("  de uitkomst zelf is gelijk gebleven\n")

    def test_json(self, uitstroom: Uitstroom, map_: Path) -> None:
        """A program gets one object per outcome."""
        (map_ / "een.json").write_text(json.dumps(dossier("een", "Zeist")), encoding="utf-8")
        uit = uitstroom(
            "herhaal", map_ / "u.json", map_ / "een.json", map_ / "proef.convenant", "--formaat", "json"
        ).out
        assert json.loads(uit) == {
            "sleutel": "een",
            "gelijk": False,
            "verschil": {"pad": "$.vragen[0].waarde.code", "was": "0321", "nu": "0355"},
            "verschilInUitkomst": {"pad": "$.vragen[0].waarde.code", "was": "0321", "nu": "0355"},
            "versies": [],
        }

    def test_no_record(self, uitstroom: Uitstroom, map_: Path) -> None:
        """An outcome without its record cannot be made again."""
        gedaan = uitstroom("herhaal", map_ / "u.jsonl", map_ / "een.json", map_ / "proef.convenant")
        assert gedaan.status == 1
        assert "dossier twee: niet te herhalen, er is geen dossier met deze sleutel\n" in gedaan.out

    def test_broken_record(self, uitstroom: Uitstroom, map_: Path) -> None:
        """A record that has errors now is told by them."""
        (map_ / "een.json").write_text(json.dumps({"sleutel": "een", "extra": "MERK"}), encoding="utf-8")
        gedaan = uitstroom("herhaal", map_ / "u.json", map_ / "een.json", map_ / "proef.convenant")
        assert (gedaan.status, "$[onbekend veld]" in gedaan.err, "MERK" in gedaan.err) == (1, True, False)


class TestWrongUse:
    """What cannot be made again because it is something else."""

    @pytest.mark.parametrize(
        ("uitkomst", "woorden"),
        [
            ("weg.json", "bestaat niet"),
            ("een.json", "$.bewijs: verwacht een object"),
            ("proef.convenant", "geen geldige JSON"),
            ("leeg.jsonl", "staat geen uitkomst"),
        ],
    )
    def test_no_outcome(self, uitstroom: Uitstroom, map_: Path, uitkomst: str, woorden: str) -> None:
        """Status 2, and what is wrong on the side stream."""
        (map_ / "leeg.jsonl").write_text("", encoding="utf-8")
        gedaan = uitstroom("herhaal", map_ / uitkomst, map_ / "een.json", map_ / "proef.convenant")
        assert (gedaan.status, woorden in gedaan.err) == (2, True)

    def test_agreement_not_bundled(self, uitstroom: Uitstroom, map_: Path) -> None:
        """An agreement that does not come with the package must be given."""
        gedaan = uitstroom("herhaal", map_ / "u.json", map_ / "een.json")
        assert (gedaan.status, "geef haar bestand erbij" in gedaan.err) == (2, True)

    def test_no_record_file(self, uitstroom: Uitstroom, map_: Path) -> None:
        """A file of records that is not there."""
        gedaan = uitstroom("herhaal", map_ / "u.json", map_ / "weg.json", map_ / "proef.convenant")
        assert (gedaan.status, "weg.json" in gedaan.err) == (2, True)

    def test_key_twice_in_an_object(self, uitstroom: Uitstroom, map_: Path) -> None:
        """An outcome in which a key stands twice could hide a change."""
        tekst = (map_ / "u.json").read_text(encoding="utf-8").replace("{", '{"sleutel": "x",', 1)
        (map_ / "u.json").write_text(tekst, encoding="utf-8")
        gedaan = uitstroom("herhaal", map_ / "u.json", map_ / "een.json", map_ / "proef.convenant")
        assert (gedaan.status, "twee keer" in gedaan.err) == (2, True)
