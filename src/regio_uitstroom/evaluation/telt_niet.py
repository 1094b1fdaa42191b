"""Which judgments of a record do not count for a question that a text asks, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation.beoordelaars import mag_oordelen
from regio_uitstroom.evaluation.gebruikstijd import Gebruikstijd
from regio_uitstroom.evaluation.lezing import OpenOordeel
from regio_uitstroom.evaluation.oordelen import geldend
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NietGeteldOordeel, NodigOordeel
from regio_uitstroom.gemeenten.register import Gemeente


def telt_niet(
    nodig: NodigOordeel | OpenOordeel, oordelen: Iterable[Oordeel], tijd: Gebruikstijd | None = None
) -> Iterator[NietGeteldOordeel]:
    """Yield which of the judgments (of a record) on a question do not count for it, each with the reason.

    ``tijd``: of the use of a power over a granted urgency, the days on which that counts.
    """
    gegeven = [een for een in oordelen if een.oordeel == nodig.oordeel.sleutel]
    bevoegd = [een for een in gegeven if mag_oordelen(nodig.beoordelaar, een.door)]
    for een in gegeven:
        if een not in bevoegd:
            reden = NietGeteld.ANDER if een.door else NietGeteld.NIEMAND
            yield NietGeteldOordeel(reden, een.door, een.datum)
        elif tijd is not None and (waarom := tijd.waarom_niet(een)) is not None:
            yield tijd.niet_geteld(een, waarom)
    bevoegd = bevoegd if tijd is None else tijd.die_tellen(bevoegd)
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
