"""For what something counts, said of how that is found: *bij de bepaling van de regiobinding*.

That is *voor de regiobinding*. For a municipality it is so of a briefadres alone (``telwoorden.py``): what stays do not
count for where somebody comes from, no source of a municipality is computed with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token

_BEPALEN = re.compile(r"(?:het (?:bepalen|vaststellen|berekenen)|de (?:bepaling|vaststelling|berekening))")
_FEIT = "BEGRIP_FEIT"


def bepalingswoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on what counts with for what it does so said plainly."""
    if not _telt(tokens):
        return tokens
    for at, token in enumerate(tokens):
        van = _van(tokens, at + 1) if token.type in {"BIJ", "VOOR"} else 0
        if van and van + 1 < len(tokens) and tokens[van + 1].type == _FEIT:
            return [*tokens[:at], token.as_type("VOOR", "voor"), *tokens[van + 1 :]]
    return tokens


def _telt(tokens: Sequence[Token]) -> bool:
    """Whether a sentence says that something counts, or is left out."""
    return any(
        (token.type == "WW" and token.waarde.werkwoord in {"tellen", "rekenen", "meetellen"})
        or (token.type == "AANVULLING" and token.waarde == "buiten beschouwing")
        for token in tokens
    )


def _van(tokens: Sequence[Token], at: int) -> int:
    """Return where *van* stands behind *de bepaling*; zero without one."""
    for van in range(at + 1, min(at + 3, len(tokens))):
        woorden = " ".join(token.tekst.lower() for token in tokens[at:van])
        if tokens[van].type == "VAN" and _BEPALEN.fullmatch(woorden):
            return van
    return 0
