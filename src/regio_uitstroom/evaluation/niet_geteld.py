"""Judgments of a record that do not count for an outcome, and why: told with the one that is needed, or beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import OpenOordeel
from regio_uitstroom.evaluation.machten import gebruik_van
from regio_uitstroom.evaluation.status import gebruikstijd
from regio_uitstroom.evaluation.telt_niet import telt_niet
from regio_uitstroom.evaluation.uitkomst import OordeelTerzijde, Uitkomst
from regio_uitstroom.evaluation.verdaging import oordelen_over
from regio_uitstroom.evaluation.voorwaarden.vermoed import met_begrippen
from regio_uitstroom.evaluation.weging import Vraagstuk
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from regio_uitstroom.model.regels import Intrekking, Verdaging, Verlenging
from regio_uitstroom.model.voorwaarden import OordeelGeeft, TermijnVerstreken


def met_niet_geteld(uitkomst: Uitkomst, client: Client, gevraagd: Iterable[OpenOordeel]) -> Uitkomst:
    """Return the outcome with the recorded judgments that do not count: told with the needed one, or beside it.

    ``gevraagd``: the judgments that the rules on the question ask for.
    """
    if not client.oordelen:
        return uitkomst
    gevraagd = tuple(gevraagd)
    tijden = {een.oordeel.sleutel: een.tijd for een in gevraagd}
    nodig = tuple(
        evolve(een, niet_geteld=tuple(telt_niet(een, client.oordelen, tijden.get(een.oordeel.sleutel))))
        for een in uitkomst.oordelen_nodig
    )
    gezegd = {een.oordeel.sleutel for een in nodig}
    per_sleutel: dict[str, list[OpenOordeel]] = {}
    for een in gevraagd:
        if een.oordeel.sleutel not in gezegd and een not in per_sleutel.get(een.oordeel.sleutel, ()):
            per_sleutel.setdefault(een.oordeel.sleutel, []).append(een)
    terzijde = tuple(los for sleutel in sorted(per_sleutel) for los in _terzijde(per_sleutel[sleutel], client))
    return evolve(uitkomst, oordelen_nodig=nodig, terzijde=terzijde)


def _terzijde(gevraagd: Sequence[OpenOordeel], client: Client) -> Iterator[OordeelTerzijde]:
    """Yield the recorded judgments on one question that count for no rule that asks for them."""
    los = [set(telt_niet(een, client.oordelen, een.tijd)) for een in gevraagd]
    for een in telt_niet(gevraagd[0], client.oordelen, gevraagd[0].tijd):
        if all(een in ander for ander in los):
            yield OordeelTerzijde(gevraagd[0].oordeel, gevraagd[0].beoordelaar, een)


def gevraagd_bij(stuk: Vraagstuk, ctx: Context) -> Iterator[OpenOordeel]:
    """Yield every judgment that the rules on a question ask for, the use of powers that bear on them among them."""
    for nummer, tekst in enumerate(stuk.teksten):
        deel = ctx.deel(nummer)
        eigen = [kandidaat for kandidaat in stuk.kandidaten if kandidaat.tekst == nummer]
        raakt = sorted({i for kandidaat in eigen for i in kandidaat.schakelaars})
        delen = [*(kandidaat.regel for kandidaat in eigen), *(tekst.schakelaars[i].voorwaarde for i in raakt)]
        for onderdeel in met_begrippen(deel, *delen):
            if isinstance(onderdeel, OordeelGeeft | GemeenteUitOordeel):
                plaats = isinstance(onderdeel, GemeenteUitOordeel)
                yield OpenOordeel(onderdeel.oordeel, onderdeel.beoordelaar, plaats)
            elif isinstance(onderdeel, TermijnVerstreken):
                yield from _verdagingen(deel, onderdeel)
        yield from _statusmachten(deel)


def _verdagingen(ctx: Context, termijn: TermijnVerstreken) -> Iterator[OpenOordeel]:
    """Yield that the powers to put off a term are used."""
    for regel in ctx.regeling.regels:
        if isinstance(regel, Verdaging) and regel.plicht == termijn.plicht:
            yield from oordelen_over(ctx, regel)


def _statusmachten(ctx: Context) -> Iterator[OpenOordeel]:
    """Yield that the powers over a granted urgency are used, where its status is asked."""
    for regel in ctx.regeling.regels if ctx.over_status else ():
        if isinstance(regel, Intrekking | Verlenging):
            tijd = gebruikstijd(ctx, regel)
            for deel in van_soort(OordeelGeeft, gebruik_van(ctx, regel)):
                yield OpenOordeel(deel.oordeel, deel.beoordelaar, tijd=tijd if deel.sinds is not None else None)
