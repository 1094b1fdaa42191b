"""Versions of one text: the same region and title, in force one after the other (semantics, section 4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling

_JAAR = re.compile(r"\b(?:19|20)\d\d(?:\s*[-\u2013/]\s*(?:(?:19|20)\d\d|\d\d))?\b")
"""A year in a title, or a stretch of years, tells versions apart, not texts: *Urgentieverordening Leusden 2023*."""


def reeks(regeling: Regeling) -> tuple[str, str]:
    """Return what versions of one text share: the region, and the title without years and without its capitals."""
    titel = _JAAR.sub(" ", regeling.kop.titel)
    woorden = re.findall(r"\w+", titel.casefold()) or [regeling.kop.titel]
    return (regeling.kop.regio or "").casefold(), " ".join(woorden)


def voorgangers(regelingen: Sequence[Regeling], nummer: int) -> tuple[int, ...]:
    """Return the numbers of the earlier versions of a text."""
    eigen, van = reeks(regelingen[nummer]), _van(regelingen[nummer])
    return tuple(i for i, ander in enumerate(regelingen) if reeks(ander) == eigen and _van(ander) < van)


def ouder(woorden: str) -> str | None:
    """Return what an older text is called by its kind alone (*het oude convenant*); None where it has a name."""
    kaal = " ".join(woorden.casefold().split())
    gelezen = _OUDER.fullmatch(kaal) or _GOLD.fullmatch(kaal)
    return None if gelezen is None else gelezen[1]


def bedoelde_voorganger(regelingen: Sequence[Regeling], nummer: int, soort: str) -> int | None:
    """Return the earlier version of a text that *het oude convenant* means: the only one, if it is of that kind."""
    eerder = voorgangers(regelingen, nummer)
    if len(eerder) != 1:
        return None
    eigen = regelingen[eerder[0]].kop.soort.value
    return eerder[0] if soort in {eigen, f"{eigen}s", *_ELKE_SOORT} else None


_OUDER = re.compile(
    r"(?:(?:de|het) )?(?:oude|vorige|eerdere|voorgaande|voormalige|toenmalige|ingetrokken|vervallen"
    r"|(?:toen|destijds|voorheen) geldende) ((?:regionale )?\w+)"
)
_GOLD = re.compile(r"(?:(?:de|het) )?(\w+),? (?:zoals )?(?:die|dat|deze) .*\b(?:gold(?:en)?|luidden?)\b.*")
"""*Het recht zoals dat gold op de dag van indiening*: for whoever applied before this text, the one before it."""
_ELKE_SOORT = frozenset({"tekst", "versie", "regeling", "regels", "afspraken", "recht", "bepalingen", "voorschriften"})
"""Words for a text of any kind."""


def opvolgers(regelingen: Sequence[Regeling], nummer: int) -> tuple[int, ...]:
    """Return the numbers of the later versions of a text that bind, the first of them first."""
    eigen, van = reeks(regelingen[nummer]), _van(regelingen[nummer])
    later = [
        i for i, ander in enumerate(regelingen) if reeks(ander) == eigen and _van(ander) > van and ander.kop.soort.bindt
    ]
    return tuple(sorted(later, key=lambda i: _van(regelingen[i])))


def _van(regeling: Regeling) -> date:
    """Return since when a text holds; one that does not say, since ever."""
    return looptijd(regeling)[0] or date.min
