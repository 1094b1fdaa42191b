"""Municipalities carried forward: who settles a split."""

import json
from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.model.gemeentebron import GemeenteUitGegeven
from tests.evaluation.bouw import client, gegeven, gemeente, regeling, verantwoordelijk

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Oisterwijk en Zeist.

Artikel 1. Kosten

Elke gemeente is financieel verantwoordelijk voor de ondersteuning van haar inwoners.
"""


class TestHuidigeGemeente:
    @pytest.mark.parametrize(
        ("huidige", "soort"), [("Oisterwijk", "vastgesteld"), ("Zeist", "onbepaald"), (None, "onbepaald")]
    )
    def test_only_a_successor_settles(self, huidige: str | None, soort: str) -> None:
        """Haaren was split over four municipalities: the address counts in one of those four, in no other."""
        adres = {
            "gemeente": "Haaren",
            "datumVan": "2015-01-01",
            "functieAdres": "woonadres",
            "huidigeGemeente": huidige,
        }
        historie = {"volledigVan": "2015-01-01", "volledigTot": "2023-01-01", "lijst": [adres]}
        record = json.loads(json.dumps({"sleutel": "a", "verblijfplaatsen": historie}))
        over, fouten = read_client(record)
        assert over is not None, fouten
        uitkomst = evaluate(parse_regeling(TEKST).of_fout(), over, peildatum=date(2022, 1, 1)).uitkomsten[1]
        assert uitkomst.soort.value == soort


class TestEigenGegeven:
    """A municipality that a region asks for as a fact of its own."""

    @pytest.mark.parametrize(("peil", "naam"), [(date(2018, 12, 31), "Vianen"), (date(2019, 1, 1), "Vijfheerenlanden")])
    def test_carried_forward(self, peil: date, naam: str) -> None:
        """It is carried forward like any other, and the step is told."""
        kern = gegeven("kern", Feittype.GEMEENTE)
        tekst = regeling(verantwoordelijk("2.1", GemeenteUitGegeven(kern)), looptijd=None)
        over = client(feiten={"kern": Bekend(gemeente("Vianen"))})
        uitkomst = beoordeel(tekst, over, peildatum=peil).uitkomsten[0]
        assert uitkomst.waarde is not None
        assert [g.naam for g in uitkomst.waarde.gemeenten] == [naam]
        (bevinding,) = (regel.bevinding for regel in uitkomst.redenering)
        stappen = " ".join(filter(None, _toelichtingen(bevinding)))
        assert ("Vianen is per 1 januari 2019 opgegaan in Vijfheerenlanden" in stappen) is (naam != "Vianen")


def _toelichtingen(bevinding: Bevinding) -> list[str]:
    delen = (*bevinding.delen, *bevinding.onderbouwing)
    return [bevinding.toelichting, *(tekst for deel in delen for tekst in _toelichtingen(deel))]
