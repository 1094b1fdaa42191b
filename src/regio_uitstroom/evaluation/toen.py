"""Conditions tried as they stood on another day than the peildatum."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets, stille_toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, OpenTijdvak, samen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarheid import eensgezind
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.teksten import datum_in_woorden

MEESTE_DAGEN = 366
"""Of a day of which no more is known than that it lies in a longer stretch, the day is asked before the rest."""


def toets_toen(ctx: Context, voorwaarde: Voorwaarde | None, dagen: Dagbereik, welke: str) -> Toets:
    """Try a condition on a day, of which may be known only between which days it lies: then on each of these.

    ``welke``: which day that is, in words (*de laatste dag van de termijn*).
    """
    eerste, laatste = dagen.uitersten
    if (laatste - eerste).days >= MEESTE_DAGEN:
        return toets_op_onbekende_dag(ctx, voorwaarde, NIETS)
    toetsen = [ctx.op_dag(dag).toets(voorwaarde) for dag in _elke(eerste, laatste)]
    waarheid = eensgezind(toets.waarheid for toets in toetsen)
    if ctx.stil:
        return stille_toets(waarheid)
    bevinding = evolve(toetsen[0].bevinding, waarheid=waarheid)
    if dagen.precies:
        bevinding = met_dag(bevinding, f"zo was het op {welke}, {datum_in_woorden(eerste)}")
    return Toets(waarheid, bevinding, samen(toets.lezingen for toets in toetsen))


def _elke(eerste: date, laatste: date) -> Iterator[date]:
    return (eerste + timedelta(days=n) for n in range((laatste - eerste).days + 1))


def met_dag(bevinding: Bevinding, zin: str) -> Bevinding:
    """Return a finding that also tells of which day it is."""
    return evolve(bevinding, toelichting="; ".join(filter(None, (bevinding.toelichting, zin))))


def toets_op_onbekende_dag(ctx: Context, voorwaarde: Voorwaarde | None, lezingen: Lezingen) -> Toets:
    """Return that it is not known, with what keeps the day from being known (``lezingen``).

    Which stretch of a history the condition reads is told by that day, so it is asked for later.
    """
    if ctx.stil:
        return stille_toets(None)
    nu = ctx.toets(voorwaarde)
    open_ = frozenset(
        evolve(een, tijdvak=None, later=True) if isinstance(een, OpenTijdvak) else een for een in nu.lezingen.open
    )
    gelezen = samen((lezingen, evolve(nu.lezingen, open=open_)))
    return Toets(None, evolve(nu.bevinding, waarheid=None), gelezen)
