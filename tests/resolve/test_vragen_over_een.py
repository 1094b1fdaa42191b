"""What a text says of several clients is asked of one, in correct Dutch."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import tekst


def _vragen(zin: str) -> list[str]:
    regeling = parse_regeling(tekst(zin)).regeling
    assert regeling is not None
    return [feit.gegeven.vraag for regel, feit in regeling.in_regels.met(FeitIs) if regel.citaat.artikel == "3"]


@pytest.mark.parametrize(
    ("zin", "vraag"),
    [
        (
            "Dit convenant is van toepassing op personen die in staat zijn zelfstandig te wonen.",
            "Is het zo dat de cliënt in staat is zelfstandig te wonen?",
        ),
        (
            "Dit convenant is van toepassing op personen die in staat zijn zijn huis te onderhouden.",
            "Is het zo dat de cliënt in staat is zijn huis te onderhouden?",
        ),
        (
            "Personen die vanwege sloop hun huis uit moeten, krijgen urgentie.",
            "Is het zo dat de cliënt vanwege sloop zijn huis uit moet?",
        ),
    ],
)
def test_the_question_is_on_one_client(zin: str, vraag: str) -> None:
    """The verb and what is his are those of one."""
    assert vraag in _vragen(zin)


@pytest.mark.parametrize(
    ("zin", "vragen"),
    [
        (
            "Heeft de cliënt aantoonbaar op alle woningen gereageerd en niets gevonden, dan krijgt hij urgentie.",
            [
                "Is het zo dat de cliënt aantoonbaar op alle woningen heeft gereageerd?",
                "Is het zo dat de cliënt niets heeft gevonden?",
            ],
        ),
        (
            "Is de cliënt recent gescheiden en dakloos geraakt, dan krijgt hij urgentie.",
            ["Is het zo dat de cliënt recent is gescheiden?", "Is het zo dat de cliënt dakloos is geraakt?"],
        ),
    ],
)
def test_a_condition_that_begins_with_its_verb_is_asked_with_it_behind(zin: str, vragen: list[str]) -> None:
    """Also where a second participle leaves the verb to the first one."""
    assert [vraag for vraag in _vragen(zin) if vraag in vragen] == vragen
