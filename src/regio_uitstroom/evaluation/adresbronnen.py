"""Municipalities that follow from the histories: a woonadres on a day or before a stay, the place of a stay."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.client.feiten import Bekend, NietVastTeStellen
from regio_uitstroom.client.record import Adres, Plaats, Verblijf, ZonderAdres
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Stand, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.ficties import in_woorden
from regio_uitstroom.evaluation.historie_adressen import Adresstand, Dagadres, adresvakken
from regio_uitstroom.evaluation.historie_gelezen import gelezen_geen, gelezen_verblijven
from regio_uitstroom.evaluation.historie_verblijven import Anders, HetVerblijf, het_verblijf
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.vakken import BEGIN, Vak
from regio_uitstroom.evaluation.verblijfsketen import Keten, aaneengesloten
from regio_uitstroom.evaluation.waarden_tekst import adres_in_woorden, verblijf_in_woorden
from regio_uitstroom.model.gemeentebron import GemeenteVanVerblijf, WoonadresOp, WoonadresVoorafgaand
from regio_uitstroom.model.voorwaarden import Register, Verblijfsaspect, Verblijfstest
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.tijd import Periode

ADRESSEN = "verblijfplaatsen"
VERBLIJVEN = "verblijven"


def woonadres_op(ctx: Context, bron: WoonadresOp) -> Vondst:
    """Return the municipality of the woonadres on the moment, or before it, on every day that this can mean."""
    moment = tijdstip(ctx, bron.moment)
    if moment.bereik is None:
        los = Vondst(Stand.ONBEKEND, lezingen=moment.lezingen)
        if moment.lezingen.open and ctx.verblijfplaatsen.volledig is None:
            return los.met(ctx.onbekend_tijdvak(ADRESSEN, (None,), bron))
        if moment.lezingen.open:
            los = los.met(ctx.tijdvak_later(ADRESSEN, bron))
        return vrij_of_open(ctx, bron, los, VERBLIJVEN, moment.tijdvakken)
    van, tot = (dag.toordinal() + (not bron.ervoor) for dag in moment.bereik.uitersten)
    zoek = _op_dagen if bron.onmiddellijk or not bron.ervoor else _laatste_voor
    gevonden, onbekend = zoek(ctx, van, tot, _register(bron))
    gevonden = vrij_of_open(ctx, bron, gevonden, ADRESSEN, onbekend)
    if gevonden.stand is Stand.ONBEKEND:
        gevonden = gevonden.met(moment.onscherp)
    return gevonden.met(moment.lezingen)


def woonadres_voorafgaand(ctx: Context, bron: WoonadresVoorafgaand) -> Vondst:
    """Return the municipality of the woonadres on the day before the stay, or the last one before it."""
    if bron.aaneengesloten or bron.overbrugd:
        return _met_ficties(ctx, bron, _voor_aaneengesloten(ctx, bron))
    verblijf = het_verblijf(ctx.verblijven, bron.voorzieningen, ctx.peildatum.toordinal())
    if verblijf.vast is None or isinstance(verblijf.vast, Anders):
        return _zonder_verblijf(ctx, bron, verblijf)
    van = verblijf.vast.van
    gelezen = _verblijf_gelezen(ctx, verblijf.vast)
    begin = (van.eerste.toordinal(), van.laatste.toordinal())
    onscherp = () if van.volledig else (Periode(van.eerste, van.laatste),)
    gevonden = _voor_begin(ctx, bron, (begin,), onscherp).met(gelezen)
    if ctx.stil or not van.volledig or not _LAATST.search(bron.tekst) or _NOEMT_ERVOOR.search(bron.tekst):
        return gevonden
    adres = "adres" if bron.ook_briefadres else "woonadres"
    stap = f"geteld is het laatste {adres} voor het verblijf, dat begon op {datum_in_woorden(van.eerste)}"
    return evolve(gevonden, toelichting=(stap, *gevonden.toelichting))


_LAATST = re.compile(r"\blaatst\w*|\bvandaan\b", re.IGNORECASE)
_NOEMT_ERVOOR = re.compile(r"\bvoor(?:af\w*|dat)?\b|\bvóór\b", re.IGNORECASE)
"""Words of a text by which it is the address before the stay: *laatstelijk* alone means that too, and that is told."""


def _voor_aaneengesloten(ctx: Context, bron: WoonadresVoorafgaand) -> Vondst:
    """Return the woonadres before the first of the stays that join."""
    keten = aaneengesloten(ctx.verblijven, bron.voorzieningen, ctx.peildatum.toordinal(), bron.overbrugd)
    if not keten.begin:
        return Vondst(Stand.GEEN, lezingen=gelezen_verblijven(ctx))
    gevonden = _voor_begin(ctx, bron, keten.begin, keten.onbekend, zonder=keten.geen)
    gelezen = samen(_verblijf_gelezen(ctx, verblijf) for verblijf in keten.verblijven)
    return evolve(gevonden, toelichting=(*_begin_van_keten(keten), *gevonden.toelichting)).met(gelezen)


def _met_ficties(ctx: Context, bron: WoonadresVoorafgaand, gevonden: Vondst) -> Vondst:
    """Return the same, with the fictions that made it another municipality than the text itself would give."""
    if ctx.stil or not bron.ficties:
        return gevonden
    zonder = woonadres_voorafgaand(ctx.los(), evolve(bron, overbrugd=(), ficties=()))
    if zonder.kenmerk == gevonden.kenmerk:
        return gevonden
    return evolve(gevonden, toelichting=(*gevonden.toelichting, *map(in_woorden, bron.ficties)))


def _begin_van_keten(keten: Keten) -> tuple[str, ...]:
    """Return the step that joined the stays, where more than one was and it is certain when they began."""
    begin = {dag for stuk in keten.begin for dag in stuk}
    if len(begin) > 1 or len(keten.verblijven) == 1 or keten.geen:
        return ()
    dag = datum_in_woorden(date.fromordinal(begin.pop()))
    return (f"de verblijven sluiten op elkaar aan; zij begonnen op {dag}",)


def _voor_begin(
    ctx: Context,
    bron: WoonadresVoorafgaand,
    begin: Sequence[tuple[int, int]],
    onbekend: tuple[Periode, ...],
    *,
    zonder: bool = False,
) -> Vondst:
    """Return the woonadres before a stay that began on one of the days (``zonder``: if there was one at all)."""
    zoek = _op_dagen if bron.onmiddellijk else _laatste_voor
    gezocht = [zoek(ctx, *stuk, _register(bron)) for stuk in begin]
    vondsten = [vondst for vondst, _ in gezocht] + [Vondst(Stand.GEEN)] * zonder
    open_ = tuple(dict.fromkeys(periode for _, perioden in gezocht for periode in perioden))
    gevonden = vrij_of_open(ctx, bron, eensluidend(vondsten), ADRESSEN, open_)
    return vrij_of_open(ctx, bron, gevonden, VERBLIJVEN, onbekend)


def gemeente_van_verblijf(ctx: Context, bron: GemeenteVanVerblijf) -> Vondst:
    """Return the municipality in which the facility of the stay lies; none, if it must run now and does not."""
    gevonden = _gemeente_van_verblijf(ctx, bron)
    if not bron.nu or gevonden.stand is Stand.GEEN:
        return gevonden
    loopt = ctx.toets(Verblijfstest(Verblijfsaspect.VERBLIJFT, bron.voorzieningen))
    if loopt.waarheid is True:
        return gevonden.met(loopt.lezingen)
    nergens = Vondst(Stand.GEEN, lezingen=loopt.lezingen)
    return nergens if loopt.waarheid is False else eensluidend((nergens, gevonden))


def _gemeente_van_verblijf(ctx: Context, bron: GemeenteVanVerblijf) -> Vondst:
    verblijf = het_verblijf(ctx.verblijven, bron.voorzieningen, ctx.peildatum.toordinal())
    if verblijf.vast is None or isinstance(verblijf.vast, Anders):
        return _zonder_verblijf(ctx, bron, verblijf)
    stay = verblijf.vast
    gelezen = _verblijf_gelezen(ctx, stay)
    if isinstance(stay.gemeente, NietVastTeStellen):
        return Vondst(Stand.NIET_VAST_TE_STELLEN, lezingen=gelezen)
    tijdvak = Periode(stay.van.eerste, stay.tot.laatste if stay.tot else None)
    if not isinstance(stay.gemeente, Bekend):
        return vrij_of_open(ctx, bron, Vondst(Stand.ONBEKEND, lezingen=gelezen), VERBLIJVEN, (tijdvak,))
    opgevolgd = volg_op(ctx, stay.gemeente.waarde)
    gevonden = _opgevolgd(opgevolgd.plaatsen, opgevolgd.stappen).met(gelezen)
    return vrij_of_open(ctx, bron, gevonden, VERBLIJVEN, (tijdvak,)) if gevonden.stand is Stand.ONBEKEND else gevonden


def _zonder_verblijf(ctx: Context, bron: Hashable, verblijf: HetVerblijf) -> Vondst:
    """Return what holds while it is not certain which stay is meant, or where there is none."""
    if verblijf.vast is Anders.GEEN:
        return Vondst(Stand.GEEN, lezingen=gelezen_verblijven(ctx))
    gelezen = [_verblijf_gelezen(ctx, telt) for telt in verblijf.mogelijk if not isinstance(telt, Anders)]
    return vrij_of_open(ctx, bron, Vondst(Stand.ONBEKEND, lezingen=samen(gelezen)), VERBLIJVEN, verblijf.onbekend)


def _verblijf_gelezen(ctx: Context, verblijf: Verblijf) -> Lezingen:
    if ctx.stil:
        return NIETS
    return ctx.gelezen_historie(ctx.gegeven(VERBLIJVEN), verblijf_in_woorden(verblijf), verblijf)


Gezocht = tuple[Vondst, tuple[Periode, ...]]
"""What was found, and the stretches on which the address is not known."""


def _register(bron: WoonadresOp | WoonadresVoorafgaand) -> Register:
    """Return which registration counts: *waar hij stond ingeschreven* also with a briefadres."""
    return Register.INSCHRIJVING if bron.ook_briefadres else Register.WOONADRES


def _op_dagen(ctx: Context, eerste: int, laatste: int, register: Register) -> Gezocht:
    """Return what the address is the day before each of these days; where they differ it is unknown."""
    van, tot = max(eerste - 1, BEGIN), max(laatste, BEGIN + 1)
    return _per_vak(ctx, adresvakken(ctx.verblijfplaatsen, van, tot, register), register)


def _laatste_voor(ctx: Context, eerste: int, laatste: int, register: Register) -> Gezocht:
    """Return the last address before each of these days; nothing is skipped that may have been one."""
    stukken = adresvakken(ctx.verblijfplaatsen, BEGIN, laatste, register)
    adressen = [vak for vak in stukken if vak.inhoud.stand is not Adresstand.GEEN]
    eerder = [vak for vak in adressen if vak.van < eerste][-1:]
    gevonden, onbekend = _per_vak(ctx, (*eerder, *(vak for vak in adressen if vak.van >= eerste)), register)
    if not eerder:
        gevonden = eensluidend((Vondst(Stand.GEEN), gevonden)) if adressen else Vondst(Stand.GEEN)
    return gevonden, onbekend


def _per_vak(ctx: Context, stukken: Sequence[Vak[Dagadres]], register: Register) -> Gezocht:
    """Return what the municipality is on all stretches, and those on which it is unknown."""
    vondsten = [(vak.periode, _van_dagadres(ctx, vak.inhoud).met(_leeg(ctx, vak, register))) for vak in stukken]
    onbekend = tuple(periode for periode, vondst in vondsten if vondst.stand is Stand.ONBEKEND)
    return eensluidend([vondst for _, vondst in vondsten]), onbekend


def _leeg(ctx: Context, vak: Vak[Dagadres], register: Register) -> Lezingen:
    """Return the reading of a stretch in which the record tells of no address, and of nothing in its place."""
    if vak.inhoud.stand is not Adresstand.GEEN or vak.inhoud.adressen:
        return NIETS
    wat = "adres" if register is Register.INSCHRIJVING else "woonadres"
    return gelezen_geen(ctx, ADRESSEN, wat, vak.periode)


def eensluidend(vondsten: Sequence[Vondst]) -> Vondst:
    """Return what all days agree on, otherwise unknown; also where each has no municipality, but not for one reason."""
    lezingen = samen(vondst.lezingen for vondst in vondsten)
    toelichting = tuple(dict.fromkeys(stap for vondst in vondsten for stap in vondst.toelichting))
    verschillend = {(vondst.stand, vondst.plaatsen) for vondst in vondsten}
    if len(verschillend) == 1:
        ((stand, plaatsen),) = verschillend
        mogelijk = frozenset().union(*(vondst.mogelijk for vondst in vondsten))
        return Vondst(stand, plaatsen, mogelijk, lezingen, toelichting)
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
        nergens = dagadres.stand is Adresstand.NIET_VAST_TE_STELLEN and dagadres.woonadres is not None
        adressen = (dagadres.woonadres,) if nergens and dagadres.woonadres else dagadres.adressen
        return Vondst(_STANDEN[dagadres.stand], lezingen=samen(adres_gelezen(ctx, a) for a in adressen))
    return eensluidend([_van_adres(ctx, adres) for adres in dagadres.adressen])


def _van_adres(ctx: Context, adres: Adres) -> Vondst:
    """Return the municipality of an address, carried forward to the peildatum."""
    plaatsen, stappen = gemeente_van_adres(ctx, adres)
    return _opgevolgd(plaatsen, stappen).met(adres_gelezen(ctx, adres))


def gemeente_van_adres(ctx: Context, adres: Adres) -> tuple[tuple[Plaats, ...], tuple[str, ...]]:
    """Return the municipality of an address on the peildatum (several: split) and the steps."""
    if not isinstance(adres.plaats, Bekend) or isinstance(adres.plaats.waarde, ZonderAdres):
        return (), ()
    opgevolgd = volg_op(ctx, adres.plaats.waarde, adres.huidige_gemeente)
    return opgevolgd.plaatsen, opgevolgd.stappen


def adres_gelezen(ctx: Context, adres: Adres) -> Lezingen:
    """Return the reading of an address."""
    return NIETS if ctx.stil else ctx.gelezen_historie(ctx.gegeven(ADRESSEN), adres_in_woorden(adres), adres)


def _opgevolgd(plaatsen: Sequence[Plaats], stappen: tuple[str, ...]) -> Vondst:
    if len(plaatsen) == 1:
        return Vondst(Stand.BEKEND, frozenset(plaatsen), toelichting=stappen)
    return Vondst(Stand.ONBEKEND, mogelijk=frozenset(frozenset((p,)) for p in plaatsen), toelichting=stappen)


def vrij_of_open(ctx: Context, atoom: Hashable, vondst: Vondst, sleutel: str, onbekend: tuple[Periode, ...]) -> Vondst:
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
