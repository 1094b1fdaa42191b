"""The door out: a record becomes the JSON that reads back as the same record."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum

from attrs import fields_dict

from regio_uitstroom.client.dates import schrijf_datum
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, NietVastTeStellen, Onbekend
from regio_uitstroom.client.fields import Feitenlijst, Vorm
from regio_uitstroom.client.intervals import als_lijst
from regio_uitstroom.client.record import Adres, Adreshistorie, Client, Verblijfshistorie
from regio_uitstroom.client.table import VORMEN
from regio_uitstroom.client.texts import is_brp
from regio_uitstroom.client.wrappers import BETWIST, BRON, NIET_VAST, SINDS, WAARDE
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.tijd import Duur

Json = dict[str, object]


def write_client(client: Client) -> Json:
    """Return the record as JSON values: what is onbekend is left out, municipalities are codes.

    ``read_client`` gives the same record back, given the same facts of a region, if the record was fit to be read.
    """
    return _object(client, VORMEN[Client])


def waarde_als_json(waarde: object) -> object:
    """Return one value of a record as JSON values: a date, a municipality, a list of events."""
    return _waarde(waarde)


def _object(waarde: object, vorm: Vorm) -> Json:
    geschreven: Json = {}
    for veld in vorm.velden:
        deel = getattr(waarde, veld.attribuut)
        if deel is None or deel is ONBEKEND or deel == fields_dict(vorm.klasse)[veld.attribuut].default:
            continue
        geschreven[veld.sleutel] = _feiten(deel) if veld.soort is Feitenlijst else _waarde(deel)
    if isinstance(waarde, Adres) and waarde.in_onderzoek is ONBEKEND and is_brp(waarde.bron):
        geschreven["inOnderzoek"] = None
    return geschreven


def _feiten(feiten: tuple[tuple[str, object], ...]) -> Json:
    return {naam: _waarde(feit) for naam, feit in feiten}


def _waarde(waarde: object) -> object:  # noqa: PLR0911 - one return per kind of value
    match waarde:
        case Bekend() | NietVastTeStellen() | Betwist() | Onbekend():
            return _feit(waarde)
        case Adreshistorie() | Verblijfshistorie():
            return _waarde(als_lijst(waarde))
        case Datum():
            return schrijf_datum(waarde)
        case date():
            return schrijf_datum(Datum.van(waarde))
        case Duur():
            return {"aantal": waarde.aantal, "eenheid": waarde.eenheid.value}
        case Gemeente():
            return waarde.code
        case Enum():
            return waarde.value
        case Decimal():
            return int(waarde) if waarde == waarde.to_integral_value() else float(waarde)
        case tuple():
            return [_waarde(deel) for deel in waarde]
    vorm = VORMEN.get(type(waarde))
    return waarde if vorm is None else _object(waarde, vorm)


def _feit(feit: Bekend[object] | NietVastTeStellen | Betwist[object] | Onbekend) -> object:
    match feit:
        case Bekend(waarde, None, None):
            return _waarde(waarde)
        case Bekend(waarde, bron, sinds):
            delen = {WAARDE: waarde, BRON: bron, SINDS: sinds}
            return {sleutel: _waarde(deel) for sleutel, deel in delen.items() if deel is not None}
        case NietVastTeStellen(reden):
            return {NIET_VAST: reden}
        case Betwist(waarden):
            return {BETWIST: [_waarde(deel) for deel in waarden]}
        case _:
            return None
