"""What held on the last day of a term: for whom a duty was there when its term ended (decision 048)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets, stille_toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_voor
from regio_uitstroom.evaluation.herhaald import Keer, keren_bij, tijdstip_bij
from regio_uitstroom.evaluation.lezing import Lezingen, OpenTijdvak, samen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.voorwaarden.termijn import verloop_van
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en, of
from regio_uitstroom.model.voorwaarden import OpLaatsteDag, TermijnVerstreken
from regio_uitstroom.teksten import datum_in_woorden

MEESTE_DAGEN = 366
"""A last day of which no more is known than that it lies in a longer stretch is asked for before the rest."""


def toets_op_laatste_dag(ctx: Context, voorwaarde: OpLaatsteDag) -> Toets:
    """Whether the part held on the last day of the term, of any of the times that it ran and has passed."""
    einden, lezingen = _einden(ctx, voorwaarde.grenzen)
    if einden is None:
        return _dag_onbekend(ctx, voorwaarde, lezingen)
    geweest = [keer for keer in einden if keer.bereik.eerste < ctx.peildatum]
    if not geweest:
        return ctx.toets(voorwaarde.deel)
    gevonden = [_op_dagen(ctx, voorwaarde, keer) for keer in geweest]
    waarheid = of(toets.waarheid for toets in gevonden)
    if ctx.stil:
        return stille_toets(waarheid)
    beslist = next((toets for toets in gevonden if toets.waarheid is waarheid), gevonden[0])
    if waarheid is None:
        return evolve(beslist, lezingen=samen((lezingen, *(toets.lezingen for toets in gevonden))))
    return evolve(beslist, lezingen=samen((lezingen, beslist.lezingen)).zonder_open)


def _einden(ctx: Context, grenzen: Sequence[TermijnVerstreken]) -> tuple[tuple[Keer, ...] | None, Lezingen]:
    """Return the last days of each time that the term ran, and what was read; None where these are not known.

    Of several bounds, which run from events of their own, the first to end.
    """
    momenten = [(grens, tijdstip_bij(ctx, grens.moment)) for grens in grenzen]
    lezingen = samen(lezing for _, moment in momenten for lezing in (moment.lezingen, moment.onscherp))
    bekend = [(grens, moment.bereik) for grens, moment in momenten if moment.bereik is not None]
    if len(bekend) < sum(not moment.bestaat_niet for _, moment in momenten):
        return None, lezingen
    if len(grenzen) == 1:
        keren = keren_bij(ctx, grenzen[0].moment)
        gelopen = [(keer.telt, verloop_van(ctx, grenzen[0], keer.bereik)) for keer in keren]
        lezingen = samen((lezingen, *(verloop.lezingen for _, verloop in gelopen)))
        return tuple(Keer(verloop.bereik, telt) for telt, verloop in gelopen), lezingen
    verlopen = [verloop_van(ctx, grens, bereik) for grens, bereik in bekend]
    lezingen = samen((lezingen, *(verloop.lezingen for verloop in verlopen)))
    if not verlopen:
        return (), lezingen
    eerste, laatste = (min(dagen) for dagen in zip(*(verloop.bereik.uitersten for verloop in verlopen), strict=True))
    return (Keer(Dagbereik(eerste, laatste), telt=True),), lezingen


def _dag_onbekend(ctx: Context, voorwaarde: OpLaatsteDag, lezingen: Lezingen) -> Toets:
    """Return that it is not known; which stretch of a history it reads is told by the day that is asked for."""
    if ctx.stil:
        return stille_toets(None)
    nu = ctx.toets(voorwaarde.deel)
    open_ = frozenset(
        evolve(een, tijdvak=None, later=True) if isinstance(een, OpenTijdvak) else een for een in nu.lezingen.open
    )
    gelezen = samen((lezingen, evolve(nu.lezingen, open=open_)))
    return Toets(None, Bevinding(voorwaarde.tekst or nu.bevinding.tekst, None), gelezen)


def _op_dagen(ctx: Context, voorwaarde: OpLaatsteDag, keer: Keer) -> Toets:
    """Try the part on the last days that one term can have had before the peildatum."""
    laatste = min(keer.bereik.laatste, dag_voor(ctx.peildatum))
    voorbij: Waarheid = True if keer.bereik.laatste < ctx.peildatum else None
    if (laatste - keer.bereik.eerste).days >= MEESTE_DAGEN:
        return _dag_onbekend(ctx, voorwaarde, samen(()))
    toetsen = [ctx.op_dag(dag).toets(voorwaarde.deel) for dag in _dagen(keer.bereik.eerste, laatste)]
    waarheid = en((keer.telt, voorbij, eensgezind(toets.waarheid for toets in toetsen)))
    if ctx.stil:
        return stille_toets(waarheid)
    gelezen = samen(toets.lezingen for toets in toetsen)
    bevinding = evolve(toetsen[0].bevinding, waarheid=waarheid)
    if len(toetsen) == 1:
        bevinding = evolve(bevinding, toelichting=_met_dag(bevinding.toelichting, laatste))
    return Toets(waarheid, bevinding, gelezen)


def _met_dag(toelichting: str, dag: date) -> str:
    zin = f"zo was het op de laatste dag van de termijn, {datum_in_woorden(dag)}"
    return "; ".join(filter(None, (toelichting, zin)))


def _dagen(eerste: date, laatste: date) -> Iterable[date]:
    return (eerste + timedelta(days=n) for n in range((laatste - eerste).days + 1))
