"""A term that somebody may put off (*verdagen*): whether that was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeGuard

from attrs import evolve

from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import OpenOordeel
from regio_uitstroom.evaluation.oordelen import gegeven_oordelen, is_van_na
from regio_uitstroom.evaluation.schakelaars import met_gebruik
from regio_uitstroom.evaluation.telt_niet import telt_niet
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NietGeteldOordeel
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.model.doorloop import doorloop, herschreven
from regio_uitstroom.model.regels import Verdaging
from regio_uitstroom.model.voorwaarden import OordeelGeeft, Voorwaarde
from regio_uitstroom.teksten import duur_in_woorden


def toets_verdaagd(ctx: Context, regel: Verdaging, uiterlijk: date) -> Toets:
    """Try whether the term was put off, by the last day on which that can be done."""
    return ctx.toets(gebruik_van(ctx, regel, uiterlijk))


def gebruik_van(ctx: Context, regel: Verdaging, uiterlijk: date | None = None) -> Voorwaarde:
    """Return the condition that the power was used; one object per text, so that it is known when it is tried again."""
    sleutel = ("verdaging", regel.citaat, uiterlijk)
    if sleutel not in ctx.geheugen:
        gebruik = met_gebruik(regel, "de termijn te verdagen", "de termijn verdaagt")
        ctx.geheugen[sleutel] = gebruik if uiterlijk is None else herschreven(gebruik, _tot(regel, uiterlijk))
    gevonden: Voorwaarde = ctx.geheugen[sleutel]
    return gevonden


def _tot(regel: Verdaging, uiterlijk: date) -> Callable[[object], object]:
    def vervang(deel: object) -> object:
        return evolve(deel, uiterlijk=uiterlijk) if _is_gebruik(deel, regel) else deel

    return vervang


def _is_gebruik(deel: object, regel: Verdaging) -> TypeGuard[OordeelGeeft]:
    return isinstance(deel, OordeelGeeft) and deel.oordeel.sleutel == f"{regel.citaat.sleutel} toepassen"


def oordelen_over(ctx: Context, regel: Verdaging) -> Iterator[OpenOordeel]:
    """Yield the judgment that the power was used."""
    for deel in doorloop(gebruik_van(ctx, regel)):
        if _is_gebruik(deel, regel):
            yield OpenOordeel(deel.oordeel, deel.beoordelaar)


def hoeveel(regel: Verdaging) -> str:
    """Return by how much: ``met ten hoogste zes weken``."""
    return f"met {'ten hoogste ' if regel.hoogstens else ''}{duur_in_woorden(regel.duur)}"


def telt_niet_mee(ctx: Context, regel: Verdaging, uiterlijk: date) -> Iterator[str]:
    """Yield that a judgment of the record on it does not count, and why: main clauses."""
    op_tijd = [een for een in ctx.client.oordelen if not is_van_na(een, uiterlijk)]
    for gevraagd in oordelen_over(ctx, regel):
        for een in telt_niet(gevraagd, op_tijd):
            yield _niet_geteld(een, gevraagd, regel)
        for oordeel in gegeven_oordelen(ctx, gevraagd.oordeel, gevraagd.beoordelaar):
            if oordeel.waarde and is_van_na(oordeel, uiterlijk):
                yield _te_laat(oordeel, regel, is_van_na(oordeel, ctx.peildatum))


def _te_laat(oordeel: Oordeel, regel: Verdaging, na_de_peildatum: bool) -> str:  # noqa: FBT001 - which of two reasons
    van = f" van {oordeel.door}" if oordeel.door else ""
    dag = f" ({partiele_datum(oordeel.datum)})" if oordeel.datum else ""
    waarom = "het is van na de peildatum" if na_de_peildatum else "de termijn was toen al geëindigd"
    return f"het oordeel{van}{dag} dat de termijn is verdaagd ({regel.citaat.tekst}), telt niet mee: {waarom}"


def _niet_geteld(een: NietGeteldOordeel, gevraagd: OpenOordeel, regel: Verdaging) -> str:
    of = f"of de termijn is verdaagd ({regel.citaat.tekst})"
    if een.reden is NietGeteld.TEGENSPRAAK:
        waarom = "de oordelen daarover spreken elkaar tegen, en er blijkt niet welk het laatste is"
        return f"{of}, staat niet vast: {waarom}"
    van = f" van {een.door}" if een.door else " in het dossier"
    dag = f" ({partiele_datum(een.datum)})" if een.datum else ""
    waarom = "" if een.door else "er staat niet bij wie het gaf, en "
    return f"het oordeel{van}{dag} over de vraag {of}, telt niet mee: {waarom}de tekst wijst {gevraagd.beoordelaar} aan"
