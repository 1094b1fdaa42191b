"""Tie-breaks that leave something undecided."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import RANGORDE_OPEN
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Criteriumsoort, Rangorde


def rangorde_open(regeling: Regeling) -> Iterator[Diagnostic]:
    """A chain that does not end with the lot, or goes on after it: then something is left undecided."""
    for regel in regeling.regels:
        if not isinstance(regel, Rangorde):
            continue
        loten = [at for at, criterium in enumerate(regel.criteria, 1) if criterium.soort is Criteriumsoort.LOT]
        if not loten or loten[0] != len(regel.criteria):
            yield diagnose(RANGORDE_OPEN, regel.span, plaats=regel.citaat.tekst)
