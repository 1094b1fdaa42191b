"""The commands on agreements: ``controleer``, ``toets``, ``opmaak``, ``regelingen`` and ``schema``."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regio_uitstroom.cli.nieuw import BEGIN
from regio_uitstroom.load import bundled_names

Uitstroom = Callable[..., Any]
TEKST = BEGIN.substitute(titel="Proef", regio="Proefregio")
FOUT = TEKST.replace("Houten, Nieuwegein", "Houten, Nieuwegijn")
MISLUKT = TEKST.replace("dan is Houten verantwoordelijk", "dan is Zeist verantwoordelijk")


@pytest.fixture
def schrijf(tmp_path: Path) -> Callable[..., str]:
    """Return a function that writes an agreement and returns its path."""

    def maak(tekst: str, naam: str = "proef.convenant") -> str:
        pad = tmp_path / naam
        pad.write_text(tekst, encoding="utf-8")
        return str(pad)

    return maak


class TestControleer:
    """``uitstroom controleer``."""

    def test_new_agreement(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """What ``nieuw`` writes has no findings."""
        pad = schrijf(TEKST)
        assert (uitstroom("controleer", pad).status, uitstroom("controleer", pad).out) == (0, f"{pad}: in orde\n")

    def test_error(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """An error is shown with its place, and ends with 1."""
        pad = schrijf(FOUT)
        gedaan = uitstroom("controleer", pad)
        assert gedaan.status == 1
        assert f"{pad}:16:22: fout[" in gedaan.out
        assert "bedoelt u `Nieuwegein`?" in gedaan.out
        assert gedaan.out.endswith("1 fout\n")

    def test_warnings_only(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """Findings that are no errors end with 0; one about the text as a whole stands at its first line."""
        pad = schrijf("\n".join(regel for regel in TEKST.splitlines() if not regel.startswith("Looptijd")))
        gedaan = uitstroom("controleer", pad)
        assert gedaan.status == 0
        assert f"{pad}:1:1: aanwijzing[RU303]" in gedaan.out

    def test_several(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """One bad file among several makes the status 1; all are read."""
        goed, fout = schrijf(TEKST), schrijf(FOUT, "fout.convenant")
        gedaan = uitstroom("controleer", fout, goed)
        assert gedaan.status == 1
        assert f"{goed}: in orde" in gedaan.out

    def test_missing(self, uitstroom: Uitstroom, tmp_path: Path) -> None:
        """A file that is not there is a finding like any other."""
        gedaan = uitstroom("controleer", tmp_path / "weg.convenant")
        assert gedaan.status == 1
        assert "fout[RU001]" in gedaan.out

    def test_bundled(self, uitstroom: Uitstroom) -> None:
        """A bundled agreement is checked by its name."""
        assert uitstroom("controleer", bundled_names()[0]).status == 0

    def test_json(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """A program gets every finding of every file."""
        uit = json.loads(uitstroom("controleer", schrijf(FOUT), "--formaat", "json").out)
        (bestand,) = uit["bestanden"]
        assert bestand["geldig"] is False
        assert bestand["meldingen"][0]["plaats"]["regel"] == 16


class TestToets:
    """``uitstroom toets``."""

    def test_passes(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """The example of a new agreement passes."""
        pad = schrijf(TEKST)
        assert uitstroom("toets", pad).out.splitlines()[0] == f"{pad}: 1 voorbeeld, geslaagd"

    def test_fails(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """An example that fails is told with what was asserted and what came out."""
        gedaan = uitstroom("toets", schrijf(MISLUKT))
        assert gedaan.status == 1
        assert "1 voorbeeld, 1 niet geslaagd" in gedaan.out
        assert "verwacht: Zeist" in gedaan.out
        assert "gekregen: Houten" in gedaan.out

    def test_bad_agreement(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """An agreement with errors is not run, and its errors are shown beside."""
        gedaan = uitstroom("toets", schrijf(FOUT))
        assert gedaan.status == 1
        assert "niet getoetst" in gedaan.out
        assert "fout[" in gedaan.err

    def test_bundled(self, uitstroom: Uitstroom) -> None:
        """All bundled agreements are run at once, and none fails."""
        gedaan = uitstroom("toets", "--gebundeld")
        assert gedaan.status == 0
        regels = [regel for regel in gedaan.out.splitlines() if not regel.startswith(" ")]
        assert [regel.split(":")[0] for regel in regels] == list(bundled_names())

    def test_nothing_to_run(self, uitstroom: Uitstroom) -> None:
        """Without a file there is nothing to run: wrong use."""
        assert uitstroom("toets").status == 2

    def test_json(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """A program gets every example with its deviations."""
        uit = json.loads(uitstroom("toets", schrijf(MISLUKT), "--formaat", "json").out)
        (voorbeeld,) = uit["bestanden"][0]["voorbeelden"]
        assert voorbeeld["geslaagd"] is False
        assert voorbeeld["afwijkingen"] == [{"verwacht": "Zeist", "gekregen": "Houten"}]


class TestOpmaak:
    """``uitstroom opmaak``."""

    def test_new_agreement_is_tidy(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """What ``nieuw`` writes is laid out as ``opmaak`` would."""
        assert uitstroom("opmaak", "--controleer", schrijf(TEKST)).status == 0

    def test_check_changes_nothing(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """With ``--controleer`` an untidy file is told and left alone."""
        pad = schrijf(TEKST + "\n\n\n")
        gedaan = uitstroom("opmaak", "--controleer", pad)
        assert (gedaan.status, gedaan.out) == (1, f"{pad}: kan beter worden opgemaakt\n")
        assert Path(pad).read_text(encoding="utf-8") == TEKST + "\n\n\n"

    def test_rewrites(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """Otherwise it is laid out, keeps its mode, and leaves nothing beside it."""
        pad = Path(schrijf(TEKST + "\n\n\n"))
        pad.chmod(0o640)
        assert uitstroom("opmaak", pad).status == 0
        assert pad.read_text(encoding="utf-8") == TEKST
        assert pad.stat().st_mode & 0o777 == 0o640
        assert list(pad.parent.iterdir()) == [pad]

    def test_cannot_write(
        self, uitstroom: Uitstroom, schrijf: Callable[..., str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Where it cannot be written that is told, and the file stays as it was."""

        def geen_recht(*_: object, **__: object) -> tuple[int, str]:
            raise PermissionError(errno.EACCES, "no")

        monkeypatch.setattr("tempfile.mkstemp", geen_recht)
        pad = schrijf(TEKST + "\n\n\n")
        gedaan = uitstroom("opmaak", pad)
        assert gedaan.status == 4
        assert gedaan.err == f"uitstroom: `{pad}` kan niet worden geschreven: u hebt daar geen recht om te schrijven\n"
        assert Path(pad).read_text(encoding="utf-8") == TEKST + "\n\n\n"

    def test_link(self, uitstroom: Uitstroom, schrijf: Callable[..., str], tmp_path: Path) -> None:
        """Behind a link the file itself is laid out, and the link stays."""
        pad = Path(schrijf(TEKST + "\n\n\n"))
        link = tmp_path / "link.convenant"
        link.symlink_to(pad)
        assert uitstroom("opmaak", link).status == 0
        assert link.is_symlink()
        assert pad.read_text(encoding="utf-8") == TEKST

    def test_error(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """A text that cannot be read is left as it is, with its errors."""
        pad = schrijf(TEKST.replace("is de gemeente van herkomst", "is de gemeente van herkmost"))
        voor = Path(pad).read_text(encoding="utf-8")
        gedaan = uitstroom("opmaak", pad)
        assert gedaan.status == 1
        assert "fout[" in gedaan.err
        assert Path(pad).read_text(encoding="utf-8") == voor


class TestRegelingen:
    """``uitstroom regelingen``."""

    def test_list(self, uitstroom: Uitstroom) -> None:
        """Every bundled agreement is named."""
        gedaan = uitstroom("regelingen")
        assert gedaan.status == 0
        assert set(bundled_names()) <= set(gedaan.out.splitlines())

    def test_json(self, uitstroom: Uitstroom) -> None:
        """A program gets name, kind and term."""
        uit = json.loads(uitstroom("regelingen", "--formaat", "json").out)["regelingen"]
        assert [regeling["naam"] for regeling in uit] == list(bundled_names())
        assert next(r["tot"] for r in uit if r["naam"] == "u16-2017") == "2020-01-01"


class TestSchema:
    """``uitstroom schema``."""

    def test_record(self, uitstroom: Uitstroom) -> None:
        """The schema of a record is JSON Schema."""
        assert "sleutel" in json.loads(uitstroom("schema").out)["properties"]

    def test_outcome(self, uitstroom: Uitstroom) -> None:
        """So is that of an outcome."""
        assert "vragen" in json.loads(uitstroom("schema", "--uitkomst").out)["properties"]

    def test_with_facts_of_an_agreement(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """With an agreement the schema of a record holds the facts that it asks for."""
        gegeven = 'Gegevens\n\nzorgplan: de cliënt heeft een zorgplan (ja of nee)\n  vraag: "Is er een zorgplan?"\n\n'
        pad = schrijf(TEKST.replace("Artikel 1.", f"{gegeven}Artikel 1."))
        assert "zorgplan" in uitstroom("schema", "--regeling", pad).out

    def test_bad_agreement(self, uitstroom: Uitstroom, schrijf: Callable[..., str]) -> None:
        """An agreement with errors gives no schema."""
        gedaan = uitstroom("schema", "--regeling", schrijf(FOUT))
        assert (gedaan.status, gedaan.out) == (1, "")
