"""The references with *als bedoeld in* of a sentence: each points at something, whether or not a form takes it in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from regio_uitstroom.source import Source, Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.token import Token


def met_bedoelde(zin: Any, tokens: Iterable[Token], source: Source) -> Any:  # noqa: ANN401 - what a sentence became
    """Return a rule sentence with the places of the same text that it means by *als bedoeld in*."""
    bedoeld = tuple(_bedoelde(tokens, source)) if isinstance(zin, ast.Regelzin) else ()
    return evolve(zin, bedoeld=bedoeld) if bedoeld else zin


def _bedoelde(tokens: Iterable[Token], source: Source) -> Iterator[ast.Verwijzing]:
    for token in tokens:
        if token.type != "BEDOELD" or token.waarde.wet is not None or not token.waarde.plekken:
            continue
        span = Span(source, token.start, token.end)
        delen = (
            ast.Vindplaats(p.artikel, p.lid, p.onderdeel, p.sub, p.volzin, p.voorgaand, span=span)
            for p in token.waarde.plekken
        )
        yield ast.Verwijzing(tuple(delen), span=span)
