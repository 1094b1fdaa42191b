"""The articles as a row: that there are any, and that none is missing or out of place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import ARTIKELVOLGORDE, GEEN_ARTIKELEN
from regio_uitstroom.model.regeling import Artikel, Regeling
from regio_uitstroom.source import Span


def geen_artikelen(regeling: Regeling) -> Iterator[Diagnostic]:
    """A text of which nothing can be applied is no agreement yet; an excerpt says itself what it lacks."""
    if not (regeling.artikelen or regeling.regels or regeling.kop.uittreksel):
        yield diagnose(GEEN_ARTIKELEN, regeling.kop.span)


def artikelvolgorde(regeling: Regeling) -> Iterator[Diagnostic]:
    """The first article that does not follow the one before it; only where all are plain numbers, and all are there."""
    nummers = [artikel.nummer for artikel in regeling.artikelen]
    if (
        regeling.kop.uittreksel is not None
        or not all(n.isdecimal() for n in nummers)
        or len(set(nummers)) < len(nummers)
    ):
        return
    for vorig, artikel in pairwise(regeling.artikelen):
        verschil = int(artikel.nummer) - int(vorig.nummer)
        if verschil != 1:
            wat = "de nummers lopen terug" if verschil < 1 else "er ontbreekt een nummer"
            yield diagnose(ARTIKELVOLGORDE, _kop(artikel), nummer=artikel.nummer, vorig=vorig.nummer, wat=wat)
            return


def _kop(artikel: Artikel) -> Span | None:
    """Return the heading of an article."""
    span = artikel.span
    if span is None:
        return None
    return Span(span.source, span.start, span.start + len(span.text.split("\n", 1)[0].rstrip()))
