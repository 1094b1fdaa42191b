"""What is said to be a kind of stay, or to be none: *Vrouwenopvang is geen opvang*.

Every rule that asks for such a stay counts others by it. Where no form takes the sentence in, a person applies it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

_VERBLIJF = frozenset({"VOORZIENING", "VERBLIJF_IN"})
_WIE = frozenset({"ACTOR", "ORGANISATIE", "CLIENT", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ZAAK", "AFSPRAAK"})
"""What is said of these is no kind of stay: *Het thema is opvang*, *De Tussenvoorziening is een instelling*."""
_IS = frozenset({"is", "zijn", "geldt", "gelden", "telt", "tellen", "heet", "heten", "valt", "vallen"})
_ERTUSSEN = re.compile(
    r"(?:niet|wel|ook|mede|tevens|eveneens|altijd|nooit|in geen geval|hier(?:bij)?)?\s?"
    r"(?:(?:hetzelfde|gelijk|iets anders|wat anders|ander[es]*)\s?)?(?:als|aan|dan|onder|een (?:vorm|soort) van)?"
)
"""What may stand between the verb and the kind of stay."""
_GEEN = re.compile(r"\b(?:geen|niet|nooit|anders dan)\b")
_TELT = re.compile(r"\bverblijf\b.* (?:tel(?:t|len)(?: niet| wel)?(?: mee)?|blijft buiten beschouwing)$")


def is_soort_verblijf(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence, in lower case, says that something is or counts as a stay of some kind, or that it does not.

    What is no kind of stay may be anything; what is one, is a stay itself.
    """
    volgorde = [token for token in sorted(tokens, key=lambda token: token.start) if token.type != "PUNT"]
    at = next((at for at, token in enumerate(volgorde) if at and token.tekst.lower() in _IS), None)
    if at is None or volgorde[0].type in _WIE:
        return False
    verblijf = any(token.type in _VERBLIJF for token in volgorde[:at])
    if verblijf and _TELT.search(tekst):
        return True
    if volgorde[-1].type != "VOORZIENING":
        return False
    kern = [token for token in volgorde[at + 1 :] if token.type not in _VERBLIJF]
    past = _ERTUSSEN.fullmatch(" ".join(token.tekst for token in kern).lower()) is not None
    return past and (verblijf or _GEEN.search(tekst) is not None)
