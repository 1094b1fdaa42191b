"""*…, briefadressen niet meegerekend*, behind where somebody was registered: registered as a resident.

Behind where he lived it says what is so already.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.ingezetene import bijzin_van_gemeente

_BRIEFADRES = frozenset({"briefadressen", "een briefadres", "inschrijvingen op een briefadres"})
_GETELD = frozenset({("rekenen", "mee"), ("tellen", "mee")})
_LENGTE = 4
"""A comma, what, *niet* and the participle."""


def zonder_briefadres(tokens: list[Token]) -> list[Token]:
    """Return a sentence with these words as the phrase *als ingezetene* in the clause before them."""
    at = next((at for at in range(1, len(tokens) - _LENGTE + 1) if _staat_er(tokens[at : at + _LENGTE])), None)
    begin = None if at is None else bijzin_van_gemeente(tokens, at - 1)
    if at is None or begin is None:
        return tokens
    werkwoord = next((i for i in range(begin, at) if tokens[i].type == "WW"), at)
    deel = tokens[at + 1 : at + _LENGTE]
    woorden = " ".join(token.tekst for token in deel)
    telt = Token("BIJWOORD", woorden, deel[0].start, deel[-1].end, "als ingezetene")
    return [*tokens[:werkwoord], telt, *tokens[werkwoord:at], *tokens[at + _LENGTE :]]


def _staat_er(deel: Sequence[Token]) -> bool:
    komma, wat, niet, geteld = deel
    vorm = geteld.waarde if geteld.type == "WW" else None
    telt = vorm is not None and vorm.deelwoord and (vorm.werkwoord, vorm.partikel) in _GETELD
    return telt and (komma.type, niet.type) == ("KOMMA", "NIET") and wat.tekst.lower() in _BRIEFADRES
