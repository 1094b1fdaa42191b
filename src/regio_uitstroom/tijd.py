"""Calendar time: half-open periods and durations in days, weeks, months and years."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

from regio_uitstroom.waarde import frozen


class Eenheid(Enum):
    """Unit of a duration."""

    DAG = "dag"
    WERKDAG = "werkdag"
    WEEK = "week"
    MAAND = "maand"
    JAAR = "jaar"


@frozen(order=False)
class Duur:
    """A number of calendar units."""

    aantal: int
    eenheid: Eenheid


@frozen
class Periode:
    """A half-open period ``[van, tot)``; None means unbounded on that side."""

    van: date | None = None
    tot: date | None = None

    def bevat(self, dag: date) -> bool:
        """Whether the day lies in the period."""
        return (self.van is None or self.van <= dag) and (self.tot is None or dag < self.tot)


def plus_maanden(dag: date, maanden: int) -> date:
    """Return the same day number that many months later (or earlier).

    Where the month has no such number: its last day (semantics, section 4).
    """
    index = dag.year * 12 + dag.month - 1 + maanden
    jaar, maand = index // 12, index % 12 + 1
    return date(jaar, maand, min(dag.day, monthrange(jaar, maand)[1]))


def plus(dag: date, duur: Duur, keer: int = 1) -> date:
    """Return the day that lies ``keer`` times the duration after (negative: before) the given day, by calendar."""
    aantal = duur.aantal * keer
    match duur.eenheid:
        case Eenheid.DAG:
            return dag + timedelta(days=aantal)
        case Eenheid.WEEK:
            return dag + timedelta(weeks=aantal)
        case Eenheid.MAAND:
            return plus_maanden(dag, aantal)
        case Eenheid.JAAR:
            return plus_maanden(dag, 12 * aantal)
        case Eenheid.WERKDAG:
            return _plus_werkdagen(dag, aantal)


_DAGEN = {Eenheid.DAG: (1, 1), Eenheid.WERKDAG: (1, 4), Eenheid.WEEK: (7, 7)}
_MAANDEN = {Eenheid.MAAND: 1, Eenheid.JAAR: 12}
_SPELING = 3
"""Days that a number of months can be shorter or longer than as many average ones: February, and a leap day."""


def minste_dagen(duur: Duur) -> int:
    """Return a number of days that the duration has at least, whenever it begins."""
    if duur.eenheid in _MAANDEN:
        maanden = duur.aantal * _MAANDEN[duur.eenheid]
        return max(maanden * 28, maanden * 365 // 12 - _SPELING)
    return duur.aantal * _DAGEN[duur.eenheid][0]


def meeste_dagen(duur: Duur) -> int:
    """Return a number of days that the duration has at most, whenever it begins."""
    if duur.eenheid in _MAANDEN:
        maanden = duur.aantal * _MAANDEN[duur.eenheid]
        return min(maanden * 31, maanden * 366 // 12 + _SPELING)
    return duur.aantal * _DAGEN[duur.eenheid][1]


_ZATERDAG = 5


def _plus_werkdagen(dag: date, aantal: int) -> date:
    """Monday to Friday; public holidays belong to the Algemene termijnenwet and are not counted out here."""
    stap = timedelta(days=1 if aantal >= 0 else -1)
    over = abs(aantal)
    while over:
        dag += stap
        over -= dag.weekday() < _ZATERDAG
    return dag
