"""A clause in the words of a fact that the text declares itself: no second question beside it (decision 037)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.kinds_resolve import NAAST_GEGEVEN, ZELFDE_WAARDE
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.vergelijken import zo_wel
from regio_uitstroom.source import Span
from regio_uitstroom.teksten import MAANDEN

# fmt: off
_ALGEMEEN = frozenset({
    "aantal", "bedrag", "client", "cliënt", "datum", "dag", "deze", "duur", "gemeente", "gemeenten", "haar",
    "heeft", "hebben", "hoogte", "jaar", "keer", "maand", "maanden", "moment", "naam", "over", "voor", "waar",
    "waarin", "week", "weken", "worden", "wordt", "zijn",
})
# fmt: on
"""Words that say nothing of which fact it is."""
_KORTST = 4
_WOORD = re.compile(r"[^\W\d_]+")

_WAARDE = {
    Feittype.DATUM: re.compile(rf"\b(?:\d{{4}}|geleden|{'|'.join(MAANDEN)})\b", re.IGNORECASE),
    Feittype.DUUR: re.compile(r"\b(?:dag|week|maand|jaar|uur)(?:en)?\b|\bweken\b|\bjaren\b", re.IGNORECASE),
    Feittype.BEDRAG: re.compile(r"\d|\beuro\b|€"),
    Feittype.AANTAL: re.compile(r"\d|\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b"),
    Feittype.GEMEENTE: re.compile(r"\bgemeenten?\b|\bregio\b|\s[A-Z]"),
}
"""What in a clause can be the value of a declared fact, by its type."""
_BEKEND = re.compile(r"\b(?:bekend|onbekend)\b")


def meld_naast_gegeven(context: Context, tekst: str, span: Span) -> None:
    """Report a question in the words of a declared fact: with a value of it, it cannot be asked.

    Without one it may well be another question (*een regeling voor zijn huurschuld heeft*), and is only told.
    """
    gegeven = next((een for een in context.gegevens.values() if _lijkt_op(tekst, een)), None)
    if gegeven is None:
        return
    naam = gegeven.sleutel.removeprefix("feiten.")
    if _noemt_waarde(tekst, gegeven):
        context.meld(ZELFDE_WAARDE, span, tekst=tekst, naam=naam, wel=zo_wel(gegeven))
    else:
        context.meld(NAAST_GEGEVEN, span, tekst=tekst, naam=naam, wel=gegeven.omschrijving)


def _noemt_waarde(tekst: str, gegeven: Gegeven) -> bool:
    if gegeven.keuzes:
        return bool(_BEKEND.search(tekst)) or any(keuze.lower() in tekst.lower() for keuze in gegeven.keuzes)
    patroon = _WAARDE.get(gegeven.type)
    return patroon is not None and (patroon.search(tekst) is not None or _BEKEND.search(tekst) is not None)


def _lijkt_op(tekst: str, gegeven: Gegeven) -> bool:
    """Whether a clause has a word of the fact, or one with its stem."""
    eigen = {*_woorden(gegeven.sleutel.removeprefix("feiten.")), *_woorden(gegeven.omschrijving)}
    return any(_verwant(een, ander) for een, ander in product(eigen, set(_woorden(tekst))))


def _verwant(een: str, ander: str) -> bool:
    """Whether two words share their stem: *wacht* and *wachttijd*, *werkt* and *werk*."""
    kort, lang = sorted((een.removesuffix("en").removesuffix("t"), ander.removesuffix("en").removesuffix("t")), key=len)
    return len(kort) >= _KORTST and lang.startswith(kort)


def _woorden(tekst: str) -> Iterator[str]:
    zonder = _ALGEMEEN | _van_client()
    return (w for w in _WOORD.findall(tekst.lower()) if len(w) >= _KORTST and w not in zonder)


@cache
def _van_client() -> frozenset[str]:
    """Return the words for a client: they say of whom a fact is, not which."""
    frasen = (f"{row['frasen']} {row['meervoud']}" for row in lexicon_rows("clienten"))
    return frozenset(woord for frase in frasen for woord in _WOORD.findall(frase.lower()))
