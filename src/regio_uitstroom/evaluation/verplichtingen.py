"""Obligations with their deadlines, and powers that nobody used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, op_of_voor
from regio_uitstroom.evaluation.herhaald import eerste_keer
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.schakelaars import Schakelwijzer, maak_schakelaars, weeg_schakelaars
from regio_uitstroom.evaluation.status import is_toegekend, toets_macht
from regio_uitstroom.evaluation.termijnen import telling
from regio_uitstroom.evaluation.termijnverloop import verloop
from regio_uitstroom.evaluation.uitkomst import Deadline
from regio_uitstroom.evaluation.waarheid import en, niet
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import (
    Bevoegdheid,
    Intrekking,
    Kanbepaling,
    Overdracht,
    Regel,
    Richting,
    Termijn,
    Verlenging,
    Verplichting,
)
from regio_uitstroom.teksten import datum_in_woorden, duur_in_woorden, opsomming
from regio_uitstroom.termijnen import laatste_dag
from regio_uitstroom.waarde import frozen

Macht = Bevoegdheid | Kanbepaling | Verlenging | Intrekking
"""What somebody may do: depart from the rules, do something besides, extend or withdraw an urgency."""


@frozen
class Uitvoering:
    """What others must do for this client, by when; the powers that nobody used, and what somebody may do."""

    verplichtingen: tuple[Regel, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    bevoegdheden: tuple[Macht, ...] = ()
    onzeker: tuple[Citaat, ...] = ()


def uitvoering(ctx: Context, poort_: Toets) -> Uitvoering:
    """Return the obligations that (may) apply to the client, in the order of the text; none where the gate is shut."""
    if poort_.waarheid is False:
        return Uitvoering()
    schakelaars = maak_schakelaars(ctx.regeling.regels)
    gewogen = weeg_schakelaars(schakelaars, ctx, poort_)
    regels = [regel for regel in ctx.regeling.regels if isinstance(regel, Verplichting | Overdracht | Kanbepaling)]
    geldt = {}
    wijzer = Schakelwijzer([s.regel for s in schakelaars])
    for regel in regels:
        af = (gewogen[i].waarheid for i in wijzer.van(regel))
        geldt[regel.citaat] = en((ctx.toets(regel.voorwaarde).waarheid, *(niet(waarheid) for waarheid in af)))
    gelden = [
        regel
        for regel in regels
        if geldt[regel.citaat] is not False and not any(geldt.get(citaat) is True for citaat in regel.wijkt_voor)
    ]
    over = tuple(regel for regel in gelden if not isinstance(regel, Kanbepaling))
    deadlines = tuple(
        _deadline(ctx, regel, regel.termijn)
        for regel in over
        if isinstance(regel, Verplichting) and regel.termijn is not None
    )
    ongebruikt: list[Macht] = [
        s.regel
        for s, toets in zip(schakelaars, gewogen, strict=True)
        if isinstance(s.regel, Bevoegdheid) and toets.waarheid is not True
    ]
    ongebruikt += [regel for regel in gelden if isinstance(regel, Kanbepaling)]
    ongebruikt += _over_de_urgentie(ctx)
    volgorde = {regel.citaat: i for i, regel in enumerate(ctx.regeling.regels)}
    onzeker = tuple(r.citaat for r in over if poort_.waarheid is None or geldt[r.citaat] is None)
    return Uitvoering(over, deadlines, tuple(sorted(ongebruikt, key=lambda r: volgorde[r.citaat])), onzeker)


def _over_de_urgentie(ctx: Context) -> Iterator[Verlenging | Intrekking]:
    """Yield the powers to extend or withdraw the urgency that was granted, as far as they may be used and were not."""
    if not is_toegekend(ctx):
        return
    for regel in ctx.regeling.regels:
        if isinstance(regel, Verlenging | Intrekking):
            waarheid = toets_macht(ctx, regel).waarheid
            kan = ctx.toets(regel.voorwaarde).waarheid is not False
            if kan and waarheid is not True:
                yield regel


def _deadline(ctx: Context, regel: Verplichting, termijn: Termijn) -> Deadline:
    """Return the deadline: where several terms bound a duty, the first of them to end."""
    een = _een_deadline(ctx, regel, termijn)
    ook = [_een_deadline(ctx, regel, ander) for ander in termijn.ook]
    if not ook:
        return een
    tekst = " en ".join(deadline.tekst for deadline in (een, *ook))
    bekend = [deadline for deadline in (een, *ook) if deadline.uiterlijk is not None]
    open_ = [deadline for deadline in (een, *ook) if deadline.uiterlijk is None]
    if not bekend:
        return evolve(een, tekst=tekst)
    eerst = min(bekend, key=lambda deadline: deadline.uiterlijk or date.max)
    eerder = (ander for ander in open_ if ander.vroegst is None or ander.vroegst < (eerst.uiterlijk or date.max))
    nog = tuple(f"de termijn kan eerder eindigen: {ander.tekst}, en die dag is niet bekend" for ander in eerder)
    return evolve(eerst, tekst=tekst, voorbehoud="; ".join(filter(None, (eerst.voorbehoud, *nog))))


def _een_deadline(ctx: Context, regel: Verplichting, termijn: Termijn) -> Deadline:
    """Return the deadline of one term; its day only when that follows from the record, whatever its moment can mean."""
    moment = tijdstip(ctx, termijn.moment)
    los = Deadline(regel.citaat, regel.actor.naam, in_woorden(termijn), None, termijn.moment.naam)
    if moment.bereik is None:
        return evolve(los, moment_geweest=False if moment.bestaat_niet else None)
    if termijn.anders:
        geweest, op = op_of_voor(moment.bereik, ctx.peildatum), moment.bereik
        zelfde = evolve(los, moment_geweest=geweest, moment_op=op.eerste if op.precies else None)
        return evolve(zelfde, voorbehoud=_zegt_meer(termijn.anders))
    gelopen = verloop(ctx, regel.citaat, termijn.duur, telling(termijn.richting, vanaf=termijn.vanaf), moment.bereik)
    einde = gelopen.einde
    verlenging = einde.verlenging
    door_de_wet = verlenging.toelichting if verlenging is not None and verlenging.verlengd else ""
    wellicht = verlenging.voorbehoud if verlenging is not None else ""
    return evolve(
        los,
        uiterlijk=einde.laatste if einde.precies and not gelopen.stil else None,
        vroegst=einde.eerste,
        laatst=None if gelopen.stil else einde.laatste,
        verlenging="; ".join(filter(None, (*gelopen.waardoor, door_de_wet))),
        voorbehoud="; ".join(filter(None, (*gelopen.wellicht, wellicht, _eerste_keer(ctx, regel, termijn)))),
        moment_geweest=op_of_voor(moment.bereik, ctx.peildatum),
        moment_op=moment.bereik.eerste if moment.bereik.precies else None,
        niet_voor=_niet_voor(termijn, moment.bereik),
    )


def _eerste_keer(ctx: Context, regel: Verplichting, termijn: Termijn) -> str:
    """Say when the term ended (or ends) of the first event since the grant, where this is that of the last one."""
    begin = eerste_keer(ctx, termijn.moment)
    if begin is None:
        return ""
    telt = telling(termijn.richting, vanaf=termijn.vanaf)
    gelopen = verloop(ctx, regel.citaat, termijn.duur, telt, Dagbereik(begin, begin))
    if gelopen.stil or not gelopen.einde.precies:
        return ""
    eerst = f"de eerste keer die telt ({datum_in_woorden(begin)})"
    dag = datum_in_woorden(gelopen.einde.laatste)
    return f"deze dag hoort bij de laatste keer; gerekend vanaf {eerst} is de laatste dag {dag}"


def _zegt_meer(plaatsen: Sequence[Citaat]) -> str:
    """Say that the text says more of the term than is computed; a main clause."""
    namen = [plaats.midden for plaats in dict.fromkeys(plaatsen)]
    zeggen = "zeggen" if len(namen) > 1 else "zegt"
    return f"{opsomming(namen)} {zeggen} iets over deze termijn dat een mens moet uitrekenen"


def _niet_voor(termijn: Termijn, moment: Dagbereik) -> date | None:
    """Return the first day of a window with two ends; None for a term without one, or while that day is not known."""
    if termijn.niet_voor is None or not moment.precies:
        return None
    return laatste_dag(termijn.niet_voor, telling(termijn.richting, vanaf=False), moment.eerste)


def _als_dag(termijn: Termijn) -> str:
    """Return the moment of a term as a day: *de dag van de aanvraag*; a date is one."""
    naam = termijn.moment.naam
    is_dag = termijn.moment.dag is not None or any(woord.endswith(("dag", "datum")) for woord in naam.split())
    return naam if is_dag else f"de dag van {naam}"


def in_woorden(termijn: Termijn) -> str:
    """Return a term in words: ``binnen drie maanden na de datum van toekenning``."""
    duur, moment = duur_in_woorden(termijn.duur), termijn.moment.naam
    spoedig = "zo spoedig mogelijk, doch " if termijn.spoedig else ""
    if termijn.niet_voor is not None:
        richting = "voor" if termijn.richting is Richting.VOOR else "na"
        vroegst = duur_in_woorden(termijn.niet_voor)
        return f"niet eerder dan {vroegst} en niet later dan {duur} {richting} {moment}"
    if termijn.duur.aantal == 0:
        return f"{spoedig}uiterlijk op {_als_dag(termijn)}"
    if termijn.richting is Richting.VOOR:
        return f"{spoedig}uiterlijk {duur} voor {moment}"
    return f"{spoedig}{'uiterlijk ' if spoedig else ''}binnen {duur} {'vanaf' if termijn.vanaf else 'na'} {moment}"
