"""A question in the words of a fact that the text declares: refused with its value in it, told without."""

import pytest

from regio_uitstroom.load import parse_regeling

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Gegevens

spaargeld: het spaargeld van de cliënt (bedrag)
kinderen thuis: het aantal thuiswonende kinderen van de cliënt (aantal)
wachttijd: de wachttijd van de cliënt (duur)
intakedatum: de datum van de intake (datum)
woonvorm: de woonvorm van de cliënt (keuze: zelfstandig, begeleid of in een groep)
werkplaats: de gemeente van het werk van de cliënt (gemeente)
dagbesteding: de cliënt heeft dagbesteding (ja of nee)

Artikel 1. Urgentie

De cliënt krijgt urgentie, indien {}.
"""


def codes(voorwaarde: str) -> list[str]:
    """Return the codes of what is found in a condition: those that this is about, and errors."""
    gevonden = parse_regeling(TEKST.format(voorwaarde)).diagnostics
    return [d.kind.code for d in gevonden if d.is_fout or d.kind.code == "RU250"]


class TestMeldNaastGegeven:
    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "de intake vóór 1 februari 2026 was",
            "hij zes maanden wacht",
            "hij langer dan vijf maanden wacht",
            "hij in Zeist werkt",
            "hij in een deelnemende gemeente werkt",
            "het spaargeld van de cliënt bekend is",
            "de datum van de intake bekend is",
        ],
    )
    def test_with_a_value(self, voorwaarde: str) -> None:
        """The record holds the value: a question beside it could contradict that."""
        assert codes(voorwaarde) == ["RU249"]

    @pytest.mark.parametrize("voorwaarde", ["hij over dagbesteding beschikt", "hij dagbesteding krijgt", "hij werkt"])
    def test_without_a_value(self, voorwaarde: str) -> None:
        """It may be the same question or another one: it is asked, and said to stand beside the fact."""
        assert codes(voorwaarde) == ["RU250"]

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "de datum van de intake vóór 1 februari 2026 ligt",
            "de wachttijd van de cliënt langer is dan zes maanden",
            "het spaargeld van de cliënt hoger is dan 500 euro",
            "het aantal thuiswonende kinderen van de cliënt hoger is dan twee",
            "de gemeente van het werk van de cliënt Houten is",
            "de woonvorm van de cliënt begeleid is",
            "hij dagbesteding heeft",
            "hij onjuiste gegevens heeft verstrekt",
        ],
    )
    def test_the_way_out(self, voorwaarde: str) -> None:
        """The forms that the messages give are computed; other questions are asked without a word."""
        assert codes(voorwaarde) == []
