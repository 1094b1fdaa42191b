"""Conditions on municipalities.

A municipality that the record proves not to exist fails a test on it; one that cannot be established, or is unknown,
leaves the test unknown.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.client.record import Buitenland
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Plaatsen, Stand, Toets, Vondst, stille_toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.deelname import neemt_allemaal_deel, open_thema
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.stappen import gevonden_gemeente
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.vaststelling import naam_van
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, of
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden import (
    BuitenNederland,
    Dezelfde,
    KanNietVastgesteld,
    NeemtDeel,
    TerugkeerOnveilig,
)


def _toets(  # noqa: PLR0913 - the parts of a finding
    ctx: Context,
    tekst: str,
    waarheid: Waarheid,
    bron: Gemeentebron,
    vondst: Vondst,
    *lezingen: Lezingen,
    ook: Vondst | None = None,
    verder: Sequence[str] = (),
) -> Toets:
    """Return the finding, with which municipality it is about and the steps that led there."""
    if ctx.stil:
        return stille_toets(waarheid)
    stappen: Sequence[str] = (*vondst.toelichting, *(ook.toelichting if ook is not None else ()), *verder)
    if vondst.stand is Stand.BEKEND or (vondst.stand in GEEN_WAARDE and not waarheid):
        stappen = (*stappen, *gevonden_gemeente(bron, vondst))
    gelezen = tuple(sorted({open_.gegeven.sleutel for open_ in vondst.lezingen.open if hasattr(open_, "gegeven")}))
    onder = tuple(v.bevinding for v in (vondst, ook) if v is not None and v.bevinding is not None)
    bevinding = Bevinding(
        tekst, waarheid, gelezen=gelezen, toelichting="; ".join(dict.fromkeys(stappen)), onderbouwing=onder
    )
    return Toets(waarheid, bevinding, samen((vondst.lezingen, *lezingen)))


def toets_kan_niet_vastgesteld(ctx: Context, voorwaarde: KanNietVastgesteld) -> Toets:
    """It cannot be established: looked into in vain, or the record proves that there is none."""
    vondst = ctx.vind(voorwaarde.bron)
    waarheid: Waarheid = None
    if vondst.stand in GEEN_WAARDE:
        waarheid = True
    elif vondst.stand is Stand.BEKEND:
        waarheid = False
    tekst = voorwaarde.tekst or f"{naam_van(voorwaarde.bron)} niet kan worden vastgesteld"
    return _toets(ctx, tekst, waarheid, voorwaarde.bron, vondst)


def toets_buiten_nederland(ctx: Context, voorwaarde: BuitenNederland) -> Toets:
    """The place lies outside the Netherlands."""
    vondst = ctx.vind(voorwaarde.bron)
    waarheid = _bij(vondst, any(isinstance(plaats, Buitenland) for plaats in vondst.plaatsen))
    tekst = voorwaarde.tekst or f"{naam_van(voorwaarde.bron)} buiten Nederland ligt"
    return _toets(ctx, tekst, waarheid, voorwaarde.bron, vondst)


def toets_neemt_deel(ctx: Context, voorwaarde: NeemtDeel) -> Toets:
    """The municipality (each of several) participates in this text on the peildatum for the theme."""
    vondst = ctx.vind(voorwaarde.bron)
    tekst = voorwaarde.tekst or f"{naam_van(voorwaarde.bron)} deelneemt"
    if vondst.stand is not Stand.BEKEND:
        lezingen = open_thema(ctx) if vondst.stand is Stand.ONBEKEND else NIETS
        return _toets(ctx, tekst, _bij(vondst, waarheid=None), voorwaarde.bron, vondst, lezingen)
    deel = neemt_allemaal_deel(ctx, vondst.plaatsen)
    return _toets(ctx, tekst, deel.waarheid, voorwaarde.bron, vondst, deel.lezingen, verder=deel.stappen)


def toets_dezelfde(ctx: Context, voorwaarde: Dezelfde) -> Toets:
    """Two municipalities are the same one on the peildatum; one is among several."""
    links, rechts = ctx.vind(voorwaarde.links), ctx.vind(voorwaarde.rechts)
    waarheid: Waarheid = None
    if links.stand is Stand.BEKEND and rechts.stand is Stand.BEKEND:
        waarheid = _zijn_dezelfde(links.plaatsen, rechts.plaatsen)
    elif Stand.GEEN in {links.stand, rechts.stand}:
        waarheid = False
    namen = f"{naam_van(voorwaarde.links)} dezelfde is als {naam_van(voorwaarde.rechts)}"
    return _toets(ctx, voorwaarde.tekst or namen, waarheid, voorwaarde.links, links, rechts.lezingen, ook=rechts)


def _zijn_dezelfde(een: Plaatsen, ander: Plaatsen) -> bool:
    """Whether both mean the same; one municipality beside several (*een deelnemende gemeente*): one of these."""
    if len(een) == 1 or len(ander) == 1:
        return een <= ander or ander <= een
    return een == ander


def toets_terugkeer_onveilig(ctx: Context, voorwaarde: TerugkeerOnveilig) -> Toets:
    """Return to the municipality is recorded as unsafe; a list without it says that it is not."""
    vondst = ctx.vind(voorwaarde.bron)
    gegeven = ctx.gegeven("onveiligeGemeenten")
    feit = ctx.feit(gegeven.sleutel)
    lijst = als_lijst(feit, Gemeente)
    waarheid: Waarheid = None
    onveilig = [volg_op(ctx, gemeente) for gemeente in lijst or ()]
    if vondst.stand is Stand.GEEN or lijst == ():
        waarheid = False
    elif lijst is not None and vondst.stand is Stand.BEKEND:
        waarheid = of(eensgezind(p in vondst.plaatsen for p in een.plaatsen) for een in onveilig)
    stappen = [s for een in onveilig if not vondst.plaatsen.isdisjoint(een.plaatsen) for s in een.stappen]
    open_ = waarheid is None and (lijst is None or vondst.stand is Stand.BEKEND)
    gelezen = NIETS if vondst.stand is Stand.GEEN else ctx.gelezen(gegeven, feit, open_=open_)
    if waarheid is False and lijst == ():
        vondst = _zonder_open(vondst)
    tekst = voorwaarde.tekst or f"terugkeer naar {naam_van(voorwaarde.bron)} onveilig is"
    return _toets(ctx, tekst, waarheid, voorwaarde.bron, vondst, gelezen, verder=stappen)


def _zonder_open(vondst: Vondst) -> Vondst:
    return evolve(vondst, lezingen=vondst.lezingen.zonder_open)


def _bij(vondst: Vondst, waarheid: Waarheid) -> Waarheid:
    """Return the truth for a known municipality; false where there is none, unknown otherwise."""
    if vondst.stand is Stand.BEKEND:
        return waarheid
    return False if vondst.stand is Stand.GEEN else None
