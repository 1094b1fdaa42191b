"""Findings as people read them on a screen, and as programs read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from regio_uitstroom.diagnostics.cells import frame_line, shown
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Ernst
from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen

DEFAULT_WIDTH = 120
"""Columns that a shown source line may take, its line number included."""
_LEAST_ROOM = 20

_PLURALS = {
    Ernst.FOUT: ("fout", "fouten"),
    Ernst.WAARSCHUWING: ("waarschuwing", "waarschuwingen"),
    Ernst.AANWIJZING: ("aanwijzing", "aanwijzingen"),
}
_COLOURS = {Ernst.FOUT: "1;31", Ernst.WAARSCHUWING: "1;33", Ernst.AANWIJZING: "1;36"}
_FAINT = "34"


@frozen
class _Mark:
    """A stretch to underline: the primary one with ``^``, the others with ``-`` and their text."""

    span: Span
    sign: str
    text: str = ""


@frozen
class _Style:
    """How things are drawn: with colour codes or without, how wide, and what stands where a place is missing."""

    colour: bool
    width: int
    name: str

    def paint(self, text: str, code: str) -> str:
        """Return the text in a colour, or as it is."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text


def sort_by_place(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the findings by file, place and code; those without a place come first."""
    return tuple(
        sorted(
            diagnostics,
            key=lambda d: (
                ("", -1, -1, d.kind.code)
                if d.span is None
                else (d.span.source.name, d.span.start, d.span.end, d.kind.code)
            ),
        )
    )


def render(
    diagnostics: Iterable[Diagnostic], *, colour: bool = False, width: int = DEFAULT_WIDTH, name: str = ""
) -> str:
    """Return the findings in Dutch, by place, each with its source line, and a count at the end; empty for none.

    ``name`` is the text that findings without a place are about, where the caller knows it.
    """
    ordered = sort_by_place(diagnostics)
    if not ordered:
        return ""
    style = _Style(colour, width, name)
    return "\n\n".join([*(_render_one(diagnostic, style) for diagnostic in ordered), count(ordered)])


def count(diagnostics: Sequence[Diagnostic]) -> str:
    """Return how many findings there are of each weight: ``2 fouten en 1 waarschuwing``; ``geen fouten`` for none."""
    parts = []
    for ernst, (one, more) in _PLURALS.items():
        number = sum(diagnostic.kind.ernst is ernst for diagnostic in diagnostics)
        if number:
            parts.append(f"{number} {one if number == 1 else more}")
    if not parts:
        return "geen fouten"
    return " en ".join([", ".join(parts[:-1]), parts[-1]] if parts[:-1] else parts)


def _render_one(diagnostic: Diagnostic, style: _Style) -> str:
    lines = [_heading(diagnostic, style)]
    marks = _marks(diagnostic)
    gutter = max((len(str(mark.span.line)) for mark in marks), default=1)
    lines += _excerpt(marks, gutter, diagnostic, style)
    if diagnostic.hulp:
        lines.append(f"{' ' * gutter} {style.paint('=', _FAINT)} {shown(diagnostic.hulp)}")
    return "\n".join(lines)


def _heading(diagnostic: Diagnostic, style: _Style) -> str:
    kind = diagnostic.kind
    place = f"{shown(style.name)}: " if style.name else ""
    if diagnostic.span is not None:
        place = f"{shown(diagnostic.span.source.name)}:{diagnostic.span.line}:{diagnostic.span.column}: "
    weight = style.paint(f"{kind.ernst.value}[{kind.code}]", _COLOURS[kind.ernst])
    return f"{place}{weight} {shown(diagnostic.bericht)}"


def _marks(diagnostic: Diagnostic) -> list[_Mark]:
    """Return what to underline, the primary place in front where a line has more than one."""
    if diagnostic.span is None:
        return []
    marks = [_Mark(diagnostic.span, "^"), *(_Mark(label.span, "-", label.tekst) for label in diagnostic.labels)]
    own = diagnostic.span.source.name
    return sorted(marks, key=lambda mark: (mark.span.source.name != own, mark.span.source.name, mark.span.line))


def _excerpt(marks: list[_Mark], gutter: int, diagnostic: Diagnostic, style: _Style) -> list[str]:
    """Return the source lines with their underlines, one block per line of text."""
    lines: list[str] = []
    empty = f"{' ' * gutter} {style.paint('|', _FAINT)}"
    previous: tuple[str, int] | None = None
    for (name, number), group in groupby(marks, key=lambda mark: (mark.span.source.name, mark.span.line)):
        if previous is None:
            lines.append(empty)
        elif previous[0] != name:
            lines += [f"{' ' * gutter} {style.paint(':::', _FAINT)} {shown(name)}:{number}", empty]
        elif previous[1] + 1 != number:
            lines.append(style.paint("...", _FAINT))
        previous = (name, number)
        on_line = list(group)
        for index, mark in enumerate(on_line):
            lines += _underlined(mark, gutter, diagnostic, style, with_line=index == 0 or _is_long(mark, gutter, style))
    return lines


def _room(gutter: int, style: _Style) -> int:
    return max(_LEAST_ROOM, style.width - gutter - len(" | "))


def _is_long(mark: _Mark, gutter: int, style: _Style) -> bool:
    """Whether the line is cut, so that each mark needs its own window on it."""
    return len(mark.span.source.line(mark.span.line)) > _room(gutter, style)


def _underlined(mark: _Mark, gutter: int, diagnostic: Diagnostic, style: _Style, *, with_line: bool) -> list[str]:
    """Return the line of a mark (when asked for) and its underline; a mark over more lines ends with its first."""
    number = mark.span.line
    line = mark.span.source.line(number)
    start = mark.span.column - 1
    end = min(len(line), start + mark.span.end - mark.span.start)
    frame = frame_line(line, start, end, _room(gutter, style))
    bar = style.paint("|", _FAINT)
    sign = style.paint(mark.sign * frame.width, _COLOURS[diagnostic.kind.ernst] if mark.sign == "^" else _FAINT)
    text = f" {shown(mark.text)}" if mark.text else ""
    under = f"{' ' * gutter} {bar} {' ' * frame.left}{sign}{text}"
    if not with_line:
        return [under]
    return [f"{style.paint(f'{number:>{gutter}}', _FAINT)} {bar} {frame.text}".rstrip(), under]
