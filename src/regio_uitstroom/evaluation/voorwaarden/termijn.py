"""The condition that a term has passed (semantics, section 4)."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_na, dag_voor, op_of_voor
from regio_uitstroom.evaluation.herhaald import tijdstip_bij
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.termijnen import telling
from regio_uitstroom.evaluation.termijnverloop import Verloop, verloop
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarheid import Waarheid, en, niet
from regio_uitstroom.model.regels import Richting
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from regio_uitstroom.model.woorden import PEILDATUM
from regio_uitstroom.teksten import datum_in_woorden, duur_in_woorden
from regio_uitstroom.tijd import Periode


def toets_termijn_verstreken(ctx: Context, voorwaarde: TermijnVerstreken) -> Toets:
    """Whether the last day of a term lies before the peildatum: that day itself still belongs to the term.

    A term whose moment did not happen has not passed, nor does it run.
    """
    moment = tijdstip_bij(ctx, voorwaarde.moment, eerste=voorwaarde.binnen is None and not voorwaarde.nog_niet)
    tekst = voorwaarde.tekst or f"de termijn van {voorwaarde.plicht.tekst} is verstreken"
    op = tijdstip(ctx, voorwaarde.op or PEILDATUM)
    if moment.bereik is None or op.bereik is None:
        nooit = (moment.bereik is None and moment.bestaat_niet) or (op.bereik is None and op.bestaat_niet)
        gezocht = (moment.bereik is None and moment.tijdvakken) or (op.bereik is None and op.tijdvakken)
        onbekend, tijdvak = (False, NIETS) if nooit else _in_de_historie(ctx, voorwaarde, gezocht or ())
        return Toets(onbekend, Bevinding(tekst, onbekend), samen((moment.lezingen, op.lezingen, tijdvak)))
    gelopen = verloop_van(ctx, voorwaarde, moment.bereik)
    einde = gelopen.bereik
    waarheid = _verstreken(einde, op.bereik)
    if voorwaarde.nog_niet:
        waarheid = niet(waarheid)
    if voorwaarde.binnen is not None:
        begonnen = verloop_van(ctx, evolve(voorwaarde, duur=voorwaarde.binnen, terug=True), moment.bereik).einde
        waarheid = en([_verstreken(Dagbereik(begonnen.eerste, begonnen.laatste), op.bereik), niet(waarheid)])
    lopend = gelopen.lezingen if waarheid is None else gelopen.lezingen.zonder_open
    lezingen = samen((moment.lezingen, op.lezingen, lopend))
    if waarheid is None:
        lezingen = samen((lezingen, moment.onscherp, op.onscherp))
    return Toets(waarheid, Bevinding(tekst, waarheid, toelichting=_grensdag(voorwaarde, einde)), lezingen)


def _in_de_historie(
    ctx: Context, voorwaarde: TermijnVerstreken, tijdvakken: tuple[Periode, ...]
) -> tuple[Waarheid, Lezingen]:
    """Return the answer tried where a stay that is not known gives the moment, and the stretches that are asked for."""
    if not tijdvakken:
        return None, NIETS
    atoom = ("verstreken", voorwaarde)
    gekozen = ctx.vrij(atoom)
    waarheid: Waarheid = None if gekozen is NIET_GEVRAAGD else gekozen
    return waarheid, ctx.onbekend_tijdvak("verblijven", tijdvakken, atoom)


def _grensdag(voorwaarde: TermijnVerstreken, einde: Dagbereik) -> str:
    """Say on which day it turns, where that is one day: of a term its last day, of *geleden* the day it was so long."""
    if not einde.precies or (voorwaarde.terug and voorwaarde.duur.aantal <= 1):  # that day itself is no term
        return ""
    if voorwaarde.geleden:
        dag = dag_na(einde.eerste) if voorwaarde.vanaf else einde.eerste
        return f"{duur_in_woorden(voorwaarde.duur)} na {voorwaarde.moment.naam} is {datum_in_woorden(dag)}"
    return f"de laatste dag van {voorwaarde.naam} is {datum_in_woorden(einde.eerste)}"


def _verstreken(einde: Dagbereik, op: Dagbereik) -> Waarheid:
    """Whether the last day lies before a day; None where either range leaves it open."""
    if op.precies:
        return op_of_voor(einde, dag_voor(op.eerste))
    if einde.laatste < op.eerste:
        return True
    return False if einde.eerste >= op.laatste else None


def is_voorbij(ctx: Context, voorwaarde: TermijnVerstreken, moment: Dagbereik) -> Waarheid:
    """Return whether a term that began on a day is over on the peildatum."""
    return _verstreken(verloop_van(ctx, voorwaarde, moment).bereik, Dagbereik(ctx.peildatum, ctx.peildatum))


def verloop_van(ctx: Context, voorwaarde: TermijnVerstreken, moment: Dagbereik) -> Verloop:
    """Return how the term runs, for every day that its moment can mean."""
    richting = Richting.VOOR if voorwaarde.terug else Richting.NA
    return verloop(ctx, voorwaarde.plicht, voorwaarde.duur, telling(richting, vanaf=voorwaarde.vanaf), moment)
