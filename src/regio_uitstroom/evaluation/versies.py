"""Versions of one text: the same region and title, in force one after the other (semantics, section 4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling

_JAAR = re.compile(r"\b(?:19|20)\d\d(?:\s*[-\u2013/]\s*(?:(?:19|20)\d\d|\d\d))?\b")
"""A year in a title, or a stretch of years, tells versions apart, not texts: *Urgentieverordening Leusden 2023*."""


def reeks(regeling: Regeling) -> tuple[str, str]:
    """Return what versions of one text share: the region, and the title without years and without its capitals."""
    titel = _JAAR.sub(" ", regeling.kop.titel)
    woorden = re.findall(r"\w+", titel.casefold()) or [regeling.kop.titel]
    return (regeling.kop.regio or "").casefold(), " ".join(woorden)


def voorgangers(regelingen: Sequence[Regeling], nummer: int) -> tuple[int, ...]:
    """Return the numbers of the earlier versions of a text."""
    eigen, van = reeks(regelingen[nummer]), _van(regelingen[nummer])
    return tuple(i for i, ander in enumerate(regelingen) if reeks(ander) == eigen and _van(ander) < van)


def opvolgers(regelingen: Sequence[Regeling], nummer: int) -> tuple[int, ...]:
    """Return the numbers of the later versions of a text that bind, the first of them first."""
    eigen, van = reeks(regelingen[nummer]), _van(regelingen[nummer])
    later = [
        i for i, ander in enumerate(regelingen) if reeks(ander) == eigen and _van(ander) > van and ander.kop.soort.bindt
    ]
    return tuple(sorted(later, key=lambda i: _van(regelingen[i])))


def _van(regeling: Regeling) -> date:
    """Return since when a text holds; one that does not say, since ever."""
    return looptijd(regeling)[0] or date.min
