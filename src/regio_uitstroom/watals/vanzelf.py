"""The first day on which the outcome is another one by itself, if nothing happens until then."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from heapq import heappop, heappush

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.omslagdagen import kandidaatdagen, meelopende_tests
from regio_uitstroom.evaluation.proefdagen import stand_van
from regio_uitstroom.model.bundel import teksten_van
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.watals.aanleiding import aanleidingen
from regio_uitstroom.watals.dagen import laatste_dag_in, meegelopen, vensterlengte
from regio_uitstroom.watals.einden import dagen_na_einden
from regio_uitstroom.watals.omslag import omslagen
from regio_uitstroom.watals.uitkomst import Vanzelf
from regio_uitstroom.watals.vraag import GEEN_VRAAG, Vraagsteller

EEN_DAG = timedelta(days=1)


def eerste_verandering(steller: Vraagsteller, client: Client, peildatum: date, horizon: date) -> Vanzelf | None:
    """Return the first day after the peildatum, up to and including the horizon, on which the rules decide otherwise.

    None when they decide the same on all these days.
    """
    eerst: Hashable = None
    te_doen = [peildatum, *dagen_die_tellen(steller, client, peildatum, horizon)]
    gezien = set(te_doen)
    while te_doen:
        dag = heappop(te_doen)
        gewogen = steller.weeg(meegelopen(client, peildatum, dag), dag)
        kern = (GEEN_VRAAG if gewogen is None else gewogen.weging.beslissing).kern
        if dag > peildatum and kern != eerst:
            return _vanzelf(steller, client, peildatum, dag)
        eerst = kern
        for einde in () if gewogen is None else dagen_na_einden(gewogen.ctx):
            if dag < einde <= horizon and einde not in gezien:
                gezien.add(einde)
                heappush(te_doen, einde)
    return None


def dagen_die_tellen(steller: Vraagsteller, client: Client, peildatum: date, horizon: date) -> list[date]:
    """Return the days on which something can change that the rules look at, in order, but for the ends of terms."""
    teksten = teksten_van(steller.regeling)
    dagen = {dag for tekst in teksten for dag in kandidaatdagen(_delen(tekst), (client,), peildatum, horizon)}
    dagen.update(_omslagen_in_vensters(steller, client, peildatum, horizon))
    return sorted(dagen)


def _delen(tekst: Regeling) -> tuple[object, ...]:
    return tekst.kop, tekst.partijen, tekst.begrippen, tekst.regels


def _omslagen_in_vensters(steller: Vraagsteller, client: Client, peildatum: date, horizon: date) -> Iterator[date]:
    """Yield the days on which a count of days in a moving window turns: tried day by day while it can."""
    per_tekst = tuple(meelopende_tests((een.regels, een.begrippen)) for een in teksten_van(steller.regeling))
    tests = tuple(test for eigen in per_tekst for test in eigen)
    if not tests:
        return
    laatste = max(peildatum, laatste_dag_in(client)).toordinal() + 2 * vensterlengte(tests) + 1
    eerder: tuple[Hashable, ...] = ()
    for nummer in range(peildatum.toordinal(), min(horizon.toordinal(), laatste) + 1):
        dag = date.fromordinal(nummer)
        ctx = steller.los(meegelopen(client, peildatum, dag), dag)
        delen = zip(ctx.alle, per_tekst, strict=True)
        waarheden = tuple(stand_van(deel, test) for deel, eigen in delen for test in eigen)
        if eerder and waarheden != eerder:
            yield dag
        eerder = waarheden


def _vanzelf(steller: Vraagsteller, client: Client, peildatum: date, dag: date) -> Vanzelf:
    """Return the day with the outcome that it brings and what turned on it."""
    gisteren = dag - EEN_DAG
    was = steller.uitkomst(meegelopen(client, peildatum, gisteren), gisteren)
    wordt = steller.uitkomst(meegelopen(client, peildatum, dag), dag)
    regeling = steller.regeling
    return Vanzelf(dag, wordt, omslagen(was, wordt, regeling), aanleidingen(teksten_van(regeling), client, dag, was))
