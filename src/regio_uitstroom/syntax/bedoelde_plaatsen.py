"""The references of a sentence to places of its own text: each points at something, whether or not a form takes it in.

*Als bedoeld in artikel 2*, *met inachtneming van artikel 3*, *overeenkomstig het tweede lid*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve

from regio_uitstroom.source import Source, Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.token import Token, soorten_in

_VERWIJST = frozenset({"BEDOELD", "VERWIJZING"})
_VAN = re.compile(r",?\s+(?:van|uit|bij|in|onder)\s+(?!(?:dit|deze)\b)", re.IGNORECASE)


def met_bedoelde(zin: Any, tokens: Sequence[Token], source: Source) -> Any:  # noqa: ANN401 - what a sentence became
    """Return a rule sentence with the places of the same text that it names, wherever in it they stand."""
    if not isinstance(zin, ast.Regelzin) or _VERWIJST.isdisjoint(soorten_in(tokens)):
        return zin
    bedoeld = tuple(_bedoelde(tokens, source))
    return evolve(zin, bedoeld=bedoeld) if bedoeld else zin


def zonder_komma_ervoor(tokens: list[Token]) -> list[Token]:
    """Drop the comma before *bedoeld in …*: it ends no clause, and what follows belongs to the word before it."""
    if "BEDOELD" not in soorten_in(tokens):
        return tokens
    return [
        token
        for at, token in enumerate(tokens)
        if token.type != "KOMMA" or at + 1 == len(tokens) or tokens[at + 1].type != "BEDOELD"
    ]


def _bedoelde(tokens: Sequence[Token], source: Source) -> Iterator[ast.Verwijzing]:
    for token in tokens:
        if token.type not in _VERWIJST or token.waarde.wet is not None or not token.waarde.plekken:
            continue
        span = Span(source, token.start, token.end)
        if token.type == "VERWIJZING" and _VAN.match(source.text, token.end):
            continue  # of a text that no list holds
        delen = (
            ast.Vindplaats(p.artikel, p.lid, p.onderdeel, p.sub, p.volzin, p.voorgaand, span=span)
            for p in token.waarde.plekken
        )
        yield ast.Verwijzing(tuple(delen), span=span)
