"""The algorithm that decides a question, and a definition (semantics, section 3), written once.

::

    live     = r with c(r) not false
    possible = live r without a true c in above(r)
    sure     = possible r with c(r) true and every c in above(r) false
    1. nothing live                                                      -> nothing applies
    2. two sure rules with different known values, or a contradictory definition in a sure rule -> strijdig
    3. remove from possible each r with v(r) none to which no live rule yields
    4. possible not empty, all with one and the same known value, and some live r with c(r) true and v(r) known
                                                                         -> decided

Steps 5 and 6 (what is still needed; what the text leaves open) belong to questions only.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import Enum

from attrs import field

from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Stand
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.waarde import frozen


@frozen
class Kandidaat:
    """A rule (or step) as the algorithm sees it: c(r), v(r), and the numbers of the rules that it yields to."""

    geldt: Waarheid = field(repr=False)
    stand: Stand = field(repr=False)
    waarde: Hashable = field(repr=False)
    boven: frozenset[int] = frozenset()
    buiten: bool = False
    """v(r) is none because the text does not bind the municipality."""


class Afloop(Enum):
    """How steps 1 to 4 end."""

    NIETS_LEVEND = "niets levend"
    STRIJDIG = "strijdig"
    VASTGESTELD = "vastgesteld"
    OPEN = "open"


@frozen
class Beslissing:
    """What steps 1 to 4 give. The numbers are places in the row of candidates."""

    afloop: Afloop
    waarde: Hashable = field(default=None, repr=False)
    levend: tuple[int, ...] = ()
    mogelijk: tuple[int, ...] = ()
    """Possible rules before step 3."""
    over: tuple[int, ...] = ()
    """Possible rules after step 3."""
    strijd: tuple[int, ...] = ()
    alleen_buiten: bool = False
    """Only municipalities that are not bound are left (step 6)."""

    @property
    def kern(self) -> Hashable:
        """What two decisions must share to be the same.

        "Not settled" counts as one outcome, but for what step 6 makes of it once nothing is needed any more: otherwise
        a fact that was not asked for could turn *oordeel_nodig* into *niet_van_toepassing* (law 1).
        """
        return (self.afloop, self.waarde, self.afloop is Afloop.OPEN and self.alleen_buiten)


def beslis(kandidaten: Sequence[Kandidaat]) -> Beslissing:
    """Decide among rules (semantics, section 3, steps 1 to 4)."""
    levend = tuple(i for i, k in enumerate(kandidaten) if k.geldt is not False)
    if not levend:
        return Beslissing(Afloop.NIETS_LEVEND)
    mogelijk = tuple(i for i in levend if not any(kandidaten[j].geldt is True for j in kandidaten[i].boven))
    strijd = _strijd(kandidaten, mogelijk)
    voorgaanden = {j for i in levend for j in kandidaten[i].boven}
    over = tuple(i for i in mogelijk if kandidaten[i].stand not in GEEN_WAARDE or i in voorgaanden)
    if strijd:
        return Beslissing(Afloop.STRIJDIG, None, levend, mogelijk, over, strijd)
    if over and _eensgezind(kandidaten, over) and any(_zeker_bekend(kandidaten[i]) for i in levend):
        return Beslissing(Afloop.VASTGESTELD, kandidaten[over[0]].waarde, levend, mogelijk, over)
    alleen_buiten = bool(mogelijk) and all(kandidaten[i].buiten for i in mogelijk)
    return Beslissing(Afloop.OPEN, None, levend, mogelijk, over, alleen_buiten=alleen_buiten)


def _strijd(kandidaten: Sequence[Kandidaat], mogelijk: Sequence[int]) -> tuple[int, ...]:
    """Return the sure rules that contradict each other, or else those whose value is a contradictory definition."""
    zeker = [
        i
        for i in mogelijk
        if kandidaten[i].geldt is True and all(kandidaten[j].geldt is False for j in kandidaten[i].boven)
    ]
    bekend = [i for i in zeker if kandidaten[i].stand is Stand.BEKEND]
    if len({kandidaten[i].waarde for i in bekend}) > 1:
        return tuple(bekend)
    return tuple(i for i in zeker if kandidaten[i].stand is Stand.STRIJDIG)


def _eensgezind(kandidaten: Sequence[Kandidaat], over: Sequence[int]) -> bool:
    return all(kandidaten[i].stand is Stand.BEKEND for i in over) and len({kandidaten[i].waarde for i in over}) == 1


def _zeker_bekend(kandidaat: Kandidaat) -> bool:
    return kandidaat.geldt is True and kandidaat.stand is Stand.BEKEND
