"""Who has an urgency is called by it (*de houder van een urgentieverklaring*): that name decides nothing of urgency."""

from __future__ import annotations

import re

_HOUDER = re.compile(
    r"\b((?:urgentie)?houders?) van (?:een|de|hun) (?:urgentie|voorrangs)(?:verklaring(?:en)?)?\b", re.IGNORECASE
)


def zonder_urgentie_van_houder(woorden: str) -> str:
    """Return words in which holders are called no more than that."""
    return _HOUDER.sub(r"\1", woorden)
