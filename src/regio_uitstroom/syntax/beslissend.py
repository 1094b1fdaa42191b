"""The words of what this language decides: who is responsible, who has urgency, and when (``beslissend.csv``).

A sentence that no form computes may hold none of them and still be kept: nobody could tell whether it decides.
"""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows


@cache
def _patronen(vorm: str) -> re.Pattern[str]:
    """Return what matches the words of one kind: ``woord`` always, ``geld`` where it is about care or clients."""
    return re.compile("|".join(row["patroon"] for row in lexicon_rows("beslissend") if row["vorm"] == vorm))


def kan_beslissen(woorden: str, *, over_zorg: bool = False) -> bool:
    """Whether a word belongs to what this language decides; who pays is decided where it is about care."""
    tekst = woorden.lower()
    return bool(_patronen("woord").search(tekst) or (over_zorg and _patronen("geld").search(tekst)))
