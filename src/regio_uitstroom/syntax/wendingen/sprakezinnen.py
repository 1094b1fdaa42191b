"""Definitions that say when there is something of a client: *Van binding is sprake als de cliënt …*.

They mean *degene die …*: what follows on the client has its verb behind, and may be a list.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token

_ALS = ("als", "indien", "wanneer", "ingeval")
_NA_TERM = 2
"""Where what is said of the client begins, behind the term and the client."""


def als_betrekkelijk(tokens: list[Token]) -> list[Token]:
    """Return the tokens of such a definition, and of one with a list behind the client, as *de cliënt die …*."""
    if len(tokens) <= _NA_TERM or tokens[0].type != "TERM" or tokens[1].type != "CLIENT":
        return tokens
    sprake = tokens[0].tekst.lower().endswith(_ALS)
    if not (sprake or tokens[_NA_TERM].type == "DUBBELPUNT") or tokens[_NA_TERM].type == "DIE":
        return tokens
    client = tokens[1]
    return [*tokens[:_NA_TERM], Token("DIE", "die", client.end, client.end, "die"), *tokens[_NA_TERM:]]
