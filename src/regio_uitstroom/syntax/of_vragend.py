"""*Of* that asks whether something is so: *indien hij niet laat weten of hij in Houten woont*.

In a subordinate clause it looks like the *of* between two conditions. Behind a verb of saying, knowing or examining
(``vraagwoorden.csv``) that has nothing else as what is said, a clause with its own subject is what is said, and no
second condition.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.hele_wacht import is_persoonsvorm, kan_werkwoord
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.vraagwoorden import noemt_vraag
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, NOUN_START, PREPOSITIONS, RELATIVES, STOP

_WIE = frozenset({"CLIENT", "ACTOR", "ORGANISATIE", "GEMEENTE", "ROL_GEMEENTE", "ROL_GEMEENTEN", "ROL_KEUZE"})
"""Who says or examines it, or to whom it is said: never what is said."""
_NIET_GEZEGD = _WIE | {"DATUM", "DAGMAAND", "DUUR", "JAREN", "ONBEKEND"}
_GEZEGD = (NOUN_START - _NIET_GEZEGD) | {"ZICH"}
_GRENS = CONDITIONS | RELATIVES | STOP | {"ONDERDEEL", "SUB", "TERM"}
_VOOR_NAAMWOORD = PREPOSITIONS | {"MET", "VAN", "TOT", "NAMENS", "VOORZETSEL", "BINNEN", "TIJDENS", "VIA", "NAAR"}
_ONDERWERP = NOUN_START | {"ER", "NEVEN_P", "NEVEN_C", "AANVULLING", "BIJWOORD", "DOOR", "TERM", "DIE"}
_NAAMWOORD = frozenset({"niets", "iets", "alles", "het", "dat", "dit", "deze", "die", "zulks"})
_LIDWOORD = frozenset({"de", "het", "een", "zijn", "haar", "hun", "deze", "die", "dit", "dat", "geen"})
_DE_VRAAG = re.compile(r"(?:het|er|de|vraag|de vraag|twijfel)$", re.IGNORECASE)
_LIJDEND = frozenset({"worden", "zijn"})


def of_vragend(tokens: list[Token]) -> list[Token]:
    """Return the tokens with each *of* behind a verb of saying as the opener of what is said."""
    plekken = {at for at, token in enumerate(tokens) if token.type == "OF" and _vraagt(tokens, at)}
    if not plekken:
        return tokens
    return [token.as_type("OF_VRAAG", "of") if at in plekken else token for at, token in enumerate(tokens)]


def _vraagt(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause before is one of saying without what is said, and a clause with a subject comes after it."""
    begin = next((i + 1 for i in range(at - 1, -1, -1) if _begrenst(tokens, i)), 0)
    voor = tokens[begin:at]
    if not voor or not _is_zin(tokens[at + 1 :]):
        return False
    wat = [een for i, een in enumerate(voor) if _is_gezegd(voor, i)]
    if _noemt(voor, "oordeel"):  # *zijn adres onbekend is of hij …*: that is what is not known
        los = all(_DE_VRAAG.match(token.tekst) for token in wat)
        return los and not any(token.type == "CLIENT" for token in voor)
    onderwerp = wat[:1] if wat and not any(token.type in _WIE for token in voor[: voor.index(wat[0])]) else []
    if onderwerp and any(token.type == "WW" and token.waarde.werkwoord in _LIJDEND for token in voor):
        return False  # *indien de verhuizing niet is gemeld of hij …*: that is what is reported
    return _noemt(voor, "zeggen") and len(wat) == len(onderwerp)


def _begrenst(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause begins behind this token: an opener, a mark, or a conjunction behind a finite verb."""
    soort = tokens[at].type
    return soort in _GRENS or (soort in {"EN", "OF"} and at > 0 and tokens[at - 1].type == "WW")


def _is_zin(na: Sequence[Token]) -> bool:
    """Whether a clause follows that begins with its subject, and not with a verb as the second half of a row does."""
    if not na or na[0].type == "NIET" or not (na[0].type in _ONDERWERP or na[0].tekst.lower() in _NAAMWOORD):
        return False
    einde = next((i for i, token in enumerate(na) if token.type in STOP), len(na))
    return any(is_persoonsvorm(token) or kan_werkwoord(token) for token in na[1:einde])


def _is_gezegd(voor: Sequence[Token], at: int) -> bool:
    """Whether a noun of the clause may be what is said, or who says it: no preposition stands before it."""
    token = voor[at]
    bepaald = token.bepaler or (at and voor[at - 1].tekst.lower() in _LIDWOORD)
    ding = token.type in _GEZEGD or token.tekst.lower() in _NAAMWOORD or (token.type == "ONBEKEND" and bepaald)
    erna = at
    while erna and (voor[erna - 1].tekst.lower() in _LIDWOORD):
        erna -= 1
    return bool(ding) and not (erna and voor[erna - 1].type in _VOOR_NAAMWOORD)


def _noemt(voor: Sequence[Token], soort: str) -> bool:
    return noemt_vraag(" ".join(token.tekst for token in voor), soort)
