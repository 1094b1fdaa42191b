"""The nearest known word: for a typing error, so that the message says what was meant and reading goes on."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.lexicon.atoms import phrase_atoms
from regio_uitstroom.lexicon.words import lexicon

_CUTOFF = 0.82
_LENGTH = 3
MAX_LOOKUPS = 200
"""So many words of a file get a suggestion; a file with more is not a file with typing errors."""


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Return all known words by first letter."""
    lex = lexicon()
    words = {atom for phrases in lex.klassen.values() for phrase in phrases for atom in phrase_atoms(phrase.lower())}
    words |= {atom for form in lex.werkwoorden.vormen for atom in form.split()}
    grouped: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) > _LENGTH:
            grouped.setdefault(word[0], []).append(word)
    return {letter: tuple(group) for letter, group in grouped.items()}


def nearest_word(word: str, own: Iterable[str] = ()) -> str | None:
    """Return the known word that is nearest to a lower-case word: of about its length, and near enough."""
    if len(word) <= _LENGTH or len(word) > 40:  # noqa: PLR2004 - no word is longer
        return None
    known = (*_words().get(word[0], ()), *own)
    candidates = [other for other in known if abs(len(other) - len(word)) <= 2]  # noqa: PLR2004 - more is another word
    found = get_close_matches(word, candidates, 1, _CUTOFF)
    return found[0] if found and found[0] != word else None


def nearest_gemeente(naam: str) -> str | None:
    """Return the name of a municipality that is nearest to a name."""
    found = register().nabij(naam, 1) if len(naam) < 60 else ()  # noqa: PLR2004 - no name is longer
    return found[0] if found else None
