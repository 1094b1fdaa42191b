"""The forms of which the JSON Schemas of this room are made: objects, lists, texts, choices; each with its title."""

from __future__ import annotations

from enum import Enum

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def als_object(titel: str, /, **velden: Schema) -> Schema:
    """Return the schema of an object that holds exactly these fields."""
    return {
        "title": titel,
        "type": "object",
        "properties": dict(velden),
        "required": list(velden),
        "additionalProperties": False,
    }


def als_lijst(titel: str, element: Schema) -> Schema:
    """Return the schema of a list of such elements."""
    return {"title": titel, "type": "array", "items": element}


def als_tekst(titel: str) -> Schema:
    """Return the schema of a text."""
    return {"title": titel, "type": "string"}


def of_niets(titel: str, schema: Schema) -> Schema:
    """Return the schema of what can also be null."""
    return {"title": titel, "anyOf": [schema, {"type": "null"}]}


def keuze(titel: str, soort: type[Enum]) -> Schema:
    """Return the schema of one of the values of an enumeration."""
    return {"title": titel, "enum": [lid.value for lid in soort]}


def verwijzing(naam: str) -> Schema:
    """Return a reference to one of the definitions of the schema."""
    return {"$ref": f"#/$defs/{naam}"}
