"""The nearest known word: for a typing error, so that the message says what was meant and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from functools import cache
from unicodedata import normalize

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.lexicon.atoms import phrase_atoms
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.numbers import EENHEDEN, MAANDEN, rangtelwoorden, telwoorden

_CUTOFF = 0.82
_FAR = 0.66
"""Below this likeness a word is not looked at; between the two it must be one slip of the keys away."""
_MEEST = 2
"""More slips than this are not made in one word: *uitstroomteam* is no *uitstroomde*."""
_LENGTH = 3
MAX_LOOKUPS = 200
"""So many words of a file get a suggestion; a file with more is not a file with typing errors."""
_NAAM = 0.8
"""So much alike the name of a municipality must be to be proposed."""
_GEPLAKT = re.compile(r"(\d+)([^\W\d_]+)")


@cache
def phrases() -> dict[str, tuple[str, ...]]:
    """Return the phrases of the language by each word of theirs, the shortest first."""
    found: dict[str, set[str]] = {}
    for group in lexicon().klassen.values():
        for phrase in group:
            for atom in phrase_atoms(phrase.lower()):
                found.setdefault(atom, set()).add(phrase)
    return {word: tuple(sorted(group, key=lambda p: (len(p), p))) for word, group in found.items()}


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Return all known words by first letter; of *cliënt* and *client* the first."""
    words = {*phrases(), *MAANDEN, *EENHEDEN, *telwoorden(), "artikel", "onderdeel"}
    words |= {atom for form in lexicon().werkwoorden.vormen for atom in form.split()}
    words |= {word for word in rangtelwoorden() if word.isalpha()}
    words -= {_plain(word) for word in words if _plain(word) != word}
    grouped: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) > _LENGTH:
            grouped.setdefault(word[0], []).append(word)
    return {letter: tuple(group) for letter, group in grouped.items()}


def _plain(word: str) -> str:
    """Return a word without its accents."""
    return "".join(letter for letter in normalize("NFD", word) if letter.isalnum() or letter in "'-")


@cache
def misgrepen() -> dict[str, str]:
    """Return what to write for words of another language or register (``misgrepen.csv``)."""
    return {row["woord"]: row["schrijf"] for row in lexicon_rows("misgrepen") if row["schrijf"]}


@cache
def gewone_woorden() -> frozenset[str]:
    """Return ordinary words that are never taken for a slip: for them nothing is suggested (``gewone_woorden.csv``)."""
    return frozenset(row["woord"] for row in lexicon_rows("gewone_woorden"))


@cache
def losse_woorden() -> dict[str, str]:
    """Return an example for words that only mean something beside others (``misgrepen.csv``)."""
    return {row["woord"]: row["voorbeeld"] for row in lexicon_rows("misgrepen") if row["voorbeeld"]}


@cache
def bestaande_woorden() -> frozenset[str]:
    """Return the words of the dictionary that look like one of the language (``bestaand.csv``).

    They are no slip where own words may stand; elsewhere the word that they look like is still suggested.
    """
    return frozenset(row["woord"] for row in lexicon_rows("bestaand"))


def is_known(word: str) -> bool:
    """Whether a lower-case word belongs to some phrase of the language, or to a date or a duration."""
    return word in phrases() or word in EENHEDEN or word in MAANDEN or word in {"artikel", "lid", "onderdeel", "euro"}


def nearest_word(word: str, own: Iterable[str] = ()) -> str | None:
    """Return the known word that is nearest to a lower-case word: of about its length, and near enough."""
    if word in misgrepen():
        return misgrepen()[word]
    if (parts := _GEPLAKT.fullmatch(word)) is not None and parts.group(2) in {**EENHEDEN, **MAANDEN, "euro": ""}:
        return f"{parts.group(1)} {parts.group(2)}"
    if len(word) <= _LENGTH or len(word) > 40 or is_known(word) or word in gewone_woorden():  # noqa: PLR2004 - no word is longer
        return None
    swapped = word[1::-1] + word[2:]
    if swapped in _words().get(swapped[0], ()):
        return swapped
    known = (*_words().get(word[0], ()), *own)
    candidates = [other for other in known if abs(len(other) - len(word)) <= 2 and other != word]  # noqa: PLR2004 - more is another word
    found = get_close_matches(word, candidates, 5, _FAR)
    near = [other for other in found if _is_near(word, other)]
    return min(near, key=lambda other: (_slips(word, other), found.index(other)), default=None) or _apart(word, own)


def _is_near(word: str, other: str) -> bool:
    """Whether one is the other with a slip of the keys in it, or two in a long one."""
    slips = _slips(word, other)
    return slips <= 1 or (slips <= _MEEST and _ratio(word, other) >= _CUTOFF)


def _apart(word: str, own: Iterable[str]) -> str | None:
    """Return the phrase of two words that was written as one (*tijdelijkverblijf*)."""
    for place in range(_LENGTH, len(word) - _LENGTH):
        begin, rest = word[:place], word[place:]
        if rest in {*own, *phrases()} and any(p.lower() == f"{begin} {rest}" for p in (*own, *phrases().get(rest, ()))):
            return f"{begin} {rest}"
    return None


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _slips(one: str, other: str) -> int:
    """Return how many slips of the keys are between two words: a letter too much, too few, wrong, or two swapped.

    Nil for words that differ in their accents only.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if last and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1] if _plain(one) != _plain(other) else 0


def nearest_gemeente(naam: str) -> str | None:
    """Return the name of a municipality that is nearest to a name."""
    found = register().nabij(naam, 1) if len(naam) < 60 else ()  # noqa: PLR2004 - no name is longer
    return found[0] if found and _ratio(naam.lower(), found[0].lower()) >= _NAAM else None


@cache
def van_een_gemeente(woord: str) -> bool:
    """Whether a word says of what municipality something is: *Utrechtse*, *Houtense*, *Zeister*."""
    stammen = (woord.removesuffix(uitgang) for uitgang in ("se", "er", "s") if woord.endswith(uitgang))
    return woord[:1].isupper() and any(stam in register().namen() for stam in stammen)
