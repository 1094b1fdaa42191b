"""Whom a text covers, said of the people: *… vallen buiten het toepassingsbereik van deze regeling*.

That is *… vallen niet onder deze regeling*, and without *buiten* it is *onder*.
"""

from __future__ import annotations

import re

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token

_IS = Werkwoordsvorm("zijn", persoon=True)
_BEREIK = re.compile(r"(?:het (?:toepassings)?bereik|de reikwijdte|de werkingssfeer|het toepassingsgebied)")
_WAAR = frozenset({"BUITEN", "ONDER", "BINNEN"})
_LANGST = 3
"""*Het toepassingsbereik van*: so many tokens stand at most between the preposition and the text."""


def bereikwoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence that says who falls outside a text, or under it, in its plain form."""
    plekken = ((at, _tekst_na(tokens, at)) for at, token in enumerate(tokens) if token.type in _WAAR)
    gevonden = next(((at, tekst) for at, tekst in plekken if tekst), None)
    if gevonden is None or not any(token.type == "WW" and token.waarde.werkwoord == "vallen" for token in tokens):
        return tokens
    at, tekst = gevonden
    waar = tokens[at]
    if at == 0:
        return _achteraan(tokens, tekst, ontkend=waar.type == "BUITEN")
    onder = Token("ONDER", "onder", waar.start, waar.end, "onder")
    if waar.type == "BUITEN" and tokens[at - 1].type == "NIET":
        return [*tokens[: at - 1], onder, *tokens[tekst:]]  # *vallen niet buiten*
    niet = [Token("NIET", "niet", waar.start, waar.start, "niet")] if waar.type == "BUITEN" else []
    return [*tokens[:at], *niet, onder, *tokens[tekst:]]


def _tekst_na(tokens: list[Token], at: int) -> int:
    """Return where the text stands that a preposition brings, past its *reikwijdte*; 0 for another thing."""
    tekst = next((i for i in range(at + 1, min(at + 2 + _LANGST, len(tokens))) if tokens[i].type == "AFSPRAAK"), 0)
    return tekst if tekst == at + 1 or (tekst and _noemt_bereik(tokens[at + 1 : tekst])) else 0


def _achteraan(tokens: list[Token], tekst: int, *, ontkend: bool) -> list[Token]:
    """Return *buiten deze regeling vallen statushouders* as *deze regeling is niet van toepassing op statushouders*."""
    if tekst + 1 >= len(tokens) or tokens[tekst + 1].type != "WW" or tokens[tekst + 1].waarde.werkwoord != "vallen":
        return tokens
    waar, vallen = tokens[0], tokens[tekst + 1]
    plek = vallen.end
    is_ = Token("WW", "is", vallen.start, plek, _IS)
    niet = [Token("NIET", "niet", waar.start, waar.start, "niet")] if ontkend else []
    toepassing = Token("AANVULLING", "van toepassing", plek, plek, "van toepassing")
    return [tokens[tekst], is_, *niet, toepassing, Token("OP", "op", plek, plek, "op"), *tokens[tekst + 2 :]]


def _noemt_bereik(tokens: list[Token]) -> bool:
    woorden = " ".join(token.tekst.lower() for token in tokens[:-1])
    return tokens[-1].type == "VAN" and _BEREIK.fullmatch(woorden) is not None
