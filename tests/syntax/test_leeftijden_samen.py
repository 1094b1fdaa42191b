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

ZODRA = [
    (
        "Zeist is verantwoordelijk voor de begeleiding totdat de cliënt achttien jaar is.",
        "Zeist is verantwoordelijk voor de begeleiding, tenzij de cliënt achttien jaar of ouder is.",
    ),
]
NIET_SAMEN = [
    "op de datum van aanmelding achttien jaar of ouder en jonger dan drieëntwintig jaar is",
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

    @pytest.mark.parametrize(("anders", "gewoon"), ZODRA)
    def test_reached(self, anders: str, gewoon: str) -> None:
        """*Totdat hij achttien jaar is* is until he reaches that age, not the year that he has it."""
        assert voorwaarde(anders) == voorwaarde(gewoon)

    @pytest.mark.parametrize("wat", NIET_SAMEN)
    def test_of_both(self, wat: str) -> None:
        """With a denial or a day beside them it is not told whether that is of both: nothing is left out."""
        assert gemeld(f"De cliënt krijgt urgentie, indien hij {wat}.")
