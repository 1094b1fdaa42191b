"""Clauses about the term of a duty, from their words: which term, and whether it is over, is not, or runs.

*Deze termijn is verstreken*, *de beslistermijn nog niet is verstreken*, *er sprake is van overschrijding van de termijn
van acht weken* and *het college de termijn, bedoeld in het eerste lid, overschrijdt* say the same of different terms.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax.over_termijnen import met_plaats_erachter
from regio_uitstroom.teksten import duur_in_woorden
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen

_IS = r"(?:is|zijn|was|waren)"
_OM = r"(?:verstreken|verlopen|voorbij|overschreden)"
_NIET = r"(?P<niet>(?:nog )?(?:steeds )?niet )?"
_DUUR = r"[\w-]+ (?:dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|jaren)"
_TERMIJN = (
    r"(?P<termijn>de termijn,? (?:als )?(?:bedoeld|genoemd) in (?P<plaats>.+?),?|(?P<deze>deze|die) termijn"
    rf"|de termijn van (?P<duur>{_DUUR})|de (?P<beslis>beslis(?:sings)?termijn)"
    r"|(?:de|die|deze|haar) (?P<geldig>geldigheid(?:sduur|stermijn)?)(?: van (?:de|die|deze) urgentie(?:verklaring)?)?"
    r"|(?P<afgegeven>de (?:termijn|duur|periode) waarvoor (?:zij|de urgentie(?:verklaring)?|deze) (?:is )?"
    r"(?:verleend|afgegeven|toegekend)(?: is)?)"
    r"|(?P<enige>de termijn))"
)
BESLIST = re.compile(r"\bbesl(?:is|ui)")
"""What says that it is the term to decide in: *de beslissing*, *het besluit*, *de beslistermijn*."""
_SCHRIJDT = r"(?:overschrijdt|overschrijden|(?:heeft|hebben) overschreden|overschreden (?:heeft|hebben))"
_AFLOOP = "verstrijken|overschrijden|verlopen|verloop|aflopen|afloop|einde|eindigen"
_VORMEN = tuple(
    re.compile(vorm, re.IGNORECASE)
    for vorm in (
        rf"{_TERMIJN} {_NIET}(?:{_IS} {_OM}|{_OM} {_IS})",
        rf"{_TERMIJN} (?P<loopt>(?:nog )?(?:steeds )?(?:loopt|lopen))",
        rf"(?:er )?sprake is van (?:(?:de )?overschrijding|(?:het )?(?:{_AFLOOP})) van {_TERMIJN}",
        rf"(?P<wie>.+?) {_TERMIJN} {_NIET}{_SCHRIJDT}",
        rf"{_TERMIJN} {_NIET}door (?P<wie>.+?) (?:is overschreden|overschreden is)",
    )
)


@frozen
class Termijnclausule:
    """What a clause says of a term; the term is named by its place, as the one just before, by its length or its act.

    ``termijn``: the words for it; ``wie``: whose term it is, where the clause says so; empty: it does not.
    """

    termijn: str
    plaats: str = ""
    deze: bool = False
    duur: str = ""
    beslis: bool = False
    geldig: bool = False
    """Whether it is the validity of an urgency."""
    enige: bool = False
    """Whether no more is said of it than *de termijn*: then it must be the only one."""
    wie: str = ""
    niet: bool = False
    loopt: bool = False


def lees_termijnclausule(tekst: str) -> Termijnclausule | None:
    """Return what a clause says of a term; None where it says nothing of one."""
    tekst = met_plaats_erachter(tekst)
    klein = tekst.lower()
    if "termijn" not in klein and "geldigheid" not in klein:
        return None
    for vorm in _VORMEN:
        if (gezegd := vorm.fullmatch(tekst)) is not None:
            delen = {naam: woorden.strip() for naam, woorden in gezegd.groupdict().items() if woorden is not None}
            return Termijnclausule(
                delen["termijn"],
                plaats=delen.get("plaats", ""),
                deze="deze" in delen,
                duur=delen.get("duur", "").lower(),
                beslis="beslis" in delen,
                geldig="geldig" in delen or "afgegeven" in delen,
                enige="enige" in delen,
                wie=delen.get("wie", ""),
                niet="niet" in delen,
                loopt="loopt" in delen,
            )
    return None


def is_zo_lang(duur: Duur, woorden: str) -> bool:
    """Return whether words of a text (*acht weken*, *8 weken*, *een jaar*) say how long a term is."""
    voluit = duur_in_woorden(duur)
    return woorden in {voluit, voluit.replace("één", "een"), f"{duur.aantal} {voluit.partition(' ')[2]}"}
