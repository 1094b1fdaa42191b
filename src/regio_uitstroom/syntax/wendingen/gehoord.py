"""*Wordt gehoord door de commissie*: *gehoord* beside *worden* is a verb; before a noun it says who was heard."""

from __future__ import annotations

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token

_GEHOORD = Werkwoordsvorm("horen", deelwoord=True)
_ACHTER = frozenset({"DOOR", "KOMMA", "PUNT", "EN", "OF", "OVER", "WW", "VOOR", "INDIEN", "TENZIJ", "BINNEN"})
"""What stands behind a participle, and never behind *gehoord* that brings a noun."""


def gehoord(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *gehoord* as the verb that it is behind a form of *worden*."""
    wordt = next((i for i, token in enumerate(tokens) if token.type == "WW" and _is_wordt(token)), None)
    if wordt is None:
        return tokens
    return [
        token.as_type("WW", _GEHOORD) if at > wordt and _is_werkwoord(tokens, at) else token
        for at, token in enumerate(tokens)
    ]


def _is_wordt(token: Token) -> bool:
    return bool(token.waarde.werkwoord == "worden")


def _is_werkwoord(tokens: list[Token], at: int) -> bool:
    """Whether *gehoord* brings no noun: at the end, or before what follows a participle."""
    erna = [token.type for token in tokens[at + 1 : at + 2]]
    return tokens[at].type == "VOORZETSEL" and tokens[at].tekst.lower() == "gehoord" and set(erna) <= _ACHTER
