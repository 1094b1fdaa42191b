"""*Om redenen van veiligheid* is *wegens redenen van veiligheid*: no clause with *te* begins there."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.vooruitzien import te_ahead

_NAAMWOORD = frozenset({"ZAAK", "ONBEKEND", "BEZIT", "OORDEELWOORD", "GEVAL"})


def redenwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *om* as *wegens* where it stands before a noun, and no verb with *te* comes after it."""
    out = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        if token.type == "OM" and tokens[at + 1].type in _NAAMWOORD and not te_ahead(tokens, at, len(tokens)):
            out[at] = token.as_type("WEGENS", "wegens")
    return out if any(token.type == "OM" for token in tokens) else tokens
