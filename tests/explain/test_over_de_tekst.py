"""What is done with the text itself is no step of a client."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling, read_client, werkproces
from tests.syntax.zinnen import tekst


def aantal_stappen(zin: str) -> int:
    """Return how many steps of a client come from this sentence."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    client, _ = read_client({"sleutel": "a"})
    assert client is not None
    stappen = werkproces(regeling, client, peildatum=date(2026, 3, 1)).stappen
    return sum(stap.citaat.artikel == "3" for stap in stappen)


@pytest.mark.parametrize(
    "zin",
    [
        "Partijen evalueren de afspraken twee jaar na ondertekening.",
        "Partijen evalueren de afspraken twee jaar na ondertekening en betrekken daarbij de ervaringen van cliënten.",
        "De gemeenten evalueren het convenant binnen twee jaar na de inwerkingtreding.",
        "Partijen bespreken dit convenant op 1 maart 2027.",
        "Elke partij kan het convenant opzeggen, met dien verstande dat zij haar verplichtingen nakomt.",
    ],
)
def test_no_step(zin: str) -> None:
    """It stands in the text, with what is done along with it, and in nobody's work process."""
    assert aantal_stappen(zin) == 0


@pytest.mark.parametrize(
    "zin",
    [
        "De zorgaanbieder evalueert de afspraken met de cliënt.",
        "De zorgaanbieder evalueert het begeleidingsplan.",
        "Partijen evalueren de plaatsing van de cliënt.",
        "De zorgaanbieder zegt het huurcontract op.",
    ],
)
def test_a_step(zin: str) -> None:
    """What is done for a client is one, also with what was agreed with him."""
    assert aantal_stappen(zin) == 1
