"""What a table of the record is made of: a kind of object, and its fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import get_args, get_origin, get_type_hints

from attrs import NOTHING, fields_dict

from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.waarde import frozen


class Feitenlijst:
    """Marks the field that holds the declared and built-in facts, by name."""


class OngedateerdeGemeente:
    """Marks a municipality that is not about the day of its entry."""


class Geboorteplaats:
    """Marks a place that is about the day on which the client was born."""


@frozen
class Veld:
    """One field: its attribute, its JSON key and what it means, in Dutch.

    ``soort`` says what it holds where the type of the attribute says too little.
    """

    attribuut: str
    sleutel: str
    titel: str
    omschrijving: str = ""
    soort: object = None


@frozen
class Vorm:
    """One kind of JSON object: the class that it becomes and its fields.

    ``dag`` is the JSON key of the day that its places are about; ``interval``: it has a first day and an end.
    """

    klasse: type
    titel: str
    velden: tuple[Veld, ...]
    dag: str | None = None
    interval: bool = False

    def soort(self, veld: Veld) -> object:
        """Return what the field holds: a type, or one of the markers of this room."""
        return _types(self.klasse)[veld.attribuut] if veld.soort is None else veld.soort

    def verplicht(self, veld: Veld) -> bool:
        """Whether a record must hold the field: it has no default and onbekend is no answer."""
        return fields_dict(self.klasse)[veld.attribuut].default is NOTHING and not is_feit(self.soort(veld))

    def veld(self, attribuut: str) -> Veld:
        """Return the field of an attribute."""
        return next(veld for veld in self.velden if veld.attribuut == attribuut)


def is_feit(soort: object) -> bool:
    """Whether the type is a Feit of something."""
    return any(get_origin(lid) is Bekend for lid in get_args(soort))


def inhoud_van_feit(soort: object) -> object:
    """Return what a Feit is about."""
    return next(get_args(lid)[0] for lid in get_args(soort) if get_origin(lid) is Bekend)


@cache
def _types(klasse: type) -> Mapping[str, object]:
    return get_type_hints(klasse)
