"""The last day of a term."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from regio_uitstroom.termijnen import Telling, einde_van_termijn, feestdagen, laatste_dag, verleng
from regio_uitstroom.termijnen.feestdagen import is_vrij
from regio_uitstroom.tijd import Duur, Eenheid, plus

DAG, WERKDAG, WEEK, MAAND, JAAR = Eenheid.DAG, Eenheid.WERKDAG, Eenheid.WEEK, Eenheid.MAAND, Eenheid.JAAR
NA, VANAF, VOOR = Telling.NA, Telling.VANAF, Telling.VOOR

dagen = st.dates(date(1985, 1, 1), date(2100, 1, 1))
eenheden = st.sampled_from(Eenheid)
duren = st.builds(Duur, st.integers(1, 120), eenheden)
tellingen = st.sampled_from(Telling)
paren = st.lists(dagen, min_size=2, max_size=2).map(sorted)


class TestLaatsteDag:
    @pytest.mark.parametrize(
        ("dag", "aantal", "eenheid", "einden"),
        [
            ("2026-01-15", 3, MAAND, ("2026-04-15", "2026-04-14", "2025-10-15")),
            ("2026-01-31", 1, MAAND, ("2026-02-28", "2026-02-28", "2025-12-31")),
            ("2026-01-28", 1, MAAND, ("2026-02-28", "2026-02-27", "2025-12-28")),
            ("2028-01-30", 1, MAAND, ("2028-02-29", "2028-02-29", "2027-12-30")),
            ("2026-05-31", 3, MAAND, ("2026-08-31", "2026-08-30", "2026-02-28")),
            ("2026-10-01", 6, MAAND, ("2027-04-01", "2027-03-31", "2026-04-01")),
            ("2028-02-29", 1, JAAR, ("2029-02-28", "2029-02-28", "2027-02-28")),
            ("2027-03-01", 1, JAAR, ("2028-03-01", "2028-02-29", "2026-03-01")),
            ("2026-07-01", 6, WEEK, ("2026-08-12", "2026-08-11", "2026-05-20")),
            ("2026-07-01", 10, DAG, ("2026-07-11", "2026-07-10", "2026-06-21")),
            ("2026-07-01", 3, WERKDAG, ("2026-07-06", "2026-07-03", "2026-06-26")),
            ("2026-07-04", 1, WERKDAG, ("2026-07-06", "2026-07-06", "2026-07-03")),
            ("2026-07-04", 5, WERKDAG, ("2026-07-10", "2026-07-10", "2026-06-29")),
            ("2026-07-04", 10, WERKDAG, ("2026-07-17", "2026-07-17", "2026-06-22")),
        ],
    )
    def test_calendar(self, dag: str, aantal: int, eenheid: Eenheid, einden: tuple[str, ...]) -> None:
        """By day number, the day before it, or counted back; the last day of a month without such a number."""
        duur = Duur(aantal, eenheid)
        begin = date.fromisoformat(dag)
        assert tuple(laatste_dag(duur, telling, begin).isoformat() for telling in (NA, VANAF, VOOR)) == einden

    @given(duren, dagen)
    def test_after(self, duur: Duur, dag: date) -> None:
        """*Binnen … na* ends on the day that ``tijd.plus`` gives, and *voor* on the one that lies as far back."""
        assume(duur.eenheid is not WERKDAG)
        assert laatste_dag(duur, NA, dag) == plus(dag, duur)
        assert laatste_dag(duur, VOOR, dag) == plus(dag, duur, -1)

    @given(st.integers(1, 120), st.sampled_from((DAG, WEEK)), dagen)
    def test_counted_days(self, aantal: int, eenheid: Eenheid, dag: date) -> None:
        """A term in days or weeks holds exactly that many days: those after its moment, or that one and the next."""
        lengte = timedelta(days=aantal * (7 if eenheid is WEEK else 1))
        assert laatste_dag(Duur(aantal, eenheid), NA, dag) - dag == lengte
        assert laatste_dag(Duur(aantal, eenheid), VANAF, dag) - dag == lengte - timedelta(days=1)

    @given(st.integers(1, 120), st.sampled_from((MAAND, JAAR)), dagen)
    def test_counted_months(self, aantal: int, eenheid: Eenheid, dag: date) -> None:
        """*Vanaf* ends one day sooner than *na*, except in a month that is too short: there on its last day as well."""
        duur = Duur(aantal, eenheid)
        na, vanaf = laatste_dag(duur, NA, dag), laatste_dag(duur, VANAF, dag)
        if na.day == dag.day:
            assert vanaf == na - timedelta(days=1)
        else:
            assert vanaf == na
            assert na.day == monthrange(na.year, na.month)[1]

    @given(st.integers(1, 60), dagen)
    def test_counted_working_days(self, aantal: int, dag: date) -> None:
        """A term of working days holds that many days that are not off and ends on one of these."""
        einde = laatste_dag(Duur(aantal, WERKDAG), VANAF, dag)
        termijn = [dag + timedelta(days=n) for n in range((einde - dag).days + 1)]
        assert sum(not is_vrij(d) for d in termijn) == aantal
        assert not is_vrij(einde)

    @pytest.mark.parametrize(
        ("dag", "aantal", "einden"),
        [
            ("2026-04-02", 1, ("2026-04-07", "2026-04-02", "2026-04-01")),
            ("2026-12-23", 3, ("2026-12-29", "2026-12-28", "2026-12-18")),
            ("2027-01-04", 2, ("2027-01-06", "2027-01-05", "2026-12-30")),
        ],
    )
    def test_holidays_are_no_working_days(self, dag: str, aantal: int, einden: tuple[str, ...]) -> None:
        """Good Friday, Easter Monday, Christmas and New Year are passed over (Algemene termijnenwet, article 3)."""
        duur, begin = Duur(aantal, WERKDAG), date.fromisoformat(dag)
        assert tuple(laatste_dag(duur, telling, begin).isoformat() for telling in (NA, VANAF, VOOR)) == einden

    @given(duren, tellingen, paren)
    def test_later_start(self, duur: Duur, telling: Telling, paar: list[date]) -> None:
        """A term that starts later never ends sooner."""
        vroeg, laat = paar
        assert laatste_dag(duur, telling, vroeg) <= laatste_dag(duur, telling, laat)

    @given(duren, st.integers(0, 50), dagen)
    def test_longer(self, duur: Duur, meer: int, dag: date) -> None:
        """A longer term never ends sooner; counted back, never later."""
        langer = Duur(duur.aantal + meer, duur.eenheid)
        assert laatste_dag(duur, NA, dag) <= laatste_dag(langer, NA, dag)
        assert laatste_dag(duur, VANAF, dag) <= laatste_dag(langer, VANAF, dag)
        assert laatste_dag(duur, VOOR, dag) >= laatste_dag(langer, VOOR, dag)

    @given(st.integers(1, 10**12), eenheden, tellingen, st.dates())
    def test_bounded(self, aantal: int, eenheid: Eenheid, telling: Telling, dag: date) -> None:
        """No length and no day leads out of the calendar; it ends there."""
        einde = laatste_dag(Duur(aantal, eenheid), telling, dag)
        assert einde <= dag if telling is VOOR else einde >= dag

    @pytest.mark.parametrize("eenheid", Eenheid)
    def test_ends_of_the_calendar(self, eenheid: Eenheid) -> None:
        """Beyond the last day of the calendar lies its last day, beyond the first its first."""
        duur = Duur(10**7, eenheid)
        assert laatste_dag(duur, NA, date(2026, 1, 1)) == date.max
        assert laatste_dag(duur, VANAF, date(2026, 1, 1)) == date.max
        assert laatste_dag(duur, VOOR, date(2026, 1, 1)) == date.min

    @given(st.integers(1, 120), st.sampled_from((MAAND, JAAR, DAG, WEEK)), tellingen, st.dates(date(1600, 1, 1)))
    def test_four_centuries(self, aantal: int, eenheid: Eenheid, telling: Telling, dag: date) -> None:
        """The calendar repeats after 400 years, and so do the ends of terms (semantics, law 9)."""
        dag = dag.replace(year=1600 + dag.year % 4000)
        einde = laatste_dag(Duur(aantal, eenheid), telling, dag)
        later = laatste_dag(Duur(aantal, eenheid), telling, dag.replace(year=dag.year + 400))
        assert later == einde.replace(year=einde.year + 400)


class TestEindeVanTermijn:
    @given(duren, tellingen, dagen)
    def test_without_the_act(self, duur: Duur, telling: Telling, dag: date) -> None:
        """Where the act does not apply the calendar alone decides."""
        einde = einde_van_termijn(duur, telling, dag)
        assert einde.precies
        assert einde.eerste == laatste_dag(duur, telling, dag)
        assert einde.verlenging is None

    @pytest.mark.parametrize(
        ("telling", "dag", "einde"),
        [
            (NA, "2026-07-02", "2026-07-06"),
            (NA, "2026-07-03", "2026-07-07"),
            (VANAF, "2026-07-03", "2026-07-06"),
            (VOOR, "2026-07-03", "2026-06-30"),
            (VOOR, "2026-07-07", "2026-07-04"),
        ],
    )
    def test_first_day_that_counts(self, telling: Telling, dag: str, einde: str) -> None:
        """Article 2 counts the days of the term: *na* a Friday it starts on Saturday, *vanaf* a Friday on that day."""
        begin = date.fromisoformat(dag)
        assert einde_van_termijn(Duur(3, DAG), telling, begin, termijnenwet=True).eerste.isoformat() == einde

    @given(duren, tellingen, dagen)
    def test_with_the_act(self, duur: Duur, telling: Telling, dag: date) -> None:
        """Where the act applies the end is the one that it gives for the end by the calendar."""
        begin = dag + timedelta(days=1) if telling is NA else dag
        kalender = laatste_dag(duur, telling, dag)
        einde = einde_van_termijn(duur, telling, dag, termijnenwet=True)
        assert einde.verlenging == verleng(kalender, duur=duur, begin=begin, teruggerekend=telling is VOOR)
        assert einde.verlenging is not None
        assert einde.laatste == einde.verlenging.dag

    @given(duren, tellingen, paren, st.booleans())
    def test_later_start(self, duur: Duur, telling: Telling, paar: list[date], termijnenwet: bool) -> None:  # noqa: FBT001 - drawn
        """Also under the act a term that starts later never ends sooner."""
        vroeg, laat = (einde_van_termijn(duur, telling, dag, termijnenwet=termijnenwet).eerste for dag in paar)
        assert vroeg <= laat

    @given(st.integers(1, 12), st.sampled_from((DAG, WEEK)), st.sampled_from((NA, VANAF)), dagen)
    def test_longer(self, aantal: int, eenheid: Eenheid, telling: Telling, dag: date) -> None:
        """Also under the act a longer term that it covers never ends sooner (one that it does not cover may)."""
        korter, langer = (
            einde_van_termijn(Duur(n, eenheid), telling, dag, termijnenwet=True).eerste
            for n in (aantal, min(aantal + 1, 12))
        )
        assert korter <= langer

    def test_where_longer_is_sooner(self) -> None:
        """Ninety days may end later than ninety-one: the act covers the first and not the second (article 4)."""
        dag = date(2017, 12, 23) - timedelta(days=90)
        assert einde_van_termijn(Duur(90, DAG), NA, dag, termijnenwet=True).eerste == date(2017, 12, 27)
        assert einde_van_termijn(Duur(91, DAG), NA, dag, termijnenwet=True).eerste == date(2017, 12, 24)

    @given(duren, tellingen, st.integers(1985, 2100), st.integers(1, 12), st.booleans())
    def test_partial_date(self, duur: Duur, telling: Telling, jaar: int, maand: int, termijnenwet: bool) -> None:  # noqa: FBT001 - drawn
        """Of a moment known to the month, the ends for all its days lie between the earliest and latest, both met."""
        lengte = monthrange(jaar, maand)[1]
        bereik = einde_van_termijn(
            duur, telling, date(jaar, maand, 1), date(jaar, maand, lengte), termijnenwet=termijnenwet
        )
        einden = {
            einde_van_termijn(duur, telling, date(jaar, maand, nummer), termijnenwet=termijnenwet).eerste
            for nummer in range(1, lengte + 1)
        }
        assert (min(einden), max(einden)) == (bereik.eerste, bereik.laatste)

    @given(duren, st.sampled_from((NA, VANAF)), dagen)
    def test_never_on_a_holiday(self, duur: Duur, telling: Telling, dag: date) -> None:
        """A term that the act extended ends on no holiday."""
        einde = einde_van_termijn(duur, telling, dag, termijnenwet=True)
        if einde.verlenging is not None and einde.verlenging.verlengd:
            assert einde.eerste not in {feestdag.dag for feestdag in feestdagen(einde.eerste.year)}

    @given(st.integers(1, 10**12), eenheden, tellingen, st.dates())
    def test_bounded(self, aantal: int, eenheid: Eenheid, telling: Telling, dag: date) -> None:
        """No length and no day makes it fail, the act included."""
        einde = einde_van_termijn(Duur(aantal, eenheid), telling, dag, termijnenwet=True)
        assert einde.precies

    def test_repr_keeps_the_days(self) -> None:
        """Days that follow from facts about a client are not printed."""
        assert "20" not in repr(einde_van_termijn(Duur(3, DAG), NA, date(2026, 7, 3), termijnenwet=True))
