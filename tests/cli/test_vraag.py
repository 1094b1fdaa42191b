"""``uitstroom vraag``."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regio_uitstroom.cli.nieuw import BEGIN

Vraag = Callable[..., Any]
VERBLIJF = "beschermd wonen in Zeist sinds 1 juni 2026"
ADRES = "Houten van 1 mei 2020 tot 1 juni 2026"


class Onderbroken(io.StringIO):
    """Input that is broken off by Ctrl-C where it ends."""

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override] # text, as StringIO has it
        """Return the next line; at the end somebody presses Ctrl-C."""
        regel = super().readline(-1 if size is None else size)
        if not regel:
            raise KeyboardInterrupt
        return regel


@pytest.fixture
def vraag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, uitstroom: Vraag) -> Vraag:
    """Return a function that runs the command on a new agreement with these lines as its input."""
    (tmp_path / "proef.convenant").write_text(BEGIN.substitute(titel="Proef", regio="Proefregio"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def run(*argumenten: str, invoer: str | io.StringIO | None = None, regels: tuple[str, ...] = ()) -> Any:
        tekst = "".join(f"{regel}\n" for regel in regels) if invoer is None else invoer
        monkeypatch.setattr(sys, "stdin", io.StringIO(tekst) if isinstance(tekst, str) else tekst)
        return uitstroom("vraag", "proef.convenant", *argumenten, "--peildatum", "2026-11-01")

    return run


class TestVraag:
    def test_one_by_one(self, vraag: Vraag) -> None:
        """Each question has its number, its reason and its place to look; then comes the outcome."""
        gedaan = vraag("--taak", "huisvesting", regels=(VERBLIJF, ADRES))
        assert gedaan.status == 0
        assert gedaan.out.index("Vraag 1. In welke voorziening") < gedaan.out.index("Vraag 2. Waar had de cliënt")
        assert "Dit is van belang voor artikel 2, eerste" in " ".join(gedaan.out.split())
        assert "De zorgaanbieder kan dit zeggen." in gedaan.out
        assert "Klaar: meer is niet nodig." in gedaan.out
        assert "Verantwoordelijk voor de huisvesting: Houten" in gedaan.out
        assert gedaan.err == ""

    def test_goes_on_with_its_own_file(self, vraag: Vraag, tmp_path: Path) -> None:
        """The record to begin with may be the file that the answers are written to."""
        (tmp_path / "dossier.json").write_text('{"sleutel": "d-3"}', encoding="utf-8")
        gedaan = vraag("dossier.json", "--bewaar", "dossier.json", "--taak", "huisvesting", regels=(VERBLIJF,))
        assert gedaan.status == 0
        bewaard = json.loads((tmp_path / "dossier.json").read_text(encoding="utf-8"))
        assert (bewaard["sleutel"], len(bewaard["verblijven"]["lijst"])) == ("d-3", 1)

    def test_stops_when_settled(self, vraag: Vraag) -> None:
        """What comes after the last question is not read."""
        gedaan = vraag("--taak", "huisvesting", regels=(VERBLIJF, ADRES, "nog iets"))
        assert "nog iets" not in gedaan.out
        assert "Vraag 3" not in gedaan.out

    def test_asks_again(self, vraag: Vraag) -> None:
        """A wrong answer is asked for again, with what was expected; the question is not repeated."""
        gedaan = vraag("--taak", "huisvesting", regels=("gewoon thuis", VERBLIJF, ADRES))
        assert "Dat antwoord kan ik niet gebruiken: zeg ook sinds wanneer" in " ".join(gedaan.out.split())
        assert gedaan.out.count("Vraag 1.") == 1

    def test_skipped(self, vraag: Vraag) -> None:
        """What nobody knows is skipped; the outcome says what is still open."""
        gedaan = vraag("--taak", "huisvesting", regels=("weet ik niet",))
        assert "niet alles is bekend" in gedaan.out
        assert "Verantwoordelijk voor de huisvesting: nog niet te bepalen" in gedaan.out

    def test_kept(self, vraag: Vraag, tmp_path: Path) -> None:
        """The completed record is written, and is a record to go on with."""
        vraag("--taak", "huisvesting", "--bewaar", "dossier.json", "--sleutel", "d-1", regels=(VERBLIJF,))
        bewaard = json.loads((tmp_path / "dossier.json").read_text(encoding="utf-8"))
        assert bewaard["sleutel"] == "d-1"
        assert bewaard["verblijven"]["lijst"][0]["voorziening"] == "beschermd wonen"
        gedaan = vraag("dossier.json", "--taak", "huisvesting", regels=(ADRES,))
        assert "Verantwoordelijk voor de huisvesting: Houten" in gedaan.out

    def test_never_over_another_record(self, vraag: Vraag, tmp_path: Path) -> None:
        """A file that is not the record that was read is left as it is; the record itself is completed."""
        ander = '{"sleutel": "kostbaar"}'
        (tmp_path / "dossier.json").write_text(ander, encoding="utf-8")
        gedaan = vraag("--taak", "huisvesting", "--bewaar", "dossier.json", regels=(VERBLIJF,))
        assert gedaan.status == 2
        assert "`dossier.json` bestaat al" in gedaan.err
        assert (tmp_path / "dossier.json").read_text(encoding="utf-8") == ander
        assert (
            vraag("dossier.json", "--taak", "huisvesting", "--bewaar", "dossier.json", regels=(VERBLIJF,)).status == 0
        )
        assert json.loads((tmp_path / "dossier.json").read_text(encoding="utf-8"))["verblijven"]["lijst"]

    @pytest.mark.parametrize("woord", ["stop", "Stop.", "quit"])
    def test_stop(self, vraag: Vraag, tmp_path: Path, woord: str) -> None:
        """Who answers *stop* sees the outcome as it stands; what was answered before is kept."""
        gedaan = vraag("--taak", "huisvesting", "--bewaar", "dossier.json", regels=(VERBLIJF, woord, ADRES))
        assert gedaan.status == 0
        assert "Gestopt. Dit is de stand met wat nu bekend is." in gedaan.out
        assert "kan ik niet gebruiken" not in gedaan.out
        assert "beschermd wonen" in (tmp_path / "dossier.json").read_text(encoding="utf-8")

    def test_says_how_to_stop(self, vraag: Vraag) -> None:
        """Before the first question stands how to stop; where nothing is asked it does not."""
        gedaan = vraag("--taak", "huisvesting", regels=(VERBLIJF, ADRES))
        assert gedaan.out.index("antwoord met stop") < gedaan.out.index("Vraag 1.")

    def test_input_ends(self, vraag: Vraag) -> None:
        """Where the input ends the interview stops, with the outcome as it stands."""
        gedaan = vraag("--taak", "huisvesting", invoer="")
        assert gedaan.status == 0
        assert "Gestopt. Dit is de stand met wat nu bekend is." in gedaan.out

    def test_interrupted(self, vraag: Vraag, tmp_path: Path) -> None:
        """Ctrl-C keeps what was answered, and ends with the status of an interruption."""
        gedaan = vraag("--taak", "huisvesting", "--bewaar", "dossier.json", invoer=Onderbroken(f"{VERBLIJF}\n"))
        assert gedaan.status == 130
        assert "Gestopt. Uw antwoorden staan in dossier.json." in gedaan.out
        assert "beschermd wonen" in (tmp_path / "dossier.json").read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("argumenten", "status", "klacht"),
        [
            (("--taak", "koken"), 2, "kies uit huisvesting"),
            (("--aanname", "onzin=ja"), 2, "is geen feit"),
            (("-",), 2, "de invoer is voor uw antwoorden"),
            (("ergens.json",), 1, "het bestand `ergens.json` bestaat niet"),
            (("kapot.json",), 1, "$.sleutel"),
            (("kapot.json", "--sleutel", "x"), 2, "--sleutel is voor een nieuw dossier"),
            (("veel.jsonl",), 2, "één dossier"),
        ],
    )
    def test_wrong_use(
        self, vraag: Vraag, tmp_path: Path, argumenten: tuple[str, ...], status: int, klacht: str
    ) -> None:
        """What cannot be used is told, with a status of its own."""
        (tmp_path / "kapot.json").write_text("{}", encoding="utf-8")
        (tmp_path / "veel.jsonl").write_text('{"sleutel": "a"}\n{"sleutel": "b"}\n', encoding="utf-8")
        gedaan = vraag(*argumenten)
        assert gedaan.status == status
        assert klacht in gedaan.err

    def test_no_fact_on_the_side(self, vraag: Vraag) -> None:
        """Nothing that is answered comes on the side stream."""
        assert vraag(regels=("Geheimstad sinds 1 juni 2026", "weet ik niet")).err == ""
