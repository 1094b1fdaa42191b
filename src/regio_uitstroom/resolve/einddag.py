"""An urgency that ends on a day of the calendar: *geldt tot en met 31 december 2026*, *vervalt op 1 januari 2027*."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model import regels
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.woorden import TOEKENNING, Moment
from regio_uitstroom.resolve.datums import resolve_datum, resolve_periode
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.tijd import Duur, Eenheid

_GEEN_DUUR = Duur(0, Eenheid.DAG)
"""From the day itself: the day before it is the last one."""


def tot_dag(zin: Zin, knoop: ast.Geldigheid, tijdvak: ast.Tijdvak) -> Iterator[Regel]:
    """Yield a validity until a day, for whoever has an urgency: it begins with the grant, and nothing else."""
    if knoop.vanaf is not None and not _is_toekenning(knoop.vanaf):
        reden = "een urgentie die tot een vaste dag geldt, begint bij de toekenning"
        wel = f"laat `{knoop.vanaf.woorden}` weg, of schrijf hoe lang zij geldt"
        zin.context.meld(NOG_NIET_HIER, knoop.vanaf.span, tekst=knoop.vanaf.woorden, reden=reden, wel=wel)
    plafond = next(zin.beperkingen(ast.Plafond), None)
    if plafond is not None:
        reden, wel = "er staat al tot wanneer de urgentie geldt", "laat een van beide weg"
        zin.context.meld(NOG_NIET_HIER, plafond.span, tekst=plafond.woorden, reden=reden, wel=wel)
    dag = resolve_periode(zin.context, tijdvak).tot
    if dag is not None:
        yield _einde(zin, dag, vervalt=False)


def vervalt_op(zin: Zin, knoop: ast.Datum) -> Iterator[Regel]:
    """Yield a lapse on a day: on it the urgency is no longer valid."""
    datum = resolve_datum(zin.context, knoop)
    if datum is None:
        return
    if datum.dag is None:
        reden, wel = "er staat niet op welke dag de urgentie vervalt", "noem de dag: `op 1 mei 2026`"
        zin.context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)
    yield _einde(zin, datum.eerste, vervalt=True)


def _einde(zin: Zin, dag: date, *, vervalt: bool) -> Regel:
    moment = Moment("dag", datum_in_woorden(dag), dag)
    return regels.Geldigheid(**zin.vast, voorwaarde=zin.voorwaarde(), duur=_GEEN_DUUR, moment=moment, vervalt=vervalt)


def _is_toekenning(termijn: ast.Termijn) -> bool:
    moment = termijn.moment
    return termijn.richting == "vanaf" and isinstance(moment, ast.Moment) and moment.sleutel == TOEKENNING.sleutel
