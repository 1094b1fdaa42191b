"""The time that who applies gets to complete what was sent: a term of its own, which moves no other.

*Heeft de aanvrager onvoldoende gegevens verstrekt, dan krijgt hij twee weken de tijd om deze aan te vullen* says
nothing of when is decided. Where it does (*de beslistermijn staat zolang stil*), it is about that term as well.
"""

from __future__ import annotations

import re

_WIE = (
    r"(?:(?:de|een|iedere|elke) "
    r"(?:aanvrager|cliënt|woningzoekende|aanmelder|indiener|verzoeker|zorgaanbieder|instelling)"
    r"|(?:de )?betrokkene|hij|deze)"
)
_TIJD = r"(?:(?:nog|alsnog|ten hoogste|maximaal) )?\w+ (?:weken|week|dagen|werkdagen|maand|maanden)(?: de tijd)?,? om\b"
_AANVULLEN = (
    r"\b(?:(?:aan|in|na|toe|op|over) te (?:vullen|leveren|dienen|sturen|zenden|brengen|leggen)"
    r"|te (?:herstellen|verstrekken|completeren))"
)
_HERSTELT = re.compile(
    rf"(?:\b{_WIE} (?:krijgt|heeft)|\b(?:krijgt|heeft) {_WIE}) {_TIJD} [^;.]*{_AANVULLEN}$", re.IGNORECASE
)
_OVER_ANDERE = re.compile(
    r"termijn|opgeschort|opschort|verleng|\bbeslis|besluit|\blater\b|aangehouden|stil\b", re.IGNORECASE
)


def is_hersteltermijn(tekst: str) -> bool:
    """Return whether a sentence only gives who applies the time to complete an application."""
    zin = " ".join(tekst.split()).rstrip(".")
    return _HERSTELT.search(zin) is not None and _OVER_ANDERE.search(zin) is None
