"""A refusal of who lives somewhere too short a time: whoever never lived there is not refused by it.

*Korter dan twaalf maanden in de regio woont* presumes that he lives there (decision 035). As a ground to refuse it is
mostly meant for all who have not lived there so long; only the writer knows, so it is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.kinds_check import WEIGERT_ALLEEN_INWONERS
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van

_VRAAGT = frozenset({"indien", "voor zover"})


def meld_kort_wonen(zin: Zin, kern: ast.Urgentie) -> None:
    """Report each condition of a refusal on who lives somewhere for less than a time."""
    bijzinnen = (d for d in (*zin.knoop.aanloop, *zin.knoop.staarten) if isinstance(d, ast.Bijzin))
    waar: list[Knoop] = [deel.voorwaarde for deel in bijzinnen if deel.soort in _VRAAGT]
    waar += [kern.wie] if kern.wie is not None else []
    for duur in (een for deel in waar for een in _woonduren(deel)):
        gebied = " of ".join(een.woorden for een in duur.gebieden) or "daar"
        lang = " ".join(duur.duur.woorden.split()) if duur.duur is not None else "zo lang"
        zin.context.meld(WEIGERT_ALLEEN_INWONERS, duur.span, citaat=zin.citaat.tekst, waar=gebied, duur=lang)


def _woonduren(deel: Knoop) -> Iterator[ast.VwWoonduur]:
    """Yield the tests on who lives somewhere for less than a time that all count, or any of which may."""
    stapel: list[object] = [deel]
    while stapel:
        knoop = stapel.pop()
        if isinstance(knoop, ast.VwWoonduur) and knoop.korter:
            yield knoop
        elif isinstance(knoop, tuple):
            stapel.extend(knoop)
        elif isinstance(knoop, Knoop) and not isinstance(knoop, ast.VwNiet):
            stapel.extend(delen_van(knoop))
