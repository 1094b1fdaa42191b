"""A denial away from the length it may deny, ages that nobody has at once, and what a rule decides, asked as a fact."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import gemeld, tekst


@pytest.mark.parametrize(
    "voorwaarde",
    [
        "hij niet in Houten woont korter dan twee jaar",
        "hij niet in Houten korter dan twee jaar woont",
        "hij niet in Houten woont langer dan twee jaar",
    ],
)
def test_denial_away_from_the_length(voorwaarde: str) -> None:
    """It can deny the length, or that he lives there: refused."""
    assert gemeld(f"De cliënt krijgt urgentie, indien {voorwaarde}.") == ["RU224"]


@pytest.mark.parametrize("duur", ["niet korter dan twee jaar", "niet langer dan twee jaar"])
def test_denial_of_the_length(duur: str) -> None:
    """Right before the length it says which."""
    assert gemeld(f"De cliënt krijgt urgentie, indien hij {duur} in Houten woont.") == []


@pytest.mark.parametrize(
    "voorwaarde",
    [
        "hij achttien jaar of ouder en jonger dan zestien jaar is",
        "hij achttien jaar of ouder is en jonger dan zestien jaar is",
        "hij jonger dan achttien jaar is en hij achttien jaar of ouder is",
    ],
)
def test_ages_of_nobody(voorwaarde: str) -> None:
    """Ages that exclude each other hold for nobody, and are reported."""
    assert gemeld(f"De cliënt krijgt urgentie, indien {voorwaarde}.") == ["RU228"]


@pytest.mark.parametrize("bounds", ["achttien jaar of ouder en jonger dan 23 jaar", "jonger dan 18 jaar"])
def test_ages_of_some(bounds: str) -> None:
    """Others stand beside each other as they did."""
    assert "RU228" not in gemeld(f"De cliënt krijgt urgentie, indien hij {bounds} is.")


@pytest.mark.parametrize("wie", ["de gemeente", "de gemeente van herkomst", "Houten"])
@pytest.mark.parametrize("waarvoor", ["de huisvesting", "de huisvesting waar hij woont"])
def test_who_is_responsible(wie: str, waarvoor: str) -> None:
    """Who is responsible follows from the rules: it is no fact to ask."""
    assert gemeld(f"Is {wie} verantwoordelijk voor {waarvoor}, dan krijgt de cliënt urgentie.") == ["RU163"]


def _hints(zin: str) -> str:
    """Return what is offered to write instead of a sentence."""
    return "\n".join(een.hint for een in parse_regeling(tekst(zin)).diagnostics)


@pytest.mark.parametrize(
    "zin",
    [
        "De urgentie vervalt niet eerder dan na zes maanden.",
        "Zeist is gedurende de eerste jaren na de uitstroom verantwoordelijk voor de begeleiding.",
    ],
)
def test_never_without_a_denial_or_a_bound(zin: str) -> None:
    """Without these words it is another rule: that is not offered."""
    assert gemeld(zin) != []
    assert "zonder `" not in _hints(zin)


@pytest.mark.parametrize(
    ("tweede", "helpt"),
    [("indien hij minderjarig is", "één keer"), ("tenzij hij minderjarig is", "een eigen zin of lid")],
)
def test_openers_of_a_list(tweede: str, helpt: str) -> None:
    """One opener for all items is only offered where they all have that one."""
    zin = f"De cliënt krijgt urgentie:\n   a. indien hij dagbesteding heeft; en\n   b. {tweede}."
    assert gemeld(zin) == ["RU104"]
    assert helpt in _hints(zin)
