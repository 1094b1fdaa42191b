"""Other words for *de gemeente waarin de voorziening is gelegen*.

*Waar de instelling is gevestigd*, *waar de opvang staat*, *waarin de instelling waar hij verblijft zich bevindt*: it is
the facility of his stay. Of *de zorgaanbieder* or *de organisatie* it is another place: where she has her seat.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token

_WAAR = frozenset({"WAAR", "WAARIN"})
_INSTELLING = re.compile(
    r"(?:de|die|deze) (?:instelling|voorziening|opvangvoorziening|opvanginstelling)"
    r"(?: waar(?:in)? (?:de cliënt|hij) verblijft)?"
)
_WOORDEN = frozenset({"ACTOR", "ORGANISATIE", "ZAAK"})
_LIGGEN = frozenset({"liggen", "staan"})
_GELEGEN = "gelegen"


def instellingsplaats(tokens: list[Token]) -> list[Token]:
    """Return the tokens with where the facility lies said plainly, in each clause that says only that."""
    for at, token in enumerate(tokens):
        if token.type not in _WAAR or at + 2 >= len(tokens):
            continue
        voorziening = _als_voorziening(tokens[at + 1])
        lang = 0 if voorziening is None else ligt_daar(tokens[at + 2 : at + 4])
        if voorziening is None or not lang:
            continue
        eind = at + 2 + lang
        ligt = _is_gelegen(*sorted((tokens[at + 2], tokens[eind - 1]), key=_is_zijn, reverse=True))
        tokens = [*tokens[:at], token.as_type("WAARIN", "waarin"), voorziening, *ligt, *tokens[eind:]]
    return tokens


def _als_voorziening(token: Token) -> Token | None:
    """Return words for the facility of the stay as a facility; None for others, and for what the text describes.

    A description by more than the kinds that it offers says of no stay whether it is one.
    """
    woorden = " ".join(token.tekst.lower().split())
    if token.type == "VOORZIENING":
        return token if token.bepaler in {"de", "het", "die", "deze", "dit", "dat"} else None
    if token.type not in _WOORDEN or token.extra == "begrip" or _INSTELLING.fullmatch(woorden) is None:
        return None
    return Token("VOORZIENING", token.tekst, token.start, token.end, "", "de")


def ligt_daar(tokens: Sequence[Token]) -> int:
    """Return how many of these tokens say that something lies there; none where they say another thing."""
    eerste, tweede = (*tokens, *tokens[-1:])[:2]
    if eerste.type == "WW" and eerste.waarde.persoon and eerste.waarde.werkwoord in _LIGGEN:
        return 0 if eerste.waarde.verleden or eerste.waarde.partikel else 1
    if eerste.type == "ZICH" and _is(tweede, "bevinden"):
        return 2
    gevestigd = _gevestigd(tweede) if _is(eerste, "zijn") else _gevestigd(eerste) and _is(tweede, "zijn")
    return 2 if gevestigd else 0


def _is(token: Token, werkwoord: str) -> bool:
    """Whether a token is this verb, of the present: where a facility lay once, is another place."""
    if token.type != "WW" or token.waarde.werkwoord != werkwoord:
        return False
    return bool(token.waarde.persoon and not token.waarde.verleden)


def _gevestigd(token: Token) -> bool:
    if token.type == "AANVULLING":
        return bool(token.waarde == _GELEGEN)
    return token.type == "WW" and token.waarde.deelwoord and token.waarde.werkwoord == "vestigen"


def _is_zijn(token: Token) -> bool:
    return _is(token, "zijn")


def _is_gelegen(eerste: Token, laatste: Token) -> list[Token]:
    zijn = Token("WW", eerste.tekst, eerste.start, eerste.end, lexicon().werkwoorden.vormen["is"])
    return [zijn, Token("AANVULLING", _GELEGEN, laatste.start, laatste.end, _GELEGEN)]
