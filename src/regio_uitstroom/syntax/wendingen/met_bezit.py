"""*Een cliënt met een te hoog inkomen krijgt geen urgentie*: what a client has, as the clause that it is.

That is *een cliënt die een te hoog inkomen heeft*. In front of the verb of a main clause there is room for one
constituent: what stands there behind *met* belongs to the client. It is asked as a whole where no form reads it.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_DINGEN = frozenset({"ZAAK", "BEZIT", "ONBEKEND"})
_NIET = CONDITIONS | RELATIVES | {"KOMMA", "EN", "OF", "CLIENT", "VOORZIENING", "URGENTIE", "WONING", "NIET", "DUUR"}
"""What makes more of it than one thing that he has, or what is computed."""


def bezit_van_client(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Return where *met* stands, and where what its client has ends; None in a sentence without it."""
    begin = next((at for at, token in enumerate(tokens[:2]) if token.type == "CLIENT"), None)
    if begin is None or (begin and tokens[0].type not in {"AAN", "VOOR"}) or not _over_urgentie(tokens):
        return None
    met, eind = begin + 1, next((at for at in range(begin + 1, len(tokens)) if tokens[at].type == "WW"), 0)
    if eind < begin + _MINSTENS or tokens[met].type != "MET" or not _is_ding(tokens[met + 1 : eind]):
        return None
    return met, eind


def met_heeft(bezit: Sequence[Token]) -> list[Token]:
    """Return what a client has as a clause on one of them."""
    plek = bezit[-1].end
    return [*bezit, Token("WW", "heeft", plek, plek, lexicon().werkwoorden.vormen["heeft"])]


_MINSTENS = 3
"""So far from the client the verb stands: *met*, and a thing, between them."""


def _over_urgentie(tokens: Sequence[Token]) -> bool:
    return any(token.type == "URGENTIE" for token in tokens)


def _is_ding(bezit: Sequence[Token]) -> bool:
    """Whether it is a thing, alone, with an adjective or with a phrase of its own."""
    return bezit[0].type in _DINGEN and soorten_in(bezit).isdisjoint(_NIET)
