"""How old clients are, behind them."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the rule of a sentence, without its own words."""
    return evolve(parse_regeling(tekst(zin)).of_fout().regels[-1], tekst="")


@pytest.mark.parametrize(
    ("zin", "gewoon"),
    [
        ("Cliënten onder de 23 jaar krijgen urgentie.", "Cliënten jonger dan 23 jaar krijgen urgentie."),
        ("Jongeren onder 23 jaar krijgen urgentie.", "Jongeren jonger dan 23 jaar krijgen urgentie."),
        (
            "Het college verleent urgentie aan cliënten onder de 18 jaar.",
            "Het college verleent urgentie aan cliënten jonger dan 18 jaar.",
        ),
    ],
)
def test_under(zin: str, gewoon: str) -> None:
    """*Onder de 23 jaar* is *jonger dan 23 jaar*."""
    assert regel(zin) == regel(gewoon)


@pytest.mark.parametrize(
    "zin", ["Cliënten onder de 23 weken krijgen urgentie.", "Cliënten onder toezicht van 2 jaar krijgen urgentie."]
)
def test_other(zin: str) -> None:
    """Weeks are no age, and what somebody is under is another thing."""
    assert gemeld(zin)
