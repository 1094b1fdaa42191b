"""The words of what this language decides: who is responsible, who has urgency, and when (``beslissend.csv``).

A sentence that no form computes may hold none of them and still be kept: nobody could tell whether it decides.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from regio_uitstroom.artefact import lexicon_rows

_OVER_WOORDEN_HEEN = re.compile(r"[ .^$]|\[\^|\\[sWSDB]|\(\?[=!<]")
"""What a pattern holds that looks further than one word: white space, any character, an end of the sentence."""
_WOORDEN = 4096
"""How many words are remembered: more than the longest agreement has."""


@cache
def _patronen(vorm: str, *, heel: bool) -> re.Pattern[str]:
    """Return what matches the words of one kind: ``geld`` only decides where it is about care or clients.

    ``heel``: the patterns that need the whole sentence; otherwise those that need no more than one word of it.
    """
    patronen = [row["patroon"] for row in lexicon_rows("beslissend") if row["vorm"] == vorm]
    gekozen = [een for een in patronen if (_OVER_WOORDEN_HEEN.search(een) is not None) is heel]
    return re.compile("|".join(gekozen) or "(?!)")


@lru_cache(_WOORDEN)
def _in_woord(woord: str, vorm: str) -> bool:
    """Whether one word by itself decides; asked once for every word, and most agreements use few."""
    return _patronen(vorm, heel=False).search(woord) is not None


def _houdt(tekst: str, vorm: str) -> bool:
    return any(_in_woord(woord, vorm) for woord in tekst.split()) or bool(_patronen(vorm, heel=True).search(tekst))


def kan_beslissen(woorden: str, *, over_zorg: bool = False) -> bool:
    """Whether a word belongs to what this language decides; who pays is decided where it is about care."""
    tekst = woorden.lower()
    return _houdt(tekst, "woord") or (over_zorg and _houdt(tekst, "geld")) or telt_verblijf(tekst)


def telt_verblijf(woorden: str) -> bool:
    """Whether it says how a stay or a registration counts for a length of time: that may decide for a client.

    *De maand augustus telt niet mee voor de beslistermijn* is about a term alone.
    """
    return _houdt(woorden.lower(), "telling")
