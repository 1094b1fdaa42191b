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


class TestLeeftijdenSamen:
    @pytest.mark.parametrize(("anders", "gewoon"), GELIJK)
    def test_same(self, anders: str, gewoon: str) -> None:
        """What a drafter writes is the condition of the plain form."""
        assert gemeld(gewoon) == []
        assert gemeld(anders) == []
        assert voorwaarde(anders) == voorwaarde(gewoon)
