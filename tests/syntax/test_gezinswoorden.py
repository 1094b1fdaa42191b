"""Who is in the household, in the words of ordinances."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from regio_uitstroom.model.voorwaarden import Voorwaarde
from tests.syntax.zinnen import gemeld, tekst


def voorwaarde(als: str) -> Voorwaarde:
    """Return the condition of a rule, without its words."""
    regel = parse_regeling(tekst(f"De cliënt krijgt urgentie, indien {als}.")).of_fout().regels[-1]
    assert isinstance(regel, Urgentie)
    assert regel.voorwaarde is not None
    return regel.voorwaarde


class TestGezinswoorden:
    @pytest.mark.parametrize(
        ("als", "gewoon"),
        [
            ("tot het huishouden minderjarige kinderen behoren", "hij minderjarige kinderen heeft"),
            ("een of meer minderjarige kinderen tot het gezin behoren", "hij een of meer minderjarige kinderen heeft"),
            ("een minderjarig kind deel uitmaakt van zijn huishouden", "hij een minderjarig kind heeft"),
            ("ten minste één minderjarig kind van het huishouden deel uitmaakt", "hij één minderjarig kind heeft"),
            ("er minderjarige kinderen in het gezin zijn", "hij minderjarige kinderen heeft"),
            ("een partner deel uitmaakt van haar gezin", "hij een partner heeft"),
            ("tot zijn huishouden geen minderjarig kind behoort", "hij geen minderjarig kind heeft"),
        ],
    )
    def test_same(self, als: str, gewoon: str) -> None:
        """It is the condition that the client has these, which the record answers."""
        een, ander = voorwaarde(als), voorwaarde(gewoon)
        assert evolve(een, tekst=ander.tekst) == ander

    def test_in_a_row(self) -> None:
        """Beside another clause it stays one of the row."""
        als = "tot het huishouden een minderjarig kind behoort en hij dagbesteding heeft"
        assert type(voorwaarde(als)) is type(voorwaarde("hij een minderjarig kind heeft en dagbesteding heeft"))

    @pytest.mark.parametrize(
        "als",
        [
            "ten minste twee minderjarige kinderen tot het huishouden behoren",
            "tot het huishouden van de ouder minderjarige kinderen behoren",
        ],
    )
    def test_not_guessed(self, als: str) -> None:
        """More than one of them, and the household of another, is another thing."""
        assert gemeld(f"De cliënt krijgt urgentie, indien {als}.")
