"""A term that somebody may put off (*verdagen*): whether that was done."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import OpenOordeel
from regio_uitstroom.evaluation.schakelaars import met_gebruik
from regio_uitstroom.evaluation.telt_niet import telt_niet
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NietGeteldOordeel
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.model.doorloop import doorloop
from regio_uitstroom.model.regels import Verdaging
from regio_uitstroom.model.voorwaarden import OordeelGeeft, Voorwaarde
from regio_uitstroom.teksten import duur_in_woorden


def toets_verdaagd(ctx: Context, regel: Verdaging) -> Toets:
    """Try whether the term was put off."""
    return ctx.toets(gebruik_van(ctx, regel))


def gebruik_van(ctx: Context, regel: Verdaging) -> Voorwaarde:
    """Return the condition that the power was used; one object per text, so that it is known when it is tried again."""
    sleutel = ("verdaging", regel.citaat)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = met_gebruik(regel, "de termijn te verdagen", "de termijn verdaagt")
    gevonden: Voorwaarde = ctx.geheugen[sleutel]
    return gevonden


def oordelen_over(ctx: Context, regel: Verdaging) -> Iterator[OpenOordeel]:
    """Yield the judgment that the power was used."""
    for deel in doorloop(gebruik_van(ctx, regel)):
        if isinstance(deel, OordeelGeeft) and deel.oordeel.sleutel == f"{regel.citaat.sleutel} toepassen":
            yield OpenOordeel(deel.oordeel, deel.beoordelaar)


def hoeveel(regel: Verdaging) -> str:
    """Return by how much: ``met ten hoogste zes weken``."""
    return f"met {'ten hoogste ' if regel.hoogstens else ''}{duur_in_woorden(regel.duur)}"


def telt_niet_mee(ctx: Context, regel: Verdaging) -> Iterator[str]:
    """Yield that a judgment of the record on it does not count, and why: main clauses."""
    for gevraagd in oordelen_over(ctx, regel):
        for een in telt_niet(gevraagd, ctx.client):
            yield _niet_geteld(een, gevraagd, regel)


def _niet_geteld(een: NietGeteldOordeel, gevraagd: OpenOordeel, regel: Verdaging) -> str:
    of = f"of de termijn is verdaagd ({regel.citaat.tekst})"
    if een.reden is NietGeteld.TEGENSPRAAK:
        waarom = "de oordelen daarover spreken elkaar tegen, en er blijkt niet welk het laatste is"
        return f"{of}, staat niet vast: {waarom}"
    van = f" van {een.door}" if een.door else " in het dossier"
    dag = f" ({partiele_datum(een.datum)})" if een.datum else ""
    waarom = "" if een.door else "er staat niet bij wie het gaf, en "
    return f"het oordeel{van}{dag} over de vraag {of}, telt niet mee: {waarom}de tekst wijst {gevraagd.beoordelaar} aan"
