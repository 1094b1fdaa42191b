"""*Om redenen van veiligheid* is *wegens redenen van veiligheid*: no clause with *te* begins there."""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.vooruitzien import te_ahead

_REDEN = 3
"""Within so many words comes the word for a reason: *om medische redenen*; *aanvragen om urgentie* has none."""


def redenwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *om* as *wegens* before a reason, where no verb with *te* comes after it."""
    plaatsen = [at for at, token in enumerate(tokens[:-1]) if token.type == "OM" and _noemt_reden(tokens, at)]
    if not plaatsen:
        return tokens
    out = list(tokens)
    for at in plaatsen:
        out[at] = tokens[at].as_type("WEGENS", "wegens")
    return out


def _noemt_reden(tokens: list[Token], at: int) -> bool:
    """Whether the word for a reason stands close behind *om*, and no clause with *te* begins there."""
    reden = any("reden" in een.tekst.lower() for een in tokens[at + 1 : at + 1 + _REDEN])
    return reden and not te_ahead(tokens, at, len(tokens))
