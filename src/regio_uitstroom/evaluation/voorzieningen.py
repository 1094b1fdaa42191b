"""Facility kinds: which falls under which (``lexicon/voorzieningen.csv``).

A stay may be recorded under a wide kind (``opvang``). It can then be of any kind below that one, so that a text that
asks for one of these (``vrouwenopvang``) gets no answer yet: never a silent no.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind


@cache
def _bovenliggend() -> Mapping[str, str]:
    return {row["sleutel"]: row["onder"] for row in lexicon_rows("voorzieningen")}


@cache
def _pad(voorziening: str) -> tuple[str, ...]:
    """Return the kind, the one that it falls under, and so on."""
    pad = [voorziening]
    while (onder := _bovenliggend().get(pad[-1])) and onder not in pad:
        pad.append(onder)
    return tuple(pad)


@cache
def met_bovenliggende(voorziening: str) -> frozenset[str]:
    """Return a facility kind with every kind that it falls under."""
    return frozenset(_pad(voorziening))


@cache
def met_onderliggende(voorziening: str) -> frozenset[str]:
    """Return a facility kind with every kind that falls under it: what a stay recorded so can turn out to be."""
    onder = (soort for soort in _bovenliggend() if voorziening in met_bovenliggende(soort))
    return frozenset((voorziening, *onder))


def is_van_soort(voorziening: str, gevraagd: Collection[str]) -> Waarheid:
    """Return whether a stay recorded under this kind is of one of the kinds asked for.

    Unknown where only some of the kinds that it can turn out to be are among them.
    """
    return eensgezind(soort in gevraagd for soort in met_onderliggende(voorziening))
