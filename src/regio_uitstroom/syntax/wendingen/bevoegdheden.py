"""Powers said another way: *is bevoegd artikel 2 buiten toepassing te laten of daarvan af te wijken*.

To be competent to do something is *kan*, and to leave a text aside or to depart from it is one power.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, RELATIVES

_KAN = Werkwoordsvorm("kunnen", persoon=True)
_BEVOEGD = {
    "zijn": frozenset({"bevoegd", "gerechtigd"}),
    "hebben": frozenset({"de bevoegdheid", "de mogelijkheid"}),
}
"""What says with its verb that somebody may: *is bevoegd*, *heeft de bevoegdheid*."""
_TUSSEN = frozenset({"tevens", "ook", "daarnaast", "voorts"})
_TEKST = frozenset({"VERWIJZING", "AFSPRAAK"})
_ERVAN = frozenset({"daarvan", "hiervan", "ervan"})
_TOEPASSING = "toepassing van "
_BEPALING = frozenset({"bepalingen", "artikelen", "bepaling", "onderdelen"})
_EEN_OF_MEER = (["een", "of", "meer"], ["één", "of", "meer"], ["enige"], ["enkele"])


def bevoegdheden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with its power, if it gives one, said in one verb with *kan*."""
    werkwoorden = {token.waarde.werkwoord for token in tokens if token.type == "WW"}
    if not werkwoorden.isdisjoint(_BEVOEGD):
        tokens = _met_kan(tokens)
    if {"trekken", "wijzigen"} <= werkwoorden:
        tokens = _intrekken_of_wijzigen(tokens)
    if "wijken" not in werkwoorden and "laten" not in werkwoorden:
        return tokens
    if not any(_is_afwijken(token) or token.tekst == "buiten toepassing" for token in tokens):
        return tokens
    return _met_tekst(_een_bevoegdheid(_hele_tekst(tokens)))


def _met_kan(tokens: list[Token]) -> list[Token]:
    """Read *is bevoegd (om) … in te trekken* as *kan … intrekken*; what nobody is competent to, stays as it is."""
    for at, token in enumerate(tokens):
        if token.type != "WW" or not token.waarde.persoon or token.waarde.verleden:
            continue
        eigen = _BEVOEGD.get(token.waarde.werkwoord, frozenset())
        bevoegd = next((i for i in range(at + 1, min(at + 5, len(tokens))) if tokens[i].tekst.lower() in eigen), None)
        te = None if bevoegd is None else met_te(tokens, bevoegd + 1)
        if bevoegd is None or te is None or any(t.type in {"NIET", "WW"} for t in tokens[at + 1 : bevoegd]):
            continue
        om = bevoegd + 1 + (tokens[bevoegd + 1].type == "OM")
        vorm = evolve(tokens[te].waarde, te=False, infinitief=True)
        kan = token.as_type("WW", evolve(_KAN, meervoud=token.waarde.meervoud))
        voor = [t for t in tokens[at + 1 : bevoegd] if t.tekst.lower() not in _TUSSEN]
        return [*tokens[:at], kan, *voor, *tokens[om:te], tokens[te].as_type("WW", vorm), *tokens[te + 1 :]]
    return tokens


def _intrekken_of_wijzigen(tokens: list[Token]) -> list[Token]:
    """Read *kan de urgentie intrekken of wijzigen* as the first: whether she was, the college says, and so does it."""
    mag = any(token.type == "WW" and token.waarde.werkwoord in {"kunnen", "mogen"} for token in tokens)
    for at in range(1, len(tokens) - 1):
        eerste, tweede = tokens[at - 1], tokens[at + 1]
        if not mag or tokens[at].type != "OF" or eerste.type != "WW" or tweede.type != "WW":
            continue
        daden = [eerste.waarde.partikel + eerste.waarde.werkwoord, tweede.waarde.partikel + tweede.waarde.werkwoord]
        if sorted(daden) == ["intrekken", "wijzigen"]:
            blijft = eerste if daden[0] == "intrekken" else tweede
            return [*tokens[: at - 1], blijft, *tokens[at + 2 :]]
    return tokens


def met_te(tokens: Sequence[Token], begin: int) -> int | None:
    """Return where the verb with *te* stands that *bevoegd* or *verplicht* asks for; None behind a clause."""
    for at in range(begin, len(tokens)):
        token = tokens[at]
        if token.type == "WW":
            return at if token.waarde.te else None
        if token.type in CONDITIONS or (token.type in RELATIVES and not (token.type == "OM" and at == begin)):
            return None
    return None


def _is_afwijken(token: Token) -> bool:
    return token.type == "WW" and token.waarde.werkwoord == "wijken" and token.waarde.partikel in {"af", ""}


def _hele_tekst(tokens: list[Token]) -> list[Token]:
    """Read *een of meer bepalingen van dit convenant* as that text: of which one, is for whoever uses the power."""
    out: list[Token] = []
    for token in tokens:
        van = [t.tekst.lower() for t in out[-2:]]
        if token.type in _TEKST and len(van) > 1 and van[0] in _BEPALING and van[1] in {"van", "uit", "in"}:
            del out[-2:]
            for aantal in _EEN_OF_MEER:
                if [t.tekst.lower() for t in out[-len(aantal) :]] == aantal:
                    del out[-len(aantal) :]
        out.append(token)
    return out


def _een_bevoegdheid(tokens: list[Token]) -> list[Token]:
    """Read *buiten toepassing laten of daarvan afwijken* as the first of the two, and so the other way round."""
    for at, token in enumerate(tokens):
        if token.type != "OF" or not at:
            continue
        eind = next((i for i in range(at + 1, min(at + 5, len(tokens))) if tokens[i].type == "WW"), None)
        if eind is None:
            continue
        tussen = [t for t in tokens[at + 1 : eind] if t.tekst.lower() not in _ERVAN and t.tekst != "buiten toepassing"]
        eerste, tweede = tokens[at - 1], tokens[eind]
        if any(t.type not in {"DIT", "VAN", *_TEKST} for t in tussen):
            continue
        if {_daad(tokens, at - 1), _daad(tokens, eind)} == {"afwijken", "laten"} and eerste.type == tweede.type:
            return [*tokens[:at], *tokens[eind + 1 :]]
    return tokens


def _daad(tokens: Sequence[Token], at: int) -> str:
    """Return which of the two acts a verb names; empty for any other verb."""
    if _is_afwijken(tokens[at]):
        return "afwijken"
    laat = tokens[at].type == "WW" and tokens[at].waarde.werkwoord in {"laten", "verklaren"}
    return "laten" if laat and at and tokens[at - 1].tekst == "buiten toepassing" else ""


def _met_tekst(tokens: list[Token]) -> list[Token]:
    """Read *daarvan afwijken* as departing from the one text that the sentence names."""
    teksten = [_genoemd(token) for token in tokens]
    namen = {(tekst.type, tekst.tekst.lower()) for tekst in teksten if tekst is not None}
    if len(namen) != 1 or not any(map(_is_afwijken, tokens)):
        return tokens
    tekst = next(tekst for tekst in teksten if tekst is not None)
    out: list[Token] = []
    for token in tokens:
        if token.type in {"BIJWOORD", "ONBEKEND"} and token.tekst.lower() in _ERVAN:
            van = Token("VAN", "van", token.start, token.start, "van")
            out += [van, Token(tekst.type, tekst.tekst, token.start, token.end, tekst.waarde)]
        else:
            out.append(token)
    return out if _zegt_waarvan(out) else _aangevuld(out, tekst)


def _zegt_waarvan(tokens: Sequence[Token]) -> bool:
    """Whether the sentence says from what is departed."""
    return any(een.type == "VAN" and ander.type in _TEKST for een, ander in pairwise(tokens))


def _aangevuld(tokens: list[Token], tekst: Token) -> list[Token]:
    """Read *afwijken* by itself as departing from the text of which the sentence says that its application …."""
    at = next(at for at, token in enumerate(tokens) if _is_afwijken(token))
    plek = tokens[at].start
    van = Token("VAN", "van", plek, plek, "van")
    return [*tokens[:at], van, Token(tekst.type, tekst.tekst, plek, plek, tekst.waarde), *tokens[at:]]


def _genoemd(token: Token) -> Token | None:
    """Return the text that a token names: a reference, the text itself, or that to which *toepassing van* is added."""
    if token.type in _TEKST:
        return token
    if token.type == "GEVAL" and _TOEPASSING in token.tekst:
        naam = token.tekst.partition(_TOEPASSING)[2]
        return Token("AFSPRAAK", naam, token.start, token.end, "afspraak")
    return None
