"""Working days: the days that are no Saturday, Sunday or holiday of the Algemene termijnenwet (article 3)."""

from __future__ import annotations

from datetime import date, timedelta

from regio_uitstroom.termijnen.feestdagen import is_vrij

_EEN_DAG = timedelta(days=1)
MEESTE_WERKDAGEN = 20_000
"""More working days than this (some eighty years) are not counted one by one: they run to the end of the calendar."""


def werkdag_verder(dag: date, aantal: int, richting: int = 1) -> date:
    """Return the working day that lies so many further (back: -1); the day itself for none.

    Raises OverflowError beyond the ends of the calendar, and for more than are counted.
    """
    if aantal > MEESTE_WERKDAGEN:
        raise OverflowError
    while aantal:
        dag += richting * _EEN_DAG
        aantal -= not is_vrij(dag)
    return dag


def werkdagen_in(van: date, tot: date) -> int:
    """Return how many working days lie in ``[van, tot)``; of a longer time than is counted at least too many."""
    dagen = (tot - van).days
    if dagen > 2 * MEESTE_WERKDAGEN:
        return MEESTE_WERKDAGEN + 1
    return sum(not is_vrij(van + timedelta(days=nummer)) for nummer in range(dagen))
