"""*Indien A, indien B of indien C*: clauses with one opener, said again before each, are one row.

Each clause ends at its comma, so they come as two that hang on the sentence beside each other: *A, and B or C*. The
opener behind *of* tells that what it joins are the clauses and not the last two parts of one.
"""

from __future__ import annotations

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

HERHAALD = "herhaald"
"""The value of *of* after which the opener of the clause was said again."""
_OPENERS = CONDITIONS | RELATIVES


def als_rij(gebouwd: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with the clauses of such a row as one.

    The value of EINDE is the place in the text where the sentence goes on: there the next clause of a row begins.
    """
    if "OF" not in soorten_in(gebouwd) or not any(token.type == "OF" and token.waarde == HERHAALD for token in gebouwd):
        return gebouwd
    uit: list[Token] = []
    open_: list[tuple[int, bool]] = []
    gesloten: dict[int, int] = {}
    for token in gebouwd:
        uit.append(token)
        if token.type in _OPENERS:
            open_.append((len(uit) - 1, False))
        elif token.type == "OF" and token.waarde == HERHAALD and open_:
            open_[-1] = (open_[-1][0], True)
        elif token.type == "EINDE" and open_:
            begin, herhaald = open_.pop()
            begin = _voeg_samen(uit, begin, gesloten) if herhaald else begin
            gesloten[len(uit) - 1] = begin
    return uit


def _voeg_samen(uit: list[Token], begin: int, gesloten: dict[int, int]) -> int:
    """Join the clause that begins there with those right before it that have the same opener; return where it begins.

    ``gesloten``: where each clause begins, by where it ends.
    """
    while (eind := begin - 1) in gesloten:
        eerder, opener = gesloten[eind], uit[begin]
        if uit[eerder].type != opener.type or uit[eind].waarde != opener.start:
            break
        uit[eind : begin + 1] = [Token("OF", "", opener.start, opener.start, "of")]
        begin = eerder
    return begin
