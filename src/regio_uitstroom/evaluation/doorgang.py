"""One pass along the bounds of intervals: which of them cover each day, without trying every interval on every day.

The obvious way asks every interval whether it covers a day; with a thousand intervals and their thousands of bounds
that is millions of questions. The pass keeps the ones that run, and takes in or leaves out only those that begin or
end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Generic, TypeVar

from attrs import field

from regio_uitstroom.evaluation.vakken import BEGIN, EINDE, Grenzen, Vak, is_volledig, knippen
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

D = TypeVar("D")
T = TypeVar("T")


@frozen
class Dekking(Generic[D]):
    """The intervals that cover a day, in the order of their list, and whether that list is complete on it.

    Every interval that covers the day for certain is also among those that may.
    """

    zeker: tuple[tuple[D, Grenzen], ...] = field(repr=False)
    mogelijk: tuple[tuple[D, Grenzen], ...] = field(repr=False)
    volledig: bool = field(repr=False)


def doorgang(
    begrensd: Sequence[tuple[D, Grenzen]], volledig: Periode | None, leeg_voor: date | None = None
) -> Iterator[tuple[int, int, Dekking[D]]]:
    """Yield stretches of days, of the whole calendar and in order, with the intervals that cover them."""
    wissels: dict[int, list[tuple[bool, int]]] = {}
    for nummer, (_, g) in enumerate(begrensd):
        for zeker, van, tot in ((True, g.zeker_van, g.zeker_tot), (False, g.mogelijk_van, g.mogelijk_tot)):
            if van < tot:
                wissels.setdefault(van, []).append((zeker, nummer))
                wissels.setdefault(tot, []).append((zeker, nummer))
    knipdagen = (*knippen((), volledig), BEGIN if leeg_voor is None else leeg_voor.toordinal())
    randen = sorted({BEGIN, *wissels, *(dag for dag in knipdagen if BEGIN < dag < EINDE)} - {EINDE})
    lopend: dict[bool, list[int]] = {True: [], False: []}
    for van, tot in zip(randen, (*randen[1:], EINDE), strict=True):
        for zeker, nummer in wissels.get(van, ()):
            _wissel(lopend[zeker], nummer)
        zekere, mogelijke = (tuple(begrensd[nummer] for nummer in lopend[zeker]) for zeker in (True, False))
        yield van, tot, Dekking(zekere, mogelijke, is_volledig(volledig, van, leeg_voor))


def _wissel(lopend: list[int], nummer: int) -> None:
    """Put a number in its place in the row, or take it out."""
    plaats = bisect_right(lopend, nummer)
    if plaats and lopend[plaats - 1] == nummer:
        del lopend[plaats - 1]
    else:
        insort(lopend, nummer)


@frozen
class Verloop(Generic[T]):
    """What is known of every day of the calendar, as stretches."""

    randen: tuple[int, ...] = field(repr=False)
    inhoud: tuple[T, ...] = field(repr=False)
    """What is known from each bound on; neighbours may say the same."""
    stukken: tuple[Vak[T], ...] = field(repr=False)
    """The same stretches, equal neighbours taken together."""
    beginnen: tuple[int, ...] = field(repr=False)
    """The first day of each of these."""

    @classmethod
    def van(
        cls,
        begrensd: Sequence[tuple[D, Grenzen]],
        volledig: Periode | None,
        inhoud: Callable[[Dekking[D]], T],
        leeg_voor: date | None = None,
    ) -> Verloop[T]:
        """Return what follows from the intervals that cover each day."""
        los = [Vak(van, tot, inhoud(dekking)) for van, tot, dekking in doorgang(begrensd, volledig, leeg_voor)]
        stukken: list[Vak[T]] = []
        for vak in los:
            if stukken and stukken[-1].inhoud == vak.inhoud:
                stukken[-1] = Vak(stukken[-1].van, vak.tot, stukken[-1].inhoud)
            else:
                stukken.append(vak)
        randen, beginnen = (tuple(vak.van for vak in rij) for rij in (los, stukken))
        return cls(randen, tuple(vak.inhoud for vak in los), tuple(stukken), beginnen)

    def vakken(self, van: int, tot: int) -> tuple[Vak[T], ...]:
        """Return the stretches between two days; equal neighbours are one, with what is known of its first day."""
        if van >= tot:
            return ()
        uit = list(self.stukken[bisect_right(self.beginnen, van) - 1 : bisect_left(self.beginnen, tot)])
        eerste = self.inhoud[bisect_right(self.randen, van) - 1]
        uit[0] = Vak(van, uit[0].tot, eerste)
        uit[-1] = Vak(uit[-1].van, tot, uit[-1].inhoud)
        return tuple(uit)
