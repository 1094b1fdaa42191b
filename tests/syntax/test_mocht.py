"""A condition that begins with *mocht* or *zou* is that condition, and not what somebody was allowed."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import OpenRegel, Regel
from regio_uitstroom.model.voorwaarden import (
    FeitIs,
    HeeftAdres,
    HeeftGeweigerd,
    KanNietVastgesteld,
    Leeftijd,
    NeemtDeel,
    Voorwaarde,
)
from tests.syntax.zinnen import codes, tekst


def regels(zin: str) -> list[Regel]:
    """Return the rules of the sentence."""
    return [een for een in parse_regeling(tekst(zin)).of_fout().regels if een.citaat.artikel == "3"]


@pytest.mark.parametrize(
    ("voorwaarde", "soort"),
    [
        ("Mocht de cliënt minderjarig zijn", Leeftijd),
        ("Mocht de cliënt in Houten wonen", HeeftAdres),
        ("Mocht de cliënt een passende woning weigeren", HeeftGeweigerd),
        ("Mocht blijken dat de cliënt in Houten woont", HeeftAdres),
        ("Mocht de gemeente van herkomst niet kunnen worden vastgesteld", KanNietVastgesteld),
        ("Mocht de gemeente van herkomst niet aan dit convenant deelnemen", NeemtDeel),
        ("Zou blijken dat de cliënt minderjarig is", Leeftijd),
    ],
)
def test_the_condition(voorwaarde: str, soort: type[Voorwaarde]) -> None:
    """It is what the same condition with *indien* is."""
    zin = f"{voorwaarde}, dan is Zeist verantwoordelijk voor de huisvesting."
    assert len(list(van_soort(soort, *regels(zin)))) == 1


@pytest.mark.parametrize(
    ("voorwaarde", "vraag"),
    [
        ("Mocht de cliënt niet meewerken", "Is het zo dat de cliënt meewerkt?"),
        ("Mocht de cliënt niet in Houten kunnen wonen", "Is het zo dat de cliënt in Houten kan wonen?"),
        ("Mocht terugkeer onveilig zijn", "Is het zo dat terugkeer onveilig is?"),
    ],
)
def test_what_is_asked(voorwaarde: str, vraag: str) -> None:
    """The question has the verb that goes with it, in its finite form."""
    (feit,) = van_soort(FeitIs, *regels(f"{voorwaarde}, dan vervalt de urgentie."))
    assert feit.gegeven.vraag == vraag


def test_a_verb_that_is_not_known_is_refused() -> None:
    """Nobody is asked what he was allowed."""
    assert codes("Mocht de cliënt overlijden, dan vervalt de urgentie.") == ["RU224"]
    assert codes("Mocht de cliënt niet werken of dagbesteding hebben, dan krijgt hij geen urgentie.") == ["RU224"]


@pytest.mark.parametrize(
    "zin",
    [
        "In gevallen waarin de cliënt dagbesteding heeft, kan het college niet afwijken.",
        "Het college kan in gevallen waarin de cliënt dagbesteding heeft, niet afwijken.",
    ],
)
def test_that_nobody_may_depart(zin: str) -> None:
    """It bounds a power that stands elsewhere: a person applies it, where it was a duty that bound nothing."""
    (regel,) = regels(zin)
    assert isinstance(regel, OpenRegel)


@pytest.mark.parametrize("wie", ["cliënten aan die schulden hebben", "alleen cliënten aan die uitstroomgereed zijn"])
def test_a_clause_behind_the_particle(wie: str) -> None:
    """*Die* is no article there: whom it leaves out was lost."""
    assert codes(f"De zorgaanbieder meldt {wie}.") == ["RU104"]


def test_that_municipality_behind_a_preposition() -> None:
    """*Aan die gemeente* is to whom."""
    assert codes("De zorgaanbieder meldt cliënten aan die gemeente.") == []
