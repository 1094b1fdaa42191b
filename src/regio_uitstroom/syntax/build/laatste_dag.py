"""When a duty must be done, where the text says so with a day: *vóór 1 december 2025*, *op de uitstroomdatum*.

A day that the record knows is the last one, or the day after it, where the phrase cannot mean anything else: *voor de
verhuizing* may say what for, and *de situatie op de dag van de aanvraag* which situation. Such a phrase is told.
"""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Dagdeel, Gebouwd, Soorten, Venster, Zaken
from regio_uitstroom.syntax.build.zin import Zin


def met_laatste_dag(z: Zin) -> None:
    """Make a term of a day that ends the time for a duty; what must not be done has no last day."""
    if z.ontkend or z.geen:
        return
    z.delen.items = [_als_termijn(z, item) or item for item in z.delen.items]


def _als_termijn(z: Zin, item: Gebouwd) -> ast.Termijn | None:
    """Return the term: the day itself is the last one, or the day before (*vóór*, *tot*)."""
    if isinstance(item, Dagdeel) and item.datum is not None:
        return ast.Termijn(None, "uiterlijk", item.datum, span=item.span)
    if isinstance(item, ast.Tijdvak) and item.van is None and item.tot is not None:
        return ast.Termijn(None, "uiterlijk" if item.inclusief else "tot", item.tot, span=item.span)
    if not isinstance(item, Bepaling) or not isinstance(item.inhoud, ast.Moment) or _bij_naamwoord(z, item):
        return None
    richting = {"VOOR": "tot", "VOORAFGAAND_AAN": "tot", "OP": "uiterlijk"}.get(item.voorzetsel)
    zeker = item.voorzetsel == "VOORAFGAAND_AAN" or _is_tijd(item)
    if richting is None or not zeker or item.inhoud.sleutel not in _dagen():
        return None
    return ast.Termijn(None, richting, item.inhoud, span=item.span)


def _bij_naamwoord(z: Zin, item: Bepaling) -> bool:
    """Whether a phrase stands against a noun, or a length of time, of which it may say more."""
    tekst = z.delen.span.source.text
    ervoor = [ander for ander in z.alles if ander.span.end <= item.span.start and isinstance(ander, _MEER_OVER)]
    return any(not tekst[ander.span.end : item.span.start].strip() for ander in ervoor)


_MEER_OVER = (Zaken, Soorten, ast.Moment, Bepaling, Venster)


def _is_tijd(item: Bepaling) -> bool:
    """Whether a phrase can only say when: by its accent, or by a noun for a day."""
    return item.woorden.lower().startswith("vóór ") or _DAGNAAM.match(item.woorden) is not None


_DAGNAAM = re.compile(
    r"(?:voor|vóór|op|tot|tegen|aan|rond) (?:de|het|een|die|deze|dat) (?:\w+ )?"
    r"(?:\w*dag|\w*datum|\w*moment|tijdstip|einde?|begin|aanvang|afloop)\b",
    re.IGNORECASE,
)


@cache
def _dagen() -> frozenset[str]:
    """Return the moments of which a record holds the day."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("momenten") if rij["gegeven"])


def onberekend(z: Zin) -> tuple[str, ...]:
    """Return the phrases that say when, of which no day is computed: a day without a year, a quarter, a period."""
    if z.ontkend or z.geen:
        return ()
    return tuple(_met_waarvan(z, item) for item in z.delen.items if _is_onberekend(item))


def _met_waarvan(z: Zin, item: Gebouwd) -> str:
    """Return the words of a phrase with what it is of, which stands against it: *vóór het einde van de maand*."""
    tekst, einde = z.delen.span.source.text, item.span.end
    for ander in sorted(z.delen.items, key=lambda i: i.span.start):
        van = isinstance(ander, Bepaling) and ander.voorzetsel == "VAN"
        if van and ander.span.start >= einde and not tekst[einde : ander.span.start].strip():
            einde = ander.span.end
    return " ".join(tekst[item.span.start : einde].split())


def _is_onberekend(item: Gebouwd) -> bool:
    match item:
        case Dagdeel():
            return True
        case ast.Tijdvak():
            return item.tot is not None
        case ast.Termijn():
            return item.duur is None and item.moment is None and not item.spoedig
        case Bepaling() | Bijwoord():
            return _zegt_wanneer(item) or any(patroon.search(item.woorden) for patroon in (_KALENDER, _VANAF_IETS))
        case _:
            return False


def _zegt_wanneer(item: Bepaling | Bijwoord) -> bool:
    """Whether a phrase names a day by which, or on which: of the record, or by a noun for a day."""
    if not isinstance(item, Bepaling):
        return False
    dag = item.voorzetsel in _WANNEER and isinstance(item.inhoud, ast.Moment)
    return dag or (item.voorzetsel in _WANNEER | {"OP", "AAN"} and _is_tijd(item))


_WANNEER = frozenset({"VOOR", "TOT", "TEGEN", "VOORAFGAAND_AAN"})
"""Prepositions that, before a day, say by when."""
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
