"""The municipality in which somebody lived so long, or the longest, before a moment (decision 060).

Every day of the window is marked with the municipality in which it counts, carried forward to the peildatum; what these
days come to is counted in :mod:`regio_uitstroom.evaluation.woongemeente`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.evaluation.adresbronnen import (
    ADRESSEN,
    VERBLIJVEN,
    adres_gelezen,
    eensluidend,
    gemeente_van_adres,
    vrij_of_open,
)
from regio_uitstroom.evaluation.bevonden import Stand, Vondst
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_voor, samengevoegd, schuif
from regio_uitstroom.evaluation.ficties import in_woorden
from regio_uitstroom.evaluation.historie_adressen import Adresstand, Dagadres, adresvakken
from regio_uitstroom.evaluation.historie_gelezen import gelezen_geen, gelezen_verblijven
from regio_uitstroom.evaluation.historie_verblijven import Dagverblijf, soort_op, verblijfvakken
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.momenten import Tijdstip, tijdstip, zonder_dag
from regio_uitstroom.evaluation.vakken import Vak, samengelegd
from regio_uitstroom.evaluation.waarheid import Waarheid, niet, of
from regio_uitstroom.evaluation.woonduur import vensterbegin
from regio_uitstroom.evaluation.woongemeente import NERGENS, OVERAL, Uitslag, Woondag, met_dagen, tel, woongemeente
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import WoonadresNaarDuur
from regio_uitstroom.model.voorwaarden import Register
from regio_uitstroom.teksten import datum_in_woorden, opsomming
from regio_uitstroom.tijd import Periode

Dag = tuple[Dagadres, Waarheid]
"""What is known of the address on a day, and whether the day counts by what is known of the stay on it."""


def woonadres_naar_duur(ctx: Context, bron: WoonadresNaarDuur) -> Vondst:
    """Return the municipality; none where no one comes out: too short, nowhere, or two alike."""
    gevonden = _gevonden(ctx, bron)
    if ctx.stil or bron.zonder is None or _gevonden(ctx.los(), bron.zonder).kenmerk == gevonden.kenmerk:
        return gevonden
    return evolve(gevonden, toelichting=(*gevonden.toelichting, *map(in_woorden, bron.ficties)))


def _gevonden(ctx: Context, bron: WoonadresNaarDuur) -> Vondst:
    moment = tijdstip(ctx, bron.moment)
    if moment.bereik is None:
        return _zonder_moment(ctx, bron, moment)
    stukken = _dagen(ctx, bron, *_venster(bron, moment.bereik))
    vondst = _over_dagen(ctx, bron, moment.bereik, stukken).met(moment.lezingen, _gelezen(ctx, bron, stukken))
    open_ = [vak for vak in stukken if _woondag(ctx, vak.inhoud).open]
    if vondst.stand is Stand.ONBEKEND and moment.bereik.precies and _is_onvindbaar(open_):
        vondst = evolve(vondst, stand=Stand.NIET_VAST_TE_STELLEN, mogelijk=frozenset())
    adressen = tuple(vak.periode for vak in open_ if _adres_open(ctx, vak.inhoud))
    verblijven = tuple(vak.periode for vak in open_ if vak.inhoud[1] is None)
    vondst = vrij_of_open(ctx, bron, vondst, ADRESSEN, samengevoegd(adressen))
    vondst = vrij_of_open(ctx, bron, vondst, VERBLIJVEN, (*moment.tijdvakken, *samengevoegd(verblijven)))
    return vondst.met(moment.onscherp) if vondst.stand is Stand.ONBEKEND else vondst


def _zonder_moment(ctx: Context, bron: WoonadresNaarDuur, moment: Tijdstip) -> Vondst:
    """Return that it is not known while the moment is not; without such a moment there is no municipality."""
    if moment.bestaat_niet:
        return Vondst(Stand.GEEN, lezingen=moment.lezingen, toelichting=zonder_dag(bron.moment, moment))
    los = Vondst(Stand.ONBEKEND, lezingen=moment.lezingen)
    if moment.lezingen.open and ctx.verblijfplaatsen.volledig is None:
        return los.met(ctx.onbekend_tijdvak(ADRESSEN, (None,), bron))
    if moment.lezingen.open:
        los = los.met(ctx.tijdvak_later(ADRESSEN, bron))
    return vrij_of_open(ctx, bron, los, VERBLIJVEN, moment.tijdvakken)


def _venster(bron: WoonadresNaarDuur, bereik: Dagbereik) -> tuple[int, int]:
    """Return the window for every day that the moment can mean: of *onmiddellijk voorafgaand* as long as is asked."""
    if bron.venster is not None or bron.duur is None:
        return vensterbegin(bereik.eerste, bron.venster), bereik.laatste.toordinal()
    einde = dag_voor(bereik.eerste) if bron.strikt else bereik.eerste
    return schuif(einde, bron.duur, -1).toordinal(), bereik.laatste.toordinal()


def _dagen(ctx: Context, bron: WoonadresNaarDuur, van: int, tot: int) -> tuple[Vak[Dag], ...]:
    """Return what is known of address and stay on every day of the window."""
    register = Register.INSCHRIJVING if bron.ook_briefadres else Register.WOONADRES
    adressen = adresvakken(ctx.verblijfplaatsen, van, tot, register)
    if not bron.buiten:
        return tuple(Vak(vak.van, vak.tot, (vak.inhoud, True)) for vak in adressen)
    samen_ = samengelegd(adressen, verblijfvakken(ctx.verblijven, van, tot))
    return tuple(Vak(vak.van, vak.tot, (vak.inhoud[0], _telt(bron, vak.inhoud[1]))) for vak in samen_)


def _telt(bron: WoonadresNaarDuur, dagverblijf: Dagverblijf) -> Waarheid:
    """Return whether the day is not one of a stay that the text leaves out."""
    return niet(of(soort_op(dagverblijf, soorten) for soorten in bron.buiten))


def _woondag(ctx: Context, dag: Dag) -> Woondag:
    """Return where a day counts; abroad is no municipality."""
    adres, telt = dag
    if telt is False or adres.stand is Adresstand.GEEN:
        return NERGENS
    if adres.stand is not Adresstand.BEKEND:
        return OVERAL
    plaatsen = {plaats for een in adres.adressen for plaats in gemeente_van_adres(ctx, een)[0]}
    gemeenten = frozenset(plaats for plaats in plaatsen if isinstance(plaats, Gemeente))
    if not gemeenten:
        return NERGENS
    return Woondag(gemeenten, of_nergens=telt is None or len(gemeenten) < len(plaatsen))


def _adres_open(ctx: Context, dag: Dag) -> bool:
    """Whether the address of the day is asked for: not known, or in a municipality that was split since."""
    adres, telt = dag
    if telt is False or adres.stand is not Adresstand.BEKEND:
        return telt is not False and adres.stand is Adresstand.ONBEKEND
    return any(len(gemeente_van_adres(ctx, een)[0]) > 1 for een in adres.adressen)


def _is_onvindbaar(open_: Sequence[Vak[Dag]]) -> bool:
    """Whether all that is not known was looked for in vain: then no municipality can be established."""
    return all(vak.inhoud[0].stand is Adresstand.NIET_VAST_TE_STELLEN and vak.inhoud[1] for vak in open_)


def _over_dagen(ctx: Context, bron: WoonadresNaarDuur, bereik: Dagbereik, stukken: Sequence[Vak[Dag]]) -> Vondst:
    """Return what every day that the moment can mean agrees on; once two differ and any is possible, no more is."""
    woondagen = [Vak(vak.van, vak.tot, _woondag(ctx, vak.inhoud)) for vak in stukken]
    vondsten: dict[object, Vondst] = {}
    for dag in bereik.dagen():
        van, tot = _venster(bron, Dagbereik(dag, dag))
        binnen = [Vak(max(v.van, van), min(v.tot, tot), v.inhoud) for v in woondagen if v.van < tot and v.tot > van]
        uitslag = woongemeente(bron, binnen, dag)
        stappen = () if ctx.stil or not bereik.precies else _stappen(ctx, bron, stukken, binnen, uitslag)
        vondst = _vondst(uitslag, stappen)
        vondsten.setdefault((vondst.kenmerk, vondst.mogelijk), vondst)
        if any(een.stand is Stand.ONBEKEND and not een.mogelijk for een in vondsten.values()):
            break
    return eensluidend(list(vondsten.values()))


def _vondst(uitslag: Uitslag, stappen: tuple[str, ...]) -> Vondst:
    if not uitslag.bekend:
        mogelijk = frozenset(frozenset((gemeente,)) for gemeente in uitslag.mogelijk)
        return Vondst(Stand.ONBEKEND, mogelijk=mogelijk, toelichting=stappen)
    if uitslag.gemeente is None:
        return Vondst(Stand.GEEN, toelichting=stappen)
    return Vondst(Stand.BEKEND, frozenset((uitslag.gemeente,)), toelichting=stappen)


def _stappen(
    ctx: Context, bron: WoonadresNaarDuur, stukken: Sequence[Vak[Dag]], binnen: Sequence[Vak[Woondag]], uitslag: Uitslag
) -> tuple[str, ...]:
    """Say how a municipality became another, over which days was counted and how many came out, and a tie."""
    adressen = dict.fromkeys(een for vak in stukken for een in vak.inhoud[0].adressen)
    opgevolgd = [stap for een in adressen for stap in gemeente_van_adres(ctx, een)[1]]
    return tuple(dict.fromkeys((*opgevolgd, *(_geteld(bron, binnen, uitslag) if binnen else ()))))


def _geteld(bron: WoonadresNaarDuur, binnen: Sequence[Vak[Woondag]], uitslag: Uitslag) -> Iterator[str]:
    van, tot = (datum_in_woorden(date.fromordinal(dag)) for dag in (binnen[0].van, binnen[-1].tot))
    per_gemeente = met_dagen(tel(binnen).zeker.items())
    dagen = [
        f"{gemeente.naam} {aantal} {'dag' if aantal == 1 else 'dagen'}" for gemeente, aantal in per_gemeente if aantal
    ]
    yield f"geteld is van {van} tot {tot}: {opsomming(dagen) or 'geen dag in een gemeente'}"
    if uitslag.gelijk:
        namen = opsomming(sorted(gemeente.naam for gemeente in uitslag.gelijk))
        even_lang = "even lang" if bron.duur is None else "lang genoeg"
        yield f"in {namen} is dat {even_lang}, dus geen van deze gemeenten is het"


def _gelezen(ctx: Context, bron: WoonadresNaarDuur, stukken: Sequence[Vak[Dag]]) -> Lezingen:
    """Return the reading of the addresses of the window, or that there are none; where they matter of the stays."""
    if ctx.stil:
        return NIETS
    adressen = dict.fromkeys(een for vak in stukken for een in vak.inhoud[0].adressen)
    gelezen = [adres_gelezen(ctx, een) for een in adressen]
    if not adressen:
        leeg: tuple[Periode, ...] = samengevoegd(v.periode for v in stukken if v.inhoud[0].stand is Adresstand.GEEN)
        wat = "adres" if bron.ook_briefadres else "woonadres"
        gelezen += [gelezen_geen(ctx, ADRESSEN, wat, periode) for periode in leeg]
    return samen((*gelezen, *((gelezen_verblijven(ctx),) if bron.buiten else ())))
