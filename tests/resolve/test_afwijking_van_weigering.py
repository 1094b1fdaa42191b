"""A grant that says to depart from a refusal goes before it."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.client import read_client
from regio_uitstroom.evaluation import beoordeel
from regio_uitstroom.evaluation.uitkomst import Urgentievraag

TEKST = """Convenant "Proef"
Regio: Proefregio
Looptijd: vanaf 1 januari 2015

Partijen
  de gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.

2. De cliënt krijgt geen urgentie, indien hij een huurschuld heeft.

3. In afwijking van het tweede lid krijgt de cliënt urgentie, indien hij dagbesteding heeft.

4. De cliënt krijgt geen urgentie, indien hij een uitkering heeft.
"""


class TestAfwijkingVanWeigering:
    """_leg_wijkingen."""

    @pytest.mark.parametrize(
        ("huurschuld", "dagbesteding", "uitkering", "waarde"),
        [
            (False, False, False, True),
            (True, False, False, False),
            (True, True, False, True),
            (False, True, True, False),
            (True, True, True, False),
        ],
    )
    def test_outcome(self, *, huurschuld: bool, dagbesteding: bool, uitkering: bool, waarde: bool) -> None:
        """The refusal that it names yields to it; every other refusal goes before it as before any grant."""
        gelezen = parse_regeling(TEKST, name="proef")
        assert [melding.kind.code for melding in gelezen.diagnostics if melding.is_fout] == []
        regeling = gelezen.regeling
        assert regeling is not None
        namen = {"huurschuld": huurschuld, "dagbesteding": dagbesteding, "uitkering": uitkering}
        feiten = {
            gegeven.sleutel.removeprefix("feiten."): waarde
            for gegeven in regeling.gegevens
            for naam, waarde in namen.items()
            if naam in gegeven.sleutel
        }
        record = {"sleutel": "a", "uitstroomgereedVanaf": "2026-01-01", "feiten": feiten}
        client, fouten = read_client(record, gegevens=regeling.gegevens)
        assert client is not None, fouten
        gevonden = beoordeel(regeling, client, peildatum=date(2026, 6, 1)).uitkomst(Urgentievraag.AANSPRAAK)
        assert gevonden.waarde is not None
        assert gevonden.waarde.urgent is waarde
