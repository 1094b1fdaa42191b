"""The JSON Schema of the answers to *wat als*, against what is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_uitstroom.cli import main
from regio_uitstroom.client.record import Client
from regio_uitstroom.evaluation.uitkomst import Urgentievraag, Vraag
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.woorden import HUISVESTING
from regio_uitstroom.watals import json_schema, wat_als
from regio_uitstroom.watals.als_json import watals_to_json
from regio_uitstroom.watals.json_schema import watals_schema
from regio_uitstroom.watals.vraag import Vraagsteller
from tests.evaluation.test_wetten import PEIL, clienten, teksten
from tests.explain.test_json_schema import objecten

SCHEMA = jsonschema.Draft202012Validator(watals_schema())


def gemaakt(regeling: Regeling, client: Client, vraag: Vraag) -> Any:
    """Return the JSON of one answer as a program reads it, as the command line wraps it."""
    vragen = []
    if Vraagsteller(regeling, vraag).weeg(client, PEIL) is not None:
        vragen = [watals_to_json(wat_als(regeling, client, peildatum=PEIL, vraag=vraag), regeling.naam)]
    geheel = {"sleutel": client.sleutel, "regeling": regeling.naam, "peildatum": PEIL.isoformat(), "vragen": vragen}
    return json.loads(json.dumps(geheel))


class TestWatalsSchema:
    """watals_schema."""

    def test_is_a_schema(self) -> None:
        """It is a valid schema of the dialect that it names."""
        jsonschema.Draft202012Validator.check_schema(watals_schema())

    def test_ships_as_made(self, golden: Callable[[Path, str], None]) -> None:
        """The file in the package is what the code makes."""
        golden(Path(json_schema.__file__).with_name("watals-schema.json"), json_schema.schema_text())

    def test_every_object_is_closed(self) -> None:
        """No object holds fields that the schema does not tell."""
        assert all(schema["additionalProperties"] is False for schema in objecten(watals_schema()))

    @settings(max_examples=max(settings().max_examples // 3, 10))
    @given(teksten(), clienten(), st.sampled_from((HUISVESTING, *Urgentievraag)))
    def test_describes_every_answer(self, regeling: Regeling, client: Client, vraag: Vraag) -> None:
        """Over every kind of condition and record, the JSON is as the schema says."""
        SCHEMA.validate(gemaakt(regeling, client, vraag))

    @pytest.mark.parametrize(("veld", "waarde"), [("uitkomst", "misschien"), ("totEnMet", -1), ("volledig", None)])
    def test_refuses(self, veld: str, waarde: object) -> None:
        """Other words, numbers below nil and what is not said are refused."""
        een: dict[str, object] = {
            "vraag": "status",
            "uitkomst": None,
            "waarde": None,
            "grond": [],
            "gewenst": None,
            "bereikt": False,
            "veranderingen": [],
            "totEnMet": 0,
            "pogingen": 0,
            "volledig": True,
            "beperkingen": [],
            "horizon": "2030-01-01",
            "vanzelf": None,
            "tekst": "",
        }
        geheel = {"sleutel": "x", "regeling": "y", "peildatum": date(2026, 1, 1).isoformat(), "vragen": [een]}
        assert SCHEMA.is_valid(geheel)
        assert not SCHEMA.is_valid({**geheel, "vragen": [{**een, veld: waarde}]})

    def test_on_the_command_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        """``uitstroom schema --watals`` prints it."""
        assert main(["schema", "--watals"]) == 0
        assert json.loads(capsys.readouterr().out) == watals_schema()
