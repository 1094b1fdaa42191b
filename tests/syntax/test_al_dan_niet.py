"""What may be so or not."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from tests.syntax.zinnen import gemeld, tekst


@pytest.mark.parametrize(
    ("zin", "zonder"),
    [
        (
            "De cliënt krijgt urgentie, indien hij een huurschuld heeft, al dan niet met een betalingsregeling, en "
            "uitstroomgereed is.",
            "De cliënt krijgt urgentie, indien hij een huurschuld heeft en uitstroomgereed is.",
        ),
    ],
)
def test_left_out(zin: str, zonder: str) -> None:
    """Between two commas it decides nothing: the rule is the one without it."""
    een, ander = (parse_regeling(tekst(wat)).of_fout().regels[-1] for wat in (zin, zonder))
    assert isinstance(een, Urgentie)
    assert isinstance(ander, Urgentie)
    assert een.voorwaarde is not None
    assert ander.voorwaarde is not None
    assert [type(deel) for deel in getattr(een.voorwaarde, "delen", ())] == [
        type(deel) for deel in getattr(ander.voorwaarde, "delen", ())
    ]
    assert getattr(een.voorwaarde, "delen", ()) != ()


def test_at_the_front() -> None:
    """By itself it is told."""
    assert gemeld("Al dan niet uitstroomgereed, krijgt de cliënt urgentie.")
