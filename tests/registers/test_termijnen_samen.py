"""Terms that run from another provision: in a register they run as under that text alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import Register, evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Beoordeling
from regio_uitstroom.model.regeling import Regeling

PEIL = date(2026, 7, 1)
KOP = """Convenant "{titel}"
Regio: {titel}
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten {gemeenten}.

Artikel 1. Regels

"""
EERST = "1. Het college beslist binnen acht weken na de aanvraag."
AFLOOP = "2. De zorgaanbieder informeert de cliënt binnen een week na afloop van de termijn, bedoeld in het eerste lid."
WAARNA = "2. De corporatie biedt de cliënt een woning aan, waarna de cliënt binnen een week reageert."
SLOT = """
3. De cliënt krijgt geen urgentie, indien de termijn, bedoeld in het tweede lid, is verstreken.
4. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
"""
DOSSIER = {
    "sleutel": "a",
    "aanvraagdatum": "2026-03-31",
    "uitstroomgereedVanaf": "2026-01-01",
    "aanbiedingen": [{"datum": "2026-05-05", "passend": True}],
    "verblijven": {
        "volledigVan": "1900-01-01",
        "volledigTot": "2026-07-02",
        "lijst": [{"voorziening": "beschermd wonen", "datumVan": "2025-01-01"}],
    },
}


def tekst(titel: str, gemeenten: str, regels: str) -> Regeling:
    """Return a text of one article."""
    return parse_regeling(KOP.format(titel=titel, gemeenten=gemeenten) + regels, name=titel.lower()).of_fout()


ANDER = tekst("Ander", "Baarn en Soest", "De gemeente Soest is verantwoordelijk voor de begeleiding van de cliënt.\n")


def verteld(beoordeling: Beoordeling) -> tuple[Any, ...]:
    """Return what is told of the claim and of the last days."""
    uitkomst = beoordeling.uitkomst("aanspraak")
    return uitkomst.soort, uitkomst.waarde, [deadline.uiterlijk for deadline in beoordeling.deadlines]


@pytest.mark.parametrize(("lid", "dag"), [(AFLOOP, date(2026, 6, 2)), (WAARNA, date(2026, 5, 12))])
def test_as_alone(lid: str, dag: date) -> None:
    """The provision that it runs from is found in its own text, whatever texts stand beside it."""
    een = tekst("Een", "Houten en Zeist", f"{EERST}\n{lid}{SLOT}")
    client, fouten = read_client(DOSSIER, peildatum=PEIL)
    assert client is not None, fouten
    alleen = verteld(evaluate(een, client, peildatum=PEIL))
    assert alleen[2] == [date(2026, 5, 26), dag]
    assert verteld(Register.van(een, ANDER).evaluate(client, peildatum=PEIL)) == alleen
