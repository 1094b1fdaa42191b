"""Says on a terminal how far a long run has come; nowhere else, and nothing about the records."""

from __future__ import annotations

from time import monotonic

from attrs import define, field

from regio_uitstroom.cli.scherm import Scherm

_TUSSENPOOS = 0.25
"""Seconds between two signs of life."""


@define
class Voortgang:
    """Counts records; shows the count on the side stream when that is a terminal."""

    scherm: Scherm
    aan: bool
    aantal: int = 0
    _laatst: float = field(factory=monotonic)

    @classmethod
    def voor(cls, scherm: Scherm, *, veel: bool) -> Voortgang:
        """Return the count for a run over one or many records."""
        return cls(scherm, aan=veel and scherm.err.isatty())

    def stap(self) -> None:
        """Count one record more."""
        self.aantal += 1
        if self.aan and monotonic() - self._laatst > _TUSSENPOOS:
            self._laatst = monotonic()
            self.scherm.err.write(f"\r{self.aantal} dossiers")
            self.scherm.err.flush()

    def wis(self) -> None:
        """Take the count off the line, before something else is written or at the end."""
        if self.aan:
            self.scherm.err.write("\r\x1b[K")
            self.scherm.err.flush()
