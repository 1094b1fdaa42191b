"""A term that is extended (semantics, section 4: where the month has no such number, a term ends on its last day)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.evaluation.dagen import LAATSTE_DAG
from regio_uitstroom.evaluation.looptijd import Looptijd
from regio_uitstroom.model.regels import Termijnenwet
from regio_uitstroom.termijnen import Telling, laatste_dag
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import cit, regeling

TEKST = regeling(looptijd=None)
ONDER_DE_WET = regeling(Termijnenwet(citaat=cit("1.1")), looptijd=None)
DAG, WERKDAG, WEEK, MAAND, JAAR = Eenheid.DAG, Eenheid.WERKDAG, Eenheid.WEEK, Eenheid.MAAND, Eenheid.JAAR
EEN_DAG = timedelta(days=1)


def laatste(looptijd: Looptijd, *verlengingen: Duur, grens: date = LAATSTE_DAG) -> date:
    """Return the last day of a term after extensions, the last of which has the limit (the first day beyond it)."""
    for nummer, duur in enumerate(verlengingen, 1):
        looptijd = looptijd.verlengd(duur, grens if nummer == len(verlengingen) else LAATSTE_DAG)
    return looptijd.tot - EEN_DAG


def zes_maanden(dag: date, telling: Telling = Telling.VANAF) -> Looptijd:
    """Return six months from a day."""
    return Looptijd(TEKST, Duur(6, MAAND), telling, dag)


class TestVerlengd:
    """Looptijd.verlengd."""

    @pytest.mark.parametrize(
        ("toegekend", "einde"),
        [
            (date(2024, 5, 28), date(2025, 2, 27)),
            (date(2024, 5, 29), date(2025, 2, 28)),
            (date(2024, 5, 30), date(2025, 2, 28)),
            (date(2024, 5, 31), date(2025, 2, 28)),
            (date(2024, 6, 1), date(2025, 2, 28)),
            (date(2024, 8, 31), date(2025, 5, 30)),
        ],
    )
    def test_month_without_that_number(self, toegekend: date, einde: date) -> None:
        """Six months and three are nine from the first day; no short month is carried over into the end."""
        assert laatste(zes_maanden(toegekend), Duur(3, MAAND)) == einde

    def test_several(self) -> None:
        """Of several extensions every month is counted from the first day."""
        assert laatste(zes_maanden(date(2024, 2, 29)), Duur(3, MAAND), Duur(3, MAAND)) == date(2025, 2, 28)

    @pytest.mark.parametrize(
        ("eerst", "erbij", "samen"),
        [
            (Duur(6, MAAND), Duur(1, JAAR), Duur(18, MAAND)),
            (Duur(1, JAAR), Duur(6, MAAND), Duur(18, MAAND)),
            (Duur(2, WEEK), Duur(10, DAG), Duur(24, DAG)),
            (Duur(10, WERKDAG), Duur(5, WERKDAG), Duur(15, WERKDAG)),
        ],
    )
    @pytest.mark.parametrize("telling", [Telling.VANAF, Telling.NA])
    def test_units_that_go_together(self, eerst: Duur, erbij: Duur, samen: Duur, telling: Telling) -> None:
        """Years and months, weeks and days, and working days are counted as one term."""
        begin = date(2024, 3, 31)
        assert laatste(Looptijd(TEKST, eerst, telling, begin), erbij) == laatste_dag(samen, telling, begin)

    def test_other_unit(self) -> None:
        """What has another unit begins on the day after the end before it."""
        assert laatste(zes_maanden(date(2024, 5, 29)), Duur(2, WEEK)) == date(2024, 12, 12)
        assert laatste(zes_maanden(date(2024, 5, 29)), Duur(1, DAG), Duur(3, MAAND)) == date(2025, 2, 28)

    @pytest.mark.parametrize(
        ("grens", "einde"),
        [
            (date(2025, 1, 31), date(2025, 1, 30)),
            (date(2025, 3, 1), date(2025, 2, 28)),
            (date(2024, 6, 1), date(2024, 11, 28)),
        ],
    )
    def test_limit(self, grens: date, einde: date) -> None:
        """It never runs beyond its limit, and one that lies before the end it already had takes nothing away."""
        assert laatste(zes_maanden(date(2024, 5, 29)), Duur(3, MAAND), grens=grens) == einde

    def test_goes_on_from_a_limit(self) -> None:
        """What comes after a limit begins where that ended the term."""
        kort = zes_maanden(date(2024, 5, 29)).verlengd(Duur(3, MAAND), date(2025, 1, 31))
        assert laatste(kort, Duur(1, MAAND)) == date(2025, 2, 28)

    @pytest.mark.parametrize(
        ("telling", "dag"), [(Telling.VANAF, date(2024, 11, 30)), (Telling.NA, date(2024, 11, 29))]
    )
    def test_end_that_the_text_gives(self, telling: Telling, dag: date) -> None:
        """*Tot 30 november* and *tot en met 29 november* are one term: extended they end on one day too."""
        assert laatste(Looptijd(TEKST, Duur(0, DAG), telling, dag), Duur(3, MAAND)) == date(2025, 2, 28)

    def test_algemene_termijnenwet(self) -> None:
        """The act looks at the day on which the term as a whole ends, and never makes that earlier."""
        twee_weken = Looptijd(ONDER_DE_WET, Duur(2, WEEK), Telling.NA, date(2025, 2, 1))
        assert laatste(twee_weken) == date(2025, 2, 17)
        assert laatste(twee_weken, Duur(1, WEEK)) == date(2025, 2, 24)
        lang = Looptijd(ONDER_DE_WET, Duur(90, DAG), Telling.NA, date(2025, 2, 9))
        assert laatste(lang) == laatste(lang, Duur(1, DAG)) == date(2025, 5, 12)

    @given(
        dag=st.dates(date(1990, 1, 1), date(2090, 1, 1)),
        maanden=st.lists(st.integers(1, 30), min_size=1, max_size=5),
        telling=st.sampled_from((Telling.VANAF, Telling.NA)),
    )
    def test_months_are_counted_together(self, dag: date, maanden: list[int], telling: Telling) -> None:
        """However the months are spread over the term and its extensions, the end is the same."""
        eerst, *verder = (Duur(aantal, MAAND) for aantal in maanden)
        geheel = laatste_dag(Duur(sum(maanden), MAAND), telling, dag)
        assert laatste(Looptijd(TEKST, eerst, telling, dag), *verder) == geheel

    @given(
        dag=st.dates(date(1990, 1, 1), date(2090, 1, 1)),
        duren=st.lists(st.builds(Duur, st.integers(1, 12), st.sampled_from(Eenheid)), min_size=2, max_size=5),
        grens=st.dates(date(1990, 1, 1), date(2130, 1, 1)),
    )
    def test_between_its_end_and_the_limit(self, dag: date, duren: list[Duur], grens: date) -> None:
        """An extension never makes a term shorter, nor carries it beyond a later limit."""
        looptijd = Looptijd(ONDER_DE_WET, duren[0], Telling.VANAF, dag)
        for duur in duren[1:]:
            langer = looptijd.verlengd(duur, grens)
            assert looptijd.tot <= langer.tot <= max(looptijd.tot, grens)
            looptijd = langer
