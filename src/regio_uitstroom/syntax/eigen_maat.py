"""*Een advies dat niet ouder is dan drie maanden*: how old, long or high a thing of the text is, no record tells."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import RELATIVES

_DING = frozenset({"ONBEKEND", "ZAAK", "WONING"})
_VERGELIJKT = frozenset(
    {"ouder", "jonger", "hoger", "lager", "meer", "minder", "langer", "korter", "groter", "kleiner", "later", "eerder"}
)


def zonder_maat(tokens: Sequence[Token]) -> list[Token]:
    """Return a clause without what a relative clause on a thing compares it with: *ouder … dan drie maanden*."""
    weg: set[int] = set()
    for at, token in enumerate(tokens):
        if token.tekst.lower() in _VERGELIJKT and _van_een_ding(tokens, at):
            dan = next(
                (i for i in range(at + 1, min(at + _VER, len(tokens))) if tokens[i].tekst.lower() == "dan"), None
            )
            weg |= {at, dan, dan + 1} if dan is not None else set()
    return [token for at, token in enumerate(tokens) if at not in weg]


_VER = 4
"""*Ouder is dan*, *ouder dan*: so near the two words stand."""


def _van_een_ding(tokens: Sequence[Token], at: int) -> bool:
    """Whether a place lies in a relative clause that hangs on a thing; a verb may stand between them."""
    opener = next((i for i in range(at - 1, 0, -1) if tokens[i].type in RELATIVES | {"DAT"}), 0)
    ding = opener - 1 - (tokens[opener - 1].type == "WW")
    return opener > 0 and ding >= 0 and tokens[ding].type in _DING
