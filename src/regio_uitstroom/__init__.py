"""Rules as code for Dutch regional agreements on uitstroom: who is responsible, is there urgency, and why."""

from regio_uitstroom.assess import evaluate
from regio_uitstroom.client import Client, ClientFout, RecordFout, read_client, read_jsonl
from regio_uitstroom.diagnostics import Diagnostic, RegelingFout
from regio_uitstroom.evaluate.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort
from regio_uitstroom.load import Geladen, bundled_names, bundled_regeling, load_regeling, parse_regeling
from regio_uitstroom.model.regeling import Regeling

__all__ = [
    "Beoordeling",
    "Client",
    "ClientFout",
    "Diagnostic",
    "Geladen",
    "RecordFout",
    "Regeling",
    "RegelingFout",
    "Uitkomst",
    "Uitkomstsoort",
    "bundled_names",
    "bundled_regeling",
    "evaluate",
    "load_regeling",
    "parse_regeling",
    "read_client",
    "read_jsonl",
]
