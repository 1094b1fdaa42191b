"""Judgments of a record that do not count for an outcome, and why: told with the one that is needed, or beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve

from regio_uitstroom.client.record import Client, Oordeel
from regio_uitstroom.evaluation.beoordelaars import mag_oordelen
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import OpenOordeel
from regio_uitstroom.evaluation.oordelen import geldend
from regio_uitstroom.evaluation.schakelaars import met_gebruik
from regio_uitstroom.evaluation.status import WOORDEN_VAN_MACHT
from regio_uitstroom.evaluation.uitkomst import (
    NietGeteld,
    NietGeteldOordeel,
    NodigOordeel,
    OordeelTerzijde,
    Uitkomst,
)
from regio_uitstroom.evaluation.voorwaarden.vermoed import met_begrippen
from regio_uitstroom.evaluation.weging import Vraagstuk
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import GemeenteUitOordeel
from regio_uitstroom.model.regels import Intrekking, Verlenging
from regio_uitstroom.model.voorwaarden import OordeelGeeft, Voorwaarde


def met_niet_geteld(uitkomst: Uitkomst, client: Client, gevraagd: Iterable[OpenOordeel]) -> Uitkomst:
    """Return the outcome with the recorded judgments that do not count: told with the needed one, or beside it.

    ``gevraagd``: the judgments that the rules on the question ask for.
    """
    if not client.oordelen:
        return uitkomst
    nodig = tuple(evolve(een, niet_geteld=tuple(_niet_geteld(een, client))) for een in uitkomst.oordelen_nodig)
    gezegd = {een.oordeel.sleutel for een in nodig}
    per_sleutel: dict[str, list[OpenOordeel]] = {}
    for een in gevraagd:
        if een.oordeel.sleutel not in gezegd and een not in per_sleutel.get(een.oordeel.sleutel, ()):
            per_sleutel.setdefault(een.oordeel.sleutel, []).append(een)
    terzijde = tuple(los for sleutel in sorted(per_sleutel) for los in _terzijde(per_sleutel[sleutel], client))
    return evolve(uitkomst, oordelen_nodig=nodig, terzijde=terzijde)


def _terzijde(gevraagd: Sequence[OpenOordeel], client: Client) -> Iterator[OordeelTerzijde]:
    """Yield the recorded judgments on one question that count for no rule that asks for them."""
    los = [set(_niet_geteld(een, client)) for een in gevraagd]
    for een in _niet_geteld(gevraagd[0], client):
        if all(een in ander for ander in los):
            yield OordeelTerzijde(gevraagd[0].oordeel, gevraagd[0].beoordelaar, een)


def _niet_geteld(nodig: NodigOordeel | OpenOordeel, client: Client) -> Iterator[NietGeteldOordeel]:
    gegeven = [een for een in client.oordelen if een.oordeel == nodig.oordeel.sleutel]
    bevoegd = [een for een in gegeven if mag_oordelen(nodig.beoordelaar, een.door)]
    for een in gegeven:
        if een not in bevoegd:
            reden = NietGeteld.ANDER if een.door else NietGeteld.NIEMAND
            yield NietGeteldOordeel(reden, een.door, een.datum)
    over = frozenset(nodig.over)
    if _spreken_elkaar_tegen([een for een in bevoegd if len(over) != 1 or not _is_over_een_ander(een, over)]):
        yield NietGeteldOordeel(NietGeteld.TEGENSPRAAK)
    elif nodig.plaats:
        zonder = (een for een in bevoegd if een.waarde and een.gemeente is None)
        yield from (NietGeteldOordeel(NietGeteld.GEEN_GEMEENTE, een.door, een.datum) for een in zonder)


def _is_over_een_ander(oordeel: Oordeel, over: AbstractSet[Gemeente]) -> bool:
    """Whether it names another municipality; one that ended may have become the municipality that is asked about."""
    gemeente = oordeel.gemeente
    return gemeente is not None and gemeente not in over and gemeente.einddatum is None


def _spreken_elkaar_tegen(oordelen: Sequence[Oordeel]) -> bool:
    """Whether a yes and a no stand beside each other that are about the same, and no later one on it settles that."""
    return any(
        {ja, nee} <= set(geldend([een for een in oordelen if _raken_elkaar(een, ja) and _raken_elkaar(een, nee)]))
        for ja in oordelen
        if ja.waarde
        for nee in oordelen
        if not nee.waarde and _raken_elkaar(ja, nee)
    )


def _raken_elkaar(een: Oordeel, ander: Oordeel) -> bool:
    return een.gemeente is None or ander.gemeente is None or een.gemeente == ander.gemeente


def gevraagd_bij(stuk: Vraagstuk, ctx: Context) -> Iterator[OpenOordeel]:
    """Yield every judgment that the rules on a question ask for, the use of powers that bear on them among them."""
    for nummer, tekst in enumerate(stuk.teksten):
        deel = ctx.deel(nummer)
        eigen = [kandidaat for kandidaat in stuk.kandidaten if kandidaat.tekst == nummer]
        raakt = sorted({i for kandidaat in eigen for i in kandidaat.schakelaars})
        delen = [*(kandidaat.regel for kandidaat in eigen), *(tekst.schakelaars[i].voorwaarde for i in raakt)]
        for onderdeel in met_begrippen(deel, *delen, *_statusmachten(deel)):
            if isinstance(onderdeel, OordeelGeeft | GemeenteUitOordeel):
                plaats = isinstance(onderdeel, GemeenteUitOordeel)
                yield OpenOordeel(onderdeel.oordeel, onderdeel.beoordelaar, plaats)


def _statusmachten(ctx: Context) -> Iterator[Voorwaarde]:
    """Yield that the powers over a granted urgency are used, where its status is asked."""
    for regel in ctx.regeling.regels if ctx.over_status else ():
        if isinstance(regel, Intrekking | Verlenging):
            yield met_gebruik(regel, *WOORDEN_VAN_MACHT[type(regel)])
