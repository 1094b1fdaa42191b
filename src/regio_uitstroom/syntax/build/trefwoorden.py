"""The words without which a pattern cannot match: looking for them costs a tenth of trying the pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator

_STUK = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?:)?|.", re.DOTALL)
"""A piece of a pattern: an escape, a set of characters, the beginning of a group, one character."""
_HOEVAAK = re.compile(r"(?:[*+?]|\{[^}]*\})\??")
_NUL_BREED = frozenset({r"\b", "^", "$"})


def trefwoorden(patroon: str) -> frozenset[str]:
    """Return words of which every text that a pattern matches holds one, in small letters; none: nothing is known.

    Knows groups without a name, alternatives, sets and repeats: what the word lists are written in.
    """
    gevonden: set[str] = set()
    for keuze in _keuzes(patroon):
        beste = max(_nodig(keuze), key=_kortste, default=frozenset[str]())
        if not beste:
            return frozenset()
        gevonden |= beste
    return frozenset(gevonden)


def _kortste(woorden: frozenset[str]) -> int:
    return min(map(len, woorden), default=0)


def _keuzes(patroon: str) -> Iterator[str]:
    """Yield the alternatives of a pattern."""
    diepte = begin = 0
    for stuk in _STUK.finditer(patroon):
        diepte += stuk[0][0] == "("
        diepte -= stuk[0] == ")"
        if stuk[0] == "|" and not diepte:
            yield patroon[begin : stuk.start()]
            begin = stuk.end()
    yield patroon[begin:]


def _nodig(keuze: str) -> Iterator[frozenset[str]]:
    """Yield sets of words of which one must be there: what stands there letter by letter, and each group."""
    letters, at = "", 0
    while (stuk := _STUK.match(keuze, at)) is not None:
        deel, eind = stuk[0], stuk.end()
        if deel[0] == "(":
            eind = _sluit(keuze, at)
        vaak = _HOEVAAK.match(keuze, eind)
        at = eind if vaak is None else vaak.end()
        if deel in _NUL_BREED:
            continue
        moet = vaak is None or vaak[0][0] == "+"
        if len(deel) == 1 and deel not in ".(" and vaak is None:
            letters += deel.lower()
            continue
        if letters:
            yield frozenset((letters,))
        letters = ""
        if deel[0] == "(" and moet:
            yield trefwoorden(keuze[stuk.end() : eind - 1])
    if letters:
        yield frozenset((letters,))


def _sluit(keuze: str, at: int) -> int:
    """Return where the group that begins here ends."""
    diepte = 0
    for stuk in _STUK.finditer(keuze, at):
        diepte += (stuk[0][0] == "(") - (stuk[0] == ")")
        if not diepte:
            return stuk.end()
    return len(keuze)
