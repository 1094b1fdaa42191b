"""Where what was read in a record comes from: the source and the day that its parts name (client-record, *bron*)."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.record import (
    Aanbieding,
    Adres,
    Beroep,
    Melding,
    RegiePeriode,
    Toekenning,
    Verblijf,
    Verrichting,
)
from regio_uitstroom.waarde import frozen

Vermelding = Adres | Verblijf | Melding | Aanbieding | Toekenning | Beroep | Verrichting | RegiePeriode
"""An interval or an event, which names a source of its own."""


@frozen
class Herkomst:
    """The source, and the day since which all of it is known; None where the record does not say."""

    bron: str | None = None
    sinds: date | None = None


def herkomst(feit: Bekend[object] | Vermelding) -> Herkomst:
    """Return where a fact comes from; of a list of events the sources of each, and the last day of theirs."""
    if isinstance(feit, Bekend) and isinstance(feit.waarde, tuple):
        delen = [deel for deel in feit.waarde if isinstance(deel, Vermelding)]
        if delen and feit.bron is None and feit.sinds is None:
            return _samen(delen)
    return Herkomst(feit.bron, feit.sinds)


def _samen(delen: list[Vermelding]) -> Herkomst:
    bronnen = dict.fromkeys(deel.bron for deel in delen if deel.bron)
    dagen = [deel.sinds for deel in delen if deel.sinds is not None]
    return Herkomst("; ".join(bronnen) or None, max(dagen) if len(dagen) == len(delen) else None)
