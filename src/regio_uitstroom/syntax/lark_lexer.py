"""The lexer that Lark is told of: it only passes tokens on, for the tokens of a sentence come from the lexicon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lark.lexer import Lexer, Token


class NoLexer(Lexer):
    """Yields the tokens that it is given."""

    def __init__(self, lexer_conf: object) -> None:
        """Take Lark's settings; none matters."""

    def lex(self, lexer_state: Iterable[Token], parser_state: object = None) -> Iterator[Token]:  # type: ignore[override]
        """Yield the tokens."""
        del parser_state
        yield from lexer_state
