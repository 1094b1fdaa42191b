"""*Opvang, met uitzondering van vrouwenopvang* is *opvang, niet zijnde vrouwenopvang*: that stay, of fewer kinds."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_WAARIN = frozenset({"IN", "UIT", "NA", "TIJDENS", "NAAR", "VERBLIJF_IN"})
"""What stands before the kinds of a stay; *verantwoordelijk voor de opvang* is about a task."""


def uitgezonderde_soorten(tokens: list[Token]) -> list[Token]:
    """Return the tokens with each exception behind the kinds of a stay as a part of them."""
    uit: list[Token] = []
    at = 0
    while at < len(tokens):
        begin = len(uit) - 1 if uit and uit[-1].type == "KOMMA" else len(uit)
        erna = [token.type for token in tokens[at : at + 2]]
        soort = erna in (["MET_UITZONDERING_VAN", "VOORZIENING"], ["NIET_ZIJNDE", "VOORZIENING"])
        if not soort or not _is_verblijf(uit[:begin]):
            uit.append(tokens[at])
            at += 1
            continue
        del uit[begin:]
        uit += [tokens[at].as_type("NIET_ZIJNDE"), tokens[at + 1]]
        at += 2
        if at < len(tokens) and tokens[at].type == "KOMMA" and begin < at - 2 and _gaat_door(uit):
            at += 1  # the comma that closes the exception, within a clause that goes on
    return uit


def _is_verblijf(tokens: Sequence[Token]) -> bool:
    """Whether tokens end in the kinds of a stay."""
    at = len(tokens) - 1
    while at >= 0 and tokens[at].type in {"VOORZIENING", "NEVEN_V", "OF", "EN", "KOMMA"}:
        at -= 1
    return bool(tokens) and tokens[-1].type == "VOORZIENING" and at >= 0 and tokens[at].type in _WAARIN


def _gaat_door(tokens: Sequence[Token]) -> bool:
    """Whether the clause at hand has no verb yet."""
    for token in reversed(tokens):
        if token.type == "WW":
            return False
        if token.type in CONDITIONS | RELATIVES:
            return True
    return False
