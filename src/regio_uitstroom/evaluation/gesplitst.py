"""What to ask of an address that is known, in a municipality that was split since (semantics, section 4)."""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.client.record import Adres, Buitenland
from regio_uitstroom.evaluation.adresbronnen import ADRESSEN, gemeente_van_adres
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.historie_adressen import Adresstand, adresvakken
from regio_uitstroom.evaluation.uitkomst import NodigFeit
from regio_uitstroom.evaluation.waarden_tekst import waarde_in_woorden
from regio_uitstroom.model.voorwaarden import Register
from regio_uitstroom.teksten import opsomming


def met_splitsing(nodig: NodigFeit, ctx: Context) -> NodigFeit:
    """Return the item; where the address of its stretch is known and split, with a question that says what is missing.

    The record tells in ``huidigeGemeente`` of the address in which of the successors it lies.
    """
    tijdvak = nodig.tijdvak
    if nodig.gegeven.sleutel != ADRESSEN or tijdvak is None or tijdvak.van is None or tijdvak.tot is None:
        return nodig
    van, tot = tijdvak.van.toordinal(), tijdvak.tot.toordinal()
    vragen = {
        _vraag(ctx, vak.inhoud.adressen) if vak.inhoud.stand is Adresstand.BEKEND else ""
        for vak in adresvakken(ctx.verblijfplaatsen, van, tot, Register.WOONADRES)
    }
    vraag = vragen.pop() if len(vragen) == 1 else ""
    return evolve(nodig, gegeven=evolve(nodig.gegeven, vraag=vraag)) if vraag else nodig


def _vraag(ctx: Context, adressen: tuple[Adres, ...]) -> str:
    """Return the question in which successor the address lies; empty where it is not split."""
    plaatsen, stappen = gemeente_van_adres(ctx, adressen[0])
    if len(plaatsen) < 2 or any(isinstance(plaats, Buitenland) for plaats in plaatsen):  # noqa: PLR2004 - split
        return ""
    namen = opsomming([waarde_in_woorden(plaats) for plaats in plaatsen], "of")
    gebeurd = "; ".join(stappen)
    return f"{gebeurd[:1].upper()}{gebeurd[1:]}. In welke gemeente ligt het adres van de cliënt nu: {namen}?"
