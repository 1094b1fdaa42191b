"""What hangs on a duty can stand inside it: *op straffe van verval van de urgentie*, *om urgentie te behouden*.

An act that is harmless whatever it is done to, is not harmless whatever comes of it. A phrase that is kept in its own
words and holds a word of what is decided is never taken for one that decides nothing, unless it is known to be: where
it is what the act is done to, what it is about, when or where it is done, or what somebody is asked to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from regio_uitstroom.syntax.beslissend import kan_beslissen
from regio_uitstroom.syntax.build.delen import Bepaling, Delen, Gebouwd, Vraag, Zaken
from regio_uitstroom.syntax.build.plicht_waaraan import is_uitkomst
from regio_uitstroom.syntax.token import Token

_VERDER = frozenset({"VAN", "VOOR"})
"""Prepositions of what narrows the words before it: *(straffe) van verval*, *(in aanmerking) voor urgentie*."""
_ONSCHULDIG = frozenset({"OVER", "BIJ", "NA", "TIJDENS", "VOLGENS", "NAAR", "UIT", "VAN", "AAN", "DOOR"})
"""Prepositions of what an act is about, when or where it is done, and to whom or by whom."""
_VRAAGT = frozenset(
    {"verzoeken", "vragen", "adviseren", "uitnodigen", "oproepen", "overleggen", "afspreken", "stimuleren", "helpen",
     "ondersteunen", "voorstellen"}
)  # fmt: skip
"""Acts of which a clause with *om* says what somebody is asked, or helped, to do."""
_MET_TER = re.compile(r"te[rn]\b", re.IGNORECASE)
"""How a phrase begins that is no thing but says what for, though it has no preposition of today."""


def noemt_gevolg(delen: Delen) -> bool:
    """Whether a phrase beside the act says what comes of it for an urgency, in words that no form computes."""
    rest = [i for i in delen.alles if type(i) is not Token]
    return any(_beslist(groep, delen) for groep in _groepen(rest))


def _groepen(delen: Sequence[Gebouwd]) -> Iterator[list[Gebouwd]]:
    """Yield every constituent with the phrases after it that narrow it."""
    groep: list[Gebouwd] = []
    for deel in delen:
        if groep and isinstance(deel, Bepaling) and deel.voorzetsel in _VERDER:
            groep.append(deel)
            continue
        if groep:
            yield groep
        groep = [deel]
    if groep:
        yield groep


def _beslist(groep: Sequence[Gebouwd], delen: Delen) -> bool:
    kop = groep[0]
    if isinstance(kop, Vraag):
        eigen = kop.soort == "OM" and delen.hoofd.handeling not in _VRAAGT
    elif isinstance(kop, Bepaling):
        eigen = kop.voorzetsel not in _ONSCHULDIG and _in_eigen_woorden(groep, delen)
    else:
        eigen = isinstance(kop, Zaken) and _MET_TER.match(kop.woorden) is not None and _in_eigen_woorden(groep, delen)
    return eigen and _houdt_gevolg(groep)


def _in_eigen_woorden(groep: Sequence[Gebouwd], delen: Delen) -> bool:
    """Whether a phrase holds a word that no list has."""
    plaatsen = [(deel.span.start, deel.span.end) for deel in groep]
    return any(start <= een.start and een.end <= end for een in delen.context.open for start, end in plaatsen)


def _houdt_gevolg(groep: Sequence[Gebouwd]) -> bool:
    """Whether a phrase holds an urgency, or a word of what is decided."""
    dingen = [een for deel in groep for een in _dingen(deel)]
    woorden = " ".join(deel.woorden for deel in groep)
    return any(een.klasse == "URGENTIE" for een in dingen) or is_uitkomst(woorden) or kan_beslissen(woorden)


def _dingen(deel: Gebouwd) -> Sequence[Gebouwd]:
    inhoud = deel.inhoud if isinstance(deel, Bepaling) else deel
    return inhoud.delen if isinstance(inhoud, Zaken) else ()
