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


NAZORG = "Houten is verantwoordelijk voor de nazorg.\n2. {}"


@pytest.mark.parametrize("zin", ["Zeist betaalt de nazorg.", "Zeist bekostigt tevens de nazorg."])
def test_who_pays_for_a_task_of_the_text(zin: str) -> None:
    """It decides, so it is no duty: refused, with the form that says who pays; that form is taken."""
    gelezen = [een for een in parse_regeling(tekst(NAZORG.format(zin))).diagnostics if een.is_fout]
    assert [een.kind.code for een in gelezen] == ["RU144"]
    assert "Zeist is financieel verantwoordelijk voor de nazorg" in gelezen[0].hulp
    assert parse_regeling(tekst(NAZORG.format("Zeist is financieel verantwoordelijk voor de nazorg."))).of_fout()


def test_what_is_no_task() -> None:
    """What no rule makes a task, is a duty to pay as ever."""
    assert parse_regeling(tekst("Zeist betaalt de nazorg.")).of_fout()
