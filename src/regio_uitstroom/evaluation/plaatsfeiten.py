"""Municipalities that the record holds as facts: meldingen, regie, preference, and facts that a region declares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from regio_uitstroom.client.feiten import Bekend, Feit, NietVastTeStellen
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import Buitenland, Melding, Plaats, RegiePeriode
from regio_uitstroom.evaluation.bevonden import Stand, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lijsten import Uiterste, als_lijst
from regio_uitstroom.evaluation.momenten import eerste_melding, laatste_melding
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.vakken import Grenzen, grenzen
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import GemeenteFeitsoort, GemeenteUitGegeven, GemeenteUitRecord
from regio_uitstroom.tijd import Periode

ALTIJD = Periode()
"""A list of events is complete to the peildatum when given."""


def uit_record(ctx: Context, bron: GemeenteUitRecord) -> Vondst:
    """Return a municipality that the record holds as a fact of its own."""
    vinder = _eerste_melding if bron.eerste else _LIJSTEN.get(bron.soort, _enkel)
    return vinder(ctx, ctx.gegeven(bron.soort.value))


def uit_gegeven(ctx: Context, bron: GemeenteUitGegeven) -> Vondst:
    """Return a municipality that the region asks for as a fact of its own."""
    return _enkel(ctx, bron.gegeven)


def _enkel(ctx: Context, gegeven: Gegeven) -> Vondst:
    return van_feit(ctx, gegeven, ctx.feit(gegeven.sleutel))


def van_feit(ctx: Context, gegeven: Gegeven, feit: Feit[Any], geheel: Feit[Any] | None = None) -> Vondst:
    """Return the place that a fact holds, carried forward; ``geheel``: the list of events that the fact stands in."""
    gelezen = ctx.gelezen(gegeven, feit if geheel is None else geheel)
    if isinstance(feit, NietVastTeStellen):
        return Vondst(Stand.NIET_VAST_TE_STELLEN, lezingen=gelezen)
    if not isinstance(feit, Bekend) or not isinstance(feit.waarde, Gemeente | Buitenland):
        open_ = feit if geheel is None else geheel
        return Vondst(Stand.ONBEKEND, lezingen=ctx.gelezen(gegeven, open_, open_=True))
    return van_plaatsen(ctx, gegeven, feit if geheel is None else geheel, [feit.waarde])


def van_plaatsen(ctx: Context, gegeven: Gegeven, feit: Feit[Any], plaatsen: Iterable[Plaats]) -> Vondst:
    """Return the one place that recorded ones come down to; several leave open which of them counts."""
    opgevolgd = [volg_op(ctx, plaats) for plaats in plaatsen]
    stappen = tuple(dict.fromkeys(stap for een in opgevolgd for stap in een.stappen))
    mogelijk = frozenset(frozenset((plaats,)) for een in opgevolgd for plaats in een.plaatsen)
    if not mogelijk:
        return Vondst(Stand.GEEN, lezingen=ctx.gelezen(gegeven, feit))
    if len(mogelijk) == 1:
        return Vondst(Stand.BEKEND, next(iter(mogelijk)), lezingen=ctx.gelezen(gegeven, feit), toelichting=stappen)
    gesplitst = any(len(een.plaatsen) > 1 for een in opgevolgd)
    lezingen = ctx.gelezen(gegeven, feit, open_=gesplitst)
    return Vondst(Stand.ONBEKEND, mogelijk=mogelijk, lezingen=lezingen, toelichting=stappen)


def _voorkeur(ctx: Context, gegeven: Gegeven) -> Vondst:
    """Return the municipality of preference; of several the text does not say which counts."""
    feit = ctx.feit(gegeven.sleutel)
    if isinstance(feit, NietVastTeStellen):
        return Vondst(Stand.NIET_VAST_TE_STELLEN, lezingen=ctx.gelezen(gegeven, feit))
    lijst = als_lijst(feit, Gemeente)
    if lijst is None:
        return Vondst(Stand.ONBEKEND, lezingen=ctx.gelezen(gegeven, feit, open_=True))
    return van_plaatsen(ctx, gegeven, feit, lijst)


def _melding(ctx: Context, gegeven: Gegeven) -> Vondst:
    """Return the municipality that the client turned to last."""
    return _van_melding(ctx, gegeven, laatste_melding(ctx))


def _eerste_melding(ctx: Context, gegeven: Gegeven) -> Vondst:
    """Return the municipality that the client turned to first."""
    return _van_melding(ctx, gegeven, eerste_melding(ctx))


def _van_melding(ctx: Context, gegeven: Gegeven, gevonden: Uiterste | None) -> Vondst:
    """Return the municipality of one of the meldingen; of which one, its day may leave open."""
    feit = ctx.feit(gegeven.sleutel)
    if isinstance(feit, NietVastTeStellen):
        return Vondst(Stand.NIET_VAST_TE_STELLEN, lezingen=ctx.gelezen(gegeven, feit))
    if gevonden is None or gevonden.bestaat is None:
        return Vondst(Stand.ONBEKEND, lezingen=ctx.gelezen(gegeven, feit, open_=True))
    meldingen = [melding for melding in gevonden.kandidaten if isinstance(melding, Melding)]
    # Where one can be on more than one day, the day of it still tells which it is: also on the edge of its month.
    onscherp = len(meldingen) > 1 and any(melding.datum.eerste != melding.datum.laatste for melding in meldingen)
    return _uit_gebeurtenissen(ctx, gegeven, feit, [melding.gemeente for melding in meldingen], onscherp=onscherp)


def _uit_gebeurtenissen(
    ctx: Context, gegeven: Gegeven, feit: Feit[Any], gemeenten: list[Feit[Plaats]], *, onscherp: bool
) -> Vondst:
    """Return what the municipalities of the events that may count come down to."""
    verschillend = list(dict.fromkeys(_waarde(gemeente) for gemeente in gemeenten))
    if not verschillend:
        return Vondst(Stand.GEEN, lezingen=ctx.gelezen(gegeven, feit))
    if len(verschillend) == 1:
        return van_feit(ctx, gegeven, gemeenten[0], feit)
    plaatsen = [gemeente.waarde for gemeente in gemeenten if isinstance(gemeente, Bekend)]
    if len(plaatsen) == len(gemeenten):
        gevonden = van_plaatsen(ctx, gegeven, feit, plaatsen)
        return gevonden.met(ctx.gelezen(gegeven, feit, open_=onscherp)) if onscherp else gevonden
    return Vondst(Stand.ONBEKEND, lezingen=ctx.gelezen(gegeven, feit, open_=True))


def _waarde(gemeente: Feit[Plaats]) -> object:
    """Return what tells two events apart: the place, or that it is not known (and how)."""
    return gemeente.waarde if isinstance(gemeente, Bekend) else type(gemeente)


def _regie(ctx: Context, gegeven: Gegeven) -> Vondst:
    """Return the municipality that has the regie on the peildatum."""
    feit = ctx.feit(gegeven.sleutel)
    if isinstance(feit, NietVastTeStellen):
        return Vondst(Stand.NIET_VAST_TE_STELLEN, lezingen=ctx.gelezen(gegeven, feit))
    lijst = als_lijst(feit, RegiePeriode)
    if lijst is None:
        return Vondst(Stand.ONBEKEND, lezingen=ctx.gelezen(gegeven, feit, open_=True))
    dag = ctx.peildatum.toordinal()
    begrensd = [(periode, _regiegrenzen(periode)) for periode in lijst]
    zeker = [periode.gemeente for periode, g in begrensd if g.zeker(dag)]
    misschien = [periode.gemeente for periode, g in begrensd if g.mogelijk(dag) and not g.zeker(dag)]
    if misschien:
        return Vondst(Stand.ONBEKEND, lezingen=ctx.gelezen(gegeven, feit, open_=True))
    return _uit_gebeurtenissen(ctx, gegeven, feit, zeker, onscherp=False)


def _regiegrenzen(periode: RegiePeriode) -> Grenzen:
    return grenzen(periode.van, periode.tot, ALTIJD)


_LIJSTEN: Mapping[GemeenteFeitsoort, Callable[[Context, Gegeven], Vondst]] = {
    GemeenteFeitsoort.VOORKEUR: _voorkeur,
    GemeenteFeitsoort.MELDING: _melding,
    GemeenteFeitsoort.REGIE: _regie,
}
"""Facts that are lists; the others hold one place."""
