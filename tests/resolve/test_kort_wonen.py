"""A refusal of who lives somewhere too short a time tells that it does not refuse who never lived there."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst


def gewaarschuwd(zin: str) -> bool:
    """Whether a sentence is accepted and the warning is given."""
    gelezen = parse_regeling(tekst(zin))
    assert gelezen.regeling is not None
    return "RU341" in {melding.kind.code for melding in gelezen.diagnostics}


@pytest.mark.parametrize(
    "zin",
    [
        "De cliënt krijgt geen urgentie, indien hij korter dan twaalf maanden in Houten woont.",
        "De aanvraag wordt afgewezen als de aanvrager minder dan een jaar in Houten heeft gewoond.",
        "Cliënten die minder dan een jaar in Houten wonen, krijgen geen urgentie.",
        "De cliënt krijgt geen urgentie, indien hij minderjarig is of korter dan een jaar in Houten woont.",
    ],
)
def test_refusal(zin: str) -> None:
    """By these words only who lives there is refused."""
    assert gewaarschuwd(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "De cliënt krijgt geen urgentie, tenzij hij ten minste twaalf maanden in Houten woont.",
        "De cliënt krijgt geen urgentie, indien hij niet ten minste twaalf maanden in Houten woont.",
        "De cliënt krijgt urgentie, indien hij korter dan twaalf maanden in Houten woont.",
    ],
)
def test_no_such_refusal(zin: str) -> None:
    """A demand is one for everybody, and a grant presumes what it says."""
    assert not gewaarschuwd(zin)
