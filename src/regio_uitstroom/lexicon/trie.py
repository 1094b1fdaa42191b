"""Phrases by their atoms: longest match, in a trie that may have a parent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import field, frozen

_HERE = ""
"""The key under which a node holds the entry of the phrase that ends there; no atom is empty."""


@frozen
class Entry:
    """What a phrase means: the class of its token and the value on it.

    ``frase`` is how the word list writes it; ``extra`` a property of the word (``meervoud``, ``urgent``, ``alle``).
    """

    klasse: str
    waarde: Any
    frase: str = field(eq=False)
    extra: str = ""


class Trie:
    """Phrases to entries. Matching looks in the own phrases and those of the parent.

    The longest wins, then the own one.
    """

    def __init__(self, parent: Trie | None = None) -> None:
        """Make an empty trie."""
        self._root: dict[str, Any] = {}
        self._parent = parent

    def add(self, atoms: Sequence[str], entry: Entry) -> Entry | None:
        """Add a phrase; returns the entry that it had already (which stays), None when it is new."""
        node = self._root
        for atom in atoms:
            node = node.setdefault(atom, {})
        found: Entry = node.setdefault(_HERE, entry)
        return None if found is entry else found

    def get(self, atoms: Sequence[str]) -> Entry | None:
        """Return the entry of exactly this phrase, here or in the parent."""
        end, entry = self.match(atoms, 0)
        return entry if end == len(atoms) else None

    def match(self, atoms: Sequence[str], at: int) -> tuple[int, Entry | None]:
        """Return where the longest phrase from ``at`` ends, and its entry; (at, None) when there is none."""
        best, entry = self._own(atoms, at)
        if self._parent is not None:
            end, other = self._parent.match(atoms, at)
            if end > best:
                return end, other
        return best, entry

    def _own(self, atoms: Sequence[str], at: int) -> tuple[int, Entry | None]:
        best, entry = at, None
        node = self._root
        position, last = at, len(atoms)
        while position < last:
            found = node.get(atoms[position])
            if found is None:
                break
            node = found
            position += 1
            if _HERE in node:
                best, entry = position, node[_HERE]
        return best, entry
