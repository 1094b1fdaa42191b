"""A finding about a text: kind, place and values; the words are made at the end (see ``render``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import field

from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen


class Ernst(Enum):
    """How bad a finding is."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    AANWIJZING = "aanwijzing"


@frozen
class Kind:
    """A kind of finding, one per code.

    ``naam`` says what is wrong (``onbekende-gemeente``), never the remedy. ``bericht`` is a template in Dutch, lower
    case and without a full stop, filled with the values of the diagnostic: ``onbekende gemeente `{naam}```.
    ``hint`` is a template for the line that leads to an accepted wording; it is shown when all its values are there.
    """

    code: str
    naam: str
    ernst: Ernst
    bericht: str
    hint: str = ""


@frozen
class Label:
    """A second place that a diagnostic points at, with a word on why."""

    span: Span
    tekst: str


@frozen
class Diagnostic:
    """One finding. ``span`` is None only where there is no text to point at (a file that cannot be read)."""

    kind: Kind
    span: Span | None
    waarden: tuple[tuple[str, str], ...] = ()
    labels: tuple[Label, ...] = ()
    hint: str = field(default="")
    """Overrides the hint of the kind."""

    @property
    def is_fout(self) -> bool:
        """Whether this finding stops a Regeling from being made."""
        return self.kind.ernst is Ernst.FOUT

    @property
    def bericht(self) -> str:
        """The message in Dutch, on one line."""
        return self.kind.bericht.format_map(dict(self.waarden))

    @property
    def hulp(self) -> str:
        """The line that leads to an accepted wording; empty when the kind has none or a value for it is missing."""
        if self.hint:
            return self.hint
        try:
            return self.kind.hint.format_map({naam: waarde for naam, waarde in self.waarden if waarde})
        except KeyError:
            return ""


def diagnose(
    kind: Kind, span: Span | None, *, labels: tuple[Label, ...] = (), hint: str = "", **waarden: str
) -> Diagnostic:
    """Make a diagnostic; the keyword arguments fill the templates of the kind."""
    return Diagnostic(kind, span, tuple(sorted(waarden.items())), labels, hint)


def een_keer(findings: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield the findings, one of those that say the same of the same place.

    What an Achtergrond says is read for every example, and what is wrong with it is one mistake.
    """
    gezien: set[tuple[object, ...]] = set()
    for finding in findings:
        span = finding.span
        plek = None if span is None else (span.source.name, span.start, span.end)
        sleutel = (finding.kind.code, plek, finding.waarden)
        if plek is None or sleutel not in gezien:
            gezien.add(sleutel)
            yield finding
