"""Stretches of days on which the same is known of a history, and the bounds of its intervals.

Days are counted as ordinals (``date.toordinal``), so that the day after the last one is a number too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Generic, TypeVar

from attrs import field

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.intervals import EERSTE_DAG
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

BEGIN = 1
"""Ordinal of the first day of the calendar."""

EINDE = date.max.toordinal() + 1
"""Ordinal of the day after the last one of the calendar."""

T = TypeVar("T")
U = TypeVar("U")


@frozen
class Vak(Generic[T]):
    """A stretch ``[van, tot)`` of days (ordinals) and what is known of each of them."""

    van: int
    tot: int
    inhoud: T = field(repr=False)

    @property
    def periode(self) -> Periode:
        """The same stretch in dates; open where it reaches the end of the calendar, or all that a record can hold."""
        van = date.fromordinal(self.van) if self.van > EERSTE_DAG.toordinal() else None
        return Periode(van, date.fromordinal(self.tot) if self.tot < EINDE else None)


@frozen
class Grenzen:
    """The days that an interval covers for certain, ``[zeker_van, zeker_tot)``, and those that it may cover."""

    zeker_van: int = field(repr=False)
    zeker_tot: int = field(repr=False)
    mogelijk_van: int = field(repr=False)
    mogelijk_tot: int = field(repr=False)

    def zeker(self, dag: int) -> bool:
        """Whether the interval covers the day, whatever its partial dates mean."""
        return self.zeker_van <= dag < self.zeker_tot

    def mogelijk(self, dag: int) -> bool:
        """Whether the interval covers the day for some meaning of its dates, or by running on where it has no end."""
        return self.mogelijk_van <= dag < self.mogelijk_tot

    @property
    def dagen(self) -> tuple[int, int, int, int]:
        """The days on which something changes."""
        return (self.zeker_van, self.zeker_tot, self.mogelijk_van, self.mogelijk_tot)


def grenzen(van: Datum, tot: Datum | None, volledig: Periode | None) -> Grenzen:
    """Return the bounds of an interval.

    Without an end it runs to the end of the complete period (without one: its first day only) and is unknown after
    that. A partial date counts at its worst for what is certain and at its best for what is possible.
    """
    eerste, laatste = van.eerste.toordinal(), van.laatste.toordinal()
    if tot is not None:
        return Grenzen(laatste, tot.eerste.toordinal(), eerste, tot.laatste.toordinal())
    eerste_dag_voorbij = laatste + 1 if eerste == laatste else laatste
    return Grenzen(laatste, max(eerste_dag_voorbij, einde_van(volledig)), eerste, EINDE)


def einde_van(volledig: Periode | None) -> int:
    """Return the first day (ordinal) after the complete period; the first day of all where there is none."""
    if volledig is None:
        return BEGIN
    return EINDE if volledig.tot is None else volledig.tot.toordinal()


def is_volledig(volledig: Periode | None, dag: int, leeg_voor: date | None = None) -> bool:
    """Whether the day lies in the period over which a history is complete, or before anything can stand in it."""
    if leeg_voor is not None and dag < leeg_voor.toordinal():
        return True
    if volledig is None or dag >= einde_van(volledig):
        return False
    return volledig.van is None or volledig.van.toordinal() <= dag


def samengelegd(links: Sequence[Vak[T]], rechts: Sequence[Vak[U]]) -> Iterable[Vak[tuple[T, U]]]:
    """Yield two rows of stretches over the same days as one: on each what both say."""
    i = j = 0
    while i < len(links) and j < len(rechts):
        een, ander = links[i], rechts[j]
        yield Vak(max(een.van, ander.van), min(een.tot, ander.tot), (een.inhoud, ander.inhoud))
        i, j = i + (een.tot <= ander.tot), j + (ander.tot <= een.tot)


def knippen(alle: Iterable[Grenzen], volledig: Periode | None) -> tuple[int, ...]:
    """Return every day on which an interval or the complete period begins or ends."""
    dagen = [dag for g in alle for dag in g.dagen]
    if volledig is not None:
        dagen += [einde_van(volledig), volledig.van.toordinal() if volledig.van else BEGIN]
    return tuple(dagen)


def perioden(stukken: Sequence[Vak[T]]) -> tuple[Periode, ...]:
    """Return stretches as periods of dates."""
    return tuple(vak.periode for vak in stukken)
