"""The first year after a moment, of who is responsible or pays: *gedurende het eerste jaar na de uitstroom*.

That is *gedurende een jaar na de uitstroom*. In a duty the words only say when it is done, and stay as they are. Of
*de eerste jaren* nobody can tell how many these are.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.numbers import EENHEDEN, cijfers, telwoorden
from regio_uitstroom.syntax.token import Token

_EERSTE_TIJD = "eerste tijd"
_EEN = frozenset({("het", "jaar"), ("de", "maand"), ("de", "week"), ("de", "dag")})
"""With its article, the stretch of which there is one; *de eerste jaar* lacks a number."""
_REKENING = frozenset({"voor rekening van", "ten laste van"})
_BETALEN = frozenset({"betalen", "bekostigen", "financieren", "dragen"})


def eerste_tijd(tokens: list[Token]) -> list[Token]:
    """Return the tokens with the first so long after a moment as so long after it."""
    at = next((i for i, token in enumerate(tokens) if token.type == "BIJWOORD" and token.waarde == _EERSTE_TIJD), None)
    if at is None or [token.type for token in tokens[at + 1 : at + 3]] != ["NA", "MOMENT"] or not _wie_betaalt(tokens):
        return tokens
    duur = _duur(tokens[at].tekst.lower().split())
    if duur is None:
        return tokens
    token, woord = tokens[at], tokens[at].tekst.split()[0]
    gedurende = Token("GEDURENDE", woord, token.start, token.start + len(woord), "gedurende")
    rest = token.tekst[len(woord) :].strip()
    return [*tokens[:at], gedurende, Token("DUUR", rest, token.end - len(rest), token.end, duur), *tokens[at + 1 :]]


def _wie_betaalt(tokens: Sequence[Token]) -> bool:
    """Whether a sentence says who is responsible, or who pays."""
    for token in tokens:
        if token.type == "AANVULLING" and token.waarde == "verantwoordelijk":
            return True
        if token.type == "VOORZETSEL" and token.waarde in _REKENING:
            return True
        if token.type == "WW" and token.waarde.werkwoord in _BETALEN:
            return True
    return False


def _duur(woorden: Sequence[str]) -> tuple[int, str] | None:
    """Return the length of *gedurende de eerste twaalf maanden*; None for another stretch than the first."""
    if woorden[:1] != ["gedurende"] or woorden[2:3] != ["eerste"]:
        return None
    match list(woorden[3:]):
        case [eenheid] if (woorden[1], eenheid) in _EEN:
            return 1, EENHEDEN[eenheid]
        case [getal, eenheid] if eenheid in EENHEDEN:
            aantal = telwoorden().get(getal) or cijfers(getal)
            return None if not aantal else (aantal, EENHEDEN[eenheid])
        case _:
            return None
