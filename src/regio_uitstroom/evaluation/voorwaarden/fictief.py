"""A condition as the fictions of the text make it, and whether they made a difference."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.ficties import in_woorden
from regio_uitstroom.model.voorwaarden import Fictief


def toets_fictief(ctx: Context, voorwaarde: Fictief) -> Toets:
    """What the fictions make of it decides; where the text itself would give another truth, they are told.

    What only the text itself would read is not asked.
    """
    toets = ctx.toets(voorwaarde.deel)
    if toets.waarheid is not None and any(fictie.opzij for fictie in voorwaarde.ficties):
        toets = evolve(
            toets, lezingen=toets.lezingen.zonder_open
        )  # who is exempt need not tell of the item, nor who meets it
    if ctx.stil or ctx.los().toets(voorwaarde.zonder).waarheid == toets.waarheid:
        return toets
    toelichting = "; ".join(filter(None, (toets.bevinding.toelichting, *map(in_woorden, voorwaarde.ficties))))
    return evolve(toets, bevinding=evolve(toets.bevinding, toelichting=toelichting))
