"""*Zij* and *deze* behind another clause of a condition are never read as the client where they may be another."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, Leeftijd, NeemtDeel
from tests.syntax.zinnen import codes, tekst

URGENTIE = "De cliënt krijgt urgentie, indien {}."
GEMEENTE = "De gemeente van herkomst is verantwoordelijk voor de huisvesting, {}."


@pytest.mark.parametrize(
    "voorwaarde",
    [
        "hij kinderen heeft, deze minderjarig zijn en hij dagbesteding heeft",
        "hij kinderen heeft, zij minderjarig zijn en hij dagbesteding heeft",
        "hij een partner heeft, deze in Houten woont en hij dagbesteding heeft",
        "hij een partner heeft, deze minderjarig is en hij dagbesteding heeft",
        "hij een partner heeft, deze een passende woning heeft geweigerd en hij dagbesteding heeft",
        "hij een partner heeft, zij dakloos is en hij dagbesteding heeft",
        "hij een partner heeft, deze werk heeft en hij dagbesteding heeft",
        "hij een partner heeft, deze werkt of hij dagbesteding heeft",
        "hij samenwoont met een partner en deze dakloos is",
        "hij in opvang verblijft, deze in Houten ligt en hij dagbesteding heeft",
    ],
)
def test_in_a_row(voorwaarde: str) -> None:
    """Behind somebody or something else it is told that this may be meant."""
    assert codes(URGENTIE.format(voorwaarde)) == ["RU188"]


@pytest.mark.parametrize(
    "onderdelen",
    [
        ("hij kinderen heeft", "deze minderjarig zijn"),
        ("hij een partner heeft", "deze dakloos is"),
        ("hij een partner heeft", "zij in Houten woont"),
        ("hij een partner heeft", "zij werk heeft"),
        ("hij een woning heeft", "deze in Houten ligt"),
    ],
)
def test_in_a_list(onderdelen: tuple[str, str]) -> None:
    """As in the items of a list."""
    assert codes("De cliënt krijgt urgentie, indien:\na. {}; en\nb. {}.".format(*onderdelen)) == ["RU188"]


@pytest.mark.parametrize(
    "wie",
    [
        "De cliënt die een partner heeft en deze dakloos is, krijgt",
        "Cliënten die een partner hebben, deze werk heeft en dagbesteding hebben, krijgen",
        "Cliënten die kinderen hebben en deze minderjarig zijn, krijgen",
        "De cliënt die een partner heeft, zij in Houten woont en dagbesteding heeft, krijgt",
    ],
)
def test_in_a_relative_clause(wie: str) -> None:
    """In what narrows the clients too."""
    assert codes(f"{wie} urgentie.") == ["RU188"]


@pytest.mark.parametrize(
    "rest",
    [
        "indien de cliënt daar woont en zij deelneemt",
        "tenzij de cliënt daar niet veilig is, zij niet deelneemt of hij dakloos is",
        "tenzij de cliënt daar niet veilig is of zij niet kan worden vastgesteld",
    ],
)
def test_whom_the_sentence_is_about(rest: str) -> None:
    """Behind a clause on *de cliënt* it may be the municipality of the main clause."""
    assert "RU188" in codes(GEMEENTE.format(rest))


def test_beside_hij() -> None:
    """Where the client is *hij*, *zij* is the municipality."""
    regels = parse_regeling(tekst(GEMEENTE.format("indien hij daar woont en zij deelneemt"))).of_fout().regels
    assert list(van_soort(NeemtDeel, regels[-1].voorwaarde))


@pytest.mark.parametrize(
    "rest",
    [
        "indien de cliënt in Houten woont en zij niet is gebruikt",
        "indien de cliënt in Houten woont en zij een jaar geleden is verleend",
        "indien de cliënt in Houten woont, deze is ingetrokken en hij dagbesteding heeft",
    ],
)
def test_the_urgency(rest: str) -> None:
    """What is done with an urgency is never asked of the client."""
    gevonden = codes(f"De urgentie vervalt, {rest}.")
    assert gevonden == codes(f"De urgentie vervalt, {rest}.".replace("de cliënt in Houten woont, deze", "zij")) or (
        gevonden == ["RU238"]
    )


def test_of_an_event() -> None:
    """*Deze* behind an event may be what it is of."""
    zin = "De urgentie eindigt met de ondertekening van een huurovereenkomst, tenzij deze tijdelijk is."
    assert codes(zin) == ["RU188"]


@pytest.mark.parametrize(
    ("voorwaarde", "gewoon"),
    [
        ("zij dakloos is, dagbesteding heeft en zij minderjarig is", "hij dakloos is, dagbesteding heeft en hij {}"),
        ("zij dagbesteding heeft en zij minderjarig is", "hij dagbesteding heeft en hij {}"),
        ("de cliënt dakloos is en deze minderjarig is", "hij dakloos is en hij {}"),
    ],
)
def test_the_client(voorwaarde: str, gewoon: str) -> None:
    """Where nobody else is named it is the client."""
    regels = [
        parse_regeling(tekst(URGENTIE.format(een))).of_fout().regels[-1].voorwaarde
        for een in (voorwaarde, gewoon.format("minderjarig is"))
    ]
    een, ander = [(list(van_soort(Leeftijd, r)), [f.gegeven for f in van_soort(FeitIs, r)]) for r in regels]
    assert een == ander
