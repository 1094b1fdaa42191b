"""*Blijkt de cliënt minderjarig te zijn, dan …*: the same condition as with *indien*."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import tekst


def regel(zin: str) -> Regel:
    """Return the rule of the last sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


@pytest.mark.parametrize(
    ("voorop", "indien"),
    [
        ("Blijkt de cliënt minderjarig te zijn, dan", "Indien de cliënt minderjarig is,"),
        ("Blijkt de cliënt niet uitstroomgereed te zijn, dan", "Indien de cliënt niet uitstroomgereed is,"),
        ("Blijkt de cliënt in Houten te wonen, dan", "Indien de cliënt in Houten woont,"),
        (
            "Blijkt de cliënt een passende woning te hebben geweigerd, dan",
            "Indien de cliënt een passende woning heeft geweigerd,",
        ),
        ("Blijken cliënten minderjarig te zijn, dan", "Indien de cliënt minderjarig is,"),
        ("Is het zo dat de cliënt minderjarig is, dan", "Indien de cliënt minderjarig is,"),
        ("Mocht het zo zijn dat de cliënt minderjarig is, dan", "Indien de cliënt minderjarig is,"),
    ],
)
def test_same(voorop: str, indien: str) -> None:
    """What appears, or is so, is that condition: it was asked with its words in the wrong order."""
    gevolg = "krijgen zij geen urgentie." if voorop.startswith("Blijken") else "krijgt hij geen urgentie."
    assert regel(f"{voorop} {gevolg}").voorwaarde == regel(f"{indien} krijgt hij geen urgentie.").voorwaarde


def test_asked() -> None:
    """What no record holds is asked in good order."""
    voorwaarde = regel("Blijkt de cliënt onjuiste gegevens te hebben verstrekt, dan vervalt de urgentie.").voorwaarde
    assert isinstance(voorwaarde, FeitIs)
    assert voorwaarde.gegeven.vraag == "Is het zo dat de cliënt onjuiste gegevens heeft verstrekt?"
