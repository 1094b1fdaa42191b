"""A token: a class of the grammar, the value that the lexicon gives it, and its place in the original text."""

from __future__ import annotations

from typing import Any


class Token:
    """One token. ``type`` is a terminal of the grammar; ``[start, end)`` its characters in the original text.

    ``bepaler`` is the article or pronoun that it took in (``geen``, ``een``, ``elke``); ``extra`` a property of the word.
    Virtual tokens (a head brought to the front, the end of a clause) have the place of the words that they stand for.
    """

    __slots__ = ("bepaler", "end", "extra", "start", "tekst", "type", "waarde")

    def __init__(  # noqa: PLR0913 - the fields of a token, made in many places
        self,
        type: str,
        tekst: str,
        start: int,
        end: int,
        waarde: Any = None,
        bepaler: str = "",
        extra: str = "",  # noqa: A002, ANN401
    ) -> None:
        """Make a token."""
        self.type = type
        self.tekst = tekst
        self.start = start
        self.end = end
        self.waarde = waarde
        self.bepaler = bepaler
        self.extra = extra

    def as_type(self, type: str, waarde: Any = None) -> Token:  # noqa: A002, ANN401
        """Return the same words as a token of another class."""
        value = self.waarde if waarde is None else waarde
        return Token(type, self.tekst, self.start, self.end, value, self.bepaler, self.extra)

    def __repr__(self) -> str:
        """Show class and words: the text of an agreement is no secret."""
        return f"{self.type}({self.tekst!r})"
