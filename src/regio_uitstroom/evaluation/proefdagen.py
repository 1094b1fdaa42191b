"""The days that stand for all days of a stretch of time: between two of these nothing changes that a text looks at."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from regio_uitstroom.client.gegevens import ingebouwde_gegevens
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.omslagdagen import Duurtest, kandidaatdagen, meelopende_tests, omslagen, vensterdagen
from regio_uitstroom.evaluation.termijneinden import dagen_na_termijn
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.bruikbaar import sleutels_van
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import WoonadresNaarDuur
from regio_uitstroom.tijd import Duur, Eenheid

LANGSTE = Duur(5, Eenheid.JAAR)
"""No urgency that we know runs longer than two years. Of one that was granted thirty years ago, under a text that sets
no end to it, deciding one record took 80 seconds."""


def proefdagen(ctx: Context, delen: Sequence[object], vanaf: date, tot_en_met: date) -> Sequence[date]:
    """Return the days of a stretch of time on which something that these parts look at can begin to be otherwise."""
    termijnen = van_soort(v.TermijnVerstreken, *delen)
    einden = {dag for termijn in termijnen for dag in dagen_na_termijn(ctx, termijn)}
    gelezen = _gelezen_door(ctx, delen)
    dagen = {vanaf, tot_en_met, *kandidaatdagen(delen, gelezen, vanaf, tot_en_met), *einden}
    if tests := meelopende_tests(delen):
        dagen.update(vensterdagen(tests, vanaf, tot_en_met))
        dagen.update(omslagen(partial(_waarheden, ctx, tests), [d for d in dagen if vanaf <= d <= tot_en_met]))
    return sorted(dag for dag in dagen if vanaf <= dag <= tot_en_met)


def _waarheden(ctx: Context, tests: Sequence[Duurtest], dag: date) -> tuple[Hashable, ...]:
    dan = ctx.op_dag(dag)
    return tuple(stand_van(dan, test) for test in tests)


def stand_van(ctx: Context, test: Duurtest) -> Hashable:
    """Return what a count of days comes to: whether it is long enough, or in which municipality."""
    return ctx.vind(test).kenmerk if isinstance(test, WoonadresNaarDuur) else ctx.toets(test).waarheid


def _gelezen_door(ctx: Context, delen: Sequence[object]) -> Iterator[object]:
    """Yield what these parts of the text look at in the record."""
    for sleutel in sleutels_van(ctx.regeling, *delen):
        if sleutel in _HISTORIES:
            historie = _HISTORIES[sleutel](ctx)
            yield from (historie.lijst, historie.volledig)
        elif sleutel in ingebouwde_gegevens() or sleutel.startswith("feiten."):
            yield ctx.feit(sleutel)


_HISTORIES: Mapping[str, Callable[[Context], Any]] = {
    "verblijfplaatsen": lambda ctx: ctx.verblijfplaatsen,
    "verblijven": lambda ctx: ctx.verblijven,
}
