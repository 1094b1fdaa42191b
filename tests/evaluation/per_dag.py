"""Stretches of days the obvious way: every interval is asked on every day on which something changes.

The evaluator goes along the bounds once (:mod:`regio_uitstroom.evaluation.doorgang`); it must say the same.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import TypeVar

from regio_uitstroom.client.record import Verblijf, Verblijfshistorie
from regio_uitstroom.evaluation.doorgang import Dekking
from regio_uitstroom.evaluation.historie_verblijven import Anders, Dagverblijf
from regio_uitstroom.evaluation.vakken import Grenzen, Vak, grenzen, is_volledig, knippen
from regio_uitstroom.tijd import Periode

D = TypeVar("D")
T = TypeVar("T")


def vakken(van: int, tot: int, knippen: Iterable[int], inhoud: Callable[[int], T]) -> tuple[Vak[T], ...]:
    """Return the stretches between ``van`` and ``tot``, cut where something changes; equal neighbours become one."""
    if van >= tot:
        return ()
    randen = sorted({van, tot, *(dag for dag in knippen if van < dag < tot)})
    uit: list[Vak[T]] = []
    for begin, einde in pairwise(randen):
        nieuw = inhoud(begin)
        if uit and uit[-1].inhoud == nieuw:
            uit[-1] = Vak(uit[-1].van, einde, nieuw)
        else:
            uit.append(Vak(begin, einde, nieuw))
    return tuple(uit)


def dekking_op(begrensd: Iterable[tuple[D, Grenzen]], volledig: Periode | None, dag: int) -> Dekking[D]:
    """Return the intervals that cover a day."""
    alle = tuple(begrensd)
    zeker = tuple((wat, g) for wat, g in alle if g.zeker(dag))
    mogelijk = tuple((wat, g) for wat, g in alle if g.mogelijk(dag))
    return Dekking(zeker, mogelijk, is_volledig(volledig, dag))


def verblijfvakken_per_dag(historie: Verblijfshistorie, van: int, tot: int) -> tuple[Vak[Dagverblijf], ...]:
    """Return what may count on every day, with every stay asked on every day."""
    begrensd = [(verblijf, grenzen(verblijf.van, verblijf.tot, historie.volledig)) for verblijf in historie.lijst]

    def op(dag: int) -> Dagverblijf:
        zekere = [verblijf for verblijf, g in begrensd if g.zeker(dag)]
        mogelijke = [verblijf for verblijf, g in begrensd if g.mogelijk(dag) or g.zeker(dag)]
        if zekere:
            return frozenset(v for v in mogelijke if not any(_eerder(ander, v) for ander in zekere))
        anders = {Anders.GEEN} if is_volledig(historie.volledig, dag) else set(Anders)
        return frozenset((*mogelijke, *anders))

    return vakken(van, tot, knippen((g for _, g in begrensd), historie.volledig), op)


def _eerder(een: Verblijf, ander: Verblijf) -> bool:
    """Whether the one was begun before the other for certain; of two begun on one day neither was."""
    return een.van.laatste < ander.van.eerste
