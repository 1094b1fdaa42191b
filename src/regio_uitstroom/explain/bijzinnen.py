"""The words of a condition, as they stand in a text, made into a clause that can follow *dat*.

Agreements put conditions in three orders (*hij uitstroomgereed is*; *is hij uitstroomgereed, dan*; *de cliënt stond
ingeschreven*) and leave out a shared subject. A letter has one order, and names the client.
"""

from __future__ import annotations

import re

_WERKWOORDEN = (
    "is|zijn|was|waren|heeft|hebben|had|hadden|kan|kunnen|stond|stonden|staat|staan|woont|wonen|woonde|woonden|"
    "verblijft|verblijven|verbleef|verbleven|behoort|behoren|krijgt|krijgen|gaat|gaan|wil|willen|blijkt|leidt|leiden|"
    "volgt|volgen|werkt|werken|ontvangt|ontvangen|moet|moeten"
)
_CLIENT = r"(?:de|het|een|deze|die) (?:cliënt|persoon|jeugdige|woningzoekende|aanvrager|bewoner|kind)|hij|zij"
_NA_VOORNAAMWOORD = "in|uit|tot|na|naar|van|een|geen|niet|zich|zijn|ten|meer|vóór|voor|op|bij"
_VOORNAAMWOORD = re.compile(rf"^(?:hij|zij|iemand|(?:deze|die)(?= (?:{_NA_VOORNAAMWOORD})\b))(?= )")
_KAN_NIET = re.compile(r"^kan (.+?) niet (worden .+)$")
_VRAAGVORM = re.compile(rf"^({_WERKWOORDEN}) ({_CLIENT}) (.+)$")
_HOOFDZIN = re.compile(rf"^(?!(?!zij\b)(?:{_CLIENT}) zijn )({_CLIENT}) ({_WERKWOORDEN}) (.+?)(, gerekend .+)?$")
"""The verb right behind the client; *zijn* is one of *zij* alone (*de cliënt zijn woonadres in Houten heeft*)."""
_HULPWERKWOORDEN = frozenset({"gaat", "gaan", "wil", "willen", "kan", "kunnen", "moet", "moeten"})
_ONBEPAALDE_WIJS = re.compile(r"^(.*?)(\w+(?:en|an))$")
_ONDERWERP = re.compile(
    r"^(?:de|het|een|geen|die|dit|dat|er|elke|iedere|alle|één|terugkeer|toepassing|mensen|personen|cliënten|jongeren|"
    r"iemand|niemand|vaststaat|zijn|haar|diens|deze|naar het oordeel|artikel|"
    rf"aan (?:{_CLIENT})|urgentie (?=aan ))\b"
)
_ZONDER_IETS = re.compile(r"^geen .+ (?:heeft|hebben|had|hadden|ontvangt|ontvangen|volgt|volgen)$")
"""*Geen dagbesteding heeft*: what the client lacks, no subject."""
_EIGEN_ADRES = re.compile(r"^(?:zijn|haar|diens) (?:\w*adres|verblijfplaats)\b.* (?:heeft|hebben|had|hadden)$")
"""*Zijn woonadres in Houten heeft*: what the client has, no subject."""
_ONTVANGER = r"(?:aan (?:hem|haar)|hem|haar(?= (?:een|geen|urgentie)\b))"
_GEKREGEN = r"(?:toegekend|verleend|aangeboden|gegeven|gedaan|verstrekt)"
_VRAAGVORM_AAN = re.compile(rf"^(is|zijn|was|waren) (aan (?:{_CLIENT})|{_ONTVANGER}) (.+?) ({_GEKREGEN})$")
_AAN_HEM = re.compile(
    rf"^(?P<wat>(?:urgentie|(?:een|geen) (?:passende )?woning) )?{_ONTVANGER}"
    rf"(?= (?:.+ )?(?:(?:is|zijn|was|waren) {_GEKREGEN}|{_GEKREGEN} (?:is|zijn|was|waren))$)"
)
"""*Aan hem urgentie is toegekend*, *een woning aan hem is aangeboden*: the client is who gets something."""
_KENMERK = re.compile(r"^zonder ")
_MEERVOUD = {"gaan": "gaat", "zijn": "is", "hebben": "heeft", "wonen": "woont", "verblijven": "verblijft"}
_MEERVOUD_AAN_HET_EIND = re.compile(rf"\b({'|'.join(_MEERVOUD)})(?= wonen$|$)")


def als_bijzin(tekst: str) -> str:
    """Return the words as a clause after *dat*: subject in front, verb at the end, the client by that name."""
    woorden = " ".join(tekst.split()).rstrip(".;, ")
    zin = woorden[:1].lower() + woorden[1:] if _begint_met_gewoon_woord(woorden) else woorden
    zin = _KAN_NIET.sub(r"\1 niet kan \2", zin)
    zin = _VRAAGVORM_AAN.sub(r"\2 \3 \1 \4", zin)
    zin = _AAN_HEM.sub(lambda gevonden: f"{gevonden['wat'] or ''}aan de cliënt", zin)
    zin = _VRAAGVORM.sub(r"\2 \1 \3", zin)
    zin = _HOOFDZIN.sub(_werkwoord_achteraan, zin)
    zin = _VOORNAAMWOORD.sub("de cliënt", zin)
    if zin.startswith("met "):
        return f"de cliënt {zin.removeprefix('met ')} heeft"
    if _KENMERK.match(zin):
        return f"de cliënt {zin} is"
    heeft = _ZONDER_IETS.match(zin) or _EIGEN_ADRES.match(zin)
    if not zin or (_ONDERWERP.match(zin) and not heeft) or zin[:1].isupper():
        return zin
    return f"de cliënt {_MEERVOUD_AAN_HET_EIND.sub(lambda gevonden: _MEERVOUD[gevonden[1]], zin, count=1)}"


_CLIENT_DOET = re.compile(rf"^de cliënt (?!(?:zijn|hebben) )(?:{_WERKWOORDEN}) \S")
"""The client with the verb right behind; *zijn* is no verb of one client (*de cliënt zijn woning heeft verlaten*)."""


def is_hoofdzin(tekst: str) -> bool:
    """Whether words on the client stand as a main clause: *de cliënt heeft dagbesteding*."""
    return _CLIENT_DOET.match(tekst) is not None


def _begint_met_gewoon_woord(tekst: str) -> bool:
    """Whether the first word is no name: agreements write *De cliënt* at the start of a sentence."""
    eerste = tekst.split(" ", 1)[0].lower()
    return bool(_ONDERWERP.match(eerste) or re.fullmatch(_WERKWOORDEN, eerste) or eerste in {"hij", "zij", "na"})


def _werkwoord_achteraan(gevonden: re.Match[str]) -> str:
    """Move the verb behind the rest: *gaat zelfstandig wonen* becomes *zelfstandig gaat wonen*."""
    onderwerp, werkwoord, rest, gerekend = gevonden.groups()
    if werkwoord in {"stond", "stonden", "staat", "staan"} and " ingeschreven " in f" {rest} ":
        voor, na = f" {rest} ".split(" ingeschreven ", 1)
        return " ".join(f"{onderwerp}{voor} ingeschreven {werkwoord} {na}".split()) + (gerekend or "")
    eind = _ONBEPAALDE_WIJS.match(rest) if werkwoord in _HULPWERKWOORDEN else None
    if eind is not None:
        return f"{onderwerp} {eind[1]}{werkwoord} {eind[2]}{gerekend or ''}"
    return f"{onderwerp} {rest} {werkwoord}{gerekend or ''}"
