"""Several agreements on the command line: ``A+B`` and folders."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from regio_uitstroom.explain.json_schema import outcome_schema
from regio_uitstroom.explain.waarom_json import waarom_schema
from regio_uitstroom.explain.werkproces_json import werkproces_schema

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
        assert opvang["grond"] == [{"bepaling": "artikel 2", "regeling": "gooi-en-vechtstreek", "juriconnect": None}]
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


EEMNES = f"amersfoort-uitstroom+{GOOI}"
U16 = "u16-2017+u16-koers"


class TestWaarom:
    """The reasons under several texts."""

    def test_a_branch_for_each_text(self, uitstroom: Uitstroom, dossier: str) -> None:
        """The heading names all texts; every one has its branch, true where it is in force."""
        gedaan = uitstroom("waarom", U16, dossier, *DAG, "--vraag", "huisvesting")
        assert gedaan.status == 0
        assert "  nee  het convenant “Regioconvenant huisvesting cliënten uit opvang" in gedaan.out
        assert "  nee  de koers “Maatschappelijke opvang en beschermd wonen in de U16”" in gedaan.out

    def test_provision(self, uitstroom: Uitstroom, dossier: str) -> None:
        """A provision can be asked for with the name of its text, and is told with its title."""
        gedaan = uitstroom("waarom", EEMNES, dossier, *DAG, "--artikel", "gooi-en-vechtstreek: artikel 2")
        gezegd = " ".join(gedaan.out.split())  # where lines are folded hangs on the screen
        assert "Artikel 2 van het convenant “Opvang en bescherming in Gooi en Vechtstreek” is wel" in gezegd
        assert "artikel 2, eerste lid" not in gezegd

    def test_json_follows_the_schema(self, uitstroom: Uitstroom, dossier: str) -> None:
        """Every place in the JSON has the name of its text."""
        gedaan = uitstroom("waarom", EEMNES, dossier, *DAG, "--formaat", "json")
        boom = json.loads(gedaan.out)
        jsonschema.Draft202012Validator(waarom_schema()).validate(boom)
        plaatsen = {(k["bepaling"], k["regeling"]) for k in boom["knopen"] if k["soort"] == "regel"}
        assert ("artikel 2", "gooi-en-vechtstreek") in plaatsen
        assert ("artikel 2, eerste lid", "amersfoort-uitstroom") in plaatsen

    def test_web_page(self, uitstroom: Uitstroom, dossier: str) -> None:
        """The page has a section for each question, with a branch for each text; ids are there once."""
        pagina = uitstroom("waarom", EEMNES, dossier, *DAG, "--formaat", "html").out
        ids = re.findall(r' id="([^"]*)"', pagina)
        assert len(ids) == len(set(ids))
        assert "maatschappelijke-opvang/gooi-en-vechtstreek/artikel-2" in ids
        assert "het convenant “Opvang en bescherming in Gooi en Vechtstreek”" in pagina
        assert '<li id="huisvesting/gooi-en-vechtstreek" class="tekst"><details open>' in pagina
        assert '<li id="huisvesting/gooi-en-vechtstreek/poort" class="poort"><details><summary>' in pagina


class TestWatals:
    """What would change an outcome of several texts."""

    def test_text_of_the_ground(self, uitstroom: Uitstroom, dossier: str) -> None:
        """All texts stand at the top; the ground of another outcome names its text."""
        gedaan = uitstroom("watals", EEMNES, dossier, *DAG, "--vraag", "huisvesting")
        assert gedaan.out.splitlines()[1] == "Opvang en bescherming in Gooi en Vechtstreek (convenant)"
        woorden = " ".join(gedaan.out.split())
        assert "op grond van artikel 3, eerste lid, van de regionale afspraken “Urgentie bij uitstroom" in woorden

    def test_end_of_one_text(self, uitstroom: Uitstroom, dossier: str, tmp_path: Path) -> None:
        """What happens by itself under one of the texts is found, and told with its title."""
        tot = GOOI.read_text(encoding="utf-8").replace("vanaf 1 januari 2018", "van 1 januari 2018 tot 1 januari 2026")
        pad = tmp_path / "eindigt.convenant"
        pad.write_text(tot, encoding="utf-8")
        gedaan = uitstroom("watals", f"amersfoort-uitstroom+{pad}", dossier, *DAG, "--vraag", "maatschappelijke opvang")
        assert (
            "Gebeurt er niets, dan verandert de uitkomst vanzelf op 1 januari 2026. Het convenant “Opvang en "
            "bescherming in Gooi en Vechtstreek” geldt niet meer. Dan geven de regelingen samen geen antwoord."
        ) in " ".join(gedaan.out.split())

    def test_json(self, uitstroom: Uitstroom, dossier: str) -> None:
        """The ground of every outcome in the JSON has the name of its text."""
        gedaan = uitstroom("watals", EEMNES, dossier, *DAG, "--formaat", "json", "--vraag", "maatschappelijke opvang")
        gevonden = json.loads(gedaan.out)
        assert gevonden["regeling"] == "amersfoort-uitstroom + gooi-en-vechtstreek"
        assert gevonden["vragen"][0]["grond"] == [{"bepaling": "artikel 2", "regeling": "gooi-en-vechtstreek"}]


class TestWerkproces:
    """The work process under several texts."""

    DAG = ("--peildatum", "2019-10-15")

    def test_text_of_each_step(self, uitstroom: Uitstroom, dossier: str) -> None:
        """Every step names its text."""
        gedaan = uitstroom("werkproces", f"u16-2017+{GOOI}", dossier, *self.DAG)
        woorden = " ".join(gedaan.out.split())
        assert woorden.startswith(
            "Werkproces volgens het convenant “Opvang en bescherming in Gooi en Vechtstreek” en het"
        )
        assert "Zie artikel 3, eerste volzin, van het convenant “Regioconvenant huisvesting cliënten uit" in woorden

    def test_json_follows_the_schema(self, uitstroom: Uitstroom, dossier: str) -> None:
        """Every step in the JSON has the name of its text."""
        gedaan = uitstroom("werkproces", f"u16-2017+{GOOI}", dossier, *self.DAG, "--formaat", "json")
        proces = json.loads(gedaan.out)
        jsonschema.Draft202012Validator(werkproces_schema()).validate(proces)
        assert {(stap["bepaling"], stap["regeling"]) for stap in proces["stappen"]} == {
            ("artikel 3, eerste volzin", "u16-2017"),
            ("artikel 3, tweede volzin", "u16-2017"),
        }


class TestSchema:
    """The schema of a record for several texts."""

    def test_narrowed(self, uitstroom: Uitstroom) -> None:
        """It holds what each of the texts can use, and no more."""
        een, ander, samen = (
            set(json.loads(uitstroom("schema", "--regeling", wie, "--alleen-bruikbaar").out)["properties"])
            for wie in ("amersfoort-uitstroom", str(GOOI), EEMNES)
        )
        assert samen == een | ander
        assert een - ander

    def test_folder(self, uitstroom: Uitstroom) -> None:
        """A folder stands for the agreements in it."""
        een, ander = (uitstroom("schema", "--regeling", str(wie)).out for wie in (GOOI, GOOI.parent))
        assert een == ander


class TestVraag:
    """The interview under several texts."""

    def test_names_the_text(self, uitstroom: Uitstroom, dossier: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """A question tells for which provision of which text it matters."""
        monkeypatch.setattr("sys.stdin", StringIO(""))
        gedaan = uitstroom("vraag", EEMNES, dossier, *DAG)
        assert gedaan.status == 0
        assert "van de regionale afspraken “Urgentie bij uitstroom uit zorg en opvang”" in " ".join(gedaan.out.split())


KRING = """{soort} "{titel}"
{kop}Soort: {klein}
Looptijd: vanaf 1 januari 2015
{partijen}
Artikel 1. Huisvesting

In afwijking van artikel 1 van de {ander} is Soest verantwoordelijk voor de huisvesting.
"""


class TestKring:
    """Texts that yield to each other in a circle."""

    @pytest.mark.parametrize("opdracht", ["beoordeel", "waarom", "watals", "werkproces", "vraag"])
    def test_every_command_says_so(self, uitstroom: Uitstroom, dossier: str, tmp_path: Path, opdracht: str) -> None:
        """The complaint names both places with their texts; nothing is applied."""
        partijen = "\nPartijen\n\nDe gemeente Soest.\n"
        wet = KRING.format(
            soort="Wet", klein="wet", titel="Jeugdwet", kop="", partijen="", ander="Huisvestingsverordening"
        )
        ander = KRING.format(
            soort="Verordening",
            klein="verordening",
            titel="Huisvestingsverordening Soest",
            kop="Regio: Soest\n",
            partijen=partijen,
            ander="Jeugdwet",
        )
        (tmp_path / "teksten").mkdir()
        (tmp_path / "teksten" / "wet.convenant").write_text(wet, encoding="utf-8")
        (tmp_path / "teksten" / "ander.convenant").write_text(ander, encoding="utf-8")
        gedaan = uitstroom(opdracht, str(tmp_path / "teksten"), dossier, *DAG)
        assert (gedaan.status, gedaan.out) == (1, "")
        assert "wijken voor elkaar in een kring" in gedaan.err
        assert "artikel 1 van de verordening “Huisvestingsverordening Soest”" in gedaan.err
        assert "artikel 1 van de wet “Jeugdwet”" in gedaan.err


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
