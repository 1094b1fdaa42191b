"""What a command writes: text for people, JSON for programs, remarks beside it."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import textwrap
from typing import TextIO

from regio_uitstroom.waarde import frozen

_BREEDST = 100
_BESTAND = 120


_WAAROM = {
    errno.ENOSPC: ": de schijf is vol",
    errno.EACCES: ": u hebt daar geen recht om te schrijven",
    errno.EPERM: ": u hebt daar geen recht om te schrijven",
    errno.EROFS: ": daar kan alleen worden gelezen",
}


class Schrijffout(Exception):  # noqa: N818 - the Dutch name says that it is an error
    """The output cannot be written: a full disk, a device that is gone.

    No OSError: a command that catches those for what it reads must not take this one for it.
    """

    def __init__(self, fout: OSError, wat: str = "de uitvoer") -> None:
        """Hold what the system said, and what could not be written: the output, or a file by its name."""
        super().__init__(fout, wat)
        self.fout = fout
        self.wat = wat

    @property
    def pijp_dicht(self) -> bool:
        """Whether whoever read the output has stopped reading, which is no reason to complain."""
        return isinstance(self.fout, BrokenPipeError)

    def __str__(self) -> str:
        """Return what is wrong, in Dutch."""
        return f"{self.wat} kan niet worden geschreven{_WAAROM.get(self.fout.errno or 0, '')}"


@frozen
class Scherm:
    """The two streams of a command. Nothing that is written to ``err`` may come from a client record."""

    out: TextIO
    err: TextIO

    @classmethod
    def van_het_proces(cls) -> Scherm:
        """Return the streams of this process; a character that a terminal cannot show becomes a question mark."""
        for stroom in (sys.stdout, sys.stderr):
            reconfigure = getattr(stroom, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="replace")
        return cls(sys.stdout, sys.stderr)

    @property
    def kleur(self) -> bool:
        """Whether to use colour: on a terminal, unless the user asked for none (no-color.org)."""
        return self.out.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    @property
    def breedte(self) -> int:
        """How many columns there are for running text."""
        return min(_BREEDST, shutil.get_terminal_size((_BREEDST, 24)).columns)

    @property
    def volle_breedte(self) -> int:
        """How many columns there are for lines that are cut: those of the terminal; in a file more."""
        return shutil.get_terminal_size((_BESTAND, 24)).columns if self.out.isatty() else _BESTAND

    def schrijf(self, tekst: str) -> None:
        """Write a text as it is; raises Schrijffout."""
        try:
            self.out.write(tekst)
        except OSError as fout:
            raise Schrijffout(fout) from None

    def leeg(self) -> None:
        """Write what is still held back; raises Schrijffout."""
        try:
            self.out.flush()
        except OSError as fout:
            raise Schrijffout(fout) from None

    def regel(self, tekst: str = "") -> None:
        """Write a line."""
        self.schrijf(f"{tekst}\n")

    def alinea(self, tekst: str, inspringing: str = "") -> None:
        """Write a text, folded to the width, each of its lines as a paragraph."""
        for regel in tekst.splitlines():
            self.regel(
                textwrap.fill(
                    regel,
                    self.breedte,
                    initial_indent=inspringing,
                    subsequent_indent=inspringing,
                    break_long_words=False,
                    break_on_hyphens=False,
                )
            )

    def json(self, waarde: object, *, op_een_regel: bool = False) -> None:
        """Write a value as JSON; in ASCII where the stream would lose characters."""
        ascii_alleen = (self.out.encoding or "").lower().replace("-", "") != "utf8"
        inspringing = None if op_een_regel else 2
        self.regel(json.dumps(waarde, ensure_ascii=ascii_alleen, indent=inspringing))

    def opmerking(self, tekst: str) -> None:
        """Write a remark to the side stream; raises Schrijffout."""
        try:
            self.err.write(f"{tekst}\n")
        except OSError as fout:
            raise Schrijffout(fout) from None
