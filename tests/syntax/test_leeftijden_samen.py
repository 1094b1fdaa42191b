"""Ages in the words of drafters: *en ouder*, *tot en met*, two bounds with one verb."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import Voorwaarde
from tests.syntax.zinnen import gemeld, tekst


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde


GELIJK = [
    ("Cliënten van achttien jaar en ouder krijgen urgentie.", "Cliënten van achttien jaar of ouder krijgen urgentie."),
    ("De cliënt van 18 tot en met 22 jaar krijgt urgentie.", "De cliënt van 18 tot 23 jaar krijgt urgentie."),
    (
        "De cliënt krijgt urgentie, indien hij achttien jaar of ouder en jonger dan drieëntwintig jaar is.",
        "De cliënt krijgt urgentie, indien hij achttien jaar of ouder is en hij jonger dan drieëntwintig jaar is.",
    ),
    (
        "De cliënt krijgt urgentie, indien hij achttien jaar of ouder is en jonger dan drieëntwintig jaar.",
        "De cliënt krijgt urgentie, indien hij achttien jaar of ouder is en hij jonger dan drieëntwintig jaar is.",
    ),
    (
        "De cliënt krijgt urgentie, indien hij uitstroomt uit beschermd wonen en jonger dan drieëntwintig jaar is.",
        "De cliënt krijgt urgentie, indien hij uitstroomt uit beschermd wonen en hij jonger dan drieëntwintig jaar is.",
    ),
    (
        "De cliënt die uitstroomt uit beschermd wonen en jonger dan drieëntwintig jaar is, krijgt urgentie.",
        "De cliënt die uitstroomt uit beschermd wonen en die jonger dan drieëntwintig jaar is, krijgt urgentie.",
    ),
    (
        "De cliënt die achttien jaar of ouder en jonger dan drieëntwintig jaar is, krijgt urgentie.",
        "De cliënt die achttien jaar of ouder is en die jonger dan drieëntwintig jaar is, krijgt urgentie.",
    ),
]

DAG = "op de datum van aanmelding"
SAMEN = [
    (
        f"{DAG} achttien jaar of ouder en jonger dan 23 jaar is",
        f"{DAG} 18 jaar of ouder is en hij {DAG} jonger dan 23 jaar is",
    ),
    (
        f"achttien jaar of ouder en jonger dan 23 jaar is {DAG}",
        f"{DAG} 18 jaar of ouder is en hij {DAG} jonger dan 23 jaar is",
    ),
    (f"{DAG} tussen 18 en 23 jaar is", f"{DAG} 18 jaar of ouder is en hij {DAG} jonger dan 23 jaar is"),
    (
        f"{DAG} jonger dan 18 jaar of ouder dan 65 jaar is",
        f"{DAG} jonger dan 18 jaar is of hij {DAG} ouder dan 65 jaar is",
    ),
    ("jonger dan 18 jaar of ouder dan 65 jaar is", "jonger dan 18 jaar is of hij ouder dan 65 jaar is"),
    ("ouder is dan 18 jaar en jonger dan 23 jaar", "ouder dan 18 jaar is en hij jonger dan 23 jaar is"),
    ("jonger dan 23 jaar en achttien jaar of ouder is", "jonger dan 23 jaar is en hij achttien jaar of ouder is"),
    ("ten minste 18 en jonger dan 23 jaar is", "achttien jaar of ouder is en hij jonger dan 23 jaar is"),
    ("ten minste achttien jaar en ten hoogste 22 jaar is", "18 jaar of ouder is en hij jonger dan 23 jaar is"),
    ("18 tot en met 22 jaar is", "tussen 18 en 23 jaar is"),
]
VOOROP = [
    f"Is de cliënt {DAG} achttien jaar of ouder en jonger dan 23 jaar, dan krijgt hij urgentie.",
    f"Cliënten die {DAG} achttien jaar of ouder en jonger dan 23 jaar zijn, krijgen urgentie.",
]

ZODRA = [
    (
        "Zeist is verantwoordelijk voor de begeleiding totdat de cliënt achttien jaar is.",
        "Zeist is verantwoordelijk voor de begeleiding, tenzij de cliënt achttien jaar of ouder is.",
    ),
]
NIET_SAMEN = [
    "op de datum van aanmelding achttien jaar of ouder is en jonger dan drieëntwintig jaar",
    "niet achttien jaar of ouder en jonger dan drieëntwintig jaar is",
    "achttien jaar of ouder is en jonger dan drieëntwintig jaar op de datum van aanmelding",
]


class TestLeeftijdenSamen:
    @pytest.mark.parametrize(("anders", "gewoon"), GELIJK)
    def test_same(self, anders: str, gewoon: str) -> None:
        """What a drafter writes is the condition of the plain form."""
        assert gemeld(gewoon) == []
        assert gemeld(anders) == []
        assert voorwaarde(anders) == voorwaarde(gewoon)

    @pytest.mark.parametrize(("anders", "gewoon"), SAMEN)
    def test_two_ages(self, anders: str, gewoon: str) -> None:
        """Two ages under one verb are each of the client, on the day that stands beside both."""
        zin = "De cliënt krijgt urgentie, indien hij {}."
        assert gemeld(zin.format(anders)) == []
        assert voorwaarde(zin.format(anders)) == voorwaarde(zin.format(gewoon))

    @pytest.mark.parametrize("zin", VOOROP)
    def test_two_ages_elsewhere(self, zin: str) -> None:
        """The same with the verb in front, and of a group."""
        assert voorwaarde(zin) == voorwaarde(f"De cliënt krijgt urgentie, indien hij {DAG} tussen 18 en 23 jaar is.")

    @pytest.mark.parametrize(("anders", "gewoon"), ZODRA)
    def test_reached(self, anders: str, gewoon: str) -> None:
        """*Totdat hij achttien jaar is* is until he reaches that age, not the year that he has it."""
        assert voorwaarde(anders) == voorwaarde(gewoon)

    @pytest.mark.parametrize("wat", NIET_SAMEN)
    def test_of_both(self, wat: str) -> None:
        """With a denial, or a day beside one verb of two, it is not told whether that is of both: nothing is lost."""
        assert gemeld(f"De cliënt krijgt urgentie, indien hij {wat}.")

    def test_of_nobody_on_a_day(self) -> None:
        """Two ages that nobody has at once on a day are told."""
        wie = "op de datum van aanmelding achttien jaar of ouder en jonger dan zestien jaar is"
        assert gemeld(f"De cliënt krijgt urgentie, indien hij {wie}.") == ["RU228"]
