"""Several agreements on the command line: ``A+B`` and folders."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from regio_uitstroom.explain.json_schema import outcome_schema

Uitstroom = Callable[..., Any]
DAG = ("--peildatum", "2024-10-15")
GOOI = Path(__file__).parents[1] / "registers" / "gooi-en-vechtstreek.convenant"
DOSSIER = {
    "sleutel": "geheim-17",
    "verblijfplaatsen": {
        "volledigVan": "2010-01-01",
        "volledigTot": "2025-01-01",
        "lijst": [
            {"gemeente": "Eemnes", "datumVan": "2010-01-01", "datumTot": "2024-01-01", "functieAdres": "woonadres"}
        ],
    },
    "verblijven": {
        "volledigVan": "2010-01-01",
        "volledigTot": "2025-01-01",
        "lijst": [
            {
                "voorziening": "maatschappelijke opvang",
                "gemeente": "Hilversum",
                "datumVan": "2024-01-01",
                "datumTot": "2024-10-01",
            }
        ],
    },
}


@pytest.fixture
def dossier(tmp_path: Path) -> str:
    """Return the path of a record."""
    pad = tmp_path / "dossier.json"
    pad.write_text(json.dumps(DOSSIER), encoding="utf-8")
    return str(pad)


class TestSamen:
    """Naming several."""

    def test_plus(self, uitstroom: Uitstroom, dossier: str) -> None:
        """Names with a plus sign between them are applied together, spaces aside; each is named at the top."""
        gedaan = uitstroom("beoordeel", f"amersfoort-uitstroom + {GOOI}", dossier, *DAG)
        assert gedaan.status == 0
        assert gedaan.out.splitlines()[:2] == [
            "Urgentie bij uitstroom uit zorg en opvang (regionale afspraken)",
            "Opvang en bescherming in Gooi en Vechtstreek (convenant)",
        ]
        assert "Verantwoordelijk voor de maatschappelijke opvang: Eemnes" in gedaan.out

    def test_folder(self, uitstroom: Uitstroom, dossier: str) -> None:
        """A folder stands for the agreements in it."""
        uit_map = uitstroom("beoordeel", str(GOOI.parent), dossier, *DAG)
        assert uit_map.out == uitstroom("beoordeel", str(GOOI), dossier, *DAG).out

    def test_order_changes_nothing(self, uitstroom: Uitstroom, dossier: str) -> None:
        """The order of the names means nothing."""
        een, ander = (
            uitstroom("beoordeel", n, dossier, *DAG).out for n in ("u16-2017+u16-koers", "u16-koers+u16-2017")
        )
        assert een == ander

    def test_json_follows_the_schema(self, uitstroom: Uitstroom, dossier: str) -> None:
        """The outcome of a register follows the schema; each provision and each text is told with its name."""
        gedaan = uitstroom("beoordeel", f"u16-2017+{GOOI}", dossier, *DAG, "--formaat", "json")
        uitkomst = json.loads(gedaan.out)
        jsonschema.Draft202012Validator(outcome_schema()).validate(uitkomst)
        opvang = next(vraag for vraag in uitkomst["vragen"] if vraag["vraag"] == "maatschappelijke opvang")
        assert opvang["grond"] == [{"bepaling": "artikel 2", "regeling": "gooi-en-vechtstreek"}]
        assert [deel["reden"] for deel in opvang["perTekst"]] == [None, "niet_in_werking"]

    def test_receipt_holds_every_hash(self, uitstroom: Uitstroom, dossier: str) -> None:
        """The receipt names the texts and holds the hash of each; from it the outcome is made again."""
        gedaan = uitstroom("beoordeel", "u16-2017+amersfoort-uitstroom", dossier, *DAG, "--formaat", "json")
        bewijs = json.loads(gedaan.out)["bewijs"]
        assert bewijs["regeling"] == "amersfoort-uitstroom + u16-2017"
        assert [(tekst["regeling"], len(tekst["hash"])) for tekst in bewijs["teksten"]] == [
            ("amersfoort-uitstroom", 64),
            ("u16-2017", 64),
        ]
        opnieuw = Path(dossier).with_name("uitkomst.json")
        opnieuw.write_text(gedaan.out, encoding="utf-8")
        assert uitstroom("herhaal", str(opnieuw), dossier).out == "dossier geheim-17: gelijk\n"

    def test_reasons_stand_by_text(self, uitstroom: Uitstroom, dossier: str) -> None:
        """The tree of reasons has a branch for each text."""
        gedaan = uitstroom("beoordeel", f"u16-2017+{GOOI}", dossier, *DAG, "--uitgebreid")
        assert "    nee  het convenant “Regioconvenant huisvesting cliënten uit opvang" in gedaan.out
        assert "    ja   het convenant “Opvang en bescherming in Gooi en Vechtstreek”" in gedaan.out

    def test_one_as_ever(self, uitstroom: Uitstroom, dossier: str) -> None:
        """One name gives what it always gave: no name of a text in its citations."""
        gedaan = uitstroom("beoordeel", str(GOOI), dossier, *DAG, "--formaat", "json")
        vragen = json.loads(gedaan.out)["vragen"]
        assert all(vraag["perTekst"] == [] for vraag in vragen)


class TestVerkeerd:
    """What cannot be applied."""

    def test_unknown_name(self, uitstroom: Uitstroom, dossier: str) -> None:
        """A name that is not there is told by itself, with one that looks like it."""
        gedaan = uitstroom("beoordeel", "u16-2017+u16-koer", dossier, *DAG)
        assert (gedaan.status, gedaan.out) == (2, "")
        assert "er is geen regeling of bestand `u16-koer`; bedoelt u `u16-koers`" in gedaan.err

    def test_empty_folder(self, uitstroom: Uitstroom, dossier: str, tmp_path: Path) -> None:
        """A folder without agreements is wrong use."""
        leeg = tmp_path / "leeg"
        leeg.mkdir()
        gedaan = uitstroom("beoordeel", str(leeg), dossier, *DAG)
        assert gedaan.status == 2
        assert "staat geen regeling" in gedaan.err

    def test_only_plus_signs(self, uitstroom: Uitstroom, dossier: str) -> None:
        """A plus sign between nothing names nothing."""
        assert uitstroom("beoordeel", "+", dossier, *DAG).status == 2

    def test_errors_in_one_of_them(self, uitstroom: Uitstroom, dossier: str, tmp_path: Path) -> None:
        """A text with errors is shown with its findings; nothing is applied."""
        fout = tmp_path / "fout.convenant"
        fout.write_text("Dit is geen regeling.\n", encoding="utf-8")
        gedaan = uitstroom("beoordeel", f"u16-2017+{fout}", dossier, *DAG)
        assert (gedaan.status, gedaan.out) == (1, "")
        assert "fout[" in gedaan.err

    def test_never_a_fact_in_remarks(self, uitstroom: Uitstroom, dossier: str) -> None:
        """A judgment that no text asks for is told by its place alone."""
        wie = {**DOSSIER, "oordelen": [{"oordeel": "bedacht", "waarde": True, "door": "iemand"}]}
        Path(dossier).write_text(json.dumps(wie), encoding="utf-8")
        gedaan = uitstroom("beoordeel", "u16-2017+amersfoort-uitstroom", dossier, *DAG)
        assert "$.oordelen[0].oordeel" in gedaan.err
        assert "bedacht" not in gedaan.err
