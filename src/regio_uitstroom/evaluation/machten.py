"""Powers over a granted urgency (to withdraw it, to extend it): whether they were used."""

from __future__ import annotations

from datetime import date
from functools import partial

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.machtdagen import Machtdagen
from regio_uitstroom.evaluation.schakelaars import met_gebruik
from regio_uitstroom.model.regels import Intrekking, Verlenging
from regio_uitstroom.model.voorwaarden import Voorwaarde, is_tijdloos
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
    """Try whether a power was used: with its conditions as they were on the day of that use (decision 050).

    What was withdrawn or extended stays so when that for which it was possible comes to an end.
    """
    gebruik = gebruik_van(ctx, regel, uiterlijk)
    if is_tijdloos(regel.voorwaarde):
        return ctx.toets(gebruik)
    deel, werk = ("gebruik toen", id(regel), uiterlijk), partial(_toets_gebruik_toen, regel=regel, uiterlijk=uiterlijk)
    if ctx.stil:
        return ctx.onthoud(deel, werk, ctx)
    return ctx.volg(deel, lambda: werk(ctx), lambda toets: toets.lezingen, lambda ander: werk(ander).waarheid)


def _toets_gebruik_toen(ctx: Context, regel: Statusmacht, uiterlijk: date | None) -> Toets:
    return Machtdagen.van(ctx, regel.voorwaarde, gebruik_van(ctx, regel, uiterlijk)).toets()


def dagen_van_macht(ctx: Context, regel: Statusmacht, uiterlijk: date | None) -> Machtdagen | None:
    """Return on which days a power could be used; None where its conditions do not tell one day from another."""
    if is_tijdloos(regel.voorwaarde):
        return None
    return Machtdagen.van(ctx, regel.voorwaarde, gebruik_van(ctx, regel, uiterlijk))
