"""Other words for *X is verantwoordelijk voor de huisvesting*: who, and for what.

*Draagt zorg voor*, *de verantwoordelijkheid ligt bij*, *is een taak van* say the same of a municipality, and *het
vinden van een woning* is the task that *huisvesting* is. With a term beside it, or a denial, it is a duty or nothing
that this language decides, and stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.hoofdzin import hoofdwerkwoord, hoofdzin
from regio_uitstroom.syntax.wendingen.taakwoorden import begint_taak, met_taken
from regio_uitstroom.syntax.zinsopeners import CONDITIONS

_GEMEENTE = frozenset({"ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE", "GEMEENTE"})
_TAKEN = frozenset({"TAAK", "VOORZIENING"})
ORGANEN = frozenset({"college", "gemeenteraad", "burgemeester"})
"""Who acts for a municipality: that such a one is responsible, says that its municipality is."""
_WIE = _GEMEENTE | {"ACTOR", "ORGANISATIE", "CLIENT"}
_TUSSEN = _GEMEENTE | {"GEZAMENLIJK", "EN", "KOMMA", "ACTOR", "VAN", "NA", "BIJ", "MOMENT", "VOORZIENING"}
"""What can stand between the verb and its object."""
_ANDERS = frozenset({"NIET", "BINNEN", "UITERLIJK", "TUSSEN_TERMIJN", "GETAL", "VGL"})
"""With one of these the sentence says more than who is responsible."""
_LIGT = frozenset({"liggen", "berusten", "rusten"})
_DRAAGT = frozenset({"dragen", "hebben"})
_VOOR = {"zorgen": "VOOR", "voorzien": "IN"}
"""Verbs that say it by themselves, with their preposition."""
_NAAM = frozenset({"verantwoordelijkheid"})
_TAAK_VAN = _NAAM | {"taak"}
_ZIJN = Werkwoordsvorm("zijn", persoon=True)


def verantwoordelijkheidswoorden(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with who is responsible, and for what, said plainly."""
    soorten = soorten_in(tokens)
    if soorten.isdisjoint(_GEMEENTE) and not any(map(_is_orgaan, tokens)):
        return tokens
    if "OOK" in soorten:
        tokens = [token for at, token in enumerate(tokens) if not _ook_nog(tokens, at)]
    if soorten.isdisjoint(_ANDERS) or _ANDERS.isdisjoint(tokens[at].type for at in hoofdzin(tokens)):
        tokens = _plat(tokens)
    return met_taken(_voor_wie(tokens))


def _voor_wie(tokens: list[Token]) -> list[Token]:
    """Return *bij een cliënt die … is X verantwoordelijk* with *voor*: whom the sentence is about."""
    vooraan = [token.type for token in tokens[:2]] == ["BIJ", "CLIENT"]
    over_wie = any(token.type == "AANVULLING" and token.waarde == "verantwoordelijk" for token in tokens)
    return [tokens[0].as_type("VOOR", "voor"), *tokens[1:]] if vooraan and over_wie else tokens


def zegt_wie(tokens: Sequence[Token]) -> bool:
    """Whether a sentence says in other words who is responsible: *draagt zorg voor de intensieve begeleiding*."""
    anders = verantwoordelijkheidswoorden(list(tokens))
    return any(token.type == "AANVULLING" and token.waarde == "verantwoordelijk" for token in anders)


def _ook_nog(tokens: Sequence[Token], at: int) -> bool:
    """Whether *ook* stands here before what somebody is responsible for: it adds that to another task, and no more.

    Of who pays it does so too: *betaalt ook de huisvesting*.
    """
    volgend = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].type != "OOK" or volgend is None:
        return False
    if volgend.type in _BETAALD and at and tokens[at - 1].type == "WW":
        return tokens[at - 1].waarde.werkwoord in _BETALEN
    return volgend.waarde == "verantwoordelijk" if volgend.type == "AANVULLING" else _is_zorg(volgend)


_BETALEN = frozenset({"betalen", "bekostigen", "financieren"})
_BETAALD = frozenset({"TAAK", "VOORZIENING"})


def _plat(tokens: list[Token]) -> list[Token]:
    """Return the main clause with *verantwoordelijk*; as it is where it says something else."""
    werkwoord = hoofdwerkwoord(tokens)
    if werkwoord is None:
        return tokens
    vorm = tokens[werkwoord].waarde
    if vorm.werkwoord in _LIGT:
        return _ligt_bij(tokens, werkwoord) or tokens
    if vorm.werkwoord == "zijn":
        return _is_van(tokens, werkwoord) or tokens
    if vorm.werkwoord in _DRAAGT or vorm.werkwoord in _VOOR:
        return _draagt(tokens, werkwoord) or tokens
    return tokens


def _draagt(tokens: Sequence[Token], werkwoord: int) -> list[Token] | None:
    """Return *draagt … zorg voor T*, *zorgt … voor T* and *voorziet … in T*, where T is a row of tasks."""
    vorm = tokens[werkwoord].waarde
    at = werkwoord + 1
    while at < len(tokens) and tokens[at].type in _TUSSEN:
        at += 1
    begin = _na_zorg(tokens, at) if vorm.werkwoord in _DRAAGT else at + 1
    if begin >= len(tokens) or (vorm.werkwoord in _VOOR and tokens[at].type != _VOOR[vorm.werkwoord]):
        return None
    if not (begint_taak(tokens, begin) or _smaller(tokens, begin)) or not _door_gemeente(tokens[:at]):
        return None
    is_ = tokens[werkwoord].as_type("WW", evolve(_ZIJN, meervoud=vorm.meervoud))
    return [*tokens[:werkwoord], is_, *tokens[werkwoord + 1 : at], *_verantwoordelijk(tokens[at]), *tokens[begin:]]


def _na_zorg(tokens: Sequence[Token], at: int) -> int:
    """Return where the task stands behind *zorg voor* and *de verantwoordelijkheid voor*; past the end without them."""
    if at < len(tokens) and _is_zorg(tokens[at]):
        return at + 1
    if at + 1 < len(tokens) and _naamt(tokens[at], _NAAM) and tokens[at + 1].type == "VOOR":
        return at + 2
    return len(tokens)


def _is_zorg(token: Token) -> bool:
    return token.type == "PARTIKEL" and token.tekst.lower() in {"zorg voor", "de zorg voor"}


def _smaller(tokens: Sequence[Token], at: int) -> bool:
    """Whether a task begins here with a word that narrows it: *de intensieve begeleiding* is no other kind of sentence.

    What that word says is in no list, and told so.
    """
    eind = next((i for i in range(at, len(tokens)) if tokens[i].type != "ONBEKEND"), len(tokens))
    woorden = [token.tekst.lower() for token in tokens[at:eind] if token.tekst.lower() not in {"de", "het", "een"}]
    return 0 < len(woorden) <= _MEESTE_WOORDEN and begint_taak(tokens, eind)


_MEESTE_WOORDEN = 2


def _ligt_bij(tokens: Sequence[Token], werkwoord: int) -> list[Token] | None:
    """Return *de verantwoordelijkheid voor T ligt bij G* as *G is verantwoordelijk voor T*."""
    naam = next((at for at, token in enumerate(tokens) if _naamt(token, _NAAM)), len(tokens))
    bij = next((at for at in range(werkwoord, len(tokens)) if tokens[at].type in {"BIJ", "OP"}), len(tokens))
    wie = bij + 1 + 2 * _van_college(tokens, bij + 1)
    eind = _einde_gemeenten(tokens, wie)
    if naam + 2 >= len(tokens) or tokens[naam + 1].type != "VOOR" or eind == wie or abs(naam - werkwoord) == 0:
        return None
    achter = naam < werkwoord
    wat = tokens[naam + 1 : werkwoord if achter else bij]
    if (achter and bij != werkwoord + 1) or not _is_taak(wat, 1) or soorten_in(wat) & (CONDITIONS | {"KOMMA"}):
        return None
    return _samen(tokens[: min(naam, werkwoord)], tokens[wie:eind], tokens[werkwoord], wat, tokens[eind:])


def _van_college(tokens: Sequence[Token], at: int) -> bool:
    """Whether *het college van* stands here: of a municipality, that is she."""
    return at + 1 < len(tokens) and _is_orgaan(tokens[at]) and tokens[at + 1].type == "VAN"


def _is_van(tokens: Sequence[Token], werkwoord: int) -> list[Token] | None:
    """Return *T is de verantwoordelijkheid (een taak) van G* as *G is verantwoordelijk voor T*."""
    naam = next((at for at in range(werkwoord + 1, len(tokens)) if _naamt(tokens[at], _TAAK_VAN)), len(tokens))
    eind = _einde_gemeenten(tokens, naam + 2)
    if naam + 1 >= len(tokens) or tokens[naam + 1].type != "VAN" or eind == naam + 2:
        return None
    achter = naam == werkwoord + 1
    begin = next((at for at in range(werkwoord) if begint_taak(tokens, at)), None) if achter else None
    wat = tokens[begin or 0 : werkwoord] if achter else tokens[werkwoord + 1 : naam]
    ervoor = tokens[: begin or 0] if achter else tokens[:werkwoord]
    if not begint_taak(wat, 0) or (achter and ervoor):
        return None
    voor = Token("VOOR", "voor", wat[0].start, wat[0].start, "voor")
    return _samen(ervoor, tokens[naam + 2 : eind], tokens[werkwoord], [voor, *wat], tokens[eind:])


def _samen(
    ervoor: Sequence[Token], wie: Sequence[Token], werkwoord: Token, wat: Sequence[Token], erna: Sequence[Token]
) -> list[Token]:
    """Return the plain clause; with something in front of it the verb comes before who is responsible."""
    meer = len(wie) > 1 or wie[0].type == "ROL_GEMEENTEN"
    is_ = werkwoord.as_type("WW", evolve(_ZIJN, meervoud=meer))
    komma = [Token("KOMMA", ",", wie[-1].end, wie[-1].end)] if any(t.type in _BIJZIN for t in wie) else []
    kop = [*ervoor, is_, *wie, *komma] if ervoor else [*wie, *komma, is_]
    return [*kop, _verantwoordelijk(werkwoord)[0], *wat, *erna]


def _verantwoordelijk(plaats: Token) -> list[Token]:
    aanvulling = Token("AANVULLING", "verantwoordelijk", plaats.start, plaats.end, "verantwoordelijk")
    return [aanvulling, Token("VOOR", "voor", plaats.start, plaats.end, "voor")]


def _einde_gemeenten(tokens: Sequence[Token], at: int) -> int:
    """Return where a row of municipalities ends that begins here; also one of which a clause says which it is."""
    eind = at
    while eind < len(tokens) and tokens[eind].type in _GEMEENTE | {"EN"}:
        eind += 1
    if eind == at + 1 < len(tokens) and tokens[eind].type in _BIJZIN:
        return _einde_bijzin(tokens, eind)
    verder = tokens[eind].type if eind < len(tokens) else "KOMMA"
    return eind if verder in {"KOMMA", "PUNT", *CONDITIONS} else at


_BIJZIN = frozenset({"WAAR", "WAARIN"})
"""How a clause begins that says which municipality it is."""


def _einde_bijzin(tokens: Sequence[Token], at: int) -> int:
    """Return where a clause ends that closes the sentence: at its end, or at the comma before a condition."""
    for eind in range(at + 1, len(tokens)):
        erna = tokens[eind + 1].type if eind + 1 < len(tokens) else ""
        if tokens[eind].type in CONDITIONS or (tokens[eind].type == "KOMMA" and erna in CONDITIONS):
            return eind
    return len(tokens) - (tokens[-1].type == "PUNT")


def _is_taak(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].type in _TAKEN


def _door_gemeente(tokens: Sequence[Token]) -> bool:
    """Whether who does it is a municipality: the last that is named before the object, in no clause."""
    hier = [at for at in hoofdzin(tokens) if tokens[at].type in _WIE]
    wie = [tokens[at] for at in hier if not at or tokens[at - 1].type != "VAN"]  # *de zorgaanbieder van Zeist*
    return bool(wie) and (wie[-1].type in _GEMEENTE or _is_orgaan(wie[-1]))


def _is_orgaan(token: Token) -> bool:
    """Whether somebody acts for a municipality: *het college*; of which one, the sentence must say."""
    return token.type == "ACTOR" and token.waarde in ORGANEN


def _naamt(token: Token, namen: frozenset[str]) -> bool:
    return token.type == "ZAAK" and token.tekst.lower().rpartition(" ")[2] in namen and token.bepaler != "geen"
