"""When the use of a power over a granted urgency counts: it is an act with a day (decision 049)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field

from regio_uitstroom.client.feiten import Datum
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
    buiten_macht: frozenset[Oordeel] = field(default=frozenset(), repr=False)
    """Uses on a day on which the conditions of the power did not hold."""
    zonder_dag: frozenset[Oordeel] = field(default=frozenset(), repr=False)
    """Uses of which it matters on which of several days they were."""

    def waarom_niet(self, een: Oordeel) -> NietGeteld | None:
        """Return why a judgment does not count, or not without its day; None where it does, or may."""
        if een in self.buiten_macht or een in self.zonder_dag:
            return NietGeteld.GEEN_MACHT if een in self.buiten_macht else NietGeteld.DAG_NODIG
        return None if een.datum is None else self._op_die_dag(een.datum)

    def _op_die_dag(self, datum: Datum) -> NietGeteld | None:
        if self.toegekend is not None and datum.laatste < self.toegekend.eerste:
            return NietGeteld.EERDERE_URGENTIE
        if datum.eerste > self.peildatum:
            return NietGeteld.NA_PEILDATUM
        if self.uiterlijk is not None and datum.eerste > self.uiterlijk:
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
