"""Sentences that say something of a term: how long it is, when it begins or stands still, whether it binds."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows


def zegt_iets_van_een_termijn(tekst: str) -> bool:
    """Return whether a sentence says something of a term, and not only when something is to be done."""
    heel = tekst.lower().rstrip(".")
    hoofdzin = _VOOROP.sub("", _ACHTERAAN.sub("", heel))
    return _EINDIGT.search(heel) is not None or any(patroon.search(hoofdzin) for patroon in _patronen())


def noemt_een_termijn(tekst: str) -> bool:
    """Return whether it also calls it one: *De maand augustus telt niet mee* may be about anything."""
    return "termijn" in tekst.lower() and zegt_iets_van_een_termijn(tekst)


_VOOROP = re.compile(r"^(?:(?:indien|als|wanneer|zodra|zolang|nadat|tenzij|voor zover)\b.*?,|[^,]+, dan\b)\s*")
_ACHTERAAN = re.compile(r",?\s+(?:indien|tenzij|als|wanneer|mits|zodra|zolang|nadat|voor zover)\b.*$")
"""In which case something holds: a condition on a term says nothing of the term itself."""
_EINDIGT = re.compile(r"\beindigt (?:de|deze|die|een) termijn\b")


@cache
def _patronen() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rij["patroon"]) for rij in lexicon_rows("over_termijnen"))
