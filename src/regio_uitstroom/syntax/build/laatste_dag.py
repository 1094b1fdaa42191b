"""When a duty must be done, where the text says so with a day: *vóór 1 december 2025*, *op 1 december 2025*."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Dagdeel, Gebouwd
from regio_uitstroom.syntax.build.zin import Zin


def met_laatste_dag(z: Zin) -> None:
    """Make a term of a day that ends the time for a duty; what must not be done has no last day."""
    if z.ontkend or z.geen:
        return
    z.delen.items = [_als_termijn(item) or item for item in z.delen.items]


def _als_termijn(item: Gebouwd) -> ast.Termijn | None:
    """Return the term: the day itself is the last one, or the day before (*vóór*, *tot*)."""
    if isinstance(item, Dagdeel) and item.datum is not None:
        return ast.Termijn(None, "uiterlijk", item.datum, span=item.span)
    if isinstance(item, ast.Tijdvak) and item.van is None and item.tot is not None:
        return ast.Termijn(None, "uiterlijk" if item.inclusief else "tot", item.tot, span=item.span)
    return None


def onberekend(z: Zin) -> tuple[str, ...]:
    """Return the phrases that say when, of which no day is computed: a day without a year, a quarter, a period."""
    if z.ontkend or z.geen:
        return ()
    return tuple(item.woorden for item in z.delen.items if _is_onberekend(item))


def _is_onberekend(item: Gebouwd) -> bool:
    match item:
        case Dagdeel():
            return True
        case ast.Tijdvak():
            return item.tot is not None
        case ast.Termijn():
            return item.duur is None and item.moment is None and not item.spoedig
        case Bepaling() | Bijwoord():
            return any(patroon.search(item.woorden) for patroon in (_KALENDER, _VANAF_IETS))
        case _:
            return False


_KALENDER = re.compile(
    r"^(?:voor|v\u00f3\u00f3r|tot|tot en met|in|op|aan|binnen|tegen|gedurende|tijdens|uiterlijk|rond)\b"
    r".*\b(?:kalenderjaar|jaar|halfjaar|kwartaal|maand|week)\b",
    re.IGNORECASE,
)
"""A phrase of time with a part of the calendar: *vóór het einde van het kalenderjaar*."""
_VANAF_IETS = re.compile(
    r"^(?:binnen|uiterlijk|ten minste)\b.*\b(?:dagen|werkdagen|week|weken|maand|maanden|jaar|uur)\b"
    r".*\b(?:na|voor|v\u00f3\u00f3r|vanaf)\b",
    re.IGNORECASE,
)
"""A term from something of which no day is known: *binnen zes weken na het kennismakingsgesprek*."""
