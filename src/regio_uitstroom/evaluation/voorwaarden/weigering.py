"""Homes that were refused, accepted or not answered: how many, in which time, and what else counts as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from regio_uitstroom.client.feiten import Bekend, Feit
from regio_uitstroom.client.record import Aanbieding
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.herhaald import telt_sinds
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.evaluation.momenten import Tijdstip, toekenning
from regio_uitstroom.evaluation.termijnverloop import Verloop
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.voorwaarden.termijn import is_voorbij, verloop_van
from regio_uitstroom.evaluation.voorwaarden.terugblik import venster_van
from regio_uitstroom.evaluation.waarheid import Waarheid, en
from regio_uitstroom.model.voorwaarden import HeeftGeweigerd


def toets_geweigerd(ctx: Context, voorwaarde: HeeftGeweigerd) -> Toets:
    """So many offers were refused (or accepted), up to the peildatum and, for the status, not before the grant."""
    gegeven = ctx.gegeven("aanbiedingen")
    feit = ctx.feit(gegeven.sleutel)
    lijst = als_lijst(feit, Aanbieding)
    sinds = toekenning(ctx) if ctx.over_status else Tijdstip()
    venster = venster_van(ctx, voorwaarde.venster)
    erbij, eraf = ([ctx.toets(deel) for deel in delen] for delen in (voorwaarde.erbij, voorwaarde.eraf))
    # What counts as a refusal has no day on record: whether it lies in a window nobody can say.
    ook = [t.waarheid if voorwaarde.venster is None else en((t.waarheid, None)) for t in erbij]
    waarheid, verlopen = None, list[Verloop]()
    geweigerd, erin = [_ONBEKEND], [_ONBEKEND]  # without a list it is not known what was refused
    if lijst is not None:
        geweigerd = [_geweigerd(ctx, een, sinds.bereik, voorwaarde) for een in lijst]
        erin = [venster.bevat(Dagbereik.van(een.datum)) for een in lijst]
        verlopen = [verloop_van(ctx, voorwaarde.na, Dagbereik.van(een.datum)) for een in lijst if voorwaarde.na]
        telt = map(en, zip(geweigerd, erin, strict=True))
        waarheid = geteld(voorwaarde.aantal, telt, ook, [t.waarheid for t in eraf])
    elif _zeker(ook) >= voorwaarde.aantal:
        waarheid = True
    lezingen = [ctx.gelezen(gegeven, feit, open_=_is_open(waarheid, geweigerd, erin)), sinds.lezingen, venster.gelezen]
    # What only hangs on a fiction (erbij, eraf), or on the window, is not asked of the offers: those are known.
    if _is_open(waarheid, geweigerd, erin):
        lezingen.append(sinds.onscherp)
    if _is_open(waarheid, erin, geweigerd):
        lezingen.append(venster.onscherp)
    lezingen += [*(een.lezingen for een in (*erbij, *eraf)), *(een.lezingen for een in verlopen)]
    delen = tuple(toets.bevinding for toets in (*erbij, *eraf))
    tekst = voorwaarde.tekst or _tekst(voorwaarde)
    return Toets(waarheid, Bevinding(tekst, waarheid, delen, gelezen=(gegeven.sleutel,)), samen(lezingen))


_ONBEKEND: Waarheid = None


def _tekst(voorwaarde: HeeftGeweigerd) -> str:
    woning = f"{'passende ' if voorwaarde.passend else ''}woning"
    return f"de cliënt een {woning} heeft {voorwaarde.reactie.value}"


def _is_open(waarheid: Waarheid, wat: Sequence[Waarheid], anders: Sequence[Waarheid]) -> bool:
    """Whether one of two things is not known of an event that may still count by the other."""
    return waarheid is None and any(een is None and ander is not False for een, ander in zip(wat, anders, strict=True))


def geteld(aantal: int, gebeurd: Iterable[Waarheid], erbij: Iterable[Waarheid], eraf: Iterable[Waarheid]) -> Waarheid:
    """Return whether what happened, more by what counts as such and less by what does not, reaches the number."""
    gebeurd, erbij, eraf = list(gebeurd), list(erbij), list(eraf)
    minst = max(_zeker(gebeurd) - _mogelijk(eraf), 0) + _zeker(erbij)
    meest = max(_mogelijk(gebeurd) - _zeker(eraf), 0) + _mogelijk(erbij)
    if minst >= aantal:
        return True
    return None if meest >= aantal else False


def _zeker(delen: Iterable[Waarheid]) -> int:
    return sum(deel is True for deel in delen)


def _mogelijk(delen: Iterable[Waarheid]) -> int:
    return sum(deel is not False for deel in delen)


def _geweigerd(ctx: Context, aanbieding: Aanbieding, sinds: Dagbereik | None, voorwaarde: HeeftGeweigerd) -> Waarheid:
    """Return whether an offer counts: in time, with the answer that is asked for, and suitable where that is asked."""
    delen: Iterable[Waarheid] = (
        telt_sinds(ctx, Dagbereik.van(aanbieding.datum), sinds),
        _is(aanbieding.reactie, voorwaarde.reactie),
        is_passend(aanbieding) if voorwaarde.passend else True,
        voorwaarde.na is None or is_voorbij(ctx, voorwaarde.na, Dagbereik.van(aanbieding.datum)),
    )
    return en(delen)


def is_passend(aanbieding: Aanbieding) -> Waarheid:
    """Return whether a suitable home was offered."""
    return _is(aanbieding.passend, True)  # noqa: FBT003 - the value that the fact is compared with


def _is(feit: Feit[Any], waarde: object) -> Waarheid:
    return feit.waarde == waarde if isinstance(feit, Bekend) else None
