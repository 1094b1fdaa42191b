"""Presumptions of the text: *tenzij blijkt dat*, *behoudens tegenbewijs* (semantics, section 2)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.evaluation.bevonden import Toets, stille_toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import Lezingen, OpenFeit, OpenOordeel
from regio_uitstroom.evaluation.uitkomst import Bevinding, GebruiktFeit, Vermoeden
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.gemeentebron import Begripbron, GemeenteUitOordeel
from regio_uitstroom.model.voorwaarden import BegripGeldt, FeitIs, OordeelGeeft, Vermoed, Voorwaarde


def toets_vermoed(ctx: Context, voorwaarde: Vermoed) -> Toets:
    """What is known decides; otherwise the presumed value counts, and every fact that was missing is marked so.

    What is disputed or cannot be established has not turned out either: the presumption stands. A part that may need a
    judgment is not presumed.
    """
    deel = ctx.toets(voorwaarde.deel)
    if deel.waarheid is not None or ctx.zonder_vermoedens or _vraagt_oordeel(ctx, voorwaarde.deel):
        return deel
    if ctx.stil:
        return stille_toets(voorwaarde.waarde)
    tekst = voorwaarde.tekst or deel.bevinding.tekst
    bevinding = Bevinding(tekst, voorwaarde.waarde, gelezen=deel.bevinding.gelezen, vermoed=True)
    return Toets(voorwaarde.waarde, bevinding, _aangenomen(voorwaarde, tekst, deel.lezingen))


def _aangenomen(voorwaarde: Vermoed, tekst: str, lezingen: Lezingen) -> Lezingen:
    """Return what was read, with each fact that is missing or cannot be established marked as presumed."""
    betwist = {feit.gegeven for feit in lezingen.open if isinstance(feit, OpenFeit) and feit.betwist}
    ontbreekt = {open_.gegeven for open_ in lezingen.open if not isinstance(open_, OpenOordeel)}
    gegevens = ontbreekt or {feit.gegeven for feit in lezingen.gebruikt}
    feiten = (
        GebruiktFeit(
            gegeven,
            _waarde(voorwaarde, gegeven, tekst),
            aangenomen=True,
            vermoeden=Vermoeden(tekst, voorwaarde.waarde, gegeven in betwist),
        )
        for gegeven in gegevens
    )
    return evolve(lezingen.zonder_open, gebruikt=lezingen.gebruikt.union(feiten), vermoed=True)


def _waarde(voorwaarde: Vermoed, gegeven: Gegeven, tekst: str) -> str:
    """Return the presumed value in words: *ja* or *nee* for a fact that is no more than that."""
    deel = voorwaarde.deel
    if isinstance(deel, FeitIs) and gegeven.type is Feittype.JA_NEE and isinstance(deel.waarde, bool):
        return "ja" if deel.waarde is voorwaarde.waarde else "nee"
    return f"{'vermoed' if voorwaarde.waarde else 'niet gebleken'} dat {tekst}"


def _vraagt_oordeel(ctx: Context, deel: Voorwaarde) -> bool:
    """Whether a condition, or a term that it leans on, can ask for a judgment."""
    sleutel = ("vraagt oordeel", id(deel))
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = any(isinstance(d, OordeelGeeft | GemeenteUitOordeel) for d in met_begrippen(ctx, deel))
    vraagt: bool = ctx.geheugen[sleutel]
    return vraagt


def met_begrippen(ctx: Context, *delen: object) -> Iterable[object]:
    """Yield all that parts of the text are made of, and of every term that they lean on."""
    te_doen: list[object] = list(delen)
    gezien: set[str] = set()
    while te_doen:
        for onderdeel in doorloop(te_doen.pop()):
            yield onderdeel
            if isinstance(onderdeel, Begripbron | BegripGeldt) and onderdeel.begrip not in gezien:
                gezien.add(onderdeel.begrip)
                te_doen.append(ctx.begrip(onderdeel.begrip))
