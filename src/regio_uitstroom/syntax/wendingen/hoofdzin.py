"""Which words of a sentence stand in its main clause, before it is built: no clause that goes before takes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

OPENERS = CONDITIONS | RELATIVES


def hoofdzin(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield where the words of the main clause stand.

    A clause ends behind its verbs, and with a comma: *De gemeente waar hij zich heeft gemeld draagt zorg*.
    """
    open_ = 0
    for at, token in enumerate(tokens):
        if token.type in OPENERS and not is_als(tokens, at):
            open_ += 1
        elif not open_:
            yield at
        elif token.type in {"KOMMA", "DAN"} and _heeft_werkwoord(tokens, at):
            open_ = 0
        elif token.type == "WW" and _sluit(tokens, at):
            open_ -= 1


def hoofdwerkwoord(tokens: Sequence[Token]) -> int | None:
    """Return where the finite verb of the main clause stands; None where that is of the past, or there is none."""
    for at in hoofdzin(tokens):
        vorm = tokens[at].waarde if tokens[at].type == "WW" else None
        if vorm is not None and vorm.persoon and not vorm.te:
            return None if vorm.verleden else at
    return None


def _sluit(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb is the last of its clause: no form that only goes with another follows."""
    vorm = tokens[at].waarde
    volgend = tokens[at + 1] if at + 1 < len(tokens) else None
    if volgend is not None and volgend.type == "WW" and _hoort_erbij(volgend):
        return False
    return bool(vorm.persoon or tokens[at - 1].type == "WW")


def _hoort_erbij(token: Token) -> bool:
    """Whether a verb can be no more than a part of another: *gemeld*, *worden* in *kan worden gemeld*."""
    return not token.waarde.persoon or token.waarde.infinitief or token.waarde.deelwoord


def _heeft_werkwoord(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb stands before a comma: without one it parts a row or begins a clause within the clause."""
    return any(token.type == "WW" for token in tokens[:at])


def is_als(tokens: Sequence[Token], at: int) -> bool:
    """Whether *als* stands here before *urgent*: it opens no condition."""
    if tokens[at].tekst.lower() != "als" or at + 1 == len(tokens):
        return False
    return tokens[at + 1].type in {"EIGENSCHAP", "CLIENT"} and tokens[at + 1].waarde in URGENT


URGENT = frozenset({"urgent", "urgente woningzoekende"})
"""Words by which a sentence says that somebody has urgency."""
