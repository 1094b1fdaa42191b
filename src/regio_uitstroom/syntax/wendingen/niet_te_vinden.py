"""That it cannot be told which municipality it is, in other words: *niet uit de basisregistratie personen kan blijken*.

*Kan op grond van de basisregistratie personen niet worden bepaald* is *kan niet worden vastgesteld*: the addresses of a
record are those of that register, and by them it is told.
"""

from __future__ import annotations

from attrs import evolve

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token, soorten_in

_WAARMEE = frozenset({"OP_GROND_VAN", "VOLGENS", "UIT", "VOORZETSEL"})
_MET = frozenset({"op grond van", "op basis van", "volgens", "uit", "aan de hand van", "met behulp van"})
_REGISTER = frozenset({"de basisregistratie personen", "basisregistratie personen", "de brp"})
_GEVONDEN = frozenset({"bepaald", "afgeleid", "achterhaald", "vastgesteld"})
_TE_VINDEN = frozenset({"stellen", "bepalen", "achterhalen", "leiden"})


def niet_te_vinden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence on whether a municipality can be told in its plain form."""
    if "ROL_GEMEENTE" not in soorten_in(tokens) or not _over_vinden(tokens):
        return tokens
    uit: list[Token] = []
    niet: Token | None = None
    for token in _kan_voor_is(tokens):
        if token.tekst.lower() in _REGISTER and uit and uit[-1].type in _WAARMEE and uit[-1].tekst.lower() in _MET:
            uit.pop()
        elif token.type == "ROL_GEMEENTE" and token.bepaler == "geen":
            uit.append(_met_de(token))
            niet = Token("NIET", "niet", token.end, token.end, "niet")
        elif niet is not None and token.type == "WW":
            uit += [niet, _als_vastgesteld(token)]
            niet = None
        else:
            uit.append(_als_vastgesteld(token))
    return uit if niet is None else tokens


def _kan_voor_is(tokens: list[Token]) -> list[Token]:
    """Return *is … niet vast te stellen* as *kan … niet worden vastgesteld*, with the verb in front or behind."""
    te = next((at for at, token in enumerate(tokens) if _is_te_vinden(token)), None)
    plekken = [] if te is None else [at for at, token in enumerate(tokens) if _is_zijn(token) and at in {0, te + 1}]
    if te is None or len(plekken) != 1:
        return tokens
    (is_,), vast = plekken, tokens[te]
    plek = vast.end
    kan = tokens[is_].as_type("WW", evolve(tokens[is_].waarde, werkwoord="kunnen"))
    worden = Token("WW", "worden", plek, plek, _WORDEN)
    vastgesteld = Token("WW", "vastgesteld", vast.start, plek, _VASTGESTELD)
    if is_:
        return [*tokens[:te], kan, worden, vastgesteld, *tokens[is_ + 1 :]]
    return [kan, *tokens[1:te], worden, vastgesteld, *tokens[te + 1 :]]


_WORDEN = Werkwoordsvorm("worden", infinitief=True)
_VASTGESTELD = Werkwoordsvorm("stellen", partikel="vast", deelwoord=True)


def _is_zijn(token: Token) -> bool:
    return token.type == "WW" and token.waarde.werkwoord == "zijn" and bool(token.waarde.persoon)


def _is_te_vinden(token: Token) -> bool:
    return token.type == "WW" and bool(token.waarde.te) and token.waarde.werkwoord in _TE_VINDEN


def _over_vinden(tokens: list[Token]) -> bool:
    """Whether it says *kan worden bepaald*, or *is vast te stellen*."""
    werkwoorden = {token.waarde.werkwoord for token in tokens if token.type == "WW"}
    gevonden = any(map(_is_gevonden, tokens)) and {"kunnen", "worden"} <= werkwoorden
    return gevonden or any(map(_is_te_vinden, tokens))


def _is_gevonden(token: Token) -> bool:
    return token.type == "WW" and token.tekst.lower() in _GEVONDEN


def _met_de(token: Token) -> Token:
    """Return *geen gemeente van herkomst* as *de gemeente van herkomst*, of which the verb is denied."""
    naam = token.tekst.partition(" ")[2]
    return Token(token.type, f"de {naam}", token.start, token.end, token.waarde, "de", token.extra)


def _als_vastgesteld(token: Token) -> Token:
    """Return that it is told, for another verb that says so."""
    if not _is_gevonden(token) or token.tekst.lower() == "vastgesteld":
        return token
    return token.as_type("WW", evolve(token.waarde, werkwoord="stellen", partikel="vast"))
