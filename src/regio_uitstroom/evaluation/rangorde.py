"""Who of two clients goes first by a chain of criteria that a text gives.

The criteria are tried in turn. One on which the two are equal passes on to the next; one that is not known for certain
settles nothing, and nothing after it does: who would go first could still turn out on it. The lot decides nothing here:
it says that a lot must be drawn.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from attrs import field

from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import Lezingen, OpenOordeel
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.model.regels import Criterium, Criteriumsoort, Rangorde
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen


class Uitslag(Enum):
    """What a comparison comes to."""

    EERSTE = "de eerste gaat voor"
    TWEEDE = "de tweede gaat voor"
    LOT = "het lot beslist"
    GELIJK = "de tekst beslist niet"
    ONBEKEND = "niet bekend"


@frozen
class Vergelijking:
    """Who of two clients goes first; ``door``: the criterion that settled it, or that cannot be settled yet.

    ``nodig``: the facts that are missing, of the first and of the second client.
    """

    uitslag: Uitslag = field(repr=False)
    door: Criterium | None = None
    nodig: tuple[tuple[Gegeven, ...], tuple[Gegeven, ...]] = ((), ())


def vergelijk(een: Context, ander: Context, rangorde: Rangorde) -> Vergelijking:
    """Return who of two clients goes first; both contexts are of the same text and day."""
    for criterium in rangorde.criteria:
        if criterium.soort is Criteriumsoort.LOT:
            return Vergelijking(Uitslag.LOT, criterium)
        uitslag, nodig = _op(een, ander, criterium)
        if uitslag is not Uitslag.GELIJK:
            return Vergelijking(uitslag, criterium, nodig)
    return Vergelijking(Uitslag.GELIJK)


Nodig = tuple[tuple[Gegeven, ...], tuple[Gegeven, ...]]


def _op(een: Context, ander: Context, criterium: Criterium) -> tuple[Uitslag, Nodig]:
    """Compare on one criterion: each value is what it can be at least and at most."""
    (links, lezing_links), (rechts, lezing_rechts) = _waarde(een, criterium), _waarde(ander, criterium)
    if links is not None and rechts is not None:
        if links[1] < rechts[0]:
            return _eerst(criterium, kleinste=Uitslag.EERSTE), ((), ())
        if rechts[1] < links[0]:
            return _eerst(criterium, kleinste=Uitslag.TWEEDE), ((), ())
        if links[0] == links[1] == rechts[0] == rechts[1]:
            return Uitslag.GELIJK, ((), ())
    return Uitslag.ONBEKEND, (_open(lezing_links), _open(lezing_rechts))


def _eerst(criterium: Criterium, *, kleinste: Uitslag) -> Uitslag:
    """Return who goes first where one has the least: for the latest and the most it is the other."""
    if criterium.soort in {Criteriumsoort.VROEGST, Criteriumsoort.MINST}:
        return kleinste
    return Uitslag.TWEEDE if kleinste is Uitslag.EERSTE else Uitslag.EERSTE


def _open(lezingen: Lezingen) -> tuple[Gegeven, ...]:
    gegevens = {open_.gegeven.sleutel: open_.gegeven for open_ in lezingen.open if not isinstance(open_, OpenOordeel)}
    return tuple(gegevens[sleutel] for sleutel in sorted(gegevens))


def _waarde(ctx: Context, criterium: Criterium) -> tuple[tuple[Any, Any] | None, Lezingen]:
    """Return the least and the greatest that a client has of what is compared; None where it is not known."""
    if criterium.moment is not None:
        dag = tijdstip(ctx, criterium.moment)
        return (None if dag.bereik is None else dag.bereik.uitersten), dag.lezingen
    if criterium.gegeven is None:
        return None, Lezingen()
    feit = ctx.feit(criterium.gegeven.sleutel)
    waarde = _bereik(feit.waarde) if isinstance(feit, Bekend) else None
    return waarde, ctx.gelezen(criterium.gegeven, feit, open_=waarde is None)


def _bereik(waarde: object) -> tuple[Any, Any] | None:
    match waarde:
        case bool():
            return None
        case Datum():
            return waarde.eerste, waarde.laatste
        case date() | int():
            return waarde, waarde
        case Duur():
            kort, lang = _DAGEN[waarde.eenheid.value]
            return waarde.aantal * kort, waarde.aantal * lang
        case _:
            return None


_DAGEN = {"dag": (1, 1), "werkdag": (1, 3), "week": (7, 7), "maand": (28, 31), "jaar": (365, 366)}
"""The least and greatest number of days of a unit."""
