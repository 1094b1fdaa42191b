"""*Ten minste* before a list: that what follows is not all, as *in ieder geval* says."""

from __future__ import annotations

from itertools import pairwise

from regio_uitstroom.syntax.token import Token, soorten_in


def minstens_in_lijst(tokens: list[Token]) -> list[Token]:
    """Return the tokens with a bound that no number follows, but a list, as what it says of that list."""
    if not {"VGL", "DUBBELPUNT"} <= soorten_in(tokens):
        return tokens
    for at, (een, ander) in enumerate(pairwise(tokens)):
        if een.type == "VGL" and een.waarde == "ten minste" and ander.type == "DUBBELPUNT":
            return [*tokens[:at], een.as_type("IN_IEDER_GEVAL", "in ieder geval"), *tokens[at + 1 :]]
    return tokens
