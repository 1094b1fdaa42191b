"""One pass along the bounds says what asking every interval on every day says."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.record import Verblijf, Verblijfshistorie
from regio_uitstroom.evaluation.doorgang import Dekking, Verloop, doorgang
from regio_uitstroom.evaluation.historie_verblijven import verblijfvakken
from regio_uitstroom.evaluation.vakken import BEGIN, EINDE, Grenzen, grenzen, knippen
from regio_uitstroom.tijd import Periode
from tests.evaluation.per_dag import dekking_op, vakken, verblijfvakken_per_dag

START = date(2019, 11, 20)
DAGEN = 130
EERSTE = START.toordinal() - 3
LAATSTE = START.toordinal() + DAGEN + 40


def na(dagen: int) -> date:
    """Return a day of the test window, or the last day of the calendar."""
    return date.max if dagen == DAGEN else START + timedelta(days=dagen)


@st.composite
def data(draw: st.DrawFn) -> Datum:
    """Make a date that may lack its day, or its month too."""
    dag = na(draw(st.integers(0, DAGEN)))
    vorm = draw(st.integers(0, 5))
    return {0: Datum(dag.year), 1: Datum(dag.year, dag.month)}.get(vorm, Datum.van(dag))


DAGNUMMERS = st.integers(0, DAGEN).map(na)
VOLLEDIG = st.none() | st.builds(Periode, st.none() | DAGNUMMERS, st.none() | DAGNUMMERS)


@st.composite
def begrensd(draw: st.DrawFn) -> tuple[list[tuple[int, Grenzen]], Periode | None]:
    """Make intervals of any kind, that also end before they begin, with a complete period."""
    volledig = draw(VOLLEDIG)
    paren = draw(st.lists(st.tuples(data(), st.none() | data()), max_size=9))
    return [(nummer, grenzen(van, tot, volledig)) for nummer, (van, tot) in enumerate(paren)], volledig


@st.composite
def histories(draw: st.DrawFn) -> Verblijfshistorie:
    """Make stays that overlap, run on, or are known in part; some of them twice."""
    soorten = st.sampled_from(("beschermd wonen", "pleegzorg"))
    lijst = draw(st.lists(st.builds(Verblijf, soorten, data(), st.none() | data()), max_size=8))
    return Verblijfshistorie(tuple(lijst), draw(VOLLEDIG))


class TestDoorgang:
    """:func:`.doorgang`."""

    @given(begrensd())
    def test_on_every_day_the_intervals_are_those_that_cover_it(
        self, gemaakt: tuple[list[tuple[int, Grenzen]], Periode | None]
    ) -> None:
        """Walking over the days and asking each interval gives the same, in the same order."""
        intervallen, volledig = gemaakt
        per_dag: dict[int, Dekking[int]] = {}
        for van, tot, dekking in doorgang(intervallen, volledig):
            per_dag |= dict.fromkeys(range(max(van, EERSTE), min(tot, LAATSTE)), dekking)
        assert per_dag == {dag: dekking_op(intervallen, volledig, dag) for dag in range(EERSTE, LAATSTE)}

    @given(begrensd())
    def test_the_stretches_follow_one_another_from_the_first_day_to_the_last(
        self, gemaakt: tuple[list[tuple[int, Grenzen]], Periode | None]
    ) -> None:
        """No day is left out and none comes twice."""
        stukken = [(van, tot) for van, tot, _ in doorgang(*gemaakt)]
        assert [stukken[0][0], *(tot for _, tot in stukken)] == [*(van for van, _ in stukken), EINDE]
        assert stukken[0][0] == BEGIN

    @given(begrensd())
    def test_what_covers_a_day_for_certain_also_may(
        self, gemaakt: tuple[list[tuple[int, Grenzen]], Periode | None]
    ) -> None:
        """The certain intervals are among the possible ones."""
        assert all(set(dekking.zeker) <= set(dekking.mogelijk) for _, _, dekking in doorgang(*gemaakt))


class TestVerloop:
    """:class:`.Verloop`."""

    @given(begrensd(), st.integers(EERSTE, LAATSTE), st.integers(EERSTE, LAATSTE))
    def test_a_part_of_it_is_what_asking_day_by_day_gives(
        self, gemaakt: tuple[list[tuple[int, Grenzen]], Periode | None], van: int, tot: int
    ) -> None:
        """Cut out of the whole calendar or worked out for those days alone: the same stretches."""
        intervallen, volledig = gemaakt
        zekere = Verloop.van(intervallen, volledig, lambda dekking: len(dekking.zeker))
        dagen = [dag for _, g in intervallen for dag in g.dagen]
        zelf = vakken(van, tot, dagen, lambda dag: len(dekking_op(intervallen, volledig, dag).zeker))
        assert zekere.vakken(van, tot) == zelf

    @given(begrensd())
    def test_the_whole_calendar_can_be_asked(self, gemaakt: tuple[list[tuple[int, Grenzen]], Periode | None]) -> None:
        """Also up to the day after the last one."""
        intervallen, volledig = gemaakt
        verloop = Verloop.van(intervallen, volledig, lambda dekking: (len(dekking.mogelijk), dekking.volledig))

        def op(dag: int) -> tuple[int, bool]:
            dekking = dekking_op(intervallen, volledig, dag)
            return len(dekking.mogelijk), dekking.volledig

        alle = knippen((g for _, g in intervallen), volledig)
        assert verloop.vakken(BEGIN, EINDE) == vakken(BEGIN, EINDE, alle, op)


class TestVerblijfvakken:
    """:func:`.verblijfvakken`."""

    @given(histories(), st.integers(EERSTE, LAATSTE), st.integers(EERSTE, LAATSTE))
    def test_what_may_count_is_what_asking_every_stay_on_every_day_gives(
        self, historie: Verblijfshistorie, van: int, tot: int
    ) -> None:
        """The stay begun first counts, whichever way it is looked for."""
        assert verblijfvakken(historie, van, tot) == verblijfvakken_per_dag(historie, van, tot)
