"""Terms, and the Algemene termijnenwet."""

from datetime import date

import pytest
from attrs import evolve

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.dagen import Dagbereik
from regio_uitstroom.evaluation.termijnen import geldt_termijnenwet, telling, uiterste_dag
from regio_uitstroom.model.regeling import Soort
from regio_uitstroom.model.regels import Bepaling, Regel, Richting, Termijn, Termijnenwet, Verplichting
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.termijnen import Telling
from regio_uitstroom.tijd import Duur, Eenheid
from tests.evaluation.bouw import COLLEGE, PEILDATUM, bekende_datum, cit, client, feit, regeling

MAAND, WEEK = Eenheid.MAAND, Eenheid.WEEK
AANVRAAG = Moment("aanvraag", "de aanvraag")
AANBOD = Moment("aanbod", "het aanbod")
UITSTROOM = Moment("verwachte uitstroom", "de verwachte uitstroomdatum")


def op(dag: date) -> Dagbereik:
    """Return the range of a moment on one day."""
    return Dagbereik(dag, dag)


class TestGeldtTermijnenwet:
    """geldt_termijnenwet."""

    NIET = Bepaling(citaat=cit("9.1"), onderwerp="Algemene termijnenwet niet van toepassing")
    WEL = Termijnenwet(citaat=cit("9.1"))

    @pytest.mark.parametrize(
        ("soort", "regels", "geldt"),
        [
            (Soort.WET, (), True),
            (Soort.VERORDENING, (), True),
            (Soort.VERORDENING, (NIET,), False),
            (Soort.CONVENANT, (), False),
            (Soort.CONVENANT, (WEL,), True),
            (Soort.BELEIDSREGEL, (), False),
        ],
    )
    def test_by_kind_of_text(self, soort: Soort, regels: tuple[Regel, ...], geldt: bool) -> None:  # noqa: FBT001 - parametrised
        """A wet always, an ordinance unless it says otherwise, another text only where it says so."""
        assert geldt_termijnenwet(regeling(*regels, soort=soort)) is geldt


class TestTelling:
    """telling."""

    @pytest.mark.parametrize(
        ("richting", "vanaf", "uit"),
        [
            (Richting.NA, False, Telling.NA),
            (Richting.NA, True, Telling.VANAF),
            (Richting.VOOR, False, Telling.VOOR),
            (Richting.VOOR, True, Telling.VOOR),
        ],
    )
    def test_counted(self, richting: Richting, vanaf: bool, uit: Telling) -> None:  # noqa: FBT001 - parametrised
        """Back where the term lies before its moment, otherwise from it or after it."""
        assert telling(richting, vanaf=vanaf) is uit


class TestUitersteDag:
    """uiterste_dag."""

    def test_extended_in_a_wet(self) -> None:
        """A term in a statute is extended; 17 March 2018 is a Saturday."""
        termijn = Termijn(Duur(2, WEEK), Richting.NA, AANVRAAG)
        assert uiterste_dag(regeling(soort=Soort.WET), termijn, op(date(2018, 3, 3))).laatste == date(2018, 3, 19)

    def test_not_in_a_covenant(self) -> None:
        """In a covenant only where the text says so."""
        termijn = Termijn(Duur(2, WEEK), Richting.NA, AANVRAAG)
        assert uiterste_dag(regeling(), termijn, op(date(2018, 3, 3))).laatste == date(2018, 3, 17)
        met = regeling(Termijnenwet(citaat=cit("9.1")))
        assert uiterste_dag(met, termijn, op(date(2018, 3, 3))).laatste == date(2018, 3, 19)

    def test_long_terms_are_left_alone(self) -> None:
        """A term of more than three months is not extended; 15 September 2018 is a Saturday."""
        termijn = Termijn(Duur(6, MAAND), Richting.NA, AANVRAAG)
        assert uiterste_dag(regeling(soort=Soort.WET), termijn, op(date(2018, 3, 15))).laatste == date(2018, 9, 15)

    def test_never_when_counted_back(self) -> None:
        """A term counted back is never extended; 17 March 2018 is a Saturday."""
        termijn = Termijn(Duur(2, WEEK), Richting.VOOR, UITSTROOM)
        assert uiterste_dag(regeling(soort=Soort.WET), termijn, op(date(2018, 3, 31))).laatste == date(2018, 3, 17)


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

    def test_partial_moment(self) -> None:
        """Where the moment is known to the month, the earliest last day is given."""
        over = client(verwachte_uitstroomdatum=bekende_datum("2018-09"))
        (deadline,) = beoordeel(regeling(self.MELDEN), over, peildatum=PEILDATUM).deadlines
        assert (deadline.vroegst, deadline.uiterlijk) == (date(2018, 6, 1), None)

    @pytest.mark.parametrize(
        ("uitstroom", "geweest"), [("2018-02-28", True), ("2018-03-01", True), ("2018-03-02", False), ("2018-03", None)]
    )
    def test_moment(self, uitstroom: str, geweest: bool | None) -> None:  # noqa: FBT001 - parametrised
        """It is said whether the moment lies on or before the peildatum, where that is known."""
        over = client(verwachte_uitstroomdatum=bekende_datum(uitstroom))
        (deadline,) = beoordeel(regeling(self.MELDEN), over, peildatum=PEILDATUM).deadlines
        assert deadline.moment_geweest is geweest

    def test_moment_that_did_not_happen(self) -> None:
        """A moment that the record proves not to have been is told apart from one that is not known."""
        aanbieden = evolve(self.MELDEN, termijn=Termijn(Duur(1, MAAND), Richting.NA, AANBOD))
        gevonden = [
            beoordeel(regeling(aanbieden), over, peildatum=PEILDATUM).deadlines[0].moment_geweest
            for over in (client(aanbiedingen=Bekend(())), client())
        ]
        assert gevonden == [False, None]

    def test_extension_is_said(self) -> None:
        """Where the act extends a term, the deadline says why and what is not known about it."""
        beslissen = evolve(self.MELDEN, termijn=Termijn(Duur(2, WEEK), Richting.NA, AANVRAAG))
        for jaar, voorbehoud in ((2018, False), (2040, True)):
            over = client(aanvraagdatum=bekende_datum(f"{jaar}-03-03"))
            tekst = regeling(beslissen, soort=Soort.WET, looptijd=None)
            (deadline,) = beoordeel(tekst, over, peildatum=date(jaar, 3, 1)).deadlines
            assert deadline.uiterlijk == date(2018, 3, 19).replace(year=jaar)
            assert "loopt door tot en met maandag 19 maart" in deadline.verlenging
            assert bool(deadline.voorbehoud) is voorbehoud

    def test_condition_false(self) -> None:
        """An obligation whose condition fails is no obligation for this client."""
        gevonden = beoordeel(regeling(self.MELDEN), client(feiten={"x": False}), peildatum=PEILDATUM)
        assert (gevonden.verplichtingen, gevonden.deadlines) == ((), ())

    def test_text_that_does_not_bind(self) -> None:
        """A text that does not bind obliges nobody."""
        gevonden = beoordeel(regeling(self.MELDEN, soort=Soort.KOERS), client(feiten={"x": True}), peildatum=PEILDATUM)
        assert gevonden.verplichtingen == ()
