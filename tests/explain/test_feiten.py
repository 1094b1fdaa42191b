"""What can still be answered to a question, in a sentence."""

from datetime import date

import pytest

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.evaluation.antwoordvorm import Antwoordvorm
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, NodigFeit
from regio_uitstroom.explain.feiten import gebruikte_feiten, mogelijke_antwoorden
from tests.explain.conftest import A5, DAGBESTEDING


def zin(vorm: Antwoordvorm | None, *, betwist: bool = False) -> str:
    """Return the sentence on a fact with these answers."""
    return mogelijke_antwoorden(NodigFeit(DAGBESTEDING, (A5,), betwist, antwoorden=vorm))


class TestMogelijkeAntwoorden:
    def test_within_a_year(self) -> None:
        """A date known to the year: between which days it lies."""
        vorm = Antwoordvorm(Feittype.DATUM, van=date(2004, 1, 1), tot=date(2005, 1, 1))
        assert zin(vorm) == "Het is een dag van 1 januari 2004 tot en met 31 december 2004."

    def test_choice(self) -> None:
        """A choice: which there are."""
        assert zin(Antwoordvorm(Feittype.KEUZE, ("licht", "zwaar"))) == "Kies uit: licht of zwaar."

    def test_dispute(self) -> None:
        """A dispute: what parties say."""
        assert zin(Antwoordvorm(Feittype.JA_NEE, ("ja", "nee")), betwist=True) == "Genoemd zijn: ja en nee."

    @pytest.mark.parametrize("vorm", [None, Antwoordvorm(Feittype.JA_NEE, ("ja", "nee")), Antwoordvorm(Feittype.DATUM)])
    def test_question_tells(self, vorm: Antwoordvorm | None) -> None:
        """Where the question itself tells what can be answered, nothing is added."""
        assert not zin(vorm)


class TestGebruikteFeiten:
    @pytest.mark.parametrize(
        ("omschrijving", "zin_"),
        [
            ("de cliënt heeft onjuiste gegevens verstrekt", "De cliënt heeft onjuiste gegevens verstrekt."),
            (
                "de cliënt onjuiste gegevens heeft verstrekt",
                "Op de vraag “Is het zo?” is het antwoord ja.",
            ),
            ("de cliënt zijn woning heeft verlaten", "Op de vraag “Is het zo?” is het antwoord ja."),
        ],
    )
    def test_clause_as_answer(self, omschrijving: str, zin_: str) -> None:
        """A fact in the word order of a subordinate clause is told as the answer to its question."""
        gegeven = Gegeven("feiten.x", omschrijving, Feittype.JA_NEE, "Is het zo?")
        assert gebruikte_feiten((GebruiktFeit(gegeven, "ja"),), "Dit is bekend.")[0] == ("Dit is bekend.", zin_)
