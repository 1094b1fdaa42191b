"""*Besluit* as a verb: *Jaarlijks besluit de stuurgroep over de verdeling*, *op basis van de evaluatie besluit het …*.

The noun has an article, a verb before it, or nobody behind it who decides.
"""

from __future__ import annotations

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token

_WIE = frozenset({"ACTOR", "ORGANISATIE", "ROL_GEMEENTE", "ROL_GEMEENTEN"})


def besluit(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with *besluit* as its verb where it stands second, before who decides."""
    at = next((at for at, token in enumerate(tokens) if token.type == "ZAAK" and token.tekst == "besluit"), 0)
    if not at or at + 1 >= len(tokens) or tokens[at + 1].type not in _WIE:
        return tokens
    if any(token.type == "WW" and token.waarde.persoon for token in tokens[:at]):
        return tokens
    return [*tokens[:at], tokens[at].as_type("WW", lexicon().werkwoorden.vormen["besluit"]), *tokens[at + 1 :]]
