"""What a hardship clause has regard to: *gelet op het belang van een passende huisvesting leidt tot een onbillijkheid*.

An interest is in words of the text's own, and belongs to the judgment: it is one thing, whatever its words are.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, NOUN_START, PREPOSITIONS, STOP

_WOORD = NOUN_START | PREPOSITIONS | {"VAN", "MET", "EN", "BIJWOORD", "EIGENSCHAP", "ATTRIBUUT"}
"""What the words of an interest can be."""


def gelet_op(tokens: list[Token]) -> list[Token]:
    """Return the tokens with what a judged application has regard to as one thing."""
    at = next((i for i, token in enumerate(tokens) if i and token.tekst.lower() == "gelet op"), None)
    if at is None or not _van_toepassing(tokens, at):
        return tokens
    eind = next((i for i in range(at + 1, len(tokens)) if tokens[i].type not in _WOORD), len(tokens))
    if eind == len(tokens) or eind == at + 1 or not leidt_tot_oordeel(tokens[eind:]):
        return tokens
    eerste, laatste = tokens[at + 1], tokens[eind - 1]
    woorden = " ".join(token.tekst for token in tokens[at + 1 : eind])
    belang = Token("ZAAK", woorden, eerste.start, laatste.end, woorden.lower())
    ingesloten = tokens[at - 1].type == tokens[eind].type == "KOMMA"
    voor, na = (at - 1, eind + 1) if ingesloten else (at, eind)
    return [*tokens[:voor], tokens[at], belang, *tokens[na:]]


def _van_toepassing(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause up to here has *toepassing* as its subject, and no verb yet."""
    for token in reversed(tokens[:at]):
        if token.type == "WW" or token.type in STOP:
            return False
        if token.type in CONDITIONS:
            return False
        if token.type == "GEVAL":
            return True
    return False


def leidt_tot_oordeel(rest: Sequence[Token]) -> bool:
    """Whether the clause goes on with what the application leads to."""
    eind = next((i for i, token in enumerate(rest) if token.type in CONDITIONS or token.type in STOP), len(rest))
    deel = rest[:eind]
    leidt = any(token.type == "WW" and token.waarde.werkwoord == "leiden" for token in deel)
    return leidt and "OORDEELWOORD" in soorten_in(deel)
