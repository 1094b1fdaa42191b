"""The condition that somebody has an address of a kind, on a day (semantics, section 2).

A known woonadres settles its day: there is one at most. A briefadres settles nothing about others: nobody is told by it
that there is no woonadres, nor the other way round; that an address is missing is only so in the complete period.
"""

from __future__ import annotations

from attrs import field

from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.record import Adres, Adreshistorie, Buitenland, FunctieAdres, ZonderAdres
from regio_uitstroom.evaluation.adresbronnen import ADRESSEN, gemeente_van_adres
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Stand, Toets, Vondst
from regio_uitstroom.evaluation.bewaard import bewaard
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.doorgang import Dekking, Verloop
from regio_uitstroom.evaluation.historie_gelezen import gelezen_geen
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.momenten import Tijdstip, tijdstip, zonder_dag
from regio_uitstroom.evaluation.stappen import gevonden_gemeente
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.vakken import Vak, grenzen
from regio_uitstroom.evaluation.waarden_tekst import adres_in_woorden
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en
from regio_uitstroom.model.voorwaarden import Adressoort, HeeftAdres
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


@frozen
class Adresdag:
    """What the history tells of a day: the intervals that cover it for certain, and those that may."""

    zeker: tuple[Adres, ...] = field(repr=False)
    misschien: tuple[Adres, ...] = field(repr=False)
    volledig: bool = field(repr=False)
    """Whether an address that is not in the list does not exist."""


def adresdagen(historie: Adreshistorie, van: int, tot: int) -> tuple[Vak[Adresdag], ...]:
    """Return what the history tells of every day of ``[van, tot)`` (ordinals)."""
    return _verloop(historie).vakken(van, tot)


@bewaard
def _verloop(historie: Adreshistorie) -> Verloop[Adresdag]:
    begrensd = [(adres, grenzen(adres.van, adres.tot, historie.volledig)) for adres in historie.lijst]
    return Verloop.van(begrensd, historie.volledig, _adresdag, historie.leeg_voor)


def _adresdag(dekking: Dekking[Adres]) -> Adresdag:
    zeker = tuple(adres for adres, _ in dekking.zeker)
    misschien = tuple(adres for adres, _ in dekking.mogelijk if adres not in zeker)
    return Adresdag(zeker, misschien, dekking.volledig)


def toets_adres(ctx: Context, voorwaarde: HeeftAdres) -> Toets:
    """An address of that kind, and there; on every day that the moment can mean."""
    gebied = ctx.vind(voorwaarde.gebied) if voorwaarde.gebied is not None else None
    moment = tijdstip(ctx, voorwaarde.moment)
    waarheid: Waarheid = None
    lezingen = [moment.lezingen]
    open_: tuple[Periode | None, ...] = moment.tijdvakken
    if moment.bereik is None:
        lezingen.append(_later(ctx, voorwaarde, moment))
        open_ += (None,) if moment.lezingen.open and ctx.verblijfplaatsen.volledig is None else ()
        adressen: tuple[Periode | None, ...] = open_
    else:
        eerste, laatste = (dag.toordinal() for dag in moment.bereik.uitersten)
        stukken = adresdagen(ctx.verblijfplaatsen, eerste, laatste + 1)
        getoetst = [(vak, _op_dag(ctx, voorwaarde, vak.inhoud, gebied)) for vak in stukken]
        waarheid = eensgezind(waar for _, waar in getoetst)
        open_vakken = [vak for vak, waar in getoetst if waar is None]
        adressen = tuple(vak.periode for vak in open_vakken if _vraagbaar(ctx, voorwaarde, vak.inhoud))
        lezingen.append(_gelezen(ctx, stukken))
    if gebied is not None:
        lezingen.append(gebied.lezingen.zonder_open if waarheid is False else gebied.lezingen)
    if waarheid is None:
        lezingen.append(moment.onscherp)
        waarheid, gevraagd = _gevraagd(ctx, voorwaarde, adressen, moment.tijdvakken)
        lezingen.append(gevraagd)
    tekst = voorwaarde.tekst or f"de cliënt een {voorwaarde.soort.value} heeft"
    stappen = zonder_dag(voorwaarde.moment, moment)
    if gebied is not None and voorwaarde.gebied is not None:
        stappen = (*stappen, *gebied.toelichting, *gevonden_gemeente(voorwaarde.gebied, gebied))
    onder = tuple(v.bevinding for v in (gebied,) if v is not None and v.bevinding is not None)
    bevinding = Bevinding(
        tekst, waarheid, gelezen=(ADRESSEN,), toelichting="; ".join(dict.fromkeys(stappen)), onderbouwing=onder
    )
    return Toets(waarheid, bevinding, samen(lezingen))


def _later(ctx: Context, voorwaarde: HeeftAdres, moment: Tijdstip) -> Lezingen:
    """Return that addresses will be read once the moment is known."""
    return ctx.tijdvak_later(ADRESSEN, voorwaarde) if moment.lezingen.open else NIETS


def _gevraagd(
    ctx: Context,
    voorwaarde: HeeftAdres,
    adressen: tuple[Periode | None, ...],
    verblijven: tuple[Periode, ...],
) -> tuple[Waarheid, Lezingen]:
    """Return the truth that is tried in place of the unknown one, and what is asked for."""
    gekozen = ctx.vrij(voorwaarde) if adressen or verblijven else NIET_GEVRAAGD
    gevraagd = (
        ctx.onbekend_tijdvak(ADRESSEN, adressen, voorwaarde),
        ctx.onbekend_tijdvak("verblijven", verblijven, voorwaarde),
    )
    return (gekozen if gekozen in (True, False) else None), samen(gevraagd)


def _op_dag(ctx: Context, voorwaarde: HeeftAdres, dag: Adresdag, gebied: Vondst | None) -> Waarheid:
    zeker = [_telt(ctx, voorwaarde, adres, gebied) for adres in dag.zeker]
    if True in zeker:
        dakloos = voorwaarde.soort is not Adressoort.BRIEFADRES and any(map(_zonder, dag.zeker))
        return None if dakloos else True  # *geen vast adres* beside an address contradicts it; a briefadres may be both
    if None in zeker:
        return None
    if any(_beslecht(voorwaarde, adres) for adres in dag.zeker):
        return False
    misschien = {_telt(ctx, voorwaarde, adres, gebied) for adres in dag.misschien}
    return False if dag.volledig and misschien <= {False} else None


def _zonder(adres: Adres) -> bool:
    return isinstance(adres.plaats, Bekend) and isinstance(adres.plaats.waarde, ZonderAdres)


def _beslecht(voorwaarde: HeeftAdres, adres: Adres) -> bool:
    """Whether an interval that covers the day leaves no room for another address of the kind that is asked for."""
    if voorwaarde.soort is Adressoort.BRIEFADRES:
        return False
    woonadres = isinstance(adres.functie, Bekend) and adres.functie.waarde is FunctieAdres.WOONADRES
    return _zonder(adres) or woonadres or voorwaarde.soort is Adressoort.ADRES


def _telt(ctx: Context, voorwaarde: HeeftAdres, adres: Adres, gebied: Vondst | None) -> Waarheid:
    """Return whether an interval is an address of the kind, in the place, that is asked for."""
    return False if _zonder(adres) else en((_soort(voorwaarde, adres), _ligt(ctx, voorwaarde, adres, gebied)))


def _soort(voorwaarde: HeeftAdres, adres: Adres) -> Waarheid:
    if voorwaarde.soort is Adressoort.ADRES:
        return True
    if not isinstance(adres.functie, Bekend):
        return None
    functie: FunctieAdres = adres.functie.waarde
    return bool(functie.value == voorwaarde.soort.value)


def _ligt(ctx: Context, voorwaarde: HeeftAdres, adres: Adres, gebied: Vondst | None) -> Waarheid:
    """Return whether an address lies where it must; one whose place is not known may turn out to be none."""
    if not isinstance(adres.plaats, Bekend):
        return None
    buiten = isinstance(adres.plaats.waarde, Buitenland)
    if voorwaarde.in_nederland is not None and buiten is voorwaarde.in_nederland:
        return False
    if gebied is None:
        return True
    if gebied.stand is not Stand.BEKEND:
        return False if gebied.stand is Stand.GEEN else None
    plaatsen, _ = gemeente_van_adres(ctx, adres)
    return eensgezind(plaats in gebied.plaatsen for plaats in plaatsen)


def _vraagbaar(ctx: Context, voorwaarde: HeeftAdres, dag: Adresdag) -> bool:
    """Whether an answer can help on a day: not where it was looked into in vain, nor where only the area is unknown."""
    open_ = [adres for adres in dag.zeker if _telt(ctx, voorwaarde, adres, None) is None]
    return not any(isinstance(deel, NietVastTeStellen) for adres in open_ for deel in (adres.plaats, adres.functie))


def _gelezen(ctx: Context, stukken: tuple[Vak[Adresdag], ...]) -> Lezingen:
    if ctx.stil:
        return NIETS
    gegeven = ctx.gegeven(ADRESSEN)
    adressen = dict.fromkeys(a for vak in stukken for a in (*vak.inhoud.zeker, *vak.inhoud.misschien))
    leeg = [vak.periode for vak in stukken if vak.inhoud.volledig and not (vak.inhoud.zeker or vak.inhoud.misschien)]
    return samen(
        (
            *(ctx.gelezen_historie(gegeven, adres_in_woorden(adres), adres) for adres in adressen),
            *(gelezen_geen(ctx, ADRESSEN, "adres", periode) for periode in leeg),
        )
    )
