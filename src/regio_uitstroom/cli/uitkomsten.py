"""The outcomes that ``uitstroom herhaal`` is given: a file, many on their own lines, or the standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from regio_uitstroom.cli.lezen import Leesfout, leesfout

_REGELBESTANDEN = {".jsonl", ".ndjson"}
_INVOER = "-"


def lees_uitkomsten(naam: str) -> Iterator[object]:
    """Yield the loaded outcomes of a file or the standard input (``-``); raises Leesfout.

    A file that ends in ``.jsonl`` holds an outcome on each line; so does input that is no JSON as a whole.
    """
    tekst = _tekst(naam)
    if Path(naam).suffix.lower() in _REGELBESTANDEN:
        yield from _per_regel(tekst)
        return
    try:
        yield _laad(tekst)
    except json.JSONDecodeError as fout:
        if naam != _INVOER or fout.msg != "Extra data":
            raise Leesfout(_geen_json(fout.lineno, fout.colno)) from None
        yield from _per_regel(tekst)


def _per_regel(tekst: str) -> Iterator[object]:
    for nummer, regel in enumerate(tekst.splitlines(), start=1):
        if regel.strip():
            try:
                yield _laad(regel)
            except json.JSONDecodeError as fout:
                raise Leesfout(_geen_json(nummer, fout.colno)) from None


def _tekst(naam: str) -> str:
    try:
        data = sys.stdin.buffer.read() if naam == _INVOER else Path(naam).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as fout:
        message = leesfout(naam, fout)
    except UnicodeDecodeError:
        message = f"`{naam}` is geen tekst in UTF-8"
    raise Leesfout(message)


def _laad(tekst: str) -> object:
    try:
        return json.loads(tekst, object_pairs_hook=_object)
    except RecursionError:
        message = "de uitkomst is te diep genest"
        raise Leesfout(message) from None


def _object(paren: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object; a key that stands there twice could hide what was changed."""
    gewoon = dict(paren)
    if len(gewoon) != len(paren):
        message = "in de uitkomst staat een sleutel twee keer in hetzelfde object"
        raise Leesfout(message)
    return gewoon


def _geen_json(regel: int, teken: int) -> str:
    return f"de uitkomst is geen geldige JSON (regel {regel}, teken {teken})"
