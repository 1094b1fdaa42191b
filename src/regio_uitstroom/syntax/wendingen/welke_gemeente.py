"""*Kan niet worden vastgesteld welke gemeente de gemeente van herkomst is*, *… in welke gemeente hij woonde*.

The first is *wat de gemeente van herkomst is*, the second *waar hij woonde*: both ask for a municipality.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

GEVONDEN = frozenset({"vastgesteld", "bepaald", "achterhaald", "afgeleid"})
"""Participles behind which it stands what cannot be told."""
_WELKE = "welke"


def welke_gemeente(tokens: list[Token]) -> list[Token]:
    """Return a sentence on what cannot be told with *wat* for *welke gemeente*, and *waar* for *in welke gemeente*."""
    at = next((at for at in range(1, len(tokens)) if begint_vraag(tokens, at)), None)
    if at is None:
        return tokens
    in_, woord = ("WAAR", "waar") if tokens[at].type == "IN" else ("WAT", "wat")
    eind = at + 2 + (in_ == "WAAR")
    if eind > len(tokens) or tokens[eind - 1].type != "ROL_GEMEENTE" or tokens[eind - 1].tekst.lower() != "gemeente":
        return tokens
    vraag = Token(in_, woord, tokens[at].start, tokens[eind - 1].end, woord)
    return [*tokens[:at], vraag, *tokens[eind:]]


def begint_vraag(tokens: Sequence[Token], at: int) -> bool:
    """Whether *welke gemeente* or *in welke gemeente* begins behind *vastgesteld* or a word like it."""
    voor, rest = tokens[at - 1], [token.tekst.lower() for token in tokens[at : at + 2]]
    if not at or voor.type != "WW" or voor.tekst.lower() not in GEVONDEN:
        return False
    return rest[:1] == [_WELKE] or (tokens[at].type == "IN" and rest[1:] == [_WELKE])
