"""The door in: a loaded JSON object becomes a record, or every error in it with its path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from regio_uitstroom.client.bounds import vormfouten
from regio_uitstroom.client.context import ReadContext, within
from regio_uitstroom.client.dates import probeer_datum
from regio_uitstroom.client.errors import RecordFout
from regio_uitstroom.client.facts import gegevens_op_naam
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.padnamen import alleen_bekende
from regio_uitstroom.client.record import Client
from regio_uitstroom.gemeenten.register import GemeenteRegister, register

Gelezen = tuple[Client | None, tuple[RecordFout, ...]]
"""The record and no errors, or no record and every error in it."""


def read_client(
    data: object,
    *,
    peildatum: date | None = None,
    gegevens: Sequence[Gegeven] | None = None,
    path: str = "$",
    gemeenten: GemeenteRegister | None = None,
) -> Gelezen:
    """Read one record from loaded JSON: the record without errors, or None with every error in it.

    Nothing is raised for what the data says. ``peildatum`` is the day of the caller, for records without one of their
    own; municipalities that are not about a day resolve on it. ``gegevens`` are the facts that a region asks for beside
    the built-in ones: names and types under ``feiten`` are then checked; without it (None) any name is accepted.
    ``path`` is where the record lies, for the errors. ``gemeenten`` stands in for the register of the library.
    """
    namen = None if gegevens is None else gegevens_op_naam(gegevens)
    with alleen_bekende(lambda: _bekende_sleutels(tuple(namen or ()))):
        return _lees(data, path, peildatum, namen, gemeenten or register())


def _lees(
    data: object, path: str, peildatum: date | None, gegevens: Mapping[str, Gegeven] | None, gemeenten: GemeenteRegister
) -> Gelezen:
    fouten, leesbaar = vormfouten(data, path)
    if not leesbaar:
        return None, fouten
    context = ReadContext(
        gemeenten=gemeenten,
        peildatum=_eigen_peildatum(data) or peildatum,
        gegevens=gegevens,
        geboortedag=probeer_datum(data.get("geboortedatum")) if isinstance(data, dict) else None,
    )
    with within(context):
        client, meer = _structureer(data, path)
    gemeld = {fout.pad for fout in fouten}
    fouten += tuple(fout for fout in meer if fout.pad not in gemeld)
    return (None, fouten) if fouten else (client, ())


def _structureer(data: object, path: str) -> Gelezen:
    from regio_uitstroom.client.structure import lees_client  # noqa: PLC0415 - cattrs costs 15 ms, for readers only
    from regio_uitstroom.client.translation import vertaal  # noqa: PLC0415 - the same

    try:
        return lees_client(data), ()
    except Exception as fout:  # noqa: BLE001 - what is no error of the record is raised again by vertaal
        return None, tuple(vertaal(fout, path))


@lru_cache(maxsize=16)
def _bekende_sleutels(eigen: tuple[str, ...]) -> frozenset[str]:
    """Return the keys that a record can have by its schema, and the facts that a region asks for."""
    from regio_uitstroom.client.table import VORMEN  # noqa: PLC0415 - only a record with an error pays for the import

    velden = {veld.sleutel for vorm in VORMEN.values() for veld in vorm.velden}
    return frozenset({*velden, *gegevens_op_naam(()), *eigen, *_ONDERDELEN})


_ONDERDELEN = ("waarde", "nietVastTeStellen", "betwist", "type", "jaar", "maand", "aantal", "eenheid")
"""Keys of what stands in place of a value: a fact with its source, a partial date, a duration."""


def _eigen_peildatum(data: object) -> date | None:
    datum = probeer_datum(data.get("peildatum")) if isinstance(data, dict) else None
    return datum.eerste if datum is not None and datum.volledig else None
