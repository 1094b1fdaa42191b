"""Nothing happened before birth."""

import pytest

from regio_uitstroom.client.feiten import ONBEKEND
from regio_uitstroom.evaluation.levensloop import sinds_geboorte
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import adressen, bekende_datum, client, dag, verblijven


class TestSindsGeboorte:
    """sinds_geboorte."""

    @pytest.mark.parametrize(
        ("geboren", "van"), [("1990-05-01", None), ("1990-05", None), ("1989-12-31", "1990-01-01")]
    )
    def test_complete_since_birth(self, geboren: str, van: str | None) -> None:
        """A history that is complete since birth, or earlier, is complete since ever; one from a later day is not."""
        over = client(
            geboortedatum=bekende_datum(geboren),
            verblijven=verblijven(van="1990-01-01", tot="2020-01-01"),
            verblijfplaatsen=adressen(van="1990-01-01", tot="2020-01-01"),
        )
        verwacht = Periode(dag(van) if van else None, dag("2020-01-01"))
        assert sinds_geboorte(over, over.verblijven).volledig == verwacht
        assert sinds_geboorte(over, over.verblijfplaatsen).volledig == verwacht

    def test_birth_not_known(self) -> None:
        """Without a date of birth nothing changes."""
        over = client(geboortedatum=ONBEKEND, verblijven=verblijven(van="1990-01-01", tot="2020-01-01"))
        assert sinds_geboorte(over, over.verblijven) is over.verblijven
