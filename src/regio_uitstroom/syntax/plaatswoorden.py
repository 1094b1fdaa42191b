"""Words in a condition for a municipality that the sentence names: *daar*, *die gemeente*.

*Daar* is read as *in die gemeente*; a question says which municipality that is.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.verwezen import GEMEENTE, Kandidaat, kandidaten, opener_van

ANAFOOR = "die gemeente"
_DAAR = "daar"
_ELDERS = frozenset({"VOORZIENING", "PLAATS", "GEBIED", "WONING"})
"""Other places that *daar* may be."""
_ONBEPAALD = ("elke ", "iedere ", "een ", "andere ", "de andere ", "die ", "deze ", "dezelfde ", "alle ")
"""How words begin that do not say which municipality."""


def met_plaatsen(tokens: Sequence[Token], context: Context) -> list[Token]:
    """Return the tokens with *daar* as *in die gemeente*; note which municipality is meant, for questions."""
    uit: list[Token] = []
    for at, token in enumerate(tokens):
        daar = token.type == "BIJWOORD" and token.tekst.lower() == _DAAR
        anafoor = token.type == "ROL_GEMEENTE" and token.waarde == ANAFOOR and " " in token.tekst
        opener = opener_van(tokens, at) if daar or anafoor else None
        gemeente = _gemeente(tokens, at, opener, context) if opener is not None else None
        if gemeente is None:
            uit.append(token)
            continue
        context.aangewezen[token.start] = (token.tekst, f"in {gemeente.naam}" if daar else gemeente.naam)
        uit += _in(token, gemeente, at) if daar else [token]
    return uit


def _in(token: Token, gemeente: Kandidaat, at: int) -> list[Token]:
    """Return *daar* as *in* and that municipality: *die gemeente* where it stands before it."""
    waar = token.as_type("ROL_GEMEENTE", ANAFOOR)
    if gemeente.at > at:
        waar = Token(gemeente.token.type, token.tekst, token.start, token.end, gemeente.token.waarde)
    return [Token("IN", "", token.start, token.end, "in"), waar]


def _gemeente(tokens: Sequence[Token], at: int, opener: int, context: Context) -> Kandidaat | None:
    """Return the one municipality that a sentence names before a place, or else behind it; None where that is open."""
    if any(token.type in _ELDERS for token in tokens[opener + 1 : at]):
        return None
    alle = [een for een in kandidaten(tokens, len(tokens), context.source) if een.token.type in GEMEENTE]
    echt = [een for een in alle if een.token.waarde != ANAFOOR]
    ervoor = [een for een in echt if een.at < at] or echt
    namen = {een.naam.lower() for een in ervoor}
    return evolve(ervoor[0]) if len(namen) == 1 and not ervoor[0].naam.startswith(_ONBEPAALD) else None
