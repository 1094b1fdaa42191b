"""The forms of a sentence that defines a term, as patterns of its words in lower case, a space between any two."""

from __future__ import annotations

import re

_WOORD = r"(?!(?:aangemerkt|beschouwd|verstaan|bedoeld)\b)[^\s,.;:()]+"
_TERM = rf"(?:de |het |een )?(?P<term>{_WOORD}(?: {_WOORD}){{0,5}}?)"
_TEKST = r"(?:in|voor de toepassing van) (?P<tekst>(?:dit|deze) [a-z]+(?: [a-z]+)?)"
_ZIJN = r"(?:wordt|worden)"
_WIE = r"(?:we|wij|partijen|de partijen|de gemeenten)"
_INHOUD = r"(?=(?:de|het|een|iedere|elke|degene|diegene|verblijf)\b)"
"""What a description begins with: without it nobody can tell where a term ends that no verb closes off."""
_TELT = r"(?:aangemerkt|beschouwd)"

SLOTWOORD = re.compile(_TELT)
GEMEENTE = re.compile(r"(?:de|het|een) (?:[a-z]+ )?(?:gemeente|woonplaats|plaats) (?:waar\w*|die|tot|van|in)\b")
"""How the description of a municipality begins."""


def _vormen(*bron: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns; each has a group for the text that it is about and one for an open end."""
    heel = []
    for vorm in bron:
        met = vorm if "?P<tekst>" in vorm else f"{vorm}(?P<tekst>(?!))?"
        heel.append(re.compile(met if "?P<slot>" in met else f"{met}(?P<slot>(?!))?"))
    return tuple(heel)


UITLEG = _vormen(
    rf"(?:onder|met) {_TERM} {_ZIJN} (?:{_TEKST} )?(?:verstaan|bedoeld)(?: :)?",
    rf"(?:onder|met) {_TERM} (?:verstaan|bedoelen) {_WIE}(?: {_TEKST})?(?: :)?",
    rf"{_TEKST} {_ZIJN} (?:onder|met) {_TERM} (?:verstaan|bedoeld)(?: :)?",
    rf"{_TEKST} (?:verstaan|bedoelen) {_WIE} (?:onder|met) {_TERM}(?: :| {_INHOUD})",
    rf"{_TEKST} {_ZIJN} (?:verstaan|bedoeld) (?:onder|met) {_TERM}(?: :| {_INHOUD})",
)
"""What says outright that a term gets a meaning, whatever it is."""

_ALS = r"(?:, )?(?:als|indien|wanneer|ingeval)(?= (?:de|een|iedere|elke|hij|iemand)\b)"
SPRAKE = _vormen(
    rf"van {_TERM} is sprake {_ALS}",
    rf"er is sprake van {_TERM} {_ALS}",
    rf"{_TERM} is (?:aanwezig|er) {_ALS}",
    rf"{_TERM} bestaat {_ALS}",
)
"""What says when there is something of a client: *Van maatschappelijke binding is sprake als de cliënt …*."""

STIL = _vormen(
    rf"als {_TERM} {_ZIJN} (?:{_TEKST} )?{_TELT}(?: :)?",
    rf"als {_TERM} (?:geldt|gelden)(?: {_TEKST})?(?: :)?",
    rf"{_TEKST} {_ZIJN} als {_TERM} {_TELT}(?: :)?",
    rf"{_TEKST} (?:geldt|gelden) als {_TERM} {_INHOUD}",
    rf"als {_TERM} {_ZIJN} (?:{_TEKST} )?(?P<slot>{_INHOUD})",
    rf"{_TERM} (?:is|zijn)(?: {_TEKST})? {_INHOUD}",
    rf"{_TEKST} (?:is|zijn) {_TERM} {_INHOUD}",
    rf"{_TERM} : {_INHOUD}",
)
"""What gives a term a meaning where the description of one follows that the rules compute with."""

ACHTERAF = _vormen(
    rf"(?:, )?{_ZIJN}(?: {_TEKST})? als {_TERM} {_TELT}",
    rf"(?:, )?(?:wordt|worden|geldt|gelden)(?: {_TEKST})?(?: {_TELT})? als {_TERM}",
)
"""The same behind the description: *De gemeente waar …, geldt als gemeente van herkomst.*"""

DAARNA = _vormen(
    rf"(?:dan )?(?:geldt|gelden) als {_TERM} {_INHOUD}",
    rf"(?:dan )?{_ZIJN} als {_TERM} {_TELT} {_INHOUD}",
    rf"(?:dan )?is {_TERM} {_INHOUD}",
)
"""What follows on a condition: *…, dan geldt als gemeente van herkomst de gemeente waar …*"""

DAARNA_ACHTERAF = re.compile(rf"(?:dan )?(?:geldt|gelden|{_ZIJN}) (?P<inhoud>.*?)(?: ,)? als {_TERM}(?: {_TELT})?")
"""The same with the term last: *…, geldt de gemeente waar … als gemeente van herkomst.*"""
