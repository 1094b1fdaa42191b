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
