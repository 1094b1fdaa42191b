"""What to ask of a place that is known, in a municipality that was split since (semantics, section 4)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import Adres, Buitenland, Plaats, Verblijf
from regio_uitstroom.evaluation.adresbronnen import ADRESSEN, VERBLIJVEN, gemeente_van_adres
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.historie_adressen import Adresstand, adresvakken
from regio_uitstroom.evaluation.opvolging import volg_op
from regio_uitstroom.evaluation.uitkomst import NodigFeit
from regio_uitstroom.evaluation.waarden_tekst import waarde_in_woorden
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.voorwaarden import Register
from regio_uitstroom.teksten import opsomming
from regio_uitstroom.tijd import Periode


def met_splitsing(nodig: NodigFeit, ctx: Context) -> NodigFeit:
    """Return the item; where the place that the record holds was split, with a question that says what is missing.

    Of an address the record tells in ``huidigeGemeente`` in which of the successors it lies; of anything else that has
    a place, the successor itself can stand there.
    """
    if nodig.gegeven.sleutel == ADRESSEN:
        vraag = _over_adres(nodig, ctx)
    elif nodig.gegeven.sleutel == VERBLIJVEN:
        vraag = _over_verblijf(nodig, ctx)
    else:
        vraag = _over_plaatsen(nodig, ctx)
    return evolve(nodig, gegeven=evolve(nodig.gegeven, vraag=vraag)) if vraag else nodig


def _over_adres(nodig: NodigFeit, ctx: Context) -> str:
    """Return the question on an address of which the whole stretch is known; empty where it is not split."""
    tijdvak = nodig.tijdvak
    if tijdvak is None or tijdvak.van is None or tijdvak.tot is None:
        return ""
    vragen = {
        _waar_ligt(ctx, vak.inhoud.adressen) if vak.inhoud.stand is Adresstand.BEKEND else ""
        for vak in adresvakken(
            ctx.verblijfplaatsen, tijdvak.van.toordinal(), tijdvak.tot.toordinal(), Register.WOONADRES
        )
    }
    return vragen.pop() if len(vragen) == 1 else ""


def _waar_ligt(ctx: Context, adressen: tuple[Adres, ...]) -> str:
    """Return the question in which successor the address lies; empty where it is not split."""
    gesplitst = _gesplitst(*gemeente_van_adres(ctx, adressen[0]))
    if gesplitst is None:
        return ""
    gebeurd, namen = gesplitst
    return f"{gebeurd} In welke gemeente ligt het adres van de cliënt nu: {namen}?"


def _over_verblijf(nodig: NodigFeit, ctx: Context) -> str:
    """Return the question on a stay that is known, also in which successor the facility lies."""
    stays = [een for een in ctx.verblijven.lijst if _tijdvak(een) == nodig.tijdvak]
    gesplitst = _enige(ctx, (een.gemeente for een in stays))
    if gesplitst is None:
        return ""
    gebeurd, namen = gesplitst
    return f"{gebeurd} {nodig.gegeven.vraag} Noem ook de gemeente waarin die voorziening nu ligt: {namen}."


def _tijdvak(verblijf: Verblijf) -> Periode:
    return Periode(verblijf.van.eerste, verblijf.tot.laatste if verblijf.tot else None)


def _over_plaatsen(nodig: NodigFeit, ctx: Context) -> str:
    """Return the question on a fact, on wishes, or on events of which the one place that they hold was split."""
    feit = ctx.feit(nodig.gegeven.sleutel)
    if not isinstance(feit, Bekend):
        return ""
    waarde = feit.waarde if isinstance(feit.waarde, tuple) else (feit,)
    wensen = [een for een in waarde if isinstance(een, Gemeente)]
    los = (een if een is feit else getattr(een, "gemeente", None) for een in waarde)
    gesplitst = _van_wensen(ctx, wensen) if wensen else _enige(ctx, los)
    if gesplitst is None:
        return ""
    gebeurd, namen = gesplitst
    return f"{gebeurd} {nodig.gegeven.vraag} Noem de gemeente van nu: {namen}."


def _van_wensen(ctx: Context, wensen: Iterable[Gemeente]) -> tuple[str, str] | None:
    """Return what became of the municipalities among these that were split; None where none was."""
    opgevolgd = [een for een in (volg_op(ctx, wens) for wens in wensen) if len(een.plaatsen) > 1]
    nu = tuple(dict.fromkeys(plaats for een in opgevolgd for plaats in een.plaatsen))
    return _gesplitst(nu, tuple(dict.fromkeys(stap for een in opgevolgd for stap in een.stappen)))


def _enige(ctx: Context, feiten: Iterable[object]) -> tuple[str, str] | None:
    """Return what became of the one municipality that all of these hold; None where that was not split."""
    gevonden = {feit.waarde if isinstance(feit, Bekend) else None for feit in feiten}
    plaats = gevonden.pop() if len(gevonden) == 1 else None
    if not isinstance(plaats, Gemeente):
        return None
    opgevolgd = volg_op(ctx, plaats)
    return _gesplitst(opgevolgd.plaatsen, opgevolgd.stappen)


def _gesplitst(plaatsen: tuple[Plaats, ...], stappen: tuple[str, ...]) -> tuple[str, str] | None:
    """Return what happened, as a sentence, and the names of the successors; None where there is one."""
    if len(plaatsen) < 2 or any(isinstance(plaats, Buitenland) for plaats in plaatsen):  # noqa: PLR2004 - split
        return None
    gebeurd = "; ".join(stappen)
    return f"{gebeurd[:1].upper()}{gebeurd[1:]}.", opsomming([waarde_in_woorden(plaats) for plaats in plaatsen], "of")
