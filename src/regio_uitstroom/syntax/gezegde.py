"""A finished clause: its verbs, particle and complement become one head, in front of the constituents."""

from __future__ import annotations

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.lexicon.words import Gezegde, Lexicon
from regio_uitstroom.syntax.hele_bijzinnen import HEEL
from regio_uitstroom.syntax.hoofd import (
    AUXILIARY,
    FEIT,
    MET_INFINITIEF,
    MODAL,
    TWEEDE,
    Clause,
    Hoofd,
    feithoofd,
    heelhoofd,
    lexical,
    stretch,
)
from regio_uitstroom.syntax.token import Token

_SOFT = {"streven": "", "beogen": "", "willen": "", "werken": "aan", "spannen": "in", "spreken": "de intentie"}
"""Soft verbs with the word that makes them soft, if any (``samen`` counts as ``aan`` for *werken*)."""


def is_soft(token: Token, verder: list[Token]) -> bool:
    """Whether a main verb is a soft one, so that the rest of the sentence (``verder``) is prose."""
    vorm: Werkwoordsvorm = token.waarde
    if vorm.werkwoord == "zullen":
        return any(t.type == "WW" and t.waarde.werkwoord in {"spannen", "streven"} for t in verder)
    if vorm.werkwoord not in _SOFT or not vorm.persoon:
        return False
    nodig = _SOFT[vorm.werkwoord]
    return not nodig or any(t.tekst.lower() in ({"aan", "samen"} if nodig == "aan" else {nodig}) for t in verder)


def afgemaakt(clause: Clause, lexicon: Lexicon) -> list[Token]:
    """Return a finished clause: head, constituents."""
    if not clause.verbs:
        return [*map(_as_noun, clause.rest), *clause.negations]
    _homograaf(clause, lexicon)
    head, used = _head(clause, lexicon)
    if not used:
        return [head, *[_as_noun(token) if token.type == "AANVULLING" else token for token in clause.rest]]
    rest: list[Token] = []
    taken = False
    for token in clause.rest:
        if token in used:
            taken = True
        elif not (taken and token.type == "BEDOELD"):
            rest.append(_as_noun(token))
            taken = False
    return [head, *rest]


def _homograaf(clause: Clause, lexicon: Lexicon) -> None:
    """Read a word that is both noun and verb as the verb that a modal asks for: *De commissie kan … besluiten*."""
    if any(verb.waarde.werkwoord not in MODAL for verb in clause.verbs):
        return
    for token in reversed(clause.rest):
        vorm = lexicon.werkwoorden.vormen.get(token.tekst.lower())
        if vorm is not None and vorm.infinitief and not token.bepaler and token.type in {"ZAAK", "PLAATS"}:
            clause.rest.remove(token)
            clause.verbs.append(Token("WW", token.tekst, token.start, token.end, vorm))
            return


def _as_noun(token: Token) -> Token:
    return token.as_type("BEZIT") if token.type == "AANVULLING" else token


def _head(clause: Clause, lexicon: Lexicon) -> tuple[Token, list[Token]]:
    """Return the head token of a clause and the complements that it takes in."""
    kern = lexical(clause.verbs)
    if kern.waarde.werkwoord == FEIT:
        return Token("W_FEIT", kern.tekst, kern.start, kern.end, feithoofd(kern, clause)), []
    if kern.waarde.werkwoord == HEEL:
        return Token("W_HEEL", kern.tekst, kern.start, kern.end, heelhoofd(kern), extra=kern.bepaler), []
    vorm: Werkwoordsvorm = kern.waarde
    hulp = tuple([v.waarde.werkwoord for v in clause.verbs if v is not kern and not _helpt_niet(v, kern)])
    gezegde, aanvulling, used = _gezegde(vorm, clause.complements, lexicon)
    partikel = vorm.partikel or next((t.waarde for t in used if t.type not in {"AANVULLING", "ZICH"}), "")
    verleden = True in [v.waarde.verleden for v in clause.verbs if v is kern or vorm.te or _helpt(v)]
    finite = next((v for v in clause.verbs if v.waarde.persoon), kern)
    begin, eind = stretch((*clause.verbs, *used, *clause.negations))
    ontkend = bool(clause.negations) != _zonder(used)
    merken = [v.extra for v in clause.verbs]
    waarde = Hoofd(
        vorm.werkwoord, partikel, hulp, ontkend, verleden, gezegde.sleutel, aanvulling, begin, eind,
        samen="samen" in merken, te_veel=_te_veel(clause, kern), onzeker="onzeker" in merken,
        te=vorm.te, tweede=TWEEDE in merken,
    )  # fmt: skip
    return Token("W_" + gezegde.hoofd, finite.tekst, finite.start, finite.end, waarde), used


def _helpt(verb: Token) -> bool:
    """Whether a verb helps another; *erkende* in *erkende mantelzorgers melden zich* does not, and is an adjective."""
    return verb.waarde.werkwoord in AUXILIARY


def _helpt_niet(verb: Token, kern: Token) -> bool:
    """Whether a verb does not help this one: *zijn* as the possessive, or *mag* beside a verb that is finite itself."""
    modaal = verb.waarde.werkwoord in MODAL and _is_vervoegd(verb) and _is_vervoegd(kern)
    return modaal or _is_bezit(verb, kern)


def _is_bezit(verb: Token, kern: Token) -> bool:
    """Whether *zijn* is the possessive (*van zijn gezin*): beside a verb that is no participle it helps none."""
    vorm: Werkwoordsvorm = kern.waarde
    if verb.waarde.werkwoord != "zijn" or vorm.deelwoord or vorm.te:
        return False
    return verb.tekst.lower() == "zijn" or vorm.werkwoord == "zijn"


def _te_veel(clause: Clause, kern: Token) -> bool:
    """Whether a verb is no part of the predicate: two finite verbs, *worden* without a participle, a stray infinitive.

    *Krijgt gaan*: that infinitive belongs to a clause beside this one (*indien hij zijn baan laat gaan*), which would
    lose it.
    """
    if len(clause.verbs) < 2:  # noqa: PLR2004 - one verb is a predicate
        return False
    vervoegd = [v for v in clause.verbs if _is_vervoegd(v)]
    worden = any(verb.waarde.werkwoord == "worden" for verb in clause.verbs if verb is not kern)
    return len(vervoegd) > 1 or (worden and not kern.waarde.deelwoord) or _verdwaald(clause.verbs, kern, vervoegd)


def _is_vervoegd(verb: Token) -> bool:
    """Whether a form of a verb can only be the finite one."""
    return verb.waarde.persoon and not (verb.waarde.infinitief or verb.waarde.deelwoord)


def _verdwaald(verbs: list[Token], kern: Token, vervoegd: list[Token]) -> bool:
    """Whether an infinitive stands where no verb of the predicate asks for one.

    A finite verb that carries the meaning asks for none. *Gaan*, *kunnen* and their like ask for a verb themselves, so
    that none of them stands before the finite verb, or behind all others.
    """
    if any(v.waarde.werkwoord in MET_INFINITIEF for v in verbs):
        return False
    verbs = [v for v in verbs if v is kern or v.tekst != "Zijn"]  # *Zijn gezin krijgt …*
    los = [v for v in verbs if v is not kern and v.waarde.infinitief and v not in vervoegd]
    if not los or (kern in vervoegd and kern.waarde.werkwoord not in AUXILIARY):
        return bool(los)
    voorop = bool(vervoegd) and verbs.index(los[0]) < verbs.index(vervoegd[0])
    modaal = any(v.waarde.werkwoord in MODAL for v in los)
    achterop = verbs[-1] in los and verbs[-1].waarde.werkwoord in MODAL and verbs[0] is not verbs[-1]
    return modaal and (voorop or (achterop and bool(vervoegd)))


def _zonder(used: list[Token]) -> bool:
    """Whether *geen* stands before the complement of the verb: *geen woonadres heeft* denies the clause."""
    return any(token.type == "AANVULLING" and token.bepaler == "geen" for token in used)


def _gezegde(vorm: Werkwoordsvorm, complements: list[Token], lexicon: Lexicon) -> tuple[Gezegde, str, list[Token]]:
    """Find the form of a sentence by verb and complement; only a particle of the verb itself belongs to it.

    What is no part of the verb stays a constituent: no form that decides takes it in (*is terug verantwoordelijk*).
    """
    table, bound = lexicon.gezegden, [token for token in complements if token.type != "AANVULLING"]
    if vorm.partikel and (vorm.werkwoord, vorm.partikel) in table:
        vast = table[vorm.werkwoord, vorm.partikel]
        return vast, "", [token for token in bound if (vast.hoofd, token.waarde) in _VAST]
    for token in complements:
        if (gezegde := table.get((vorm.werkwoord, str(token.waarde)))) is not None:
            aanvulling = str(token.waarde) if token.type == "AANVULLING" else ""
            return gezegde, aanvulling, [token, *(_eigen(vorm, bound, lexicon) if aanvulling else ())]
    gezegde = table.get((vorm.werkwoord, "")) if not vorm.partikel and not bound else None
    return gezegde or Gezegde("HANDELING", ""), "", bound


_VAST = frozenset({("DEEL_UITMAKEN", "deel")})
"""Nouns that make one verb with another that has its particle already."""


def _eigen(vorm: Werkwoordsvorm, bound: list[Token], lexicon: Lexicon) -> list[Token]:
    """Return the particle that belongs to a verb that was written without one."""
    partikels = frozenset[str]() if vorm.partikel else lexicon.werkwoorden.partikels.get(vorm.werkwoord, frozenset())
    return [token for token in bound if token.waarde in partikels][:1]
