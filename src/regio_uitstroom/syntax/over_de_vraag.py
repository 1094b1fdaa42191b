"""What there is a dispute about: *van mening verschillen over de vraag welke gemeente verantwoordelijk is*.

The question is one thing in the words of the text. No part of it is a condition of the sentence that it stands in.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, STOP

_VRAAGT = frozenset({"welke", "wie", "wat", "of", "hoe", "waar", "bij", "op", "voor", "aan", "in"})
"""Words that such a question begins with."""
_ERNA = STOP | CONDITIONS | {"KOMMA", "DAN"}
"""What follows a question that is over; a second half behind *of* or *en* belongs to it."""


def over_de_vraag(tokens: list[Token]) -> list[Token]:
    """Return the tokens with each *over de vraag …* as one thing."""
    for at in range(len(tokens) - 3, -1, -1):
        begin = _de_vraag(tokens, at)
        eind = _einde(tokens, begin) if begin else 0
        if not eind:
            continue
        woorden = " ".join(token.tekst for token in tokens[at + 1 : eind])
        vraag = Token("ZAAK", woorden, tokens[at + 1].start, tokens[eind - 1].end, woorden.lower(), "de")
        tokens = [*tokens[: at + 1], vraag, *tokens[eind:]]
    return tokens


def _de_vraag(tokens: Sequence[Token], at: int) -> int:
    """Return where the question begins behind *over de vraag*; 0 where that does not stand here."""
    if tokens[at].type != "OVER":
        return 0
    woorden = [token.tekst.lower() for token in tokens[at + 1 : at + 3]]
    lang = 1 if woorden[:1] == ["de vraag"] else 2 if woorden == ["de", "vraag"] else 0
    begin = at + 1 + lang
    return begin if lang and begin < len(tokens) and tokens[begin].tekst.lower().split()[0] in _VRAAGT else 0


def _einde(tokens: Sequence[Token], begin: int) -> int:
    """Return where the question ends: behind the verbs of its last half; 0 where it has none at its end."""
    at = begin
    while at < len(tokens) and tokens[at].type not in _ERNA:
        if tokens[at].type == "WW" and tokens[at].waarde.persoon and _is_om(tokens, at + 1):
            at += 1
            break
        at += 1
    return at if tokens[at - 1].type == "WW" else 0


def _is_om(tokens: Sequence[Token], at: int) -> bool:
    """Whether the question is over here: behind its verb, and no second half of it follows."""
    return at == len(tokens) or tokens[at].type in _ERNA
