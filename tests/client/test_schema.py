"""The JSON Schema of the record."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import jsonschema
import pytest

from regio_uitstroom.client import read_client, record_schema, schema
from regio_uitstroom.client.gegevens import Feittype, Gegeven

SCHEMA = record_schema()
VRIJ = jsonschema.Draft202012Validator(SCHEMA)


def velden(schema: object) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield every property of a kind of object, by name."""
    assert isinstance(schema, dict)
    for soort in (schema, *schema["$defs"].values()):
        yield from soort.get("properties", {}).items()


class TestRecordSchema:
    """record_schema."""

    def test_is_a_schema(self) -> None:
        """It is a valid schema of the dialect that it names."""
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_ships_as_made(self, golden: Callable[[Path, str], None]) -> None:
        """The file in the package is what the code makes; make goldens writes it anew."""
        golden(Path(schema.__file__).with_name("schema.json"), schema.schema_text())

    def test_every_field_has_a_title(self) -> None:
        """A reader of the schema finds in Dutch what each field of a record is."""
        naamloos = [naam for naam, veld in velden(SCHEMA) if not veld.get("title")]
        assert naamloos == []

    def test_no_reference_dangles(self) -> None:
        """Every reference leads to a definition, and every definition is referred to."""
        tekst = json.dumps(SCHEMA)
        namen = {deel.split('"')[0] for deel in tekst.split('"#/$defs/')[1:]}
        assert namen == set(SCHEMA["$defs"])  # type: ignore[call-overload] # known to be a dict

    @pytest.mark.parametrize(
        ("soort", "goed", "fout"),
        [
            (Feittype.JA_NEE, True, "ja"),
            (Feittype.AANTAL, 3, -1),
            (Feittype.BEDRAG, 12.5, "12,50"),
            (Feittype.DUUR, "P6M", "6 maanden"),
            (Feittype.DATUM, "2020-01", "januari 2020"),
            (Feittype.GEMEENTE, "0342", 342),
            (Feittype.KEUZE, "a", "c"),
        ],
    )
    def test_knows_the_facts_of_a_region(self, soort: Feittype, goed: object, fout: object) -> None:
        """A fact that a region asks for has its own type in the schema, as in reading."""
        gegevens = (Gegeven("feiten.x", "x", soort, "x?", keuzes=("a", "b")),)
        schema = jsonschema.Draft202012Validator(record_schema(gegevens))
        for waarde, geldig in ((goed, True), (fout, False)):
            record = {"sleutel": "a-1", "feiten": {"x": waarde}}
            assert schema.is_valid(record) is geldig
            assert (read_client(record, gegevens=gegevens)[0] is not None) is geldig

    def test_with_facts_refuses_others(self) -> None:
        """With the facts of a region, a fact that is none of these is refused."""
        assert not jsonschema.Draft202012Validator(record_schema(())).is_valid({"sleutel": "a", "feiten": {"x": True}})

    def test_without_facts_accepts_any(self) -> None:
        """Without them, any fact is accepted."""
        assert VRIJ.is_valid({"sleutel": "a", "feiten": {"x": True}})

    @pytest.mark.parametrize("record", [{}, [], {"sleutel": "a", "q": 1}, {"sleutel": "a", "geboortedatum": 2004}])
    def test_refuses(self, record: object) -> None:
        """What lacks its key, has other keys or other types is refused."""
        assert not VRIJ.is_valid(record)
