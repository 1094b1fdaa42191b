"""The tree of reasons as JSON, and its schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom import waarom, waarom_niet
from regio_uitstroom.explain import waarom_json as room
from regio_uitstroom.explain.waarom_json import waarom_json, waarom_schema
from tests.explain.proefafspraak import DOSSIER, beoordeel, met, regeling
from tests.explain.test_json_schema import objecten

SCHEMA = jsonschema.Draft202012Validator(waarom_schema())
WEG = st.sets(st.sampled_from(sorted(DOSSIER.keys() - {"sleutel"})))


def gemaakt(**anders: Any) -> Any:
    """Return the JSON of the tree, as a program reads it."""
    return json.loads(json.dumps(waarom_json(waarom(beoordeel(met(**anders)), regeling()))))


class TestWaaromSchema:
    """waarom_schema."""

    def test_is_a_schema(self) -> None:
        """It is a valid schema of the dialect that it names."""
        jsonschema.Draft202012Validator.check_schema(waarom_schema())

    def test_ships_as_made(self, golden: Callable[[Path, str], None]) -> None:
        """The file in the package is what the code makes."""
        golden(Path(room.__file__).with_name("waarom-schema.json"), room.schema_text())

    def test_every_object_is_closed(self) -> None:
        """No object holds fields that the schema does not tell."""
        assert all(schema["additionalProperties"] is False for schema in objecten(waarom_schema()))

    @given(WEG)
    def test_describes_every_tree(self, weg: set[str]) -> None:
        """Whatever the record lacks, the JSON is as the schema says."""
        SCHEMA.validate(gemaakt(**dict.fromkeys(weg)))

    @pytest.mark.parametrize(("veld", "waarde"), [("lot", "zomaar"), ("soort", "iets"), ("waarheid", "ja")])
    def test_refuses(self, veld: str, waarde: object) -> None:
        """Other words are refused."""
        boom = gemaakt()
        boom["knopen"][0][veld] = waarde
        assert not SCHEMA.is_valid(boom)


class TestWaaromJson:
    """waarom_json."""

    def test_leaf(self) -> None:
        """A fact is told with its key, value and source."""
        bladen = [knoop["gelezen"] for knoop in gemaakt()["knopen"] if knoop["soort"] == "feit"]
        assert {"sleutel": "feiten.huurschuld", "stand": "bekend", "waarde": "€ 250", "bron": None} in bladen

    def test_unknown_leaf(self) -> None:
        """One that is not known has no value."""
        bladen = [knoop["gelezen"] for knoop in gemaakt(feiten=None)["knopen"] if knoop["soort"] == "feit"]
        assert {"sleutel": "feiten.huurschuld", "stand": "onbekend", "waarde": None, "bron": None} in bladen

    def test_parents_come_first(self) -> None:
        """Every node stands after the one that it belongs to."""
        gezien: set[str] = set()
        for knoop in gemaakt()["knopen"]:
            assert knoop["ouder"] is None or knoop["ouder"] in gezien
            gezien.add(knoop["id"])

    def test_provisions(self) -> None:
        """Asked for a provision, it holds that one with its branch, and fits the schema."""
        beoordeling = beoordeel(DOSSIER)
        los = waarom_niet(beoordeling, regeling(), "3, tweede lid")
        boom = json.loads(json.dumps(waarom_json(waarom(beoordeling, regeling()), los)))
        SCHEMA.validate(boom)
        assert [een["knoop"] for een in boom["bepalingen"]] == [boom["knopen"][0]["id"]]
        assert len(boom["knopen"]) == 3
