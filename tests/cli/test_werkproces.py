"""``uitstroom werkproces``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from regio_uitstroom.cli import main
from tests.test_assess import DOSSIER, TEKST

Uitstroom = Callable[..., Any]

VELDEN = {"toekenningen": [{"datum": "2026-07-02"}], "aanbiedingen": []}


@pytest.fixture
def paden(tmp_path: Path) -> tuple[str, str]:
    """Return the paths of an agreement and of a file with one record."""
    regeling, dossier = tmp_path / "proef.convenant", tmp_path / "dossier.json"
    regeling.write_text(TEKST, encoding="utf-8")
    dossier.write_text(json.dumps({**DOSSIER, **VELDEN}), encoding="utf-8")
    return str(regeling), str(dossier)


class TestRun:
    def test_text(self, uitstroom: Uitstroom, paden: tuple[str, str]) -> None:
        """Each step stands on a line by when, by whom and how it stands, its sentences below it."""
        gedaan = uitstroom("werkproces", *paden, "--peildatum", "2026-11-01")
        assert gedaan.status == 0
        assert gedaan.out.startswith(
            "Werkproces volgens de verordening “Proef”, stand op 1 november 2026.\ndossier d1\n"
        )
        assert "\n3. uiterlijk 2 oktober 2026: de woningcorporatie (TE LAAT)\n   “De woningcorporatie" in gedaan.out

    def test_only_overdue(self, uitstroom: Uitstroom, paden: tuple[str, str]) -> None:
        """On request only the steps whose term has passed; they keep their numbers."""
        alles = json.loads(uitstroom("werkproces", *paden, "--peildatum", "2026-11-01", "--formaat", "json").out)
        gedaan = uitstroom("werkproces", *paden, "--peildatum", "2026-11-01", "--formaat", "json", "--over-tijd")
        over_tijd = json.loads(gedaan.out)["stappen"]
        assert over_tijd == [s for s in alles["stappen"] if s["stand"] in {"te laat", "verstreken"}]
        assert 0 < len(over_tijd) < len(alles["stappen"])

    def test_nothing_overdue(self, uitstroom: Uitstroom, paden: tuple[str, str]) -> None:
        """Where no term has passed the text says so."""
        uit = uitstroom("werkproces", *paden, "--peildatum", "2026-07-03", "--over-tijd").out
        assert "\nVan geen stap is de termijn verstreken.\n" in uit

    def test_schema(self, uitstroom: Uitstroom, paden: tuple[str, str]) -> None:
        """A program gets what the published schema says."""
        schema = json.loads(uitstroom("schema", "--werkproces").out)
        uit = json.loads(uitstroom("werkproces", *paden, "--peildatum", "2026-11-01", "--formaat", "json").out)
        jsonschema.Draft202012Validator(schema).validate(uit)

    def test_validity(self, uitstroom: Uitstroom, paden: tuple[str, str]) -> None:
        """How the urgency stands is told at the end."""
        uit = uitstroom("werkproces", *paden, "--peildatum", "2027-02-01").out
        assert "urgentie" in uit.strip().splitlines()[-1]

    def test_unknown_name(self, uitstroom: Uitstroom, paden: tuple[str, str]) -> None:
        """A name of nothing is wrong use, told under the name of this command."""
        gedaan = uitstroom("werkproces", "amersfoort-uitstrom", paden[1], "--peildatum", "2026-11-01")
        assert gedaan.status == 2
        assert gedaan.err.startswith("uitstroom werkproces: er is geen regeling of bestand `amersfoort-uitstrom`")


def test_nobody_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the text does not tell who does it, that is said in Dutch."""
    tekst, dossier = tmp_path / "proef.convenant", tmp_path / "d.json"
    tekst.write_text(
        'Convenant "Proef"\nSoort: convenant\nLooptijd: vanaf 1 januari 2015\n\nPartijen\n\nDe gemeente Houten.\n\n'
        "Artikel 1. Aanmelding\n\nDe cliënt wordt binnen twee weken na de aanvraag aangemeld bij de gemeente Houten.\n",
        encoding="utf-8",
    )
    dossier.write_text('{"sleutel": "d1", "aanvraagdatum": "2025-05-31"}', encoding="utf-8")
    assert main(["werkproces", str(tekst), str(dossier), "--peildatum", "2025-06-01"]) == 0
    uit = capsys.readouterr().out
    assert "uiterlijk 14 juni 2025: de tekst noemt niet wie dit doet" in uit
    assert "niet genoemd" not in uit
