"""Days and stretches of days: safe calendar arithmetic, the range that a partial date can mean."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import field

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.tijd import Duur, Eenheid, Periode, plus
from regio_uitstroom.waarde import frozen

EERSTE_DAG = date.min
LAATSTE_DAG = date.max

_MEESTE_WERKDAGEN = 20_000
"""More working days than this (some eighty years) are not counted one by one; no date that matters is as far."""


def schuif(dag: date, duur: Duur, keer: int = 1) -> date:
    """Return the day ``keer`` times the duration later (negative: earlier), within the ends of the calendar."""
    if duur.eenheid is Eenheid.WERKDAG and abs(duur.aantal) > _MEESTE_WERKDAGEN:
        return LAATSTE_DAG if duur.aantal * keer > 0 else EERSTE_DAG
    try:
        return plus(dag, duur, keer)
    except (OverflowError, ValueError):
        return LAATSTE_DAG if duur.aantal * keer > 0 else EERSTE_DAG


def dag_na(dag: date) -> date:
    """Return the next day; the last day of the calendar stays."""
    return dag if dag == LAATSTE_DAG else dag + timedelta(days=1)


def dag_voor(dag: date) -> date:
    """Return the day before; the first day of the calendar stays."""
    return dag if dag == EERSTE_DAG else dag - timedelta(days=1)


@frozen
class Dagbereik:
    """The days that a moment can mean: from ``eerste`` to ``laatste``, both included."""

    eerste: date = field(repr=False)
    laatste: date = field(repr=False)

    @classmethod
    def van(cls, datum: Datum) -> Dagbereik:
        """Return the range of a recorded date."""
        return cls(datum.eerste, datum.laatste)

    @property
    def precies(self) -> bool:
        """Whether it means one day."""
        return self.eerste == self.laatste

    @property
    def uitersten(self) -> tuple[date, date]:
        """The first and the last day that it can mean."""
        return (self.eerste, self.laatste)

    def dagen(self) -> Iterable[date]:
        """Yield every day that it can mean (a partial date: at most 366)."""
        for nummer in range(self.eerste.toordinal(), self.laatste.toordinal() + 1):
            yield date.fromordinal(nummer)


def op_of_voor(bereik: Dagbereik, grens: date) -> bool | None:
    """Return whether the moment lies on or before a day; unknown where only some of the days it can mean do."""
    if bereik.laatste <= grens:
        return True
    return False if bereik.eerste > grens else None


def verjaardag_bereikt(geboren: date, jaren: int, dag: date) -> bool:
    """Return whether the age is reached on the day: on the birthday, for 29 February on 1 March in other years."""
    return (geboren.year + jaren, geboren.month, geboren.day) <= (dag.year, dag.month, dag.day)


def verjaardag(geboren: date, jaren: int) -> date:
    """Return the first day on which the age is reached, within the ends of the calendar."""
    jaar = geboren.year + jaren
    if jaar > LAATSTE_DAG.year:
        return LAATSTE_DAG
    try:
        return geboren.replace(year=jaar)
    except ValueError:  # 29 February
        return date(jaar, 3, 1)


def samengevoegd(tijdvakken: Iterable[Periode]) -> tuple[Periode, ...]:
    """Return the same days as periods that neither overlap nor touch, earliest first."""
    gesorteerd = sorted(tijdvakken, key=lambda p: (p.van or EERSTE_DAG, p.tot or LAATSTE_DAG))
    uit: list[Periode] = []
    for tijdvak in gesorteerd:
        if uit and (uit[-1].tot is None or (tijdvak.van or EERSTE_DAG) <= uit[-1].tot):
            tot = None if uit[-1].tot is None or tijdvak.tot is None else max(uit[-1].tot, tijdvak.tot)
            uit[-1] = Periode(uit[-1].van, tot)
        else:
            uit.append(tijdvak)
    return tuple(uit)
