"""*Afwijking van artikel 2 is mogelijk* says that one can depart from it: *van artikel 2 kan worden afgeweken*."""

from __future__ import annotations

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token

_TEKST = frozenset({"VERWIJZING", "AFSPRAAK"})
_MAG = frozenset({"mogelijk", "toegestaan"})
_LENGTE = 5
"""*Afwijking*, *van*, from what, *is*, *mogelijk*."""


def afwijking_mogelijk(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence that begins so with the verb; with any word between, it stays as it is."""
    if len(tokens) < _LENGTE or tokens[0].tekst.lower() != "afwijking" or tokens[2].type not in _TEKST:
        return tokens
    afwijking, van, tekst, is_, mogelijk, *rest = tokens
    goed = van.type in {"VAN", "VAN_VERWIJZING"} and is_.tekst.lower() == "is" and mogelijk.tekst.lower() in _MAG
    if not goed:
        return tokens
    vormen = lexicon().werkwoorden.vormen
    woorden = ((is_, "kan"), (is_, "worden"), (mogelijk, "afgeweken"))
    verb = [Token("WW", woord, plek.start, plek.end, vormen[woord]) for plek, woord in woorden]
    begin = Token(van.type, van.tekst, afwijking.start, van.end, van.waarde, van.bepaler, van.extra)
    return [begin, tekst, *verb, *rest]
