"""Municipalities that follow from the histories: a woonadres on a day or before a stay, the place of a stay."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from datetime import date

from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.record import Adres, Plaats, Verblijf, ZonderAdres
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import GEEN_WAARDE, Stand, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.historie_adressen import Adresstand, Dagadres, adresvakken
from regio_uitstroom.evaluation.historie_verblijven import Anders, HetVerblijf, het_verblijf
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.vakken import BEGIN, Vak
from regio_uitstroom.evaluation.waarden_tekst import adres_in_woorden, verblijf_in_woorden
from regio_uitstroom.model.gemeentebron import GemeenteVanVerblijf, WoonadresOp, WoonadresVoorafgaand
from regio_uitstroom.model.voorwaarden import Register
from regio_uitstroom.tijd import Periode

ADRESSEN = "verblijfplaatsen"
VERBLIJVEN = "verblijven"


def woonadres_op(ctx: Context, bron: WoonadresOp) -> Vondst:
    """Return the municipality of the woonadres on the moment, on every day that this can mean."""
    moment = tijdstip(ctx, bron.moment)
    if moment.bereik is None:
        los = Vondst(Stand.ONBEKEND, lezingen=moment.lezingen)
        if moment.lezingen.open and ctx.client.verblijfplaatsen.volledig is None:
            return los.met(ctx.onbekend_tijdvak(ADRESSEN, (None,), bron))
        return _vrij(ctx, bron, los, VERBLIJVEN, moment.tijdvakken)
    gevonden = _op_dagen(ctx, bron, moment.bereik)
    if gevonden.stand is Stand.ONBEKEND:
        gevonden = gevonden.met(moment.onscherp)
    return gevonden.met(moment.lezingen)


def woonadres_voorafgaand(ctx: Context, bron: WoonadresVoorafgaand) -> Vondst:
    """Return the municipality of the woonadres on the day before the stay, or the last one before it."""
    verblijf = het_verblijf(ctx.client.verblijven, bron.voorzieningen, ctx.peildatum.toordinal())
    if verblijf.vast is None or isinstance(verblijf.vast, Anders):
        return _zonder_verblijf(ctx, bron, verblijf)
    van = verblijf.vast.van
    dagen = Dagbereik.van(van)
    gelezen = _verblijf_gelezen(ctx, verblijf.vast)
    ervoor = _dag_eerder(dagen)
    gevonden = _op_dagen(ctx, bron, ervoor) if bron.onmiddellijk else _laatste_voor(ctx, bron, dagen)
    if gevonden.stand is Stand.ONBEKEND and not van.volledig:
        gevonden = _vrij(ctx, bron, gevonden, VERBLIJVEN, (Periode(dagen.eerste, dagen.laatste),))
    return gevonden.met(gelezen)


def gemeente_van_verblijf(ctx: Context, bron: GemeenteVanVerblijf) -> Vondst:
    """Return the municipality in which the facility of the stay lies."""
    verblijf = het_verblijf(ctx.client.verblijven, bron.voorzieningen, ctx.peildatum.toordinal())
    if verblijf.vast is None or isinstance(verblijf.vast, Anders):
        return _zonder_verblijf(ctx, bron, verblijf)
    stay = verblijf.vast
    gelezen = _verblijf_gelezen(ctx, stay)
    if isinstance(stay.gemeente, NietVastTeStellen):
        return Vondst(Stand.NIET_VAST_TE_STELLEN, lezingen=gelezen)
    tijdvak = Periode(stay.van.eerste, stay.tot.laatste if stay.tot else None)
    if not isinstance(stay.gemeente, Bekend):
        return _vrij(ctx, bron, Vondst(Stand.ONBEKEND, lezingen=gelezen), VERBLIJVEN, (tijdvak,))
    opgevolgd = volg_op(ctx, stay.gemeente.waarde)
    gevonden = _opgevolgd(opgevolgd.plaatsen, opgevolgd.stappen).met(gelezen)
    return _vrij(ctx, bron, gevonden, VERBLIJVEN, (tijdvak,)) if gevonden.stand is Stand.ONBEKEND else gevonden


def _zonder_verblijf(ctx: Context, bron: Hashable, verblijf: HetVerblijf) -> Vondst:
    """Return what holds while it is not certain which stay is meant, or where there is none."""
    if verblijf.vast is Anders.GEEN:
        return Vondst(Stand.GEEN)
    gelezen = [_verblijf_gelezen(ctx, telt) for telt in verblijf.mogelijk if not isinstance(telt, Anders)]
    return _vrij(ctx, bron, Vondst(Stand.ONBEKEND, lezingen=samen(gelezen)), VERBLIJVEN, verblijf.onbekend)


def _verblijf_gelezen(ctx: Context, verblijf: Verblijf) -> Lezingen:
    if ctx.stil:
        return NIETS
    return ctx.gelezen_historie(ctx.gegeven(VERBLIJVEN), verblijf_in_woorden(verblijf), verblijf.bron)


def _dag_eerder(dagen: Dagbereik) -> Dagbereik:
    vorige = [date.fromordinal(max(dag.toordinal() - 1, BEGIN)) for dag in (dagen.eerste, dagen.laatste)]
    return Dagbereik(*vorige)


def _op_dagen(ctx: Context, bron: Hashable, dagen: Dagbereik) -> Vondst:
    """Return what the woonadres is on every day of a range; where the days differ it is unknown."""
    van, tot = dagen.eerste.toordinal(), dagen.laatste.toordinal() + 1
    stukken = adresvakken(ctx.client.verblijfplaatsen, van, tot, Register.WOONADRES)
    per_stuk = [_van_dagadres(ctx, vak.inhoud) for vak in stukken]
    onbekend = tuple(
        vak.periode for vak, vondst in zip(stukken, per_stuk, strict=True) if vondst.stand is Stand.ONBEKEND
    )
    return _vrij(ctx, bron, _eensluidend(per_stuk), ADRESSEN, onbekend)


def _laatste_voor(ctx: Context, bron: Hashable, dagen: Dagbereik) -> Vondst:
    """Return the last woonadres before each day of a range; nothing is skipped that may have been one."""
    stukken = adresvakken(ctx.client.verblijfplaatsen, BEGIN, dagen.laatste.toordinal(), Register.WOONADRES)
    per_dag: dict[int, Vondst] = {}
    onbekend: list[Periode] = []
    for dag in dagen.dagen():
        vak = _laatste_vak(stukken, dag.toordinal())
        if vak is None:
            per_dag[0] = Vondst(Stand.GEEN)
        elif vak.van not in per_dag:
            per_dag[vak.van] = _van_dagadres(ctx, vak.inhoud)
            if per_dag[vak.van].stand is Stand.ONBEKEND:
                onbekend.append(vak.periode)
    return _vrij(ctx, bron, _eensluidend(list(per_dag.values())), ADRESSEN, tuple(onbekend))


def _laatste_vak(stukken: Sequence[Vak[Dagadres]], dag: int) -> Vak[Dagadres] | None:
    """Return the last stretch before the day on which there is, or may be, a woonadres."""
    for vak in reversed(stukken):
        if vak.van < dag and vak.inhoud.stand is not Adresstand.GEEN:
            return vak
    return None


def _eensluidend(vondsten: Sequence[Vondst]) -> Vondst:
    """Return what all days agree on, otherwise unknown."""
    lezingen = samen(vondst.lezingen for vondst in vondsten)
    toelichting = tuple(dict.fromkeys(stap for vondst in vondsten for stap in vondst.toelichting))
    verschillend = {(vondst.stand, vondst.plaatsen) for vondst in vondsten}
    if len(verschillend) == 1:
        ((stand, plaatsen),) = verschillend
        mogelijk = frozenset().union(*(vondst.mogelijk for vondst in vondsten))
        return Vondst(stand, plaatsen, mogelijk, lezingen, toelichting)
    if all(vondst.stand in GEEN_WAARDE for vondst in vondsten):
        return Vondst(Stand.NIET_VAST_TE_STELLEN, lezingen=lezingen)
    return Vondst(Stand.ONBEKEND, mogelijk=_kandidaten(vondsten), lezingen=lezingen, toelichting=toelichting)


def _kandidaten(vondsten: Iterable[Vondst]) -> frozenset[frozenset[Plaats]]:
    """Return the candidates, unless one of them can be anything."""
    alle = list(vondsten)
    if any(vondst.stand is Stand.ONBEKEND and not vondst.mogelijk for vondst in alle):
        return frozenset()
    return frozenset().union(*(vondst.kandidaten for vondst in alle))


def _van_dagadres(ctx: Context, dagadres: Dagadres) -> Vondst:
    """Return the municipality of the woonadres on a day, carried forward to the peildatum."""
    if dagadres.stand is not Adresstand.BEKEND:
        return Vondst(_STANDEN[dagadres.stand], lezingen=samen(_adres_gelezen(ctx, a) for a in dagadres.adressen))
    adres = dagadres.adressen[0]
    gelezen = _adres_gelezen(ctx, adres)
    plaatsen, stappen = gemeente_van_adres(ctx, adres)
    return _opgevolgd(plaatsen, stappen).met(gelezen)


def gemeente_van_adres(ctx: Context, adres: Adres) -> tuple[tuple[Plaats, ...], tuple[str, ...]]:
    """Return the municipality of an address on the peildatum (several: split) and the steps."""
    if not isinstance(adres.plaats, Bekend) or isinstance(adres.plaats.waarde, ZonderAdres):
        return (), ()
    opgevolgd = volg_op(ctx, adres.plaats.waarde, adres.huidige_gemeente)
    return opgevolgd.plaatsen, opgevolgd.stappen


def _adres_gelezen(ctx: Context, adres: Adres) -> Lezingen:
    return NIETS if ctx.stil else ctx.gelezen_historie(ctx.gegeven(ADRESSEN), adres_in_woorden(adres), adres.bron)


def _opgevolgd(plaatsen: Sequence[Plaats], stappen: tuple[str, ...]) -> Vondst:
    if len(plaatsen) == 1:
        return Vondst(Stand.BEKEND, frozenset(plaatsen), toelichting=stappen)
    return Vondst(Stand.ONBEKEND, mogelijk=frozenset(frozenset((p,)) for p in plaatsen), toelichting=stappen)


def _vrij(ctx: Context, atoom: Hashable, vondst: Vondst, sleutel: str, onbekend: tuple[Periode, ...]) -> Vondst:
    """Return an unknown municipality with the stretches that are asked for, or the one that is tried in its place."""
    if vondst.stand is not Stand.ONBEKEND or not onbekend:
        return vondst
    gekozen = ctx.vrij(atoom)
    if gekozen is not NIET_GEVRAAGD:
        antwoord: Vondst = gekozen
        return antwoord
    return vondst.met(ctx.onbekend_tijdvak(sleutel, onbekend, atoom))


_STANDEN = {
    Adresstand.GEEN: Stand.GEEN,
    Adresstand.NIET_VAST_TE_STELLEN: Stand.NIET_VAST_TE_STELLEN,
    Adresstand.ONBEKEND: Stand.ONBEKEND,
}
