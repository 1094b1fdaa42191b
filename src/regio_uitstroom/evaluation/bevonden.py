"""What evaluating a part of a rule gives: the truth of a condition, or a municipality."""

from __future__ import annotations

from collections.abc import Hashable
from enum import Enum

from attrs import evolve, field

from regio_uitstroom.client.record import Plaats
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.waarde import frozen


@frozen
class Toets:
    """A condition that was tried: its truth, the reasoning, and what was read."""

    waarheid: Waarheid = field(repr=False)
    bevinding: Bevinding
    lezingen: Lezingen = NIETS


_STIL = {waarheid: Bevinding("", waarheid) for waarheid in (True, False, None)}


def stille_toets(waarheid: Waarheid) -> Toets:
    """Return a condition tried under answers: nobody reads why."""
    return _STILLE_TOETSEN[waarheid]


_STILLE_TOETSEN = {waarheid: Toets(waarheid, bevinding) for waarheid, bevinding in _STIL.items()}


class Stand(Enum):
    """What is known of a municipality."""

    BEKEND = "bekend"
    ONBEKEND = "onbekend"
    GEEN = "geen"
    """The record proves that there is none."""
    NIET_VAST_TE_STELLEN = "niet vast te stellen"
    STRIJDIG = "strijdig"


GEEN_WAARDE = frozenset({Stand.GEEN, Stand.NIET_VAST_TE_STELLEN})
"""Both are *none*: nothing can be established."""

Plaatsen = frozenset[Plaats]


@frozen
class Vondst:
    """A municipality (or several, jointly) that was looked for.

    ``mogelijk`` holds candidates of an unknown one, as far as they are known. ``toelichting`` are steps worth saying;
    ``strijd`` the steps of a definition that contradict each other; ``buiten`` municipalities that were found but do
    not count because the text does not bind them.
    """

    stand: Stand = field(repr=False)
    plaatsen: Plaatsen = field(default=frozenset(), repr=False)
    mogelijk: frozenset[Plaatsen] = field(default=frozenset(), repr=False)
    lezingen: Lezingen = NIETS
    toelichting: tuple[str, ...] = field(default=(), repr=False)
    strijd: tuple[Citaat, ...] = ()
    buiten: Plaatsen = field(default=frozenset(), repr=False)
    of_geen: bool = field(default=False, repr=False)
    """With *niet vast te stellen*: it may also turn out that there is none, by a guard that is not known yet."""
    delen: tuple[Bevinding, ...] = field(default=(), eq=False, repr=False)
    """How it was found: the links of a chain, the steps of a definition."""
    bevinding: Bevinding | None = field(default=None, eq=False, repr=False)
    """The same as a node of the reasoning; None while answers are tried."""

    @property
    def kandidaten(self) -> frozenset[Plaatsen]:
        """The values that it can still have, as far as they are known."""
        return frozenset((self.plaatsen,)) if self.stand is Stand.BEKEND else self.mogelijk

    @property
    def kenmerk(self) -> Hashable:
        """What tells two findings apart."""
        return (self.stand, self.plaatsen, self.of_geen)

    def met(self, *lezingen: Lezingen) -> Vondst:
        """Return the same with more read."""
        return evolve(self, lezingen=samen((self.lezingen, *lezingen)))


def bekend(*plaatsen: Plaats) -> Vondst:
    """Return a known value."""
    return Vondst(Stand.BEKEND, frozenset(plaatsen))
