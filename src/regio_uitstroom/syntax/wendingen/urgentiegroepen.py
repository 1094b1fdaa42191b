"""*Voor urgentie komen in aanmerking: a. …; b. …*: who gets urgency, as *tot de urgente woningzoekenden behoren*.

Where the college may grant it (*kan urgentie verlenen aan: a. cliënten die …*), each item is a condition of that power.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token, soorten_in
from regio_uitstroom.syntax.wendingen.lijsten import met_of

_WIE = r"(?:cliënten|personen|mensen|woningzoekenden|aanvragers|jeugdigen|jongeren)"
_GROEPEN = r"(?:categorieën|urgentiecategorieën|groepen|doelgroepen)"
_EEN_VAN = rf"(?:één|een)(?: of meer)? van (?:de )?volgende {_GROEPEN}"
_EEN = r"(?:een |de )?(?:cliënt|persoon|woningzoekende|aanvrager|jeugdige|jongere)"
_BEHOORT = rf"(?:(?:{_WIE}|{_EEN}) ,? ?die|wie) (?:behoren|behoort|vallen|valt) (?:tot|onder) {_EEN_VAN}"
_VOLGENDE = rf"(?:(?:de )?volgende (?:{_GROEPEN}(?: (?:van )?{_WIE})?|{_WIE})|{_BEHOORT}|{_WIE})"
_COLLEGE = r"(?:het college(?: van burgemeester en wethouders)?|burgemeester en wethouders)"
_IEDER = "(?: in ieder geval)?"
_KOPPEN = re.compile(
    rf"voor urgentie komen(?: {_VOLGENDE})?{_IEDER} in aanmerking"
    rf"|voor urgentie komen in aanmerking(?: {_VOLGENDE})?{_IEDER}"
    rf"|urgentie krijgen(?: {_VOLGENDE})?{_IEDER}"
    rf"|{_VOLGENDE} (?:krijgen{_IEDER} urgentie|zijn{_IEDER} urgent)"
    rf"|{_VOLGENDE} komen{_IEDER} (?:voor urgentie in aanmerking|in aanmerking voor urgentie)"
    rf"|urgent zijn(?: {_VOLGENDE})?{_IEDER}"
    rf"|als urgente? (?:woningzoekenden )?worden(?: {_VOLGENDE})?{_IEDER} aangemerkt"
    rf"|als urgente? (?:woningzoekenden )?worden aangemerkt(?: {_VOLGENDE})?{_IEDER}"
    rf"|urgentie wordt{_IEDER} (?:verleend|toegekend) aan(?: {_VOLGENDE})?"
    rf"|{_COLLEGE} (?:verleent|verlenen|kent|kennen){_IEDER} urgentie(?: toe)? aan(?: {_VOLGENDE})?"
)
_MACHTEN = re.compile(
    rf"{_COLLEGE} (?:kan|kunnen) urgentie (?:verlenen|toekennen) aan(?: {_VOLGENDE})?"
    rf"|urgentie kan worden (?:verleend|toegekend) aan(?: {_VOLGENDE})?"
)
_URGENTEN = "urgente woningzoekende"
_URGENT = frozenset({_URGENTEN, "houder"})
_LANGST = 24
"""So many tokens such a heading has at most."""
_BEHOREN = Werkwoordsvorm("behoren", persoon=True, meervoud=True)


def urgentiegroepen(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a sentence that lists who gets urgency in its plain form; others as they are."""
    if not soorten_in(tokens) >= {"DUBBELPUNT", "ONDERDEEL"}:
        return tokens
    dubbelpunt = next(at for at, token in enumerate(tokens) if token.type == "DUBBELPUNT")
    lijst = [token.type for token in tokens[dubbelpunt + 1 : dubbelpunt + 3]]
    if not 0 < dubbelpunt <= _LANGST or lijst != ["ONDERDEEL", "CLIENT"]:
        return tokens
    kop, groepen = tokens[:dubbelpunt], tokens[dubbelpunt:]
    woorden = " ".join(map(_woord, kop))
    if not _noemt_dezelfde(kop, groepen):
        return tokens
    if _MACHTEN.fullmatch(woorden) is not None:
        return _macht(kop, groepen) or tokens
    gevonden = _KOPPEN.fullmatch(woorden)
    return tokens if gevonden is None else [*_behoren(kop, ieder="in ieder geval" in gevonden[0]), *groepen]


def _noemt_dezelfde(kop: list[Token], groepen: list[Token]) -> bool:
    """Whether whom the heading names adds nothing to the items: anybody, or what each of them says again."""
    wie = {een.waarde for een in kop if een.type == "CLIENT"} - {*_zomaar(), *_URGENT}
    return not wie or all({een.waarde} == wie for een in _personen(groepen))


def _personen(groepen: list[Token]) -> list[Token]:
    """Return with which token each item begins."""
    return [ander for een, ander in pairwise(groepen) if een.type == "ONDERDEEL"]


@cache
def _zomaar() -> frozenset[str]:
    """Return the words for a client that say nothing of him."""
    return frozenset(rij["sleutel"] for rij in lexicon_rows("clienten") if rij["vraagt"] == "niets")


def _macht(kop: list[Token], groepen: list[Token]) -> list[Token] | None:
    """Return a power to grant with what the items say of clients as its condition; None where one says more."""
    personen = _personen(groepen)
    plekken = {at + 1 for at, een in enumerate(groepen) if een.type == "ONDERDEEL"}
    een_woord = len({een.waarde for een in personen}) == 1 and personen[0].type == "CLIENT"
    if not een_woord or any(groepen[at + 1].type != "DIE" for at in plekken):
        return None
    weg = plekken | {at + 1 for at in plekken}
    voorwaarden = met_of([een for at, een in enumerate(groepen) if at not in weg])
    plek = next(at for at, een in enumerate(kop) if een.tekst.split(" ")[0] == "aan")  # *aan*, or *aan wie*
    begin, eind, wie = kop[plek].start, kop[-1].end, personen[0]
    aan = Token("AAN", "aan", begin, begin + 3, "aan")
    clienten = Token("CLIENT", wie.tekst, aan.end, eind, wie.waarde, wie.bepaler, wie.extra)
    komma, indien = Token("KOMMA", ",", eind, eind), Token("INDIEN", "indien", eind, eind, "indien")
    return [*kop[:plek], aan, clienten, komma, indien, Token("CLIENT", "zij", eind, eind, "hij"), *voorwaarden]


def _woord(token: Token) -> str:
    """Return the words of a token in lower case; every word for urgency is one, a denied one is none."""
    if token.type == "URGENTIE":
        return "geen urgentie" if token.bepaler == "geen" else "urgentie"
    return token.tekst.lower()


def _behoren(kop: list[Token], *, ieder: bool) -> list[Token]:
    begin, eind = kop[0], kop[-1]
    tot = Token("TOT", "tot", begin.start, begin.start, "tot")
    wie = Token("CLIENT", "de urgente woningzoekenden", begin.start, eind.end, _URGENTEN, "de", "urgent")
    behoren = Token("WW", "behoren", eind.end, eind.end, _BEHOREN)
    erbij = Token("IN_IEDER_GEVAL", "in ieder geval", eind.end, eind.end, "in ieder geval")
    return [tot, wie, behoren, *([erbij] if ieder else [])]
