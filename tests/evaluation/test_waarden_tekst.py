"""Values and names in Dutch words."""

import pytest

from regio_uitstroom.evaluation.waarden_tekst import actor_in_woorden, met_komma, waarde_in_woorden
from tests.evaluation.bouw import gemeente


class TestWaardeInWoorden:
    """waarde_in_woorden."""

    def test_municipalities(self) -> None:
        """Municipalities are enumerated; none is *geen*."""
        assert waarde_in_woorden((gemeente("Zeist"), gemeente("Houten"))) == "Zeist en Houten"
        assert waarde_in_woorden(()) == "geen"


class TestActorInWoorden:
    """actor_in_woorden."""

    @pytest.mark.parametrize(
        ("naam", "woorden"), [("Het college", "het college"), ("De gemeenten", "de gemeenten"), ("Domesta", "Domesta")]
    )
    def test_words(self, naam: str, woorden: str) -> None:
        """The capital of a sentence goes, that of a name stays."""
        assert actor_in_woorden(naam) == woorden


class TestMetKomma:
    """met_komma."""

    @pytest.mark.parametrize(
        ("naam", "woorden"),
        [
            ("de gemeente van herkomst", "de gemeente van herkomst"),
            ("de gemeente waarvan hij inwoner is", "de gemeente waarvan hij inwoner is,"),
            ("de gemeente die de regie voert", "de gemeente die de regie voert,"),
        ],
    )
    def test_clause(self, naam: str, woorden: str) -> None:
        """A name that ends in a clause is closed by a comma."""
        assert met_komma(naam) == woorden
