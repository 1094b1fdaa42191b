"""Powers over a granted urgency (to withdraw it, to extend it): whether they were used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.oordelen import gegeven_oordelen
from regio_uitstroom.evaluation.schakelaars import met_gebruik
from regio_uitstroom.evaluation.toen import toets_toen
from regio_uitstroom.evaluation.waarheid import of
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Intrekking, Verlenging
from regio_uitstroom.model.voorwaarden import OordeelGeeft, Voorwaarde, is_tijdloos
from regio_uitstroom.model.woorden import TOEKENNING

Statusmacht = Intrekking | Verlenging

WOORDEN_VAN_MACHT: dict[type[Statusmacht], tuple[str, str]] = {
    Verlenging: ("de urgentie te verlengen", "de urgentie verlengt"),
    Intrekking: ("de urgentie in te trekken", "de urgentie intrekt"),
}
"""What is done with a power over a granted urgency, as in a question and as in a clause."""


def gebruik_van(ctx: Context, regel: Statusmacht, uiterlijk: date | None = None) -> Voorwaarde:
    """Return the condition that the power was used, no later than a day; without conditions of fact nobody is asked.

    One object per question, so that it is known when it is tried again.
    """
    sleutel = ("gebruik", id(regel), uiterlijk)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = met_gebruik(regel, *WOORDEN_VAN_MACHT[type(regel)], TOEKENNING, uiterlijk)
    gevonden: Voorwaarde = ctx.geheugen[sleutel]
    return gevonden


def toets_gebruik(ctx: Context, regel: Statusmacht, uiterlijk: date | None = None) -> Toets:
    """Try whether a power was used: now, or on the day of a recorded use, with its conditions as they were then.

    What was withdrawn or extended stays so when that for which it was possible comes to an end (decision 050).
    """
    gebruik = gebruik_van(ctx, regel, uiterlijk)
    if is_tijdloos(regel.voorwaarde):
        return ctx.toets(gebruik)
    deel, werk = ("gebruik toen", id(regel), uiterlijk), partial(_toets_gebruik_toen, regel=regel, uiterlijk=uiterlijk)
    if ctx.stil:
        return ctx.onthoud(deel, werk, ctx)
    return ctx.volg(deel, lambda: werk(ctx), lambda toets: toets.lezingen, lambda ander: werk(ander).waarheid)


def _toets_gebruik_toen(ctx: Context, regel: Statusmacht, uiterlijk: date | None) -> Toets:
    gebruik = gebruik_van(ctx, regel, uiterlijk)
    nu = ctx.toets(gebruik)
    toen = [_op(ctx, gebruik, dag) for dag in _dagen_van_gebruik(ctx, gebruik)] if nu.waarheid is not True else []
    waarheid = of((nu.waarheid, *(toets.waarheid for toets in toen)))
    beslist = next((toets for toets in (nu, *toen) if toets.waarheid is waarheid), nu)
    if ctx.stil or waarheid is not None:
        return beslist
    return evolve(beslist, lezingen=samen(toets.lezingen for toets in (nu, *toen)))


def _dagen_van_gebruik(ctx: Context, gebruik: Voorwaarde) -> Iterator[date]:
    """Yield the days before the peildatum on which the record says that the power was used."""
    for oordeel in van_soort(OordeelGeeft, gebruik):
        for een in gegeven_oordelen(ctx, oordeel.oordeel, oordeel.beoordelaar) if oordeel.sinds is not None else ():
            if een.waarde and een.datum is not None and een.datum.volledig and een.datum.eerste < ctx.peildatum:
                yield een.datum.eerste


def _op(ctx: Context, gebruik: Voorwaarde, dag: date) -> Toets:
    return toets_toen(ctx, gebruik, Dagbereik(dag, dag), "de dag van dat besluit")
