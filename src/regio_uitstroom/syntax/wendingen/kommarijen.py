"""A row of clauses with a comma between the first ones: *hij A is, B heeft en C heeft* is *hij A is en B heeft en …*.

The conjunction before the last clause is that of the whole row. A row without one, one with both *en* and *of*, and one
in which a clause of its own stands before the last place, stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES, STOP, TESTS

_EINDE = STOP | CONDITIONS | {"ONDERDEEL", "SUB", "DAN", "OPSOMTEKEN"}
_VOEGWOORD = frozenset({"EN", "OF"})


def kommarijen(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the conjunction of each such row in the place of its commas."""
    uit = tokens
    for at, token in enumerate(tokens):
        if token.type in TESTS or (token.type == "DIE" and at and tokens[at - 1].type == "CLIENT"):
            uit = _met_voegwoord(uit, at + 1, _einde(tokens, at))
    return uit


def _einde(tokens: Sequence[Token], opener: int) -> int:
    """Return where the clause of an opener ends: before another, or before the verb of the main clause."""
    begin = opener + 1
    for at in range(begin, len(tokens)):
        if tokens[at].type in _EINDE:
            return at
        if tokens[at].type == "KOMMA" and at + 1 < len(tokens) and _persoonsvorm(tokens[at + 1]):
            return at
    return len(tokens)


def _met_voegwoord(tokens: list[Token], begin: int, einde: int) -> list[Token]:
    """Return the tokens with a row between these places joined by its last conjunction; as they are without a row."""
    eind = einde - 1 if tokens[einde - 1].type == "KOMMA" else einde
    opener = next((at for at in range(begin, eind) if tokens[at].type in RELATIVES), eind)
    kommas = [at for at in range(begin, eind) if tokens[at].type == "KOMMA"]
    voegwoorden = [at for at in range(begin, eind) if _verbindt(tokens, at)]
    if not kommas or len(voegwoorden) != 1 or not kommas[-1] < voegwoorden[0] < opener:
        return tokens
    grenzen = [*kommas, *voegwoorden]
    delen = [tokens[van:tot] for van, tot in zip([begin, *(at + 1 for at in grenzen)], [*grenzen, eind], strict=True)]
    laatste_heel = opener < eind or _slot(delen[-1])
    if not (all(map(_slot, delen[:-1])) and laatste_heel and all(map(_is_clausule, delen))):
        return tokens
    voegwoord = tokens[voegwoorden[0]]
    uit = list(tokens)
    for at in kommas:
        uit[at] = tokens[at].as_type(voegwoord.type, voegwoord.waarde)
    return uit


def _verbindt(tokens: Sequence[Token], at: int) -> bool:
    """Whether a conjunction stands behind a verb, so that it joins clauses."""
    return tokens[at].type in _VOEGWOORD and tokens[at - 1].type == "WW"


def _persoonsvorm(token: Token) -> bool:
    return token.type == "WW" and token.waarde.persoon and not token.waarde.deelwoord


def _slot(deel: Sequence[Token]) -> bool:
    return bool(deel) and deel[-1].type == "WW"


def _is_clausule(deel: Sequence[Token]) -> bool:
    """Whether tokens have a verb of their own, and not in front: a main clause begins with it."""
    kop = _persoonsvorm(deel[0]) and len(deel) > 1
    return not kop and any(token.type == "WW" and token.waarde.persoon for token in deel)
