"""A sentence on who pays for a task that a person applies: asked is who pays, not who is responsible."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import tekst

DAARNA = "van Houten en daarna voor rekening van de gemeente waar de cliënt zijn hoofdverblijf heeft."


def gevraagd(zin: str) -> list[tuple[str, str]]:
    """Return of which tasks a municipality is asked, and how."""
    regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(regel, OpenRegel)
    return [(een.taak.sleutel, een.bron.oordeel.vraag) for een in regel.gemeenten]


@pytest.mark.parametrize(
    "zin",
    [
        f"De kosten van de ambulante begeleiding komen gedurende de eerste twaalf maanden voor rekening {DAARNA}",
        "De kosten van de ambulante begeleiding na de uitstroom worden gedragen door de gemeente die de regie voert.",
    ],
)
def test_who_pays(zin: str) -> None:
    """The question is on the financing, under the name that the form for it gives."""
    ((taak, vraag),) = gevraagd(zin)
    assert taak == "financiering van de ambulante begeleiding"
    assert "verantwoordelijk voor de financiering van de ambulante begeleiding" in vraag
