"""*De gemeente waar de cliënt ingezetene was*, *… woonachtig is geweest*: where he lived."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.welke_gemeente import GEVONDEN
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_WAAR = frozenset({"WAAR", "WAARIN"})
_GRENS = frozenset({"PUNT", "KOMMA", "DUBBELPUNT"}) | CONDITIONS | RELATIVES
_WOORDEN = frozenset({"ingezetene", "woonachtig"})


def waar_ingezetene(tokens: list[Token]) -> list[Token]:
    """Return a sentence with *ingezetene was* as *woonde*; one with more verbs beside it stays as it is."""
    at = next((i for i, token in enumerate(tokens) if token.tekst.lower() in _WOORDEN), None)
    begin = None if at is None else bijzin_van_gemeente(tokens, at)
    if at is None or begin is None:
        return tokens
    eind = next((i for i in range(at, len(tokens)) if tokens[i].type in _GRENS), len(tokens))
    wie = sum(token.type == "CLIENT" for token in tokens[begin:eind])
    anders = _als_wonen([token for token in tokens[begin:eind] if token.type == "WW"])
    if not anders or wie != 1 + (tokens[at].type == "CLIENT"):
        return tokens
    nieuw = {id(oud): token for oud, token in anders}
    return [nieuw.get(id(token), token) for i, token in enumerate(tokens) if i != at]


def bijzin_van_gemeente(tokens: Sequence[Token], at: int) -> int | None:
    """Return where the clause *waar …* on a municipality begins in which a word stands; None in another clause.

    Behind *kan niet worden vastgesteld* it is *in welke gemeente …*.
    """
    begin = next((i for i in range(at, 0, -1) if tokens[i].type in _GRENS), 0)
    voor = tokens[begin - 1]
    van_gemeente = voor.type == "ROL_GEMEENTE" or voor.tekst.lower() in GEVONDEN
    return begin if begin and tokens[begin].type in _WAAR and van_gemeente else None


def _als_wonen(werkwoorden: Sequence[Token]) -> list[tuple[Token, Token]]:
    """Return *is* as *woont*, and *is geweest* as *heeft gewoond*; empty where there is more."""
    if not werkwoorden or any(token.waarde.werkwoord != "zijn" for token in werkwoorden):
        return []
    persoon = [token for token in werkwoorden if token.waarde.persoon]
    deelwoord = [token for token in werkwoorden if token.waarde.deelwoord]
    if len(persoon) != 1 or len(deelwoord) > 1 or len(werkwoorden) != 1 + len(deelwoord):
        return []
    return [
        (
            token,
            token.as_type(
                "WW", evolve(token.waarde, werkwoord="hebben" if token in persoon and deelwoord else "wonen")
            ),
        )
        for token in werkwoorden
    ]
