"""Defined terms for a municipality, decided like questions (semantics, section 3; grammar-notes, decision G1).

Within a step the term itself means what the earlier steps give.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.evaluation.beslis import Afloop, Beslissing, Kandidaat, beslis
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Plaatsen, Stand, Toets, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.stappen import stappen_van_begrip
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.vaststelling import BEGRIP
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap, VoorwaardeBegrip
from regio_uitstroom.model.gemeentebron import Begripbron
from regio_uitstroom.model.leunen import DIEPST, dieptes, te_diep
from regio_uitstroom.model.voorwaarden import BegripGeldt
from regio_uitstroom.teksten import opsomming

Uitgewerkt = tuple[Toets, Vondst]
"""A step: its guard and its municipality."""


def van_begrip(ctx: Context, bron: Begripbron) -> Vondst:
    """Return what a defined term stands for; unknown for a term that the text does not define as a municipality."""
    begrip = ctx.begrip(bron.begrip)
    if not isinstance(begrip, GemeenteBegrip):
        return Vondst(Stand.ONBEKEND)
    if is_te_diep(ctx, begrip.naam):
        return Vondst(Stand.ONBEKEND, toelichting=(_uitleg_te_diep(begrip.naam),))
    bezig = [nummer for naam, nummer in ctx.bezig if naam == bron.begrip]
    if bezig and ctx.bezig[-1][0] != bron.begrip:  # a circle of definitions: a compile error for texts
        return Vondst(Stand.ONBEKEND)
    return _eerste_stappen(ctx, begrip, bezig[-1] if bezig else len(begrip.stappen))


def _eerste_stappen(ctx: Context, begrip: GemeenteBegrip, aantal: int) -> Vondst:
    """Return what the first so many steps give; worked out once."""
    sleutel = ("begrip", ctx.nummer, begrip.naam, aantal)
    if ctx.antwoorden is not None:
        return ctx.onthoud(sleutel, _werk_uit, ctx, begrip, aantal)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = _werk_uit(ctx, begrip, aantal)
        ctx.spoor.las(sleutel, ctx.geheugen[sleutel].lezingen)
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
    beslissing = beslis(kandidaten)
    uitkomst = _uitkomst(stappen, uitgewerkt, kandidaten, beslissing)
    if ctx.stil:
        return uitkomst
    geheel = aantal == len(begrip.stappen)
    zinnen = stappen_van_begrip(begrip, uitgewerkt, kandidaten, beslissing) if geheel else ()
    return evolve(
        uitkomst,
        toelichting=(*zinnen, *uitkomst.toelichting),
        delen=_stapknopen(stappen, uitgewerkt, kandidaten, beslissing),
    )


def _stapknopen(
    stappen: Sequence[Stap],
    uitgewerkt: Sequence[Uitgewerkt],
    kandidaten: Sequence[Kandidaat],
    beslissing: Beslissing,
) -> tuple[Bevinding, ...]:
    """Return the steps of a definition as nodes; the only step of one without a condition as what it found."""
    if len(stappen) == 1 and stappen[0].voorwaarde is None:
        return tuple(vondst.bevinding for _, vondst in uitgewerkt if vondst.bevinding is not None)
    return tuple(
        Bevinding(
            f"{stap.citaat.midden} van toepassing is",
            toets.waarheid,
            (toets.bevinding,) if stap.voorwaarde is not None else (),
            toelichting=_lot(nummer, stappen, kandidaten, beslissing),
            plek=f"stap {stap.citaat.tekst}",
            bepaling=stap.citaat,
            onderbouwing=(vondst.bevinding,) if vondst.bevinding is not None and toets.waarheid is not False else (),
        )
        for nummer, (stap, (toets, vondst)) in enumerate(zip(stappen, uitgewerkt, strict=True))
    )


def _lot(nummer: int, stappen: Sequence[Stap], kandidaten: Sequence[Kandidaat], beslissing: Beslissing) -> str:
    """Say what became of a step."""
    kandidaat = kandidaten[nummer]
    if kandidaat.geldt is False:
        return ""
    voor = [stappen[i].citaat.tekst for i in sorted(kandidaat.boven) if kandidaten[i].geldt is True]
    if voor:
        return f"wijkt voor {opsomming(voor)}"
    if kandidaat.stand in GEEN_WAARDE:
        return "geeft geen gemeente"
    return "beslist" if nummer in beslissing.over and beslissing.afloop is Afloop.VASTGESTELD else ""


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
        of_geen = stand is Stand.NIET_VAST_TE_STELLEN and not any(
            _zeker_niet_vast(kandidaten, i) and not vondsten[i].of_geen for i in beslissing.mogelijk
        )
        return Vondst(stand, lezingen=lezingen, toelichting=toelichting, of_geen=of_geen)
    mogelijk = frozenset(k for i in beslissing.over for k in vondsten[i].kandidaten)
    return Vondst(Stand.ONBEKEND, mogelijk=mogelijk, lezingen=lezingen, toelichting=toelichting)


def _zeker_niet_vast(kandidaten: Sequence[Kandidaat], nummer: int) -> bool:
    """Whether a step certainly applies, displaced by none, and what it names cannot be established."""
    kandidaat = kandidaten[nummer]
    zeker = kandidaat.geldt is True and all(kandidaten[j].geldt is False for j in kandidaat.boven)
    return zeker and kandidaat.stand is Stand.NIET_VAST_TE_STELLEN


def toets_begrip(ctx: Context, voorwaarde: BegripGeldt) -> Toets:
    """Try a defined condition; unknown for a term that the text does not define as one."""
    begrip = ctx.begrip(voorwaarde.begrip)
    tekst = voorwaarde.tekst or voorwaarde.begrip
    if not isinstance(begrip, VoorwaardeBegrip) or any(naam == begrip.naam for naam, _ in ctx.bezig):
        return Toets(None, Bevinding(tekst, None))
    if is_te_diep(ctx, begrip.naam):
        return Toets(None, Bevinding(tekst, None, toelichting=_uitleg_te_diep(begrip.naam)))
    toets = _inhoud(ctx, begrip)
    bevinding = Bevinding(
        tekst, toets.waarheid, (toets.bevinding,), plek=f"{BEGRIP}{begrip.naam}", bepaling=begrip.citaat
    )
    return Toets(toets.waarheid, bevinding, toets.lezingen)


def _inhoud(ctx: Context, begrip: VoorwaardeBegrip) -> Toets:
    """Try what a defined condition says; worked out once."""
    sleutel = ("begrip", ctx.nummer, begrip.naam)
    if ctx.antwoorden is not None:
        return ctx.onthoud(sleutel, _toets_inhoud, ctx, begrip)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = _toets_inhoud(ctx, begrip)
        ctx.spoor.las(sleutel, ctx.geheugen[sleutel].lezingen)
    gevonden: Toets = ctx.geheugen[sleutel]
    return gevonden


def _toets_inhoud(ctx: Context, begrip: VoorwaardeBegrip) -> Toets:
    ctx.bezig.append((begrip.naam, 0))
    try:
        return ctx.toets(begrip.voorwaarde)
    finally:
        ctx.bezig.pop()


def werk_begrippen_uit(ctx: Context) -> None:
    """Work out every definition after those that it leans on, so that a long chain of them does not nest.

    What goes too deep is left alone: it is not worked out at all (:func:`is_te_diep`).
    """
    for naam in _volgorde(ctx):
        begrip = ctx.begrip(naam)
        if isinstance(begrip, GemeenteBegrip):
            _eerste_stappen(ctx, begrip, len(begrip.stappen))
        elif isinstance(begrip, VoorwaardeBegrip):
            _inhoud(ctx, begrip)


def _volgorde(ctx: Context) -> tuple[str, ...]:
    """Return the names of terms, each after those that it leans on, circles last in the order of the text."""
    if "volgorde" not in ctx.geheugen:
        diep = dieptes(ctx.regeling.begrippen)
        kringen = [begrip.naam for begrip in ctx.regeling.begrippen if begrip.naam not in diep]
        goed = [naam for naam, diepte in diep.items() if diepte <= DIEPST]
        ctx.geheugen["volgorde"] = tuple(dict.fromkeys((*goed, *kringen)))
    volgorde: tuple[str, ...] = ctx.geheugen["volgorde"]
    return volgorde


def leunen_op_elkaar(ctx: Context) -> bool:
    """Whether any definition leans on another: only then it matters in what order they are worked out."""
    if "leunen" not in ctx.geheugen:
        ctx.geheugen["leunen"] = max(dieptes(ctx.regeling.begrippen).values(), default=0) > _ONDIEP
    leunen: bool = ctx.geheugen["leunen"]
    return leunen


_ONDIEP = 3
"""Terms that lean on one another no deeper than this are worked out as they come."""


def is_te_diep(ctx: Context, naam: str) -> bool:
    """Whether the definition leans on others deeper than is worked out; a text cannot (finding RU316)."""
    if "te diep" not in ctx.geheugen:
        ctx.geheugen["te diep"] = te_diep(ctx.regeling.begrippen)
    diep: frozenset[str] = ctx.geheugen["te diep"]
    return naam in diep


def _uitleg_te_diep(naam: str) -> str:
    return f"de omschrijving van {naam} wordt niet uitgewerkt: te veel begrippen steunen daarin op elkaar"
