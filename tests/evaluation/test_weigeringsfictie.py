"""What is asked behind a fiction on refusals, and what the offers tell."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.evaluation.uitkomst import Uitkomst
from regio_uitstroom.load import parse_regeling
from tests.syntax.zinnen import tekst

ZIEKTE = "Weigering wegens ziekte geldt niet als weigering van een passende woning."
NIETS = "Niet reageren op een aanbod geldt als weigering van een passende woning."


def status(fictie: str, aanbiedingen: list[Any] | None) -> Uitkomst:
    """Return the status of an urgency that lapses by the refusal of a suitable home."""
    record = {"sleutel": "c", "toekenningen": [{"datum": "2020-01-10"}], "aanbiedingen": aanbiedingen}
    client, fouten = read_client(record)
    assert client is not None, fouten
    return evaluate(parse_regeling(tekst(fictie)).of_fout(), client, peildatum=date(2020, 3, 1)).uitkomst("status")


def aanbod(reactie: str) -> list[Any]:
    """Return one suitable home that was offered."""
    return [{"datum": "2020-02-01", "passend": True, "reactie": reactie}]


class TestGeweigerd:
    """evaluation.voorwaarden.feiten.toets_geweigerd."""

    def test_offers_that_are_known(self) -> None:
        """Offers that are known are not asked: only whether the refusal was one of these."""
        nodig = [een.gegeven.sleutel for een in status(ZIEKTE, aanbod("geweigerd")).nog_nodig]
        assert nodig == ["feiten.weigering wegens ziekte"]

    def test_offers_that_are_not(self) -> None:
        """Without them they are asked."""
        assert "aanbiedingen" in [een.gegeven.sleutel for een in status(ZIEKTE, None).nog_nodig]

    @pytest.mark.parametrize(
        ("aanbiedingen", "urgent"),
        [(aanbod("geen"), False), (aanbod("geweigerd"), False), (aanbod("aanvaard"), True), ([], True)],
    )
    def test_no_answer(self, aanbiedingen: list[Any], *, urgent: bool) -> None:
        """That an offer was not answered is read from the offers; who was offered nothing, leaves nothing open."""
        gevonden = status(NIETS, aanbiedingen)
        assert gevonden.nog_nodig == ()
        assert gevonden.waarde is not None
        assert gevonden.waarde.urgent is urgent
