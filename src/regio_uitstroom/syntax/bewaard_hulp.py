"""What to say of a sentence that is kept and tells whoever fills in a record how to."""

from __future__ import annotations

import re

_PASSEND = re.compile(
    r"\b(?:is|zijn|geldt|gelden) (?:\w+ )?passend\b|^passend (?:is|zijn)\b|\bals passend\b|"
    r"^(?:een|onder(?: een)?) passende \w+ (?:is|wordt)\b",
    re.IGNORECASE,
)
_VUL_IN = (
    "of een aangeboden woning passend was, staat in het dossier: wie dat invult, houdt zich aan deze zin; "
    "zelf toetst het programma hem niet"
)


def hulp_bij_bewaard(woorden: str) -> str:
    """Return what a kept sentence is for, where it says when a fact of the record is so; empty of any other."""
    return _VUL_IN if _PASSEND.search(" ".join(woorden.split())) else ""
