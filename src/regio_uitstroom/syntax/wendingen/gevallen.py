"""Cases that a list is announced with: *vervalt in de volgende gevallen: a. …; b. …*.

Each of them is enough: that is *vervalt, indien: a. …; of b. …*, and so is *indien een of meer van de volgende
omstandigheden zich voordoen: …*. A list that joins them with *en* says another thing, and stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.lijsten import (
    is_tweede_persoonsvorm,
    verbonden,
    voegwoord_van,
    werkwoord_achteraan,
)
from regio_uitstroom.syntax.zinsopeners import CONDITIONS, LIJST, RELATIVES, TESTS

_WELKE = r"(?:volgende|onderstaande|hierna genoemde) (?:gevallen|situaties|omstandigheden|gronden|weigeringsgronden)"
_EEN_VAN = r"(?:een|één)(?: of meer(?:dere)?)? van de "
_IN = re.compile(rf"in (?:{_EEN_VAN}|de ){_WELKE}")
_ALS = re.compile(
    rf"(?:zich )?{_EEN_VAN}{_WELKE} (?:zich )?(?:voordoet|voordoen)|(?:er )?sprake is van {_EEN_VAN}{_WELKE}"
)
_LANGST = 14
"""So many tokens an announcement has at most."""
_INDIEN = frozenset({"indien", "als", "wanneer"})


def gevallen(tokens: list[Token]) -> list[Token]:
    """Return the tokens with a list of cases as the conditions that it is, of which one is enough."""
    if "DUBBELPUNT" not in soorten_in(tokens):
        return tokens
    dubbelpunt = next(at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT")
    lijst = tokens[dubbelpunt + 1 :]
    if not lijst or lijst[0].type not in LIJST or voegwoord_van(lijst) == "EN" or not _enkelvoudig(lijst):
        return tokens
    kop = _met_opener(tokens[:dubbelpunt])
    if kop is None:
        return tokens
    lijst = werkwoord_achteraan(_zonder_openers(lijst if voegwoord_van(lijst) else verbonden(lijst, "OF")))
    return [*kop, tokens[dubbelpunt], *lijst]


def _met_opener(kop: list[Token]) -> list[Token] | None:
    """Return what stands before the list with the opener of a condition for the announcement; None without one."""
    for begin in range(len(kop) - 1, max(len(kop) - _LANGST, -1), -1):
        if kop[begin].type in TESTS:
            oordeel = (
                kop[begin + 1 : begin + 2] if kop[begin + 1 : begin + 2] and kop[begin + 1].type in _OORDEEL else []
            )
            if _ALS.fullmatch(_tekst(kop[begin + 1 + len(oordeel) :])):
                return [*kop[: begin + 1], *oordeel]
        if kop[begin].type != "IN" or soorten_in(kop) & _BIJZIN:
            continue
        eind = next((at for at in range(begin + 3, begin + 10) if _IN.fullmatch(_tekst(kop[begin:at]))), None)
        if eind is not None:
            indien = Token("INDIEN", kop[begin].tekst, kop[begin].start, kop[eind - 1].end, "indien")
            return [*(kop[:begin] or _hoofdzin(kop[eind:])), *(kop[eind:] if begin else ()), indien]
    return None


_BIJZIN = CONDITIONS | RELATIVES
_OORDEEL = frozenset({"NAAR_ZIJN_OORDEEL"})
"""Whose judgment an announcement may be; it is that of each case."""


def _hoofdzin(tokens: list[Token]) -> list[Token]:
    """Return *vervalt de urgentie*, behind the announcement, with its subject in front."""
    wie = [token.type for token in tokens[:2]]
    return [tokens[1], tokens[0], *tokens[2:]] if wie[:1] == ["WW"] and wie[1:] else tokens


def _enkelvoudig(lijst: Sequence[Token]) -> bool:
    """Whether no item is a sentence of two verbs (*hij is minderjarig en heeft schulden*): which goes last is open."""
    begin = [at for at, token in enumerate(lijst) if token.type in LIJST] + [len(lijst)]
    for van, tot in pairwise(begin):
        item = lijst[van + 1 : tot]
        hoofdzin = [token.type for token in item[:2]] == ["CLIENT", "WW"]
        if hoofdzin and any(map(is_tweede_persoonsvorm(item[1]), item[2:])):
            return False
    return True


def _tekst(tokens: Sequence[Token]) -> str:
    return " ".join(token.tekst.lower() for token in tokens)


def _zonder_openers(lijst: list[Token]) -> list[Token]:
    """Return the items without *indien* at their beginning: the list has its own."""
    return [
        token
        for at, token in enumerate(lijst)
        if not (at and lijst[at - 1].type in LIJST and token.type == "INDIEN" and token.tekst.lower() in _INDIEN)
    ]
