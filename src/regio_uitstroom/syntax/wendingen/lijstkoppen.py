"""What stands before the colon of a list and belongs to each of its items.

*Uitstroomt uit: a. de maatschappelijke opvang; b. de vrouwenopvang* is a row behind its preposition, as in a sentence
without a list. *Indien naar zijn oordeel: a. …; b. …* asks that judgment of each item.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import LIJST, TESTS

_VOORZETSELS = frozenset({"UIT", "IN", "BIJ", "NAAR", "VAN", "VOOR"})
_ZELFSTANDIG = frozenset({"VOORZIENING", "ROL_GEMEENTE", "GEMEENTE", "TAAK"})
"""What an item is that is a noun; of one that no list knows the row could not be computed."""
_VOEGWOORDEN = frozenset({"EN", "OF"})
_OORDEEL = (["NAAR_ZIJN_OORDEEL"], ["NAAR_OORDEEL_VAN", "ACTOR"], ["NAAR_OORDEEL_VAN", "ORGANISATIE"])
"""Whose judgment can stand before a list."""


def lijstkoppen(tokens: list[Token]) -> list[Token]:
    """Return the tokens with what is before the colon of a list in its items; others as they are."""
    soorten = soorten_in(tokens)
    if soorten.isdisjoint(LIJST) or len(soorten & LIJST) > 1:
        return tokens
    punt = next((at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT"), 0)
    if not punt or punt + 1 == len(tokens) or tokens[punt + 1].type not in LIJST:
        return tokens
    if tokens[punt - 1].type in _VOORZETSELS:
        return _als_rij(tokens, punt) or tokens
    return _met_oordeel(tokens, punt) or tokens


def heeft_bijzinnen(tokens: Sequence[Token]) -> bool:
    """Whether each item of a list holds a verb."""
    return all("WW" in soorten_in(deel) for deel in _onderdelen(tokens))


def _onderdelen(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Return the items of a list, each without its number and with the marks behind it."""
    begin = [at for at, token in enumerate(tokens) if token.type in LIJST]
    return [tokens[van + 1 : tot] for van, tot in pairwise([*begin, len(tokens)])]


def _als_rij(tokens: list[Token], punt: int) -> list[Token] | None:
    """Return a list of nouns behind a preposition as a row; None where an item is more than a noun."""
    rij: list[Token] = []
    delen = _onderdelen(tokens[punt + 1 :])
    voegwoord = next((token for token in delen[-2] if token.type in _VOEGWOORDEN), None) if len(delen) > 1 else None
    if voegwoord is None:
        return None  # whether it is one of them or all, a conjunction must say
    for at, deel in enumerate(delen):
        kern = [token for token in deel if token.type not in _MERKEN]
        van_wie = at == len(delen) - 1 and [token.type for token in kern[-2:]] == ["VAN", "CLIENT"]
        woorden = kern[:-2] if van_wie else kern
        if not woorden or not soorten_in(woorden) <= _ZELFSTANDIG or (deel[-1].type == "EN" and at < len(delen) - 2):
            return None
        if at:
            plek = kern[0].start
            rij.append(voegwoord if at == len(delen) - 1 else Token("KOMMA", ",", plek, plek))
        rij += kern
    slot = [token for token in delen[-1] if token.type == "PUNT"]
    return [*tokens[:punt], *rij, *slot]


_MERKEN = frozenset({"PUNTKOMMA", "KOMMA", "PUNT", "EN", "OF"})


def is_oordeel(tokens: Sequence[Token]) -> bool:
    """Whether tokens say whose judgment something is, and nothing else."""
    return [token.type for token in tokens] in _OORDEEL


def _met_oordeel(tokens: list[Token], punt: int) -> list[Token] | None:
    """Return a list of clauses with the judgment of somebody in each; None where none stands before the colon."""
    begin = next((at for at in range(punt - 1, -1, -1) if tokens[at].type in TESTS), punt) + 1
    begin += tokens[begin].type == "CLIENT"
    kop = tokens[begin:punt]
    if not is_oordeel(kop):
        return None
    lijst = tokens[punt + 1 :]
    if not heeft_bijzinnen(lijst):
        return None
    uit = [*tokens[:begin], tokens[punt]]
    for at, token in enumerate(lijst):
        uit.append(token)
        if token.type in LIJST:
            plek = lijst[at + 1].start
            uit += [Token(een.type, een.tekst, plek, plek, een.waarde, een.bepaler, een.extra) for een in kop]
    return uit
