"""Conditions on events and wishes: a melding, a grant, an offer, where somebody wants to live, a day on record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from regio_uitstroom.client.feiten import Bekend, Feit
from regio_uitstroom.client.record import Aanbieding, Gezinslid, Melding, Plaats, Toekenning
from regio_uitstroom.client.texts import partnerrollen
from regio_uitstroom.evaluation.bevonden import Stand, Toets, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, op_of_voor
from regio_uitstroom.evaluation.herhaald import telt_sinds
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.lijsten import als_bereik, als_lijst
from regio_uitstroom.evaluation.momenten import Tijdstip, toekenning
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.stappen import gevonden_gemeente
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.voorwaarden.feiten import is_kind, rol_van
from regio_uitstroom.evaluation.voorwaarden.terugblik import Venster, venster_van
from regio_uitstroom.evaluation.voorwaarden.weigering import geteld, is_passend
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en, of
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.bruikbaar import gegeven_bij_moment
from regio_uitstroom.model.gemeentebron import Gemeentebron
from regio_uitstroom.model.voorwaarden import (
    Gezinsrol,
    HeeftDatum,
    HeeftGemeld,
    HeeftGezinslid,
    IsAangeboden,
    IsToegekend,
    WilWonen,
)


def toets_gemeld(ctx: Context, voorwaarde: HeeftGemeld) -> Toets:
    """The client turned to the municipality, or to any, no later than the peildatum."""
    gebied = ctx.vind(voorwaarde.gebied) if voorwaarde.gebied is not None else None
    gegeven = ctx.gegeven("meldingen")
    feit = ctx.feit(gegeven.sleutel)
    lijst = als_lijst(feit, Melding)
    waarheid: Waarheid = None
    if lijst is not None:
        waarheid = of(_is_gemeld(ctx, melding, gebied) for melding in lijst)
    tekst = voorwaarde.tekst or "de cliënt zich heeft gemeld"
    # Where the municipality of the text is not known (it was split), meldingen that are known leave nothing to ask.
    open_ = lijst is None or (waarheid is None and (gebied is None or gebied.stand is Stand.BEKEND))
    lezingen = [ctx.gelezen(gegeven, feit, open_=open_)]
    return _met_gebied(
        Bevinding(tekst, waarheid, gelezen=(gegeven.sleutel,)), lezingen, voorwaarde.gebied, gebied, leeg=lijst == ()
    )


def _is_gemeld(ctx: Context, melding: Melding, gebied: Vondst | None) -> Waarheid:
    daar: Waarheid = True
    if gebied is not None:
        plaats: Feit[Plaats] = melding.gemeente
        daar = _in_gebied(ctx, plaats.waarde, gebied) if isinstance(plaats, Bekend) else None
    return en((op_of_voor(Dagbereik.van(melding.datum), ctx.peildatum), daar))


def _in_gebied(ctx: Context, plaats: Plaats, gebied: Vondst) -> Waarheid:
    """Return whether a place, carried forward to the peildatum, is the municipality or one of these."""
    if gebied.stand is not Stand.BEKEND:
        return False if gebied.stand is Stand.GEEN else None
    return eensgezind(deel in gebied.plaatsen for deel in volg_op(ctx, plaats).plaatsen)


def _met_gebied(
    bevinding: Bevinding, lezingen: Sequence[Lezingen], bron: Gemeentebron | None, gebied: Vondst | None, *, leeg: bool
) -> Toets:
    """Return the finding with the municipality that it is about; of an empty list it does not matter which that is."""
    if gebied is None or bron is None:
        return Toets(bevinding.waarheid, bevinding, samen(lezingen))
    onder = () if gebied.bevinding is None else (gebied.bevinding,)
    stappen = (*gebied.toelichting, *(() if leeg else gevonden_gemeente(bron, gebied)))
    bevinding = evolve(bevinding, toelichting="; ".join(stappen), onderbouwing=onder)
    gelezen = gebied.lezingen.zonder_open if leeg else gebied.lezingen
    return Toets(bevinding.waarheid, bevinding, samen((*lezingen, gelezen)))


def toets_gezinslid(ctx: Context, voorwaarde: HeeftGezinslid) -> Toets:
    """So many members of the household are the partner, or a child that is born, on the peildatum."""
    gegeven = ctx.gegeven("huishouden")
    feit = ctx.feit(gegeven.sleutel)
    leden = als_lijst(feit, Gezinslid)
    waarheid = (
        None if leden is None else geteld(voorwaarde.aantal, [_is(ctx, een, voorwaarde) for een in leden], (), ())
    )
    tekst = voorwaarde.tekst or f"de cliënt een {voorwaarde.rol.value} heeft"
    return Toets(
        waarheid,
        Bevinding(tekst, waarheid, gelezen=(gegeven.sleutel,)),
        ctx.gelezen(gegeven, feit, open_=waarheid is None),
    )


def _is(ctx: Context, lid: Gezinslid, voorwaarde: HeeftGezinslid) -> Waarheid:
    if voorwaarde.rol is Gezinsrol.PARTNER:
        return rol_van(lid) in partnerrollen()
    geboren = als_bereik(lid.geboortedatum)
    return en((is_kind(lid), None if geboren is None else op_of_voor(geboren, ctx.peildatum)))


def toets_wil_wonen(ctx: Context, voorwaarde: WilWonen) -> Toets:
    """A municipality, or one of these, is where the client wants to live; a list without it says that it is not."""
    gebied = ctx.vind(voorwaarde.gebied)
    gegeven = ctx.gegeven("voorkeursgemeenten")
    feit = ctx.feit(gegeven.sleutel)
    lijst = als_lijst(feit, Gemeente)
    waarheid = None if lijst is None else of(_in_gebied(ctx, gemeente, gebied) for gemeente in lijst)
    tekst = voorwaarde.tekst or "de cliënt daar wil wonen"
    # Beside a municipality that is known only a wish that was split since leaves it open: the record can tell which.
    open_ = lijst is None or (waarheid is None and gebied.stand is Stand.BEKEND)
    lezingen = [ctx.gelezen(gegeven, feit, open_=open_)]
    return _met_gebied(
        Bevinding(tekst, waarheid, gelezen=(gegeven.sleutel,)), lezingen, voorwaarde.gebied, gebied, leeg=lijst == ()
    )


def toets_toegekend(ctx: Context, voorwaarde: IsToegekend) -> Toets:
    """Urgency was granted under this text, no later than the peildatum."""
    gegeven = ctx.gegeven("toekenningen")
    feit = ctx.feit(gegeven.sleutel)
    lijst = als_lijst(feit, Toekenning)
    venster = venster_van(ctx, voorwaarde.venster)
    waarheid: Waarheid = None
    if lijst is not None:
        waarheid = of(_is_toegekend(ctx, een, venster) for een in lijst)
    tekst = voorwaarde.tekst or "aan de cliënt urgentie is toegekend"
    lezingen = [ctx.gelezen(gegeven, feit, open_=waarheid is None), venster.gelezen]
    if waarheid is None:
        lezingen.append(venster.onscherp)
    return Toets(waarheid, Bevinding(tekst, waarheid, gelezen=(gegeven.sleutel,)), samen(lezingen))


def _is_toegekend(ctx: Context, een: Toekenning, venster: Venster) -> Waarheid:
    """Return whether a grant is one of this text, up to the peildatum and in the window."""
    dag = Dagbereik.van(een.datum)
    return en((op_of_voor(dag, ctx.peildatum), venster.bevat(dag), ctx.onder_deze_tekst(een)))


def toets_aangeboden(ctx: Context, voorwaarde: IsAangeboden) -> Toets:
    """So many offers were made, up to the peildatum and, for the status, not before the grant."""
    gegeven = ctx.gegeven("aanbiedingen")
    feit = ctx.feit(gegeven.sleutel)
    lijst = als_lijst(feit, Aanbieding)
    sinds = toekenning(ctx) if ctx.over_status else Tijdstip()
    waarheid: Waarheid = None
    if lijst is not None:
        gedaan = [_is_aangeboden(ctx, een, sinds.bereik, passend=voorwaarde.passend) for een in lijst]
        waarheid = geteld(voorwaarde.aantal, gedaan, (), ())
    lezingen = [ctx.gelezen(gegeven, feit, open_=waarheid is None), sinds.lezingen]
    if waarheid is None:
        lezingen.append(sinds.onscherp)
    tekst = voorwaarde.tekst or "aan de cliënt een woning is aangeboden"
    return Toets(waarheid, Bevinding(tekst, waarheid, gelezen=(gegeven.sleutel,)), samen(lezingen))


def _is_aangeboden(ctx: Context, aanbod: Aanbieding, sinds: Dagbereik | None, *, passend: bool) -> Waarheid:
    gelezen = telt_sinds(ctx, Dagbereik.van(aanbod.datum), sinds)
    return en((gelezen, is_passend(aanbod))) if passend else gelezen


def toets_heeft_datum(ctx: Context, voorwaarde: HeeftDatum) -> Toets:
    """The day is on record; that there is none, no record says: until it is known the test is unknown."""
    gegeven = ctx.gegeven(gegeven_bij_moment()[voorwaarde.moment.sleutel])
    feit: Feit[Any] = ctx.feit(gegeven.sleutel)
    waarheid: Waarheid = True if als_bereik(feit) is not None else None
    tekst = voorwaarde.tekst or f"{gegeven.omschrijving} bekend is"
    lezingen = ctx.gelezen(gegeven, feit, open_=waarheid is None)
    return Toets(waarheid, Bevinding(tekst, waarheid, gelezen=(gegeven.sleutel,)), lezingen)
