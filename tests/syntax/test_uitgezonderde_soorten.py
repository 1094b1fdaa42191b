"""*Opvang, met uitzondering van vrouwenopvang*: the same test, on fewer kinds of stay."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import Verblijfstest
from tests.syntax.zinnen import codes, tekst


def toetsen(zin: str) -> list[Verblijfstest]:
    """Return the tests on stays in the rule of the last sentence."""
    return list(van_soort(Verblijfstest, parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde))


@pytest.mark.parametrize("uit", [", met uitzondering van", ", uitgezonderd", ", niet zijnde", " niet zijnde"])
@pytest.mark.parametrize(
    "zin",
    [
        "De cliënt die uitstroomt uit opvang{} vrouwenopvang, krijgt urgentie.",
        "De cliënt krijgt urgentie, indien hij uitstroomt uit opvang{} vrouwenopvang.",
        "De cliënt die verblijft in opvang{} vrouwenopvang, krijgt urgentie.",
    ],
)
def test_fewer_kinds(zin: str, uit: str) -> None:
    """Who was in vrouwenopvang before falls under it for another stay; only that stay does not count."""
    (test,) = toetsen(zin.format(uit))
    assert test.voorzieningen is not None
    assert "vrouwenopvang" not in test.voorzieningen.soorten
    assert "nachtopvang" in test.voorzieningen.soorten


@pytest.mark.parametrize(
    "waar",
    ["in opvang, met uitzondering van vrouwenopvang, verblijft", "in opvang niet zijnde vrouwenopvang verblijft"],
)
def test_before_the_verb(waar: str) -> None:
    """So it is before the verb; there it was lost."""
    (test,) = toetsen(f"De cliënt die {waar}, krijgt urgentie.")
    assert test.voorzieningen is not None
    assert "vrouwenopvang" not in test.voorzieningen.soorten


def test_behind_the_verb() -> None:
    """Behind the test it may be the stay or the client that is left out: it is refused, with both ways to say it."""
    zin = (
        "De cliënt die ten minste zes maanden in opvang verblijft, met uitzondering van vrouwenopvang, krijgt urgentie."
    )
    assert codes(zin) == ["RU224"]
    assert codes("De cliënt krijgt urgentie, met uitzondering van cliënten die uitstromen uit vrouwenopvang.") == []
