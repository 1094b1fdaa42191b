"""*Zelfstandig, al dan niet met begeleiding, te wonen*: what may be so or not, decides nothing."""

from __future__ import annotations

from itertools import pairwise

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_WOORDEN = ["al", "dan", "niet"]
_ZIN = CONDITIONS | RELATIVES | {"WW", "EN", "OF"}
"""With one of these between the commas, it is not told where the words end."""


def al_dan_niet(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence without *, al dan niet …,* between two commas."""
    kommas = [at for at, token in enumerate(tokens) if token.type == "KOMMA"]
    for begin, eind in pairwise(kommas):
        deel = tokens[begin + 1 : eind]
        woorden = " ".join(token.tekst.lower() for token in deel).split()
        if woorden[:3] == _WOORDEN and len(woorden) > len(_WOORDEN) and soorten_in(deel).isdisjoint(_ZIN):
            return [*tokens[:begin], *tokens[eind + 1 :]]
    return tokens
