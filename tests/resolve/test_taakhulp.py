"""What a sentence on who is responsible is told that does not say for what: the sentence with a task in it."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import re

import pytest

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.load import parse_regeling
from tests.syntax.zinnen import tekst


def fouten(zin: str) -> list[Diagnostic]:
    """Return the errors that a sentence gives."""
    return [een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout]


EERST = "De gemeente van herkomst is verantwoordelijk voor de begeleiding van de cliënt."
ZINNEN = [
    "De gemeente van herkomst is verantwoordelijk, tenzij de cliënt uitstroomgereed is.",
    "Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk.",
    "Verantwoordelijk is de gemeente van herkomst.",
    "Voor cliënten met dagbesteding is de gemeente Zeist verantwoordelijk.",
]


@pytest.mark.parametrize("zin", ZINNEN)
@pytest.mark.parametrize("eerst", ["", f"{EERST}\n\nArtikel 4. Daarna\n\n1. "])
def test_the_hint_is_accepted(zin: str, eerst: str) -> None:
    """The sentence of the hint is read as one about a task that the text divides, or about the housing."""
    (fout,) = fouten(f"{eerst}{zin}")
    assert fout.kind.code == "RU211"
    gevonden = re.search("`(.*?)`", fout.hulp)
    assert gevonden is not None
    assert ("voor de begeleiding" if eerst else "voor de huisvesting") in gevonden[1]
    assert fouten(f"{eerst}{gevonden[1]}.") == []


def test_no_other_report_beside_it() -> None:
    """That it departs from a rule on a task is not said of a sentence without one: no message has an empty place."""
    geheel = f"{EERST}\n2. In afwijking van het eerste lid is de gemeente Zeist verantwoordelijk, als de cliënt uitstroomgereed is."
    assert {een.kind.code for een in fouten(geheel)} <= {"RU211"}
