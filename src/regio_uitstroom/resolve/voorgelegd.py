"""Long sentences that have a form which does not take all of them in: a person applies them (decision 043)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_resolve import NIET_MEEGEWOGEN
from regio_uitstroom.diagnostics.kinds_syntax import OPEN_REGEL
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import Knoop, delen_van
from regio_uitstroom.syntax.open_regels import is_breed
from regio_uitstroom.syntax.open_vragen import gaat_over

_BESLIST = (
    ast.Verantwoordelijk, ast.Terugkeer, ast.Urgentie, ast.Geldigheid, ast.Verval, ast.Intrekking, ast.Verlenging,
)  # fmt: skip
"""Kernels of sentences of which a person can say for a client what follows."""
_ZELF = "wilt u dat het programma hem zelf toepast: {0.bericht}; {0.hulp}"
_GEMEENTE = (ast.Gemeentenaam, ast.Gemeenterol, ast.Gemeentegroep, ast.GemeenteKeuze)


def voorgelegd(context: Context, knoop: ast.Regelzin, fouten: list[Diagnostic]) -> ast.Regelzin | None:
    """Return a sentence with these mistakes as an open rule, and tell so; None for one that the writer must mend.

    Only words of its main clause that no rule has taken in are left to a person: all other findings name a mistake.
    """
    echt = [fout for fout in fouten if fout.is_fout]
    lijst = ":" in knoop.woorden
    if not echt or lijst or not isinstance(knoop.kern, _BESLIST) or not is_breed(knoop.woorden):
        return None
    if any(fout.kind is not NIET_MEEGEWOGEN or _in_voorwaarde(knoop, fout) for fout in echt):
        return None
    context.findings.append(diagnose(OPEN_REGEL, knoop.span, hint=_ZELF.format(echt[0]), woorden=""))
    return evolve(knoop, kern=_open(knoop), aanloop=(), staarten=())


def _in_voorwaarde(knoop: ast.Regelzin, fout: Diagnostic) -> bool:
    """Whether a mistake is in a condition: then the rest has a form, and the condition can be written otherwise."""
    span = fout.span
    bijzinnen = (deel.span for deel in (*knoop.aanloop, *knoop.staarten) if isinstance(deel, ast.Bijzin))
    return span is None or any(bijzin.start <= span.start and span.end <= bijzin.end for bijzin in bijzinnen)


def _open(knoop: ast.Regelzin) -> ast.OpenRegel:
    """Return which questions a sentence may be about: those of its form, and all that its words tell."""
    knopen = list(_alle(knoop))
    taken = tuple(dict.fromkeys(een.sleutel for een in knopen if isinstance(een, ast.Taak)))
    wie = isinstance(knoop.kern, ast.Verantwoordelijk | ast.Terugkeer) or any(
        isinstance(een, _GEMEENTE) for een in knopen
    )
    gemeente = wie or bool(taken) or gaat_over(knoop.woorden, "gemeente")
    urgentie = not isinstance(knoop.kern, ast.Verantwoordelijk | ast.Terugkeer)
    return ast.OpenRegel(
        gemeente, urgentie or gaat_over(knoop.woorden, "urgentie"), taken if wie else (), span=knoop.span
    )


def _alle(iets: object) -> Iterator[Knoop]:
    """Yield all nodes of a tree."""
    if isinstance(iets, tuple):
        for deel in iets:
            yield from _alle(deel)
    elif isinstance(iets, Knoop):
        yield iets
        for deel in delen_van(iets):
            yield from _alle(deel)
