"""Conditions on the histories: stays, and how long someone lived somewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Verblijfshistorie
from regio_uitstroom.evaluation.adresbronnen import ADRESSEN, VERBLIJVEN, gemeente_van_adres
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Plaatsen, Stand, Toets, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.historie_adressen import Adresstand, Dagadres, adresvakken
from regio_uitstroom.evaluation.historie_verblijven import (
    Anders,
    Gezocht,
    heeft_verlaten,
    is_begonnen,
    is_uitgestroomd,
    verblijft,
    verblijfvakken,
)
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.vakken import BEGIN, Vak
from regio_uitstroom.evaluation.waarden_tekst import adres_in_woorden, verblijf_in_woorden
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en, of
from regio_uitstroom.evaluation.woonduur import in_totaal, onafgebroken, vensterbegin
from regio_uitstroom.model.voorwaarden import Verblijfsaspect, Verblijfstest, Woonduur
from regio_uitstroom.model.woorden import Voorzieningen
from regio_uitstroom.tijd import Periode

_Zoeker = Callable[[Verblijfshistorie, Voorzieningen | None, int], Gezocht]

_ZOEKERS: Mapping[Verblijfsaspect, _Zoeker] = {
    Verblijfsaspect.VERBLIJFT: verblijft,
    Verblijfsaspect.NA: is_begonnen,
    Verblijfsaspect.HEEFT_VERLATEN: heeft_verlaten,
}

UITSTROOM_BLIJKT_UIT = ("uitstroomdatum", "verwachteUitstroomdatum", "uitstroomgereedVanaf")
"""Any of these on record makes a running stay one that the client flows out of."""


def toets_verblijf(ctx: Context, voorwaarde: Verblijfstest) -> Toets:
    """A test on the stays of the client."""
    if voorwaarde.aspect is Verblijfsaspect.UITSTROOMT:
        return _toets_uitstroom(ctx, voorwaarde)
    gezocht = _ZOEKERS[voorwaarde.aspect](ctx.client.verblijven, voorwaarde.voorzieningen, ctx.peildatum.toordinal())
    waarheid, lezingen = _vrij(ctx, (voorwaarde, voorwaarde.aspect), gezocht)
    tekst = voorwaarde.tekst or f"de cliënt aan de eis van verblijf voldoet ({voorwaarde.aspect.value})"
    bevinding = Bevinding(tekst, waarheid, gelezen=(VERBLIJVEN,))
    return Toets(waarheid, bevinding, samen((lezingen, _gelezen_verblijven(ctx))))


def _toets_uitstroom(ctx: Context, voorwaarde: Verblijfstest) -> Toets:
    """Such a stay runs and an outflow is on record, or it ended no later than the peildatum and no stay followed."""
    dag = ctx.peildatum.toordinal()
    loopt, gelezen = _vrij(ctx, (voorwaarde, "loopt"), verblijft(ctx.client.verblijven, voorwaarde.voorzieningen, dag))
    geeindigd, gelezen_einde = _vrij(
        ctx, (voorwaarde, "geëindigd"), is_uitgestroomd(ctx.client.verblijven, voorwaarde.voorzieningen, dag)
    )
    vastgelegd: Waarheid = None
    lezingen = [gelezen, gelezen_einde, _gelezen_verblijven(ctx)]
    for sleutel in UITSTROOM_BLIJKT_UIT:
        feit = ctx.feit(sleutel)
        vastgelegd = True if isinstance(feit, Bekend) else vastgelegd
        if loopt is not False:
            lezingen.append(ctx.gelezen(ctx.gegeven(sleutel), feit))
    if vastgelegd:
        lezingen[3:] = [lezing.zonder_open for lezing in lezingen[3:]]
    waarheid = of((en((loopt, vastgelegd)), geeindigd))
    tekst = voorwaarde.tekst or "de cliënt uitstroomt"
    return Toets(waarheid, Bevinding(tekst, waarheid, gelezen=(VERBLIJVEN, *UITSTROOM_BLIJKT_UIT)), samen(lezingen))


def _vrij(ctx: Context, atoom: tuple[object, ...], gezocht: Gezocht) -> tuple[Waarheid, Lezingen]:
    """Return the truth of a look-up in the stays, or the one that is tried in place of an unknown one."""
    gekozen = ctx.vrij(atoom) if gezocht.waarheid is None else NIET_GEVRAAGD
    waarheid: Waarheid = gezocht.waarheid if gekozen is NIET_GEVRAAGD else gekozen
    return waarheid, ctx.onbekend_tijdvak(VERBLIJVEN, gezocht.onbekend, atoom)


def _gelezen_verblijven(ctx: Context) -> Lezingen:
    """Return the reading of every stay that may have counted on some day up to the peildatum."""
    if ctx.stil:
        return Lezingen()
    stukken = verblijfvakken(ctx.client.verblijven, BEGIN, ctx.peildatum.toordinal() + 1)
    telt = dict.fromkeys(telt for vak in stukken for telt in vak.inhoud if not isinstance(telt, Anders))
    gegeven = ctx.gegeven(VERBLIJVEN)
    return samen(ctx.gelezen_historie(gegeven, verblijf_in_woorden(v), v.bron) for v in telt)


def toets_woonduur(ctx: Context, voorwaarde: Woonduur) -> Toets:
    """Residence of at least so long within a window before a moment."""
    gebied, moment = ctx.vind(voorwaarde.gebied), tijdstip(ctx, voorwaarde.moment)
    lezingen = [gebied.lezingen, moment.lezingen]
    waarheid: Waarheid = None
    onbekend: tuple[Periode | None, ...] = ()
    if gebied.stand is Stand.GEEN:
        waarheid = False
    elif moment.bereik is not None:
        stukken = _in_venster(ctx, voorwaarde, moment.bereik)
        lezingen.append(_gelezen_adressen(ctx, stukken))
        if gebied.stand is Stand.BEKEND:
            waarheid = _op_elke_dag(ctx, voorwaarde, moment.bereik, gebied)
        onbekend = tuple(v.periode for v in stukken if _merk(ctx, v.inhoud, gebied.plaatsen) is None)
    elif moment.lezingen.open and ctx.client.verblijfplaatsen.volledig is None:
        onbekend = (None,)  # which stretch matters depends on the moment
    if waarheid is None:
        lezingen.append(moment.onscherp)
        gekozen = ctx.vrij(voorwaarde) if onbekend or moment.tijdvakken else NIET_GEVRAAGD
        waarheid = gekozen if gekozen in (True, False) else None
        lezingen.append(ctx.onbekend_tijdvak(ADRESSEN, onbekend, voorwaarde))
        lezingen.append(ctx.onbekend_tijdvak(VERBLIJVEN, moment.tijdvakken, voorwaarde))
    tekst = voorwaarde.tekst or "de cliënt lang genoeg in dit gebied heeft gewoond"
    bevinding = Bevinding(tekst, waarheid, gelezen=(ADRESSEN,), toelichting="; ".join(gebied.toelichting))
    return Toets(waarheid, bevinding, samen(lezingen))


def _in_venster(ctx: Context, voorwaarde: Woonduur, bereik: Dagbereik) -> tuple[Vak[Dagadres], ...]:
    """Return what is known of the addresses in the window, for every day that the moment can mean."""
    begin = vensterbegin(bereik.eerste, voorwaarde.venster)
    if voorwaarde.venster is None and voorwaarde.onafgebroken:
        begin = BEGIN
    return adresvakken(ctx.client.verblijfplaatsen, begin, bereik.laatste.toordinal(), voorwaarde.register)


def _op_elke_dag(ctx: Context, voorwaarde: Woonduur, bereik: Dagbereik, gebied: Vondst) -> Waarheid:
    """Return the answer that holds whatever day the moment means."""
    return eensgezind(_woonduur(ctx, voorwaarde, dag.toordinal(), gebied.plaatsen) for dag in bereik.dagen())


def _woonduur(ctx: Context, voorwaarde: Woonduur, dag: int, gebied: Plaatsen) -> Waarheid:
    moment = ctx.peildatum.fromordinal(dag)
    begin = vensterbegin(moment, voorwaarde.venster)
    stukken = adresvakken(ctx.client.verblijfplaatsen, begin, dag, voorwaarde.register)
    merken = [Vak(vak.van, vak.tot, _merk(ctx, vak.inhoud, gebied)) for vak in stukken]
    if voorwaarde.onafgebroken:
        tot = moment if voorwaarde.venster is None else None
        return onafgebroken(merken, voorwaarde.duur, strikt=voorwaarde.strikt, tot=tot)
    return in_totaal(merken, moment, voorwaarde.duur, strikt=voorwaarde.strikt)


def _merk(ctx: Context, dagadres: Dagadres, gebied: Plaatsen) -> Waarheid:
    """Return whether someone lives in the area on a day, by what is known of the address on it."""
    if dagadres.stand is Adresstand.GEEN:
        return False
    if dagadres.stand is not Adresstand.BEKEND:
        return None
    per_adres = [gemeente_van_adres(ctx, adres)[0] for adres in dagadres.adressen]
    return of(eensgezind(plaats in gebied for plaats in plaatsen) for plaatsen in per_adres)


def _gelezen_adressen(ctx: Context, stukken: tuple[Vak[Dagadres], ...]) -> Lezingen:
    if ctx.stil:
        return Lezingen()
    adressen = dict.fromkeys(adres for vak in stukken for adres in vak.inhoud.adressen)
    gegeven = ctx.gegeven(ADRESSEN)
    return samen(ctx.gelezen_historie(gegeven, adres_in_woorden(a), a.bron) for a in adressen)
