"""Under which text of a register an urgency was granted (semantics, section 3: the gate of a text is a condition).

A grant that names its text was made under that text alone. One that names none can have been made under each text that
has rules on urgency; which of them is a fact that is missing, so that no rule of any of them is sure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve

from regio_uitstroom.client.errors import RecordFout
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Client, Toekenning
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.lijsten import als_lijst, laatste, naamsleutel, namen_van, toekenningen_van
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


def bijna_deze_tekst(client: Client, teksten: Sequence[Regeling]) -> tuple[RecordFout, ...]:
    """Return the grants that name none of these texts, and nearly do: they count for grants under another text.

    They are no errors: there may be a text of that name. But a name that is misspelt makes a granted urgency unseen.
    """
    if not isinstance(client.toekenningen, Bekend):
        return ()
    namen = {naamsleutel(naam): naam for tekst in teksten for naam in reversed(namen_van(tekst))}
    verwacht = "de naam van een tekst die hier wordt toegepast; deze toekenning telt als die van een andere tekst"
    return tuple(
        RecordFout(f"$.toekenningen[{nummer}].regeling", f"{verwacht}; bedoelt u `{namen[bijna]}`?")
        for nummer, een in enumerate(client.toekenningen.waarde)
        if een.regeling is not None and (bijna := _bijna(naamsleutel(een.regeling), namen)) is not None
    )


def _bijna(naam: str, namen: Mapping[str, str]) -> str | None:
    """Return the name that another is nearly the same as; numbers, a year above all, tell names apart."""
    if naam in namen:
        return None
    from difflib import get_close_matches  # noqa: PLC0415 - only a record with a name that fits no text pays for it

    cijfers = _CIJFERS.findall(naam)
    eender = {ander.replace(" ", ""): ander for ander in namen if _CIJFERS.findall(ander) == cijfers}
    return next((eender[een] for een in get_close_matches(naam.replace(" ", ""), eender, 1, _LIJKT)), None)


_CIJFERS = re.compile(r"\d+")
_LIJKT = 0.75
"""How alike two names are, to take one for a slip for the other."""


def _van(regeling: Regeling, toekenning: Toekenning) -> Waarheid:
    return None if toekenning.regeling is None else bool(toekenningen_van(regeling, (toekenning,)))
