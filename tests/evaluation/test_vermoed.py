"""Presumptions of the text: what is not known counts as presumed, what is known decides, and it is always said."""

from datetime import date
from typing import Any

import pytest

from regio_uitstroom.assess import evaluate
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, NietVastTeStellen
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, Uitkomst, Uitkomstsoort, Urgentievraag
from regio_uitstroom.explain.bewijs import bewijs
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import En, Leeftijd, Niet, Of, Vermoed, Voorwaarde, vermoed
from regio_uitstroom.model.woorden import PEILDATUM
from tests.evaluation.bouw import client, feit, geoordeeld, oordeel, regeling, urgentie

PEIL = date(2018, 3, 1)
TENZIJ = Niet(vermoed(feit("x"), waarde=False), woord="tenzij")
BEHOUDENS = vermoed(feit("x"), waarde=True)
MEERDERJARIG = Leeftijd(18, None, PEILDATUM, tekst="de cliënt de leeftijd van achttien jaar heeft bereikt")


def urgent(voorwaarde: Voorwaarde, over: Client | None = None, **aannames: Any) -> Uitkomst:
    """Return whether urgency may be granted under one rule with this condition (and no closed list's refusal)."""
    tekst = regeling(urgentie("3.1", voorwaarde))
    return evaluate(tekst, over or client(), peildatum=PEIL, aannames=aannames).uitkomst(Urgentievraag.AANSPRAAK)


def waarde(gevonden: Uitkomst) -> bool | None:
    """Return what was decided; None for nothing."""
    return gevonden.waarde.urgent if gevonden.waarde else None


def aangenomen(gevonden: Uitkomst) -> list[GebruiktFeit]:
    """Return what was presumed."""
    return [gebruikt for gebruikt in gevonden.gebruikt if gebruikt.aangenomen]


class TestVermoed:
    """vermoed."""

    def test_each_part(self) -> None:
        """The simplest parts are presumed, each so that the whole counts as the value; a denial turns it round."""
        a, b = feit("a"), feit("b")
        assert vermoed(En((a, Niet(b))), waarde=True) == En((Vermoed(a, True), Niet(Vermoed(b, False))))  # noqa: FBT003 - the value
        assert vermoed(Of((a, b)), waarde=False) == Of((Vermoed(a, False), Vermoed(b, False)))  # noqa: FBT003 - the value

    def test_no_judgment(self) -> None:
        """A judgment is never presumed."""
        assert vermoed(oordeel("kans"), waarde=False) == oordeel("kans")


class TestToetsVermoed:
    """toets_vermoed."""

    @pytest.mark.parametrize("voorwaarde", [TENZIJ, BEHOUDENS])
    def test_absent(self, voorwaarde: Voorwaarde) -> None:
        """A fact that the record leaves out takes the presumed value, and decides."""
        assert urgent(voorwaarde).soort is Uitkomstsoort.VASTGESTELD
        assert waarde(urgent(voorwaarde)) is True

    @pytest.mark.parametrize(("voorwaarde", "gegeven"), [(TENZIJ, True), (BEHOUDENS, False)])
    def test_shown(self, voorwaarde: Voorwaarde, gegeven: bool) -> None:  # noqa: FBT001 - a parameter of the test
        """A fact that is known decides, and nothing is presumed."""
        gevonden = urgent(voorwaarde, client(feiten={"x": gegeven}))
        assert waarde(gevonden) is False
        assert aangenomen(gevonden) == []

    @pytest.mark.parametrize("stand", [NietVastTeStellen(), Betwist((True, False)), ONBEKEND])
    def test_not_turned_out(self, stand: object) -> None:
        """What parties dispute, or what was looked into in vain, has not turned out: the presumption stands."""
        gevonden = urgent(TENZIJ, client(feiten={"x": stand}))
        assert waarde(gevonden) is True
        assert [feit_.waarde for feit_ in aangenomen(gevonden)] == ["nee"]

    def test_marked(self) -> None:
        """The fact stands among those used, presumed, with the value and the words of the text."""
        (gevonden,) = aangenomen(urgent(BEHOUDENS))
        assert (gevonden.gegeven.sleutel, gevonden.waarde) == ("feiten.x", "ja")
        assert gevonden.vermoeden is not None
        assert gevonden.vermoeden.waarde

    def test_fact_of_another_type(self) -> None:
        """Of a date nothing is presumed but what the test asks."""
        (gevonden,) = aangenomen(urgent(vermoed(MEERDERJARIG, waarde=True)))
        assert gevonden.gegeven.sleutel == "geboortedatum"
        assert gevonden.waarde == "vermoed dat de cliënt de leeftijd van achttien jaar heeft bereikt"

    def test_only_in_its_clause(self) -> None:
        """The same fact is asked for where another clause reads it without a presumption."""
        gevonden = urgent(En((BEHOUDENS, Of((feit("x"), feit("y"))))))
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["feiten.x", "feiten.y"]

    def test_answer_against_it_counts(self) -> None:
        """A fact is asked for when an answer against the presumption elsewhere would change the outcome."""
        elders = regeling(
            urgentie("3.1", En((TENZIJ, feit("y"))), wijkt_voor=("3.2",)),
            urgentie("3.2", En((feit("x"), feit("y"))), urgent=False),
        )
        gevonden = evaluate(elders, client(), peildatum=PEIL).uitkomst(Urgentievraag.AANSPRAAK)
        assert [nodig.gegeven.sleutel for nodig in gevonden.nog_nodig] == ["feiten.y", "feiten.x"]

    def test_judgment_inside_a_term(self) -> None:
        """A condition that can hang on a judgment is not presumed."""
        gevonden = urgent(Niet(vermoed(En((oordeel("kans"), feit("x"))), waarde=False)))
        assert gevonden.soort is Uitkomstsoort.VASTGESTELD
        gevonden = urgent(vermoed(En((oordeel("kans"), feit("x"))), waarde=True))
        assert gevonden.soort is Uitkomstsoort.OORDEEL_NODIG
        assert waarde(urgent(vermoed(En((oordeel("kans"), feit("x"))), waarde=True), _beoordeeld())) is True

    def test_caller_goes_before_text(self) -> None:
        """What the caller presumes is read as the fact; the text presumes only what is still missing then."""
        gevonden = urgent(TENZIJ, x=True)
        assert waarde(gevonden) is False
        assert [feit_.vermoeden for feit_ in aangenomen(gevonden)] == [None]


def _beoordeeld() -> Client:
    return client(oordelen=(geoordeeld("kans"),))


def _bewijs(voorwaarde: Voorwaarde, **aannames: Any) -> object:
    tekst: Regeling = regeling(urgentie("3.1", voorwaarde))
    return bewijs(evaluate(tekst, client(), peildatum=PEIL, aannames=aannames))["gebruikt"]


class TestGezegd:
    """A presumption is said, never slipped in."""

    def test_receipt(self) -> None:
        """The receipt tells that the text presumes, or the caller."""
        regel = {"gegeven": "feiten.x", "bron": None, "sinds": None, "aangenomen": True}
        assert _bewijs(TENZIJ) == [{**regel, "waarde": "nee", "aangenomenDoor": "tekst"}]
        assert _bewijs(feit("x"), x=True) == [{**regel, "waarde": "ja", "aangenomenDoor": "aanroeper"}]

    def test_exception(self) -> None:
        """The motivering says that the exception has not turned out to be there."""
        motivering = urgent(TENZIJ).motivering
        assert "Niet is gebleken dat de cliënt x is." in motivering
        assert "niet vastgesteld, maar aangenomen" in motivering

    def test_presumed_to_hold(self) -> None:
        """The motivering says that the contrary has not turned out."""
        assert "Vermoed wordt dat de cliënt x is; het tegendeel is niet gebleken." in urgent(BEHOUDENS).motivering

    @pytest.mark.parametrize(
        ("gegeven", "stelling"),
        [
            (True, "Aangenomen is dat de cliënt x is."),
            (False, "Die doet zich hier niet voor: aangenomen is dat het niet zo is dat de cliënt x is."),
        ],
    )
    def test_by_the_caller(self, gegeven: bool, stelling: str) -> None:  # noqa: FBT001 - a parameter of the test
        """What the caller presumes is called presumed, whether it holds or not; never established."""
        motivering = urgent(feit("x"), x=gegeven).motivering
        assert stelling in motivering
        assert "ast staat" not in motivering

    def test_recorded_beside_a_presumption(self) -> None:
        """A fact that the record holds is established, and what the caller presumes of it counts for nothing."""
        motivering = urgent(feit("x"), client(feiten={"x": True}), x=False).motivering
        assert "Vast staat dat de cliënt x is." in motivering
        assert "angenomen" not in motivering

    def test_dispute(self) -> None:
        """That parties differ is told."""
        over = client(feiten={"x": Betwist((True, False))})
        assert "Partijen verschillen hierover van mening" in urgent(TENZIJ, over).motivering

    def test_known_fact(self) -> None:
        """Nothing is called presumed once the fact is known."""
        assert "aangenomen" not in urgent(TENZIJ, client(feiten={"x": Bekend(waarde=False)})).motivering


class TestAannamesTellen:
    """aannames_tellen of an outcome."""

    @pytest.mark.parametrize(
        ("voorwaarde", "tellen"),
        [
            (BEHOUDENS, True),
            (En((BEHOUDENS, feit("y"))), True),
            (Of((BEHOUDENS, feit("ja"))), False),
            (En((BEHOUDENS, feit("nee"))), False),
        ],
    )
    def test_only_where_it_matters(self, voorwaarde: Voorwaarde, *, tellen: bool) -> None:
        """Where the same is decided without the presumption, the motivering says that it changes nothing."""
        gevonden = urgent(voorwaarde, client(feiten={"ja": True, "nee": False}))
        veranderen = "kan de uitkomst veranderen" if tellen else "verandert de uitkomst niet"
        assert (gevonden.aannames_tellen, veranderen in gevonden.motivering) == (tellen, True)

    @pytest.mark.parametrize("voorwaarde", [Of((feit("x"), feit("ja"))), Of((BEHOUDENS, feit("ja")))])
    @pytest.mark.parametrize("x", [True, False])
    def test_true_to_its_word(self, voorwaarde: Voorwaarde, *, x: bool) -> None:
        """Whatever the fact turns out to be, the outcome is what it was; also where the caller presumed it."""
        zonder = urgent(voorwaarde, client(feiten={"ja": True}), x=True)
        met = urgent(voorwaarde, client(feiten={"ja": True, "x": x}))
        assert not zonder.aannames_tellen
        assert (met.soort, met.waarde) == (zonder.soort, zonder.waarde)
