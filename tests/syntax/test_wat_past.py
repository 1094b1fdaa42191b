"""When a home is *passend*, who offers it looks at: the sentence is kept whole, and asks nothing of a client."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import tekst


@pytest.mark.parametrize(
    "wanneer",
    [
        "alle gezinsleden er een slaapplek hebben",
        "zij betaalbaar is en de cliënt er kan wonen",
        "de huur bij het inkomen past, alle gezinsleden er een slaapplek hebben en er begeleiding kan worden gegeven",
    ],
)
def test_kept_without_a_condition(wanneer: str) -> None:
    """No clause of it is a condition, an error or a question."""
    gelezen = parse_regeling(tekst(f"Een woning is passend als {wanneer}."))
    assert gelezen.regeling is not None
    assert gelezen.regeling.regels[-1].voorwaarde is None
    assert [een.kind.code for een in gelezen.diagnostics if een.kind.code in {"RU156", "RU157", "RU158"}] == ["RU157"]
