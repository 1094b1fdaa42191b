"""Files and bytes become a Source, or a finding that says why not. Nothing here raises for what a file holds."""

from __future__ import annotations

import codecs
import errno
import re
from difflib import get_close_matches
from itertools import islice
from os import PathLike, fspath
from pathlib import Path

from regio_uitstroom.diagnostics import kinds_reading as kinds
from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.source import Source, Span

MAX_BYTES = 1_000_000
"""The largest text that is read (grammar-notes, decision G12)."""
_GRENS = "1 MB"
_NEIGHBOURS = 2_000
"""So many names of a folder are compared when a file is missing."""

Reading = tuple[Source | None, tuple[Diagnostic, ...]]
"""What reading gives: a source when there is text to go on with, and the findings."""

_SIGNATURES = (
    (b"PK\x03\x04", "een Word-bestand, een ander Office-bestand of een zip-bestand"),
    (b"\xd0\xcf\x11\xe0", "een oud Word-bestand of een ander Office-bestand"),
    (b"%PDF", "een pdf"),
    (b"{\\rtf", "een rtf-bestand"),
    (b"\x89PNG", "een afbeelding"),
    (b"\xff\xd8\xff", "een afbeelding"),
)
_REASONS = {
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ELOOP: "de verwijzingen tussen bestanden lopen in een kring",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EIO: "de schijf geeft een leesfout",
}
_ACCENTED = "áàâäãåçéèêëíìîïñóòôöøúùûüýœæ"
_WINDOWS_CHARACTERS = frozenset(_ACCENTED + _ACCENTED.upper() + "ß€‘’“”„–—…•·°§©®«»´½¼¾²³×±\xa0\xad")  # noqa: RUF001 - the very characters
"""The characters outside ASCII that a Dutch text in Windows-1252 holds; any other raises doubt."""
_QUOTE_INSIDE_WORD = re.compile(r"[a-z][‘“”„•–—…][a-z]")  # noqa: RUF001 - the very characters
"""What *ë*, *ö* or *ä* of an older code page or an old Mac looks like in Windows-1252."""


def read_source(path: str | PathLike[str]) -> Reading:
    """Read a file. The name of the Source is the path as it was given."""
    name = fspath(path)
    try:
        with Path(path).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as problem:
        return None, (_unreadable(Path(path), name, problem),)
    return decode(data, name)


def decode(data: bytes, name: str) -> Reading:
    """Turn bytes into a Source: UTF-8, or another encoding where the bytes are clear; line ends become newlines."""
    if len(data) > MAX_BYTES:
        return None, (diagnose(kinds.TE_GROOT_BESTAND, None, bestand=name, grens=_GRENS),)
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            return None, (diagnose(kinds.GEEN_TEKST, None, bestand=name, soort=what),)
    wide = _wide_encoding(data)
    if wide is not None:
        return _decode_wide(data, name, wide)
    if b"\0" in data:
        return None, (diagnose(kinds.GEEN_TEKST, None, bestand=name),)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        return _decode_windows(data, name, problem.start)
    return _finish(text, name)


def _finish(text: str, name: str, *findings: Diagnostic) -> Reading:
    if not text.strip(" \t\r\n\f\v\xa0\u200b\ufeff"):
        return None, (*findings, diagnose(kinds.LEEG_BESTAND, None, bestand=name))
    return _source(text, name), findings


def _source(text: str, name: str) -> Source:
    return Source(name, text.replace("\r\n", "\n").replace("\r", "\n"))


def _wide_encoding(data: bytes) -> tuple[str, str] | None:
    """Return codec and name of a UTF-16 or UTF-32 encoding that the bytes show, by mark or by their zeros."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32", "UTF-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", "UTF-16"
    even, odd = data[0::2].count(0), data[1::2].count(0)
    most = len(data) // 2 * 9 // 10
    if len(data) % 2 == 0 and max(even, odd) > most and min(even, odd) == 0:
        return ("utf-16-le" if odd else "utf-16-be"), "UTF-16"
    return None


def _decode_wide(data: bytes, name: str, encoding: tuple[str, str]) -> Reading:
    codec, called = encoding
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None, (diagnose(kinds.GEEN_TEKST, None, bestand=name),)
    if "\0" in text:
        return None, (diagnose(kinds.GEEN_TEKST, None, bestand=name),)
    source, findings = _finish(text, name)
    if source is None:
        return source, findings
    return source, (diagnose(kinds.GELEZEN_ALS_UTF_16, Span(source, 0, 0), codering=called), *findings)


def _decode_windows(data: bytes, name: str, offset: int) -> Reading:
    """Read as Windows-1252 where every character fits a Dutch text; otherwise point at the first bad byte."""
    text = data.decode("cp1252", errors="replace")
    foreign = {character for character in text if not character.isascii()} - _WINDOWS_CHARACTERS
    if foreign or _QUOTE_INSIDE_WORD.search(text) or _holds_utf8(data):
        return _refuse(data, name, offset)
    source = _source(text, name)
    # One byte is one character here; only line ends before the spot can have moved it.
    start = len(_source(text[:offset], name).text)
    return source, (diagnose(kinds.GELEZEN_ALS_WINDOWS, Span(source, start, start + 1)),)


def _holds_utf8(data: bytes) -> bool:
    """Whether some of the bytes are a letter in UTF-8, so that two encodings are mixed in one file."""
    return re.search(rb"[\xc3][\x80-\xbf]|\xe2\x80[\x90-\xbf]", data) is not None


def _refuse(data: bytes, name: str, offset: int) -> Reading:
    before = _source(data[:offset].decode("utf-8"), name).text
    source = _source(before + data[offset:].decode("utf-8", errors="replace"), name)
    return None, (diagnose(kinds.ONBEKENDE_CODERING, Span(source, len(before), len(before) + 1)),)


def _unreadable(path: Path, name: str, problem: OSError | ValueError) -> Diagnostic:
    if isinstance(problem, ValueError):
        return diagnose(kinds.ONTBREKEND_BESTAND, None, bestand=name)
    if isinstance(problem, IsADirectoryError) or _is_folder(path):
        return diagnose(kinds.MAP, None, bestand=name)
    if isinstance(problem, FileNotFoundError):
        return _missing(path, name)
    if isinstance(problem, PermissionError):
        return diagnose(kinds.GEEN_LEESRECHT, None, bestand=name)
    reason = _REASONS.get(problem.errno or 0, f"het systeem meldt “{problem.strerror}”")
    return diagnose(kinds.ONLEESBAAR_BESTAND, None, bestand=name, reden=reason)


def _missing(path: Path, name: str) -> Diagnostic:
    nearest = _nearest_name(path)
    if nearest is None:
        return diagnose(kinds.ONTBREKEND_BESTAND, None, bestand=name)
    return diagnose(kinds.ONTBREKEND_BESTAND, None, bestand=name, suggestie=nearest)


def _is_folder(path: Path) -> bool:
    """Whether it is a folder; opening one gives no more than "no permission" on Windows."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _nearest_name(path: Path) -> str | None:
    """Return the path of the file in the same folder whose name is nearest, when one is near."""
    try:
        names = [entry.name for entry in islice(path.parent.iterdir(), _NEIGHBOURS)]
    except OSError:
        return None
    near = get_close_matches(path.name, names, n=1)
    return str(path.parent / near[0]) if near else None
