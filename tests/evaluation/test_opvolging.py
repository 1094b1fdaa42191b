"""Municipalities carried forward: who settles a split."""

import json
from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client

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
        client, fouten = read_client(record)
        assert client is not None, fouten
        uitkomst = evaluate(parse_regeling(TEKST).of_fout(), client, peildatum=date(2022, 1, 1)).uitkomsten[1]
        assert uitkomst.soort.value == soort
