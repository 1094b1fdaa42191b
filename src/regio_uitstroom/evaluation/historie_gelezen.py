"""The reading of a history: what it holds, or over which time it tells that there was nothing."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import Verblijfshistorie
from regio_uitstroom.evaluation.bewaard import bewaard
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.historie_verblijven import tellende_verblijven
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, gebruikt
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit
from regio_uitstroom.evaluation.waarden_tekst import geen_in_woorden, verblijf_in_woorden
from regio_uitstroom.tijd import Periode

_VERBLIJVEN = "verblijven"
_GEBOREN = "geboortedatum"


def gelezen_verblijven(ctx: Context) -> Lezingen:
    """Return the reading of every stay that may have counted on some day up to the peildatum; or that there is none."""
    if ctx.stil:
        return NIETS
    return _alle_gelezen(ctx.verblijven, ctx.gegeven(_VERBLIJVEN), ctx.peildatum.toordinal())


def gelezen_geen(ctx: Context, sleutel: str, wat: str, periode: Periode) -> Lezingen:
    """Return the reading of a history in which nothing stands for a period over which it is complete.

    That there is nothing before birth, the date of birth tells.
    """
    if ctx.stil:
        return NIETS
    historie = ctx.verblijven if sleutel == _VERBLIJVEN else ctx.verblijfplaatsen
    if historie.leeg_voor is not None and periode.tot is not None and periode.tot <= historie.leeg_voor:
        geboren = ctx.feit(_GEBOREN)
        return ctx.gelezen(ctx.gegeven(_GEBOREN), geboren) if isinstance(geboren, Bekend) else NIETS
    return gebruikt(GebruiktFeit(ctx.gegeven(sleutel), geen_in_woorden(wat, periode)))


@bewaard
def _alle_gelezen(historie: Verblijfshistorie, gegeven: Gegeven, peildatum: int) -> Lezingen:
    telt = tellende_verblijven(historie, peildatum + 1)
    if not telt:
        return _geen(historie.volledig, gegeven, peildatum)
    return Lezingen(frozenset(GebruiktFeit(gegeven, verblijf_in_woorden(v), v.bron, sinds=v.sinds) for v in telt))


def _geen(volledig: Periode | None, gegeven: Gegeven, peildatum: int) -> Lezingen:
    """Return that the complete period of the history holds no stay, as far as it is read."""
    tot = date.fromordinal(peildatum + 1) if peildatum < date.max.toordinal() else None
    if volledig is None or (volledig.van and tot and volledig.van >= tot):
        return NIETS
    tot = min((dag for dag in (volledig.tot, tot) if dag is not None), default=None)
    return gebruikt(GebruiktFeit(gegeven, geen_in_woorden("voorziening", Periode(volledig.van, tot))))
