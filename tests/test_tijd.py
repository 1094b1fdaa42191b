"""Calendar time."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.tijd import Duur, Eenheid, Periode, plus, plus_maanden

dagen = st.dates(date(1950, 1, 1), date(2100, 1, 1))


class TestPlusMaanden:
    @pytest.mark.parametrize(
        ("dag", "maanden", "later"),
        [
            (date(2020, 1, 31), 1, date(2020, 2, 29)),
            (date(2021, 1, 31), 1, date(2021, 2, 28)),
            (date(2020, 2, 29), 12, date(2021, 2, 28)),
            (date(2020, 2, 29), -12, date(2019, 2, 28)),
            (date(2020, 11, 30), 3, date(2021, 2, 28)),
            (date(2020, 3, 31), -1, date(2020, 2, 29)),
        ],
    )
    def test_month_ends(self, dag: date, maanden: int, later: date) -> None:
        """The same day number, or the last day of a month without it (semantics, section 4)."""
        assert plus_maanden(dag, maanden) == later

    @given(dagen, st.integers(-600, 600))
    def test_month_counts(self, dag: date, maanden: int) -> None:
        """The month moves by exactly that many; the day never grows."""
        later = plus_maanden(dag, maanden)
        assert (later.year * 12 + later.month) - (dag.year * 12 + dag.month) == maanden
        assert later.day <= dag.day

    @given(dagen, dagen, st.integers(0, 600))
    def test_keeps_order(self, een: date, ander: date, maanden: int) -> None:
        """Of two days the later one never ends up before the earlier."""
        vroeg, laat = sorted((een, ander))
        assert plus_maanden(vroeg, maanden) <= plus_maanden(laat, maanden)


class TestPlus:
    @pytest.mark.parametrize(
        ("duur", "later"),
        [
            (Duur(14, Eenheid.DAG), date(2026, 7, 15)),
            (Duur(2, Eenheid.WEEK), date(2026, 7, 15)),
            (Duur(6, Eenheid.MAAND), date(2027, 1, 1)),
            (Duur(2, Eenheid.JAAR), date(2028, 7, 1)),
            (Duur(3, Eenheid.WERKDAG), date(2026, 7, 6)),
        ],
    )
    def test_units(self, duur: Duur, later: date) -> None:
        """Each unit by the calendar; working days leave out the weekend (1 July 2026 is a Wednesday)."""
        assert plus(date(2026, 7, 1), duur) == later

    @given(dagen, st.integers(0, 100))
    def test_working_days_back(self, dag: date, aantal: int) -> None:
        """Counting working days forward and back from a working day returns to it."""
        while dag.weekday() > 4:
            dag += timedelta(days=1)
        assert plus(plus(dag, Duur(aantal, Eenheid.WERKDAG)), Duur(aantal, Eenheid.WERKDAG), -1) == dag


class TestPeriode:
    def test_half_open(self) -> None:
        """The first day counts, the end does not."""
        periode = Periode(date(2020, 1, 1), date(2021, 1, 1))
        assert [
            periode.bevat(d) for d in (date(2019, 12, 31), date(2020, 1, 1), date(2020, 12, 31), date(2021, 1, 1))
        ] == [
            False,
            True,
            True,
            False,
        ]
