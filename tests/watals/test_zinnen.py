"""Changes in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regio_uitstroom import parse_regeling, read_client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag
from regio_uitstroom.watals import wat_als
from regio_uitstroom.watals.zinnen import als_zinnen

TEKST = """\
Convenant "Proef"

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

De cliënt krijgt urgentie, indien {}.
"""


class TestAlsZinnen:
    """als_zinnen."""

    @pytest.mark.parametrize(
        ("voorwaarde", "dossier", "zin_"),
        [
            (
                "hij uitstroomgereed is",
                {"uitstroomgereedVanaf": "2026-01-01"},
                "De dag vanaf wanneer de cliënt uitstroomgereed is, wordt bijvoorbeeld 2 november 2026 (nu: 1 januari",
            ),
            (
                "hij in Zeist wil wonen",
                {"voorkeursgemeenten": ["Zeist"]},
                "De gemeente van voorkeur: geen (nu: Zeist).",
            ),
        ],
    )
    def test_change(self, voorwaarde: str, dossier: dict[str, Any], zin_: str) -> None:
        """A description that ends in a clause closes it with a comma; nothing becomes an empty list."""
        dag = date(2026, 11, 1)
        regeling = parse_regeling(TEKST.format(voorwaarde)).of_fout()
        client, _ = read_client({"sleutel": "k"} | dossier, peildatum=dag)
        assert client is not None
        gevonden = wat_als(regeling, client, peildatum=dag, vraag=Urgentievraag.AANSPRAAK, horizon=dag)
        assert any(deel.startswith(f"- {zin_}") for alinea in als_zinnen(gevonden) for deel in alinea)
