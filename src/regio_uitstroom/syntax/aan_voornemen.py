"""What hangs on an aim and decides: who pays, who takes whom in, who is left out or goes first.

*Partijen streven naar samenwerking, waarbij Zeist de cliënt opneemt* is an aim with a rule behind it. What only says
how it is aimed at (*waarbij de cliënt centraal staat*, *zo veel mogelijk in de eigen gemeente*) is part of the aim.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from regio_uitstroom.syntax.erachter import NEEMT_OP
from regio_uitstroom.syntax.token import Token, soorten_in

_NAAM = frozenset({"GEMEENTE", "ROL_GEMEENTE", "ROL_KEUZE"})
_GEMEENTEN = _NAAM | {"ROL_GEMEENTEN"}
_DOENERS = frozenset({"ACTOR", "ORGANISATIE"})
_INWONERS = r"\beigen (?:inwoners|cliënten|burgers|ingezetenen|jongeren|uitstromers)\b"
_BREUK = re.compile(
    r"^(?:op kosten van|voor rekening van|ten laste van|met uitsluiting van|met voorrang (?:voor|aan|boven)"
    r"|met (?:behoud|verlies|verval) van (?:de |zijn |haar |hun )?(?:urgentie|voorrang))\b"
)
"""How words begin that add to an aim who pays for it, or who goes first."""
_ONDER = re.compile(r"^onder (?:de )?(?:volledige )?(?:eind)?verantwoordelijkheid van\b")
_BEHALVE = re.compile(r"^(?:met uitzondering van|behalve|behoudens)\b")
_KOP = 6
"""So many words tell how something begins."""
_BIJZIN = frozenset({"waarbij", "zodat", "terwijl", "waardoor"})
_BETAALT = re.compile(
    r"(?<!eigen )\bkosten\b(?! van (?:de|het) (?:\w+ )?(?:monitor\w*|evaluatie|rapportage|overleg|bijeenkomst\w*)).*"
    r"\b(?:draagt|dragen|betaalt|betalen|vergoedt|vergoeden|voldoet|voldoen|bekostigt|bekostigen|neemt|nemen)\b"
    r"|\b(?:rekening van|laste van|(?:zijn|haar|hun|wiens) rekening)\b"
    r"|\b(?:betaalt|betalen|bekostigt|bekostigen|financiert|financieren)$"
)
_EIST = re.compile(
    r"\b(?:verplicht|vereist|een (?:vereiste|voorwaarde|eis)) (?:is|zijn)\b|\b(?:is|zijn) (?:verplicht|vereist)$"
)
_GEPLAATST = re.compile(
    r"\b(?:ge|op|onderge)\w+(?:t|d|en) (?:wordt|worden)\b|\b(?:wordt|worden) (?:ge|op)\w+(?:t|d|en)\b"
)
_ZACHT = re.compile(r"\b(?:zo ?veel mogelijk|zo ?mogelijk|bij voorkeur|indien mogelijk|waar mogelijk|in principe)\b")
"""By which a clause is an aim itself."""
_EIGEN = re.compile(
    rf"^(?:huisvesten|begeleiden|plaatsen|financieren|betalen|bekostigen|verzorgen|nemen|vangen|zorgen|helpen)\b.*{_INWONERS}"
)
_PLAATSEN = re.compile(r"^(?:plaatsen|huisvesten)\b")


def hangt_eraan(proza: Sequence[Token]) -> int | None:
    """Return where in the words of an aim something begins that decides; None where nothing does."""
    return next((at for at in range(len(proza)) if _begint(proza, at)), None)


def _begint(proza: Sequence[Token], at: int) -> bool:
    tekst = _in_tekst(proza[at : at + _KOP])
    if _BREUK.match(tekst) or (_ONDER.match(tekst) and _noemt(proza[at:], _GEMEENTEN)):
        return True
    if _BEHALVE.match(tekst):
        return _noemt(proza[at:], {"CLIENT"})
    if at and proza[at - 1].type == "KOMMA" and proza[at].tekst.lower() in _BIJZIN:
        return _beslist(list(takewhile(lambda token: token.type != "KOMMA", proza[at + 1 :])))
    return at > 0 and proza[at - 1].type == "EN" and _is_tweede(proza[: at - 1], proza[at:])


def _beslist(bijzin: Sequence[Token]) -> bool:
    """Whether a clause behind an aim says who pays, who takes in whom, or what is required."""
    tekst = _in_tekst(bijzin)
    if _BETAALT.search(tekst) or _EIST.search(tekst):
        return True
    if _ZACHT.search(tekst) or _noemt(bijzin, _DOENERS):
        return False
    geplaatst = _noemt(bijzin, {"CLIENT"}) and _GEPLAATST.search(tekst)
    eigen = _noemt(bijzin, _GEMEENTEN) and re.search(_INWONERS, tekst)
    return bool(eigen) or (_noemt(bijzin, _NAAM) and bool(geplaatst or NEEMT_OP.search(tekst)))


def _is_tweede(voor: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether what stands behind *en* is what parties do, and not more of what they want (*te huisvesten en …*)."""
    streeft = any(token.type in {"OM", "DAT"} or (token.type == "WW" and token.waarde.te) for token in voor)
    tekst = _in_tekst(rest)
    doet = _EIGEN.match(tekst) or (_PLAATSEN.match(tekst) and _noemt(rest, {"CLIENT"}) and _noemt(rest, _NAAM))
    return not streeft and bool(doet)


def _noemt(tokens: Sequence[Token], soorten: frozenset[str] | set[str]) -> bool:
    return not soorten_in(list(tokens)).isdisjoint(soorten)


def _in_tekst(tokens: Sequence[Token]) -> str:
    return " ".join(token.tekst for token in tokens if token.type != "PUNT").lower()
