"""Judgments of a record that answer a question which is still open, and why they do not count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from regio_uitstroom.client.record import Client, Oordeel
from regio_uitstroom.evaluation.oordelen import geldend, mag_oordelen
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NietGeteldOordeel, NodigOordeel, Uitkomst


def met_niet_geteld(uitkomst: Uitkomst, client: Client) -> Uitkomst:
    """Return the outcome, with every needed judgment the recorded ones that do not count for it."""
    nodig = tuple(evolve(een, niet_geteld=tuple(_niet_geteld(een, client))) for een in uitkomst.oordelen_nodig)
    return evolve(uitkomst, oordelen_nodig=nodig) if nodig else uitkomst


def _niet_geteld(nodig: NodigOordeel, client: Client) -> Iterator[NietGeteldOordeel]:
    gegeven = [een for een in client.oordelen if een.oordeel == nodig.oordeel.sleutel]
    bevoegd = [een for een in gegeven if mag_oordelen(nodig.beoordelaar, een.door)]
    for een in gegeven:
        if een not in bevoegd:
            reden = NietGeteld.ANDER if een.door else NietGeteld.NIEMAND
            yield NietGeteldOordeel(reden, een.door, een.datum)
    if _spreken_elkaar_tegen(geldend(bevoegd)):
        yield NietGeteldOordeel(NietGeteld.TEGENSPRAAK)
    elif nodig.plaats:
        zonder = (een for een in bevoegd if een.waarde and een.gemeente is None)
        yield from (NietGeteldOordeel(NietGeteld.GEEN_GEMEENTE, een.door, een.datum) for een in zonder)


def _spreken_elkaar_tegen(oordelen: Sequence[Oordeel]) -> bool:
    """Whether a yes and a no stand beside each other that are about the same."""
    return any(
        ja.gemeente is None or nee.gemeente is None or ja.gemeente == nee.gemeente
        for ja in oordelen
        if ja.waarde
        for nee in oordelen
        if not nee.waarde
    )
