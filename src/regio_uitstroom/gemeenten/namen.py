"""Ways of writing a municipality: codes with and without GM, names without accents."""

from __future__ import annotations

from unicodedata import combining, normalize

_CIJFERS = 4
"""A code has four digits, as in the BRP."""


def als_code(tekst: str) -> str | None:
    """Return the four digits of ``0342``, ``GM0342`` or ``342``; None when the text is no code."""
    cijfers = tekst.strip().upper().removeprefix("GM")
    if cijfers.isascii() and cijfers.isdigit() and len(cijfers) <= _CIJFERS:
        return cijfers.zfill(_CIJFERS)
    return None


def vereenvoudigd(naam: str) -> str:
    """Return a name without what writers differ in: capitals, accents, hyphens, kind of apostrophe, double spaces."""
    if not naam.isascii():
        naam = "".join(teken for teken in normalize("NFKD", naam) if not combining(teken))
        naam = naam.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("\N{LEFT SINGLE QUOTATION MARK}", "'")
    return " ".join(naam.casefold().replace("-", " ").split())
