"""The organisation of a stay as that stay: *in de instelling heeft verbleven*, *een voorziening van de zorgaanbieder*.

Who stays in *een instelling* stays in a facility: any, where the text does not say what an instelling is, and one of
the kinds that it offers where the text does (*instelling: organisatie die opvang of beschermd wonen biedt*). A
description with more in it (*… in opdracht van het college*) says of no stay of the record whether it is one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.atoms import Atom
from regio_uitstroom.lexicon.words import Lexicon
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.instellingsplaats import ligt_daar

_WOORDEN = frozenset({"instelling", "opvanginstelling", "voorziening"})
"""Words for where somebody stays; a *zorgaanbieder* is who gives it, and a *zorginstelling* may give other care."""
_GEEFT = frozenset({"zorgaanbieder", "zorgorganisatie", "aanbieder", "zorginstelling"})
_VAN_WIE = _WOORDEN | _GEEFT
_BEPALER = re.compile(r"(?:de|het|een|die|deze|zijn|haar|elke|iedere) ")
_ORGANISATIE = frozenset(
    {"aanbieder", "instantie", "instelling", "organisatie", "partij", "rechtspersoon", "stichting", "zorgaanbieder"}
)
_BIEDT = frozenset({"biedt", "aanbiedt", "verleent", "levert", "verzorgt"})
_ERIN = frozenset({"IN", "BIJ"})
_WAARIN = frozenset({"WAAR", "WAARIN"})


def aanbod(inhoud: Sequence[Atom], lexicon: Lexicon) -> str:
    """Return the kinds of facility that an organisation is described by, as keys; empty with any other word in it."""
    woorden = [atom.klein for atom in inhoud]
    if woorden[:1] in (["de"], ["een"]):
        woorden = woorden[1:]
    if len(woorden) < 4 or woorden[0] not in _ORGANISATIE or woorden[1] != "die":  # noqa: PLR2004 - and a kind
        return ""
    if woorden[-1] not in _BIEDT:
        return ""
    sleutels: list[str] = []
    at, eind = 2, len(woorden) - 1
    while at < eind:
        verder, entry = lexicon.frasen.match(woorden, at)
        if entry is not None and entry.klasse == "VOORZIENING" and entry.waarde and verder <= eind:
            sleutels += str(entry.waarde).split("|")
            at = verder
        elif woorden[at] in {",", "of", "en", "en/of"}:
            at += 1
        else:
            return ""
    return "|".join(dict.fromkeys(sleutels))


def met_verblijven(tokens: list[Token], aangeboden: Mapping[str, str]) -> list[Token]:
    """Return the tokens with each organisation in which somebody stays as a facility."""
    if soorten_in(tokens).isdisjoint({"ACTOR", "ORGANISATIE", "VAN"} | ({"VOORZIENING"} if aangeboden else set())):
        return tokens
    uit = list(tokens)
    for at in range(len(tokens) - 1, -1, -1):
        soort = _soort(uit[at], aangeboden) if at < len(uit) else None
        if soort is None:
            continue
        if soort and uit[at].type == "VOORZIENING":
            uit[at] = _als_voorziening(uit[at], soort, uit[at].end)
        elif _van_een_voorziening(uit, at):
            gegeven = soort or (_van_zorgaanbieders() if _woord(uit[at]) in _GEEFT else "")
            uit[at - 2 : at + 1] = [_als_voorziening(uit[at - 2], gegeven, uit[at].end)]
        elif at and _is_huis(uit[at]) and (_verblijft(uit, at) or (soort and _ligt(uit, at))):
            uit[at] = _als_voorziening(uit[at], soort, uit[at].end)
    return uit


@cache
def _van_zorgaanbieders() -> str:
    """Return the kinds of facility that somebody who gives care can have: not a prison, which the state has."""
    rijen = lexicon_rows("voorzieningen")
    return "|".join(rij["sleutel"] for rij in rijen if not rij["onder"] and not rij["gever"])


def _is_huis(token: Token) -> bool:
    """Whether somebody can stay in it: not with *de zorgaanbieder*, nor where a token is a facility already."""
    return token.type != "VOORZIENING" and _woord(token) not in _GEEFT


def _ligt(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause says where it lies, and nothing else."""
    return tokens[at - 1].type in _WAARIN and ligt_daar(tokens[at + 1 : at + 3]) > 0


def _woord(token: Token) -> str:
    return _BEPALER.sub("", " ".join(token.tekst.lower().split()))


def _soort(token: Token, aangeboden: Mapping[str, str]) -> str | None:
    """Return the keys of the facility that an organisation is, empty for any; None where it is none that is known."""
    if token.type == "VOORZIENING":
        if token.waarde or token.extra == "begrip":
            return None
        eigen = aangeboden.get(token.tekst.lower().rpartition(" ")[2])  # *(verblijf in) een instelling*
        return eigen or ("" if _woord(token) in _WOORDEN else None)
    if token.type not in {"ACTOR", "ORGANISATIE"}:
        return None
    if token.extra == "begrip":
        return aangeboden.get(str(token.waarde).lower()) or None
    return "" if _woord(token) in _VAN_WIE else None


def _als_voorziening(token: Token, soort: str, end: int) -> Token:
    return Token("VOORZIENING", token.tekst, token.start, end, soort, token.bepaler or "de")


def _van_een_voorziening(tokens: Sequence[Token], at: int) -> bool:
    """Whether *een voorziening van* stands before it, of no kind: then it is of the kind that she offers."""
    return (
        at > 1
        and tokens[at - 1].type == "VAN"
        and tokens[at - 2].type == "VOORZIENING"
        and not tokens[at - 2].waarde
        and tokens[at - 2].extra != "begrip"
    )


def _verblijft(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause says that somebody stays there, goes out of it or leaves it."""
    ervoor = tokens[at - 1].type
    if ervoor == "VERBLIJF_IN":
        return True
    eind = next((i for i in range(at, len(tokens)) if tokens[i].type in _GRENS), len(tokens))
    begin = _begin(tokens, at)
    verbs = {(t.waarde.partikel, t.waarde.werkwoord) for t in tokens[begin:eind] if t.type == "WW"}
    if not _van_client(tokens, begin, at):
        return False
    return bool(
        (ervoor in _ERIN and not verbs.isdisjoint({("", "verblijven"), ("op", "nemen")}))
        or (ervoor == "UIT" and ("uit", "stromen") in verbs)
        or (ervoor in {"CLIENT", "DIE"} and ("", "verlaten") in verbs)
    )


def _begin(tokens: Sequence[Token], at: int) -> int:
    return next((i for i in range(at, -1, -1) if tokens[i].type in _GRENS), -1) + 1


def _van_client(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether the clause is of a client: hers, or behind one of hers without a subject of its own."""
    verder = {"EN", "OF"}
    while True:
        ervoor = soorten_in(tokens[begin:at])
        if not _VAN_CLIENT.isdisjoint(ervoor) or (begin and tokens[begin - 1].type in _VAN_CLIENT):
            return True
        if not begin or tokens[begin - 1].type not in verder or not ervoor.isdisjoint({"ACTOR", "ORGANISATIE"}):
            return _item_van_client(tokens, begin - 1)
        begin, at = _begin(tokens, begin - 2), begin - 1
        verder = {"EN", "OF", "KOMMA"}  # *hij … is, … heeft en in de instelling verblijft*


def _item_van_client(tokens: Sequence[Token], onderdeel: int) -> bool:
    """Whether an item of a list begins here that says something of a client: *indien hij: a. …*, *wie: a. …*."""
    if onderdeel < 0 or tokens[onderdeel].type != "ONDERDEEL":
        return False
    kop = next((at for at in range(onderdeel, 0, -1) if tokens[at].type == "DUBBELPUNT"), 0)
    return kop > 0 and tokens[kop - 1].type in {"CLIENT", "DIE"}


_VAN_CLIENT = frozenset({"CLIENT", "DIE"})
_GRENS = frozenset({"KOMMA", "PUNTKOMMA", "DUBBELPUNT", "EN", "OF", "ONDERDEEL", "DIE", "INDIEN", "TENZIJ", "WAAR"})
