"""Blank lines within a sentence, and lines that are no sentence: subheadings, headers of a page.

Line breaks mean nothing inside a sentence, and a blank line means that something ends. Both cannot be true.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics import kinds_proza as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.source import Span
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import LIJST

_WIT = re.compile(r"\n[ \t\r]*\n")
_MAG_ERVOOR = frozenset({"DUBBELPUNT", "PUNTKOMMA"})
_EINDE = frozenset({"PUNT", "PUNTKOMMA", "KOMMA", "DUBBELPUNT", "EN", "OF"})
"""A line that ends like this, or holds a verb or an item, was meant as a sentence or as part of one."""


def zonder_losse_regels(tokens: list[Token], context: Context) -> list[Token]:
    """Return a sentence without the lines before and after it that are none; these and blank lines are reported."""
    if _is_los(tokens, context):
        return []
    if _WIT.search(context.source.text, tokens[0].start, tokens[-1].end) is None:
        return tokens
    stukken = _stukken(tokens, context.source.text)
    while len(stukken) > 1 and stukken[1][0].tekst[:1].isupper() and _is_los(stukken[0], context):
        del stukken[0]
    while len(stukken) > 1 and _is_los(stukken[-1], context):
        stukken.pop()
    for erna in stukken[1:2]:
        woord = Span(context.source, erna[0].start, erna[0].end)
        context.findings.append(diagnose(kinds.WITREGEL_IN_ZIN, woord, woord=" ".join(woord.text.split())))
    return [token for stuk in stukken for token in stuk]


def _stukken(tokens: Sequence[Token], text: str) -> list[list[Token]]:
    """Split the tokens of a sentence at its blank lines, other than those before the items of a list."""
    stukken = [[tokens[0]]]
    for token in tokens[1:]:
        vorig = stukken[-1][-1]
        tussen = text[vorig.end : token.start]
        wit = tussen.isspace() and tussen.count("\n") > 1
        if wit and token.type not in LIJST and vorig.type not in _MAG_ERVOOR:
            stukken.append([token])
        else:
            stukken[-1].append(token)
    return stukken


def _is_los(tokens: Sequence[Token], context: Context) -> bool:
    """Whether this is a line by itself that is no sentence; it is reported."""
    if tokens[-1].type in _EINDE or any(t.type == "WW" or t.type in LIJST for t in tokens):
        return False
    span = Span(context.source, tokens[0].start, tokens[-1].end)
    if not tokens[-1].tekst[-1:].isalnum() and tokens[-1].type != "TEKST":
        return False
    context.findings.append(diagnose(kinds.LOSSE_REGEL, span, woorden=" ".join(span.text.split())))
    return True
