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

from regio_uitstroom.client import RecordFout, read_jsonl, read_text
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.record import Client
from regio_uitstroom.waarde import frozen

_REGELBESTANDEN = {".jsonl", ".ndjson"}
_INVOER = "-"
_GENOEG = 2
"""Lines of the input, empty ones aside, by which it shows whether there is a record on each."""
_HAKEN = frozenset({b"{", b"["})
"""With one of these on its first line a record goes on below."""


@frozen
class Dossier:
    """One record, or what is wrong with it; ``plaats`` is the file, with the line where there are many.

    ``eerder`` is the first line with a record of the same key; both are records all the same.
    """

    plaats: str
    client: Client | None
    fouten: tuple[RecordFout, ...]
    eerder: int | None = None


@frozen
class Dossiers:
    """What was given: one record, or many with a line for each."""

    veel: bool
    dossiers: Iterator[Dossier]


@contextmanager
def open_dossiers(naam: str, peildatum: date, gegevens: Sequence[Gegeven]) -> Iterator[Dossiers]:
    """Open a file or the standard input (``-``); raises OSError when it cannot be read.

    A file that ends in ``.jsonl`` holds a record on each line; so does input of more than one line whose first or
    second is a whole record.
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
    begin = list(_tot_tweede(invoer))
    gevuld = [regel for regel in begin if regel.strip()]
    if len(gevuld) > 1 and gevuld[0].strip() not in _HAKEN and any(map(_is_object, gevuld)):
        return _per_regel(chain(begin, invoer), "invoer", peildatum, gegevens)
    return _een(b"".join(begin) + invoer.read(), "invoer", peildatum, gegevens)


def _tot_tweede(invoer: BinaryIO) -> Iterator[bytes]:
    """Yield the lines up to and with the second that is not empty."""
    gevuld = 0
    while gevuld < _GENOEG and (regel := invoer.readline()):
        gevuld += bool(regel.strip())
        yield regel


def _is_object(regel: bytes) -> bool:
    """Whether the line is a JSON object from beginning to end."""
    try:
        return isinstance(json.loads(regel), dict)
    except (ValueError, RecursionError):
        return False


def _een(data: bytes, naam: str, peildatum: date, gegevens: Sequence[Gegeven]) -> Dossiers:
    client, fouten = read_text(data, peildatum=peildatum, gegevens=gegevens)
    return Dossiers(veel=False, dossiers=iter([Dossier(naam, client, fouten)]))


def _per_regel(regels: Iterator[bytes] | BinaryIO, naam: str, peildatum: date, gegevens: Sequence[Gegeven]) -> Dossiers:
    gelezen = read_jsonl(regels, peildatum=peildatum, gegevens=gegevens)
    return Dossiers(veel=True, dossiers=_met_eerdere(gelezen, naam))


def _met_eerdere(gelezen: Iterator[tuple[int, Client | None, tuple[RecordFout, ...]]], naam: str) -> Iterator[Dossier]:
    """Yield the records, each with the first line on which its key stands, where that is another line."""
    gezien: dict[str, int] = {}
    for nummer, client, fouten in gelezen:
        eerste = nummer if client is None else gezien.setdefault(client.sleutel, nummer)
        yield Dossier(f"{naam}:{nummer}", client, fouten, None if eerste == nummer else eerste)
