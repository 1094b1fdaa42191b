"""The records that ``uitstroom beoordeel`` is given: a file, many on their own lines, or the standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from attrs import frozen

from regio_uitstroom.client import RecordFout, read_jsonl, read_text
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import Client

_REGELBESTANDEN = {".jsonl", ".ndjson"}
_INVOER = "-"


@frozen
class Dossier:
    """One record, or what is wrong with it; ``plaats`` is the file, with the line where there are many."""

    plaats: str
    client: Client | None
    fouten: tuple[RecordFout, ...]


@frozen
class Dossiers:
    """What was given: one record, or many with a line for each."""

    veel: bool
    dossiers: Iterator[Dossier]


@contextmanager
def open_dossiers(naam: str, peildatum: date, gegevens: Sequence[Gegeven]) -> Iterator[Dossiers]:
    """Open a file or the standard input (``-``); raises OSError when it cannot be read.

    A file that ends in ``.jsonl`` holds a record on each line; so does input whose first line is a whole record and
    that goes on after it.
    """
    if naam == _INVOER:
        yield _uit_invoer(sys.stdin.buffer, peildatum, gegevens)
        return
    with Path(naam).open("rb") as bestand:
        if Path(naam).suffix.lower() in _REGELBESTANDEN:
            yield _per_regel(bestand, naam, peildatum, gegevens)
        else:
            yield _een(bestand.read(), naam, peildatum, gegevens)


def _uit_invoer(invoer: BinaryIO, peildatum: date, gegevens: Sequence[Gegeven]) -> Dossiers:
    eerste = next((regel for regel in invoer if regel.strip()), b"")
    tweede = next((regel for regel in invoer if regel.strip()), b"") if _is_json(eerste) else b""
    if tweede:
        return _per_regel(chain((eerste, tweede), invoer), "invoer", peildatum, gegevens)
    return _een(eerste + invoer.read(), "invoer", peildatum, gegevens)


def _is_json(regel: bytes) -> bool:
    try:
        json.loads(regel)
    except (ValueError, RecursionError):
        return False
    return True


def _een(data: bytes, naam: str, peildatum: date, gegevens: Sequence[Gegeven]) -> Dossiers:
    client, fouten = read_text(_tekst(data), peildatum=peildatum, gegevens=gegevens)
    return Dossiers(veel=False, dossiers=iter([Dossier(naam, client, fouten)]))


def _per_regel(regels: Iterator[bytes] | BinaryIO, naam: str, peildatum: date, gegevens: Sequence[Gegeven]) -> Dossiers:
    gelezen = read_jsonl(map(_tekst, regels), peildatum=peildatum, gegevens=gegevens)
    dossiers = (Dossier(f"{naam}:{nummer}", client, fouten) for nummer, client, fouten in gelezen)
    return Dossiers(veel=True, dossiers=dossiers)


def _tekst(data: bytes) -> str:
    """Return the bytes as text; what is no UTF-8 stays recognisable, so that reading the record refuses it."""
    return data.decode("utf-8", "surrogateescape")
