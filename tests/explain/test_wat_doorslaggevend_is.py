"""The letter names the rules that decide, and what set a part of a rule aside."""

from __future__ import annotations

from datetime import date
from typing import Any

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.explain import explain

KOP = """Convenant "Proef"
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in opvang;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Regels

"""
VOORKEUR = """1. De gemeente van herkomst is verantwoordelijk voor de huisvesting.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting, indien terugkeer
   naar de gemeente van herkomst onveilig is.
"""
ONDERDEEL = """1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De cliënt krijgt geen urgentie, tenzij:
   a. hij achttien jaar of ouder is; en
   b. hij dagbesteding heeft.
3. Het tweede lid, onderdeel b, is niet van toepassing op cliënten die uitstromen uit vrouwenopvang.
"""


def brief(artikel: str, vraag: str, **record: Any) -> str:
    """Return the letter on a question."""
    peildatum = date(2026, 6, 1)
    regeling = parse_regeling(KOP + artikel).of_fout()
    client, fouten = read_client({"sleutel": "a", **record}, peildatum=peildatum, gegevens=regeling.gegevens)
    assert client is not None, fouten
    gemotiveerd = explain(evaluate(regeling, client, peildatum=peildatum), regeling)
    return " ".join(gemotiveerd.uitkomst(vraag).motivering.split())


def verblijven(voorziening: str) -> dict[str, Any]:
    """Return a complete history with one stay."""
    stay = {"voorziening": voorziening, "datumVan": "2025-01-01", "gemeente": "Houten"}
    return {"lijst": [stay], "volledigVan": "2000-01-01", "volledigTot": "2026-06-02"}


def adressen(gemeente: str) -> dict[str, Any]:
    """Return a complete history with one address."""
    adres = {"gemeente": gemeente, "datumVan": "2000-01-01", "functieAdres": "woonadres"}
    return {"lijst": [adres], "volledigVan": "2000-01-01", "volledigTot": "2026-06-02"}


class TestDoorslaggevend:
    """Who is pointed at, by which rule."""

    def test_rule_that_steps_back(self) -> None:
        """Only the rule that goes before points outside the parties; the one that yields points elsewhere."""
        gelezen = brief(
            VOORKEUR,
            "huisvesting",
            verblijven=verblijven("opvang"),
            verblijfplaatsen=adressen("Houten"),
            voorkeursgemeenten=["Arnhem"],
            onveiligeGemeenten=["Houten"],
        )
        assert "Artikel 2, tweede lid, wijst voor de huisvesting van de cliënt naar de gemeente Arnhem." in gelezen
        assert "eerste" not in gelezen

    def test_item_that_was_set_aside(self) -> None:
        """Of an exception of which an item is set aside it is said by what: without it that item seems to be met."""
        gelezen = brief(
            ONDERDEEL,
            "aanspraak",
            geboortedatum="1990-01-01",
            uitstroomgereedVanaf="2026-01-01",
            verblijven=verblijven("vrouwenopvang"),
            feiten={"de cliënt dagbesteding heeft": False},
        )
        opzij = "Artikel 2, tweede lid, onderdeel b, geldt hier niet, omdat artikel 2, derde lid, het buiten toepassing"
        assert opzij in gelezen
