"""Who is no part of the doelgroep: the text speaks of nobody else (decision G7), so it is not about them.

*Niet tot de doelgroep behoren cliënten die …* is *Dit convenant is niet van toepassing op cliënten die …*.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token

_DOELGROEP = "tot de doelgroep"
_LANGST = 8
"""So many tokens stand before the verb at most."""


def doelgroepwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence that keeps people out of the doelgroep as one on whom the text is not about."""
    verb = next((at for at, token in enumerate(tokens[:_LANGST]) if token.type == "WW"), None)
    if verb is None or tokens[verb].waarde.werkwoord != "behoren" or not tokens[verb].waarde.persoon:
        return tokens
    if [token.type for token in tokens[verb - 3 : verb]] == ["CLIENT", "VAN", "AFSPRAAK"]:
        tokens, verb = [*tokens[: verb - 2], *tokens[verb:]], verb - 2  # whose it is goes without saying
    voorop, eind = tokens[0].type == "NIET", verb + 1
    niet = tokens[0] if voorop else tokens[min(eind, len(tokens) - 1)]
    wie = eind if voorop else eind + 1
    woorden = " ".join(token.tekst.lower() for token in tokens[voorop:verb])
    if niet.type != "NIET" or woorden != _DOELGROEP or not _noemt_groep(tokens[wie : wie + 2]):
        return tokens
    return [*_niet_van_toepassing(niet, tokens[voorop], tokens[verb]), *tokens[wie:]]


def _noemt_groep(tokens: Sequence[Token]) -> bool:
    """Whether people follow of whom a clause says who they are."""
    return [token.type for token in tokens] == ["CLIENT", "DIE"]


def _niet_van_toepassing(niet: Token, tot: Token, verb: Token) -> list[Token]:
    is_ = Token("WW", verb.tekst, verb.start, verb.end, lexicon().werkwoorden.vormen["is"])
    return [
        Token("AFSPRAAK", "dit convenant", tot.start, tot.start, "afspraak"),
        is_,
        niet,
        Token("AANVULLING", "van toepassing", verb.start, verb.end, "van toepassing"),
        Token("OP", "op", verb.end, verb.end, "op"),
    ]


def de_afspraken(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *de afspraken* in front, that hold for somebody, as this text: *deze afspraken*."""
    if tokens[0].tekst.lower() not in _AFSPRAKEN or tokens[0].type != "ZAAK" or len(tokens) < _KORTST:
        return tokens
    geldt = tokens[1].type == "WW" and tokens[1].waarde.werkwoord in {"gelden", "zijn"}
    voor = tokens[2].type == "VOOR" or any(token.tekst.lower() == "van toepassing" for token in tokens)
    return [tokens[0].as_type("AFSPRAAK"), *tokens[1:]] if geldt and voor else tokens


_AFSPRAKEN = frozenset({"de afspraken", "de regionale afspraken"})
_KORTST = 4
