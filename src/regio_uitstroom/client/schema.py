"""The JSON Schema (2020-12) of the record, made from the same table as reading and writing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import get_args, get_origin

from regio_uitstroom.client import amounts, dates, places, texts, wrappers
from regio_uitstroom.client.bounds import LANGSTE_LIJST
from regio_uitstroom.client.facts import MEESTE_FEITEN, gegevens_op_naam
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.fields import (
    Feitenlijst,
    Geboorteplaats,
    OngedateerdeGemeente,
    Veld,
    Vorm,
    inhoud_van_feit,
    is_feit,
)
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.intervals import Adreslijst, Verblijflijst
from regio_uitstroom.client.record import Adreshistorie, Client, Plaats, Verblijfshistorie, ZonderAdres
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.tijd import Duur, Eenheid

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_NULL: Schema = {"type": "null"}
_JAAR: Schema = {"type": "integer", "minimum": dates.EERSTE_JAAR, "maximum": dates.LAATSTE_JAAR}
_MAAND: Schema = {"type": "integer", "minimum": 1, "maximum": 12}


def record_schema(gegevens: Sequence[Gegeven] | None = None) -> Schema:
    """Return the JSON Schema of a record.

    ``gegevens`` are the facts that a region asks for: they are added to ``feiten``, which then holds no others; without
    it (None) a record may hold any fact. A schema cannot tell everything that reading checks: that a date exists, that
    a municipality does, the order and overlap of intervals, the eleven-test.
    """
    maker = _Maker(gegevens)
    dossier = maker.objectschema(VORMEN[Client])
    return {"$schema": DIALECT, **dossier, "$defs": dict(sorted(maker.definities.items()))}


def schema_text() -> str:
    """Return the text of the shipped ``schema.json``."""
    return json.dumps(record_schema(), ensure_ascii=False, indent=2) + "\n"


class _Maker:
    """Makes schemas of kinds of values; what has a name of its own becomes a definition, once."""

    def __init__(self, gegevens: Sequence[Gegeven] | None) -> None:
        """Make schemas for records with these facts of a region; None: with any."""
        self.gegevens = gegevens
        self.definities: dict[str, Schema] = {}

    def schema(self, soort: object) -> Schema:
        """Return the schema of what a field holds."""
        soort = _geschreven(soort)
        if soort is Feitenlijst:
            return self.feiten()
        if soort is Geboorteplaats:
            return self._feit(Plaats)
        if is_feit(soort):
            return self._feit(inhoud_van_feit(soort))
        if type(None) in get_args(soort):
            return _of_null(self.schema(get_args(soort)[0]))
        naam = _naam(soort)
        if naam not in self.definities:
            self.definities[naam] = self._definitie(soort)
        return _verwijzing(naam)

    def objectschema(self, vorm: Vorm) -> Schema:
        """Return the schema of an object, with a title for it and for each field."""
        verplicht = [veld.sleutel for veld in vorm.velden if vorm.verplicht(veld)]
        return {
            "title": vorm.titel,
            "type": "object",
            "properties": {veld.sleutel: self._veld(vorm, veld) for veld in vorm.velden},
            **({"required": verplicht} if verplicht else {}),
            "additionalProperties": False,
        }

    def feiten(self) -> Schema:
        """Return the schema of the facts by name."""
        bekend = gegevens_op_naam(self.gegevens or ())
        return {
            "type": "object",
            "properties": {naam: self._gegeven(gegeven) for naam, gegeven in sorted(bekend.items())},
            "additionalProperties": False if self.gegevens is not None else self._vrij_feit(),
            "maxProperties": MEESTE_FEITEN,
        }

    def _veld(self, vorm: Vorm, veld: Veld) -> Schema:
        woorden = {"title": veld.titel, **({"description": veld.omschrijving} if veld.omschrijving else {})}
        inhoud = self.schema(vorm.soort(veld))
        nooit_null = vorm.verplicht(veld) or is_feit(vorm.soort(veld)) or veld.soort is Geboorteplaats
        return {**woorden, **(inhoud if nooit_null else _of_null(inhoud))}

    def _definitie(self, soort: object) -> Schema:
        if soort is texts.Voorzieningsleutel:
            return {"title": "Soort voorziening", "enum": list(texts.voorzieningen())}
        if soort is texts.Gezinsrol:
            return {"title": "Rol in het huishouden", "enum": list(texts.gezinsrollen())}
        if get_origin(soort) is tuple:
            return {"type": "array", "items": self.schema(get_args(soort)[0]), "maxItems": LANGSTE_LIJST}
        if soort in _DEFINITIES:
            return dict(_DEFINITIES[soort])
        if isinstance(soort, type) and issubclass(soort, Enum):
            return {"enum": [lid.value for lid in soort]}
        if isinstance(soort, type) and soort in VORMEN:
            return self.objectschema(VORMEN[soort])
        raise LookupError(soort)

    def _feit(self, inhoud: object) -> Schema:
        """Return the schema of what can be known of a value."""
        naam = f"{_naam(inhoud)}feit"
        if naam not in self.definities:
            onbekend = (_DATUM_ONBEKEND,) if inhoud is Datum else ()
            self.definities[naam] = self._kenbaar(self.schema(inhoud), onbekend=onbekend)
        return _verwijzing(naam)

    def _kenbaar(self, waarde: Schema, onbekend: tuple[Schema, ...]) -> Schema:
        betwist = {"type": "array", "items": waarde, "minItems": 2, "maxItems": wrappers.MEESTE_STANDPUNTEN}
        bekend = _object(
            "Bekend, met de bron en de dag waarop het bekend werd",
            {
                wrappers.WAARDE: waarde,
                wrappers.BRON: _of_null(self.schema(str)),
                wrappers.SINDS: _of_null(self.schema(date)),
            },
            wrappers.WAARDE,
        )
        return {
            "anyOf": [
                waarde,
                {"title": "Onbekend", **_NULL},
                *onbekend,
                _object("Niet vast te stellen", {wrappers.NIET_VAST: self.schema(texts.Verhaal)}, wrappers.NIET_VAST),
                _object("Betwist", {wrappers.BETWIST: betwist}, wrappers.BETWIST),
                bekend,
            ]
        }

    def _gegeven(self, gegeven: Gegeven) -> Schema:
        woorden = {"title": gegeven.omschrijving, "description": gegeven.vraag}
        if gegeven.type is Feittype.KEUZE:
            return {**woorden, **self._kenbaar({"enum": list(gegeven.keuzes)}, onbekend=())}
        return {**woorden, **self._feit(_FEITTYPEN[gegeven.type])}

    def _vrij_feit(self) -> Schema:
        soorten = (bool, Decimal, str, Datum, Duur)
        return self._kenbaar({"anyOf": [self.schema(soort) for soort in soorten]}, onbekend=())


def _geschreven(soort: object) -> object:
    """Return the kind that stands in a record where this one is meant."""
    if soort is Adreshistorie:
        return Adreslijst
    if soort is Verblijfshistorie:
        return Verblijflijst
    if soort is texts.Oordeelsleutel:
        return str
    return Gemeente if soort is OngedateerdeGemeente else soort


def _naam(soort: object) -> str:
    """Return the name of the definition of a kind."""
    leden = get_args(soort)
    if get_origin(soort) is tuple:
        element = _naam(leden[0])
        return f"lijstVan{element[:1].upper()}{element[1:]}"
    if leden:
        return "plaatsOfGeenAdres" if ZonderAdres in leden else "plaats"
    if soort in _NAMEN:
        return _NAMEN[soort]
    naam = getattr(soort, "__name__", "")
    return f"{naam[:1].lower()}{naam[1:]}"


def _verwijzing(naam: str) -> Schema:
    return {"$ref": f"#/$defs/{naam}"}


def _of_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, _NULL]}


def _object(titel: str, velden: Mapping[str, Schema], *verplicht: str) -> Schema:
    return {
        "title": titel,
        "type": "object",
        "properties": dict(velden),
        "required": list(verplicht),
        "additionalProperties": False,
    }


def _tekst(titel: str, langste: int, kortste: int = 1) -> Schema:
    return {"title": titel, "type": "string", "minLength": kortste, "maxLength": langste}


def _brp_datum(soort: str, **velden: Schema) -> Schema:
    """Return the schema of a polymorphic date of the BRP."""
    alle: dict[str, Schema] = {"type": {"const": soort}, **velden, "langFormaat": {}}
    return _object(f"{soort} (BRP)", alle, "type", *dates.BRP_VORMEN[soort])


_DAGTEKST: Schema = {"title": "JJJJ-MM-DD", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_DATUMTEKST: Schema = {
    "title": "JJJJ-MM-DD, JJJJ-MM of JJJJ",
    "type": "string",
    "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
}
_DATUM_ONBEKEND = _brp_datum("DatumOnbekend", onbekend={"const": True})
_BRP_DAG = _brp_datum("Datum", datum=_DAGTEKST)

_NAMEN: Mapping[object, str] = {
    bool: "jaNee",
    int: "aantal",
    Decimal: "bedrag",
    str: "naam",
    date: "dag",
}
"""Names of definitions that differ from the name of the kind."""

_DEFINITIES: Mapping[object, Schema] = {
    bool: {"title": "Ja of nee", "type": "boolean"},
    int: {"title": "Aantal", "type": "integer", "minimum": 0, "maximum": amounts.GROOTSTE_AANTAL},
    Decimal: {
        "title": "Bedrag in euro's",
        "description": "Met ten hoogste twee decimalen.",
        "type": "number",
        "exclusiveMinimum": -amounts.GROOTSTE_BEDRAG,
        "exclusiveMaximum": amounts.GROOTSTE_BEDRAG,
    },
    str: _tekst("Tekst op één regel", texts.LANGSTE_NAAM),
    date: {"title": "Volledige datum", "anyOf": [_DAGTEKST, _BRP_DAG]},
    Datum: {
        "title": "Datum, volledig of zonder dag of maand",
        "anyOf": [
            _DATUMTEKST,
            _BRP_DAG,
            _brp_datum("JaarMaandDatum", jaar=_JAAR, maand=_MAAND),
            _brp_datum("JaarDatum", jaar=_JAAR),
        ],
    },
    Duur: {
        "title": "Duur",
        "anyOf": [
            _object(
                "Aantal en eenheid",
                {
                    "aantal": {"type": "integer", "minimum": 0, "maximum": max(amounts.LANGSTE_DUUR.values())},
                    "eenheid": {"enum": [eenheid.value for eenheid in Eenheid]},
                },
                "aantal",
                "eenheid",
            ),
            {"title": "ISO 8601, in één eenheid: P6M", "type": "string", "pattern": "^P[0-9]{1,6}[DWMY]$"},
        ],
    },
    Gemeente: _tekst("Gemeente: code van vier cijfers, met of zonder GM, of naam", places.LANGSTE_NAAM),
    Plaats: _tekst("Gemeente (code of naam), of buiten Nederland", places.LANGSTE_NAAM),
    Plaats | ZonderAdres: _tekst(
        "Gemeente (code of naam), buiten Nederland, of geen vaste woon- of verblijfplaats", places.LANGSTE_NAAM
    ),
    texts.Recordsleutel: _tekst("Sleutel van de cliënt, geen burgerservicenummer", texts.LANGSTE_NAAM),
    texts.Verhaal: _tekst("Tekst", texts.LANGSTE_VERHAAL, kortste=0),
}

_FEITTYPEN: Mapping[Feittype, object] = {
    Feittype.JA_NEE: bool,
    Feittype.BEDRAG: Decimal,
    Feittype.AANTAL: int,
    Feittype.DUUR: Duur,
    Feittype.DATUM: Datum,
    Feittype.GEMEENTE: Plaats,
}
