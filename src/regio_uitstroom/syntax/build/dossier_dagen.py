"""Clauses about the days of a record: of the application and of outflow."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Dagdeel, Zaken
from regio_uitstroom.syntax.build.dossierdelen import GEEN, URGENT, WEIGER, Geduid, modaal, neem_geen, niet
from regio_uitstroom.syntax.build.strekking import verleden
from regio_uitstroom.syntax.build.zin import Zin

_VERWACHT = frozenset({"verwachte uitstroom", "uitstroom"})


def datum(z: Zin) -> Geduid:
    """*een verwachte uitstroomdatum heeft*, *de verwachte uitstroomdatum bekend is*; of none, no record tells."""
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel in _VERWACHT), None)
    if moment is None or modaal(z):
        return None
    z.delen.items.remove(moment)
    if verleden(z) or z.ontkend or GEEN.match(moment.woorden):
        return WEIGER
    return ast.VwDatum(moment, span=z.span)


def aangevraagd(z: Zin) -> Geduid:
    """*urgentie heeft aangevraagd*, *een aanvraag heeft ingediend*, *de aanvraag is gedaan*."""
    moment = next((i for i in z.delen.items if isinstance(i, ast.Moment) and i.sleutel == "aanvraag"), None)
    urgentie = z.delen.klasse(URGENT) if z.hoofd.handeling == "aanvragen" else None
    if modaal(z) or (moment is None and urgentie is None):
        return None
    if any(isinstance(i, Dagdeel | ast.Tijdvak) for i in z.alles):
        return None  # a day of the application has a refusal of its own
    if moment is not None:
        z.delen.items.remove(moment)
        z.delen.met(("OM", "VOOR", "VAN"), Zaken)
    geen = (urgentie is not None and urgentie.geen) or neem_geen(z, moment)
    dag = moment if moment is not None else ast.Moment("aanvraag", span=z.span)
    return niet(z, ast.VwGeweest(dag, span=z.span), geen=geen)
