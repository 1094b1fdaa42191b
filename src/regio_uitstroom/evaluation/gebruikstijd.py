"""When the use of a power over a granted urgency counts: it is an act with a day (decision 049)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field

from regio_uitstroom.client.record import Oordeel
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.uitkomst import NietGeteld, NietGeteldOordeel
from regio_uitstroom.waarde import frozen


@frozen
class Gebruikstijd:
    """The days on which the use of a power counts: none before the grant, and none after the last of these two days.

    ``uiterlijk``: the last day on which there is something to use it on; None: there is no such day. What may have been
    on a day that counts (a month, no day at all) counts.
    """

    toegekend: Dagbereik | None = field(repr=False)
    peildatum: date
    uiterlijk: date | None = None

    def waarom_niet(self, een: Oordeel) -> NietGeteld | None:
        """Return why a judgment certainly does not count; None where it does, or may."""
        if een.datum is None:
            return None
        if self.toegekend is not None and een.datum.laatste < self.toegekend.eerste:
            return NietGeteld.EERDERE_URGENTIE
        if een.datum.eerste > self.peildatum:
            return NietGeteld.NA_PEILDATUM
        if self.uiterlijk is not None and een.datum.eerste > self.uiterlijk:
            return NietGeteld.URGENTIE_GEEINDIGD
        return None

    def die_tellen(self, oordelen: Iterable[Oordeel]) -> list[Oordeel]:
        """Return the judgments without those that certainly do not count."""
        return [een for een in oordelen if self.waarom_niet(een) is None]

    def niet_geteld(self, een: Oordeel, reden: NietGeteld) -> NietGeteldOordeel:
        """Return a judgment with the reason why it does not count."""
        precies = self.toegekend is not None and self.toegekend.precies and reden is NietGeteld.EERDERE_URGENTIE
        toegekend = self.toegekend.eerste if precies and self.toegekend is not None else None
        return NietGeteldOordeel(reden, een.door, een.datum, toegekend)
