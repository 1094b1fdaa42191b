"""Sentences that say who of several clients goes first, in words that no form has.

They decide nothing about urgency: such a sentence is kept, and named under an order that it was not applied to.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax.rangorde import noemt_meer

VOLGORDE = "volgorde"
"""What a provision is about that says who of several clients goes first."""
SCHRIJF_VOLGORDE = (
    "gaat het om de volgorde tussen urgenten, schrijf dan `Cliënten die …, gaan voor andere cliënten`, of `Reageren "
    "meer cliënten op dezelfde woning, dan gaat de cliënt met de oudste aanvraagdatum voor`"
)
_EERST = re.compile(
    r"\b(?:gaat|gaan)\b.*\bvoor\b|\bvoorrang\b|\b(?:als eerste|het eerst|eerst|eerder)\b|\bvolgorde\b|\brangorde\b|"
    r"\bgelijke? rang\b.*\b(?:beslissend|bepalend|doorslag\w*)\b|"
    r"\bvoorgaan\b|\b(?:het lot|loting)\b|\b(?:langste?|oudste|vroegste|hoogste|meeste)\b"
)
_SAMEN = re.compile(
    r"\bgelijke? (?:\w+ )?(?:urgentie|aanspra\w+|\w*datum|\w*duur|rang\w*|positie|gevallen|geschikt\w*)\b|"
    r"\b(?:rang|volg)orde (?:van|tussen|waarin|onder|bij)\b|\bonderlinge (?:\w+ )?(?:rang|volg)orde\b|"
    r"\b(?:als eerste|het eerst)\b.*\b(?:aanmerking|beurt|toegewezen|aangeboden|geplaatst|bemiddeld|gehuisvest)\b|"
    r"\b(?:plaats\w*|huisvest\w*|bemiddel\w*)\b.*\b(?:als eerste|het eerst)\b|"
    r"\b(?:gaat|gaan)\b.*\bvoor op (?:\w+ )?(?:andere|overige|alleenstaanden?|stellen|gezinnen|huishoudens)\b|"
    r"(?<!niet )\beerder (?:\w+ )?(?:toegewezen|aangeboden|geplaatst|bemiddeld|gehuisvest) dan\b|"
    r"\b(?:rang|score|\w*datum|positie|geschiktheid) (?:\w+ )?gelijk\b|\bgelijk(?:e \w+)? (?:eindigen|scoren|staan)\b|"
    r"\bbij (?:loting|schaarste|een gelijke? \w+)\b"
)
"""Words that compare clients with each other, beside those that say that there are several."""
_ANDERS = re.compile(
    r"\b(?:krijgt|krijgen|heeft|hebben) (?:\w+ )?urgentie\b|"
    r"\bin aanmerking voor (?:\w+ )?urgentie|"
    r"\bverantwoordelijk|\bgemeente waar\b|\bgeen (?:urgentie|voorrang)|"
    r"\burgentie(?:verklaring)? (?:niet )?(?:verleend|afgegeven)|"
    r"\b(?:vervalt|vervallen|eindigt|eindigen|verliest|verliezen|ingetrokken|verlengd?|verlengt|verlengen)\b|"
    r"\burgentie\w* (?:geldt|loopt|duurt|is)\b"
)
"""What says who has urgency, how it ends, or who is responsible: no order, whoever comes first in it."""


def is_volgorde(tekst: str) -> bool:
    """Whether a sentence, in lower case, says who of several clients goes first, and nothing about who has urgency."""
    return vergelijkt(tekst) and _EERST.search(tekst) is not None and _ANDERS.search(tekst) is None


def vergelijkt(tekst: str) -> bool:
    """Whether a sentence, in lower case, compares clients with each other."""
    return noemt_meer(tekst) or _SAMEN.search(tekst) is not None
