"""``uitstroom waarom``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from regio_uitstroom.explain.waarom_json import waarom_schema
from tests.explain.proefafspraak import DOSSIER, TEKST

Uitstroom = Callable[..., Any]


@pytest.fixture
def vraag(tmp_path: Path, uitstroom: Uitstroom) -> Uitstroom:
    """Return a function that asks why, of the invented agreement and record."""
    regeling, dossier = tmp_path / "samen.convenant", tmp_path / "dossier.json"
    regeling.write_text(TEKST, encoding="utf-8")
    dossier.write_text(json.dumps(DOSSIER), encoding="utf-8")
    return lambda *opties: uitstroom("waarom", str(regeling), str(dossier), "--peildatum", "2026-11-01", *opties)


class TestRun:
    """What it shows."""

    def test_text(self, vraag: Uitstroom) -> None:
        """The tree of every question, from the outcome to the facts."""
        gedaan = vraag()
        assert gedaan.status == 0
        assert gedaan.out.startswith("Het convenant “Samen wonen”\ndossier k-1, peildatum 1 november 2026\n")
        assert "\nAanspraak op urgentie: ja\n" in gedaan.out
        assert "·    de huurschuld van de cliënt: € 250" in gedaan.out

    def test_question(self, vraag: Uitstroom) -> None:
        """One question alone."""
        assert "Verantwoordelijk" not in vraag("--vraag", "aanspraak").out

    def test_unknown_question(self, vraag: Uitstroom) -> None:
        """A question that was not asked is wrong use; the ones that were are named."""
        gedaan = vraag("--vraag", "status")
        assert gedaan.status == 2
        assert gedaan.err.endswith("kies uit `huisvesting`, `aanspraak` of `overige`\n")

    def test_provision(self, vraag: Uitstroom) -> None:
        """Why one provision does not apply."""
        out = vraag("--artikel", "3, tweede lid").out
        assert "Artikel 3, tweede lid, is niet van toepassing: het is niet zo dat de huurschuld" in out

    def test_unknown_provision(self, vraag: Uitstroom) -> None:
        """A provision that is not there is wrong use."""
        gedaan = vraag("--artikel", "99")
        assert (gedaan.status, gedaan.out) == (2, "")
        assert gedaan.err == "uitstroom waarom: deze regeling heeft geen bepaling `99`\n"

    def test_json(self, vraag: Uitstroom) -> None:
        """A program gets the published shape."""
        jsonschema.validate(json.loads(vraag("--formaat", "json").out), waarom_schema())

    def test_html_to_file(self, vraag: Uitstroom, tmp_path: Path) -> None:
        """A web page goes to a file, and nothing to the screen."""
        gedaan = vraag("--formaat", "html", "--naar", str(tmp_path / "uit.html"))
        assert (gedaan.status, gedaan.out) == (0, "")
        assert (tmp_path / "uit.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")

    def test_no_place_to_write(self, vraag: Uitstroom, tmp_path: Path) -> None:
        """A file that cannot be written is told, without facts of the client."""
        gedaan = vraag("--formaat", "html", "--naar", str(tmp_path / "nergens" / "uit.html"))
        assert gedaan.status == 4
        assert "kan niet worden geschreven" in gedaan.err
        assert "Houten" not in gedaan.err

    def test_many_records(self, uitstroom: Uitstroom, tmp_path: Path) -> None:
        """Many records give a line of JSON each; a web page is for one."""
        regeling, dossiers = tmp_path / "samen.convenant", tmp_path / "dossiers.jsonl"
        regeling.write_text(TEKST, encoding="utf-8")
        dossiers.write_text("\n".join(json.dumps(DOSSIER | {"sleutel": f"k-{n}"}) for n in range(2)), encoding="utf-8")
        roep = ("waarom", str(regeling), str(dossiers), "--peildatum", "2026-11-01")
        assert [json.loads(regel)["sleutel"] for regel in uitstroom(*roep).out.splitlines()] == ["k-0", "k-1"]
        assert uitstroom(*roep, "--formaat", "html").status == 2
