"""Days on both sides of every threshold that the rules of a text can set for a date of this client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_na, dag_voor, schuif
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.evaluation.omslagdagen import dagen_in
from regio_uitstroom.evaluation.termijneinden import dagen_na_termijn
from regio_uitstroom.evaluation.voorwaarden.termijn import verloop_van
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import WoonadresNaarDuur
from regio_uitstroom.model.regels import Geldigheid, Verlenging
from regio_uitstroom.model.voorwaarden import (
    FeitVergelijking,
    HeeftMinderjarigKind,
    Leeftijd,
    OpLaatsteDag,
    TermijnVerstreken,
    Terugblik,
    Verblijfsduur,
    Woonduur,
)
from regio_uitstroom.model.woorden import MEERDERJARIG
from regio_uitstroom.tijd import Duur, Eenheid

MEESTE_DAGEN = 96
"""More days than this are thinned out evenly."""


def representatieve_dagen(ctx: Context) -> tuple[date, ...]:
    """Return the days: the peildatum, recorded dates and thresholds, also shifted by the durations of the rules."""
    delen = (ctx.regeling.regels, ctx.regeling.begrippen)
    drempels = [t.drempel for t in van_soort(FeitVergelijking, *delen) if isinstance(t.drempel, date)]
    vast = {ctx.peildatum, *drempels, *_uit_record(ctx), *_termijndrempels(ctx, delen), *_laatste_dagen(ctx, delen)}
    duren = {*_duren(delen)}
    dagen = {schuif(dag, duur, keer) for dag in vast for duur in duren for keer in (-1, 1)} | vast
    return _uitgedund(sorted({buur for dag in dagen for buur in (dag_voor(dag), dag, dag_na(dag))}), ctx.peildatum)


def _duren(delen: Iterable[object]) -> Iterable[Duur]:
    tests: Iterator[Woonduur | Verblijfsduur | WoonadresNaarDuur] = chain(
        van_soort(Woonduur, *delen), van_soort(Verblijfsduur, *delen), van_soort(WoonadresNaarDuur, *delen)
    )
    yield from (duur for deel in tests for duur in (deel.duur, deel.venster) if duur is not None)
    yield from (terugblik.duur for terugblik in van_soort(Terugblik, *delen))
    for leeftijd in van_soort(Leeftijd, *delen):
        for jaren in (leeftijd.vanaf, leeftijd.tot):
            if jaren is not None:
                yield Duur(jaren, Eenheid.JAAR)
    if any(van_soort(HeeftMinderjarigKind, *delen)):
        yield Duur(MEERDERJARIG, Eenheid.JAAR)
    for geldigheid in van_soort(Geldigheid, *delen):
        yield geldigheid.duur
    yield from (regel.grens for regel in van_soort(Verlenging, *delen) if regel.grens is not None)
    for termijn in van_soort(TermijnVerstreken, *delen):
        if termijn.op is not None:
            yield termijn.duur


def _termijndrempels(ctx: Context, delen: Iterable[object]) -> Iterator[date]:
    """Yield, for each term that a condition asks about, the last day of its moment for which it has passed.

    A later moment hardly ever makes a term end sooner (what stood still before it, by the days that a short month
    lacks), so halving finds it.
    """
    los = ctx.los()
    for termijn in van_soort(TermijnVerstreken, *delen):
        voor, na = date.min.toordinal(), date.max.toordinal()
        while na - voor > 1:
            midden = date.fromordinal((voor + na) // 2)
            einde = verloop_van(los, termijn, Dagbereik(midden, midden)).einde.eerste
            voor, na = (midden.toordinal(), na) if einde < ctx.peildatum else (voor, midden.toordinal())
        yield date.fromordinal(voor)


def _laatste_dagen(ctx: Context, delen: Iterable[object]) -> Iterator[date]:
    """Yield the last days of terms on which a condition looks at what held then."""
    los = ctx.los()
    for deel in van_soort(OpLaatsteDag, *delen):
        yield from (dag_voor(dag) for termijn in deel.grenzen for dag in dagen_na_termijn(los, termijn))


def _uit_record(ctx: Context) -> Iterable[date]:
    """Yield the bounds of the intervals in the record, and the dates that it holds as facts, that the text can use."""
    telt = bruikbare_sleutels(ctx.regeling)
    intervallen: list[tuple[Datum, Datum | None]] = []
    if "verblijfplaatsen" in telt:
        intervallen += ((adres.van, adres.tot) for adres in ctx.verblijfplaatsen.lijst)
    if "verblijven" in telt:
        intervallen += ((verblijf.van, verblijf.tot) for verblijf in ctx.verblijven.lijst)
    for van, tot in intervallen:
        yield van.eerste
        if tot is not None:
            yield tot.laatste
    for sleutel in ("toekenningen", "aanbiedingen", "meldingen"):
        lijst = als_lijst(ctx.feit(sleutel), object) if sleutel in telt else None
        yield from (dag for een in lijst or () for dag in dagen_in(een))
    for sleutel in ("geboortedatum", "aanvraagdatum", "hulpvraag.datum"):
        feit = ctx.feit(sleutel) if sleutel in telt else ONBEKEND
        if isinstance(feit, Bekend) and isinstance(feit.waarde, Datum):
            yield feit.waarde.eerste


def _uitgedund(dagen: list[date], peildatum: date) -> tuple[date, ...]:
    """Return at most so many days, evenly spread; those around the peildatum always."""
    if len(dagen) <= MEESTE_DAGEN:
        return tuple(dagen)
    stap = len(dagen) / MEESTE_DAGEN
    gekozen = {dagen[int(i * stap)] for i in range(MEESTE_DAGEN)}
    return tuple(sorted(gekozen | {dag_voor(peildatum), peildatum, dag_na(peildatum)}))
