"""Terms, and the Algemene termijnenwet."""

from datetime import date

import pytest

from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.feestdagen import feestdagen, koningsdag, paaszondag
from regio_uitstroom.evaluation.termijnen import laatste_dag, uiterste_dag, verlengd
from regio_uitstroom.model.regeling import Soort
from regio_uitstroom.model.regels import Richting, Termijn, Termijnenwet, Verplichting
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import COLLEGE, PEILDATUM, bekende_datum, cit, client, feit, regeling

MAAND, WEEK, DAG = Eenheid.MAAND, Eenheid.WEEK, Eenheid.DAG
AANVRAAG = Moment("aanvraag", "de aanvraag")
UITSTROOM = Moment("verwachte uitstroom", "de verwachte uitstroomdatum")


class TestLaatsteDag:
    """laatste_dag."""

    @pytest.mark.parametrize(
        ("begin", "duur", "meegeteld", "einde"),
        [
            (date(2018, 1, 15), Duur(6, MAAND), False, date(2018, 7, 15)),
            (date(2018, 1, 15), Duur(6, MAAND), True, date(2018, 7, 14)),
            (date(2018, 8, 31), Duur(6, MAAND), False, date(2019, 2, 28)),
            (date(2018, 8, 31), Duur(6, MAAND), True, date(2019, 2, 28)),
            (date(2018, 1, 15), Duur(8, WEEK), False, date(2018, 3, 12)),
            (date(2018, 1, 15), Duur(8, WEEK), True, date(2018, 3, 11)),
            (date(2018, 1, 15), Duur(10, DAG), True, date(2018, 1, 24)),
        ],
    )
    def test_ends(self, begin: date, duur: Duur, meegeteld: bool, einde: date) -> None:  # noqa: FBT001 - parametrised
        """The same day number, counted the day before it; without such a number both end on the month's last day."""
        assert laatste_dag(begin, duur, meegeteld=meegeteld) == einde


class TestFeestdagen:
    """feestdagen."""

    @pytest.mark.parametrize(
        ("jaar", "pasen"), [(2000, date(2000, 4, 23)), (2018, date(2018, 4, 1)), (2024, date(2024, 3, 31))]
    )
    def test_easter(self, jaar: int, pasen: date) -> None:
        """Easter Sunday of known years."""
        assert paaszondag(jaar) == pasen

    @pytest.mark.parametrize(
        ("jaar", "dag"), [(2013, date(2013, 4, 30)), (2014, date(2014, 4, 26)), (2018, date(2018, 4, 27))]
    )
    def test_kings_day(self, jaar: int, dag: date) -> None:
        """27 April from 2014, a day earlier where that is a Sunday; 30 April before."""
        assert koningsdag(jaar) == dag

    def test_2018(self) -> None:
        """All ten of 2018."""
        assert feestdagen(2018) == {
            date(2018, 1, 1), date(2018, 3, 30), date(2018, 4, 2), date(2018, 4, 27), date(2018, 5, 5),
            date(2018, 5, 10), date(2018, 5, 21), date(2018, 12, 25), date(2018, 12, 26),
        }  # fmt: skip


class TestVerlengd:
    """verlengd: Algemene termijnenwet, articles 1 and 2."""

    @pytest.mark.parametrize(
        ("eerste", "einde", "verlengd_tot"),
        [
            (date(2018, 3, 1), date(2018, 3, 17), date(2018, 3, 19)),
            (date(2018, 3, 1), date(2018, 3, 30), date(2018, 4, 3)),
            (date(2018, 3, 30), date(2018, 4, 2), date(2018, 4, 4)),
            (date(2018, 3, 1), date(2018, 3, 16), date(2018, 3, 16)),
        ],
    )
    def test_extends(self, eerste: date, einde: date, verlengd_tot: date) -> None:
        """No end on a Saturday, Sunday or holiday; at least two other days in a term of three days or more."""
        assert verlengd(eerste, einde) == verlengd_tot


class TestUitersteDag:
    """uiterste_dag."""

    def test_extended_in_a_wet(self) -> None:
        """A term in a statute is extended; 17 March 2018 is a Saturday."""
        termijn = Termijn(Duur(2, WEEK), Richting.NA, AANVRAAG)
        assert uiterste_dag(regeling(soort=Soort.WET), termijn, date(2018, 3, 3)) == date(2018, 3, 19)

    def test_not_in_a_covenant(self) -> None:
        """In a covenant only where the text says so."""
        termijn = Termijn(Duur(2, WEEK), Richting.NA, AANVRAAG)
        assert uiterste_dag(regeling(), termijn, date(2018, 3, 3)) == date(2018, 3, 17)
        met = regeling(Termijnenwet(citaat=cit("9.1")))
        assert uiterste_dag(met, termijn, date(2018, 3, 3)) == date(2018, 3, 19)

    def test_long_terms_are_left_alone(self) -> None:
        """A term of more than three months is not extended; 15 September 2018 is a Saturday."""
        termijn = Termijn(Duur(6, MAAND), Richting.NA, AANVRAAG)
        assert uiterste_dag(regeling(soort=Soort.WET), termijn, date(2018, 3, 15)) == date(2018, 9, 15)

    def test_never_when_counted_back(self) -> None:
        """A term counted back is never extended; 17 March 2018 is a Saturday."""
        termijn = Termijn(Duur(2, WEEK), Richting.VOOR, UITSTROOM)
        assert uiterste_dag(regeling(soort=Soort.WET), termijn, date(2018, 3, 31)) == date(2018, 3, 17)


class TestDeadlines:
    """Deadlines of a Beoordeling."""

    MELDEN = Verplichting(
        citaat=cit("4.1"),
        actor=COLLEGE,
        handeling="meldt aan",
        termijn=Termijn(Duur(3, MAAND), Richting.VOOR, UITSTROOM),
        voorwaarde=feit("x"),
    )

    def test_known_moment(self) -> None:
        """With the moment on record the deadline has a day."""
        over = client(verwachte_uitstroomdatum=bekende_datum("2018-09-30"), feiten={"x": True})
        (deadline,) = beoordeel(regeling(self.MELDEN), over, peildatum=PEILDATUM).deadlines
        assert deadline.uiterlijk == date(2018, 6, 30)
        assert deadline.tekst == "uiterlijk drie maanden voor de verwachte uitstroomdatum"

    def test_unknown_moment(self) -> None:
        """Without it the deadline stays relative; so it does for a partial date."""
        for over in (client(), client(verwachte_uitstroomdatum=bekende_datum("2018-09"))):
            (deadline,) = beoordeel(regeling(self.MELDEN), over, peildatum=PEILDATUM).deadlines
            assert deadline.uiterlijk is None

    def test_condition_false(self) -> None:
        """An obligation whose condition fails is no obligation for this client."""
        gevonden = beoordeel(regeling(self.MELDEN), client(feiten={"x": False}), peildatum=PEILDATUM)
        assert (gevonden.verplichtingen, gevonden.deadlines) == ((), ())

    def test_text_that_does_not_bind(self) -> None:
        """A text that does not bind obliges nobody."""
        gevonden = beoordeel(regeling(self.MELDEN, soort=Soort.KOERS), client(feiten={"x": True}), peildatum=PEILDATUM)
        assert gevonden.verplichtingen == ()
