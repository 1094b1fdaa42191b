"""``uitstroom nieuw``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regio_uitstroom.cli.nieuw import bestandsnaam

Uitstroom = Callable[..., Any]


class TestRun:
    """The command."""

    def test_shows(self, uitstroom: Uitstroom) -> None:
        """The text is shown, with the name and the region in it."""
        gedaan = uitstroom("nieuw", "Samen wonen", "--regio", "Midden-Holland")
        assert gedaan.status == 0
        assert gedaan.out.startswith('Convenant "Samen wonen"\nRegio: Midden-Holland\n')

    def test_writes(self, uitstroom: Uitstroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """On request it becomes a file, named after it, which is never overwritten."""
        monkeypatch.chdir(tmp_path)
        assert uitstroom("nieuw", "Samen wonen", "--schrijf").status == 0
        pad = tmp_path / "samen-wonen.convenant"
        assert pad.read_text(encoding="utf-8").startswith('Convenant "Samen wonen"\nRegio: Samen wonen\n')
        pad.write_text("eigen werk")
        assert uitstroom("nieuw", "Samen wonen", "--schrijf").status == 1
        assert pad.read_text() == "eigen werk"

    def test_cannot_write(self, uitstroom: Uitstroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A folder in which it cannot be written is told as that."""
        monkeypatch.chdir(tmp_path)
        tmp_path.rmdir()
        gedaan = uitstroom("nieuw", "Samen wonen", "--schrijf")
        assert (gedaan.status, gedaan.out) == (4, "")
        assert gedaan.err == "uitstroom: `samen-wonen.convenant` kan niet worden geschreven\n"

    @pytest.mark.parametrize("naam", ["", " ", 'een "titel"', "een\nregel", "..."])
    def test_impossible_name(self, uitstroom: Uitstroom, naam: str) -> None:
        """A name that cannot stand in a heading is wrong use."""
        assert uitstroom("nieuw", naam).status == 2


class TestBestandsnaam:
    """``bestandsnaam``."""

    def test_words(self) -> None:
        """Words are joined by hyphens, in lower case."""
        assert bestandsnaam("Regio Midden-Holland 2026") == "regio-midden-holland-2026.convenant"

    def test_no_path(self) -> None:
        """A name never leads to another folder."""
        assert bestandsnaam("../../etc/passwd") == "etc-passwd.convenant"
