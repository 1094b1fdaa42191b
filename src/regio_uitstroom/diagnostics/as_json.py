"""Findings for programs: plain dictionaries, ready for ``json.dumps``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.diagnostics.render import sort_by_place
from regio_uitstroom.source import Span


def to_json(diagnostics: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Return the findings by place. ``plaats`` is None where there is no text; lines and columns count from 1."""
    return [_one(diagnostic) for diagnostic in sort_by_place(diagnostics)]


def _one(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.kind.code,
        "naam": diagnostic.kind.naam,
        "ernst": diagnostic.kind.ernst.value,
        "bericht": diagnostic.bericht,
        "hint": diagnostic.hulp,
        "plaats": None if diagnostic.span is None else _place(diagnostic.span),
        "labels": [{"tekst": label.tekst, "plaats": _place(label.span)} for label in diagnostic.labels],
    }


def _place(span: Span) -> dict[str, Any]:
    """Return a place; ``totRegel`` and ``totKolom`` are those of the first character after it."""
    end_line, end_column = span.source.position(span.end)
    return {
        "bestand": span.source.name,
        "regel": span.line,
        "kolom": span.column,
        "totRegel": end_line,
        "totKolom": end_column,
    }
