"""Phrases by their atoms: longest match, in a trie that may have a parent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import field

from regio_uitstroom.waarde import frozen

Node = dict[str, Any]
"""What can come after an atom: nodes by the next atom, and the entry of the phrase that ends here."""
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
        self._root: Node = {}
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
        begin = self._root.get(atoms[at]) if at < len(atoms) else None
        return (at, None) if begin is None else _walk(begin, atoms, at)

    def begins(self, atom: str) -> Iterator[Node]:
        """Yield what comes after a first atom, here and in the parents: nothing where no phrase begins with it."""
        if (node := self._root.get(atom)) is not None:
            yield node
        if self._parent is not None:
            yield from self._parent.begins(atom)


def _walk(node: Node, atoms: Sequence[str], at: int) -> tuple[int, Entry | None]:
    """Follow a trie from the node of the atom at a place; return the end and the entry of the longest phrase."""
    end, entry = at, node.get(_HERE)
    position, last = at + 1, len(atoms)
    if entry is not None:
        end = position
    while position < last and (found := node.get(atoms[position])) is not None:
        node = found
        position += 1
        if (here := node.get(_HERE)) is not None:
            end, entry = position, here
    return end, entry


class Phrases:
    """Several tries searched as one: the longest phrase wins, then that of the first trie (own before parent).

    Nearly every atom of a text begins a phrase of one trie or of none. So what an atom begins is looked up in all of
    them once, when it is first met, and remembered: the tries may not grow any more.
    """

    def __init__(self, *tries: Trie) -> None:
        """Take the tries, in order of preference."""
        self._tries = tries
        self._begins: dict[str, tuple[Node, ...]] = {}

    def match(self, atoms: Sequence[str], at: int) -> tuple[int, Entry | None]:
        """Return where the longest phrase from ``at`` ends, and its entry; (at, None) when there is none."""
        if at >= len(atoms):
            return at, None
        first = atoms[at]
        begins = self._begins.get(first)
        if begins is None:
            begins = tuple(node for trie in self._tries for node in trie.begins(first))
            self._begins[first] = begins
        best: int = at
        entry: Entry | None = None
        for begin in begins:
            end, other = _walk(begin, atoms, at)
            if end > best:
                best, entry = end, other
        return best, entry
