"""For what something does not count, in the words that drafters use for it."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.ficties import BriefadresTelt
from regio_uitstroom.model.regels import Fictie
from tests.syntax.zinnen import gemeld, tekst

REGIOBINDING = "Onder regiobinding wordt verstaan: de cliënt stond twee jaar ingeschreven in Houten."
HERKOMST = BriefadresTelt(telt=False, begrip="gemeente van herkomst")


def fictie(zin: str, eerst: str = "") -> Fictie:
    """Return the fiction of a sentence, which must be read without a mistake."""
    geheel = parse_regeling(tekst(f"{eerst}\n2. {zin}" if eerst else zin)).of_fout()
    (gevonden,) = (regel for regel in geheel.regels if isinstance(regel, Fictie))
    return gevonden


@pytest.mark.parametrize(
    "zin",
    [
        "Een inschrijving op een briefadres telt niet mee bij het bepalen van de gemeente van herkomst.",
        "Inschrijving op een briefadres telt niet mee bij het vaststellen van de gemeente van herkomst.",
        "Een briefadres telt bij het bepalen van de herkomst niet mee.",
        "Een briefadres telt niet mee voor de gemeente van herkomst.",
        "Een briefadres telt voor de gemeente van herkomst niet mee als woonadres.",
        "Bij de vaststelling van de gemeente van herkomst worden briefadressen buiten beschouwing gelaten.",
        "Bij het vaststellen van de gemeente van herkomst worden inschrijvingen op een briefadres niet meegeteld.",
        "Bij de bepaling van de herkomst blijft een inschrijving op een briefadres buiten beschouwing.",
    ],
)
def test_for_the_origin(zin: str) -> None:
    """What a briefadres is not for the municipality of origin, in any order: nothing is asked or warned of."""
    assert fictie(zin).werking == HERKOMST
    assert "RU318" not in [een.kind.code for een in parse_regeling(tekst(zin)).diagnostics]


@pytest.mark.parametrize(
    "hoe", ["bij het bepalen van de regiobinding", "bij de berekening van de regiobinding", "voor de regiobinding"]
)
def test_for_a_term(hoe: str) -> None:
    """For a term it is what *voor* that term says."""
    gewoon = fictie("Een inschrijving op een briefadres telt niet mee voor de regiobinding.", REGIOBINDING)
    gevonden = fictie(f"Een inschrijving op een briefadres telt niet mee {hoe}.", REGIOBINDING)
    assert gevonden.werking == gewoon.werking == evolve(HERKOMST, begrip="regiobinding")


@pytest.mark.parametrize(
    "zin",
    [
        "Een inschrijving op een briefadres telt mee bij het bepalen van de gemeente van herkomst.",
        "Een inschrijving tijdens verblijf telt niet mee bij het bepalen van de gemeente van herkomst.",
    ],
)
def test_what_is_not_computed(zin: str) -> None:
    """The origin is by the woonadres before the stay: what would change that is no fiction on days."""
    assert gemeld(zin)
