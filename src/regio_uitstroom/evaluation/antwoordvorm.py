"""What can still be answered to the question for a fact: its type, its choices, and the days it can lie between."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field

from regio_uitstroom.client.feiten import Bekend, Betwist, Datum, Feit
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.evaluation.waarden_tekst import waarde_in_woorden
from regio_uitstroom.waarde import frozen

JA, NEE = "ja", "nee"


@frozen
class Antwoordvorm:
    """The answers that are still possible.

    ``keuzes``: every answer, in words, where they can be counted; of a disputed fact the values that parties name.
    ``van`` and ``tot``: the first day, and the first day after it, of a date that is known to the month or the year.
    *Niet vast te stellen* is always possible besides.
    """

    soort: Feittype
    keuzes: tuple[str, ...] = field(default=(), repr=False)
    van: date | None = field(default=None, repr=False)
    tot: date | None = field(default=None, repr=False)


def antwoordvorm(gegeven: Gegeven, feit: Feit[Any]) -> Antwoordvorm:
    """Return what can still be answered, given what is known of the fact."""
    if isinstance(feit, Betwist):
        return Antwoordvorm(gegeven.type, tuple(dict.fromkeys(map(waarde_in_woorden, feit.waarden))))
    if isinstance(feit, Bekend) and isinstance(feit.waarde, Datum) and not feit.waarde.volledig:
        laatste = feit.waarde.laatste
        morgen = None if laatste == date.max else date.fromordinal(laatste.toordinal() + 1)
        return Antwoordvorm(gegeven.type, van=feit.waarde.eerste, tot=morgen)
    if gegeven.type is Feittype.JA_NEE:
        return Antwoordvorm(gegeven.type, (JA, NEE))
    return Antwoordvorm(gegeven.type, gegeven.keuzes)
