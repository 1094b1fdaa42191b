"""Under which text of a register an urgency was granted (semantics, section 3: the gate of a text is a condition).

A grant that names its text was made under that text alone. One that names none can have been made under each text that
has rules on urgency; which of them is a fact that is missing, so that no rule of any of them is sure.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.client.record import Toekenning
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.lijsten import als_lijst, laatste, toekenningen_van
from regio_uitstroom.evaluation.poort import Poort, poort
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en
from regio_uitstroom.model.regeling import Regeling

_TOEKENNINGEN = "toekenningen"


def poort_van_verlening(ctx: Context, teksten: Sequence[Regeling]) -> Poort:
    """Return the gate of a text for a granted urgency; ``teksten``: all under which it can have been granted."""
    eigen = poort(ctx, met_doelgroep=False)
    onder = toegekend_onder(ctx, teksten)
    waarheid = en((eigen.toets.waarheid, onder.waarheid))
    geheel = evolve(eigen.toets.bevinding, waarheid=waarheid, delen=(*eigen.toets.bevinding.delen, onder.bevinding))
    if eigen.toets.waarheid is False:
        return evolve(eigen, toets=evolve(eigen.toets, bevinding=geheel))
    gelezen = samen((eigen.toets.lezingen, onder.lezingen))
    return Poort(Toets(waarheid, geheel, gelezen), None, gelezen)


def toegekend_onder(ctx: Context, teksten: Sequence[Regeling]) -> Toets:
    """Whether the last grant not after the peildatum was made under the text at hand."""
    gegeven, feit = ctx.gegeven(_TOEKENNINGEN), ctx.feit(_TOEKENNINGEN)
    lijst = als_lijst(feit, Toekenning)
    waarheid: Waarheid = None
    if lijst is not None:
        eigen = [een for een in lijst if any(toekenningen_van(tekst, (een,)) for tekst in teksten)]
        kandidaten = laatste(eigen, lambda een: een.datum, ctx.peildatum).kandidaten
        waarheid = eensgezind(_van(ctx.regeling, een) for een in kandidaten) if kandidaten else False
    bevinding = Bevinding("de urgentie onder deze tekst is toegekend", waarheid, gelezen=(_TOEKENNINGEN,))
    return Toets(waarheid, bevinding, ctx.gelezen(gegeven, feit, open_=waarheid is None))


def _van(regeling: Regeling, toekenning: Toekenning) -> Waarheid:
    return None if toekenning.regeling is None else bool(toekenningen_van(regeling, (toekenning,)))
