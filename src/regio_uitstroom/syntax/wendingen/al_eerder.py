"""*Al eerder* in a time before a moment: *in de twee jaar voorafgaand aan de aanvraag al eerder urgentie is verleend*.

What was within that time was earlier: the words say nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, STOP

_AL = frozenset({"al", "reeds", "eerder", "al eerder", "reeds eerder"})
_GRENS = CONDITIONS | STOP | {"KOMMA", "EN", "OF", "WW", "ONDERDEEL"}
_WAT = frozenset({"URGENTIE", "WONING"})
"""What was granted or refused in that time."""


def al_eerder(tokens: list[Token]) -> list[Token]:
    """Return the tokens without such words, in each clause that tells of a grant or a refusal in a time."""
    weg = {i for at, token in enumerate(tokens) if token.type == "VENSTER" for i in _overbodig(tokens, at + 1)}
    return [token for at, token in enumerate(tokens) if at not in weg] if weg else tokens


def _overbodig(tokens: Sequence[Token], begin: int) -> list[int]:
    """Return where such words stand between the time and what was granted in it."""
    eind = next((at for at in range(begin, len(tokens)) if tokens[at].type in _GRENS), len(tokens))
    wat = next((at for at in range(begin, eind) if tokens[at].type in _WAT), None)
    return [] if wat is None else [at for at in range(begin, wat) if tokens[at].tekst.lower() in _AL]
