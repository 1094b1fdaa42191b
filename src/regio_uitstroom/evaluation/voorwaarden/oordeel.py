"""The condition that a person judged that it is so, or used a power: an act with a day of its own (decision 049)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.gebruikstijd import Gebruikstijd
from regio_uitstroom.evaluation.lezing import NIETS
from regio_uitstroom.evaluation.momenten import laatst_toegekend
from regio_uitstroom.evaluation.oordelen import gegeven_oordelen, toets_oordeel, toets_oordelen
from regio_uitstroom.evaluation.schakelaars import tot_gebruik_onwaar
from regio_uitstroom.evaluation.uitkomst import Bevinding, NietGeteld
from regio_uitstroom.model.voorwaarden import OordeelGeeft


def toets_oordeel_of_gebruik(ctx: Context, voorwaarde: OordeelGeeft) -> Toets:
    """Try whether a person judged that it is so, or used a power over what was granted."""
    if voorwaarde.sinds is None:
        return toets_oordeel(ctx, voorwaarde)
    return toets_gebruikt(ctx, voorwaarde, gegeven_oordelen(ctx, voorwaarde.oordeel, voorwaarde.beoordelaar))


def toets_gebruikt(ctx: Context, voorwaarde: OordeelGeeft, gegeven: Sequence[Oordeel]) -> Toets:
    """Try whether a power over what was granted was used, by these judgments.

    Where the day of the grant is known in part, and it matters which day that was, that is what is missing.
    """
    toegekend = laatst_toegekend(ctx)
    if toegekend.bereik is None:
        return _gebruikt(ctx, voorwaarde, gegeven, None)
    vroeg, laat = (_gebruikt(ctx, voorwaarde, gegeven, dag) for dag in toegekend.bereik.uitersten)
    if vroeg.waarheid is laat.waarheid:
        return vroeg
    return Toets(None, evolve(vroeg.bevinding, waarheid=None), toegekend.onscherp)


def _gebruikt(ctx: Context, voorwaarde: OordeelGeeft, gegeven: Sequence[Oordeel], toegekend: date | None) -> Toets:
    """Try whether a power was used since a day. What was done only later, was not done yet."""
    bereik = None if toegekend is None else Dagbereik(toegekend, toegekend)
    tijd = Gebruikstijd(bereik, ctx.peildatum, voorwaarde.uiterlijk)
    tellen = tuple(tijd.die_tellen(gegeven))
    later = any(tijd.waarom_niet(een) not in {None, NietGeteld.EERDERE_URGENTIE} for een in gegeven)
    if later and not tellen:
        tekst = voorwaarde.tekst or voorwaarde.oordeel.omschrijving
        return Toets(waarheid=False, bevinding=Bevinding(tekst, waarheid=False), lezingen=NIETS)
    toets = toets_oordelen(ctx, voorwaarde, tellen)
    return tot_gebruik_onwaar(toets) if voorwaarde.kaal and toets.waarheid is not True else toets
