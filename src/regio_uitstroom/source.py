"""Texts and places in them.

A :class:`Span` carries its :class:`Source`, so that whoever holds a place can show the line it stands on.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from attrs import field

from regio_uitstroom.waarde import frozen


@frozen
class Source:
    """A named text: the file name (or another name chosen by the caller) and what it says."""

    name: str
    text: str = field(repr=False)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which lines start; the first is 0."""
        return (0, *(i + 1 for i, character in enumerate(self.text) if character == "\n"))

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both counted from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return the text of a line (counted from 1) without its line end."""
        start = self.line_starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end].rstrip("\r")


@frozen
class Span:
    """A stretch ``[start, end)`` of a source, in characters."""

    source: Source = field(repr=False)
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters of the stretch."""
        return self.source.text[self.start : self.end]

    @property
    def line(self) -> int:
        """Line of the first character, counted from 1."""
        return self.source.position(self.start)[0]

    @property
    def column(self) -> int:
        """Column of the first character, counted from 1."""
        return self.source.position(self.start)[1]

    def to(self, other: Span) -> Span:
        """Return the stretch from the start of this one to the end of the other."""
        return Span(self.source, self.start, max(self.end, other.end))
