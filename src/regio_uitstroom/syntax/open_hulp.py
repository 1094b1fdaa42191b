"""What to write for a sentence that a person applies: forms on the same subject that the program applies itself."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.build.overgebleven import zinsvorm
from regio_uitstroom.teksten import opsomming

_GENOEMD = 2
"""So many forms are shown: more are not read."""
WILT_U = "wilt u dat het programma hem zelf toepast"
SCHRIJF_ONDERDEEL = (
    f"{WILT_U}: noem het onderdeel waarin die eis staat, als `Artikel 2, eerste lid, onderdeel a, is niet van "
    "toepassing op cliënten die …`; staat de eis niet in een eigen onderdeel, maak er dan eerst een (`a. …; en b. …`): "
    "wie het hele lid noemt, zet ook de urgentie zelf opzij"
)
_GEEN_WEIGERING = (
    f"{WILT_U}: zet wat geen weigering is in de regel zelf: `De urgentie vervalt, indien de cliënt een passende "
    "woning heeft geweigerd, tenzij …`"
)
_IN_AFWIJKING = (
    "; geldt het alleen in sommige gevallen, dan `In afwijking van het eerste lid is … verantwoordelijk voor de "
    "huisvesting, indien …`"
)
_EIS = re.compile(r"\b(?:\w*eis(?:en)?|\w*vereisten?|\w*voorwaarden?|criteri\w+|drempel|\w*binding)\b")
_HEFT_OP = re.compile(
    r"\b(?:niet van toepassing|uitgezonderd|vrijgesteld|ontheven|geld(?:t|en) (?:\w+ )?niet|niet (?:\w+ )?gesteld)\b"
)
_GEEN_WEIGERING_IS = re.compile(
    r"\b(?:niet|geen) (?:(?:aangemerkt|beschouwd|gezien|gerekend|gelijkgesteld|opgevat) )?(?:als |met |tot )?"
    r"(?:een |de )?weigering\b"
)
_GEVAL = re.compile(
    r"\b(?:indien|als|wanneer|tenzij|mits|in afwijking|voor zover)\b"
    r"|^(?:bij|wordt|is|zijn|komt|kan|heeft|blijkt|brengt)\b"
)


def hulp_bij_open(tekst: str) -> str:
    """Return the forms that are about what a sentence is about; empty where no word of it tells."""
    klein = " ".join(tekst.lower().split())
    if _HEFT_OP.search(klein) and _EIS.search(klein):
        return SCHRIJF_ONDERDEEL
    if geen := geen_weigering(klein):
        return geen
    past = [(vorm, alleen) for patroon, vorm, alleen in _patronen() if patroon.search(klein)]
    vormen = list(dict.fromkeys(vorm for vorm, _ in past))[: 1 if past and past[0][1] else _GENOEMD]
    zoals = opsomming([f"`{vorm}`" for vorm in vormen], "of")
    afwijkend = _IN_AFWIJKING if any("verantwoordelijk" in vorm for vorm in vormen) and _GEVAL.search(klein) else ""
    return f"{WILT_U}, schrijf hem dan in een zinsvorm, zoals {zoals}{afwijkend}" if zoals else ""


def geen_weigering(tekst: str) -> str:
    """Return what to write where something, in lower case, is said to be no refusal; empty of any other sentence."""
    return _GEEN_WEIGERING if _GEEN_WEIGERING_IS.search(tekst) else ""


@cache
def _patronen() -> tuple[tuple[re.Pattern[str], str, bool], ...]:
    """Return the words of each subject with its form (``open_vormen.csv``): its own, or that of a head.

    ``alleen``: what else stands in a sentence on this subject, only says of whom or when.
    """
    return tuple(
        (re.compile(rij["patroon"]), rij["vorm"] or zinsvorm(rij["hoofd"]).rstrip("."), bool(rij["alleen"]))
        for rij in lexicon_rows("open_vormen")
    )
