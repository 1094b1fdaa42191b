"""Dates and stretches of time: what was written becomes a day, or a finding."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.diagnostics.kinds_resolve import DATUM_BESTAAT_NIET, PERIODE_OMGEKEERD
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import MAANDEN
from regio_uitstroom.tijd import Duur, Eenheid, Periode

_MAANDEN_PER_JAAR = 12


def resolve_datum(context: Context, knoop: ast.Datum) -> Datum | None:
    """Return the (perhaps partial) date; None with a finding when there is no such day."""
    maand_bestaat = knoop.maand is None or 1 <= knoop.maand <= _MAANDEN_PER_JAAR
    if not (1 <= knoop.jaar < MAXYEAR and maand_bestaat):
        context.meld(DATUM_BESTAAT_NIET, knoop.span, datum=knoop.woorden, hint="schrijf een datum als `1 januari 2020`")
        return None
    if knoop.maand is not None and knoop.dag is not None:
        dagen = monthrange(knoop.jaar, knoop.maand)[1]
        if not 1 <= knoop.dag <= dagen:
            maand = MAANDEN[knoop.maand - 1]
            context.meld(
                DATUM_BESTAAT_NIET, knoop.span, datum=knoop.woorden, maand=maand, jaar=str(knoop.jaar), dagen=str(dagen)
            )
            return None
    return Datum(knoop.jaar, knoop.maand, knoop.dag)


def resolve_dag(context: Context, knoop: ast.Datum | None) -> date | None:
    """Return the day; of a partial date the first one; None where there is none."""
    datum = resolve_datum(context, knoop) if knoop is not None else None
    return datum.eerste if datum is not None else None


def resolve_begin(context: Context, knoop: ast.Tijdvak) -> date | None:
    """Return the first day of a stretch of time; ``na`` a day, month or year that is the day after it."""
    datum = resolve_datum(context, knoop.van) if knoop.van is not None else None
    if datum is None:
        return None
    return datum.laatste + timedelta(days=1) if knoop.na else datum.eerste


def resolve_periode(context: Context, knoop: ast.Tijdvak) -> Periode:
    """Return the half-open period; ``tot en met`` and ``na`` a day, month or year end and begin on the day after it."""
    van = resolve_begin(context, knoop)
    tot = resolve_datum(context, knoop.tot) if knoop.tot is not None else None
    einde = None
    if tot is not None:
        einde = tot.laatste + timedelta(days=1) if knoop.inclusief else tot.eerste
    if van is not None and einde is not None and einde <= van:
        context.meld(PERIODE_OMGEKEERD, knoop.span)
        return Periode(van, None)
    return Periode(van, einde)


def resolve_duur(knoop: ast.Duur) -> Duur:
    """Return the duration."""
    return Duur(knoop.aantal, Eenheid(knoop.eenheid))
