"""What follows from a history alone is worked out once, and goes when the history goes."""

import gc
from weakref import ref

from attrs import evolve

from regio_uitstroom.client.record import Verblijfshistorie
from regio_uitstroom.evaluation.bewaard import MEESTE_ANTWOORDEN, bewaard
from regio_uitstroom.evaluation.historie_verblijven import verblijfvakken
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import verblijf, verblijven


class TestBewaard:
    """:func:`.bewaard`."""

    def test_the_same_question_of_the_same_history_is_worked_out_once(self) -> None:
        """The second time the first answer is given."""
        gevraagd: list[int] = []

        @bewaard
        def vraag(_: Verblijfshistorie, dag: int) -> int:
            gevraagd.append(dag)
            return len(gevraagd)

        historie = Verblijfshistorie()
        assert (vraag(historie, 3), vraag(historie, 3), vraag(historie, 4)) == (1, 1, 2)

    def test_another_history_is_another_question(self) -> None:
        """Nothing of one record is told of another."""
        vraag = bewaard(lambda historie: historie.volledig)
        historie = Verblijfshistorie()
        ander = evolve(historie, volledig=Periode())
        assert (vraag(historie), vraag(ander)) == (None, Periode())

    def test_no_more_than_so_many_answers_are_kept(self) -> None:
        """Beyond that they are worked out anew, and are still right."""
        gevraagd: list[int] = []

        @bewaard
        def vraag(_: Verblijfshistorie, dag: int) -> int:
            gevraagd.append(dag)
            return dag

        historie = Verblijfshistorie()
        antwoorden = [vraag(historie, dag) for dag in (*range(MEESTE_ANTWOORDEN + 1), 0)]
        assert antwoorden == [*range(MEESTE_ANTWOORDEN + 1), 0]
        assert gevraagd == antwoorden

    def test_nothing_stays_behind_when_the_record_goes(self) -> None:
        """The stays of a client are not kept in memory."""
        historie = verblijven(verblijf("2016-01-01", "2018-01-01"))
        verblijfvakken(historie, 1, 800_000)
        weg = ref(historie.lijst[0])
        del historie
        gc.collect()
        assert weg() is None
