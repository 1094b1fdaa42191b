"""Whether a minor child belongs to the household: by what each member is to the client."""

from datetime import date

import pytest

from regio_uitstroom.client.feiten import Bekend, Datum
from regio_uitstroom.client.record import Client, Gezinslid
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.model.voorwaarden import HeeftMinderjarigKind
from tests.evaluation.bouw import PEILDATUM, regeling, urgentie

TEKST = regeling(urgentie("2", HeeftMinderjarigKind()))


def uitkomst(rol: str, geboren: Datum) -> Uitkomst:
    """Return whether a client with this member of the household can get urgency."""
    client = Client("x", huishouden=Bekend((Gezinslid(rol, Bekend(geboren)),)))
    return beoordeel(TEKST, client, peildatum=PEILDATUM).uitkomst("aanspraak")


class TestRol:
    """The word for what the member is to the client."""

    @pytest.mark.parametrize("rol", ["kind", "dochter", "zoon", "baby", "Pleegkind"])
    def test_child(self, rol: str) -> None:
        """A child, whatever the word for it."""
        assert uitkomst(rol, Datum.van(date(2015, 1, 1))).waarde is not None
        assert uitkomst(rol, Datum.van(date(2015, 1, 1))).waarde.urgent is True  # type: ignore[union-attr]

    @pytest.mark.parametrize("rol", ["kleinkind", "partner", "broer"])
    def test_no_child(self, rol: str) -> None:
        """Somebody else, also one whose word ends in *kind*."""
        gevonden = uitkomst(rol, Datum.van(date(2015, 1, 1)))
        assert gevonden.waarde is not None
        assert gevonden.waarde.urgent is False

    @pytest.mark.parametrize("rol", ["geen kind", "kinderen", "kind van partner", "volwassen kind"])
    def test_unknown_word(self, rol: str) -> None:
        """A word that the lexicon does not know settles nothing of somebody young, and nothing turns on an adult."""
        assert uitkomst(rol, Datum.van(date(2015, 1, 1))).soort is Uitkomstsoort.ONBEPAALD
        assert uitkomst(rol, Datum.van(date(1985, 1, 1))).soort is Uitkomstsoort.VASTGESTELD
