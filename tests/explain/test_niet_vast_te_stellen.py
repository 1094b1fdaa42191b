"""The letter of an outcome that hangs on what was looked into and cannot be established."""

from __future__ import annotations

from datetime import date

from regio_uitstroom import parse_regeling
from regio_uitstroom.client import read_client
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.explain import explain

TEKST = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.

2. De cliënt krijgt geen urgentie, indien hij een huurschuld heeft.
"""


def brief() -> str:
    """Return the letter of a client whose debts cannot be established."""
    regeling = parse_regeling(TEKST, name="proef").regeling
    assert regeling is not None
    (schuld,) = (gegeven for gegeven in regeling.gegevens if "huurschuld" in gegeven.sleutel)
    feiten = {schuld.sleutel.removeprefix("feiten."): {"nietVastTeStellen": "onbekend"}}
    record = {"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", "feiten": feiten}
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    gemotiveerd = explain(beoordeel(regeling, client, peildatum=date(2026, 6, 1)), regeling)
    return " ".join(gemotiveerd.uitkomst(Urgentievraag.AANSPRAAK).motivering.split())


class TestNietVastTeStellen:
    """oordeel."""

    def test_names_the_provision(self) -> None:
        """It says which provision hangs on it, and not that the text leaves its answer open."""
        gelezen = brief()
        assert "artikel 1, tweede lid, geldt, is niet vast te stellen" in gelezen
        assert "laat het convenant" not in gelezen


TERUGVAL = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het verblijf in beschermd wonen zijn
   woonadres had.

Artikel 2. Verantwoordelijk

1. De gemeente van herkomst is verantwoordelijk voor de huisvesting.
2. Kan de gemeente van herkomst niet worden vastgesteld, dan is de gemeente waar de cliënt zich meldt, verantwoordelijk
   voor de huisvesting.
3. In afwijking van het eerste lid is Zeist verantwoordelijk voor de huisvesting, indien de gemeente van herkomst niet
   aan dit convenant deelneemt.
"""


def test_the_text_is_not_called_silent_where_it_has_a_rule_for_that_case() -> None:
    """A provision for what cannot be established is named, with what may go before it."""
    regeling = parse_regeling(TERUGVAL, name="proef").of_fout()
    adres = {"gemeente": {"nietVastTeStellen": "BRP"}, "datumVan": "2012-05-01", "datumTot": "2024-06-01"}
    verblijf = {"voorziening": "beschermd wonen", "gemeente": "Houten", "datumVan": "2024-06-01"}
    record = {
        "sleutel": "a",
        "verblijfplaatsen": {
            "volledigVan": "2010-01-01",
            "volledigTot": "2026-11-02",
            "lijst": [{**adres, "functieAdres": "woonadres"}],
        },
        "verblijven": {"volledigVan": "2010-01-01", "volledigTot": "2026-11-02", "lijst": [verblijf]},
        "meldingen": [{"gemeente": "Houten", "datum": "2024-05-20"}],
    }
    client, fouten = read_client(record, gegevens=regeling.gegevens)
    assert client is not None, fouten
    brief_ = explain(beoordeel(regeling, client, peildatum=date(2026, 6, 1)), regeling).uitkomsten[0].motivering
    assert "zegt de tekst niet" not in brief_
    assert "Artikel 2, tweede lid, gaat over dat geval: dan is de gemeente Houten verantwoordelijk." in brief_
    assert "Of artikel 2, derde lid, daarvoor gaat, moeten de partijen zelf bepalen." in brief_
