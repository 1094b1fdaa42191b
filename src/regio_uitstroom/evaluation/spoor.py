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
    _geheel: dict[Hashable, set[Hashable]] = field(factory=dict)
    """Of what a part looked up itself: the keys of which it saw more than whether they are known."""
    _met_delen: set[Hashable] = field(factory=set)
    """The parts that worked other parts out, which may see more of an item than they do."""
    _kaders: list[Hashable] = field(factory=list)

    def volg(
        self,
        deel: Hashable,
        werk: Callable[[], T],
        lezingen: Callable[[T], Lezingen],
        opnieuw: Callable[[Any], Hashable],
    ) -> T:
        """Work a part out and keep what it read."""
        if self._kaders:
            self._met_delen.add(self._kaders[-1])
        self.zelf.setdefault(deel, set())
        self._kaders.append(deel)
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

    def zocht(self, sleutel: Hashable, *, alleen_of: bool = False) -> None:
        """Keep that the part being worked out looked an item up; ``alleen_of``: only at whether it is known."""
        if self._kaders:
            self.zelf[self._kaders[-1]].add(sleutel)
            if not alleen_of:
                self._geheel.setdefault(self._kaders[-1], set()).add(sleutel)

    def ziet_alleen_of(self, deel: Hashable, sleutel: Hashable) -> bool:
        """Whether a part sees no more of an item than whether it is known: then all its values are alike to it."""
        if deel in self._met_delen:
            return False
        return sleutel in self.zelf.get(deel, ()) and sleutel not in self._geheel.get(deel, ())
