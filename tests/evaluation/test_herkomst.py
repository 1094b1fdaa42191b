"""Where what was read in a record comes from."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Beroep, Toekenning
from regio_uitstroom.evaluation.herkomst import Herkomst, herkomst

EEN = Toekenning(Datum(2025, 1), bron="woningnet", sinds=date(2025, 1, 2))
TWEE = Toekenning(Datum(2025, 3), bron="gemeente", sinds=date(2025, 3, 4))


class TestHerkomst:
    """herkomst."""

    def test_of_a_fact(self) -> None:
        """A fact names its own source and day."""
        assert herkomst(Bekend(1, "BRP", date(2025, 1, 1))) == Herkomst("BRP", date(2025, 1, 1))

    def test_of_an_event(self) -> None:
        """So does an event, or an interval."""
        assert herkomst(Beroep("artikel 3", Datum(2025), bron="gemeente")) == Herkomst("gemeente", None)

    def test_of_a_list(self) -> None:
        """A list has the sources of its events, and is known since the last became known."""
        assert herkomst(Bekend((EEN, TWEE))) == Herkomst("woningnet; gemeente", date(2025, 3, 4))

    def test_day_of_a_list_in_part(self) -> None:
        """Where one event does not say since when it is known, the list does not either."""
        assert herkomst(Bekend((EEN, Toekenning(Datum(2025, 3))))) == Herkomst("woningnet", None)

    def test_source_of_the_list_itself(self) -> None:
        """A source of the list goes before those of its events."""
        assert herkomst(Bekend((EEN, TWEE), "dossier")) == Herkomst("dossier", None)
