"""A first day of the text that no sentence tells: *op de dag waarop de laatste partij het heeft ondertekend*.

The heading says which day that is. What follows in the same sentence (*en geldt voor vier jaar*) is read beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.token import Token, soorten_in

_BEGINT = frozenset({"op", "per", "vanaf", "met ingang van", "zodra", "nadat", "na"})
"""How words begin that say when the text takes effect."""
_VERDER = frozenset(
    {"geldt", "gelden", "loopt", "lopen", "heeft", "hebben", "vervalt", "vervallen", "eindigt", "eindigen"}
)
"""Verbs of the next part of the sentence, which says how long it holds."""
_AANGEGAAN = frozenset({"aangegaan", "gesloten", "verlengd"})
_LOOPTIJD = {"heeft": "looptijd", "hebben": "looptijd"}
"""A verb that says how long the text holds only beside this word."""


@cache
def over_de_tekst_woorden() -> frozenset[str]:
    """Return the words of sentences on the text as a whole."""
    return frozenset(rij["woord"] for rij in lexicon_rows("over_de_tekst"))


def zonder_begin(tokens: Sequence[Token]) -> list[Token]:
    """Return a sentence on the term of the text without a first day that it does not tell; else as it is."""
    at = next((at for at, token in enumerate(tokens) if token.tekst.lower() == "in werking"), len(tokens))
    if tokens[0].type != "AFSPRAAK" or at + 1 >= len(tokens) or tokens[at + 1].tekst.lower() not in _BEGINT:
        return list(tokens)
    tot = next((i for i in range(at + 2, len(tokens)) if _gaat_verder(tokens, i)), len(tokens))
    weg = tokens[at + 1 : tot]
    woorden = {woord for token in weg for woord in re.findall(r"[^\s,]+", token.tekst.lower())}
    bepaald = not soorten_in(weg).isdisjoint({"DATUM", "DUUR", "JAREN"})
    if tot == len(tokens) or bepaald or not woorden <= over_de_tekst_woorden():
        return list(tokens)
    return [*tokens[: at + 1], *tokens[tot:]]


def _gaat_verder(tokens: Sequence[Token], at: int) -> bool:
    """Whether the part on how long the text holds begins here: *, geldt voor vier jaar*, *en wordt aangegaan*."""
    token, ervoor = tokens[at], tokens[at - 1]
    if ervoor.tekst.lower() not in {",", "en"} or token.type != "WW":
        return False
    rest = {ander.tekst.lower() for ander in tokens[at:]}
    woord = token.tekst.lower()
    if woord in {"wordt", "worden", "is"}:
        return not rest.isdisjoint(_AANGEGAAN)
    return woord in _VERDER and any(_LOOPTIJD.get(woord, "") in ander for ander in rest)
