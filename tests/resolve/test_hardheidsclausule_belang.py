"""The hardship clause of ordinances: what has to be weighed, and who weighs it."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Bevoegdheid
from regio_uitstroom.model.voorwaarden import OordeelGeeft
from tests.syntax.zinnen import tekst

_KAN = (
    "Het college kan een of meer bepalingen van dit convenant buiten toepassing laten of daarvan afwijken, voor zover "
)
_SLOT = "leidt tot een onbillijkheid van overwegende aard."


def _macht(zin: str) -> Bevoegdheid:
    regeling = parse_regeling(tekst(zin)).regeling
    assert regeling is not None
    [macht] = [regel for regel in regeling.regels if isinstance(regel, Bevoegdheid)]
    return macht


@pytest.mark.parametrize(
    "toets",
    [
        "toepassing gelet op het belang van een passende huisvesting",
        "toepassing gelet op het belang van een passende woning",
        "toepassing, gelet op het belang van een evenwichtige verdeling van woonruimte,",
        "toepassing gelet op de belangen van de aanvrager",
    ],
)
def test_an_interest_has_words_of_its_own(toets: str) -> None:
    """Whatever the interest is, it belongs to the judgment, with all of its words."""
    voorwaarde = _macht(f"{_KAN}{toets} {_SLOT}").voorwaarde
    assert isinstance(voorwaarde, OordeelGeeft)
    assert voorwaarde.oordeel.sleutel == "onbillijkheid van overwegende aard"
    assert voorwaarde.tekst == f"{toets} {_SLOT}".removesuffix(".")


def test_who_has_the_power_is_who_judges() -> None:
    """*Het college kan …*: nobody else needs to be named."""
    assert "RU305" not in _codes(f"{_KAN}toepassing {_SLOT}")


def test_a_judgment_of_nobody_is_told() -> None:
    """Where no one has the power, the text has to say who judges."""
    zin = "Van artikel 2 kan worden afgeweken, indien toepassing leidt tot een onbillijkheid van overwegende aard."
    assert "RU305" in _codes(zin)


def _codes(zin: str) -> list[str]:
    return [melding.kind.code for melding in parse_regeling(tekst(zin)).diagnostics]
