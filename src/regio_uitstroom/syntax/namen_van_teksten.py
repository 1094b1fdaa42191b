"""What can be the name of another text: *de Beleidsregels urgentie 2021*, *het convenant "Uitstroom 2020"*.

Such a name is free, so what stands behind it cannot be told from it by its words alone: a title ends at its year or at
its quotation marks, or at the word that says what kind of text it is. More than that is no name.
"""

from __future__ import annotations

import re

DAG = "\N{BLACK SQUARE}"
"""Stands for a date in the words of a sentence."""
INWERKING = (
    r"(?:(?:de (?:datum|dag)|het (?:tijdstip|moment)) van )?(?:de )?inwerkingtreding(?: van (?:dit|deze) [\w-]+)?"
)
_AANGEHAALD = "\N{WHITE SQUARE}"
"""Stands for a title in quotation marks."""
_TITEL = re.compile(r"""["“„'][^"“”„']*["”']""")
_INDIENING = (
    r"(?:de (?:dag|datum)|het (?:tijdstip|moment))(?: van| waarop) (?:(?:de|hun|haar|zij|deze) )?"
    r"(?:indiening|aanvraag|ontvangst|(?:aanvraag )?(?:is|zijn|werd|werden) ingediend|ingediend (?:is|zijn))"
    r"(?: (?:ervan|daarvan|van de aanvraag))?"
)
_TOEN = rf"(?:{DAG}|{INWERKING}|de dag v[oó][oó]r {INWERKING}|{_INDIENING}|die (?:datum|dag)|dat (?:moment|tijdstip))"
_LUIDDE = re.compile(
    rf",? (?:zoals )?(?:die|dat|deze) (?:luidden?|gold(?:en)?)(?: (?:op|v[oó][oó]r|tot|ten tijde van) {_TOEN}| toen)$"
    rf"|,? (?:zoals )?(?:die|dat|deze) (?:op|v[oó][oó]r|tot) {_TOEN} (?:luidden?|gold(?:en)?)$"
)
"""When a text read so, or held: on the day of the application, or before the one on which this text takes effect."""
_BEPALINGEN = re.compile(
    r"^(?:de|het) (?:bepalingen|regels|voorschriften|bepaalde) (?:van|in|uit) (?=(?:de|het) )", re.IGNORECASE
)
"""What stands in a text is that text: *de bepalingen van de Huisvestingsverordening 2021*."""
_VAN_WIE = r"(?: (?:(?:van|voor|gemeente|regio) (?:(?:de|het|gemeente|regio) )*)?[A-Z][\w-]*)"
"""Whose text it is: *van de gemeente Utrecht*."""
_GEEN_TITEL = (
    r"(?!.*[,;])(?!.*\b(?:dit|deze|tenzij|indien|mits|als|behoudens|behalve|onverminderd|of|niet|tot|totdat"
    r"|voor zover|dan wel|artikel|artikelen|lid|leden|onderdeel|hoofdstuk|paragraaf)\b)"
)
"""What is a clause of its own, or a part of a text, is no title."""
_JAAR = r"\b(?:19|20)\d\d\b"
_MET_JAAR = re.compile(
    rf"{_GEEN_TITEL}(?:(?!{_JAAR})[^{DAG}{_AANGEHAALD}])*(?:{_JAAR}(?:-\d+)?|{_AANGEHAALD}|van {DAG}){_VAN_WIE}*"
)
_SOORT = (
    "[Bb]eleidsregels?",
    "[Vv]erordening",
    "[Rr]egeling",
    "[Cc]onvenant",
    "[Oo]vereenkomst",
    "[Aa]fspraken",
    "[Rr]egels",
    "[Tt]ekst",
    "[Vv]ersie",
    "[Rr]echt",
    "[Bb]epalingen",
    "[Vv]oorschriften",
    "[Bb]esluit",
)
_ZONDER_JAAR = re.compile(rf"{_GEEN_TITEL}(?:de|het) (?:[\w-]+ ){{0,5}}[\w-]*(?:{'|'.join(_SOORT)}){_VAN_WIE}*")


def is_naam(woorden: str) -> bool:
    """Whether words are the name of one other text, and nothing else; dates in it stand as ``DAG``."""
    kaal = _LUIDDE.sub("", _TITEL.sub(_AANGEHAALD, _BEPALINGEN.sub("", woorden)))
    return _MET_JAAR.fullmatch(kaal) is not None or _ZONDER_JAAR.fullmatch(kaal) is not None
