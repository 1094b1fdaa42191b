"""Whose judgment stands before a row of clauses judges each of them."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, Leeftijd, OordeelGeeft
from tests.syntax.zinnen import tekst

WEIGERT = "Het college weigert de urgentie, indien {}."
COLLEGE = "naar het oordeel van het college"


@pytest.mark.parametrize(
    ("voorwaarde", "aantal"),
    [
        (f"{COLLEGE} de cliënt dakloos is en schulden heeft", 2),
        (f"{COLLEGE} de cliënt dakloos is, begeleiding nodig heeft en schulden heeft", 3),
        (f"{COLLEGE} de cliënt dakloos is en hij schulden heeft", 2),
        (f"{COLLEGE} sprake is van overlast en de cliënt schulden heeft", 2),
        (f"{COLLEGE} de cliënt dakloos is of minderjarig is", 2),
        ("naar zijn oordeel:\na. de cliënt dakloos is en schulden heeft; of\nb. de cliënt overlast geeft", 3),
        ("naar zijn oordeel:\na. de cliënt dakloos is en minderjarig is; of\nb. de cliënt overlast geeft", 3),
    ],
)
def test_each_part(voorwaarde: str, aantal: int) -> None:
    """None of them is a fact, or computed; each question says of whom it is."""
    gevonden = parse_regeling(tekst(WEIGERT.format(voorwaarde))).of_fout().regels[-1].voorwaarde
    oordelen = list(van_soort(OordeelGeeft, gevonden))
    assert len(oordelen) == aantal
    assert {een.beoordelaar for een in oordelen} == {"het college"}
    assert not [*van_soort(FeitIs, gevonden), *van_soort(Leeftijd, gevonden)]
    assert all("de cliënt" in een.oordeel.vraag or "overlast" in een.oordeel.vraag for een in oordelen)


def test_behind_the_subject() -> None:
    """Behind whom it is about it goes with what follows it, and an exception has none."""
    zin = WEIGERT.format(f"de cliënt dakloos is en {COLLEGE} overlast geeft, tenzij hij schulden heeft")
    gevonden = parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde
    assert len(list(van_soort(OordeelGeeft, gevonden))) == 1
