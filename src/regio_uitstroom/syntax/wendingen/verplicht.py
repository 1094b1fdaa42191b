"""A duty said with an adjective: *is verplicht (om) de begeleiding te accepteren*, *is gehouden … te informeren*.

It is the duty of *dient de begeleiding te accepteren*. That nobody is bound (*is niet verplicht*) is none.
"""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.wendingen.bevoegdheden import met_te

_DIENEN = Werkwoordsvorm("dienen", persoon=True)


def verplicht(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a main clause with *is verplicht … te* as *dient … te*."""
    at = next((at for at, token in enumerate(tokens) if token.type == "EIGENSCHAP" and token.waarde == "verplicht"), 0)
    is_ = at - 1
    while is_ > 0 and tokens[is_].type in _ERTUSSEN:
        is_ -= 1
    if is_ < 0 or not _is(tokens[is_]) or any(token.type == "WW" for token in tokens[:is_]):
        return tokens
    if met_te(tokens, at + 1) is None:
        return tokens
    dient = tokens[is_].as_type("WW", evolve(_DIENEN, meervoud=tokens[is_].waarde.meervoud))
    erna = at + 1 + (tokens[at + 1].type == "OM")
    return [*tokens[:is_], dient, *tokens[is_ + 1 : at], *tokens[erna:]]


def _is(token: Token) -> bool:
    """Whether a token is *is* or *zijn*."""
    if token.type != "WW" or token.waarde.werkwoord != "zijn":
        return False
    return bool(token.waarde.persoon and not token.waarde.verleden)


_ERTUSSEN = frozenset({"CLIENT", "ACTOR", "ROL_GEMEENTE", "ROL_GEMEENTEN", "GEMEENTE", "ORGANISATIE", "BIJWOORD"})
"""What may stand between the two: who is bound, where the sentence begins with something else."""
