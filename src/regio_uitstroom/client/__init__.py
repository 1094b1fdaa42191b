"""The client record: facts, histories, onbekend, niet vast te stellen and betwist, with JSON in and out."""

from regio_uitstroom.client.errors import ClientFout, RecordFout
from regio_uitstroom.client.reading import read_client
from regio_uitstroom.client.schema import record_schema
from regio_uitstroom.client.text import load_client, read_jsonl, read_text
from regio_uitstroom.client.writing import write_client

__all__ = [
    "ClientFout",
    "RecordFout",
    "load_client",
    "read_client",
    "read_jsonl",
    "read_text",
    "record_schema",
    "write_client",
]
