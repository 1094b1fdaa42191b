"""What a dispute is about is one thing, and no condition of the sentence that it stands in."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie, Verantwoordelijkheid, Verval
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import tekst

WIE = "is de gemeente waar de cliënt zich heeft gemeld verantwoordelijk voor de opvang"


@pytest.mark.parametrize(
    "zin",
    [
        f"Indien er een geschil is over de vraag welke gemeente verantwoordelijk is, {WIE}.",
        f"Bestaat tussen gemeenten verschil van mening over de vraag wie van hen verantwoordelijk is, dan {WIE}.",
        f"Zolang gemeenten van mening verschillen over de vraag of de cliënt urgent is, {WIE}.",
        f"Verschillen gemeenten van mening over de vraag welke gemeente het is, dan {WIE}.",
    ],
)
def test_it_is_asked_in_its_words(zin: str) -> None:
    """The dispute is one question to a person, with what it is about."""
    regels = parse_regeling(tekst(zin)).of_fout().regels
    (regel,) = (een for een in regels if isinstance(een, Verantwoordelijkheid))
    assert isinstance(regel.voorwaarde, FeitIs)
    assert "over de vraag w" in regel.voorwaarde.gegeven.vraag or "over de vraag of" in regel.voorwaarde.gegeven.vraag


@pytest.mark.parametrize("of", ["of hij een minderjarig kind heeft", "dan wel een minderjarig kind heeft"])
def test_both_halves_are_the_question(of: str) -> None:
    """A second *of* is no ground by itself: who has a child gets nothing by it."""
    zin = f"De cliënt krijgt urgentie, indien er een geschil is over de vraag of hij uitstroomgereed is {of}."
    *_, regel = (een for een in parse_regeling(tekst(zin)).of_fout().regels if isinstance(een, Urgentie))
    assert isinstance(regel.voorwaarde, FeitIs)
    assert of in regel.voorwaarde.gegeven.vraag


def test_behind_it_another_condition_can_stand() -> None:
    """A second half behind *en* may belong to the question, and is asked with it."""
    zin = "De urgentie vervalt, indien er een geschil is over de vraag of de woning passend is en hij niet reageert."
    *_, regel = (een for een in parse_regeling(tekst(zin)).of_fout().regels if isinstance(een, Verval))
    assert isinstance(regel.voorwaarde, FeitIs)
    assert "en hij niet reageert" in regel.voorwaarde.tekst
