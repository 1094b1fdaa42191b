"""Riders: a second norm that hangs on the first (*…, met dien verstande dat …*), cut off and read as a sentence.

A rider is a rule of its own. The words that open it say how it hangs on its main rule; the sentence after them is read
as any other, whatever the place of its verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.hoofd import lexical
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.waarde import frozen

AANHANG = "AANHANG"
WELKE_TERMIJN = "welke termijn"
ZONDER_DAT = "zonder dat"
MET_DIEN_VERSTANDE = "met dien verstande dat"
_OPSOMMING = frozenset({"ONDERDEEL", "SUB"})
_NA_DE_KERN = frozenset({"INDIEN", "TENZIJ", "MITS", "VOOR_ZOVER", "DIE"})


@frozen
class Aangehangen:
    """A rider before it is read: the words that open it, and the tokens of its sentence.

    ``ontkend``: it denies the verb of its main rule; that denial is taken out.
    """

    opener: Token
    tokens: tuple[Token, ...]
    ontkend: bool = False


def gesplitst(tokens: Sequence[Token]) -> tuple[list[Token], list[Aangehangen]]:
    """Return the main sentence and what hangs on it, in the order of the text."""
    if AANHANG not in soorten_in(tokens):
        return list(tokens), []
    openers = [at for at, token in enumerate(tokens) if token.type == AANHANG]
    if not openers or openers[0] == 0:
        return list(tokens), []
    hoofd = _zonder_komma(tokens[: openers[0]])
    delen = [
        _aangehangen(hoofd, tokens[van], _zonder_komma(tokens[van + 1 : tot]))
        for van, tot in zip(openers, [*openers[1:], len(tokens)], strict=True)
    ]
    return hoofd, delen


def in_opsomming(tokens: Sequence[Token]) -> Token | None:
    """Return a rider inside an item of a list that goes on after it: on what it hangs is not clear."""
    for at, token in enumerate(tokens if AANHANG in soorten_in(tokens) else ()):
        if token.type == AANHANG:
            verder = [t.type for t in tokens[at + 1 :]]
            eigen = "DUBBELPUNT" in verder and verder.index("DUBBELPUNT") < _eerste(verder)
            if not eigen and _eerste(verder) < len(verder):
                return token
    return None


def _eerste(soorten: Sequence[str]) -> int:
    return next((at for at, soort in enumerate(soorten) if soort in _OPSOMMING), len(soorten))


def _zonder_komma(tokens: Sequence[Token]) -> list[Token]:
    uit = list(tokens)
    while uit and uit[-1].type in {"KOMMA", "PUNT"}:
        uit.pop()
    return uit


def _aangehangen(hoofd: Sequence[Token], opener: Token, tokens: list[Token]) -> Aangehangen:
    if opener.waarde == WELKE_TERMIJN:
        termijn = Token("ZAAK", opener.tekst, opener.start, opener.end, "termijnen", "deze")
        return Aangehangen(opener, (termijn, *tokens))
    niet = _ontkenning(hoofd, tokens) if opener.waarde == MET_DIEN_VERSTANDE else None
    if niet is None:
        return Aangehangen(opener, tuple(tokens))
    return Aangehangen(opener, tuple(t for at, t in enumerate(tokens) if at != niet), ontkend=True)


def _ontkenning(hoofd: Sequence[Token], tokens: Sequence[Token]) -> int | None:
    """Return where the rider denies the verb of its main rule; None where it says something else."""
    kern = _kern(tokens)
    niet = next((at for at, token in enumerate(kern) if token.type == "NIET"), None)
    return niet if niet is not None and _werkwoord(kern) == _werkwoord(_kern(hoofd)) else None


def _kern(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens before the first condition; of a sentence that begins with one, those after it."""
    tot = next((at for at, token in enumerate(tokens) if token.type in _NA_DE_KERN), len(tokens))
    if tot or not tokens:
        return tokens[:tot]
    komma = next((at for at, token in enumerate(tokens) if token.type == "KOMMA"), 0)
    return tokens[komma + 1 :]


def _werkwoord(tokens: Sequence[Token]) -> str:
    werkwoorden = [token for token in tokens if token.type == "WW"]
    return lexical(werkwoorden).waarde.werkwoord if werkwoorden else ""
