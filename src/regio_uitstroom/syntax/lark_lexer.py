"""The lexer that Lark is told of: it only passes tokens on, for the tokens of a sentence come from the lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lark.lexer import Lexer


class NoLexer(Lexer):
    """Yields the tokens that it is given."""

    def __init__(self, lexer_conf: object) -> None:
        """Take Lark's settings; none matters."""

    def lex(self, lexer_state: Any, parser_state: Any = None) -> Iterator[Any]:  # noqa: ANN401, ARG002 - Lark's signature
        """Yield the tokens."""
        yield from lexer_state
