"""Defined terms for a municipality, decided like questions (semantics, section 3; grammar-notes, decision G1).

Within a step the term itself means what the earlier steps give.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from regio_uitstroom.evaluation.beslis import Afloop, Beslissing, Kandidaat, beslis
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Plaatsen, Stand, Toets, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.model.begrippen import Begrip, GemeenteBegrip, Stap, VoorwaardeBegrip
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.gemeentebron import Begripbron
from regio_uitstroom.model.voorwaarden import BegripGeldt

Uitgewerkt = tuple[Toets, Vondst]
"""A step: its guard and its municipality."""


def van_begrip(ctx: Context, bron: Begripbron) -> Vondst:
    """Return what a defined term stands for; unknown for a term that the text does not define as a municipality."""
    begrip = ctx.begrip(bron.begrip)
    if not isinstance(begrip, GemeenteBegrip):
        return Vondst(Stand.ONBEKEND)
    bezig = [nummer for naam, nummer in ctx.bezig if naam == bron.begrip]
    if bezig and ctx.bezig[-1][0] != bron.begrip:  # a circle of definitions: a compile error for texts
        return Vondst(Stand.ONBEKEND)
    return _eerste_stappen(ctx, begrip, bezig[-1] if bezig else len(begrip.stappen))


def _eerste_stappen(ctx: Context, begrip: GemeenteBegrip, aantal: int) -> Vondst:
    """Return what the first so many steps give; worked out once."""
    sleutel = ("begrip", begrip.naam, aantal)
    if ctx.antwoorden is not None:
        onthouden: Vondst = ctx.antwoorden.onthoud(sleutel, _werk_uit, ctx, begrip, aantal)
        return onthouden
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = _werk_uit(ctx, begrip, aantal)
        ctx.spoor.leest[sleutel] = ctx.geheugen[sleutel].lezingen.open
    gevonden: Vondst = ctx.geheugen[sleutel]
    return gevonden


def _werk_uit(ctx: Context, begrip: GemeenteBegrip, aantal: int) -> Vondst:
    stappen = begrip.stappen[:aantal]
    uitgewerkt = [_stap(ctx, begrip.naam, nummer, stap) for nummer, stap in enumerate(stappen)]
    nummers = {stap.citaat: nummer for nummer, stap in enumerate(stappen)}
    kandidaten = [
        Kandidaat(
            toets.waarheid,
            vondst.stand,
            vondst.plaatsen,
            frozenset(nummers[citaat] for citaat in stap.wijkt_voor if citaat in nummers) - {nummers[stap.citaat]},
        )
        for stap, (toets, vondst) in zip(stappen, uitgewerkt, strict=True)
    ]
    return _uitkomst(stappen, uitgewerkt, kandidaten, beslis(kandidaten))


def _stap(ctx: Context, naam: str, nummer: int, stap: Stap) -> Uitgewerkt:
    ctx.bezig.append((naam, nummer))
    try:
        return ctx.toets(stap.voorwaarde), ctx.vind(stap.bron)
    finally:
        ctx.bezig.pop()


def _uitkomst(
    stappen: Sequence[Stap],
    uitgewerkt: Sequence[Uitgewerkt],
    kandidaten: Sequence[Kandidaat],
    beslissing: Beslissing,
) -> Vondst:
    """Return the value of a definition: known, unknown, none or strijdig."""
    levend = set(beslissing.levend)
    lezingen = samen(
        lezing if nummer in levend else lezing.zonder_open
        for nummer, (toets, vondst) in enumerate(uitgewerkt)
        for lezing in (toets.lezingen, vondst.lezingen)
    )
    vondsten = [vondst for _, vondst in uitgewerkt]
    toelichting = tuple(dict.fromkeys(t for i in beslissing.mogelijk for t in vondsten[i].toelichting))
    if beslissing.afloop is Afloop.STRIJDIG:
        strijd = tuple(c for i in beslissing.strijd for c in (vondsten[i].strijd or (stappen[i].citaat,)))
        mogelijk = frozenset(k for i in beslissing.strijd for k in vondsten[i].kandidaten)
        return Vondst(Stand.STRIJDIG, mogelijk=mogelijk, lezingen=lezingen, toelichting=toelichting, strijd=strijd)
    if beslissing.afloop is Afloop.VASTGESTELD:
        plaatsen: Plaatsen = vondsten[beslissing.over[0]].plaatsen
        return Vondst(Stand.BEKEND, plaatsen, lezingen=lezingen, toelichting=toelichting)
    standen = {kandidaten[i].stand for i in beslissing.mogelijk}
    if standen <= GEEN_WAARDE:
        stand = Stand.NIET_VAST_TE_STELLEN if Stand.NIET_VAST_TE_STELLEN in standen else Stand.GEEN
        return Vondst(stand, lezingen=lezingen, toelichting=toelichting)
    mogelijk = frozenset(k for i in beslissing.over for k in vondsten[i].kandidaten)
    return Vondst(Stand.ONBEKEND, mogelijk=mogelijk, lezingen=lezingen, toelichting=toelichting)


def toets_begrip(ctx: Context, voorwaarde: BegripGeldt) -> Toets:
    """Try a defined condition; unknown for a term that the text does not define as one."""
    begrip = ctx.begrip(voorwaarde.begrip)
    tekst = voorwaarde.tekst or voorwaarde.begrip
    if not isinstance(begrip, VoorwaardeBegrip) or any(naam == begrip.naam for naam, _ in ctx.bezig):
        return Toets(None, Bevinding(tekst, None))
    toets = _inhoud(ctx, begrip)
    return Toets(toets.waarheid, Bevinding(tekst, toets.waarheid, (toets.bevinding,)), toets.lezingen)


def _inhoud(ctx: Context, begrip: VoorwaardeBegrip) -> Toets:
    """Try what a defined condition says; worked out once."""
    sleutel = ("begrip", begrip.naam)
    if ctx.antwoorden is not None:
        onthouden: Toets = ctx.antwoorden.onthoud(sleutel, _toets_inhoud, ctx, begrip)
        return onthouden
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = _toets_inhoud(ctx, begrip)
        ctx.spoor.leest[sleutel] = ctx.geheugen[sleutel].lezingen.open
    gevonden: Toets = ctx.geheugen[sleutel]
    return gevonden


def _toets_inhoud(ctx: Context, begrip: VoorwaardeBegrip) -> Toets:
    ctx.bezig.append((begrip.naam, 0))
    try:
        return ctx.toets(begrip.voorwaarde)
    finally:
        ctx.bezig.pop()


def werk_begrippen_uit(ctx: Context) -> None:
    """Work out every definition after those that it leans on, so that a long chain of them does not nest."""
    for naam in volgorde(ctx.regeling.begrippen):
        begrip = ctx.begrip(naam)
        if isinstance(begrip, GemeenteBegrip):
            _eerste_stappen(ctx, begrip, len(begrip.stappen))
        elif isinstance(begrip, VoorwaardeBegrip):
            _inhoud(ctx, begrip)


@lru_cache(maxsize=64)
def volgorde(begrippen: tuple[Begrip, ...]) -> tuple[str, ...]:
    """Return the names of terms, each after those that it leans on (in a circle: in the order of the text)."""
    leunt_op = {
        begrip.naam: {deel.begrip for deel in doorloop(begrip) if isinstance(deel, Begripbron | BegripGeldt)}
        for begrip in begrippen
    }
    gedaan: dict[str, None] = {}
    te_doen = dict.fromkeys(leunt_op)
    while te_doen:
        klaar = [naam for naam in te_doen if not (leunt_op[naam] - {naam}) & te_doen.keys()] or list(te_doen)
        gedaan.update(dict.fromkeys(klaar))
        te_doen = {naam: None for naam in te_doen if naam not in gedaan}
    return tuple(gedaan)
