"""A term that runs from when something came in, said as a clause."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import Verplichting
from tests.syntax.zinnen import tekst


def plicht(zin: str) -> Verplichting:
    """Return the duty of a text with this sentence, without the words of the text."""
    regels = parse_regeling(tekst(zin)).of_fout().regels
    (regel,) = (een for een in regels if isinstance(een, Verplichting) and een.citaat.artikel == "3")
    return evolve(regel, tekst="", span=None)


@pytest.mark.parametrize(
    ("zin", "gewoon"),
    [
        (
            "De corporatie doet uiterlijk dertien weken nadat zij de voordracht heeft ontvangen een passend aanbod.",
            "De corporatie doet uiterlijk dertien weken na de ontvangst van de voordracht een passend aanbod.",
        ),
        (
            "De corporatie doet uiterlijk dertien weken nadat zij de voordracht heeft ontvangen een aanbod.",
            "De corporatie doet uiterlijk dertien weken na de ontvangst van de voordracht een aanbod.",
        ),
        (
            "De corporatie biedt binnen vier weken nadat de voordracht is ontvangen een woning aan.",
            "De corporatie biedt binnen vier weken na de ontvangst van de voordracht een woning aan.",
        ),
        (
            "De commissie adviseert binnen vier weken nadat zij de aanvraag heeft ontvangen.",
            "De commissie adviseert binnen vier weken na ontvangst van de aanvraag.",
        ),
    ],
)
def test_received(zin: str, gewoon: str) -> None:
    """*Nadat zij iets heeft ontvangen* is *na de ontvangst* of it."""
    gelezen = plicht(zin)
    assert gelezen.termijn is not None
    assert gelezen == plicht(gewoon)


@pytest.mark.parametrize(
    "zin",
    [
        "De corporatie doet een aanbod.",
        "De corporatie doet een woningaanbod.",
        "De corporatie doet binnen dertien weken na de voordracht een aanbod.",
        "De corporatie doet binnen vier weken een aanbod aan de cliënt.",
    ],
)
def test_an_offer_is_a_duty(zin: str) -> None:
    """To make an offer is a duty of who makes it, and nothing is to be told of the sentence."""
    assert "RU157" not in [een.kind.code for een in parse_regeling(tekst(zin)).diagnostics]
    assert plicht(zin).handeling == "doen"


def test_received_by_another() -> None:
    """Of what another received no day is computed."""
    zin = "De corporatie biedt binnen vier weken nadat het college de voordracht heeft ontvangen een woning aan."
    assert plicht(zin).termijn is None
