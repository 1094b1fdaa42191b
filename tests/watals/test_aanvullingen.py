"""What is still open of an offer, as something that can change an outcome."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling, read_client
from regio_uitstroom.client.feiten import ONBEKEND, Bekend
from regio_uitstroom.client.record import Client
from regio_uitstroom.client.writing import write_client
from regio_uitstroom.evaluation.uitkomst import Waarde
from regio_uitstroom.watals import wat_als
from regio_uitstroom.watals.aanvullingen import MEESTE_AANBIEDINGEN, ingevuld, open_aanbiedingen
from regio_uitstroom.watals.uitkomst import Oordeelwijziging, WatAls
from regio_uitstroom.watals.zinnen import als_zinnen

PEIL = date(2026, 11, 1)
REGELING = parse_regeling("""Verordening "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2010

Partijen
  de gemeenten Houten, Zeist en Utrecht.

Artikel 1. Urgentie
1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie vervalt, indien de cliënt een passende woning heeft geweigerd.
""").of_fout()
PASSEND = {"datum": "2026-10-20", "passend": True}


def lees(*aanbiedingen: dict[str, Any]) -> Client:
    """Return a client with an urgency and these offers."""
    client, fouten = read_client(
        {
            "sleutel": "d1",
            "uitstroomgereedVanaf": "2026-08-01",
            "toekenningen": [{"datum": "2026-08-31"}],
            "aanbiedingen": list(aanbiedingen),
        }
    )
    assert client is not None, fouten
    return client


def gezocht(*aanbiedingen: dict[str, Any], **anders: Any) -> WatAls:
    """Return what would change the status of the urgency."""
    return wat_als(REGELING, lees(*aanbiedingen), peildatum=PEIL, vraag="status", **anders)


def lijsten(gevonden: WatAls) -> list[object]:
    """Return the offers after each change."""
    return [write_client(een.client)["aanbiedingen"] for een in gevonden.veranderingen]


class TestAanvullingen:
    """The ways in which a list of offers can still be completed."""

    @pytest.mark.parametrize(
        ("aanbod", "aantal"),
        [
            ({"datum": "2026-10-20", "passend": True, "reactie": "geweigerd"}, 0),
            (PASSEND, 2),
            (PASSEND | {"reactie": "geen"}, 2),
            ({"datum": "2026-10-20", "reactie": "geweigerd"}, 2),
            ({"datum": "2026-10-20"}, 8),
        ],
    )
    def test_only_what_is_open(self, aanbod: dict[str, Any], aantal: int) -> None:
        """An answer that was given stays; an open one can be either, and so can whether the home suits."""
        client = lees(aanbod)
        assert sum(len(list(ingevuld(client, nummer))) for nummer in open_aanbiedingen(client)) == aantal


class TestWatAls:
    """The search counts them as one change."""

    def test_an_open_answer_can_go_either_way(self) -> None:
        """A refusal ends the urgency, an acceptance leaves it: both are told."""
        geweigerd, aanvaard = (PASSEND | {"reactie": reactie} for reactie in ("geweigerd", "aanvaard"))
        assert lijsten(gezocht(PASSEND)) == [[geweigerd], [aanvaard]]

    def test_a_wanted_outcome(self) -> None:
        """Of the two only the one that is looked for."""
        assert lijsten(gezocht(PASSEND, gewenst=Waarde(urgent=True))) == [[PASSEND | {"reactie": "aanvaard"}]]

    def test_in_words(self) -> None:
        """The sentence tells what the offer becomes, and no longer that nothing can change."""
        tekst = " ".join(deel for alinea in als_zinnen(gezocht(PASSEND)) for deel in alinea)
        assert "een passende woning op 20 oktober 2026, geweigerd" in tekst
        assert "Geen feit" not in tekst

    TWEE = parse_regeling("""Verordening "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2010

Partijen
  de gemeenten Houten, Zeist en Utrecht.

Artikel 1. Urgentie
1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie vervalt, indien de cliënt tweemaal een passende woning heeft geweigerd.
3. Het college kan van het tweede lid afwijken, indien toepassing naar zijn oordeel leidt tot een schrijnende situatie.
""").of_fout()

    def test_two_offers_together(self) -> None:
        """Two open offers of which only both refusals count are tried together; the sentence says them as one."""
        aanbod = [PASSEND | {"datum": dag} for dag in ("2026-10-01", "2026-10-20")]
        gevonden = wat_als(self.TWEE, lees(*aanbod), peildatum=PEIL, vraag="status", gewenst=Waarde(urgent=False))
        assert [len(een.wijzigingen) for een in gevonden.veranderingen] == [2]
        assert (gevonden.volledig, gevonden.tot_en_met) == (True, 2)
        tekst = " ".join(deel for alinea in als_zinnen(gevonden) for deel in alinea)
        assert "ten minste twee veranderingen samen nodig" in tekst
        assert tekst.count("20 oktober 2026, geweigerd") == 1

    def test_one_is_enough_after_another(self) -> None:
        """With one refusal on record the open one alone is enough, and nothing larger is told."""
        aanbod = [PASSEND | {"datum": "2026-10-01", "reactie": "geweigerd"}, PASSEND]
        gevonden = wat_als(self.TWEE, lees(*aanbod), peildatum=PEIL, vraag="status", gewenst=Waarde(urgent=False))
        assert [len(een.wijzigingen) for een in gevonden.veranderingen] == [1]

    def test_an_absent_list(self) -> None:
        """A record that says nothing of offers may turn out to hold a refusal, or none."""
        client = lees()
        client = evolve(client, aanbiedingen=ONBEKEND)
        gevonden = wat_als(REGELING, client, peildatum=PEIL, vraag="status")
        assert {een.uitkomst.waarde for een in gevonden.veranderingen} == {Waarde(urgent=True), Waarde(urgent=False)}
        assert {een.wijzigingen[0].wordt == Bekend(()) for een in gevonden.veranderingen} == {True, False}

    def test_an_unused_power(self) -> None:
        """A hardship clause that nobody used changes the outcome once its judge uses it; facts and offers go first."""
        geweigerd = [PASSEND | {"datum": dag, "reactie": "geweigerd"} for dag in ("2026-10-01", "2026-10-20")]
        gevonden = wat_als(self.TWEE, lees(*geweigerd), peildatum=PEIL, vraag="status")
        assert "het college oordeelt over" in " ".join(d for alinea in als_zinnen(gevonden) for d in alinea).lower()
        assert [type(een.wijzigingen[0]) for een in gevonden.veranderingen] == [Oordeelwijziging]

    def test_too_many_offers(self) -> None:
        """With more open offers than are looked at the search says so: it is not complete."""
        aanbod = [PASSEND | {"datum": f"2026-09-{dag:02}"} for dag in range(1, MEESTE_AANBIEDINGEN + 2)]
        gevonden = wat_als(REGELING, lees(*aanbod), peildatum=PEIL, vraag="status")
        assert not gevonden.volledig
        assert any("niet elk aanbod" in een for een in gevonden.beperkingen)

    def test_what_is_to_stay(self) -> None:
        """Offers that are to stay as they are stay."""
        assert gezocht(PASSEND, vast=("aanbiedingen",)).veranderingen == ()
