"""*Blijft verantwoordelijk totdat de cliënt een woning heeft gevonden*: so long as he has not, and so *tenzij*.

Only of a responsibility, which is asked for on each peildatum anew. What is done, or holds, until something happens
(*de urgentie geldt totdat …*) ends by it, and does not come back.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_VERANTWOORDELIJK = "verantwoordelijk"


def totdatwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on a responsibility with *totdat* behind it as *tenzij*."""
    at = next((at for at, token in enumerate(tokens) if token.type == "TOTDAT"), 0)
    ervoor = tokens[:at]
    if not any(token.type == "AANVULLING" and token.tekst.lower() == _VERANTWOORDELIJK for token in ervoor):
        return tokens
    return [*ervoor, tokens[at].as_type("TENZIJ", "tenzij"), *tokens[at + 1 :]]
