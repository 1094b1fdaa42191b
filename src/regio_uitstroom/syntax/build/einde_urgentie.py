"""What to write for the end of an urgency that the form for it does not take: a day, a length of time, an event."""

from __future__ import annotations

import re

_DAG = re.compile(r"^(?:met ingang van|vanaf|per|op|tot|uiterlijk)\b.*\d{4}$", re.IGNORECASE)
_GRENS = re.compile(r"\b(?:ten hoogste|ten minste|hoogstens|minstens|maximaal|minimaal|(?:meer|minder) dan)\b")
_LENGTE = re.compile(r"^(?:na|door|met|bij)\b.*\b(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren))$", re.IGNORECASE)
_GEBEURT = re.compile(r"^(?:met|door|bij|na)\b", re.IGNORECASE)


def hint_bij_einde(woorden: str) -> str:
    """Return what to write for these words behind *vervalt* or *eindigt*; empty where they are none of these."""
    if _DAG.search(woorden):
        return "zo kan het wel, met tot welke dag zij geldt: `De urgentie geldt tot en met 31 december 2026`"
    if _LENGTE.search(woorden):
        vast = "één lengte, zonder grens" if _GRENS.search(woorden.lower()) else "de lengte vooraan"
        return f"zo kan het wel, met {vast}: `De urgentie geldt zes maanden`"
    if _GEBEURT.search(woorden):
        return (
            "zo kan het wel, met wat er is gebeurd als voorwaarde: `De urgentie vervalt, indien de cliënt een passende "
            "woning heeft geweigerd`"
        )
    return ""
