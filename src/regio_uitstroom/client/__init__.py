"""The client record: facts, histories, onbekend, niet vast te stellen and betwist, with JSON in and out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from regio_uitstroom.client.errors import ClientFout, RecordFout
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.reading import read_client
from regio_uitstroom.client.record import Client
from regio_uitstroom.client.text import load_client, read_jsonl, read_text
from regio_uitstroom.gemeenten.register import GemeenteRegister

__all__ = [
    "ClientFout",
    "RecordFout",
    "from_brp",
    "load_client",
    "read_client",
    "read_jsonl",
    "read_text",
    "record_schema",
    "write_client",
]


def from_brp(  # noqa: PLR0913 - as the function that it stands for
    personen: object | None,
    historie: object | None,
    *,
    sleutel: str,
    peildatum: date | None = None,
    gevraagd: object | None = None,
    gemeenten: GemeenteRegister | None = None,
) -> tuple[dict[str, object], tuple[RecordFout, ...]]:
    """Return a record made of answers of the BRP, see :func:`regio_uitstroom.client.brp.omzetting.from_brp`."""
    from regio_uitstroom.client import brp  # noqa: PLC0415 - only who has such answers needs this room

    return brp.from_brp(
        personen, historie, sleutel=sleutel, peildatum=peildatum, gevraagd=gevraagd, gemeenten=gemeenten
    )


def write_client(client: Client) -> dict[str, object]:
    """Return the record as JSON values, see :func:`regio_uitstroom.client.writing.write_client`."""
    from regio_uitstroom.client import writing  # noqa: PLC0415 - the model needs this room, but not its tables

    return writing.write_client(client)


def record_schema(gegevens: Sequence[Gegeven] | None = None) -> dict[str, object]:
    """Return the JSON Schema of a record, see :func:`regio_uitstroom.client.schema.record_schema`."""
    from regio_uitstroom.client import schema  # noqa: PLC0415 - the same

    return schema.record_schema(gegevens)
