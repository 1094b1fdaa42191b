"""A row of clauses with a comma between the first ones: *hij A is, B heeft en C heeft* is *hij A is en B heeft en …*.

The conjunction before the last clause is that of the whole row, with or without a comma before it, and also where it is
said before each. A row without one, one with both *en* and *of*, and one in which a clause of its own stands before the
last place, stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from regio_uitstroom.syntax.hele_bijzinnen import HEEL
from regio_uitstroom.syntax.hoofd import FEIT
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES, STOP, TESTS

_EINDE = STOP | CONDITIONS | {"ONDERDEEL", "SUB", "DAN", "OPSOMTEKEN"}
_VOEGWOORD = frozenset({"EN", "OF"})
_BIJZIN = frozenset({("DIE", "CLIENT"), ("DAT", "WW")})
"""Relative clauses on a client, and what is said, seen or required: *vereist is dat hij A is, B heeft en C heeft*."""
_HELE_ZIN = frozenset({HEEL, FEIT})
"""Verbs that stand for a clause of their own."""
_PLAATS = frozenset({"VOORZIENING", "GEMEENTE", "ROL_GEMEENTE"})
"""Where somebody lives, stays or leaves from: in these a verb may stand before its place (*uitstroomt uit opvang*)."""


def kommarijen(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the conjunction of each such row in the place of its commas."""
    weg: set[int] = set()
    uit = list(tokens)
    for at, token in enumerate(tokens):
        if token.type in TESTS or (at and (token.type, tokens[at - 1].type) in _BIJZIN):
            weg |= _met_voegwoord(uit, at + 1, _einde(tokens, at))
    if all(een is ander for een, ander in zip(uit, tokens, strict=True)):
        return tokens
    return [token for at, token in enumerate(uit) if at not in weg]


def _einde(tokens: Sequence[Token], opener: int) -> int:
    """Return where the clause of an opener ends: before another, or before the verb of the main clause."""
    achterop = tokens[opener].type in TESTS and _heeft_hoofdwerkwoord(tokens[:opener])
    begin = opener + 1
    for at in range(begin, len(tokens)):
        if tokens[at].type in _EINDE:
            return at
        if tokens[at].type == "KOMMA" and at + 1 < len(tokens) and _persoonsvorm(tokens[at + 1]) and not achterop:
            return at
    return len(tokens)


def _heeft_hoofdwerkwoord(ervoor: Sequence[Token]) -> bool:
    """Whether the main clause had its verb already, so that none of it follows behind the condition."""
    voor = ervoor[:-1] if ervoor and ervoor[-1].type == "KOMMA" else ervoor
    return any(map(_persoonsvorm, voor)) and soorten_in(voor).isdisjoint(RELATIVES | CONDITIONS | {"KOMMA"})


def _met_voegwoord(tokens: list[Token], begin: int, einde: int) -> set[int]:
    """Join a row between these places by its last conjunction; return the commas that stand beside one.

    ``tokens`` stay as they are without a row.
    """
    eind = einde - 1 if tokens[einde - 1].type == "KOMMA" else einde
    opener = next((at for at in range(begin, eind) if tokens[at].type in RELATIVES), eind)
    grenzen = [at for at in range(begin, eind) if tokens[at].type == "KOMMA" or _verbindt(tokens, at)]
    dubbel = {at for at in grenzen if tokens[at].type == "KOMMA" and at + 1 in grenzen}
    grenzen = [at for at in grenzen if at not in dubbel]
    kommas = [at for at in grenzen if tokens[at].type == "KOMMA"]
    voegwoorden = [at for at in grenzen if tokens[at].type != "KOMMA"]
    if not _is_rij(tokens, grenzen, dubbel) or not voegwoorden or not grenzen[-1] < opener:
        return set()
    delen = _delen(tokens, begin, eind, grenzen, dubbel)
    laatste_heel = opener < eind or _slot(delen[-1])
    if not (all(map(_slot, delen[:-1])) and laatste_heel and all(map(_is_clausule, delen)) and not _in_plaats(delen)):
        return set()
    voegwoord = tokens[voegwoorden[-1]]
    for at in kommas:
        tokens[at] = tokens[at].as_type(voegwoord.type, voegwoord.waarde)
    for at in dubbel:
        tokens[at] = tokens[at].as_type("WEG")
    return dubbel


def _is_rij(tokens: Sequence[Token], grenzen: Sequence[int], dubbel: set[int]) -> bool:
    """Whether what stands between clauses makes one row of at least three: commas and last one kind of conjunction.

    *A, of B, of C* has it before each, *A of B, C* has it not before the last.
    """
    soorten = [tokens[at].type for at in grenzen]
    if len(soorten) < 2 or soorten[-1] == "KOMMA" or len(set(soorten) - {"KOMMA"}) != 1:  # noqa: PLR2004 - three parts
        return False
    los = [at for at, soort in zip(grenzen[:-1], soorten, strict=False) if soort != "KOMMA"]
    return not los or ("KOMMA" not in soorten and bool(dubbel) and all(at - 1 in dubbel for at in grenzen))


def _delen(
    tokens: Sequence[Token], begin: int, eind: int, grenzen: Sequence[int], dubbel: set[int]
) -> list[Sequence[Token]]:
    """Return the clauses between these places, without the comma before a conjunction."""
    van = [begin, *(at + 1 for at in grenzen)]
    tot = [*(at - 1 if at - 1 in dubbel else at for at in grenzen), eind]
    return [tokens[een:ander] for een, ander in zip(van, tot, strict=True)]


def _verbindt(tokens: Sequence[Token], at: int) -> bool:
    """Whether a conjunction stands behind a verb, so that it joins clauses."""
    if tokens[at].type not in _VOEGWOORD:
        return False
    eind = at - 1 if tokens[at - 1].type == "KOMMA" else at
    los = _met_plaats(tokens[max(0, eind - 4) : eind]) and soorten_in(tokens[at + 1 : at + 2]).isdisjoint(_PLAATS)
    return tokens[eind - 1].type == "WW" or los


def _persoonsvorm(token: Token) -> bool:
    return token.type == "WW" and token.waarde.persoon and not token.waarde.deelwoord


def _slot(deel: Sequence[Token]) -> bool:
    """Whether a clause ends on its verb, or on the one place that may stand behind it."""
    if not deel:
        return False
    return deel[-1].type == "WW" or _met_plaats(deel)


def _met_plaats(deel: Sequence[Token]) -> bool:
    """Whether a clause with its subject, or a verb that keeps its particle, ends on a verb and a place."""
    slot = [token.type for token in deel[-3:-1]]
    if slot not in (["WW", "IN"], ["WW", "UIT"]) or deel[-1].type not in _PLAATS or not _persoonsvorm(deel[-3]):
        return False
    return len(deel) > len(slot) + 1 or bool(deel[-3].waarde.partikel)


def _in_plaats(delen: Sequence[Sequence[Token]]) -> bool:
    """Whether a clause begins with a place behind one that ends on a place: that may be a row of places."""
    return any(een[-1].type in _PLAATS and ander[0].type in _PLAATS for een, ander in pairwise(delen))


def _is_clausule(deel: Sequence[Token]) -> bool:
    """Whether tokens have a verb of their own, and not in front: a main clause begins with it.

    A verb alone may share what stands before the first one: *een woning huurt, koopt of bouwt*.
    """
    los = len(deel) > 1 and bool(deel[0].waarde.partikel) if deel[0].type == "WW" else False
    kop = _persoonsvorm(deel[0]) and not los and deel[0].waarde.werkwoord not in _HELE_ZIN
    return not kop and any(token.type == "WW" and token.waarde.persoon for token in deel)
