"""For what a municipality is responsible, where the sentence itself does not say it (decision G5).

*Daarvoor* takes the task of the article so far. So does a sentence on a case that says only who is responsible then:
*Kan de gemeente van herkomst niet worden vastgesteld, dan is … verantwoordelijk*. One that departs from a rule is about
the task of that rule.
"""

from __future__ import annotations

from regio_uitstroom.diagnostics.kinds_resolve import TAAK_ONTBREEKT
from regio_uitstroom.model.woorden import Taak
from regio_uitstroom.resolve.bereik_van_uitzondering import afgeweken_kernen
from regio_uitstroom.resolve.taakhulp import taakhulp
from regio_uitstroom.resolve.terugwijzen import is_groep
from regio_uitstroom.resolve.woorden import resolve_taken
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

Taken = tuple[Taak, ...]

_GEVAL = frozenset({"indien", "voor zover"})
"""Kinds of clauses that say for which case a sentence is."""


def taken_van(zin: Zin, knoop: ast.Verantwoordelijk) -> Taken:
    """Return the tasks that the sentence names, or that it can only mean; with neither it is reported."""
    eerder = zin.context.taken
    taken = resolve_taken(knoop.taken, financieel=knoop.financieel)
    if not taken:
        taken = (eerder if knoop.daarvoor else _bedoeld(zin, knoop)) or ()
    if taken:
        zin.context.taken = taken if eerder in (None, taken) else ()
    else:
        zin.context.meld(TAAK_ONTBREEKT, knoop.span, hint=taakhulp(zin))
    return taken


def _bedoeld(zin: Zin, knoop: ast.Verantwoordelijk) -> Taken | None:
    """Return the tasks of the rules from which the sentence departs, or, for a case, those of the article so far."""
    hier = zin.context.taken
    if knoop.financieel:
        return None
    wijkt_af = [deel for deel in _hangt_aan(zin) if isinstance(deel, ast.InAfwijkingVan)]
    if wijkt_af:
        kernen = [kern for kern in afgeweken_kernen(zin) if isinstance(kern, ast.Verantwoordelijk)]
        genoemd = {resolve_taken(kern.taken, financieel=kern.financieel) or hier for kern in kernen}
        return genoemd.pop() if len(genoemd) == 1 else None
    return hier if _is_geval(zin, knoop) else None


def _is_geval(zin: Zin, knoop: ast.Verantwoordelijk) -> bool:
    """Whether a sentence says for which case, or for which clients, it is: without that it can be about all else."""
    groep = knoop.van is not None and is_groep(knoop.van)
    return groep or any(isinstance(deel, ast.Bijzin) and deel.soort in _GEVAL for deel in _hangt_aan(zin))


def _hangt_aan(zin: Zin) -> tuple[ast.Knoop, ...]:
    return (*zin.knoop.aanloop, *zin.knoop.staarten)
