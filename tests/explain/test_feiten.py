"""What can still be answered to a question, in a sentence."""

from datetime import date

import pytest

from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.evaluation.antwoordvorm import Antwoordvorm
from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, NodigFeit
from regio_uitstroom.explain.feiten import gebruikte_feiten, mogelijke_antwoorden
from tests.explain.conftest import A5, DAGBESTEDING

PEILDATUM = date(2026, 11, 1)


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
        assert gebruikte_feiten((GebruiktFeit(gegeven, "ja"),), "Dit is bekend.", PEILDATUM)[0] == (
            "Dit is bekend.",
            zin_,
        )

    @pytest.mark.parametrize(
        ("sleutel", "waarde", "zin_"),
        [
            ("verblijven", "beschermd wonen in Zeist vanaf 1 mei 2026", "verblijft in beschermd wonen in Zeist vanaf"),
            ("verblijven", "opvang van 1 mei 2026 tot 1 maart 2027", "verblijft in opvang van 1 mei 2026 tot"),
            ("verblijven", "opvang van mei 2026 tot 2027", "verblijft in opvang van mei 2026 tot 2027"),
            ("verblijven", "opvang van 1 mei 2026 tot 1 november 2026", "verbleef in opvang van 1 mei 2026 tot"),
            ("verblijven", "geen voorziening tot en met 1 mei 2026", "verbleef tot en met 1 mei 2026 niet in een "),
            ("verblijfplaatsen", "geen woonadres op 31 mei 2025", "had op 31 mei 2025 geen woonadres."),
            ("verblijfplaatsen", "geen vaste woon- of verblijfplaats vanaf 1 mei 2026", "heeft geen vaste woon- of "),
        ],
    )
    def test_histories(self, sleutel: str, waarde: str, zin_: str) -> None:
        """What goes on past the peildatum is told in the present tense; of what was not there, when."""
        feit = GebruiktFeit(ingebouwde_gegevens()[sleutel], waarde)
        assert gebruikte_feiten((feit,), "Dit is bekend.", PEILDATUM)[0][1].startswith(f"De cliënt {zin_}")

    @pytest.mark.parametrize(
        ("waarde", "zin_"),
        [
            ("ja", "Bij het woonadres staat de aantekening dat het in onderzoek is."),
            ("nee", "Bij het woonadres staat niet dat het in onderzoek is."),
        ],
    )
    def test_under_investigation(self, waarde: str, zin_: str) -> None:
        """A note at the address is told in words of its own, and so is that there is none."""
        feit = GebruiktFeit(ingebouwde_gegevens()["verblijfplaatsen.inOnderzoek"], waarde)
        assert gebruikte_feiten((feit,), "Dit is bekend.", PEILDATUM)[0] == ("Dit is bekend.", zin_)

    def test_comma_after_a_place(self) -> None:
        """A description that ends with a place in an act closes with a comma."""
        gegeven = Gegeven("feiten.x", "de woonplaats, bedoeld in artikel 10 van Boek 1", Feittype.KEUZE, "Welke?")
        (_, zin_), _ = gebruikte_feiten((GebruiktFeit(gegeven, "Baarn"),), "Dit is bekend.", PEILDATUM)
        assert zin_ == "De woonplaats, bedoeld in artikel 10 van Boek 1, is Baarn."
