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
from regio_uitstroom.evaluation.herhaald import keren_bij
from regio_uitstroom.evaluation.voorwaarden.termijn import verloop_van
from regio_uitstroom.model.voorwaarden import TermijnVerstreken


def dagen_na_termijn(ctx: Context, termijn: TermijnVerstreken) -> Iterator[date]:
    """Yield the first day after every end that a term can have, each time that it ran."""
    for keer in keren_bij(ctx, termijn.moment):
        yield from map(dag_na, verloop_van(ctx, termijn, keer.bereik).bereik.uitersten)
        if termijn.binnen is not None:
            begin = evolve(termijn, duur=termijn.binnen, terug=True)
            yield from map(dag_na, verloop_van(ctx, begin, keer.bereik).bereik.uitersten)
