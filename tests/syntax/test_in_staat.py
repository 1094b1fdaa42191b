"""*In staat is … te* is one clause with *is*: what he can do, is asked or judged."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import FeitIs, OordeelGeeft, Voorwaarde
from tests.syntax.zinnen import codes, tekst


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde


@pytest.mark.parametrize("wat", ["in staat is zelfstandig te wonen", "in staat is om zelfstandig te wonen"])
@pytest.mark.parametrize(
    "vorm", ["De cliënt krijgt urgentie, indien hij {}{}.", "De cliënt die {}{}, krijgt urgentie."]
)
def test_asked_whole(vorm: str, wat: str) -> None:
    """The question holds all its words; by somebody's judgment it is that of this person."""
    feit = voorwaarde(vorm.format("", wat))
    assert isinstance(feit, FeitIs)
    assert feit.gegeven.vraag == f"Is het zo dat de cliënt {wat}?"
    oordeel = voorwaarde(vorm.format("naar het oordeel van de zorgaanbieder ", wat))
    assert isinstance(oordeel, OordeelGeeft)
    assert (oordeel.oordeel.vraag, oordeel.beoordelaar) == (feit.gegeven.vraag, "de zorgaanbieder")


def test_no_suggestion_without_its_preposition() -> None:
    """What is left without a preposition is no Dutch, and is not suggested."""
    gelezen = parse_regeling(tekst("De cliënt krijgt urgentie, indien hij in staat was zelfstandig te wonen."))
    assert not any("zonder `in`" in (een.hint or "") for een in gelezen.diagnostics)


def test_beside_another() -> None:
    """It ends with its verb: what stands behind *en* is another condition."""
    assert codes("De cliënt krijgt urgentie, indien hij in staat is zijn huur te betalen en dagbesteding heeft.") == []
