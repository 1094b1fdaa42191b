"""A term that stands still: what is left of it when it stops, runs on from the day on which it goes on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from regio_uitstroom.termijnen.werkdagen import werkdag_verder, werkdagen_in
from regio_uitstroom.tijd import Eenheid, Periode

_EEN_DAG = timedelta(days=1)


def na_stilstand(einde: date, begin: date, eenheid: Eenheid, stil: Iterable[Periode]) -> date:
    """Return the last day of a term that stands still in these periods.

    ``einde`` is its last day without them, ``begin`` the first day that counts. Only days of the term can stand still:
    what comes before the first or after the last day moves nothing, and of a term in working days those alone are left.
    """
    for periode in sorted(stil, key=lambda een: een.van or date.min):
        van = max(begin, periode.van or date.min)
        if van > einde:
            break
        if periode.tot is None:
            return date.max
        if van < periode.tot:
            einde = _verder_vanaf(periode.tot, van, einde, eenheid)
            begin = periode.tot
    return einde


def _verder_vanaf(verder: date, van: date, einde: date, eenheid: Eenheid) -> date:
    """Return the last day of what is left of a term from ``van`` on when it goes on on a later day."""
    try:
        if eenheid is not Eenheid.WERKDAG:
            return verder + (einde - van)
        over = werkdagen_in(van, einde + _EEN_DAG)
        return werkdag_verder(verder - _EEN_DAG, over) if over else einde
    except OverflowError:
        return date.max


def dagen_stil(periode: Periode, begin: date, einde: date, eenheid: Eenheid) -> int:
    """Return on how many (working) days of a term it stood still; ``einde`` is its last day with all that moves it."""
    van = max(begin, periode.van or date.min)
    if van > einde or periode.tot is None or periode.tot <= van:
        return 0
    return werkdagen_in(van, periode.tot) if eenheid is Eenheid.WERKDAG else (periode.tot - van).days
