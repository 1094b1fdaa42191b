"""A clause on which municipality it is, put behind the verb: *is de gemeente verantwoordelijk waar hij woonde*.

That is *is verantwoordelijk de gemeente waar hij woonde*. Between them stands nothing but for what she is responsible,
and for whom: any other word could have the clause to itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.hoofdzin import hoofdwerkwoord

_WAAR = frozenset({"WAAR", "WAARIN"})
_TAAK = frozenset({"TAAK", "VOORZIENING", "EN", "KOMMA"})


def nagezet(tokens: list[Token]) -> list[Token]:
    """Return the tokens with *de gemeente* right before the clause that says which one it is."""
    werkwoord = hoofdwerkwoord(tokens)
    if not werkwoord or tokens[werkwoord].waarde.werkwoord not in {"zijn", "blijven"}:
        return tokens
    if werkwoord == 1 and _is_de_gemeente(tokens[0]):
        return _voorop(tokens)
    at = werkwoord + 1
    if at + 2 >= len(tokens) or not _is_de_gemeente(tokens[at]) or not _is_verantwoordelijk(tokens[at + 1]):
        return tokens
    waar = _na_taken(tokens, at + 2)
    if waar >= len(tokens) or tokens[waar].type not in _WAAR:
        return tokens
    return [*tokens[:at], *tokens[at + 1 : waar], tokens[at], *tokens[waar:]]


def _voorop(tokens: list[Token]) -> list[Token]:
    """Return *De gemeente is verantwoordelijk voor de huisvesting waar hij woonde* with that clause in its place."""
    waar = _na_taken(tokens, 3) if len(tokens) > _KORTST and _is_verantwoordelijk(tokens[2]) else len(tokens)
    if waar >= len(tokens) or tokens[waar].type not in _WAAR:
        return tokens
    eind = next((at for at in range(waar, len(tokens)) if tokens[at].type == "KOMMA"), len(tokens))
    return [tokens[0], *tokens[waar:eind], *tokens[1:waar], *tokens[eind:]]


_KORTST = 4


def _is_de_gemeente(token: Token) -> bool:
    return token.type == "ROL_GEMEENTE" and token.tekst.lower() == "de gemeente"


def _is_verantwoordelijk(token: Token) -> bool:
    return token.type == "AANVULLING" and bool(token.waarde == "verantwoordelijk")


def _na_taken(tokens: Sequence[Token], at: int) -> int:
    """Return where the tasks end, and for whom they are; *at* itself where there are none."""
    if tokens[at].type != "VOOR":
        return at
    eind = at + 1
    while eind < len(tokens) and tokens[eind].type in _TAAK:
        eind += 1
    wie = [token.type for token in tokens[eind : eind + 2]]
    return eind + 2 if wie == ["VAN", "CLIENT"] else eind
