"""What to say of a sentence that is kept: what it is for, or how it is written as a task.

Where it says who does something, a task can be meant. Of all others, as what a word means or how homes are counted, no
form is near; then it is said that nothing needs to be done (the help of RU157 itself).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import TESTS

_PASSEND = re.compile(
    r"\b(?:is|zijn|geldt|gelden) (?:\w+ )?passend\b|^passend (?:is|zijn)\b|\bals passend\b|"
    r"^(?:een|onder(?: een)?) passende \w+ (?:is|wordt)\b",
    re.IGNORECASE,
)
_VUL_IN = (
    "of een aangeboden woning passend was, staat in het dossier: wie dat invult, houdt zich aan deze zin; "
    "zelf toetst het programma hem niet"
)


_TAAK = (
    "is het een taak met een termijn, schrijf dan wie wat wanneer doet: `De zorgaanbieder meldt … binnen vier weken …`"
)
_DOENERS = frozenset({"ACTOR", "ORGANISATIE", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN"})
_WAT = frozenset({"ZAAK", "WONING", "MOMENT", "TAAK", "VOORZIENING", "BEZIT", "PLAATS", "CLIENT"})


def hulp_bij_bewaard(woorden: str, *, taak: bool) -> str:
    """Return what a kept sentence is for, or how its task is written; empty of any other. ``taak``: it can be one."""
    if zegt_wat_past(woorden):
        return _VUL_IN
    return _TAAK if taak else ""


def zegt_wat_past(woorden: str) -> bool:
    """Whether a kept sentence says which home is *passend*: who fills in the record, looks at that."""
    return _PASSEND.search(" ".join(woorden.split())) is not None


def wie_doet_wat(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with who acts, before its finite verb: *De corporatie meldt …*."""
    if not tokens or tokens[0].type in TESTS:
        return False
    at = next((i for i, t in enumerate(tokens) if t.type == "WW" and t.waarde.persoon), len(tokens))
    wie = next((token.type for token in tokens[:at] if token.type in _DOENERS | _WAT), "")
    return wie in _DOENERS and at < len(tokens)
