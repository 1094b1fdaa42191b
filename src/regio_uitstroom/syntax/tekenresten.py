"""Letters that a program broke on the way: codes of a web page, and UTF-8 that was read as something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.syntax.suggestie import is_known

ENTITEIT = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[0-9A-Fa-f]{1,5});")
_ZWAK = "\u0080-\u00bf" + "".join(re.escape(bytes([code]).decode("cp1252", "ignore")) for code in range(0x80, 0xA0))
"""What the second byte of a letter is read as."""
_VERWARD = rf"[\u00c2\u00c3\u00c4\u00c5][{_ZWAK}]|\u00e2[{_ZWAK}]{{1,2}}"
_EERSTE = "\u00c2\u00c3\u00c4\u00c5\u00e2"
"""What the first of them is read as: hardly any text has one, and to look for it takes a hundredth of the time."""
_BREUK = re.compile(_VERWARD)
"""Two or three letters that were one."""
_BREUK_OF_TEKEN = re.compile(rf"{_VERWARD}|\w*[^\W\d_]\?[^\W\d_]\w*|\w*\ufffd\w*")
"""The same, and words with a sign in the place of a letter: slow, for every letter can begin one."""
_LETTERS = "ëéïöèüêçáíóú"
_ALS_WINDOWS = {chr(code): bytes([code]) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def ontward(code: str) -> str | None:
    """Return the sign of a code (``&euml;``); None where there is no such code."""
    from html import unescape  # noqa: PLC0415 - only a text with codes in it pays for the list of them

    teken = unescape(code)
    return None if teken == code else "en" if teken == "&" else teken


def breuken(text: str) -> Iterator[re.Match[str]]:
    """Yield what may be broken letters: two or three that were one, and words with a sign in the place of a letter."""
    if "?" in text or "\ufffd" in text:
        yield from _BREUK_OF_TEKEN.finditer(text)
    elif not text.isascii() and any(teken in text for teken in _EERSTE):
        yield from _BREUK.finditer(text)


def hersteld(breuk: str) -> str | None:
    """Return what broken letters were; None where they can be right as they are."""
    if "\ufffd" in breuk or "?" in breuk:
        return _met_letter(breuk)
    ruw = b"".join(_ALS_WINDOWS.get(teken) or teken.encode("cp1252", "ignore") for teken in breuk)
    try:
        teken = ruw.decode("utf-8")
    except UnicodeDecodeError:
        # The third byte of a closing quotation mark is often lost.
        return '"' if breuk.startswith("\u00e2\u20ac") else None
    return teken if len(teken) == 1 else None


def _met_letter(woord: str) -> str | None:
    """Return a word with the letter that makes it a known one in the place of the sign."""
    for letter in _LETTERS:
        poging = re.sub("[\ufffd?]", letter, woord)
        if is_known(poging.lower()):
            return poging
    return None
