"""Two qualities in one noun phrase, one of which the record answers: *een alleenstaande minderjarige is*.

Asked as one thing, an answer could contradict the record about the other. Which words say what the record holds of
somebody is data (``dossierkenmerken.csv``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.syntax.numbers import telwoorden

_IS_IETS = re.compile(
    r"(?:(?:hij|zij|die|betrokkene|(?:de|die|deze) cliënt)(?: (?:ook|nog|al|reeds|niet))* "
    r"(?!(?:zijn|haar|hun|de|het|deze|dit|dat|alle|er) )|(?=g?een ))"
    r"(.*?) (?:is|was|wordt|werd|blijft|bleef|is geweest|is geworden|zijn|waren|worden)"
)
"""What somebody is: words between who it is about and the verb, without a determiner of something known."""
_BEPALING = re.compile(r" (?:met|van|voor|aan|bij|in|op|uit|over|naar|tot|om|door|zonder|onder|te|als|wegens)\b")
_ALGEMEEN = frozenset({"een", "geen", "niet", "ook", "nog", "al", "reeds", "en", "of", "inmiddels", "wel"})
_VAN_JAAR = re.compile(r" van (\w+)(?: jaar)?$")


def kenmerken(tekst: str) -> str | None:
    """Return the kind of clause (a form of ``dossierzinnen.csv``) that one of two qualities of somebody makes."""
    iets = _IS_IETS.fullmatch(tekst.lower())
    if iets is None:
        return None
    kern = _BEPALING.split(iets[1].strip(), maxsplit=1)[0]
    woorden = [woord.strip(",") for woord in kern.split() if woord.strip(",") not in _ALGEMEEN]
    jaar = _VAN_JAAR.search(iets[1])
    if jaar is not None and woorden and (jaar[1].isdigit() or jaar[1] in telwoorden()):
        return _LEEFTIJD
    gevonden = (vorm for woord in woorden for vorm, patroon in _per_vorm().items() if patroon.fullmatch(woord))
    return next(gevonden, None) if len(woorden) > 1 or iets[1].strip() != kern else None


_LEEFTIJD = "kenmerken"


@cache
def _per_vorm() -> Mapping[str, re.Pattern[str]]:
    """Return the words for what the record holds of somebody, by the kind of clause that they make."""
    return {
        rij["vorm"]: re.compile(
            "|".join(re.escape(woord).replace(r"\*", r"[\w-]+") for woord in rij["woorden"].split())
        )
        for rij in lexicon_rows("dossierkenmerken")
    }
