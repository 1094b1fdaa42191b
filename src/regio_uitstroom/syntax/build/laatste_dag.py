"""When a duty must be done, where the text says so with a day: *vóór 1 december 2025*, *op 1 december 2025*."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Bijwoord, Clienten, Dagdeel, Gebouwd, Partijen, Soorten, Zaken
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


def met_eigen_begin(z: Zin, termijn: ast.Termijn | None) -> tuple[ast.Termijn | None, tuple[str, ...]]:
    """Return a term that runs from a day of the record, or its words: *na toekenning van de uitkering* is another day.

    So is *na de melding in Zeist*; *pas twee weken na de aanvraag* is no last day, and *bij voorkeur binnen zes weken*
    binds nobody. Of *binnen zes weken voor de uitstroom* the day counted back to is the first one, not the last.
    """
    if termijn is None:
        return None, ()
    tekst = z.delen.span.source.text
    erna = next((i for i in z.alles if _staat_tegen(tekst, termijn, i) and _zegt_welke(z, termijn, i)), None)
    ervoor = _GEEN_UITERSTE.search(tekst, z.span.start, termijn.span.start)
    soms = any(_in_sommige_gevallen(item) for item in z.alles)
    if (
        erna is None
        and ervoor is None
        and not soms
        and not _is_eerste_dag(termijn)
        and not _BENADERD.match(termijn.woorden)
    ):
        return termijn, ()
    delen = (ervoor[1] if ervoor is not None else "", termijn.woorden, erna.woorden if erna is not None else "")
    return None, (" ".join(filter(None, delen)),)


def _is_eerste_dag(termijn: ast.Termijn) -> bool:
    """Whether a term counted back is one in which it must be done, so that its day is where that begins."""
    return termijn.richting == "voor" and termijn.niet_voor is None and termijn.woorden.lower().startswith("binnen")


def _in_sommige_gevallen(item: Gebouwd) -> bool:
    """Whether a phrase says in which cases, or for whom: *bij spoed*, *voor gezinnen*, *in spoedgevallen*."""
    if not isinstance(item, Bepaling):
        return False
    groep = item.voorzetsel == "VOOR" and isinstance(item.inhoud, Clienten) and item.woorden.lower().endswith("n")
    return groep or _GEVAL.match(item.woorden) is not None


_GEVAL = re.compile(
    r"bij (?:spoed|twijfel|nood|calamiteiten|crisis|voorrang)\w*$|in (?:[\w ]+ )?\w*gevallen\b", re.IGNORECASE
)
_BENADERD = re.compile(r"(?:ongeveer|circa|ruim|rond|plusminus)\b", re.IGNORECASE)


def _staat_tegen(tekst: str, termijn: ast.Termijn, item: Gebouwd) -> bool:
    return item.span.start >= termijn.span.end and not tekst[termijn.span.end : item.span.start].strip()


def _zegt_welke(z: Zin, termijn: ast.Termijn, item: Gebouwd) -> bool:
    """Whether a phrase says whose or which day it is; that of the client and that of the urgency is meant anyway."""
    if not isinstance(item, Bepaling) or (isinstance(item.inhoud, Clienten) and not _ANDER.search(item.woorden)):
        return False
    if isinstance(item.inhoud, Zaken) and any(ding.klasse == "URGENTIE" for ding in item.inhoud.delen):
        return False
    ander = _ANDER.search(item.woorden) is not None
    match item.voorzetsel:
        case "BIJ":
            welke = z.hoofd.werkwoord not in _BIJ_IEMAND
        case "OP":
            welke = isinstance(item.inhoud, Zaken)
        case "VOOR":
            welke = isinstance(item.inhoud, Soorten)
        case "IN" | "UIT":
            welke = not isinstance(item.inhoud, Soorten) or _DETENTIE.search(item.woorden) is not None
        case "DOOR":
            welke = (
                not isinstance(item.inhoud, Partijen | Clienten)
                or ander
                or _AANVRAAG.search(termijn.woorden) is not None
            )
            welke = welke and not isinstance(item.inhoud, Clienten)
        case "AAN" | "MET":
            welke = ander
        case voorzetsel:
            welke = voorzetsel == "VAN"
    return welke


_GEEN_UITERSTE = re.compile(
    r"\b(pas|nooit|bij voorkeur|in beginsel|in principe|zo mogelijk|indien mogelijk|waar mogelijk|zoveel mogelijk|"
    r"zo veel mogelijk|doorgaans|meestal|gewoonlijk|in de regel|normaal gesproken|liefst|nimmer|geenszins|zelden|"
    r"normaliter|als regel|veelal|vaak|soms|bijna altijd|zo nodig|desgewenst|eerst|telkens|jaarlijks|ongeveer|circa|"
    r"ruim|rond|plusminus)\s+\Z",
    re.IGNORECASE,
)
"""What stands before a term that is no last day: the earliest one, or one that somebody only aims at."""
_AANVRAAG = re.compile(r"\b(?:aanvraag|indiening)\b", re.IGNORECASE)
"""What the client does himself; by somebody else it is another application."""
_DETENTIE = re.compile(r"\b(?:detentie|gevangenis|penitentiaire)\b", re.IGNORECASE)
"""A facility that is left or entered apart from the stay that a record is about."""
_ANDER = re.compile(r"\b(?:gezin|huishouden|partner|kind|ouder)", re.IGNORECASE)
_BIJ_IEMAND = frozenset({"melden", "dienen", "vragen", "halen", "leveren", "brengen", "komen", "schrijven"})
"""Verbs of which *bij* says with whom."""
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
