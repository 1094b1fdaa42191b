"""The Algemene termijnenwet, article by article, as it reads since 10 October 2010 (BWBR0002448).

Nothing here looks into the code: what a term comes to is counted day by day, with a calendar of holidays written out
from article 3 and an almanac for Easter.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.termijnen import Telling, einde_van_termijn
from regio_uitstroom.tijd import Duur, Eenheid

NA, VANAF, VOOR = Telling.NA, Telling.VANAF, Telling.VOOR
DAG, WERKDAG, WEEK, MAAND, JAAR = Eenheid.DAG, Eenheid.WERKDAG, Eenheid.WEEK, Eenheid.MAAND, Eenheid.JAAR
EEN_DAG = timedelta(days=1)

PASEN = {
    2014: "04-20", 2015: "04-05", 2016: "03-27", 2017: "04-16", 2018: "04-01", 2019: "04-21", 2020: "04-12",
    2021: "04-04", 2022: "04-17", 2023: "04-09", 2024: "03-31", 2025: "04-20", 2026: "04-05", 2027: "03-28",
    2028: "04-16",
}  # fmt: skip
"""Easter Sunday, from an almanac."""

BESLUITEN = (
    "2014-05-30", "2015-01-02", "2015-05-04", "2015-05-15", "2016-05-06", "2017-04-28", "2017-05-26",
    "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27", "2020-05-22", "2021-05-14",
    "2022-05-27", "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02",
    "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26",
)  # fmt: skip
"""Article 3(3): the days that royal decrees put on a par with holidays."""


def vrije_dagen(jaar: int) -> Iterator[date]:
    """Yield the holidays of a year as article 3 names them."""
    pasen = date.fromisoformat(f"{jaar}-{PASEN[jaar]}")
    yield date(jaar, 1, 1)
    yield from (pasen + n * EEN_DAG for n in (-2, 1, 39, 50))
    yield from (date(jaar, 12, 25), date(jaar, 12, 26), date(jaar, 5, 5))
    koningsdag = date(jaar, 4, 27)
    yield koningsdag - EEN_DAG if koningsdag.isoweekday() == 7 else koningsdag


VRIJ = {dag for jaar in PASEN for dag in vrije_dagen(jaar)} | {date.fromisoformat(dag) for dag in BESLUITEN}

jaren = st.sampled_from(sorted(PASEN))
dagen = st.dates(date(2014, 6, 1), date(2028, 3, 31))
duren = st.one_of(
    st.builds(Duur, st.integers(1, 100), st.just(DAG)),
    st.builds(Duur, st.integers(1, 15), st.just(WEEK)),
    st.builds(Duur, st.integers(1, 5), st.just(MAAND)),
    st.just(Duur(1, JAAR)),
)


def vrij(dag: date) -> bool:
    """Whether a day is a Saturday, a Sunday or a holiday."""
    return dag.isoweekday() > 5 or dag in VRIJ


def volgens_de_kalender(duur: Duur, telling: Telling, begin: date) -> date:
    """Return the end of a term by walking over the days one by one."""
    stap = -EEN_DAG if telling is VOOR else EEN_DAG
    dag = begin
    if duur.eenheid in {DAG, WEEK}:
        te_gaan = duur.aantal * (7 if duur.eenheid is WEEK else 1) - (telling is VANAF)
        for _ in range(te_gaan):
            dag += stap
        return dag
    maanden = duur.aantal * (12 if duur.eenheid is JAAR else 1)
    while maanden:
        vorige = dag
        dag += stap
        maanden -= dag.month != vorige.month
    while not _zelfde_nummer(dag, begin):
        dag += stap
    return dag - EEN_DAG if telling is VANAF and dag.day == begin.day else dag


def _zelfde_nummer(dag: date, begin: date) -> bool:
    """Whether the day has the number of the first, or is the last of a month that has no such number."""
    laatste = monthrange(dag.year, dag.month)[1]
    return dag.day == begin.day or (dag.day == laatste and laatste < begin.day)


def valt_erbuiten(duur: Duur, telling: Telling) -> bool:
    """Whether articles 1(2) and 4(a) leave the term as it is."""
    te_lang = {DAG: 90, WERKDAG: 90, WEEK: 12, MAAND: 3, JAAR: 0}[duur.eenheid]
    return telling is VOOR or duur.aantal > te_lang


def volgens_de_wet(duur: Duur, telling: Telling, begin: date) -> date:
    """Return the end of a term under articles 1, 2 and 4, trying one day after the other."""
    einde = volgens_de_kalender(duur, telling, begin)
    if valt_erbuiten(duur, telling):
        return einde
    eerste = begin if telling is VANAF else begin + EEN_DAG
    minstens_drie = duur.eenheid is not DAG or duur.aantal >= 3
    while True:
        gewone = sum(not vrij(eerste + n * EEN_DAG) for n in range((einde - eerste).days + 1))
        if not vrij(einde) and (gewone >= 2 or not minstens_drie):
            return einde
        einde += EEN_DAG


def einde(duur: Duur, telling: Telling, begin: date, *, wet: bool = True) -> date:
    """Return the end that the library gives."""
    return einde_van_termijn(duur, telling, begin, termijnenwet=wet).laatste


class TestOracle:
    """Every term against the count day by day."""

    @given(duren, st.sampled_from(Telling), dagen)
    def test_calendar(self, duur: Duur, telling: Telling, begin: date) -> None:
        """By the calendar alone a term ends where walking over its days ends."""
        assert einde(duur, telling, begin, wet=False) == volgens_de_kalender(duur, telling, begin)

    @given(duren, st.sampled_from(Telling), dagen)
    def test_act(self, duur: Duur, telling: Telling, begin: date) -> None:
        """Under the act a term ends on the first day that its articles allow."""
        assert einde(duur, telling, begin) == volgens_de_wet(duur, telling, begin)

    def test_every_day_of_fourteen_years(self) -> None:
        """The terms that agreements use most, from every day of 2014 to 2027: no day differs."""
        begin, verschillen = date(2014, 1, 1), []
        while begin.year < 2028:
            for duur in (Duur(1, DAG), Duur(3, DAG), Duur(2, WEEK), Duur(6, WEEK), Duur(8, WEEK), Duur(3, MAAND)):
                for telling in (NA, VANAF):
                    if einde(duur, telling, begin) != volgens_de_wet(duur, telling, begin):
                        verschillen.append((begin, duur, telling))  # noqa: PERF401 - read as it is tried
            begin += EEN_DAG
        assert verschillen == []


class TestArticle1:
    """A term that ends on a Saturday, Sunday or holiday runs on to the next day that is none."""

    @given(dagen, st.integers(1, 12))
    def test_first_paragraph(self, begin: date, weken: int) -> None:
        """It ends on no such day, and passes over no other day."""
        kalender, laatste = begin + timedelta(weeks=weken), einde(Duur(weken, WEEK), NA, begin)
        assert not vrij(laatste)
        assert all(vrij(kalender + n * EEN_DAG) for n in range((laatste - kalender).days))

    @given(dagen, duren)
    def test_second_paragraph(self, dag: date, duur: Duur) -> None:
        """A term that is counted back from a day is never extended, whatever its end falls on."""
        assert einde(duur, VOOR, dag) == einde(duur, VOOR, dag, wet=False)


class TestArticle2:
    """A term of at least three days holds at least two that are no day off."""

    @given(dagen, st.integers(3, 90))
    def test_two_days(self, begin: date, aantal: int) -> None:
        """Of every term of three days or more two are ordinary days."""
        laatste = einde(Duur(aantal, DAG), NA, begin)
        assert sum(not vrij(begin + n * EEN_DAG) for n in range(1, (laatste - begin).days + 1)) >= 2

    def test_shorter(self) -> None:
        """A term of two days need not: after Good Friday 2026 it ends on Tuesday, its one ordinary day."""
        assert einde(Duur(2, DAG), NA, date(2026, 4, 3)) == date(2026, 4, 7)
        assert einde(Duur(3, DAG), NA, date(2026, 4, 3)) == date(2026, 4, 8)


class TestArticle3:
    """Which days are holidays: tried as the end of a term of one week."""

    @staticmethod
    def loopt_door(dag: date) -> bool:
        """Whether a term of a week that ends on the day runs on."""
        return einde(Duur(1, WEEK), NA, dag - timedelta(weeks=1)) > dag

    @given(jaren)
    def test_fifth_of_may(self, jaar: int) -> None:
        """5 May is a holiday in every year, not only in a lustrum year."""
        assert self.loopt_door(date(jaar, 5, 5))

    @given(jaren)
    def test_first_and_second_paragraph(self, jaar: int) -> None:
        """Each day that the act names, Good Friday among them."""
        assert all(self.loopt_door(dag) for dag in vrije_dagen(jaar))

    @pytest.mark.parametrize("dag", BESLUITEN)
    def test_royal_decree(self, dag: str) -> None:
        """Each day that a royal decree put on a par with them."""
        assert self.loopt_door(date.fromisoformat(dag))

    @given(dagen)
    def test_no_other_day(self, dag: date) -> None:
        """On no other day does a term run on."""
        assert self.loopt_door(dag) is vrij(dag)


class TestArticle4:
    """The act does not apply to longer terms, and not to terms in years."""

    EINDE = date(2026, 7, 4)
    """A Saturday."""

    @pytest.mark.parametrize(
        ("duur", "begin", "verlengd"),
        [
            (Duur(90, DAG), date(2026, 4, 5), True),
            (Duur(91, DAG), date(2026, 4, 4), False),
            (Duur(12, WEEK), date(2026, 4, 11), True),
            (Duur(13, WEEK), date(2026, 4, 4), False),
            (Duur(3, MAAND), date(2026, 4, 4), True),
            (Duur(4, MAAND), date(2026, 3, 4), False),
            (Duur(1, JAAR), date(2025, 7, 4), False),
        ],
    )
    def test_limits(self, duur: Duur, begin: date, verlengd: bool) -> None:  # noqa: FBT001 - a case
        """Ninety days, twelve weeks and three months are covered; one more of each, and a year, are not."""
        assert einde(duur, NA, begin, wet=False) == self.EINDE
        assert einde(duur, NA, begin) == (date(2026, 7, 6) if verlengd else self.EINDE)
