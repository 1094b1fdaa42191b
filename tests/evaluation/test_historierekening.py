"""The histories calculus against walking over days: every primitive of docs/explanation/historierekening.md.

Each case is drawn from a number, so that a failure names the number that shows it again. A case holds two histories:
one of which everything is known, where the evaluator must say what the days say, and one that knows less of the same
days, where it must say the same or that it does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from random import Random

import pytest
from attrs import evolve
from hypothesis import settings

from regio_uitstroom.client.brp import from_brp
from regio_uitstroom.client.reading import read_client
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.bevonden import Stand, Vondst
from regio_uitstroom.evaluation.bronnen import VINDERS
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.historie_adressen import Adresstand, adres_op
from regio_uitstroom.evaluation.historie_verblijven import is_uitgestroomd
from regio_uitstroom.evaluation.uitgevoerd import dag_van_uitvoering
from regio_uitstroom.evaluation.verblijfsketen import aaneengesloten
from regio_uitstroom.evaluation.voorwaarden import TOETSERS
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.gemeenten.register import Gemeente, register
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.gemeentebron import (
    Gemeentebron,
    Gezamenlijk,
    VasteGemeente,
    WoonadresNaarDuur,
    WoonadresOp,
    WoonadresVoorafgaand,
)
from regio_uitstroom.model.woorden import PEILDATUM, Voorzieningen
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation import dagorakel as orakel
from tests.evaluation.bouw import regeling, verblijf, verblijven
from tests.evaluation.dagorakel import GEEN, NIET_VAST, Lengte
from tests.evaluation.dagwereld import DAGEN, PLEK, SOORTEN, START, Adr, Wereld, als_client, dag, waziger, wereld

PER_PRIMITIEF = 2_800 * max(1, settings().max_examples // 100)
"""Cases per primitive; as many times more in the long profile (``make fuzz``) as that has more examples."""

MINSTE_HISTORIES = 100_000
PER_GEVAL = 2
"""Histories in a case: one that says everything, and one that knows less."""

TEKST = regeling()
OPVANG = SOORTEN[:2]
UITSTROOMSOORT = SOORTEN[0]
DUREN = (Lengte(1, False), Lengte(5, False), Lengte(12, False), Lengte(28, False), Lengte(1, True))  # noqa: FBT003
VENSTERS = (None, Lengte(10, False), Lengte(35, False), Lengte(2, True))  # noqa: FBT003 - a length in days or months

Onderzoek = Callable[[Random], None]


def context(over: Client, peil: int) -> Context:
    """Return a question about the client on that day."""
    dag_ = dag(peil)
    return Context(
        regeling=TEKST,
        client=over,
        peildatum=dag_,
        register=register(),
        toetsers=TOETSERS,
        vinders=VINDERS,
        dag_van_uitvoering=dag_van_uitvoering,
    )


def soort(*namen: str) -> Voorzieningen:
    """Return a set of kinds."""
    return Voorzieningen(frozenset(namen), "deze voorziening")


def gezegd(vondst: Vondst) -> str | None:
    """Return the municipality in the words of the oracle; None: unknown."""
    if vondst.stand is Stand.BEKEND:
        (plaats,) = vondst.plaatsen
        return next(naam for naam, waarde in PLEK.items() if waarde == plaats)
    return {Stand.GEEN: GEEN, Stand.NIET_VAST_TE_STELLEN: NIET_VAST}.get(vondst.stand)


def vind(een: Wereld, peil: int, bron: Gemeentebron) -> str | None:
    """Return what the evaluator says of a municipality."""
    return gezegd(context(als_client(een), peil).vind(bron))


def toets(een: Wereld, peil: int, voorwaarde: v.Voorwaarde) -> Waarheid:
    """Return what the evaluator says of a condition."""
    return context(als_client(een), peil).toets(voorwaarde).waarheid


def vergelijk(kans: Random, alles: Wereld, verwacht: object, zeg: Callable[[Wereld], object]) -> None:
    """State that what is said of the world is what the days say, and of one that knows less the same or nothing."""
    assert zeg(alles) == verwacht, alles
    weinig = waziger(kans, alles)
    assert zeg(weinig) in (None, verwacht), (alles, weinig)


def een_peil(kans: Random) -> int:
    """Return a day on or around the histories."""
    return kans.randint(-2, DAGEN + 4)


def woonadres_op_een_dag(kans: Random) -> None:
    """Half-open intervals, gaps, a briefadres, no address, abroad, what cannot be established, a merger."""
    alles, peil = wereld(kans), een_peil(kans)
    verwacht = orakel.nu(orakel.woonadres(alles, peil), peil)
    vergelijk(kans, alles, verwacht, lambda w: vind(w, peil, WoonadresOp(PEILDATUM)))


def open_historie_van_adressen(kans: Random) -> None:
    """What is known of a day where a list says nothing, or says over which days it is complete."""
    alles, op = wereld(kans), een_peil(kans)
    for een in (alles, waziger(kans, alles, grof=False)):
        dagadres = adres_op(als_client(een).verblijfplaatsen, dag(op).toordinal())
        stand = {Adresstand.GEEN: GEEN, Adresstand.NIET_VAST_TE_STELLEN: NIET_VAST}.get(dagadres.stand)
        if dagadres.stand is Adresstand.BEKEND:
            stand = next(naam for naam, waarde in PLEK.items() if waarde == dagadres.adressen[0].plaats.waarde)  # type: ignore[union-attr]
        assert stand == orakel.bekend_adres(een, op), een


def _voorafgaand(kans: Random, *, onmiddellijk: bool, aaneen: bool) -> None:
    alles, peil = wereld(kans), een_peil(kans)
    soorten = kans.choice((OPVANG, SOORTEN, SOORTEN[2:]))
    verwacht = orakel.woonadres_voor(alles, soorten, peil, onmiddellijk=onmiddellijk, aaneengesloten=aaneen)
    bron = WoonadresVoorafgaand(soort(*soorten), onmiddellijk, aaneen)
    vergelijk(kans, alles, verwacht, lambda w: vind(w, peil, bron))


def woonadres_onmiddellijk_voor_verblijf(kans: Random) -> None:
    """The woonadres on the day before the stay."""
    _voorafgaand(kans, onmiddellijk=True, aaneen=False)


def laatste_woonadres_voor_verblijf(kans: Random) -> None:
    """The last woonadres before the stay."""
    _voorafgaand(kans, onmiddellijk=False, aaneen=False)


def woonadres_onmiddellijk_voor_keten(kans: Random) -> None:
    """The woonadres on the day before stays that join; a registration during them does not count."""
    _voorafgaand(kans, onmiddellijk=True, aaneen=True)


def laatste_woonadres_voor_keten(kans: Random) -> None:
    """The last woonadres before stays that join."""
    _voorafgaand(kans, onmiddellijk=False, aaneen=True)


def verblijf_loopt_begon_eindigde(kans: Random) -> None:
    """A stay runs, has begun, has ended, was followed by none."""
    alles, peil = wereld(kans), een_peil(kans)
    gevraagd = orakel.verblijfsvragen(alles, UITSTROOMSOORT, peil)
    aspect = kans.choice(list(gevraagd))
    kinds = soort(UITSTROOMSOORT)

    def zeg(w: Wereld) -> Waarheid:
        if aspect == "uitgestroomd":
            return is_uitgestroomd(als_client(w).verblijven, kinds, dag(peil).toordinal()).waarheid
        return toets(w, peil, v.Verblijfstest(v.Verblijfsaspect(aspect), kinds))

    vergelijk(kans, alles, gevraagd[aspect], zeg)


def _duur(lengte: Lengte) -> Duur:
    return Duur(lengte.aantal, Eenheid.MAAND if lengte.maanden else Eenheid.DAG)


def _verblijfsduur(kans: Random, *, aaneen: bool) -> None:
    alles, peil, langer, tot_nu = wereld(kans), een_peil(kans), kans.random() < 0.5, kans.random() < 0.5
    duur, venster, nog = kans.choice(DUREN), kans.choice(VENSTERS), kans.random() < 0.5

    def goed(op: int) -> bool:
        return orakel.in_soort(alles, op, OPVANG)

    if aaneen:
        verwacht = orakel.onafgebroken(goed, peil, duur, venster, langer=langer, tot_moment=tot_nu)
    else:
        verwacht = orakel.in_totaal(goed, peil, duur, venster, langer=langer)
    verwacht = verwacht and orakel.ook_dan(goed, peil, nog=nog)
    voorwaarde = v.Verblijfsduur(
        _duur(duur), langer, aaneen, venster and _duur(venster), v.Verblijfsoort(soort(*OPVANG)), PEILDATUM, tot_nu,
        nog=nog,
    )  # fmt: skip
    vergelijk(kans, alles, verwacht, lambda w: toets(w, peil, voorwaarde))


def verblijf_in_totaal(kans: Random) -> None:
    """Days in facilities of a kind, all together."""
    _verblijfsduur(kans, aaneen=False)


def verblijf_onafgebroken_over_voorzieningen(kans: Random) -> None:
    """Days in facilities of a kind, one after the other without a day between, whichever facilities they were."""
    _verblijfsduur(kans, aaneen=True)


def _gebied(kans: Random) -> tuple[Gemeentebron, tuple[str, ...]]:
    namen = kans.choice((("Houten",), ("Vijfheerenlanden", "Vianen", "Leerdam"), ("Utrecht", "Houten")))
    bronnen = tuple(VasteGemeente(PLEK[naam]) for naam in namen if naam != "Vijfheerenlanden")  # type: ignore[arg-type]
    return Gezamenlijk(bronnen), namen


def _in_het_slechtste_en_beste_geval(
    merk: Callable[[int], bool | None], telt: Callable[[orakel.Telt], bool]
) -> bool | None:
    slechtst, best = telt(lambda op: merk(op) is True), telt(lambda op: merk(op) is not False)
    return slechtst if slechtst == best else None


def _woont(  # noqa: PLR0913 - what the words of a text can say
    alles: Wereld, op: int, peil: int, namen: Iterable[str], *, briefadres: bool, buiten: bool
) -> bool | None:
    """Return whether a day counts; unknown where the place of the address cannot be established."""
    if buiten and orakel.in_soort(alles, op, OPVANG):
        return False
    plaats = orakel.woonadres(alles, op, ook_briefadres=briefadres)
    if plaats == NIET_VAST:
        return None
    return orakel.nu(plaats, peil) in {orakel.nu(naam, peil) for naam in namen}


def _woonduur(kans: Random, *, aaneen: bool, briefadres: bool = False, buiten: bool = False) -> None:
    alles, peil, langer = wereld(kans), een_peil(kans), kans.random() < 0.5
    duur, venster, (gebied, namen) = kans.choice(DUREN), kans.choice(VENSTERS), _gebied(kans)
    nog = kans.random() < 0.5

    def merk(op: int) -> bool | None:
        return _woont(alles, op, peil, namen, briefadres=briefadres, buiten=buiten)

    def telt(goed: orakel.Telt) -> bool:
        if not orakel.ook_dan(goed, peil, nog=nog):
            return False
        if aaneen:
            return orakel.onafgebroken(goed, peil, duur, venster, langer=langer, tot_moment=venster is None)
        return orakel.in_totaal(goed, peil, duur, venster, langer=langer)

    verwacht = _in_het_slechtste_en_beste_geval(merk, telt)
    voorwaarde = v.Woonduur(
        _duur(duur), langer, aaneen, venster and _duur(venster), gebied, PEILDATUM,
        v.Register.INSCHRIJVING if briefadres else v.Register.WOONADRES,
        v.Verblijfsoort(soort(*OPVANG)) if buiten else None,
        nog,
    )  # fmt: skip
    vergelijk(kans, alles, verwacht, lambda w: toets(w, peil, voorwaarde))


def n_van_m_in_totaal(kans: Random) -> None:
    """So much of the last so much, all days together."""
    _woonduur(kans, aaneen=False)


def n_van_m_onafgebroken(kans: Random) -> None:
    """So much of the last so much, at one stretch; without a window up to the moment."""
    _woonduur(kans, aaneen=True)


def ingeschreven_ook_met_briefadres(kans: Random) -> None:
    """Registration counts a briefadres, living somewhere does not."""
    _woonduur(kans, aaneen=kans.random() < 0.5, briefadres=True)


def inschrijving_tijdens_verblijf_telt_niet(kans: Random) -> None:
    """Days of a stay are left out, where a text says so."""
    _woonduur(kans, aaneen=kans.random() < 0.5, buiten=True)


def open_historie_en_duur(kans: Random) -> None:
    """Reached once known days reach it; not reached when even unknown ones could not; otherwise unknown."""
    alles = wereld(kans)
    weinig, peil, langer, aaneen = (
        waziger(kans, alles, grof=False),
        een_peil(kans),
        kans.random() < 0.5,
        kans.random() < 0.5,
    )
    duur, venster, nog = kans.choice(DUREN), kans.choice(VENSTERS), kans.random() < 0.5

    def merk(op: int) -> bool | None:
        return orakel.bekend_in_soort(weinig, op, OPVANG)

    def telt(goed: orakel.Telt) -> bool:
        if not orakel.ook_dan(goed, peil, nog=nog):
            return False
        if aaneen:
            return orakel.onafgebroken(goed, peil, duur, venster, langer=langer, tot_moment=True)
        return orakel.in_totaal(goed, peil, duur, venster, langer=langer)

    voorwaarde = v.Verblijfsduur(
        _duur(duur), langer, aaneen, venster and _duur(venster), v.Verblijfsoort(soort(*OPVANG)), PEILDATUM, nog=nog
    )
    assert toets(weinig, peil, voorwaarde) is _in_het_slechtste_en_beste_geval(merk, telt), weinig


def open_historie_en_woonduur(kans: Random) -> None:
    """The same for living in a municipality."""
    alles = wereld(kans)
    weinig, peil, langer = waziger(kans, alles, grof=False), een_peil(kans), kans.random() < 0.5
    duur, venster, nog = kans.choice(DUREN), kans.choice(VENSTERS), kans.random() < 0.5

    def merk(op: int) -> bool | None:
        plaats = orakel.bekend_adres(weinig, op)
        return None if plaats in (None, NIET_VAST) else plaats == "Houten"

    def telt(goed: orakel.Telt) -> bool:
        lang = orakel.in_totaal(goed, peil, duur, venster, langer=langer)
        return lang and orakel.ook_dan(goed, peil, nog=nog)

    gebied = VasteGemeente(PLEK["Houten"])  # type: ignore[arg-type]
    voorwaarde = v.Woonduur(
        _duur(duur), langer, onafgebroken=False, venster=venster and _duur(venster), gebied=gebied, moment=PEILDATUM,
        nog=nog,
    )  # fmt: skip
    assert toets(weinig, peil, voorwaarde) is _in_het_slechtste_en_beste_geval(merk, telt), weinig


def _naar_duur(kans: Random, *, langst: bool) -> WoonadresNaarDuur:
    """Make a source by duration: the longest in a window; so long in one, or up to the moment."""
    venster = kans.choice(VENSTERS[1:] if langst else VENSTERS)
    return WoonadresNaarDuur(
        PEILDATUM,
        venster and _duur(venster),
        None if langst else _duur(kans.choice(DUREN)),
        kans.random() < 0.5,
        venster is None or kans.random() < 0.5,
        kans.random() < 0.3,
        (soort(*OPVANG),) if kans.random() < 0.3 else (),
    )


def _als_lengte(duur: Duur | None) -> Lengte | None:
    return None if duur is None else Lengte(duur.aantal, duur.eenheid is Eenheid.MAAND)


def _verwacht_naar_duur(bron: WoonadresNaarDuur, peil: int, waar: orakel.Waar) -> str | None:
    def in_gemeente(op: int) -> str | None:
        plaats = waar(op)
        return GEEN if plaats == "buiten Nederland" else plaats and orakel.nu(plaats, peil)

    duur, venster = _als_lengte(bron.duur), _als_lengte(bron.venster)
    return orakel.naar_duur(in_gemeente, peil, duur, venster, langer=bron.strikt, aaneen=bron.onafgebroken)


def _gemeente_naar_duur(kans: Random, *, langst: bool) -> None:
    alles, peil, bron = wereld(kans), een_peil(kans), _naar_duur(kans, langst=langst)

    def waar(op: int) -> str | None:
        if bron.buiten and orakel.in_soort(alles, op, OPVANG):
            return GEEN
        plaats = orakel.woonadres(alles, op, ook_briefadres=bron.ook_briefadres)
        return None if plaats == NIET_VAST else plaats

    verwacht = _verwacht_naar_duur(bron, peil, waar) or NIET_VAST
    vergelijk(kans, alles, verwacht, lambda w: vind(w, peil, bron))


def gemeente_waar_het_langst(kans: Random) -> None:
    """The municipality with most days of the window; none where two have as many."""
    _gemeente_naar_duur(kans, langst=True)


def gemeente_waar_lang_genoeg(kans: Random) -> None:
    """The only municipality with so many days of the window, in total or at one stretch; or up to the moment."""
    _gemeente_naar_duur(kans, langst=False)


def open_historie_en_gemeente_naar_duur(kans: Random) -> None:
    """Known once no way to fill in the days that are not known can turn it; not to be established after a search."""
    alles = wereld(kans)
    weinig, peil = waziger(kans, alles, grof=False), een_peil(kans)
    bron = evolve(_naar_duur(kans, langst=kans.random() < 0.5), ook_briefadres=False, buiten=())

    def waar(op: int) -> str | None:
        plaats = orakel.bekend_adres(weinig, op)
        return None if plaats == NIET_VAST else plaats

    verwacht = _verwacht_naar_duur(bron, peil, waar)
    venster = _als_lengte(bron.venster or bron.duur)
    dagen = range(orakel.VROEGST if venster is None else orakel.terug(peil, venster), peil)
    if verwacht is None and all(orakel.bekend_adres(weinig, op) for op in dagen):
        verwacht = NIET_VAST
    assert vind(weinig, peil, bron) == verwacht, (weinig, bron)


def aantekening_in_onderzoek(kans: Random) -> None:
    """A note at the woonadres of the peildatum; without a woonadres there is none."""
    alles, peil = wereld(kans), een_peil(kans)
    vergelijk(kans, alles, orakel.in_onderzoek(alles, peil), lambda w: toets(w, peil, v.InOnderzoek()))


def buiten_nederland_en_niet_vast_te_stellen(kans: Random) -> None:
    """Abroad is a value; nothing can be established where there is no woonadres, or it was looked for in vain."""
    alles, peil = wereld(kans), een_peil(kans)
    waar = orakel.woonadres_voor(alles, OPVANG, peil, onmiddellijk=True, aaneengesloten=False)
    bron = WoonadresVoorafgaand(soort(*OPVANG))
    vergelijk(kans, alles, waar in (GEEN, NIET_VAST), lambda w: toets(w, peil, v.KanNietVastgesteld(bron)))
    gevonden = toets(alles, peil, v.BuitenNederland(bron))
    assert gevonden is (None if waar == NIET_VAST else waar == "buiten Nederland"), alles


def adressen_uit_de_brp(kans: Random) -> None:
    """The answers of the BRP, with its types and codes, say of each day what the registration says."""
    peil = kans.randint(0, DAGEN + 4)
    alles = wereld(kans)
    adressen = tuple(_zoals_in_de_brp(kans, een) for een in alles.adressen if een.plaats != GEEN)
    alles = alles._replace(adressen=adressen)
    plaats = orakel.nu(orakel.woonadres(alles, peil), peil)
    verwacht = None if plaats == "?" else plaats
    assert _uit_brp(adressen, peil) == verwacht, alles
    grof = tuple(een._replace(grof=frozenset(g for g in ("van", "tot") if kans.random() < 0.3)) for een in adressen)
    assert _uit_brp(grof, peil) in (None, verwacht), grof


def _zoals_in_de_brp(kans: Random, een: Adr) -> Adr:
    """Return an address as the BRP holds it: abroad it has no function; code 0000 is no municipality."""
    if een.plaats in ("buiten Nederland", NIET_VAST):
        return een._replace(functie="woonadres")
    return een._replace(plaats="?") if kans.random() < 0.1 else een


def _uit_brp(adressen: tuple[Adr, ...], peil: int) -> str | None:
    historie = {"verblijfplaatsen": [_verblijfplaats(een) for een in reversed(adressen)]}
    vraag = {"type": "RaadpleegMetPeriode", "datumVan": f"{dag(-200)}", "datumTot": f"{dag(peil + 1)}"}
    dossier, fouten = from_brp({}, historie, sleutel="dossier-1", peildatum=dag(peil), gevraagd=vraag)
    assert not fouten, fouten
    over, fouten = read_client(dossier, peildatum=dag(peil))
    assert over is not None, fouten
    return gezegd(context(over, peil).vind(WoonadresOp(PEILDATUM)))


_BRP_TYPEN = {"buiten Nederland": "VerblijfplaatsBuitenland", NIET_VAST: "VerblijfplaatsOnbekend"}
_GEEN_GEMEENTE = "0000"


def _verblijfplaats(een: Adr) -> dict[str, object]:
    grenzen = {"datumVan": _brp_datum(een.van, grof="van" in een.grof)}
    if een.tot is not None:
        grenzen["datumTot"] = _brp_datum(een.tot, grof="tot" in een.grof)
    if een.plaats in _BRP_TYPEN:
        return {"type": _BRP_TYPEN[een.plaats], **grenzen}
    gevonden = PLEK.get(een.plaats)
    code = gevonden.code if isinstance(gevonden, Gemeente) else _GEEN_GEMEENTE
    functie = {"code": "B" if een.functie == "briefadres" else "W"}
    return {"type": "Adres", "functieAdres": functie, "gemeenteVanInschrijving": {"code": code}, **grenzen}


def _brp_datum(nummer: int, *, grof: bool) -> dict[str, object]:
    een = dag(nummer)
    if grof:
        return {"type": "JaarMaandDatum", "jaar": een.year, "maand": een.month}
    return {"type": "Datum", "datum": een.isoformat()}


def begin_van_een_keten(kans: Random) -> None:
    """The days on which joined stays can have begun are those of every way to fill in the days that are not known."""
    merken = [kans.choice((True, True, False, None)) for _ in range(kans.randint(1, 9))]
    stukken = [
        verblijf(UITSTROOMSOORT if m else SOORTEN[2], str(dag(i)), str(dag(i + 1)))
        for i, m in enumerate(merken)
        if m is not None
    ]
    historie = verblijven(*stukken, verblijf(SOORTEN[2], str(dag(-1)), str(dag(0))), volledig=False)
    keten = aaneengesloten(historie, soort(UITSTROOMSOORT), dag(len(merken) - 1).toordinal())
    begin = {op - START.toordinal() for van, tot in keten.begin for op in range(max(van, START.toordinal()), tot + 1)}
    ingevuld = product(*((True, False) if merk is None else (merk,) for merk in merken))
    verwacht = {_begin(list(dagen)) for dagen in ingevuld}
    # Before the days of the row nothing is known either: without a stay in it the stay may have begun earlier.
    assert begin == verwacht - {None}, merken
    assert keten.geen is (None in verwacht), merken


def _begin(dagen: list[bool]) -> int | None:
    """Return where the last row of days begins; None where there is none."""
    einde = max((i for i, erin in enumerate(dagen) if erin), default=None)
    while einde and dagen[einde - 1]:
        einde -= 1
    return einde


PRIMITIEVEN: tuple[Onderzoek, ...] = (
    woonadres_op_een_dag,
    open_historie_van_adressen,
    woonadres_onmiddellijk_voor_verblijf,
    laatste_woonadres_voor_verblijf,
    woonadres_onmiddellijk_voor_keten,
    laatste_woonadres_voor_keten,
    verblijf_loopt_begon_eindigde,
    verblijf_in_totaal,
    verblijf_onafgebroken_over_voorzieningen,
    n_van_m_in_totaal,
    n_van_m_onafgebroken,
    ingeschreven_ook_met_briefadres,
    inschrijving_tijdens_verblijf_telt_niet,
    open_historie_en_duur,
    open_historie_en_woonduur,
    gemeente_waar_het_langst,
    gemeente_waar_lang_genoeg,
    open_historie_en_gemeente_naar_duur,
    aantekening_in_onderzoek,
    buiten_nederland_en_niet_vast_te_stellen,
    adressen_uit_de_brp,
    begin_van_een_keten,
)


@pytest.mark.hypothesis
class TestPrimitieven:
    """Every primitive, over many histories."""

    @pytest.mark.parametrize("primitief", PRIMITIEVEN, ids=lambda primitief: primitief.__name__)
    def test_as_the_days_say(self, primitief: Onderzoek) -> None:
        """What the evaluator says is what walking over the days says; knowing less gives the same or unknown."""
        for nummer in range(PER_PRIMITIEF):
            try:
                primitief(Random(f"{primitief.__name__} {nummer}"))  # noqa: S311 - no secret
            except AssertionError as fout:
                fout.add_note(f"history number {nummer}")
                raise

    def test_enough(self) -> None:
        """Together these are at least a hundred thousand histories."""
        assert len(PRIMITIEVEN) * PER_PRIMITIEF * PER_GEVAL >= MINSTE_HISTORIES
