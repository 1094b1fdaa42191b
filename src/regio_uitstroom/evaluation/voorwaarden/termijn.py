"""The condition that a term has passed (semantics, section 4)."""

from __future__ import annotations

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, dag_voor, op_of_voor
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.termijnen import einde_onder, telling
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.model.regels import Richting
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from regio_uitstroom.teksten import datum_in_woorden


def toets_termijn_verstreken(ctx: Context, voorwaarde: TermijnVerstreken) -> Toets:
    """Whether the last day of a term lies before the peildatum: that day itself still belongs to the term.

    A term whose moment did not happen has not passed.
    """
    moment = tijdstip(ctx, voorwaarde.moment)
    tekst = voorwaarde.tekst or f"de termijn van {voorwaarde.plicht.tekst} is verstreken"
    if moment.bereik is None:
        onbekend: Waarheid = False if moment.bestaat_niet else None
        return Toets(onbekend, Bevinding(tekst, onbekend), moment.lezingen)
    einde = einde_van(ctx, voorwaarde, moment.bereik)
    waarheid = op_of_voor(einde, dag_voor(ctx.peildatum))
    lezingen = moment.lezingen if waarheid is not None else samen((moment.lezingen, moment.onscherp))
    toelichting = f"de laatste dag van de termijn is {datum_in_woorden(einde.eerste)}" if einde.precies else ""
    return Toets(waarheid, Bevinding(tekst, waarheid, toelichting=toelichting), lezingen)


def einde_van(ctx: Context, voorwaarde: TermijnVerstreken, moment: Dagbereik) -> Dagbereik:
    """Return the last days of the term, for every day that its moment can mean."""
    richting = Richting.VOOR if voorwaarde.terug else Richting.NA
    einde = einde_onder(ctx.regeling, voorwaarde.duur, telling(richting, vanaf=voorwaarde.vanaf), moment)
    return Dagbereik(einde.eerste, einde.laatste)
