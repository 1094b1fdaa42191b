"""Whether a rule holds because a term was missed, or because it was met: what its condition says, denied or not.

*Geen urgentie, tenzij de termijn is verstreken* and *indien het college binnen acht weken na de aanvraag beslist* are
no consequences of a missed term: with it they do not hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.model.regels import Verplichting
from regio_uitstroom.model.voorwaarden import En, Fictief, Niet, Of, TermijnVerstreken, Vermoed, Voorwaarde

VERSTREKEN = re.compile(r"\b(?:verstr[ei]\w+|verlopen|overschr[ei]\w+|voorbij)\b", re.IGNORECASE)
_TERM = re.compile(r"\b(?:binnen|uiterlijk) \w+ (?:dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar) \w+ .*")
_TERMIJN = re.compile(r"\btermijn(?:en)?\b", re.IGNORECASE)
_ONTKEND = re.compile(r"\b(?:niet|geen|zonder)\b", re.IGNORECASE)


def volgt_op_gemist(voorwaarde: Voorwaarde | None, plicht: Verplichting) -> bool:
    """Return whether missing the term of a duty can make a condition true; so too where the condition tells nothing."""
    gemist = [] if voorwaarde is None else list(_bij_gemist(voorwaarde, plicht))
    return not gemist or any(gemist)


def _bij_gemist(voorwaarde: Voorwaarde, plicht: Verplichting) -> Iterator[bool]:
    """Yield, for each part of a condition that is about the term, whether missing it makes that part hold."""
    match voorwaarde:
        case En() | Of():
            for deel in voorwaarde.delen:
                yield from _bij_gemist(deel, plicht)
        case Niet():
            yield from (not waar for waar in _bij_gemist(voorwaarde.deel, plicht))
        case Vermoed() | Fictief():
            yield from _bij_gemist(voorwaarde.deel, plicht)
        case TermijnVerstreken():
            if voorwaarde.plicht == plicht.citaat:
                yield voorwaarde.binnen is None
        case _:
            yield from _in_woorden(voorwaarde.tekst, plicht)


def _in_woorden(tekst: str, plicht: Verplichting) -> Iterator[bool]:
    """Yield what a clause in the words of the text says: that the term is over, or that it was done within it."""
    ontkend = len(_ONTKEND.findall(tekst)) % 2 == 1
    if _TERMIJN.search(tekst) is not None and VERSTREKEN.search(tekst) is not None:
        yield not ontkend
    elif herhaalt(tekst, plicht):
        yield ontkend


def herhaalt(tekst: str, plicht: Verplichting) -> bool:
    """Return whether words repeat the term of the duty, its length and the name of its moment included."""
    gevonden = _TERM.search(plicht.tekst)
    woorden = gevonden[0].rstrip(".").split() if gevonden is not None else []
    gelijk = max((n for n in range(len(woorden) + 1) if f" {' '.join(woorden[:n])} " in f" {tekst} "), default=0)
    while gelijk and woorden[gelijk - 1] in _ZONDER_INHOUD:
        gelijk -= 1
    return gelijk > _TOT_EN_MET_VOORZETSEL


_TOT_EN_MET_VOORZETSEL = 4
"""``binnen acht weken na``: what comes after it names the moment."""
_ZONDER_INHOUD = frozenset({"de", "het", "een", "van", "op", "aan", "der", "dat", "nadat"})
