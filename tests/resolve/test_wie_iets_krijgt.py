"""Who gets something does nothing: the text leaves open who gives it; and of how many offers one has, a person says."""

from __future__ import annotations

import pytest

from regio_uitstroom.load import Geladen, parse_regeling
from regio_uitstroom.model.regels import Kanbepaling, OpenRegel, Verplichting
from regio_uitstroom.resolve.regels_beslissen import NIEMAND_GENOEMD
from tests.syntax.zinnen import tekst


def codes(geladen: Geladen) -> set[str]:
    """Return what is told of a text."""
    return {een.kind.code for een in geladen.diagnostics}


@pytest.mark.parametrize(
    "zin",
    [
        "De houder van een urgentieverklaring ontvangt een passend woningaanbod.",
        "De aanvrager ontvangt een schriftelijke bevestiging.",
        "De gemeente ontvangt een afschrift van het besluit.",
    ],
)
def test_nobody_gives_it(zin: str) -> None:
    """It is told that the text leaves open who does it, and who gets it has no duty."""
    geladen = parse_regeling(tekst(zin))
    (plicht,) = (een for een in geladen.of_fout().regels if isinstance(een, Verplichting))
    assert plicht.actor == NIEMAND_GENOEMD
    assert "RU311" in codes(geladen)


def test_from_whom() -> None:
    """From whom something is got, has the duty."""
    geladen = parse_regeling(tekst("De cliënt ontvangt van de zorgaanbieder een brief."))
    (plicht,) = (een for een in geladen.of_fout().regels if isinstance(een, Verplichting))
    assert plicht.actor.naam == "de zorgaanbieder"
    assert "RU311" not in codes(geladen)


@pytest.mark.parametrize(
    "zin",
    [
        "De houder van een urgentieverklaring ontvangt één passend woningaanbod.",
        "De corporatie doet de cliënt één passend aanbod.",
        "De woningcorporatie doet aan de cliënt één aanbod.",
    ],
)
def test_one_offer_is_a_bound(zin: str) -> None:
    """*Één aanbod* says that there comes no second: a person says what follows for the urgency."""
    geladen = parse_regeling(tekst(zin))
    assert "RU154" in codes(geladen)
    assert any(isinstance(een, OpenRegel) for een in geladen.of_fout().regels)


def test_who_a_rider_points_back_at() -> None:
    """*Zij* in a rider is who the main rule is about."""
    zin = "Elke partij kan het convenant opzeggen, met dien verstande dat zij haar verplichtingen nakomt."
    regels = parse_regeling(tekst(zin)).of_fout().regels
    (macht,) = (een for een in regels if isinstance(een, Kanbepaling))
    (plicht,) = (een for een in regels if isinstance(een, Verplichting))
    assert plicht.actor == macht.actor
