"""What somebody is, with its last words behind the verb: *slachtoffer is van huiselijk geweld* is *… geweld is*.

Dutch lets a phrase with *van* follow the verb of a clause; the words for clients that hold one are read as one again.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token


def van_achter(tokens: list[Token]) -> list[Token]:
    """Return the tokens with a kind of client in one piece before its verb; as they are where there is none."""
    for at in range(len(tokens) - 3):
        soort = _soort(tokens[at : at + 4])
        if soort is not None:
            return van_achter([*tokens[:at], soort, tokens[at + 1], *tokens[at + 4 :]])
    return tokens


def _soort(vier: Sequence[Token]) -> Token | None:
    """Return the kind of client that *slachtoffer is van huiselijk geweld* names with its verb in between."""
    eerste, verb, van, rest = vier
    if eerste.type != "ONBEKEND" or verb.type != "WW" or verb.waarde.werkwoord != "zijn" or van.type != "VAN":
        return None
    woorden = f"{eerste.tekst} {van.tekst} {rest.tekst}"
    atomen = woorden.lower().split()
    eind, gevonden = lexicon().frasen.match(atomen, 0)
    if gevonden is None or eind != len(atomen) or gevonden.klasse != "CLIENT":
        return None
    return Token("CLIENT", woorden, eerste.start, rest.end, gevonden.waarde, "", gevonden.extra)
