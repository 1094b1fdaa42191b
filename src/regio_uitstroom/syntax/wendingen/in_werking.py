"""What stands by when a text takes effect: *onder gelijktijdige intrekking van de Huisvestingsverordening 2019*.

That another text goes when this one comes says nothing of what this one decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES, STOP

_INTREKKING = (["onder", "gelijktijdige", "intrekking", "van"], ["onder", "intrekking", "van"])
_GEEN_NAAM = CONDITIONS | RELATIVES | STOP | {"WW", "VERWIJZING", "CLIENT", "ACTOR", "DATUM"}
"""What stands in the name of no other text."""


def in_werking(tokens: list[Token]) -> list[Token]:
    """Return the tokens of when a text takes effect without that another one goes."""
    return zonder_intrekking(tokens) if any(token.tekst == "in werking" for token in tokens) else tokens


def zonder_intrekking(tokens: list[Token]) -> list[Token]:
    """Return a sentence without the other text that is withdrawn at once."""
    begin = next((at for at, token in enumerate(tokens) if token.type == "ONDER"), 0)
    if not begin or not _intrekking(tokens[begin:]):
        return tokens
    return tokens[: begin - 1] if tokens[begin - 1].type == "KOMMA" else tokens[:begin]


def _intrekking(tokens: Sequence[Token]) -> bool:
    """Whether the rest of the sentence is that another text is withdrawn at once."""
    woorden = [woord for token in tokens for woord in token.tekst.lower().split()]
    kop = next((kop for kop in _INTREKKING if woorden[: len(kop)] == kop), None)
    van = next((at for at, token in enumerate(tokens) if token.type == "VAN"), None)
    if kop is None or van is None or len(tokens) == van + 1:
        return False
    naam = tokens[van + 1 :]
    return naam[0].tekst.split()[-1][:1].isupper() and _GEEN_NAAM.isdisjoint(token.type for token in naam)
