"""Which municipality somebody may have meant who answered with a name that does not exist."""

from __future__ import annotations

import re

from regio_uitstroom.gemeenten.register import register
from regio_uitstroom.interview.waarden import DATUM, is_geen

_TIJD = re.compile(rf"\b(?:sinds|vanaf|van|tot|op)\b|{DATUM}", re.IGNORECASE)


def bedoelde_gemeente(antwoord: str) -> str:
    """Return a question after the nearest name for the first that does not exist; empty where nothing is near.

    For an answer that somebody typed just now: an error about a record tells nothing of what the record holds.
    """
    bekend = register()
    for deel in re.split(r"[;,]", antwoord):
        kaal = _TIJD.split(deel)[0].strip(" .").removeprefix("in ").rpartition(" in ")[2]
        if kaal and not is_geen(kaal) and not bekend.zoek(kaal):
            nabij = bekend.nabij(kaal, 1)
            if nabij:
                return f"; bedoelt u {nabij[0]}?"
    return ""
