"""A token: a class of the grammar, the value that the lexicon gives it, and its place in the original text."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

Waarde = Any
"""The value on a token: by its class a key, a number, a date, a reference, a form of a verb."""


class Token:
    """One token. ``type`` is a terminal of the grammar; ``[start, end)`` its characters in the original text.

    ``bepaler`` is the article or pronoun that it took in (``geen``, ``een``, ``elke``); ``extra`` a property of the
    word.
    Virtual tokens (a head brought to the front, the end of a clause) have the place of the words that they stand for.
    """

    __slots__ = ("bepaler", "end", "extra", "start", "tekst", "type", "waarde")

    def __init__(  # noqa: PLR0913, PLR0917 - the fields of a token
        self,
        soort: str,
        tekst: str,
        start: int,
        end: int,
        waarde: Waarde = None,
        bepaler: str = "",
        extra: str = "",
    ) -> None:
        """Make a token."""
        self.type = soort
        self.tekst = tekst
        self.start = start
        self.end = end
        self.waarde = waarde
        self.bepaler = bepaler
        self.extra = extra

    def as_type(self, soort: str, waarde: Waarde = None) -> Token:
        """Return the same words as a token of another class."""
        value = self.waarde if waarde is None else waarde
        return Token(soort, self.tekst, self.start, self.end, value, self.bepaler, self.extra)

    def __repr__(self) -> str:
        """Show class and words: the text of an agreement is no secret."""
        return f"{self.type}({self.tekst!r})"


_soort = attrgetter("type")


def soorten_in(tokens: Iterable[Token]) -> set[str]:
    """Return the classes of tokens: by them a pass knows at once that a sentence does not hold what it looks for."""
    return set(map(_soort, tokens))


PARTIKELS = frozenset({"VOOR", "AAN", "OP", "IN", "UIT", "AF", "PARTIKEL"})
"""Classes of a word that can be the particle of a verb before it: *meldt de cliënt aan*."""


def is_name(token: Token) -> bool:
    """Whether a token is a municipality, or an unknown word that is written as one."""
    return token.type == "GEMEENTE" or (token.type == "ONBEKEND" and token.tekst[:1].isupper())
