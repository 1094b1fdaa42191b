"""A question that is told is one that is asked, and can be answered."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import tekst


@pytest.mark.parametrize("wat", ["overlijdt", "komt te overlijden", "sterft"])
def test_somebody_has_died(wat: str) -> None:
    """Nobody dies on the day that it is asked: he has died."""
    regel = parse_regeling(tekst(f"De urgentie vervalt, indien de cliënt {wat}.")).of_fout().regels[-1]
    assert isinstance(regel.voorwaarde, FeitIs)
    assert regel.voorwaarde.gegeven.vraag == "Is het zo dat de cliënt is overleden?"


@pytest.mark.parametrize(
    "zin",
    [
        "De gemeente van herkomst is verantwoordelijk voor de huisvesting, ook als de instelling ergens anders staat.",
        "De zorgaanbieder meldt de cliënt aan, ook als die ergens anders werkt.",
    ],
)
def test_even_if_asks_nothing(zin: str) -> None:
    """A clause with *ook als* is no condition: nobody is asked about it, and no question is told."""
    gelezen = parse_regeling(tekst(zin))
    assert gelezen.regeling is not None
    assert gelezen.regeling.regels[-1].voorwaarde is None
    assert not {"RU156", "RU158"} & {een.kind.code for een in gelezen.diagnostics}


def test_a_name_that_reads() -> None:
    """The verb of what somebody has is not that of a clause behind it: no declaration is offered that is no Dutch."""
    zin = "De cliënt krijgt urgentie als hij dakloos is en schulden heeft waarvoor een regeling is getroffen."
    assert "is schulden heeft" not in " ".join(een.hulp for een in parse_regeling(tekst(zin)).diagnostics)
