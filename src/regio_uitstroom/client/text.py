"""Records as text: JSON, JSON Lines and files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from regio_uitstroom.client.bounds import DIEPSTE, DubbeleSleutels
from regio_uitstroom.client.errors import ClientFout, RecordFout
from regio_uitstroom.client.gegevens import Gegeven
from regio_uitstroom.client.reading import Gelezen, read_client
from regio_uitstroom.client.record import Client
from regio_uitstroom.gemeenten.register import GemeenteRegister

LANGSTE_DOSSIER = 2_000_000
"""Characters of the text of one record."""

_MEESTE_CIJFERS = 40
_BOM = "\ufeff"
_LEEG: tuple[str | bytes, ...] = ("", _BOM, b"", _BOM.encode())


def read_text(
    text: str | bytes,
    *,
    peildatum: date | None = None,
    gegevens: Sequence[Gegeven] | None = None,
    gemeenten: GemeenteRegister | None = None,
) -> Gelezen:
    """Read one record from JSON text, bytes in UTF-8; arguments and result as for ``read_client``.

    Amounts keep every digit of the text; a key that stands there twice is an error.
    """
    try:
        data = _loads(_als_tekst(text))
    except ClientFout as fout:
        return None, fout.fouten
    return read_client(data, peildatum=peildatum, gegevens=gegevens, gemeenten=gemeenten)


def read_jsonl(
    lines: Iterable[str | bytes],
    *,
    peildatum: date | None = None,
    gegevens: Sequence[Gegeven] | None = None,
    gemeenten: GemeenteRegister | None = None,
) -> Iterator[tuple[int, Client | None, tuple[RecordFout, ...]]]:
    """Yield line number (from 1), record and errors for each line of JSON Lines; empty lines are passed over.

    A bad line never stops the others, also when its bytes are no UTF-8. Arguments as for
    ``read_client``; a peildatum in the record goes before.
    """
    for nummer, line in enumerate(lines, start=1):
        if line.strip() not in _LEEG:
            yield nummer, *read_text(line, peildatum=peildatum, gegevens=gegevens, gemeenten=gemeenten)


def load_client(
    source: str | Path,
    *,
    peildatum: date | None = None,
    gegevens: Sequence[Gegeven] | None = None,
    gemeenten: GemeenteRegister | None = None,
) -> Client:
    """Return the record in a text (str) or a file (Path); raises ClientFout with every error in it, or OSError."""
    text = source.read_bytes() if isinstance(source, Path) else source
    client, fouten = read_text(text, peildatum=peildatum, gegevens=gegevens, gemeenten=gemeenten)
    if client is None:
        raise ClientFout(fouten)
    return client


def _als_tekst(text: str | bytes) -> str:
    """Return the text of bytes in UTF-8; raises ClientFout for other bytes."""
    if isinstance(text, str):
        return text
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError as fout:
        raise ClientFout([RecordFout("$", f"een tekst in UTF-8; byte {fout.start + 1} is dat niet")]) from None


def _loads(text: str) -> object:
    """Load JSON without losing digits or keys; raises ClientFout for what is no JSON."""
    if len(text) > LANGSTE_DOSSIER:
        raise ClientFout([RecordFout("$", f"een dossier van ten hoogste {LANGSTE_DOSSIER} tekens")])
    try:
        return json.loads(text.removeprefix(_BOM), parse_int=_getal, parse_float=_decimaal, object_pairs_hook=_object)
    except json.JSONDecodeError as fout:
        raise ClientFout([RecordFout("$", f"geldige JSON; {_plaats(fout)}")]) from None
    except RecursionError:
        raise ClientFout([RecordFout("$", f"een dossier van ten hoogste {DIEPSTE} lagen diep")]) from None


def _plaats(fout: json.JSONDecodeError) -> str:
    """Return where JSON ends to be JSON; a line is named only where there are several, so as in no line of many."""
    if not fout.doc[fout.pos :].strip():
        return "de tekst houdt te vroeg op" if fout.doc.strip() else "hier staat niets"
    regel = f"regel {fout.lineno}, " if "\n" in fout.doc.strip() else ""
    return f"{regel}teken {fout.colno} is dat niet"


def _getal(cijfers: str) -> int | float:
    """Return the number; one of absurd length becomes infinite, which is told with its path later on."""
    return int(cijfers) if len(cijfers) <= _MEESTE_CIJFERS else float("inf")


def _decimaal(cijfers: str) -> Decimal | float:
    try:
        return Decimal(cijfers) if len(cijfers) <= _MEESTE_CIJFERS else float("inf")
    except InvalidOperation:
        return float("inf")


def _object(paren: list[tuple[str, object]]) -> dict[str, object]:
    gewoon = dict(paren)
    if len(gewoon) == len(paren):
        return gewoon
    sleutels = [sleutel for sleutel, _ in paren]
    dubbel = DubbeleSleutels(gewoon)
    dubbel.dubbel = tuple(sorted({sleutel for sleutel in sleutels if sleutels.count(sleutel) > 1}))
    return dubbel
