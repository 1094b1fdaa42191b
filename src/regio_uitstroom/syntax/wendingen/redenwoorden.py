"""*Om redenen van veiligheid* is *wegens redenen van veiligheid*: no clause with *te* begins there."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.vooruitzien import te_ahead

_REDEN = 3
"""Within so many words comes the word for a reason: *om medische redenen*; *aanvragen om urgentie* has none."""


def redenwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *om* as *wegens* before a reason, where no verb with *te* comes after it."""
    out = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        reden = any("reden" in een.tekst.lower() for een in tokens[at + 1 : at + 1 + _REDEN])
        if token.type == "OM" and reden and not te_ahead(tokens, at, len(tokens)):
            out[at] = token.as_type("WEGENS", "wegens")
    return out if any(token.type == "OM" for token in tokens) else tokens
