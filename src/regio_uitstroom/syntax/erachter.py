"""What a clause behind a party decides in a sentence that is about something else.

*De zorgaanbieder overlegt met Zeist, dat de kosten draagt* is a duty of the one and a rule on the other; *meldt de
weigering aan het college, dat daarop de urgentie beëindigt* ends an urgency. A clause that only says which municipality
is meant (*de gemeente die de kosten draagt*), or what it does about the message, decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.zinsopeners import CONDITIONS

_LANGST = 60
"""No clause is longer than so many words: what stands further on is of another one."""
_OPENERS = frozenset({"die", "dat", "welke", "hetwelk", "waar", "wiens", "wier", "wie"})
_NAAM = frozenset({"GEMEENTE", "ROL_GEMEENTE"})
_GEMEENTEN = _NAAM | {"ROL_GEMEENTEN", "ROL_KEUZE"}
_DOENERS = frozenset({"ACTOR", "ORGANISATIE"})
_PARTIJ = _GEMEENTEN | _DOENERS | {"CLIENT"}
_DAAROP = frozenset({"daarop", "daarna", "vervolgens", "dan", "alsdan", "daarmee", "hierop", "hierna"})
"""Words by which a clause tells what happens next, and not which one is meant."""
_GAAT_OVER = frozenset({"met", "bij", "naar"})
"""Prepositions of verbs that tell nothing: *dat* behind the name is who, and not what is told."""

_GELD = (
    r"(?:\bkosten\b(?! van (?:de|het) (?:\w+ )?(?:monitor\w*|evaluatie|rapportage|overleg|bijeenkomst\w*|onderzoek))"
    r"|\brekening\b|\blaste\b|\bfactuur\b|\bfacturen\b).*"
    r"\b(?:draagt|dragen|neemt|nemen|vergoedt|vergoeden|betaalt|betalen|voldoet|voldoen|komt|komen|verrekent|verrekenen"
    r"|bekostigt|bekostigen|financiert|financieren|heeft|hebben|deelt|delen|verdelen|ligt|liggen|is|zijn|blijft|blijven"
    r"|plaatsvindt|geschiedt|verhaalt)\b"
    r"|\b(?:betaalt|betalen|bekostigt|bekostigen|financiert|financieren|vergoedt|vergoeden|subsidieert)$"
    r"|\b(?:deze|dit|die|bedrag) (?:voldoet|voldoen)$"
    r"|^wie(?:ns|r)? (?:kosten|rekening|laste)\b"
)
_WIE_ZORGT = (
    r"(?:huisvesting|begeleiding|\w*opvang|\w*zorg(?! (?:te )?dra)|dagbesteding|ondersteuning|behandeling|plaatsing"
    r"|woonruimte|woning|woonplek|onderdak|jeugdhulp|taak|taken|cliënt\w*|jongere\w*|gezin\w*|hem|haar|hen|betrokkene|deze)"
)
_NEEMT = (
    r"(?:zorgt|zorgen|verzorgt|verzorgen|huisvest|huisvesten|opneemt|opnemen|overneemt|overnemen|draagt|dragen|levert"
    r"|leveren|biedt|bieden|aanbiedt|aanbieden|regelt|regelen|stopt|stoppen|beëindigt|beëindigen|staakt|voortzet"
    r"|voortzetten|plaatst|plaatsen|herplaatst|opvangt|opvangen|onderbrengt|verstrekt|verstrekken|toewijst|terugneemt"
    r"|bekostigt|betaalt|uitvoert|uitvoeren|begeleidt|begeleiden|voorziet|op zich neemt)"
)
NEEMT_OP = re.compile(
    rf"\b{_WIE_ZORGT}\b.*\b{_NEEMT}\b|\b(?:eind)?verantwoordelijk\w*\b"
    r"|\b(?:wordt|worden) (?:gehuisvest|geplaatst|opgenomen|opgevangen)\b"
    r"|\b(?:gehuisvest|geplaatst|opgenomen|opgevangen) (?:wordt|worden)\b"
    r"|^waar\b.*\b(?:woning|woonruimte|huisvesting|begeleiding|opvang|onderdak|plek|plaats)\b.*\b(?:krijgt|ontvangt|vindt)$"
)
"""What a municipality does when a task or a client is its business, and what a client then gets there."""
_BETAALT = re.compile(_GELD)
"""Who pays, or for whom the costs are."""
STATUS = re.compile(
    r"(?<!over )(?<!over de )(?<!over zijn )(?<!om )(?<!voor )(?<!op )"
    r"\b(?:urgentie\w*|voorrang|inschrijving|aanspraak)\b"
    r"|\b(?:cliënt\w*|hem|haar|aanvraag|houder)\b.*\b(?:uitschrijft|uitschrijven|verwijdert|verwijderen|schrapt|afwijst"
    r"|afwijzen|weigert|weigeren|afvoert|uitsluit|uitsluiten|buiten behandeling)\b"
)
GAAT_OM_MET = re.compile(
    r"\b(?:registreert|registreren|aantekent|bevestigt|bevestigen|beoordeelt|beoordelen|behandelt|behandelen|toetst"
    r"|toetsen|bewaakt|bewaken|controleert|meldt|vermeldt|bespreekt|onderzoekt|heroverweegt|overweegt|uitvoert|bijhoudt"
    r"|in behandeling neemt|in behandeling nemen|doorstuurt|doorgeeft|uitnodigt|informeert|op de hoogte stelt"
    r"|beslist|beslissen|besluit|adviseert|adviseren|(?:heeft|hebben|had) \w+|\w+ (?:heeft|hebben|had))$"
)
"""What is done about an urgency without a decision on it, and what was done before."""
_BERICHT = re.compile(
    r"^dat\b(?!.*\bnog geldt\b).*\burgentie\b.*\b(?:geldt|duurt|loopt|eindigt|verloopt|geldig is)\b"
    r"|^dat\b.*\b(?:opnieuw|pas|weer|niet meer|niet langer|eenmaal)\b.*\b(?:urgentie|aanvra\w+)\b"
)
"""What somebody is told of an urgency as it is to be; that it has ended is news."""
_WORDT_GEPLAATST = re.compile(r"^dat\b.*\b(?:gehuisvest|geplaatst|opgenomen)\b")


def vraag_erachter(tokens: Sequence[Token]) -> str:
    """Return what a clause behind a party, or what is told, decides about: urgency, or which municipality; or nothing.

    As ``vraag_van_eis`` returns it.
    """
    return next(filter(None, (_vraag(voor, bijzin) for voor, bijzin in _bijzinnen(tokens))), "")


def _bijzinnen(tokens: Sequence[Token]) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """Yield what stands before each clause, and the clause with what stands behind it."""
    volgorde = sorted(tokens, key=lambda token: token.start)
    for at, token in enumerate(volgorde):
        if at and token.tekst.lower() in _OPENERS and not in_voorwaarde(volgorde[:at]):
            yield volgorde[:at], list(takewhile(lambda een: een.type != "OF_VRAAG", volgorde[at : at + _LANGST]))


def in_voorwaarde(voor: Sequence[Token]) -> bool:
    """Whether a condition has begun and not ended: *zodra blijkt dat de urgentie niet meer geldt*."""
    at = max((at for at, token in enumerate(voor) if token.type in CONDITIONS), default=-1)
    return at >= 0 and all(token.type != "KOMMA" for token in voor[at + 1 :])


def _vraag(voor: Sequence[Token], bijzin: Sequence[Token]) -> str:
    tekst = _in_tekst(bijzin)
    wie = next((token for token in reversed(voor) if token.type in _PARTIJ), None)
    if wie is None:
        return ""
    if _is_bericht(wie, bijzin, tekst):
        return "urgentie" if _BERICHT.search(tekst) else "gemeente"
    if not _zegt_verder(voor, bijzin):
        return ""
    if STATUS.search(tekst) and not GAAT_OM_MET.search(tekst):
        return "urgentie"
    ander = any(token.type in _DOENERS and not is_gemeente(token) for token in bijzin)
    betaalt = _BETAALT.search(tekst) is not None
    return "gemeente" if is_gemeente(wie) and (betaalt or (not ander and NEEMT_OP.search(tekst))) else ""


def _is_bericht(wie: Token, bijzin: Sequence[Token], tekst: str) -> bool:
    """Whether it is told how long an urgency is to last, or where a client is to live."""
    plaats = "GEMEENTE" in soorten_in(list(bijzin)) and _WORDT_GEPLAATST.search(tekst) is not None
    return _BERICHT.search(tekst) is not None or (wie.type == "CLIENT" and plaats)


def is_gemeente(wie: Token) -> bool:
    """Whether a party is a municipality, or its college."""
    return wie.type in _GEMEENTEN or (wie.type == "ACTOR" and "college" in wie.tekst.lower())


def _zegt_verder(voor: Sequence[Token], bijzin: Sequence[Token]) -> bool:
    """Whether a clause tells more of a party than which one it is, and is not what is told to it."""
    opener = bijzin[0].tekst.lower()
    if any(token.type == "KOMMA" for token in voor[-3:]):
        return True
    if len(bijzin) > 1 and bijzin[1].tekst.lower() in _DAAROP:
        return True
    naam = voor[-1].type in _NAAM and voor[-1].tekst.lower() not in _EEN_VAN_ALLE
    over = opener != "dat" or (len(voor) > 1 and voor[-2].tekst.lower() in _GAAT_OVER)
    return naam and over


_EEN_VAN_ALLE = frozenset({"de gemeente", "een gemeente", "iedere gemeente", "elke gemeente", "die gemeente"})
"""Of these a clause without a comma says which one is meant."""


def _in_tekst(tokens: Sequence[Token]) -> str:
    return " ".join(token.tekst for token in tokens if token.type != "PUNT").lower()
