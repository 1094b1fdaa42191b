"""The JSON Schema of a record with no more than some of its facts: what somebody needs who applies one agreement."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

Schema = dict[str, Any]

_ALTIJD = frozenset({"sleutel", "peildatum"})
_VERWIJZING = "#/$defs/"


def versmald(schema: Mapping[str, Any], sleutels: Collection[str]) -> Schema:
    """Return the schema of a record with the facts of these keys (``geboortedatum``, ``feiten.dagbesteding``) alone.

    A record that holds anything else does not meet it. Definitions that nothing refers to any more are left out.
    """
    smal: Schema = {**schema, "properties": _velden(schema["properties"], sleutels)}
    if "feiten" in smal["properties"]:
        smal["properties"]["feiten"] = _feiten(smal["properties"]["feiten"], sleutels)
    definities = dict(schema["$defs"])
    hulpvraag = definities["hulpvraag"]
    definities["hulpvraag"] = {**hulpvraag, "properties": _onder(hulpvraag["properties"], "hulpvraag", sleutels)}
    nodig = _bereikbaar(smal["properties"], definities)
    return {**smal, "$defs": {naam: deel for naam, deel in definities.items() if naam in nodig}}


def _velden(velden: Mapping[str, Any], sleutels: Collection[str]) -> Schema:
    """Return the fields that hold one of the facts, or a group with one of them."""
    groepen = {sleutel.partition(".")[0] for sleutel in sleutels}
    return {naam: deel for naam, deel in velden.items() if naam in _ALTIJD or naam in groepen}


def _feiten(schema: Mapping[str, Any], sleutels: Collection[str]) -> Schema:
    """Return the schema of the facts by name (an object or null) with these facts alone."""
    objecten, *rest = schema["anyOf"]
    smal = {"properties": _onder(objecten["properties"], "feiten", sleutels), "additionalProperties": False}
    return {**schema, "anyOf": [{**objecten, **smal}, *rest]}


def _onder(velden: Mapping[str, Any], groep: str, sleutels: Collection[str]) -> Schema:
    return {naam: deel for naam, deel in velden.items() if f"{groep}.{naam}" in sleutels}


def _bereikbaar(begin: object, definities: Mapping[str, Any]) -> set[str]:
    """Return the definitions that are referred to, directly or by another one."""
    gezien: set[str] = set()
    te_doen = [begin]
    while te_doen:
        for naam in _verwijzingen(te_doen.pop()):
            if naam not in gezien:
                gezien.add(naam)
                te_doen.append(definities[naam])
    return gezien


def _verwijzingen(deel: object) -> Iterator[str]:
    if isinstance(deel, dict):
        for sleutel, waarde in deel.items():
            if sleutel == "$ref" and isinstance(waarde, str):
                yield waarde.removeprefix(_VERWIJZING)
            else:
                yield from _verwijzingen(waarde)
    elif isinstance(deel, list):
        for waarde in deel:
            yield from _verwijzingen(waarde)
