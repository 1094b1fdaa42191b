"""Commas around with whom something is done: *laat de cliënt, samen met zijn begeleider, weten of …*.

Between two rules stands a comma too, but what is done together begins no second one.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_SAMEN = frozenset({"samen met", "tezamen met", "in overleg met", "in samenspraak met", "in samenwerking met"})
_WIE = frozenset({"ACTOR", "CLIENT", "ORGANISATIE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEMEENTE"})


def zonder_tussenkommas(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence without the commas around with whom something is done."""
    for at in range(1, len(tokens) - 3):
        komma, met, wie, slot = tokens[at : at + 4]
        if komma.type == slot.type == "KOMMA" and met.tekst.lower() in _SAMEN and wie.type in _WIE:
            return [*tokens[:at], met, wie, *tokens[at + 4 :]]
    return tokens
