"""Municipalities carried forward to the peildatum (semantics, section 4)."""

from __future__ import annotations

from regio_uitstroom.client.record import Buitenland, Plaats
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister, Opvolging
from regio_uitstroom.teksten import datum_in_woorden, opsomming
from regio_uitstroom.waarde import frozen


@frozen
class Opgevolgd:
    """What a municipality is called on the peildatum: one, or several where it was split; and the steps in words."""

    plaatsen: tuple[Plaats, ...]
    stappen: tuple[str, ...] = ()


def volg_op(ctx: Context, plaats: Plaats, huidige: Gemeente | None = None) -> Opgevolgd:
    """Return the place as it is called on the peildatum; ``huidige`` settles a split."""
    if isinstance(plaats, Buitenland):
        return Opgevolgd((plaats,))
    sleutel = ("opvolging", plaats, huidige)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = _volg_op(ctx, plaats, huidige)
    gevonden: Opgevolgd = ctx.geheugen[sleutel]
    return gevonden


def _volg_op(ctx: Context, gemeente: Gemeente, huidige: Gemeente | None) -> Opgevolgd:
    if gemeente.einddatum is None or gemeente.einddatum > ctx.peildatum:
        return Opgevolgd((gemeente,))
    try:
        opvolgers = ctx.register.op(gemeente, ctx.peildatum)
        stappen = tuple(_in_woorden(stap, ctx.register) for stap in ctx.register.stappen(gemeente, ctx.peildatum))
    except KeyError:  # a municipality built by hand, with successors that the register does not know
        return Opgevolgd((gemeente,))
    if len(opvolgers) > 1 and huidige is not None:
        nu = _volg_op(ctx, huidige, None).plaatsen
        if set(nu) <= set(opvolgers):
            namen = opsomming([plaats.naam for plaats in nu if not isinstance(plaats, Buitenland)])
            return Opgevolgd(nu, (*stappen, f"het adres ligt in {namen}"))
        # Only a successor settles a split; another municipality (a boundary correction, a mistake) leaves it open.
        return Opgevolgd(opvolgers, stappen)
    return Opgevolgd(opvolgers or (gemeente,), stappen)


def _in_woorden(stap: Opvolging, boek: GemeenteRegister) -> str:
    namen = opsomming([gemeente.naam for gemeente in stap.naar])
    if stap.is_splitsing:
        return f"{stap.van.naam} is per {datum_in_woorden(stap.datum)} gesplitst over {namen}"
    if stap.naar and stap.naar[0].naam == stap.van.naam:
        return f"de gemeente {stap.van.naam} is per {datum_in_woorden(stap.datum)} opnieuw gevormd"
    if _is_naamswijziging(stap, boek):
        return f"{stap.van.naam} heet vanaf {datum_in_woorden(stap.datum)} {namen}"
    return f"{stap.van.naam} is per {datum_in_woorden(stap.datum)} opgegaan in {namen}"


def _is_naamswijziging(stap: Opvolging, boek: GemeenteRegister) -> bool:
    """Whether the one municipality only got another name: the new one begins that day, and comes of no other."""
    if len(stap.naar) != 1 or stap.naar[0].ingangsdatum != stap.datum:
        return False
    (nieuw,) = stap.naar
    return not any(nieuw.code in g.opvolgers and g.einddatum == stap.datum and g != stap.van for g in boek.alle)
