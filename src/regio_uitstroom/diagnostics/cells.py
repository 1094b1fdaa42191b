"""How a stretch of a source line looks on a screen, in columns of equal width."""

from __future__ import annotations

import unicodedata

from regio_uitstroom.waarde import frozen

TAB_STOP = 4
ELLIPSIS = "…"
_FIRST_PRINTABLE = 0x20
_CONTROL_PICTURES = 0x2400
_LEAD = 3
"""Where a long line is cut, the spot starts at one third of the width."""


@frozen
class Frame:
    """What is shown of a line: its text, the column (from 0) where the spot starts, and how many columns it takes."""

    text: str
    left: int
    width: int


def _cell(character: str, column: int) -> tuple[str, int]:
    """Return what is shown of a character that starts in this column, and the number of columns that it takes.

    Tabs become spaces, control characters pictures (a text must not steer the terminal); combining and invisible
    characters take no room.
    """
    if character == "\t":
        width = TAB_STOP - column % TAB_STOP
        return " " * width, width
    if ord(character) < _FIRST_PRINTABLE:
        return chr(_CONTROL_PICTURES + ord(character)), 1
    category = unicodedata.category(character)
    if category in {"Mn", "Me"}:
        return character, 0
    if category in {"Cf", "Zl", "Zp", "Cs"}:
        return "", 0
    if category == "Cc":
        return "\N{REPLACEMENT CHARACTER}", 1
    return character, 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def shown(text: str) -> str:
    """Return a text as it is safe to print on one line: no control characters, no invisible direction marks."""
    return "".join(_cell(character, 0)[0] if character != "\t" else " " for character in text)


def frame_line(line: str, start: int, end: int, width: int) -> Frame:
    """Return the part of a line around the stretch ``[start, end)`` that fits in so many columns.

    A stretch without characters (a place where something is missing) gets one column.
    """
    frame = _frame_from(line, 0, start, end, width)
    if frame is None:
        frame = _frame_from(line, _cut_before(line, start, width), start, end, width)
    return frame or Frame(ELLIPSIS, 0, 1)


def _cut_before(line: str, start: int, width: int) -> int:
    """Return where to cut the line before a spot, not inside a letter with its accents."""
    first = max(0, min(start, len(line)) - width // _LEAD)
    while first < start and unicodedata.combining(line[first]):
        first += 1
    return first


def _frame_from(line: str, first: int, start: int, end: int, width: int) -> Frame | None:
    """Lay out the line from a character on; None when the start of the spot does not fit."""
    shown_parts = [ELLIPSIS] if first else []
    column = len(shown_parts)
    left = right = None
    position = first
    while position < len(line):
        text, cells = _cell(line[position], column)
        if column + cells > width - 1 and position + 1 < len(line):
            shown_parts.append(ELLIPSIS)
            break
        if position >= start and left is None:
            left = column
        if position >= end and right is None:
            right = column
        shown_parts.append(text)
        column += cells
        position += 1
    if left is None and position < len(line):
        return None
    left = column if left is None else left
    right = column if right is None else right
    return Frame("".join(shown_parts), left, max(1, right - left))
