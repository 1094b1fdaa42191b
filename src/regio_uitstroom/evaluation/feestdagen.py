"""Days on which a term under the Algemene termijnenwet cannot end (BWBR0002448, article 3)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_ZATERDAG = 5
_ZONDAG = 6
_WILLEM_ALEXANDER = 2014
"""From this year the King's birthday is celebrated on 27 April; before it, from 1949, on 30 April."""

_VANAF_PASEN = (-2, 1, 39, 50)
"""Goede Vrijdag, tweede Paasdag, Hemelvaartsdag, tweede Pinksterdag: days from Easter Sunday."""

_VAST = ((1, 1), (5, 5), (12, 25), (12, 26))
"""Nieuwjaarsdag, the fifth of May, and both days of Christmas, as (month, day)."""


def is_werkdag(dag: date) -> bool:
    """Whether the day is no Saturday, Sunday or generally recognised holiday."""
    return dag.weekday() < _ZATERDAG and dag not in feestdagen(dag.year)


@lru_cache(maxsize=512)
def feestdagen(jaar: int) -> frozenset[date]:
    """Return the generally recognised holidays of a year, and Goede Vrijdag, which counts as one."""
    pasen = paaszondag(jaar)
    vast = {date(jaar, maand, dag) for maand, dag in _VAST}
    return frozenset(vast | {pasen + timedelta(days=n) for n in _VANAF_PASEN} | {koningsdag(jaar)})


def koningsdag(jaar: int) -> date:
    """Return the day on which the birthday of the King is celebrated; a Sunday is avoided."""
    dag = date(jaar, 4, 27) if jaar >= _WILLEM_ALEXANDER else date(jaar, 4, 30)
    if dag.weekday() != _ZONDAG:
        return dag
    return dag - timedelta(days=1)


def paaszondag(jaar: int) -> date:
    """Return Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus/Jones/Butcher)."""
    a, b, c = jaar % 19, jaar // 100, jaar % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    maand, dag = divmod(h + m - 7 * n + 114, 31)
    return date(jaar, maand, dag + 1)
