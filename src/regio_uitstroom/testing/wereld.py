"""The world in which lives are invented: its municipalities, and the day on which it is looked at."""

from __future__ import annotations

from datetime import date

from attrs import field
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from regio_uitstroom.client.record import Buitenland, Plaats
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


@frozen
class Wereld:
    """Where and when lives are invented."""

    gemeenten: tuple[Gemeente, ...] = field(repr=False)
    peildatum: date | None

    def plaatsen(self, dag: date | None) -> list[Gemeente]:
        """Return the municipalities that exist on a day; without one, those that an undated place can mean."""
        if dag is not None:
            return [g for g in self.gemeenten if Periode(g.ingangsdatum, g.einddatum).bevat(dag)]
        if self.peildatum is not None:
            return [g for g in self.gemeenten if g.ingangsdatum is None or g.ingangsdatum <= self.peildatum]
        return list(self.gemeenten)


def plaatsen_in(wereld: Wereld, dag: date | None) -> SearchStrategy[Plaats]:
    """Return a strategy for places on a day (None: on none): a municipality more often than abroad."""
    buitenland: SearchStrategy[Plaats] = st.just(Buitenland.BUITEN_NEDERLAND)
    plaatsen = wereld.plaatsen(dag)
    return st.one_of(st.sampled_from(plaatsen), st.sampled_from(plaatsen), buitenland) if plaatsen else buitenland
