"""A word that stands there twice in a row by mistake."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import eq

from regio_uitstroom.syntax.token import Token

_WOORDEN = frozenset(
    {"WW", "URGENTIE", "CLIENT", "ROL_GEMEENTE", "GEMEENTE", "VOORZIENING", "TAAK", "WONING", "EIGENSCHAP", "BEZIT"}
)


def _is_dubbel(eerste: Token, tweede: Token) -> bool:
    """Whether a word stands there twice in a row by mistake, of one class; *zijn zijn* can be right."""
    gelijk = eerste.tekst.lower() == tweede.tekst.lower()
    return gelijk and eerste.type in _WOORDEN and eerste.tekst.lower() != "zijn"


def dubbel_woord(tokens: Sequence[Token]) -> Token | None:
    """Return the second of two words in a row that are the same by mistake; None where no word is."""
    soorten = [token.type for token in tokens]
    if True not in map(eq, soorten, soorten[1:]):
        return None  # no word stands there twice
    return next((ander for een, ander in pairwise(tokens) if een.type == ander.type and _is_dubbel(een, ander)), None)
