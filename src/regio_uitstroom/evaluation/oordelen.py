"""Judgments that a person gave, matched with those that a text asks for.

A judgment counts whenever it was given (but that a term is put off is decided while it runs, and the use of a power
over a granted urgency is an act with a day: decision 049), and only from the kind of actor that the text names; where
the text names nobody, anybody's. Of judgments that contradict each other the one that is certainly later counts;
otherwise none does. Judgments about different municipalities do not contradict each
other. Where a text means one municipality, those that name it or name none count. Where it means one of several, a no
that names one is about that one alone: it leaves the question open for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter

from attrs import evolve

from regio_uitstroom.client.record import Oordeel, Plaats
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.beoordelaars import mag_oordelen
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


def gegeven_oordelen(
    ctx: Context, oordeel: Oordeelsoort, beoordelaar: str | None, uiterlijk: date | None = None
) -> tuple[Oordeel, ...]:
    """Return the judgments of this kind by the right judge: an answer that is tried, or those of the record.

    ``uiterlijk``: without those that were given after this day.
    """
    gekozen = ctx.vrij((oordeel.sleutel, beoordelaar))
    if gekozen is not NIET_GEVRAAGD:
        return (gekozen,)
    return tuple(
        een
        for een in ctx.client.oordelen
        if een.oordeel == oordeel.sleutel and mag_oordelen(beoordelaar, een.door) and not is_van_na(een, uiterlijk)
    )


def is_van_na(een: Oordeel, dag: date | None) -> bool:
    """Whether a judgment was certainly given after a day; of one without a day nobody knows."""
    return dag is not None and een.datum is not None and een.datum.eerste > dag


def geldend(oordelen: Sequence[Oordeel]) -> tuple[Oordeel, ...]:
    """Return the judgments that nobody certainly overtook with a later one."""
    return tuple(een for een in oordelen if not any(_later(ander, een) for ander in oordelen))


def _geldend_per_gemeente(ctx: Context, oordelen: Sequence[Oordeel]) -> tuple[Oordeel, ...]:
    """Return the same, where what was judged of one municipality overtakes nothing that was judged of another."""
    return tuple(een for een in oordelen if not any(_haalt_in(ctx, ander, een) for ander in oordelen))


def _haalt_in(ctx: Context, later: Oordeel, een: Oordeel) -> bool:
    """Whether a judgment is certainly the later of two on the same; several municipalities may be meant.

    One that names no municipality is about all of them where it says no, and about some one where it says yes: so a no
    for one municipality does not take back that yes, and that yes does not take back one that says which.
    """
    if not _later(later, een):
        return False
    if later.gemeente is not None and een.gemeente is not None:
        return _raken_elkaar(ctx, later, een)
    if later.gemeente is None:
        return not (later.waarde and een.waarde) or een.gemeente is None
    return later.waarde


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
    oordelen = gegeven_oordelen(ctx, voorwaarde.oordeel, voorwaarde.beoordelaar, voorwaarde.uiterlijk)
    return toets_oordelen(ctx, voorwaarde, oordelen)


def toets_oordelen(ctx: Context, voorwaarde: OordeelGeeft, oordelen: Sequence[Oordeel]) -> Toets:
    """Try the same by these judgments."""
    lezingen: list[Lezingen] = []
    onder: tuple[Bevinding, ...] = ()
    bedoeld: tuple[Gemeente, ...] = ()
    hangt_af = False
    if voorwaarde.gemeente is None:
        geldende = geldend(oordelen)
        waarheid = _eenduidig(een.waarde for een in geldende)
    else:
        over = ctx.vind(voorwaarde.gemeente)
        bedoeld = _gemeenten(ctx, over)
        onder = (over.bevinding,) if over.bevinding is not None else ()
        lezingen.append(over.lezingen)
        geldende, waarheid = _over_gemeente(ctx, oordelen, over)
        if over.stand is Stand.ONBEKEND and waarheid is not None:
            anders = _bij_andere_gemeente(ctx, oordelen, over, waarheid)
            hangt_af = bool(anders) and None not in anders
            waarheid = None if anders else waarheid
    if waarheid is None and not hangt_af:
        lezingen.append(ctx.onbekend_oordeel(OpenOordeel(voorwaarde.oordeel, voorwaarde.beoordelaar, over=bedoeld)))
    else:
        een = bedoeld[0] if len(bedoeld) == 1 else None
        lezingen.append(ctx.gelezen_oordelen(voorwaarde.oordeel, geldende, een))
    tekst = voorwaarde.tekst or voorwaarde.oordeel.omschrijving
    stappen = () if ctx.stil else _stappen(ctx, geldende)
    bevinding = Bevinding(tekst, waarheid, toelichting="; ".join(stappen), onderbouwing=onder)
    return Toets(waarheid, bevinding, samen(lezingen))


_Antwoord = tuple[tuple[Oordeel, ...], Waarheid]
"""The judgments that count, and what they say together."""


def _over_gemeente(ctx: Context, oordelen: Sequence[Oordeel], over: Vondst) -> _Antwoord:
    """Return which judgments count for the municipality that the text means, and what they say."""
    if over.stand is Stand.BEKEND:
        return (_over_een if len(over.plaatsen) == 1 else _over_een_van)(ctx, oordelen, over.plaatsen)
    return _over_een(ctx, oordelen, frozenset())


def _bij_andere_gemeente(
    ctx: Context, oordelen: Sequence[Oordeel], over: Vondst, waarheid: Waarheid
) -> frozenset[Waarheid]:
    """Return what else judgments say if a municipality that they name turns out to be the one that is meant."""
    genoemd = {_plaatsen(ctx, een) for een in oordelen if een.gemeente is not None}
    kan = genoemd & over.mogelijk if over.mogelijk else genoemd
    return frozenset(_over_een(ctx, oordelen, plaatsen)[1] for plaatsen in kan) - {waarheid}


def _over_een(ctx: Context, oordelen: Sequence[Oordeel], plaatsen: frozenset[Plaats]) -> _Antwoord:
    """Return the same where one municipality is meant: judgments that name it or name none count, no others."""
    geldende = geldend(tuple(een for een in oordelen if _gaat_over(ctx, een, plaatsen)))
    return geldende, _eenduidig(een.waarde for een in geldende)


def _over_een_van(ctx: Context, oordelen: Sequence[Oordeel], plaatsen: frozenset[Plaats]) -> _Antwoord:
    """Return the same where one of several is meant; a yes for one beside them says nothing about these."""
    alle = _geldend_per_gemeente(ctx, tuple(een for een in oordelen if not _is_ja_ernaast(ctx, een, plaatsen)))
    geldende = tuple(een for een in alle if _gaat_over(ctx, een, plaatsen))
    if not geldende and plaatsen <= _afgewezen(ctx, filter(_is_nee_voor_een, alle)):
        return tuple(filter(_is_nee_voor_een, alle)), False
    waarheid = _eenduidig(een.waarde for een in geldende)
    onbestreden = _onbestreden(ctx, alle)
    return geldende, waarheid if not waarheid or any(een in onbestreden for een in geldende) else None


def _gemeenten(ctx: Context, over: Vondst) -> tuple[Gemeente, ...]:
    """Return the municipalities that a judgment is about, by name; empty where they are not known."""
    if ctx.stil or over.stand is not Stand.BEKEND:
        return ()
    return tuple(sorted((p for p in over.plaatsen if isinstance(p, Gemeente)), key=attrgetter("naam")))


def _eenduidig(waarden: Iterable[bool]) -> Waarheid:
    gezien = set(waarden)
    return gezien.pop() if len(gezien) == 1 else None


def _gaat_over(ctx: Context, oordeel: Oordeel, bedoeld: frozenset[Plaats]) -> bool:
    """Whether the judgment is about what the text means; one without a municipality is about whichever that is.

    Where the text means one of several (*één van de andere gemeenten*), a yes for one of them is a yes; a no for one
    says nothing about the rest.
    """
    if oordeel.gemeente is None:
        return True
    plaatsen = _plaatsen(ctx, oordeel)
    return bool(bedoeld) and (plaatsen <= bedoeld if oordeel.waarde else plaatsen == bedoeld)


def _is_ja_ernaast(ctx: Context, oordeel: Oordeel, bedoeld: frozenset[Plaats]) -> bool:
    """Whether a yes names none of the municipalities that the text means."""
    plaatsen = _plaatsen(ctx, oordeel)
    return oordeel.waarde and bool(plaatsen) and plaatsen.isdisjoint(bedoeld)


def uit_oordeel(ctx: Context, bron: GemeenteUitOordeel) -> Vondst:
    """Return the municipality that a judgment points at."""
    alle = _geldend_per_gemeente(ctx, gegeven_oordelen(ctx, bron.oordeel, bron.beoordelaar))
    oordelen = _laatste_ja(tuple(een for een in alle if not _is_nee_voor_een(een)))
    nee = ctx.gelezen_oordelen(bron.oordeel, filter(_is_nee_voor_een, alle), plaats=True)
    open_ = samen((ctx.onbekend_oordeel(OpenOordeel(bron.oordeel, bron.beoordelaar, plaats=True)), nee))
    waarheid = _eenduidig(een.waarde for een in oordelen)
    gelezen = ctx.gelezen_oordelen(bron.oordeel, oordelen, plaats=True)
    if waarheid is False:
        return Vondst(Stand.GEEN, lezingen=gelezen)
    if not oordelen and _overal_nee(ctx, bron, alle):
        return Vondst(Stand.GEEN, lezingen=nee)
    aangewezen = {plaats for een in _onbestreden(ctx, alle) if een in oordelen for plaats in _plaatsen(ctx, een)}
    if waarheid is None or not aangewezen:
        return Vondst(Stand.ONBEKEND, lezingen=open_)
    if len(aangewezen) > 1:
        return Vondst(Stand.ONBEKEND, mogelijk=frozenset(frozenset((p,)) for p in aangewezen), lezingen=open_)
    return evolve(bekend(*aangewezen).met(gelezen), toelichting=_stappen(ctx, oordelen))


def _laatste_ja(oordelen: Sequence[Oordeel]) -> tuple[Oordeel, ...]:
    """Return the judgments without a yes that a later one changed: each says *in which municipality* it is so."""
    ja = [een for een in oordelen if een.waarde and een.gemeente is not None]
    return tuple(een for een in oordelen if een not in ja or not any(_later(ander, een) for ander in ja))


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
        return Toets(waarheid, _binnen(bron, waarheid), samen(lezingen))
    delen: list[Waarheid] = []
    lezingen = [gevonden.lezingen]
    if bron.alleen_deelnemers:
        deel = neemt_allemaal_deel(ctx, gevonden.plaatsen)
        delen.append(deel.waarheid)
        lezingen.append(deel.lezingen)
    anders, gelezen = _anders_dan(ctx, bron, gevonden)
    waarheid = en((*delen, anders))
    return Toets(waarheid, _binnen(bron, waarheid), samen((*lezingen, gelezen)))


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


def _binnen(bron: GemeenteUitOordeel, waarheid: Waarheid) -> Bevinding:
    """Return the bounds as a finding: ``een oordeel een andere deelnemende gemeente aanwijst dan …``."""
    andere, deelnemende = "andere" if bron.andere_dan else "", "deelnemende" if bron.alleen_deelnemers else ""
    wat = " ".join(filter(None, ("een", andere, deelnemende, "gemeente")))
    dan = f" dan {bron.andere_dan.tekst or 'de eerstgenoemde'}" if bron.andere_dan is not None else ""
    return Bevinding(f"een oordeel {wat} aanwijst{dan}", waarheid, hoofdzin=f"een oordeel wijst {wat} aan{dan}")
