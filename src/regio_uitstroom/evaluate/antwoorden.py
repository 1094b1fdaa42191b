"""Answers that are tried in place of what is unknown, and what was found under them.

Pruning the list of needed facts (semantics, section 5) evaluates the same rules under many answers. This object stands
between the evaluator and the record then: it answers for the unknown items, and remembers what a condition gave for
the answers that it reads.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from attrs import define, field

NIET_GEVRAAGD: Any = object()
"""The item is not among those that are answered: the record counts."""


@define(repr=False)
class Antwoorden:
    """Unknown items by key, the answers that each can get (the first: left open), and the choice at the moment."""

    items: Mapping[Hashable, int]
    mogelijk: Sequence[Sequence[Any]]
    keuze: list[int]
    leest: Mapping[Hashable, tuple[int, ...]]
    """Which items a part of a rule reads."""
    geheugen: dict[tuple[Hashable, tuple[int, ...]], Any] = field(factory=dict)

    def antwoord(self, sleutel: Hashable) -> Any:  # noqa: ANN401 - a fact, a judgment, a truth or a place, by its key
        """Return the answer chosen for the item; NIET_GEVRAAGD when it is none of these items or left open."""
        nummer = self.items.get(sleutel)
        if nummer is None or not self.keuze[nummer]:
            return NIET_GEVRAAGD
        return self.mogelijk[nummer][self.keuze[nummer]]

    def onthoud(self, deel: Hashable, bereken: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the part gives
        """Return what the part gives under the answers that it reads; computed once for each choice of these."""
        leest = self.leest.get(deel)
        if leest is None:
            return bereken()
        sleutel = (deel, tuple([self.keuze[nummer] for nummer in leest]))
        if sleutel not in self.geheugen:
            self.geheugen[sleutel] = bereken()
        return self.geheugen[sleutel]
