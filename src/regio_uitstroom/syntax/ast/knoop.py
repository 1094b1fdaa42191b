"""What every node of the syntax tree has: the place where it stands."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from attrs import field, fields

from regio_uitstroom.lexicon.atoms import plain
from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen
from regio_uitstroom.waarde.velden import Lezer, houdt_delen, lezer


@frozen(kw_only=True, repr=False, eq=False)
class Knoop:
    """A node. ``span`` covers its words in the original text and does not count in comparisons.

    Comparison, hash and ``repr`` are written once, here: a method per class would be made for each of a hundred classes
    on every start.
    """

    span: Span = field(eq=False, repr=False)

    @property
    def woorden(self) -> str:
        """The words of the text for this node, white space folded, look-alike characters made plain."""
        span = self.span
        vlak = _vlak(span.source.text)
        return " ".join((plain(span.text).plain if vlak is None else vlak[span.start : span.end]).split())

    def _waarden(self) -> tuple[Any, ...]:
        soort: type = type(self)
        return _telt(soort)(self)

    def __eq__(self, other: object) -> bool:
        """Whether the other is a node of the same class that holds the same, wherever it stands."""
        if type(other) is not type(self):
            return NotImplemented
        return isinstance(other, Knoop) and self._waarden() == other._waarden()

    def __hash__(self) -> int:
        """Hash over what counts in comparisons."""
        return hash((type(self), self._waarden()))

    def __repr__(self) -> str:
        """Show the class and what the node holds, without its place."""
        velden = ((veld.name, getattr(self, veld.name)) for veld in fields(type(self)) if veld.repr)
        return f"{type(self).__name__}({', '.join(f'{naam}={waarde!r}' for naam, waarde in velden)})"


def delen_van(knoop: Knoop) -> list[Any]:
    """Return the nodes that a node holds, and the rows of them, in the order of its fields."""
    soort: type = type(knoop)
    return [waarde for waarde in _lezer(soort)(knoop) if isinstance(waarde, _DELEN)]


_DELEN = (tuple, Knoop)


@lru_cache(maxsize=2)
def _vlak(tekst: str) -> str | None:
    """Return a whole text made plain, once for all its nodes; None where its characters do not keep their places."""
    kaal = plain(tekst)
    return kaal.plain if kaal.places is None else None


@cache
def _telt(soort: type) -> Lezer:
    """Return what reads the fields that count in comparisons."""
    return lezer(tuple(veld.name for veld in fields(soort) if veld.eq))


@cache
def _lezer(soort: type) -> Lezer:
    return lezer(tuple(veld.name for veld in fields(soort) if veld.name != "span" and houdt_delen(veld)))
