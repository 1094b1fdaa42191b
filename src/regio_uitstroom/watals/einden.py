"""The days on which terms end, as the evaluator computes them: stood still, put off, in working days, extended.

What a term runs from can be another day later on (a second offer, the end of another year). So these are the days as
they stand on one peildatum; whoever looks ahead asks again on every day on which the record can say something new.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import dag_na
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.status import geldigheidsduur, verlengmachten
from regio_uitstroom.evaluation.voorwaarden.termijn import verloop_van
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Geldigheid
from regio_uitstroom.model.voorwaarden import TermijnVerstreken


def dagen_na_einden(ctx: Context) -> Iterator[date]:
    """Yield the first day after every end that a term or a validity of these texts can have."""
    for deel in ctx.alle:
        for termijn in van_soort(TermijnVerstreken, deel.regeling.regels, deel.regeling.begrippen):
            yield from _van_termijn(deel, termijn)
        machten = verlengmachten(deel.regeling)
        for geldigheid in van_soort(Geldigheid, deel.regeling.regels):
            duur = geldigheidsduur(deel, geldigheid, machten)
            yield from (dag for dag in (duur.tot_vroegst, duur.tot_laatst) if dag is not None)


def _van_termijn(ctx: Context, termijn: TermijnVerstreken) -> Iterator[date]:
    moment = tijdstip(ctx, termijn.moment)
    if moment.bereik is None:
        return
    yield from map(dag_na, verloop_van(ctx, termijn, moment.bereik).bereik.uitersten)
    if termijn.binnen is not None:
        begin = evolve(termijn, duur=termijn.binnen, terug=True)
        yield from map(dag_na, verloop_van(ctx, begin, moment.bereik).bereik.uitersten)
