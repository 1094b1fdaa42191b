"""Writing for people and for programs."""

from __future__ import annotations

import io

import pytest

from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.cli.voortgang import Voortgang


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def scherm(out: io.StringIO | None = None, err: io.StringIO | None = None) -> Scherm:
    """Return a screen over streams in memory."""
    return Scherm(out or io.StringIO(), err or io.StringIO())


class TestScherm:
    """``Scherm``."""

    def test_paragraphs(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A text is folded to the width, with its indentation."""
        monkeypatch.setenv("COLUMNS", "20")
        uit = io.StringIO()
        scherm(uit).alinea("de gemeente Houten is verantwoordelijk\nklaar", "  ")
        assert uit.getvalue() == "  de gemeente Houten\n  is\n  verantwoordelijk\n  klaar\n"

    def test_no_colour_in_a_file(self) -> None:
        """Colour is for terminals."""
        assert not scherm().kleur

    def test_colour_on_a_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """And there only for who did not ask for none."""
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.delenv("NO_COLOR", raising=False)
        assert scherm(Terminal()).kleur
        monkeypatch.setenv("NO_COLOR", "1")
        assert not scherm(Terminal()).kleur


class TestVoortgang:
    """``Voortgang``."""

    def test_silent_elsewhere(self) -> None:
        """Where the side stream is no terminal nothing is written."""
        err = io.StringIO()
        voortgang = Voortgang.voor(scherm(err=err), veel=True)
        voortgang.stap()
        voortgang.wis()
        assert (voortgang.aantal, err.getvalue()) == (1, "")

    def test_only_a_number(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """On a terminal only the number of records is shown, and taken off the line in the end."""
        monkeypatch.setattr("regio_uitstroom.cli.voortgang._TUSSENPOOS", -1)
        err = Terminal()
        voortgang = Voortgang.voor(scherm(err=err), veel=True)
        voortgang.stap()
        voortgang.wis()
        assert err.getvalue() == "\r1 dossiers\r\x1b[K"

    def test_silent_for_one(self) -> None:
        """One record needs no progress."""
        assert not Voortgang.voor(scherm(err=Terminal()), veel=False).aan
