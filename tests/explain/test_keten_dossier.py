"""Codes of the chain for records under an agreement: which stay the urgency rests on."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.explain.keten import VOORRANGDETAILSOORT, vera_codes, vera_zonder

PEILDATUM = date(2026, 1, 1)

KOP = """Convenant "Proef"
Regio: Utrecht
Soort: convenant
Looptijd: vanaf 1 januari 2020
Bron: bedacht

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

"""

PER_VERBLIJF = """1. De cliënt krijgt urgentie, indien hij uitstroomt uit beschermd wonen.
2. De cliënt krijgt urgentie, indien hij uitstroomt uit een penitentiaire inrichting.
"""
GEDETINEERD = ("penitentiaire inrichting", "2024-01-01", None)
EERST_BESCHERMD = ("beschermd wonen", "2020-01-01", "2024-01-01")


def dossier(*verblijven: tuple[str, str, str | None], **anders: Any) -> dict[str, Any]:
    """Return a record that holds all stays of the client."""
    lijst = [
        {"voorziening": soort, "datumVan": van} | ({"datumTot": tot} if tot else {}) for soort, van, tot in verblijven
    ]
    volledig = {"volledigVan": "1990-01-01", "volledigTot": "2026-01-02"}
    klaar = {"uitstroomgereedVanaf": "2025-01-01", "geboortedatum": "1990-01-01"}
    return {"sleutel": "k-1", "verblijven": {**volledig, "lijst": lijst}, **klaar, **anders}


def detail(regels: str, record: dict[str, Any]) -> tuple[str | None, str]:
    """Return the voorrangdetailsoort of the urgency that is established, or why there is none."""
    regeling = parse_regeling(KOP + regels).regeling
    assert regeling is not None
    client, fouten = read_client(record, peildatum=PEILDATUM, gegevens=regeling.gegevens)
    assert client is not None, fouten
    uitkomst = evaluate(regeling, client, peildatum=PEILDATUM).uitkomst(Urgentievraag.AANSPRAAK)
    assert uitkomst.waarde is not None
    assert uitkomst.waarde.urgent
    return vera_codes(uitkomst).get(VOORRANGDETAILSOORT), vera_zonder(uitkomst).get(VOORRANGDETAILSOORT, "")


class TestVeraCodes:
    """vera_codes."""

    def test_earlier_stay(self) -> None:
        """A stay before the one that the deciding rule needs takes the code not away."""
        assert detail(PER_VERBLIJF, dossier(EERST_BESCHERMD, GEDETINEERD)) == ("EXD", "")

    def test_earlier_stay_that_no_rule_names(self) -> None:
        """Nor does one give its code where another condition of the same rule looks at all stays."""
        regels = "De cliënt krijgt urgentie, indien hij uitstroomt uit een penitentiaire inrichting.\n"
        assert detail(regels, dossier(EERST_BESCHERMD, GEDETINEERD)) == ("EXD", "")

    @pytest.mark.parametrize(
        ("regel", "code"),
        [
            ("indien hij in beschermd wonen heeft verbleven", "UIT"),
            ("indien hij verblijft in een penitentiaire inrichting", "EXD"),
            ("indien hij ten minste een jaar in beschermd wonen heeft verbleven", "UIT"),
            ("indien hij ten minste een jaar in een penitentiaire inrichting heeft verbleven", "EXD"),
            ("indien hij beschermd wonen heeft verlaten", "UIT"),
        ],
    )
    def test_each_test(self, regel: str, code: str) -> None:
        """Each test on stays tells by which of them it holds."""
        assert detail(f"De cliënt krijgt urgentie, {regel}.\n", dossier(EERST_BESCHERMD, GEDETINEERD))[0] == code

    @pytest.mark.parametrize(
        "regel",
        [
            "De cliënt krijgt urgentie, indien hij niet in beschermd wonen verblijft.",
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is, tenzij hij in beschermd wonen verblijft.",
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is.",
        ],
    )
    def test_stay_that_decides_nothing(self, regel: str) -> None:
        """No code comes of a stay that was read and is no ground: one that is not there, or is no part of the rule."""
        gevonden = detail(f"{regel}\n", dossier(EERST_BESCHERMD, GEDETINEERD))
        assert gevonden == (None, "de urgentie berust niet op een verblijf")
