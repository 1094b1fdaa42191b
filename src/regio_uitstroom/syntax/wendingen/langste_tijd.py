"""*De gemeente waar de cliënt … het langst woonde*: the words by which one municipality is told from the others.

Only of where somebody lived or was registered: who waits the longest, or stayed somewhere the longest, is another
matter.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.ingezetene import bijzin_van_gemeente
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_GRENS = frozenset({"PUNT", "KOMMA", "DUBBELPUNT"}) | CONDITIONS | RELATIVES
_VORMEN = (("de", "langste", "tijd"), ("het", "langste"), ("het", "langst"), ("langst",))
"""How drafters say it, the longest first."""
_DEEL = "LANGST"


def langste_tijd(tokens: list[Token]) -> list[Token]:
    """Return a sentence with *het langst* as one word, in a clause on where somebody lived."""
    if all(token.tekst.lower() not in {"langst", "langste"} for token in tokens):
        return tokens
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        vorm = next((vorm for vorm in _VORMEN if _staat_er(tokens, at, vorm)), None)
        if vorm is not None and _over_wonen(_bijzin(tokens, at)):
            uit.append(Token(_DEEL, "het langst", tokens[at].start, tokens[at + len(vorm) - 1].end, "het langst"))
            at += len(vorm)
        else:
            uit.append(tokens[at])
            at += 1
    return uit if _DEEL in soorten_in(uit) else tokens


def _staat_er(tokens: Sequence[Token], at: int, vorm: Sequence[str]) -> bool:
    deel = tokens[at : at + len(vorm)]
    return [token.tekst.lower() for token in deel] == list(vorm) and all(token.type == "ONBEKEND" for token in deel)


def _bijzin(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the clause *waar …* on a municipality in which a word stands; empty where it stands in another."""
    begin = bijzin_van_gemeente(tokens, at)
    eind = next((i for i in range(at, len(tokens)) if tokens[i].type in _GRENS), len(tokens))
    return () if begin is None else tokens[begin:eind]


def _over_wonen(bijzin: Sequence[Token]) -> bool:
    """Whether a clause says where somebody lives, is registered or has his woonadres."""
    return any(
        token.waarde.werkwoord == "wonen" or (token.waarde.partikel, token.waarde.werkwoord) == ("in", "schrijven")
        if token.type == "WW"
        else token.type == "AANVULLING" and "woonadres" in token.tekst.lower()
        for token in bijzin
    )
