"""Of two rules in one sentence that a person applies, the warning names the one that can stand by itself."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import codes, gemeld, tekst


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        (
            "Weigert de cliënt een passende woning zonder goede reden, dan vervalt zijn urgentie",
            "en kan hij een jaar lang niet opnieuw worden aangemeld",
        ),
        ("De urgentie vervalt na zes maanden", "en de houder moet dan knus opnieuw bij het college om voorrang vragen"),
        ("Houten is verantwoordelijk voor de huisvesting", "; de andere dragen daar knus naar rato aan bij"),
    ],
)
def test_the_first_half_is_named(een: str, ander: str) -> None:
    """Its words stand in the hint as they are, and are accepted as a sentence of their own."""
    zin = f"{een} {ander}.".replace(" ;", ";")
    (melding,) = (m for m in parse_regeling(tekst(zin)).diagnostics if m.kind.code == "RU154")
    assert f"zet `{een}` in een eigen zin" in melding.hulp
    assert codes(f"{een}.") == []
    assert gemeld(f"{een}.") == []


def test_a_half_that_decides_nothing_is_not_named() -> None:
    """What would be kept as words is no sentence to write."""
    zin = "De zorgaanbieder meldt de cliënt knus aan en wie daarna knus verhuist, raakt zijn urgentie weer kwijt."
    hulp = [m.hulp for m in parse_regeling(tekst(zin)).diagnostics]
    assert all("in een eigen zin, en de rest" not in een for een in hulp)
