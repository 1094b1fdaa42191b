"""*Voor urgentie komen in aanmerking: a. …; b. …*: who gets urgency, as *tot de urgente woningzoekenden behoren*."""

from __future__ import annotations

import re

from regio_uitstroom.lexicon.verbs import Werkwoordsvorm
from regio_uitstroom.syntax.token import Token, soorten_in

_WIE = r"(?:cliënten|personen|mensen|woningzoekenden|jeugdigen|jongeren)"
_VOLGENDE = rf"(?:(?:de )?volgende (?:(?:categorieën|groepen)(?: (?:van )?{_WIE})?|{_WIE})|{_WIE})"
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
)
_URGENTEN = "urgente woningzoekende"
_LANGST = 12
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
    kop = tokens[:dubbelpunt]
    gevonden = _KOPPEN.fullmatch(" ".join(map(_woord, kop)))
    return tokens if gevonden is None else [*_behoren(kop, ieder="in ieder geval" in gevonden[0]), *tokens[dubbelpunt:]]


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
