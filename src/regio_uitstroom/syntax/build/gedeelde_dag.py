"""A day that stands before or behind a row of clauses: *op de dag van de aanvraag 18 jaar is en jonger dan 23 jaar is*.

Two bounds of one age are of one day. Whether another clause that is computed is of that day too, the words leave to the
reader: that it is not is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Dagdeel, Delen, Gebouwd
from regio_uitstroom.syntax.build.onderwerp import heeft_onderwerp
from regio_uitstroom.syntax.build.zin import Zin

_OP = frozenset({"OP", "TEN_TIJDE_VAN", "BIJ"})


def gedeelde_dag(zinnen: Sequence[Gebouwd]) -> str:
    """Return the day that stands in front of a row, or behind it, as only one there; empty where there is none.

    Asked before the clauses have got their subject: with one of its own a clause is no part of such a row.
    """
    alle = [zin for zin in zinnen if isinstance(zin, Zin)]
    if len(alle) < 2 or len(alle) < len(zinnen) or any(map(heeft_onderwerp, alle[1:])):  # noqa: PLR2004 - a row
        return ""
    dagen = [(zin, item) for zin in alle for item in zin.alles if _is_dag(item)]
    if len(dagen) != 1:
        return ""
    zin, dag = dagen[0]
    voorop = zin is alle[0] and dag.span.start < zin.head.start
    achterop = zin is alle[-1] and dag.span.start > zin.head.start
    return str(dag.woorden) if voorop or achterop else ""


def _is_dag(item: Gebouwd) -> bool:
    dag = isinstance(item, Bepaling) and item.voorzetsel in _OP and isinstance(item.inhoud, ast.Moment | Dagdeel)
    return dag or isinstance(item, Dagdeel)


def met_gedeelde_dag(c: Delen, delen: tuple[ast.Voorwaarde, ...], woorden: str) -> tuple[ast.Voorwaarde, ...]:
    """Return a row with the day of one age for the ages beside it; tell which other clause is not of that day."""
    met = next((deel for deel in delen if any(blad.moment is not None for blad in _bladen(deel))), None)
    if met is None:
        return delen
    dag = next((blad.moment for blad in _bladen(met) if isinstance(blad, ast.VwLeeftijd)), None)
    delen = tuple(_op_de_dag(deel, dag) for deel in delen)
    zonder = next((deel for deel in delen if any(blad.moment is None for blad in _bladen(deel))), None)
    if zonder is not None:
        een, ander = (" ".join(deel.span.text.split()) for deel in (met, zonder))
        melding = diagnose(kinds.BIJ_EEN_DEEL, zonder.span, woorden=" ".join(woorden.split()), een=een, ander=ander)
        c.context.findings.append(melding)
    return delen


def _bladen(deel: ast.Voorwaarde) -> Iterator[ast.VwLeeftijd | ast.VwAdres]:
    """Yield what a clause computes on a day, said or not."""
    if isinstance(deel, ast.VwLeeftijd | ast.VwAdres):
        yield deel
    elif isinstance(deel, ast.VwNiet):
        yield from _bladen(deel.deel)
    elif isinstance(deel, ast.VwEn | ast.VwOf):
        for een in deel.delen:
            yield from _bladen(een)


def _op_de_dag(deel: ast.Voorwaarde, dag: ast.Moment | None) -> ast.Voorwaarde:
    """Return an age without a day on that day; anything else as it is."""
    if isinstance(deel, ast.VwNiet) and isinstance(deel.deel, ast.VwLeeftijd):
        return evolve(deel, deel=_op_de_dag(deel.deel, dag))
    return evolve(deel, moment=dag) if isinstance(deel, ast.VwLeeftijd) and deel.moment is None else deel
