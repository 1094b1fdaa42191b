"""The trace of a question: which part of a rule read what, so that it can be tried again under other answers."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from attrs import define, field

from regio_uitstroom.client.record import Plaats
from regio_uitstroom.evaluation.lezing import Lezingen, Open

T = TypeVar("T")


@define(repr=False, eq=False)
class Spoor:
    """What was read by every part of the rules on one question."""

    leest: dict[Hashable, frozenset[Open]] = field(factory=dict)
    """The unknown items that a part read, itself or through its own parts."""
    zelf: dict[Hashable, set[Hashable]] = field(factory=dict)
    """The keys of the items that a part looked up itself."""
    vermoed: set[Hashable] = field(factory=set)
    """The parts in which a presumption of the text settled something: what they read beside it is not known here."""
    opnieuw: dict[Hashable, Callable[[Any], Hashable]] = field(factory=dict)
    """How to work a part out again, in a context with answers."""
    gezien: set[Plaats] = field(factory=set)
    """Places that were found on the way."""
    _kaders: list[set[Hashable]] = field(factory=list)

    def volg(
        self,
        deel: Hashable,
        werk: Callable[[], T],
        lezingen: Callable[[T], Lezingen],
        opnieuw: Callable[[Any], Hashable],
    ) -> T:
        """Work a part out and keep what it read."""
        self._kaders.append(self.zelf.setdefault(deel, set()))
        try:
            gevonden = werk()
        finally:
            self._kaders.pop()
        self.opnieuw[deel] = opnieuw
        self.las(deel, lezingen(gevonden))
        return gevonden

    def las(self, deel: Hashable, lezingen: Lezingen) -> None:
        """Keep what a part read, beside what it read before."""
        self.leest[deel] = self.leest.get(deel, frozenset()) | lezingen.open
        if lezingen.vermoed:
            self.vermoed.add(deel)

    def zocht(self, sleutel: Hashable) -> None:
        """Keep that the part being worked out looked an item up."""
        if self._kaders:
            self._kaders[-1].add(sleutel)
