"""The line under Gegevens that a refusal offers: with it the sentence is accepted as it stands, and asks just that."""

# ruff: noqa: E501 - sentences of agreements stand on one line

from __future__ import annotations

import re

import pytest

from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import DAGBESTEDING, tekst

_REGEL = re.compile(r"zet (?:dan )?onder Gegevens: `([^`]+)`")


def fouten(zin: str, gegeven: str = DAGBESTEDING) -> list[Diagnostic]:
    """Return the errors that a sentence gives, beside a declared fact; a long one is an open rule, with the same hint."""
    gevonden = parse_regeling(tekst(zin, gegeven)).diagnostics
    return [een for een in gevonden if een.is_fout or een.kind.code == "RU154"]


@pytest.mark.parametrize(
    "zin",
    [
        "De cliënt krijgt urgentie, indien hij op eigen verzoek naar een andere gemeente wil verhuizen.",
        "De urgentie vervalt zodra de houder een zelfstandige woonruimte heeft geweigerd.",
    ],
)
def test_the_line_is_accepted(zin: str) -> None:
    """Applied to the letter, the hint makes the sentence one that asks what it says: no window and no word is lost."""
    (fout,) = fouten(zin)
    gevonden = _REGEL.search(fout.hulp)
    assert gevonden is not None, fout.hulp
    geheel = parse_regeling(tekst(zin, gevonden[1])).of_fout()
    naam = gevonden[1].partition(":")[0]
    assert f"feiten.{naam}" in [feit.gegeven.sleutel for feit in van_soort(FeitIs, geheel.regels[-1])]


@pytest.mark.parametrize("wanneer", ["in de afgelopen twee jaar", "in de twee jaar voorafgaand aan de aanvraag"])
def test_a_refusal_in_a_window_is_computed(wanneer: str) -> None:
    """Of a home that was refused the record has the day: no fact beside it is needed."""
    assert fouten(f"De cliënt krijgt geen urgentie, indien hij {wanneer} een passende woning heeft geweigerd.") == []


def test_what_the_record_holds_is_not_offered_as_a_fact() -> None:
    """Where the clause says no more than the record does, it is computed, and no fact beside it is offered."""
    (fout,) = fouten("De cliënt krijgt urgentie, indien hij geen urgentie heeft.")
    assert "onder Gegevens" not in fout.hulp
    assert "`aan hem geen urgentie is toegekend`" in fout.hulp  # and not the opposite of what was written
    assert fouten("De cliënt krijgt urgentie, indien aan hem geen urgentie is toegekend.") == []


LIJST = "De cliënt krijgt geen urgentie, indien:\n   a. hij schulden heeft;\n   b. hij dagbesteding heeft{}\n   c. hij overlast geeft."


@pytest.mark.parametrize("slot", ["; en", "; of"])
def test_a_list_without_its_conjunction(slot: str) -> None:
    """The hint says behind which item either goes, and both are accepted."""
    (fout,) = fouten(LIJST.format(";"))
    assert fout.kind.code == "RU110"
    assert f"`{slot}`" in fout.hulp
    assert "onderdeel b" in fout.hulp
    assert fouten(LIJST.format(slot)) == []


def test_by_whom_is_never_left_out() -> None:
    """Without *door de cliënt zelf* the advice would deny everybody who applied."""
    (fout,) = fouten("De cliënt krijgt geen urgentie, indien de aanvraag door de cliënt zelf is ingediend.")
    assert "laat `" not in fout.hulp
    assert "`zelf de aanvraag ingediend: de cliënt heeft zelf de aanvraag ingediend (ja of nee)`" in fout.hulp
