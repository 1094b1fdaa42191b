"""A row of conditions that begin with their verb says what the same row says behind *indien*."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import En, FeitIs, HeeftAdres, Leeftijd, Of
from tests.syntax.zinnen import codes, tekst


def gelezen(zin: str) -> tuple[type, int, list[str], int]:
    """Return what joins the parts of a condition, how many there are, what is asked and how many are computed."""
    voorwaarde = parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde
    assert isinstance(voorwaarde, En | Of)
    sleutels = [feit.gegeven.sleutel for feit in van_soort(FeitIs, voorwaarde)]
    berekend = [*van_soort(HeeftAdres, voorwaarde), *van_soort(Leeftijd, voorwaarde)]
    return type(voorwaarde), len(voorwaarde.delen), sleutels, len(berekend)


@pytest.mark.parametrize(
    ("voorop", "indien"),
    [
        (
            "Is de cliënt dakloos, heeft hij dagbesteding of woont hij in Houten",
            "de cliënt dakloos is, hij dagbesteding heeft of hij in Houten woont",
        ),
        (
            "Heeft de cliënt schulden, is hij dakloos en heeft hij geen dagbesteding",
            "de cliënt schulden heeft, hij dakloos is en hij geen dagbesteding heeft",
        ),
        (
            "Woont de cliënt in Houten, is hij minderjarig of heeft hij dagbesteding",
            "de cliënt in Houten woont, hij minderjarig is of hij dagbesteding heeft",
        ),
        (
            "Blijkt dat de cliënt schulden heeft, dakloos is of dagbesteding heeft",
            "de cliënt schulden heeft of dakloos is of dagbesteding heeft",
        ),
    ],
)
def test_as_behind_indien(voorop: str, indien: str) -> None:
    """Each clause is one part, with what computes it."""
    assert gelezen(f"{voorop}, dan krijgt hij urgentie.") == gelezen(f"Indien {indien}, krijgt hij urgentie.")


def test_each_in_its_own_words() -> None:
    """What is asked is one clause, with its verb where it belongs."""
    zin = "Is de woning gesloopt, heeft de cliënt werk en is hij dakloos, dan krijgt de cliënt urgentie."
    voorwaarde = parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde
    vragen = [feit.gegeven.vraag for feit in van_soort(FeitIs, voorwaarde)]
    assert vragen[:2] == ["Is het zo dat de woning is gesloopt?", "Is het zo dat de cliënt werk heeft?"]


def test_somebody_else() -> None:
    """Whose clause is not clear is refused here too."""
    zin = "Heeft de cliënt een partner, is deze dakloos en heeft hij dagbesteding, dan krijgt hij urgentie."
    assert codes(zin) == ["RU188"]


@pytest.mark.parametrize(
    ("voorop", "vraag"),
    [
        ("Gaat de cliënt om medische redenen bij zijn moeder wonen", "om medische redenen bij zijn moeder gaat wonen"),
        ("Heeft de cliënt hulp nodig om de huur te betalen", "hulp nodig heeft om de huur te betalen"),
    ],
)
def test_a_reason_and_an_aim(voorop: str, vraag: str) -> None:
    """*Om* with a reason stands before the verb, *om te* behind it."""
    voorwaarde = parse_regeling(tekst(f"{voorop}, dan krijgt hij urgentie.")).of_fout().regels[-1].voorwaarde
    assert [feit.gegeven.vraag for feit in van_soort(FeitIs, voorwaarde)] == [f"Is het zo dat de cliënt {vraag}?"]


def test_two_verbs_in_a_step() -> None:
    """A question never begins with the verb that the condition began with."""
    zin = "Komt iemand om veiligheidsredenen in een andere gemeente wonen, dan informeert de zorgaanbieder Zeist."
    voorwaarde = parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde
    vragen = [feit.gegeven.vraag for feit in van_soort(FeitIs, voorwaarde)]
    assert vragen == ["Is het zo dat de cliënt om veiligheidsredenen in een andere gemeente komt wonen?"]
