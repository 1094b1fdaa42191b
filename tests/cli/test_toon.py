"""``uitstroom toon``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Gedaan

NAAM = "amersfoort-uitstroom"


class TestRun:
    """run."""

    def test_html_is_the_default(self, uitstroom: Callable[..., Gedaan]) -> None:
        """Without options it writes a web page to the standard output."""
        gedaan = uitstroom("toon", NAAM)
        assert gedaan.status == 0
        assert gedaan.out.startswith("<!DOCTYPE html>")

    def test_markdown(self, uitstroom: Callable[..., Gedaan]) -> None:
        """``--formaat markdown`` writes Markdown."""
        assert uitstroom("toon", NAAM, "--formaat", "markdown").out.startswith("# Regionale afspraken")

    def test_svg(self, uitstroom: Callable[..., Gedaan]) -> None:
        """``--formaat svg`` writes the diagram alone."""
        assert "<svg" in uitstroom("toon", NAAM, "--formaat", "svg").out

    def test_to_a_file(self, uitstroom: Callable[..., Gedaan], tmp_path: Path) -> None:
        """``--uit`` writes to a file, and nothing to the screen."""
        doel = tmp_path / "afspraak.html"
        gedaan = uitstroom("toon", NAAM, "--uit", str(doel))
        assert (gedaan.status, gedaan.out) == (0, "")
        assert "</html>" in doel.read_text(encoding="utf-8")

    def test_unwritable(self, uitstroom: Callable[..., Gedaan], tmp_path: Path) -> None:
        """A file that cannot be written gives status 4."""
        assert uitstroom("toon", NAAM, "--uit", str(tmp_path / "geen" / "map.html")).status == 4

    def test_errors(self, uitstroom: Callable[..., Gedaan], tmp_path: Path) -> None:
        """A text with errors is not shown; the findings are."""
        bestand = tmp_path / "fout.convenant"
        bestand.write_text('Convenant "x"\n\nArtikel 1. Y\n\nDit is niets.\n', encoding="utf-8")
        gedaan = uitstroom("toon", str(bestand))
        assert gedaan.status == 1
        assert gedaan.out == ""
        assert "fout[RU" in gedaan.err

    def test_unknown_name(self, uitstroom: Callable[..., Gedaan]) -> None:
        """A name that is not there is wrong use; a near one is suggested."""
        gedaan = uitstroom("toon", "amersfoort-uitstrom")
        assert gedaan.status == 2
        assert NAAM in gedaan.err
