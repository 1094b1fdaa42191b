"""Sentences without a word of what is decided, that decide all the same: they are open rules, and never kept.

That something is not needed, how old a client must be, on which day his age counts, until when a duty lasts: each
changes what follows for a client, in words that only say so of a thing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.syntax.token import Token, soorten_in

_VAN_CLIENT = frozenset({"CLIENT", "BEZIT", "GROOTHEID", "BEGRIP_FEIT", "VOORZIENING"})
_NIET_NODIG = re.compile(r"\b(?:niet|geen) (?:\w+ )?(?:nodig|verplicht|vereist|vereiste|van belang)\b")
_GRENS = re.compile(
    r"\b(?:wachttijd|wachttermijn|minimumleeftijd|maximumleeftijd|leeftijdsgrens|inkomensgrens|huurschuldgrens)\b"
    r"|^(?:de|het) (?:maximale|minimale|hoogste|laagste) \w+ (?:is|bedraagt)\b"
)
_PEILDAG = re.compile(
    r"^(?:de )?peildatum (?:is|geldt|ligt)\b"
    r"|\b(?:leeftijd|toets(?:ing)?|woonduur|verblijfsduur|inkomen|situatie)\b.*\b(?:beoordeeld|getoetst|bepaald|gemeten"
    r"|vastgesteld|plaats)\b.*\b(?:naar|op|per)\b.*\b(?:dag|datum|moment|situatie|tijdstip)\b"
)
_EINDE = re.compile(
    r"^(?:de|deze|die|zijn|haar|hun) (?:verplichting|verantwoordelijkheid|plicht|taak)\b.*"
    r"\b(?:eindigt|vervalt|stopt|duurt|loopt)\b"
)
_TERMIJN = re.compile(r"^(?:de|deze|die) (?:termijn|duur|periode)\b.*\b(?:is|bedraagt)\b")
_TELT_ALS = re.compile(r"\b(?:geldt|gelden|telt|tellen)\b(?: \w+){0,2} als\b")


def beslist_toch(tokens: Sequence[Token], tekst: str) -> bool:
    """Whether a sentence, in lower case, is of one of these kinds."""
    if any(patroon.search(tekst) for patroon in (_GRENS, _PEILDAG, _EINDE)):
        return True
    soorten = soorten_in(list(tokens))
    over_client = not _VAN_CLIENT.isdisjoint(soorten)
    if over_client and _NIET_NODIG.search(tekst) is not None:
        return True
    if "CLIENT" in soorten and _TERMIJN.search(tekst) is not None:
        return True
    laatste = max(tokens, key=lambda token: token.start)
    return _TELT_ALS.search(tekst) is not None and laatste.type in {"BEZIT", "BEGRIP_FEIT"}
