"""The LALR(1) machine: shifts tokens, reduces rules, builds as it goes. Linear, without recursion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from regio_uitstroom.syntax.tables import Tables
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.waarde import frozen

Builder = Callable[[str, list[Any]], Any]
"""Makes a node of the name of a rule and its children."""
Gebouwd = Any
"""What a builder makes."""
END = "$END"


@frozen(eq=False)
class Vastgelopen:
    """Where a parse stopped: the token (None: the end), its index, and the states that lead there."""

    token: Token | None
    index: int
    stack: tuple[int, ...]


class _Splice(list[Any]):
    """The children of a rule that stands for its parts: they become children of the rule above it."""


def run(tables: Tables, start: str, tokens: Sequence[Token], build: Builder) -> Gebouwd:
    """Parse tokens; returns what ``build`` made of the start symbol, or :class:`Vastgelopen`."""
    states, rules = tables.states, tables.rules
    end_state = tables.ends[start]
    state = tables.starts[start]
    stack = [state]
    values: list[Any] = []
    types = [*[token.type for token in tokens], END]
    index, last = 0, len(tokens)
    soort = types[0]
    while True:
        action = states[state].get(soort)
        if action is None:
            return Vastgelopen(tokens[index] if index < last else None, index, tuple(stack))
        if action >= 0:
            stack.append(action)
            values.append(tokens[index])
            index += 1
            soort = types[index]
            state = action
            continue
        origin, size, name, single = rules[~action]
        hidden = origin[0] == "_"
        if size == 1:
            if not (single or hidden):  # otherwise the only child stands for the rule: its value stays
                child = values[-1]
                values[-1] = build(name, child if type(child) is _Splice else [child])
            stack[-1] = state = states[stack[-2]][origin]
        else:
            at = len(values) - size
            children = values[at:]
            if _Splice in map(type, children):
                children = _flatten(children)
            values[at:] = [_hidden(children) if hidden else build(name, children)]
            del stack[at + 1 :]  # a state for every value, on top of the first
            state = states[stack[-1]][origin]
            stack.append(state)
        if state == end_state and index == last:
            return values[-1]


def _hidden(children: list[Gebouwd]) -> _Splice:
    """Keep the children of a rule whose name begins with ``_``: it is no node, they are those of the rule above it."""
    return children if isinstance(children, _Splice) else _Splice(children)


def _flatten(children: list[Any]) -> _Splice:
    """Join the parts of spliced children; the first list is reused, so that long rows stay linear."""
    first = children[0]
    flat = first if type(first) is _Splice else _Splice([first])
    for child in children[1:]:
        if type(child) is _Splice:
            flat.extend(child)
        else:
            flat.append(child)
    return flat


def accepted(tables: Tables, stack: Sequence[int]) -> frozenset[str]:
    """Return the terminals that could really have stood where a parse stopped."""
    return frozenset(
        name for name in tables.states[stack[-1]] if name.isupper() and _accepts(tables, list(stack), name)
    )


def _accepts(tables: Tables, stack: list[int], terminal: str) -> bool:
    """Whether the machine would shift this terminal from these states (reducing first, where it must)."""
    while True:
        action = tables.states[stack[-1]].get(terminal)
        if action is None:
            return False
        if action >= 0:
            return True
        origin, size, _, _ = tables.rules[-1 - action]
        if size:
            del stack[-size:]
        goto = tables.states[stack[-1]].get(origin)
        if goto is None or (terminal == END and goto in tables.ends.values()):
            return goto is not None
        stack.append(goto)
