"""The machine that runs the parse tables does what Lark's own parser does with the same grammar."""

from functools import cache
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lark import Lark, Tree
from lark import Token as LarkToken
from lark.exceptions import UnexpectedInput

from regio_uitstroom.syntax.lark_lexer import NoLexer
from regio_uitstroom.syntax.machine import END, Vastgelopen, accepted, run
from regio_uitstroom.syntax.tables import STARTS, grammar, tables, terminals
from regio_uitstroom.syntax.token import Token


@cache
def lark() -> Lark:
    """Return Lark's parser of the grammar."""
    text = grammar()
    source = f"{text}\n%declare {' '.join(terminals(text))}\n"
    return Lark(source, parser="lalr", lexer=NoLexer, start=list(STARTS), maybe_placeholders=False)


def by_machine(start: str, types: list[str]) -> Any:
    """Return the tree of tokens of these types, or None where they are no sentence."""
    tree = run(
        tables(), start, [Token(t, t, 0, 0) for t in types], lambda name, children: (name, *map(shape, children))
    )
    return None if isinstance(tree, Vastgelopen) else shape(tree)


def shape(node: Any) -> Any:
    """Return a token as its type, and a node as it is."""
    return node.type if isinstance(node, Token) else node


def by_lark(start: str, types: list[str]) -> Any:
    """Return the same of Lark."""
    try:
        tree = lark().parse([LarkToken(t, t) for t in types], start=start)
    except UnexpectedInput:
        return None
    return _of_lark(tree)


def _of_lark(node: Any) -> Any:
    return (str(node.data), *map(_of_lark, node.children)) if isinstance(node, Tree) else node.type


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Make a row of terminals that mostly goes on as the grammar allows, and sometimes breaks off or goes astray."""
    start = draw(st.sampled_from(STARTS))
    types: list[str] = []
    for _ in range(draw(st.integers(1, 14))):
        stuck = run(tables(), start, [Token(t, t, 0, 0) for t in types], lambda name, children: (name, *children))
        if not isinstance(stuck, Vastgelopen) or stuck.token is not None:
            break
        next_ = sorted(accepted(tables(), stuck.stack) - {END})
        if not next_:
            break
        types.append(draw(st.sampled_from(next_)))
    if draw(st.integers(0, 4)) == 0:
        types.insert(draw(st.integers(0, len(types))), draw(st.sampled_from(terminals(grammar()))))
    return start, types


class TestMachine:
    @given(sentences())
    def test_same_as_lark(self, sentence: tuple[str, list[str]]) -> None:
        """The same rows of terminals are sentences, with the same tree."""
        assert by_machine(*sentence) == by_lark(*sentence)

    @given(sentences())
    def test_accepted_is_right(self, sentence: tuple[str, list[str]]) -> None:
        """What is said to be possible where a parse stopped, can really stand there."""
        start, types = sentence
        tokens = [Token(t, t, 0, 0) for t in types]
        stuck = run(tables(), start, tokens, lambda name, children: (name, *children))
        if isinstance(stuck, Vastgelopen):
            for name in sorted(accepted(tables(), stuck.stack) - {END})[:5]:
                further = [*tokens[: stuck.index], Token(name, name, 0, 0)]
                again = run(tables(), start, further, lambda name, children: (name, *children))
                assert not isinstance(again, Vastgelopen) or again.index == len(further)
