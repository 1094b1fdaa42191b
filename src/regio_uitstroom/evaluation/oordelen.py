"""Judgments that a person gave, matched with those that a text asks for.

A judgment counts whenever it was given, but only from the kind of actor that the text names; where the text names
nobody, anybody's. Of judgments that contradict each other the one that is certainly later counts; otherwise none does.
Where a text means one of several municipalities, a no that names one is about that one alone: it contradicts a yes for
the same municipality and no other, and it leaves the question open for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.record import Oordeel, Plaats
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Stand, Toets, Vondst, bekend
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.deelname import deelnemers, neemt_allemaal_deel, open_thema
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, OpenOordeel, samen
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarheid import Waarheid, en, niet
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from regio_uitstroom.model.regeling import Soort
from regio_uitstroom.model.voorwaarden import OordeelGeeft
from regio_uitstroom.model.woorden import Oordeelsoort

_LIDWOORDEN = ("de ", "het ", "een ")


def zelfstandig_naamwoord(actor: str) -> str:
    """Return the kind of actor: ``het college van Soest`` is a ``college``, as ``burgemeester en wethouders`` are."""
    naam = " ".join(actor.lower().split())
    for lidwoord in _LIDWOORDEN:
        naam = naam.removeprefix(lidwoord)
    kern = naam.split(" van ")[0].strip()
    return _andere_namen().get(kern, kern)


@cache
def _andere_namen() -> Mapping[str, str]:
    """Return the name of a judge by each other name of the same one (``lexicon/beoordelaars.csv``).

    *Burgemeester en wethouders* are the college (Gemeentewet, article 34); another committee is another judge.
    """
    return {ander: rij["naam"] for rij in lexicon_rows("beoordelaars") for ander in rij["zelfde"].split("|")}


def mag_oordelen(beoordelaar: str | None, door: str) -> bool:
    """Whether a judgment by this actor is one by the judge that the text names (None: anybody)."""
    return beoordelaar is None or zelfstandig_naamwoord(beoordelaar) == zelfstandig_naamwoord(door)


def gegeven_oordelen(ctx: Context, oordeel: Oordeelsoort, beoordelaar: str | None) -> tuple[Oordeel, ...]:
    """Return the judgments of this kind by the right judge: an answer that is tried, or those of the record."""
    gekozen = ctx.vrij((oordeel.sleutel, beoordelaar))
    if gekozen is not NIET_GEVRAAGD:
        return (gekozen,)
    return tuple(
        een for een in ctx.client.oordelen if een.oordeel == oordeel.sleutel and mag_oordelen(beoordelaar, een.door)
    )


def geldend(oordelen: Sequence[Oordeel]) -> tuple[Oordeel, ...]:
    """Return the judgments that nobody certainly overtook with a later one."""
    return tuple(een for een in oordelen if not any(_later(ander, een) for ander in oordelen))


def _geldend_per_gemeente(ctx: Context, oordelen: Sequence[Oordeel]) -> tuple[Oordeel, ...]:
    """Return the same, where a no for one municipality overtakes nothing that was judged of another."""
    return tuple(
        een
        for een in oordelen
        if not any(
            _later(ander, een) and (not _is_nee_voor_een(ander) or _raken_elkaar(ctx, ander, een)) for ander in oordelen
        )
    )


def _later(een: Oordeel, ander: Oordeel) -> bool:
    return een.datum is not None and ander.datum is not None and een.datum.eerste > ander.datum.laatste


def _is_nee_voor_een(oordeel: Oordeel) -> bool:
    return not oordeel.waarde and oordeel.gemeente is not None


def _plaatsen(ctx: Context, oordeel: Oordeel) -> frozenset[Plaats]:
    """Return the municipality that the judgment names, as it is now; none when it names none."""
    return frozenset() if oordeel.gemeente is None else frozenset(volg_op(ctx, oordeel.gemeente).plaatsen)


def _stappen(ctx: Context, oordelen: Iterable[Oordeel]) -> tuple[str, ...]:
    """Return the steps by which the municipalities that judgments name became what they are now."""
    genoemd = (een.gemeente for een in oordelen if een.gemeente is not None)
    return tuple(dict.fromkeys(stap for gemeente in genoemd for stap in volg_op(ctx, gemeente).stappen))


def _raken_elkaar(ctx: Context, een: Oordeel, ander: Oordeel) -> bool:
    """Whether both name the same municipality."""
    return not _plaatsen(ctx, een).isdisjoint(_plaatsen(ctx, ander))


def _onbestreden(ctx: Context, oordelen: Sequence[Oordeel]) -> tuple[Oordeel, ...]:
    """Return the judgments that say yes, without those beside which a no for the same municipality stands."""
    nee = [een for een in oordelen if _is_nee_voor_een(een)]
    return tuple(een for een in oordelen if een.waarde and not any(_raken_elkaar(ctx, een, ander) for ander in nee))


def toets_oordeel(ctx: Context, voorwaarde: OordeelGeeft) -> Toets:
    """Try whether a person judged that it is so; about the municipality, where the text names one."""
    oordelen = gegeven_oordelen(ctx, voorwaarde.oordeel, voorwaarde.beoordelaar)
    lezingen: list[Lezingen] = []
    onder: tuple[Bevinding, ...] = ()
    geldende = geldend(oordelen)
    waarheid = _eenduidig(een.waarde for een in geldende)
    bedoeld: tuple[Gemeente, ...] = ()
    if voorwaarde.gemeente is not None:
        over = ctx.vind(voorwaarde.gemeente)
        bedoeld = _gemeenten(ctx, over)
        onder = (over.bevinding,) if over.bevinding is not None else ()
        lezingen.append(over.lezingen)
        alle = _geldend_per_gemeente(ctx, oordelen)
        geldende = tuple(een for een in alle if _gaat_over(ctx, een, over))
        waarheid = _over_een(geldende, _onbestreden(ctx, alle))
        if waarheid is None and not geldende and _samen_nee(ctx, alle, over):
            geldende, waarheid = tuple(filter(_is_nee_voor_een, alle)), False
    if waarheid is None:
        lezingen.append(ctx.onbekend_oordeel(OpenOordeel(voorwaarde.oordeel, voorwaarde.beoordelaar, over=bedoeld)))
    else:
        een = bedoeld[0] if len(bedoeld) == 1 else None
        lezingen.append(ctx.gelezen_oordelen(voorwaarde.oordeel, geldende, een))
    tekst = voorwaarde.tekst or voorwaarde.oordeel.omschrijving
    stappen = () if ctx.stil else _stappen(ctx, geldende)
    bevinding = Bevinding(tekst, waarheid, toelichting="; ".join(stappen), onderbouwing=onder)
    return Toets(waarheid, bevinding, samen(lezingen))


def _gemeenten(ctx: Context, over: Vondst) -> tuple[Gemeente, ...]:
    """Return the municipalities that a judgment is about, by name; empty where they are not known."""
    if ctx.stil or over.stand is not Stand.BEKEND:
        return ()
    return tuple(sorted((p for p in over.plaatsen if isinstance(p, Gemeente)), key=attrgetter("naam")))


def _eenduidig(waarden: Iterable[bool]) -> Waarheid:
    gezien = set(waarden)
    return gezien.pop() if len(gezien) == 1 else None


def _over_een(oordelen: Sequence[Oordeel], onbestreden: Sequence[Oordeel]) -> Waarheid:
    """Return what these judgments say together; a yes alone counts where no no for the same municipality stands."""
    waarheid = _eenduidig(een.waarde for een in oordelen)
    return waarheid if not waarheid or any(een in onbestreden for een in oordelen) else None


def _gaat_over(ctx: Context, oordeel: Oordeel, over: Vondst) -> bool:
    """Whether the judgment is about that municipality; one without a municipality is about whichever the text means.

    Where the text means one of several (*één van de andere gemeenten*), a yes for one of them is a yes; a no for one
    says nothing about the rest.
    """
    if oordeel.gemeente is None:
        return True
    plaatsen = _plaatsen(ctx, oordeel)
    return over.stand is Stand.BEKEND and (plaatsen <= over.plaatsen if oordeel.waarde else plaatsen == over.plaatsen)


def _samen_nee(ctx: Context, alle: Sequence[Oordeel], over: Vondst) -> bool:
    """Whether the text means one of several municipalities, and a no stands for each of them."""
    nee = [een for een in alle if _is_nee_voor_een(een)]
    return over.stand is Stand.BEKEND and bool(nee) and over.plaatsen <= _afgewezen(ctx, nee)


def uit_oordeel(ctx: Context, bron: GemeenteUitOordeel) -> Vondst:
    """Return the municipality that a judgment points at."""
    alle = _geldend_per_gemeente(ctx, gegeven_oordelen(ctx, bron.oordeel, bron.beoordelaar))
    oordelen = tuple(een for een in alle if not _is_nee_voor_een(een))
    nee = ctx.gelezen_oordelen(bron.oordeel, filter(_is_nee_voor_een, alle), plaats=True)
    open_ = samen((ctx.onbekend_oordeel(OpenOordeel(bron.oordeel, bron.beoordelaar, plaats=True)), nee))
    waarheid = _eenduidig(een.waarde for een in oordelen)
    gelezen = ctx.gelezen_oordelen(bron.oordeel, oordelen, plaats=True)
    if waarheid is False:
        return Vondst(Stand.GEEN, lezingen=gelezen)
    if not oordelen and _overal_nee(ctx, bron, alle):
        return Vondst(Stand.GEEN, lezingen=nee)
    aangewezen = {plaats for een in _onbestreden(ctx, alle) for plaats in _plaatsen(ctx, een)}
    if waarheid is None or not aangewezen:
        return Vondst(Stand.ONBEKEND, lezingen=open_)
    if len(aangewezen) > 1:
        return Vondst(Stand.ONBEKEND, mogelijk=frozenset(frozenset((p,)) for p in aangewezen), lezingen=open_)
    return evolve(bekend(*aangewezen).met(gelezen), toelichting=_stappen(ctx, oordelen))


def _overal_nee(ctx: Context, bron: GemeenteUitOordeel, nee: Sequence[Oordeel]) -> bool:
    """Whether a no stands for every municipality that may be meant: then there is none left to ask about."""
    if not nee or not bron.alleen_deelnemers or ctx.regeling.kop.soort is Soort.WET:
        return False
    kunnen = deelnemers(ctx)
    ander = ctx.vind(bron.andere_dan) if bron.andere_dan is not None else None
    uitgezonderd = ander.plaatsen if ander is not None and ander.stand is Stand.BEKEND else frozenset()
    return kunnen.zeker | kunnen.onzeker <= uitgezonderd | _afgewezen(ctx, nee)


def _afgewezen(ctx: Context, nee: Iterable[Oordeel]) -> frozenset[Plaats]:
    """Return the municipalities for which each of these judgments says no, as they are now."""
    plaatsen = (_plaatsen(ctx, een) for een in nee)
    return frozenset(plaats for los in plaatsen if len(los) == 1 for plaats in los)


def binnen_grenzen(ctx: Context, bron: GemeenteUitOordeel) -> Toets:
    """Try whether the judgment points at a municipality within the bounds that the text sets (semantics, section 3).

    A *tenzij* with its own target is bounded as its words say: outside the bounds it does not apply.
    """
    gevonden = uit_oordeel(ctx, bron)
    if gevonden.stand is not Stand.BEKEND:
        waarheid = None if gevonden.stand is Stand.ONBEKEND else False
        lezingen = [gevonden.lezingen]
        if waarheid is None:
            lezingen += [_anders_dan(ctx, bron, gevonden)[1], open_thema(ctx) if bron.alleen_deelnemers else NIETS]
        return Toets(waarheid, Bevinding(_grenzen_tekst(bron), waarheid), samen(lezingen))
    delen: list[Waarheid] = []
    lezingen = [gevonden.lezingen]
    if bron.alleen_deelnemers:
        deel = neemt_allemaal_deel(ctx, gevonden.plaatsen)
        delen.append(deel.waarheid)
        lezingen.append(deel.lezingen)
    anders, gelezen = _anders_dan(ctx, bron, gevonden)
    waarheid = en((*delen, anders))
    return Toets(waarheid, Bevinding(_grenzen_tekst(bron), waarheid), samen((*lezingen, gelezen)))


def _anders_dan(ctx: Context, bron: GemeenteUitOordeel, gevonden: Vondst) -> tuple[Waarheid, Lezingen]:
    """Return whether it is another municipality than the one that it must differ from."""
    if bron.andere_dan is None:
        return True, NIETS
    ander = ctx.vind(bron.andere_dan)
    if ander.stand is Stand.GEEN:
        return True, ander.lezingen
    if ander.stand is Stand.BEKEND:
        return niet(gevonden.plaatsen == ander.plaatsen), ander.lezingen
    if ander.mogelijk and gevonden.plaatsen not in ander.mogelijk:
        return True, ander.lezingen
    return None, ander.lezingen


def _grenzen_tekst(bron: GemeenteUitOordeel) -> str:
    """Return the bounds as a clause: ``de gemeente die het oordeel aanwijst, deelneemt en een andere is dan …``."""
    anders = f"een andere is dan {bron.andere_dan.tekst or 'de eerstgenoemde'}" if bron.andere_dan else ""
    grenzen = ("deelneemt" if bron.alleen_deelnemers else "", anders)
    return f"de gemeente die het oordeel aanwijst, {' en '.join(filter(None, grenzen))}"
