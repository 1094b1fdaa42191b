"""Sentences that say something of a term: how long it is, when it begins or stands still, whether it binds."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows

ANDERE_BEPALINGEN = "bepalingen van een andere tekst"
"""The subject of a provision by which sections of another text apply: these may lengthen or suspend a term."""


def met_plaats_erachter(tekst: str) -> str:
    """Return a text with the place of a term behind it: *de in artikel 2 bedoelde termijn*."""
    return _VOOROP_GENOEMD.sub(r"\g<lidwoord> \g<termijn>, bedoeld in \g<plaats>", tekst)


_VOOROP_GENOEMD = re.compile(
    r"\b(?P<lidwoord>de) in (?P<plaats>(?:artikel|het|dit|dat) [\w., ]+?),? (?:bedoelde|genoemde|gestelde|vermelde) "
    r"(?P<termijn>\w*termijn)\b",
    re.IGNORECASE,
)


def zegt_iets_van_een_termijn(tekst: str) -> bool:
    """Return whether a sentence says something of a term, and not only when something is to be done."""
    hoofdzin = _WANNEER.sub(r"\1", zonder_voorwaarden(tekst))
    return _EINDIGT.search(tekst.lower()) is not None or any(patroon.search(hoofdzin) for patroon in _patronen())


def zonder_voorwaarden(tekst: str) -> str:
    """Return a sentence in small letters without the cases in which it holds."""
    return _VOOROP.sub("", _ACHTERAAN.sub("", tekst.lower().rstrip(".")))


def noemt_een_termijn(tekst: str) -> bool:
    """Return whether it also calls it one: *De maand augustus telt niet mee* may be about anything."""
    return "termijn" in tekst.lower() and zegt_iets_van_een_termijn(tekst)


def noemt_lengte(tekst: str) -> str | None:
    """Return how long the term is of which a sentence says something: *de termijn van zes maanden*; None for others."""
    gevonden = _LENGTE.search(zonder_voorwaarden(tekst))
    return None if gevonden is None else gevonden["lengte"]


def zegt_iets_van_een_periode(tekst: str) -> bool:
    """Return whether a sentence says when a stretch runs that it points back at: *Deze periode begint op …*."""
    return _PERIODE.search(zonder_voorwaarden(tekst)) is not None


def noemt_een_tijd(tekst: str) -> bool:
    """Return whether a sentence names a time: of one that nothing computes, beside a term, it may move the last day."""
    return _TIJD.search(tekst.lower()) is not None


_TIJD = re.compile(
    r"\b(?:\w*termijn\w*|\w*periodes?|deadline|duur|doorlooptijd|\w*tijd|weken?|(?:werk)?dag(?:en)?|maand(?:en)?|\w*datum|"
    r"zomer|winter|\w*vakanties?|weekend\w*|feestdag\w*|januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december|later|eerst|pas|langer|korter|voordat|nadat)\b"
)
_VOOROP = re.compile(
    r"^(?:bij overschrijding van (?:de|deze|die) termijn\b,?|[^,]+, dan\b"
    r"|(?:indien|als|wanneer|zodra|zolang|nadat|tenzij|voor zover)\b.*?,)\s*"
)
_ACHTERAAN = re.compile(r",?\s+(?:indien|tenzij|als|wanneer|mits|zodra|zolang|nadat|voor zover)\b.*$")
"""In which case something holds: a condition on a term says nothing of the term itself."""
_WANNEER = re.compile(
    r"\b(binnen|uiterlijk|na|sinds) (?:(?:een termijn van |ten hoogste |hooguit |maximaal )?)(?:\w+|\d+) "
    r"(?:weken|dagen|werkdagen|maanden)\b"
)
"""By when something is to be done: *neemt binnen twee weken contact op* gives nobody two weeks more."""
_LENGTE = re.compile(
    r"(?<!binnen )(?<!over )(?<!na )(?<!verstrijken van )(?<!afloop van )(?<!einde van )(?<!gedurende )(?<!tijdens )"
    r"\b(?:de|deze|die|genoemde) (?:(?:\w+ )?(?:termijn|periode) van )?(?:ten hoogste |maximaal )?"
    r"(?P<lengte>\w+ (?:dag(?:en)?|week|weken|werkdagen|maand(?:en)?|jaar))\b"
)
_LOOPT = r"(?:begint|start|vangt|loopt|gaat|eindigt|stopt|duurt|bedraagt|is|wordt)"
_PERIODE = re.compile(rf"^(?:deze|die) (?:periode|duur|tijd) {_LOOPT}\b|^{_LOOPT} (?:deze|die) (?:periode|duur|tijd)\b")
_EINDIGT = re.compile(r"\beindigt (?:de|deze|die|een) termijn\b")


@cache
def _patronen() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rij["patroon"]) for rij in lexicon_rows("over_termijnen"))
