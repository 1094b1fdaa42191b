"""Indirect questions in examples: *van wie niet bekend is of …*, *waar …*, *wanneer …*."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_WETEN = frozenset({"weten", "stellen", "verschillen", "betwisten", "zijn", "kunnen"})
_VRAAG = {"OF": "OF_VRAAG", "WAAR": "WAAR_VRAAG", "INDIEN": "WANNEER_VRAAG"}


def vragen(tokens: list[Token]) -> list[Token]:
    """Make the first *of*, *waar* or *wanneer* after a verb of knowing the opener of a question."""
    if tokens[0].type not in {"VAN_WIE", "OVER_WIE"}:
        return tokens
    for index, token in enumerate(tokens):
        soort = _VRAAG.get(token.type)
        voor = tokens[1:index]
        if soort is not None and any(t.type == "WW" and t.waarde.werkwoord in _WETEN for t in voor):
            return [*tokens[:index], token.as_type(soort), *tokens[index + 1 :]]
    return tokens
