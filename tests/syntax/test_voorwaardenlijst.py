"""Lists whose items each say again how they hang on the sentence."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the last rule of a text with a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestVoorwaardenlijst:
    @pytest.mark.parametrize(
        ("zin", "gewoon"),
        [
            (
                "Het college trekt de urgentie in:\na. indien hij daarom verzoekt; of\nb. als hij dagbesteding heeft.",
                "Het college trekt de urgentie in, indien:\na. hij daarom verzoekt; of\nb. hij dagbesteding heeft.",
            ),
            (
                "De cliënt krijgt geen urgentie:\na. als hij dagbesteding heeft; of\nb. wanneer hij in Houten woont.",
                "De cliënt krijgt geen urgentie, als:\na. hij dagbesteding heeft; of\nb. hij in Houten woont.",
            ),
            (
                "De urgentie vervalt:\na. zodra hij een woning heeft aanvaard;\nb. indien hij dagbesteding heeft.",
                "De urgentie vervalt, indien:\na. hij een woning heeft aanvaard; of\nb. hij dagbesteding heeft.",
            ),
            (
                "De cliënt krijgt urgentie:\na. tenzij hij dagbesteding heeft; of\nb. tenzij hij in Houten woont.",
                "De cliënt krijgt urgentie, tenzij:\na. hij dagbesteding heeft; of\nb. hij in Houten woont.",
            ),
        ],
    )
    def test_one_opener(self, zin: str, gewoon: str) -> None:
        """It says what the list under one opener says."""
        assert regel(zin) == regel(gewoon)

    @pytest.mark.parametrize("woord", ["door", "bij"])
    def test_cause(self, woord: str) -> None:
        """What ends an urgency without a verb is asked as what there is, and not in words that make no question."""
        zin = f"De urgentie vervalt:\na. {woord} het overlijden van de houder; of\nb. zodra hij dagbesteding heeft."
        (vraag,) = (een for een in parse_regeling(tekst(zin)).of_fout().gegevens if "overlijden" in een.omschrijving)
        assert vraag.vraag == "Is het zo dat er sprake is van het overlijden van de cliënt?"

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie:\na. indien hij dagbesteding heeft; en\nb. tenzij hij in Houten woont.",
            "De cliënt krijgt urgentie:\na. indien hij dagbesteding heeft;\nb. indien hij in Houten woont.",
            "De cliënt krijgt urgentie:\na. indien hij dagbesteding heeft; en\nb. indien hij in Houten woont.",
            "De urgentie vervalt:\na. indien hij dagbesteding heeft; en\nb. zodra hij in Houten woont.",
            "De cliënt krijgt urgentie:\na. zodra hij dagbesteding heeft; of\nb. indien hij in Houten woont.",
        ],
    )
    def test_not_one_condition(self, zin: str) -> None:
        """Items that hang on it otherwise, and items of which it is not said whether all count, are not guessed."""
        assert gemeld(zin)

    @pytest.mark.parametrize("kop", ["De cliënt krijgt urgentie", "Het college trekt de urgentie in"])
    def test_says_what_to_write(self, kop: str) -> None:
        """The message says where the word goes, and what the list must tell."""
        zin = f"{kop}:\na. indien hij dagbesteding heeft; en\nb. indien hij in Houten woont."
        (melding,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout)
        assert "zet `indien` één keer, voor de dubbele punt" in melding.hint

    @pytest.mark.parametrize(
        "reden",
        [
            "door verloop van de geldigheidsduur",
            "na het verstrijken van de termijn waarvoor zij is verleend",
            "zodra de geldigheidsduur is verstreken",
        ],
    )
    def test_end_of_the_validity_is_computed(self, reden: str) -> None:
        """That the validity is over is no question: the text says how long it is."""
        zin = f"De urgentie geldt zes maanden.\n2. De urgentie vervalt:\na. {reden}; of\nb. door overlijden."
        vragen = [een.omschrijving for een in parse_regeling(tekst(zin)).of_fout().gegevens]
        assert not [een for een in vragen if "verlo" in een or "verstr" in een]
        assert [een for een in vragen if "overlijden" in een]

    @pytest.mark.parametrize("rest", ["na zes maanden", "door het college"])
    def test_no_cause(self, rest: str) -> None:
        """How long after, and by whom, is no cause."""
        assert gemeld(f"De urgentie vervalt:\na. {rest}; of\nb. bij overlijden van de houder.")


class TestVervaloorzaak:
    def test_as_bij(self) -> None:
        """*Door overlijden* is when it ends, as *bij overlijden*."""
        door, bij = (regel(f"De urgentie vervalt {woord} overlijden van de houder.") for woord in ("door", "bij"))
        assert getattr(door, "voorwaarde", None) == getattr(bij, "voorwaarde", None) is not None

    def test_somebody_who_acts(self) -> None:
        """Who acts is no cause."""
        assert gemeld("De urgentie vervalt door het college.")
