"""Nothing happened before birth."""

import pytest

from regio_uitstroom.client.feiten import ONBEKEND
from regio_uitstroom.client.intervals import EERSTE_DAG
from regio_uitstroom.evaluation.historie_adressen import Adresstand, adresvakken
from regio_uitstroom.evaluation.levensloop import sinds_geboorte
from regio_uitstroom.evaluation.vakken import BEGIN
from regio_uitstroom.model.voorwaarden import Register
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
        """Without a date of birth a history is complete over what it says, and empty before all that it can hold."""
        over = client(geboortedatum=ONBEKEND, verblijven=verblijven(van="1990-01-01", tot="2020-01-01"))
        gevonden = sinds_geboorte(over, over.verblijven)
        assert gevonden.volledig == over.verblijven.volledig
        assert gevonden.leeg_voor == EERSTE_DAG

    @pytest.mark.parametrize(("geboren", "vroegst"), [("1990-05-01", "1990-05-01"), ("1990", "1990-01-01")])
    def test_nothing_before_birth(self, geboren: str, vroegst: str) -> None:
        """Before the first day that the date of birth can mean there is no address; from that day on it is unknown."""
        over = client(geboortedatum=bekende_datum(geboren), verblijfplaatsen=adressen(volledig=False))
        historie = sinds_geboorte(over, over.verblijfplaatsen)
        stukken = adresvakken(historie, BEGIN, dag("2000-01-01").toordinal(), Register.WOONADRES)
        assert [vak.inhoud.stand for vak in stukken] == [Adresstand.GEEN, Adresstand.ONBEKEND]
        assert stukken[1].periode == Periode(dag(vroegst), dag("2000-01-01"))

    def test_open_where_nothing_is_known(self) -> None:
        """A stretch that goes back as far as a record can is one without a first day."""
        over = client(geboortedatum=ONBEKEND, verblijfplaatsen=adressen(volledig=False))
        historie = sinds_geboorte(over, over.verblijfplaatsen)
        stukken = adresvakken(historie, BEGIN, dag("2000-01-01").toordinal(), Register.WOONADRES)
        assert stukken[1].periode == Periode(None, dag("2000-01-01"))
