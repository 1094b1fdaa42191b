"""Dates of a record: text, and the polymorphic forms of the BRP."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.dates import is_onbekende_datum, lees_dag, lees_datum, probeer_datum, schrijf_datum
from regio_uitstroom.client.errors import Misvorm, Misvormen
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.testing.kennis import datums


class TestLeesDatum:
    """lees_datum."""

    @pytest.mark.parametrize(
        ("waarde", "datum"),
        [
            ("2004-02-29", Datum(2004, 2, 29)),
            ("2004-02", Datum(2004, 2)),
            ("2004", Datum(2004)),
            ({"type": "Datum", "datum": "2004-02-29", "langFormaat": "29 februari 2004"}, Datum(2004, 2, 29)),
            ({"type": "JaarMaandDatum", "jaar": 2004, "maand": 2, "langFormaat": "februari 2004"}, Datum(2004, 2)),
            ({"type": "JaarDatum", "jaar": 2004, "langFormaat": "2004"}, Datum(2004)),
        ],
    )
    def test_reads(self, waarde: object, datum: Datum) -> None:
        """A date may lack its day or month, as text and as the BRP writes it."""
        assert lees_datum(waarde) == datum

    @given(datums())
    def test_undoes_schrijf_datum(self, datum: Datum) -> None:
        """What was written reads back as the same date."""
        assert lees_datum(schrijf_datum(datum)) == datum

    @pytest.mark.parametrize(
        "waarde", ["20040309", "2004-W10-2", "2004-03-09T00:00", "٢٠٠٤", " 2004", "2004-", "-2004"]
    )
    def test_refuses_other_notations(self, waarde: str) -> None:
        """Week dates, times, other digits and white space are no dates here."""
        with pytest.raises(Misvorm):
            lees_datum(waarde)

    @given(st.one_of(st.text(), st.integers(), st.dictionaries(st.text(), st.text() | st.integers())))
    def test_raises_nothing_else(self, waarde: object) -> None:
        """Whatever it is given, it gives a date or says what belongs there."""
        try:
            lees_datum(waarde)
        except (Misvorm, Misvormen):
            return


class TestLeesDag:
    """lees_dag."""

    def test_reads(self) -> None:
        """A full date is a day."""
        assert lees_dag("2004-03-09") == date(2004, 3, 9)

    def test_refuses_a_month(self) -> None:
        """A date without its day is no day."""
        with pytest.raises(Misvorm, match="volledige datum"):
            lees_dag("2004-03")


class TestIsOnbekendeDatum:
    """is_onbekende_datum."""

    @pytest.mark.parametrize(
        ("waarde", "onbekend"),
        [
            ({"type": "DatumOnbekend", "onbekend": True, "langFormaat": "onbekend"}, True),
            ({"type": "DatumOnbekend"}, True),
            ({"type": "DatumOnbekend", "onbekend": False}, False),
            ({"type": "DatumOnbekend", "jaar": 2004}, False),
            ({"type": "Datum"}, False),
            (None, False),
        ],
    )
    def test_knows_the_form(self, waarde: object, onbekend: bool) -> None:  # noqa: FBT001 - a column of the table
        """Only the form of the BRP says that a date is unknown."""
        assert is_onbekende_datum(waarde) is onbekend


class TestProbeerDatum:
    """probeer_datum."""

    def test_looks_into_a_fact(self) -> None:
        """A value with its source is a date as well."""
        assert probeer_datum({"waarde": "2004", "bron": "BRP"}) == Datum(2004)

    @pytest.mark.parametrize("waarde", [None, "x", {"betwist": ["2004", "2005"]}, {"waarde": {}}])
    def test_is_none_otherwise(self, waarde: object) -> None:
        """What is no date gives none, and no error."""
        assert probeer_datum(waarde) is None
