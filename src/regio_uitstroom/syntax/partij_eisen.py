"""What parties do that decides for clients: whom they leave out, how they count, how often they help (decision 059).

*Partijen sluiten cliënten met schulden uit* has the form of a duty, and *toetst op een binding van drie jaar* that of
what parties do among themselves. Both say who gets something: a person says what follows.
"""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows


def vraag_van_eis(tekst: str) -> str:
    """Return what a sentence, in lower case, decides about (``partij_eisen.csv``): all, urgency, or who pays."""
    return next((over for patroon, over in _eisen() if patroon.search(tekst)), "")


@cache
def _eisen() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rij["patroon"]), rij["over"]) for rij in lexicon_rows("partij_eisen"))
