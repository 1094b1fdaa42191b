"""The outcome of every kind of rule and of condition is the same when it is made again from its receipt."""

from __future__ import annotations

import json
from typing import Any

import pytest

from regio_uitstroom import evaluate, read_client
from regio_uitstroom.explain.json import to_json
from regio_uitstroom.herhaling import herhaal
from tests.explain.test_soorten import DOSSIERS, PEILDATUM, TEKSTEN, regeling


@pytest.mark.parametrize("wie", DOSSIERS)
@pytest.mark.parametrize("soort", TEKSTEN)
class TestHerhaal:
    """herhaal, for every kind of rule and condition."""

    def uitkomst(self, soort: type, wie: str, *, met_tekst: bool) -> Any:
        """Return what the outcome is as it is read back from its file, with what is needed to make it again."""
        tekst = regeling(soort)
        client, fouten = read_client({"sleutel": "k"} | DOSSIERS[wie], peildatum=PEILDATUM, gegevens=tekst.gegevens)
        assert client is not None, fouten
        beoordeling = evaluate(tekst, client, peildatum=PEILDATUM)
        return json.loads(json.dumps(to_json(beoordeling, tekst if met_tekst else None))), client, tekst

    @pytest.mark.parametrize("met_tekst", [True, False])
    def test_same(self, soort: type, wie: str, *, met_tekst: bool) -> None:
        """Made again from the receipt and the record, it is the same to the last word."""
        uitkomst, client, tekst = self.uitkomst(soort, wie, met_tekst=met_tekst)
        opnieuw = herhaal(uitkomst, client, tekst)
        assert opnieuw.gelijk, opnieuw.verschil

    def test_another_record(self, soort: type, wie: str) -> None:
        """Made from the record of another client, it is the same only where that leads to the very same outcome."""
        uitkomst, _, tekst = self.uitkomst(soort, wie, met_tekst=False)
        ander = next(naam for naam in DOSSIERS if naam != wie)
        anders, client, _ = self.uitkomst(soort, ander, met_tekst=False)
        assert herhaal(uitkomst, client, tekst).gelijk is (uitkomst == anders)
