"""*De verklaring* that is granted, valid, extended, withdrawn or lapses is the urgentieverklaring."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_VERKLARING = frozenset({"de verklaring", "deze verklaring"})
_WERKWOORDEN = frozenset(
    {"intrekken", "trekken", "vervallen", "eindigen", "gelden", "verlengen", "verlenen", "weigeren", "afgeven"}
)
"""What is done to an urgency, or becomes of it."""


def verklaring(tokens: list[Token]) -> list[Token]:
    """Return the tokens with that word as the urgency it is; of somebody (*van de behandelaar*) it is another."""
    plekken = [at for at, token in enumerate(tokens) if token.type == "ZAAK" and token.tekst.lower() in _VERKLARING]
    if not plekken or any(tokens[at + 1].type in {"VAN", "DIE", "DAT"} for at in plekken if at + 1 < len(tokens)):
        return tokens
    if not any(token.type == "WW" and token.waarde.werkwoord in _WERKWOORDEN for token in tokens):
        return tokens
    return [
        Token("URGENTIE", token.tekst, token.start, token.end, "urgentieverklaring", "de") if at in plekken else token
        for at, token in enumerate(tokens)
    ]
