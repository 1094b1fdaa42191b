"""What held on the last day of a term: for whom a duty was there when its term ended (decision 048)."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets, stille_toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_voor
from regio_uitstroom.evaluation.herhaald import Keer, keren_bij, tijdstip_bij
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.toen import toets_op_onbekende_dag, toets_toen
from regio_uitstroom.evaluation.voorwaarden.termijn import verloop_van
from regio_uitstroom.evaluation.waarheid import Waarheid, en, of
from regio_uitstroom.model.voorwaarden import OpLaatsteDag, TermijnVerstreken


def toets_op_laatste_dag(ctx: Context, voorwaarde: OpLaatsteDag) -> Toets:
    """Whether the part held on the last day of the term, of any of the times that it ran and has passed."""
    einden, lezingen = _einden(ctx, voorwaarde.grenzen)
    if einden is None:
        return toets_op_onbekende_dag(ctx, voorwaarde.deel, lezingen)
    geweest = [keer for keer in einden if keer.bereik.eerste < ctx.peildatum]
    if not geweest:
        return ctx.toets(voorwaarde.deel)
    gevonden = [_bij(ctx, voorwaarde, keer) for keer in geweest]
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


def _bij(ctx: Context, voorwaarde: OpLaatsteDag, keer: Keer) -> Toets:
    """Try the part on the last days that one term can have had before the peildatum."""
    voorbij: Waarheid = True if keer.bereik.laatste < ctx.peildatum else None
    dagen = Dagbereik(keer.bereik.eerste, min(keer.bereik.laatste, dag_voor(ctx.peildatum)))
    toets = toets_toen(ctx, voorwaarde.deel, dagen, "de laatste dag van de termijn")
    waarheid = en((keer.telt, voorbij, toets.waarheid))
    if ctx.stil:
        return stille_toets(waarheid)
    return evolve(toets, waarheid=waarheid, bevinding=evolve(toets.bevinding, waarheid=waarheid))
