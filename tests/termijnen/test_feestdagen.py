"""The public holidays of the Algemene termijnenwet."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.termijnen.feestdagen import (
    GEKEND,
    Feestdag,
    Grond,
    feestdag_op,
    feestdagen,
    is_vrij,
    pasen,
    weekdag,
)
from regio_uitstroom.tijd import Periode

jaren = st.integers(1, 9999)
dagen = st.dates(date(1970, 1, 1), date(2150, 12, 31))

EASTER = (
    "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16", "2007-04-08",
    "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05",
    "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
    "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10",
    "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19", "2049-04-18", "2076-04-19", "2285-03-22",
)  # fmt: skip
"""Easter Sundays as church calendars print them, with the earliest and latest possible and both exceptions to Gauss."""


def namen(jaar: int) -> dict[str, date]:
    """Return the holidays of a year by name."""
    return {feestdag.naam: feestdag.dag for feestdag in feestdagen(jaar) if feestdag.grond is not Grond.BESLUIT}


def pasen_volgens_clavius(jaar: int) -> date:
    """Return Easter Sunday by way of the golden number, the epact and the Sunday after the full moon.

    Another way than that of the code: the method of Lilius and Clavius, as in D. Knuth, *The Art of Computer
    Programming*, volume 1, section 1.3.2.
    """
    gulden, eeuw = jaar % 19 + 1, jaar // 100 + 1
    schrikkel, maan = 3 * eeuw // 4 - 12, (8 * eeuw + 5) // 25 - 5
    epacta = (11 * gulden + 20 + maan - schrikkel) % 30
    if epacta == 24 or (epacta == 25 and gulden > 11):
        epacta += 1
    vol = 44 - epacta if 44 - epacta >= 21 else 74 - epacta
    return date(jaar, 3, 1) + timedelta(days=vol + 6 - (5 * jaar // 4 - schrikkel - 10 + vol) % 7)


class TestPasen:
    def test_another_way(self) -> None:
        """The method by golden number and epact gives the same day, in every year that a date can have."""
        assert [jaar for jaar in range(1, 10_000) if pasen(jaar) != pasen_volgens_clavius(jaar)] == []

    @pytest.mark.parametrize("dag", EASTER)
    def test_table(self, dag: str) -> None:
        """Easter falls where the printed tables have it."""
        assert pasen(int(dag[:4])).isoformat() == dag

    @given(jaren)
    def test_bounds(self, jaar: int) -> None:
        """Easter is a Sunday from 22 March to 25 April."""
        dag = pasen(jaar)
        assert dag.weekday() == 6
        assert date(jaar, 3, 22) <= dag <= date(jaar, 4, 25)

    @given(st.integers(1, 4000))
    def test_cycle(self, jaar: int) -> None:
        """The calendar of Easter repeats after 5,700,000 years, and not after 400: some year differs in every cycle."""
        assert any(pasen(j).replace(year=2000) != pasen(j + 400).replace(year=2000) for j in range(jaar, jaar + 400))


class TestFeestdagen:
    def test_year(self) -> None:
        """The days of 2026, in order, with the decreed ones among them."""
        assert [(f.dag.isoformat()[5:], f.naam) for f in feestdagen(2026)] == [
            ("01-01", "Nieuwjaarsdag"),
            ("01-02", "gelijkgesteld met een feestdag"),
            ("04-03", "Goede Vrijdag"),
            ("04-06", "tweede Paasdag"),
            ("04-27", "Koningsdag"),
            ("05-05", "Bevrijdingsdag"),
            ("05-14", "Hemelvaartsdag"),
            ("05-15", "gelijkgesteld met een feestdag"),
            ("05-25", "tweede Pinksterdag"),
            ("12-25", "eerste Kerstdag"),
            ("12-26", "tweede Kerstdag"),
        ]

    @pytest.mark.parametrize(
        ("jaar", "naam", "dag"),
        [
            (2013, "Koninginnedag", "2013-04-30"),
            (2006, "Koninginnedag", "2006-04-29"),
            (1995, "Koninginnedag", "1995-04-29"),
            (1978, "Koninginnedag", "1978-05-01"),
            (2014, "Koningsdag", "2014-04-26"),
            (2015, "Koningsdag", "2015-04-27"),
            (2025, "Koningsdag", "2025-04-26"),
        ],
    )
    def test_birthday_of_the_king(self, jaar: int, naam: str, dag: str) -> None:
        """It is kept on 30 April until 2014 and on 27 April after, never on a Sunday."""
        assert namen(jaar)[naam].isoformat() == dag

    @given(jaren.filter(lambda jaar: jaar >= 1949))
    def test_one_birthday(self, jaar: int) -> None:
        """Every year has either Koninginnedag or Koningsdag, on no Sunday."""
        (dag,) = [dag for naam, dag in namen(jaar).items() if naam.startswith("Koning")]
        assert dag.weekday() != 6

    @given(jaren.filter(lambda jaar: jaar >= 1982))
    def test_fifth_of_may(self, jaar: int) -> None:
        """5 May is a holiday every year, not one in five, also when it is a Sunday."""
        assert namen(jaar)["Bevrijdingsdag"] == date(jaar, 5, 5)

    def test_two_on_one_day(self) -> None:
        """Where two holidays coincide, both are given."""
        assert [f.naam for f in feestdagen(2016) if f.dag == date(2016, 5, 5)] == ["Bevrijdingsdag", "Hemelvaartsdag"]

    @given(jaren)
    def test_in_its_year(self, jaar: int) -> None:
        """The holidays of a year lie in that year and in order."""
        gevonden = [feestdag.dag for feestdag in feestdagen(jaar)]
        assert {dag.year for dag in gevonden} == {jaar}
        assert gevonden == sorted(gevonden)

    def test_ground(self) -> None:
        """Good Friday is a holiday by the second paragraph, a decreed day by the third, the others by the first."""
        per_grond = {grond: {f.naam for f in feestdagen(2026) if f.grond is grond} for grond in Grond}
        assert per_grond[Grond.GOEDE_VRIJDAG] == {"Goede Vrijdag"}
        assert per_grond[Grond.BESLUIT] == {"gelijkgesteld met een feestdag"}
        assert len(per_grond[Grond.WET]) == 8

    @pytest.mark.parametrize("jaar", range(1982, 2101))
    def test_against_another_implementation(self, jaar: int) -> None:
        """The package ``holidays`` has the same days (public and optional).

        Known differences: it counts Easter Sunday and Whit Sunday, which the act leaves out because no term ends on a
        Sunday anyway, and it has no days decreed under article 3, third paragraph.
        """
        theirs = set(holidays.country_holidays("NL", years=jaar, categories=("public", "optional")))
        ours = {feestdag.dag for feestdag in feestdagen(jaar) if feestdag.grond is not Grond.BESLUIT}
        assert theirs - ours <= {pasen(jaar), pasen(jaar) + timedelta(days=49)}
        assert ours <= theirs


class TestGelijkgesteld:
    """The table of decreed days."""

    BESLUITEN = tuple(f for jaar in range(2000, 2060) for f in feestdagen(jaar) if f.grond is Grond.BESLUIT)

    @pytest.mark.parametrize("feestdag", BESLUITEN, ids=lambda feestdag: feestdag.dag.isoformat())
    def test_adds_a_day(self, feestdag: Feestdag) -> None:
        """A decreed day names its decree, is a weekday and no holiday by itself (a slip in a date would show here)."""
        assert feestdag.besluit.startswith("Besluit ")
        assert feestdag.dag.weekday() < 5
        assert [ander.naam for ander in feestdagen(feestdag.dag.year) if ander.dag == feestdag.dag] == [feestdag.naam]

    @pytest.mark.parametrize("feestdag", BESLUITEN, ids=lambda feestdag: feestdag.dag.isoformat())
    def test_bridges(self, feestdag: Feestdag) -> None:
        """A decreed day joins a holiday to a weekend: it is a Friday after one or a Monday before one."""
        stap = {4: -1, 0: 1}[feestdag.dag.weekday()]
        buur = feestdag_op(feestdag.dag + timedelta(days=stap))
        assert buur is not None
        assert buur.grond is Grond.WET

    @pytest.mark.parametrize("jaar", range(2014, 2029))
    def test_friday_after_ascension(self, jaar: int) -> None:
        """In every year of the period the Friday after Hemelvaartsdag is decreed, as it has been time and again."""
        vrijdag = feestdag_op(namen(jaar)["Hemelvaartsdag"] + timedelta(days=1))
        assert vrijdag is not None
        assert vrijdag.grond is Grond.BESLUIT

    def test_period(self) -> None:
        """The period over which the list is said to be complete runs from the first decree to the end of the last."""
        met_besluit = {feestdag.dag.year for feestdag in self.BESLUITEN}
        assert met_besluit == set(range(min(met_besluit), max(met_besluit) + 1))
        assert Periode(date(min(met_besluit), 1, 1), date(max(met_besluit) + 1, 1, 1)) == GEKEND


class TestFeestdagOp:
    def test_holiday(self) -> None:
        """The holiday on a day, with its name."""
        gevonden = feestdag_op(date(2026, 12, 25))
        assert gevonden is not None
        assert gevonden.naam == "eerste Kerstdag"

    def test_other_day(self) -> None:
        """A Sunday is not a holiday by itself, nor is an ordinary Wednesday."""
        assert feestdag_op(date(2026, 4, 5)) is None
        assert feestdag_op(date(2026, 7, 1)) is None


class TestIsVrij:
    @given(dagen)
    def test_meaning(self, dag: date) -> None:
        """A day is off on Saturday, on Sunday and on a holiday, and on no other day."""
        assert is_vrij(dag) is (dag.isoweekday() in {6, 7} or dag in {f.dag for f in feestdagen(dag.year)})


class TestWeekdag:
    @pytest.mark.parametrize(("nummer", "naam"), [(6, "maandag"), (10, "vrijdag"), (12, "zondag")])
    def test_name(self, nummer: int, naam: str) -> None:
        """The days of the week by name (6 July 2026 is a Monday)."""
        assert weekdag(date(2026, 7, nummer)) == naam
