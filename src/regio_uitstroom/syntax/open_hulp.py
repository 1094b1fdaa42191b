"""What to write for a sentence that a person applies: forms on the same subject that the program applies itself."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.build.overgebleven import zinsvorm
from regio_uitstroom.teksten import opsomming

_GENOEMD = 2
"""So many forms are shown: more are not read."""


def hulp_bij_open(tekst: str) -> str:
    """Return the forms that are about what a sentence is about; empty where no word of it tells."""
    klein = tekst.lower()
    vormen = list(dict.fromkeys(vorm for patroon, vorm in _patronen() if patroon.search(klein)))[:_GENOEMD]
    zoals = opsomming([f"`{vorm}`" for vorm in vormen], "of")
    return f"wilt u dat het programma hem zelf toepast, schrijf hem dan in een zinsvorm, zoals {zoals}" if zoals else ""


@cache
def _patronen() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the words of each subject with its form (``open_vormen.csv``): its own, or that of a head."""
    rijen = lexicon_rows("open_vormen")
    return tuple((re.compile(rij["patroon"]), rij["vorm"] or zinsvorm(rij["hoofd"]).rstrip(".")) for rij in rijen)
