"""What is still open of an offer, as something that can change an outcome."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import parse_regeling, read_client
from regio_uitstroom.client.record import Client
from regio_uitstroom.client.writing import write_client
from regio_uitstroom.evaluation.uitkomst import Waarde
from regio_uitstroom.watals import wat_als
from regio_uitstroom.watals.aanvullingen import aanvullingen
from regio_uitstroom.watals.uitkomst import WatAls
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
        assert len(list(aanvullingen(lees(aanbod)))) == aantal


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

    def test_what_is_to_stay(self) -> None:
        """Offers that are to stay as they are stay."""
        assert gezocht(PASSEND, vast=("aanbiedingen",)).veranderingen == ()
