"""The days on which what a condition looks at can change by itself: an address, a birthday, a municipality that ends.

Between two of these days nothing changes that a condition looks at, but for two things. Where days are counted in a
window that moves along with the peildatum (*ten minste twee van de laatste drie jaar*), it can turn in between.
When a term ends follows from more than a day and a duration: see :mod:`regio_uitstroom.evaluation.termijneinden`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from attrs import fields

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.evaluation.dagen import schuif
from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.model.doorloop import doorloop, van_soort
from regio_uitstroom.model.gemeentebron import WoonadresNaarDuur
from regio_uitstroom.model.voorwaarden import (
    HeeftMinderjarigKind,
    Leeftijd,
    Terugblik,
    Verblijfsduur,
    Woonduur,
)
from regio_uitstroom.model.woorden import MEERDERJARIG
from regio_uitstroom.tijd import Duur, Eenheid

EERDER, LATER = 1, 4
"""Days around a shifted one: the last day of a month, 29 February, *langer dan*, the last day and the day after it."""

_MEE_VERSCHUIVEND = frozenset({"peildatum", "einde kalenderjaar"})
"""Moments that are another day on another peildatum."""


def kandidaatdagen(
    delen: Iterable[object], dossier: Iterable[object], vanaf: date, tot_en_met: date
) -> tuple[date, ...]:
    """Return the days after ``vanaf`` on which something that these parts of a text look at can change, in order.

    ``dossier``: what they look at in the record.
    """
    delen = tuple(delen)
    ankers = {*dagen_in(*delen), *dagen_in(*dossier)}
    dagen = set(_rond(ankers))
    for reeks in _verschuivingen(delen):
        dagen.update(_rond({_verschoven(anker, reeks) for anker in ankers}, EERDER, LATER))
    dagen.update(_van_de_kalender(vanaf, tot_en_met))
    return tuple(sorted(dag for dag in dagen if vanaf < dag <= tot_en_met))


def _rond(dagen: set[date], eerder: int = 0, later: int = 1) -> Iterator[date]:
    for dag in dagen:
        nummer = dag.toordinal()
        eerste, laatste = max(nummer - eerder, 1), min(nummer + later, date.max.toordinal())
        yield from map(date.fromordinal, range(eerste, laatste + 1))


def dagen_in(*delen: object) -> Iterator[date]:
    """Yield every day that stands anywhere in these; of a date that is known in part the first and the last."""
    for deel in doorloop(*delen):
        soort: Any = type(deel)
        waarden = [getattr(deel, veld.name) for veld in fields(soort)]
        if isinstance(deel, Datum):
            waarden = [deel.eerste, deel.laatste]
        yield from (waarde for waarde in waarden if isinstance(waarde, date))


def _van_de_kalender(vanaf: date, tot_en_met: date) -> Iterator[date]:
    """Yield the first day of every year, and the days on which municipalities begin or end."""
    yield from (date(jaar, 1, 1) for jaar in range(vanaf.year, tot_en_met.year + 1))
    yield from _gemeentedagen()


@cache
def _gemeentedagen() -> frozenset[date]:
    grenzen = (dag for gemeente in register().alle for dag in (gemeente.ingangsdatum, gemeente.einddatum))
    return frozenset(dag for dag in grenzen if dag is not None)


Verschuiving = tuple[tuple[Duur, int], ...]
Duurtest = Woonduur | Verblijfsduur | WoonadresNaarDuur
"""A part of a text that counts days before a moment."""


def _verschuivingen(delen: Sequence[object]) -> Iterator[Verschuiving]:
    """Yield by how much the parts shift a day: durations, windows with durations in them."""
    for test in _duurtests(delen):
        yield from _van_een_duur(test)
    for leeftijd in van_soort(Leeftijd, *delen):
        yield from (((Duur(jaren, Eenheid.JAAR), 1),) for jaren in (leeftijd.vanaf, leeftijd.tot) if jaren is not None)
    for terugblik in van_soort(Terugblik, *delen):
        yield ((terugblik.duur, 1),)
    if any(van_soort(HeeftMinderjarigKind, *delen)):
        yield ((Duur(MEERDERJARIG, Eenheid.JAAR), 1),)


def _van_een_duur(test: Duurtest) -> Iterator[Verschuiving]:
    yield from (((duur, 1),) for duur in (test.duur, test.venster) if duur is not None)
    if test.duur is not None and test.venster is not None:
        yield ((test.venster, 1), (test.duur, -1))


def _verschoven(dag: date, reeks: Verschuiving) -> date:
    for duur, keer in reeks:
        dag = schuif(dag, duur, keer)
    return dag


def meelopende_tests(delen: Iterable[object]) -> tuple[Duurtest, ...]:
    """Return the tests that count days in a window that moves along with the peildatum."""
    tests = (t for t in _duurtests(delen) if not t.onafgebroken and t.moment.sleutel in _MEE_VERSCHUIVEND)
    return tuple(dict.fromkeys(tests))


def _duurtests(delen: Iterable[object]) -> Iterator[Duurtest]:
    delen = tuple(delen)
    yield from van_soort(Woonduur, *delen)
    yield from van_soort(Verblijfsduur, *delen)
    yield from van_soort(WoonadresNaarDuur, *delen)


def vensterdagen(tests: Iterable[Duurtest], vanaf: date, tot_en_met: date) -> Iterator[date]:
    """Yield the days around the end of a month on which a window that moves along gets longer or shorter.

    Between these days and those of :func:`kandidaatdagen` each day adds as much to the window as the day before did,
    so that a count of days in it turns at most one way: see :func:`omslagen`.
    """
    eenheden = {duur.eenheid for test in tests for duur in (test.duur, test.venster) if duur is not None}
    maanden = range(1, 13) if Eenheid.MAAND in eenheden else (3,) if Eenheid.JAAR in eenheden else ()
    randen = (date(jaar, maand, 1) for jaar in range(vanaf.year, tot_en_met.year + 1) for maand in maanden)
    yield from (dag for dag in _rond(set(randen), VOOR_DE_EERSTE, 1) if vanaf < dag <= tot_en_met)


VOOR_DE_EERSTE = 4
"""From so many days before the first of a month on, another month may have no day of that number."""


def omslagen(waarde: Callable[[date], Hashable], punten: Sequence[date]) -> Iterator[date]:
    """Yield the days on which a value becomes another, that turns at most one way between two of these points."""
    stapel = list(pairwise(sorted(punten)))
    gevonden: dict[date, Hashable] = {}

    def op(dag: date) -> Hashable:
        if dag not in gevonden:
            gevonden[dag] = waarde(dag)
        return gevonden[dag]

    while stapel:
        eerste, laatste = stapel.pop()
        if op(eerste) == op(laatste):
            continue
        if (laatste - eerste).days == 1:
            yield laatste
            continue
        midden = eerste + (laatste - eerste) // 2
        stapel += [(eerste, midden), (midden, laatste)]
