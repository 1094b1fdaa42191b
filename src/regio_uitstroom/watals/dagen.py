"""The record as it will be on a later day, and how far ahead there is something to look at."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.dagen import schuif
from regio_uitstroom.evaluation.omslagdagen import Duurtest, dagen_in
from regio_uitstroom.tijd import Periode


def meegelopen(client: Client, peildatum: date, dag: date) -> Client:
    """Return the record as it will be on a later day if nothing happens until then.

    A history that is complete up to the peildatum (or further) is then complete up to as much later: intervals without
    an end run on, and no new ones begin. Lists of events tell no more than they do.
    """
    return evolve(
        client,
        verblijfplaatsen=evolve(
            client.verblijfplaatsen, volledig=_verlengd(client.verblijfplaatsen.volledig, peildatum, dag)
        ),
        verblijven=evolve(client.verblijven, volledig=_verlengd(client.verblijven.volledig, peildatum, dag)),
    )


def _verlengd(volledig: Periode | None, peildatum: date, dag: date) -> Periode | None:
    if volledig is None or volledig.tot is None or volledig.tot < peildatum:
        return volledig
    later = min(volledig.tot.toordinal() + (dag - peildatum).days, date.max.toordinal())
    return evolve(volledig, tot=date.fromordinal(later))


def laatste_dag_in(client: Client) -> date:
    """Return the last day that stands in a record."""
    return max(dagen_in(client), default=date.min)


def vensterlengte(tests: tuple[Duurtest, ...]) -> int:
    """Return the longest time that the tests look back, in days."""
    begin = date(2000, 1, 1)
    terug = (test.venster or test.duur for test in tests)
    return max(((schuif(begin, duur) - begin).days for duur in terug if duur is not None), default=0)
