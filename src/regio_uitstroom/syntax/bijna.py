"""Sentences that are nearly the one that was written: a word less, or two in each other's place.

A sentence that cannot be read, while one near it can, holds a mistake in a form that is known (decision 033).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, PREPOSITIONS, RELATIVES

_MET_VERVOLG = PREPOSITIONS | {"VAN", "MET", "BINNEN", "VOORZETSEL", "EN", "OF"}
"""Words that are left out together with the one that they bring."""

_OPENERS = CONDITIONS | RELATIVES

Weglating = tuple[Sequence[Token], list[Token]]
"""What is left out of a sentence, and what is left of it."""


def weglatingen(tokens: Sequence[Token]) -> Iterator[Weglating]:
    """Yield a sentence with one word less, or one and what brings it.

    A word that opens a clause is not too much where there is a clause behind it; beside another one it is.
    """
    for at, token in enumerate(tokens):
        if token.type in _OPENERS and _opent_zin(tokens, at):
            continue
        for aantal in (1, 2) if token.type in _MET_VERVOLG else (1,):
            yield tokens[at : at + aantal], [*tokens[:at], *tokens[at + aantal :]]


def _opent_zin(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause with a verb stands behind a word that opens one, and no other such word beside it."""
    naast = (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 2])
    return any(een.type == "WW" for een in tokens[at + 1 :]) and all(een.type not in _OPENERS for een in naast)


def verwisselingen(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield a sentence with two words in each other's place."""
    for at, (een, ander) in enumerate(pairwise(tokens)):
        yield [*tokens[:at], ander, een, *tokens[at + 2 :]]


def zonder_onbekend(tokens: Sequence[Token], onbekend: Sequence[int], *, ernaast: bool) -> Iterator[list[Token]]:
    """Yield a sentence without its one row of unknown words.

    ``ernaast``: also without the word before it, after it, or both.
    """
    begin, end = onbekend[0], onbekend[-1] + 1
    for voor, na in ((0, 0), (1, 0), (0, 1), (1, 1)) if ernaast else ((0, 0),):
        yield [*tokens[: max(begin - voor, 0)], *tokens[end + na :]]
