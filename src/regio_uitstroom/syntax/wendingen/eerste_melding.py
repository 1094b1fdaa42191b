"""*De gemeente waar de cliënt zich voor het eerst heeft gemeld*: the words by which the first melding is told.

Only of a melding: a record holds each of these with its day. Where somebody lived or stayed first, it does not tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.ingezetene import bijzin_van_gemeente
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_GRENS = frozenset({"PUNT", "KOMMA", "DUBBELPUNT"}) | CONDITIONS | RELATIVES
_VORMEN = frozenset(
    {"voor het eerst", "voor de eerste keer", "voor de eerste maal", "het eerst", "als eerste", "als eerst"}
)
_LANGST = 4
"""The words in the longest of these."""
_MELDT = frozenset({"melden", "wenden"})
_DEEL = "EERST"


def eerste_melding(tokens: list[Token]) -> list[Token]:
    """Return a sentence with *voor het eerst* as one word, in a clause on where somebody turned to."""
    if all("eerst" not in token.tekst.lower() for token in tokens):
        return tokens
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        lang = _lengte(tokens, at)
        if lang and _over_melden(_bijzin(tokens, at, at + lang)):
            uit.append(Token(_DEEL, "het eerst", tokens[at].start, tokens[at + lang - 1].end, "het eerst"))
            at += lang
        else:
            uit.append(tokens[at])
            at += 1
    return uit if _DEEL in soorten_in(uit) else tokens


def _lengte(tokens: Sequence[Token], at: int) -> int:
    """Return how many tokens say *voor het eerst* from here on, the most there can be; nil where none do."""
    for lang in range(_LANGST, 0, -1):
        if " ".join(token.tekst.lower() for token in tokens[at : at + lang]) in _VORMEN:
            return min(lang, len(tokens) - at)
    return 0


def _bijzin(tokens: Sequence[Token], at: int, erna: int) -> Sequence[Token]:
    """Return the clause *waar …* on a municipality in which words stand; empty where they stand in another."""
    begin = bijzin_van_gemeente(tokens, at - 1) if at > 1 else None
    eind = next((i for i in range(erna, len(tokens)) if tokens[i].type in _GRENS), len(tokens))
    return () if begin is None else tokens[begin:eind]


def _over_melden(bijzin: Sequence[Token]) -> bool:
    """Whether a clause says that somebody turned to a municipality."""
    zich = any(token.type == "ZICH" for token in bijzin)
    return zich and any(token.type == "WW" and token.waarde.werkwoord in _MELDT for token in bijzin)
