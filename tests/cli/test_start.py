"""The command as a whole: help, wrong use, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from regio_uitstroom.cli import gemeente, start
from regio_uitstroom.cli.start import OPDRACHTEN

Uitstroom = Callable[..., Any]
ENGELS = re.compile(
    r"\b(usage|the|following|arguments|required|expected|invalid|choice|choose|unrecognized|show|this|help message|"
    r"positional|options|error|default|not allowed|with)\b"
)
opdrachten = pytest.mark.parametrize("opdracht", OPDRACHTEN)


def zonder_namen(tekst: str) -> str:
    """Return the text without the names of options, which are no words."""
    return re.sub(r"--?[a-z-]+", "", tekst)


class TestMain:
    """``main``."""

    def test_without_arguments(self, uitstroom: Uitstroom) -> None:
        """Without a command the help is shown, which is wrong use."""
        gedaan = uitstroom()
        assert gedaan.status == 2
        assert all(opdracht in gedaan.out for opdracht in OPDRACHTEN)

    def test_version(self, uitstroom: Uitstroom) -> None:
        """``--versie`` tells the version and nothing else."""
        assert re.fullmatch(r"uitstroom \d+\.\d+\.\d+\S*\n", uitstroom("--versie").out)

    def test_unknown_command(self, uitstroom: Uitstroom) -> None:
        """An unknown command is wrong use, and the commands are named."""
        gedaan = uitstroom("beoordeeld")
        assert gedaan.status == 2
        assert "toets, beoordeel" in gedaan.err

    @opdrachten
    def test_help_is_dutch(self, uitstroom: Uitstroom, opdracht: str) -> None:
        """The help of every command is Dutch, and asking for it is no mistake."""
        gedaan = uitstroom(opdracht, "--help")
        assert gedaan.status == 0
        assert not ENGELS.search(zonder_namen(gedaan.out))

    @opdrachten
    @pytest.mark.parametrize("argumenten", [["--nergens"], ["a", "b", "c", "--formaat"], ["--formaat", "xml", "a"]])
    def test_wrong_use_is_told_in_dutch(self, uitstroom: Uitstroom, opdracht: str, argumenten: list[str]) -> None:
        """Wrong arguments end with status 2 and a complaint in Dutch, without a trace."""
        gedaan = uitstroom(opdracht, *argumenten)
        assert gedaan.status == 2
        assert gedaan.err.startswith(f"gebruik: uitstroom {opdracht}")
        assert not ENGELS.search(zonder_namen(gedaan.err))

    def test_interrupted(self, uitstroom: Uitstroom, monkeypatch: pytest.MonkeyPatch) -> None:
        """Ctrl-C ends with status 130 and no words."""

        def onderbreek(*_: object) -> int:
            raise KeyboardInterrupt

        monkeypatch.setattr(gemeente, "run", onderbreek)
        gedaan = uitstroom("gemeente", "Houten", "--op", "2020-01-01")
        assert (gedaan.status, gedaan.out, gedaan.err) == (130, "", "")

    def test_own_mistake(self, uitstroom: Uitstroom, monkeypatch: pytest.MonkeyPatch) -> None:
        """A mistake in the program is told by kind and place; its words, which could hold facts, are not shown."""

        def struikel(*_: object) -> int:
            message = "geboren op 9 maart"
            raise LookupError(message)

        monkeypatch.setattr(gemeente, "run", struikel)
        gedaan = uitstroom("gemeente", "Houten", "--op", "2020-01-01")
        assert gedaan.status == start.EIGEN_FOUT
        assert "LookupError, test_start.py, regel" in gedaan.err
        assert "maart" not in gedaan.err

    def test_own_mistake_in_full(self, uitstroom: Uitstroom, monkeypatch: pytest.MonkeyPatch) -> None:
        """Who asks for the trace gets it."""

        def struikel(*_: object) -> int:
            raise LookupError

        monkeypatch.setattr(gemeente, "run", struikel)
        monkeypatch.setenv("UITSTROOM_SPOOR", "1")
        with pytest.raises(LookupError):
            uitstroom("gemeente", "Houten", "--op", "2020-01-01")


def proces(*argv: str, **hoe: Any) -> subprocess.Popen[bytes]:
    """Start the command as a process of its own."""
    stromen = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **hoe}
    return subprocess.Popen([sys.executable, "-m", "regio_uitstroom", *argv], **stromen)  # noqa: S603 - our own command


def wacht_tot_het_leest(pid: int) -> None:
    """Wait until the process sleeps in a read of its input."""
    for _ in range(300):
        if "pipe_read" in Path(f"/proc/{pid}/wchan").read_text(encoding="ascii"):
            return
        sleep(0.05)


class TestProcess:
    """The command as a process of its own."""

    def test_module(self) -> None:
        """``python -m regio_uitstroom`` is the command, and its status that of the process."""
        gestart = proces("gemeente")
        _, klachten = gestart.communicate(timeout=60)
        assert gestart.returncode == 2
        assert klachten.startswith(b"gebruik: uitstroom gemeente")

    def test_reader_that_stops(self) -> None:
        """When nobody reads on, the command ends without complaint."""
        lees, schrijf = os.pipe()
        os.close(lees)
        gestart = proces("uitleg", stdout=schrijf)
        os.close(schrijf)
        _, klachten = gestart.communicate(timeout=60)
        assert (gestart.returncode, klachten) == (start.PIJP_DICHT, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="other systems have no disk that is always full")
    @pytest.mark.parametrize(
        "argumenten", [["regelingen"], ["--help"], ["gemeente", "--help"], ["--versie"], ["nieuw", "x"]]
    )
    @pytest.mark.parametrize("ongebufferd", ["", "1"])
    def test_full_disk(self, argumenten: list[str], ongebufferd: str) -> None:
        """Output that cannot be written is told as that, with a status of its own, whenever the system says so."""
        with Path("/dev/full").open("wb") as vol:
            gestart = proces(*argumenten, stdout=vol, env={**os.environ, "PYTHONUNBUFFERED": ongebufferd})
            _, klachten = gestart.communicate(timeout=60)
        assert gestart.returncode == start.NIET_TE_SCHRIJVEN
        assert klachten == b"uitstroom: de uitvoer kan niet worden geschreven: de schijf is vol\n"

    @pytest.mark.parametrize(
        ("formaat", "verwacht"), [("tekst", b"S?dwest-Frysl?n"), ("json", b"S\\u00fadwest-Frysl\\u00e2n")]
    )
    def test_narrow_encoding(self, formaat: str, verwacht: bytes) -> None:
        """A terminal that cannot show a character gets a question mark; JSON loses nothing."""
        omgeving = {**os.environ, "PYTHONIOENCODING": "ascii"}
        gestart = proces("gemeente", "1900", "--op", "2020-01-01", "--formaat", formaat, env=omgeving)
        assert verwacht in gestart.communicate(timeout=60)[0]

    @pytest.mark.skipif(not Path("/proc/self/wchan").exists(), reason="other systems do not tell what a process does")
    def test_interrupt_signal(self) -> None:
        """An interrupt while it waits for input ends it with status 130, without a trace."""
        # What runs in the background of a shell ignores interrupts, and so would all that it starts.
        eerder = signal.signal(signal.SIGINT, signal.default_int_handler)
        gestart = proces("controleer", "-")
        signal.signal(signal.SIGINT, eerder)
        try:
            wacht_tot_het_leest(gestart.pid)
            gestart.send_signal(signal.SIGINT)
            _, klachten = gestart.communicate(timeout=60)
        finally:
            gestart.kill()
        assert (gestart.returncode, klachten) == (130, b"")
