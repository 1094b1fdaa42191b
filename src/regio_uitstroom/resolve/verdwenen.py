"""*Als bedoeld in …* on words that decide never vanishes: what no rule has taken in is refused.

A builder that takes a fact or a facility does not look at what stands behind it. *Schulden als bedoeld in het derde
lid* are no debts of any kind, and *een instelling als bedoeld in artikel 4* is not every one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.diagnostics.kinds_syntax import NIET_TE_DUIDEN
from regio_uitstroom.resolve.structuur import vindplaats
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van

_BEDOELD = re.compile(r"\b(?:bedoeld|genoemd)e?\b", re.IGNORECASE)
_BESLIST = (ast.Verantwoordelijk, ast.Terugkeer, ast.Urgentie, ast.NietVanToepassing, ast.Toepassingsbereik)
"""Kernels of which every word counts."""
_IN_WOORDEN = (ast.VwUitspraak, ast.VwOordeel)
"""Clauses that are asked in the words of the text, their references too."""


def meld_verdwenen(zin: Zin) -> None:
    """Report a place that describes something that decides, and that nothing of the sentence holds."""
    for naar in zin.knoop.bedoeld:
        woorden = naar.woorden.strip(", ")
        if _BEDOELD.search(woorden) is None or _van_begrip(zin, naar) or not _beslist(zin, naar.span):
            continue
        gemeld = any(f.is_fout and f.span is not None and _raakt(f.span, naar.span) for f in zin.context.findings)
        if not gemeld and not any(_houdt(knoop, naar.span) for knoop in _knopen(zin.knoop)):
            hint = f"schrijf zelf wat daar staat, of laat `{woorden}` weg als het niets aan de zin toevoegt"
            zin.context.meld(NIET_TE_DUIDEN, naar.span, hint=hint, woorden=woorden)


def _van_begrip(zin: Zin, naar: ast.Verwijzing) -> bool:
    """Whether the place defines a term of the text, whose words stand before it: that is read by itself."""
    return any(
        vindplaats(deel, zin.citaat).omvat(hier)
        for deel in naar.delen
        if deel.voorgaand != "genoemd"
        for hier in zin.context.begrip_op
    )


def _beslist(zin: Zin, span: Span) -> bool:
    """Whether words stand in a clause that is tried, or in a sentence of which every word counts."""
    staarten = (*zin.knoop.aanloop, *zin.knoop.staarten)
    return isinstance(zin.knoop.kern, _BESLIST) or any(
        isinstance(deel, ast.Bijzin) and _raakt(deel.span, span) for deel in staarten
    )


def _houdt(knoop: Knoop, span: Span) -> bool:
    """Whether a node stands for a reference: it is one, or a clause in words with the reference in them."""
    if not _raakt(knoop.span, span):
        return False
    return isinstance(knoop, ast.Verwijzing) or (
        isinstance(knoop, _IN_WOORDEN) and _BEDOELD.search(knoop.woorden) is not None
    )


def _raakt(een: Span, ander: Span) -> bool:
    return een.start < ander.end and ander.start < een.end


def _knopen(zin: ast.Regelzin) -> Iterator[Knoop]:
    """Yield what a sentence was read as, all nodes in it."""
    stapel: list[object] = [zin.kern, *zin.aanloop, *zin.staarten]
    while stapel:
        deel = stapel.pop()
        if isinstance(deel, tuple):
            stapel += deel
        elif isinstance(deel, Knoop):
            yield deel
            stapel += delen_van(deel)
