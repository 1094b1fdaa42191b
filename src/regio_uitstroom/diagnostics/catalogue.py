"""All kinds of findings, by code."""

from __future__ import annotations

from functools import cache

from regio_uitstroom.diagnostics import (
    kinds_check,
    kinds_plicht,
    kinds_proza,
    kinds_reading,
    kinds_resolve,
    kinds_syntax,
)
from regio_uitstroom.diagnostics.diagnostic import Kind

KINDS: tuple[Kind, ...] = (
    *kinds_reading.KINDS,
    *kinds_syntax.KINDS,
    *kinds_proza.KINDS,
    *kinds_plicht.KINDS,
    *kinds_resolve.KINDS,
    *kinds_check.KINDS,
)
"""Every kind of finding that this library can report, in the order of their codes' hundreds."""


@cache
def _by_code() -> dict[str, Kind]:
    return {kind.code: kind for kind in KINDS}


def find_kind(code: str) -> Kind:
    """Return the kind with this code, upper or lower case (``RU201``), or with this name; raises KeyError."""
    kinds = _by_code()
    wanted = code.strip()
    if wanted.upper() in kinds:
        return kinds[wanted.upper()]
    return {kind.naam: kind for kind in KINDS}[wanted.lower()]
