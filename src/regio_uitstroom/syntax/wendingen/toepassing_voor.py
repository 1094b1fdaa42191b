"""For whom an application is hard: *toepassing leidt voor de aanvrager tot een onbillijkheid van overwegende aard*.

Every judgment is on one client, so that it is for him says nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.gelet_op import leidt_tot_oordeel
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_HEM = frozenset({"de aanvrager", "de cliënt", "de betrokkene", "de woningzoekende", "hem", "de verzoeker"})
"""Him whom the sentence is about, and nobody else."""


def toepassing_voor(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a hardship clause without *voor de aanvrager*."""
    begin = next((at for at, token in enumerate(tokens) if token.type == "GEVAL" and _van_bijzin(tokens, at)), None)
    if begin is None or not leidt_tot_oordeel(tokens[begin:]):
        return tokens
    at = next((at for at in range(begin + 1, len(tokens) - 1) if _voor_hem(tokens, at)), None)
    return tokens if at is None else [*tokens[:at], *tokens[at + 2 :]]


def _van_bijzin(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is the subject of a condition."""
    return at > 0 and tokens[at - 1].type in CONDITIONS


def _voor_hem(tokens: Sequence[Token], at: int) -> bool:
    voor, wie = tokens[at], tokens[at + 1]
    erna = tokens[at + 2].type if at + 2 < len(tokens) else ""
    return voor.type == "VOOR" and wie.type == "CLIENT" and wie.tekst.lower() in _HEM and erna not in RELATIVES
