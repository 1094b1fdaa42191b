"""The last day of a term that stood still, or was put off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.termijnen import Telling, Telwijze, dagen_stil, laatste_dag
from regio_uitstroom.termijnen.feestdagen import is_vrij
from regio_uitstroom.termijnen.stilstand import na_stilstand
from regio_uitstroom.tijd import Duur, Eenheid, Periode

EEN_DAG = timedelta(days=1)
DAG, WERKDAG, WEEK, MAAND = Eenheid.DAG, Eenheid.WERKDAG, Eenheid.WEEK, Eenheid.MAAND
AANVRAAG = date(2026, 3, 31)

dagen = st.dates(date(2025, 1, 1), date(2027, 12, 31))
duren = st.builds(Duur, st.integers(1, 30), st.sampled_from(Eenheid))
lopend = st.sampled_from((Telling.NA, Telling.VANAF))
perioden = st.builds(lambda van, n: Periode(van, van + timedelta(days=n)), dagen, st.integers(-2, 60))
stilstanden = st.lists(perioden, max_size=3).map(tuple)
wijzen = st.builds(Telwijze, duren, lopend, st.booleans(), stilstanden, st.lists(duren, max_size=1).map(tuple))


def periode(van: str, tot: str | None) -> Periode:
    """Return a period; the second day is the first on which the term runs again."""
    return Periode(date.fromisoformat(van), None if tot is None else date.fromisoformat(tot))


def einde(wijze: Telwijze, dag: date) -> date:
    """Return the one last day of a term from a day."""
    gevonden = wijze.termijneinde(dag)
    assert gevonden.precies
    return gevonden.laatste


def geteld(wijze: Telwijze, dag: date) -> date:
    """Return the last day by counting off the days of the term one by one: those on which it stands still do not."""
    los = laatste_dag(wijze.duur, wijze.telling, dag)
    telt = is_vrij if wijze.duur.eenheid is WERKDAG else lambda _: False
    nu = wijze.begin(dag)
    over = sum(not telt(nu + timedelta(days=n)) for n in range((los - nu).days + 1))
    while True:
        over -= not telt(nu) and not any(een.bevat(nu) for een in wijze.stil)
        if over <= 0:
            return nu
        nu += EEN_DAG


class TestTelwijze:
    """Telwijze."""

    @pytest.mark.parametrize(
        ("aantal", "eenheid", "van", "tot", "uiterlijk"),
        [
            (8, WEEK, "2026-08-01", "2026-09-30", "2026-05-26"),
            (8, WEEK, "2026-05-27", "2026-06-05", "2026-05-26"),
            (8, WEEK, "2026-05-26", "2026-06-05", "2026-06-05"),
            (8, WEEK, "2026-03-31", "2026-04-05", "2026-05-30"),
            (8, WEEK, "2026-03-20", "2026-04-05", "2026-05-30"),
            (8, WEEK, "2026-03-20", "2026-04-01", "2026-05-26"),
            (8, WEEK, "2026-04-10", "2026-04-10", "2026-05-26"),
            (10, WERKDAG, "2026-04-10", "2026-04-20", "2026-04-24"),
            (10, WERKDAG, "2026-04-11", "2026-04-13", "2026-04-16"),
            (10, WERKDAG, "2026-04-16", "2026-04-18", "2026-04-20"),
            (2, MAAND, "2026-05-01", "2026-05-11", "2026-06-10"),
        ],
    )
    def test_days_of_the_term_stand_still(
        self, aantal: int, eenheid: Eenheid, van: str, tot: str, uiterlijk: str
    ) -> None:
        """What lies before the first or after the last day moves nothing; of working days those alone are left over."""
        wijze = Telwijze(Duur(aantal, eenheid), Telling.NA, stil=(periode(van, tot),))
        assert einde(wijze, AANVRAAG).isoformat() == uiterlijk

    def test_first_day_counts(self) -> None:
        """*Vanaf* a day: that day itself can stand still."""
        wijze = Telwijze(Duur(8, WEEK), Telling.VANAF, stil=(periode("2026-03-31", "2026-04-05"),))
        assert einde(wijze, AANVRAAG) == date(2026, 5, 30)

    @pytest.mark.parametrize(("telling", "aantal"), [(Telling.VOOR, 2), (Telling.NA, 0)])
    def test_only_a_last_day(self, telling: Telling, aantal: int) -> None:
        """Of a term that is counted back, or is no more than a day, every day up to the last is one of the term."""
        los = Telwijze(Duur(aantal, WEEK), telling)
        stil = Telwijze(Duur(aantal, WEEK), telling, stil=(periode("2026-03-02", "2026-03-12"),))
        assert einde(stil, AANVRAAG) - einde(los, AANVRAAG) == timedelta(days=10)

    def test_put_off(self) -> None:
        """Each time from the end before; a term that was put off can stand still in what was added."""
        wijze = Telwijze(Duur(4, WEEK), Telling.NA, verdaagd=(Duur(11, DAG),))
        assert einde(wijze, AANVRAAG) == date(2026, 5, 9)
        stil = Telwijze(
            Duur(4, WEEK), Telling.NA, stil=(periode("2026-05-04", "2026-05-10"),), verdaagd=(Duur(11, DAG),)
        )
        assert einde(stil, AANVRAAG) == date(2026, 5, 15)
        assert einde(Telwijze(Duur(4, WEEK), Telling.NA, stil=stil.stil), AANVRAAG) == date(2026, 4, 28)

    def test_put_off_by_working_days(self) -> None:
        """Holidays are no working days, also where a term is put off by them."""
        wijze = Telwijze(Duur(2, DAG), Telling.NA, verdaagd=(Duur(2, WERKDAG),))
        assert einde(wijze, AANVRAAG) == date(2026, 4, 8)  # Goede Vrijdag and Tweede paasdag lie between

    def test_under_the_act(self) -> None:
        """The act moves the end last, and what it adds belongs to the term: it can stand still on that Monday."""
        wijze = Telwijze(Duur(39, DAG), Telling.NA, termijnenwet=True)
        assert einde(wijze, AANVRAAG) == date(2026, 5, 11)
        for van, uiterlijk in (("2026-05-11", "2026-05-21"), ("2026-05-12", "2026-05-11")):
            stil = Telwijze(Duur(39, DAG), Telling.NA, termijnenwet=True, stil=(periode(van, "2026-05-21"),))
            assert einde(stil, AANVRAAG).isoformat() == uiterlijk

    def test_no_end(self) -> None:
        """Without a day on which it runs on, it never ends; unless it had ended by then."""
        assert einde(Telwijze(Duur(8, WEEK), Telling.NA, stil=(periode("2026-05-26", None),)), AANVRAAG) == date.max
        na_afloop = Telwijze(Duur(8, WEEK), Telling.NA, stil=(periode("2026-05-27", None),))
        assert einde(na_afloop, AANVRAAG) == date(2026, 5, 26)

    @pytest.mark.parametrize("eenheid", [DAG, WERKDAG])
    def test_ends_of_the_calendar(self, eenheid: Eenheid) -> None:
        """They hold everything in."""
        stil = (Periode(date.min, date.max),)
        for wet in (False, True):
            wijze = Telwijze(Duur(5, eenheid), Telling.NA, termijnenwet=wet, stil=stil)
            assert einde(wijze, AANVRAAG) == date.max
        assert na_stilstand(date(2026, 1, 1), date.min, eenheid, stil) == date.max

    @given(duren, lopend, stilstanden, dagen)
    def test_by_counting(self, duur: Duur, telling: Telling, stil: tuple[Periode, ...], dag: date) -> None:
        """It is what counting off the days gives, also where periods overlap."""
        wijze = Telwijze(duur, telling, stil=stil)
        assert einde(wijze, dag) == geteld(wijze, dag)

    @given(wijzen, dagen, st.integers(0, 70))
    def test_range(self, wijze: Telwijze, dag: date, lengte: int) -> None:
        """Of a moment that is known in part the ends are the earliest and the latest over all its days."""
        alle = [einde(wijze, dag + timedelta(days=n)) for n in range(lengte + 1)]
        bereik = wijze.termijneinde(dag, dag + timedelta(days=lengte))
        assert (bereik.eerste, bereik.laatste) == (min(alle), max(alle))

    @given(duren, lopend, stilstanden, perioden, dagen)
    def test_never_shorter(
        self, duur: Duur, telling: Telling, stil: tuple[Periode, ...], erbij: Periode, dag: date
    ) -> None:
        """A term that stands still more often does not end sooner."""
        minder, meer = Telwijze(duur, telling, stil=stil), Telwijze(duur, telling, stil=(*stil, erbij))
        assert einde(minder, dag) <= einde(meer, dag)


class TestDagenStil:
    """dagen_stil."""

    @given(duren, lopend, perioden, dagen)
    def test_counts_the_days(self, duur: Duur, telling: Telling, stil: Periode, dag: date) -> None:
        """As many (working) days of the term as the period takes away."""
        wijze = Telwijze(duur, telling, stil=(stil,))
        begin, uiterlijk = wijze.begin(dag), einde(wijze, dag)
        alle = (begin + timedelta(days=n) for n in range((uiterlijk - begin).days + 1))
        weg = sum(stil.bevat(een) and not (duur.eenheid is WERKDAG and is_vrij(een)) for een in alle)
        assert dagen_stil(stil, begin, uiterlijk, duur.eenheid) == weg
