"""Answers that are tried in place of what is unknown, and what was found under them.

Pruning the list of needed facts (semantics, section 5) evaluates the same rules under many answers. This object stands
between the evaluator and the record then: it answers for the unknown items, and remembers what a condition gave for
the answers that it reads.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date
from operator import itemgetter
from typing import Any, TypeVar

from attrs import define, field

from regio_uitstroom.waarde import frozen

T = TypeVar("T")

NIET_GEVRAAGD: Any = object()
"""The item is not among those that are answered: the record counts."""


@frozen
class Eigen:
    """A look-up that means something else in another text: it leans on the participants or the terms of its own."""

    tekst: int
    atoom: Hashable


@frozen
class Toen:
    """A look-up as on an earlier day than the one that is asked about."""

    dag: date
    atoom: Hashable


def zoekvraag(atoom: Hashable) -> Hashable:
    """Return what a look-up looks for, in whatever text and on whatever day."""
    while isinstance(atoom, Eigen | Toen):
        atoom = atoom.atoom
    return atoom


@define(repr=False)
class Antwoorden:
    """Unknown items by key, the answers that each can get (the first: left open), and the choice at the moment."""

    items: Mapping[Hashable, int]
    mogelijk: Sequence[Sequence[Any]]
    keuze: list[int]
    leest: Mapping[Hashable, tuple[int, ...]]
    """Which items a part of a rule reads."""
    _geheugen: dict[Hashable, tuple[Callable[[list[int]], Hashable], dict[Hashable, Any]]] = field(factory=dict)
    """Per part: what of the choice it reads, and what it gave for that."""

    def antwoord(self, sleutel: Hashable) -> Any:  # noqa: ANN401 - a fact, a judgment, a truth or a place, by its key
        """Return the answer chosen for the item; NIET_GEVRAAGD when it is none of these items or left open."""
        nummer = self.items.get(sleutel)
        if nummer is None or not self.keuze[nummer]:
            return NIET_GEVRAAGD
        return self.mogelijk[nummer][self.keuze[nummer]]

    def onthoud(self, deel: Hashable, bereken: Callable[..., T], *args: object, onder: Hashable = None) -> T:
        """Return what the part gives under the answers that it reads; computed once for each choice of these.

        ``onder``: the part that it belongs to, where what is read is known of that one alone.
        """
        if deel not in self._geheugen:
            leest = self.leest.get(deel if onder is None else onder)
            if leest is None:
                return bereken(*args)
            self._geheugen[deel] = (_kiezer(leest), {})
        kiezer, gevonden = self._geheugen[deel]
        sleutel = kiezer(self.keuze)
        if sleutel not in gevonden:
            gevonden[sleutel] = bereken(*args)
        uitkomst: T = gevonden[sleutel]
        return uitkomst


def _kiezer(nummers: tuple[int, ...]) -> Callable[[list[int]], Hashable]:
    """Return what takes the choices with these numbers out of a row."""
    return itemgetter(*nummers) if nummers else _niets


def _niets(_keuze: list[int]) -> Hashable:
    return None
