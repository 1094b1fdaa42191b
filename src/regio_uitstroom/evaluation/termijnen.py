"""When terms end (semantics, section 4), and the Algemene termijnenwet where it applies."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.evaluation.dagen import LAATSTE_DAG, dag_na, dag_voor, schuif
from regio_uitstroom.evaluation.feestdagen import is_werkdag
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.regels import Richting, Termijn, Termijnenwet
from regio_uitstroom.tijd import Duur, Eenheid

LANGSTE_ATW = {Eenheid.DAG: 90, Eenheid.WERKDAG: 90, Eenheid.WEEK: 12, Eenheid.MAAND: 3, Eenheid.JAAR: 0}
"""Longer terms are left alone (Algemene termijnenwet, article 4 under a)."""

KORTSTE_ATW_2 = 3
"""A term of so many days has at least two that are no Saturday, Sunday or holiday (article 2)."""

_MEESTE_VRIJE_DAGEN = 30
"""No run of Saturdays, Sundays and holidays comes near this."""


def laatste_dag(begin: date, duur: Duur, *, meegeteld: bool) -> date:
    """Return the last day of a term that runs from ``begin``.

    *Binnen … na*: the same day number. ``meegeteld`` (*vanaf*, the day itself is counted): the day before it. Where the
    month has no such number both end on its last day.
    """
    if not meegeteld:
        return schuif(begin, duur)
    if duur.eenheid not in {Eenheid.MAAND, Eenheid.JAAR}:
        return schuif(dag_voor(begin), duur)
    einde = schuif(begin, duur)
    return dag_voor(einde) if einde.day == begin.day else einde


def geldt_termijnenwet(regeling: Regeling) -> bool:
    """Whether the Algemene termijnenwet applies: to statutes and ordinances, to other texts where they say so."""
    if regeling.kop.soort in {Soort.WET, Soort.VERORDENING}:
        return True
    return any(isinstance(regel, Termijnenwet) for regel in regeling.regels)


def laatste_dag_onder(regeling: Regeling, begin: date, duur: Duur, *, meegeteld: bool) -> date:
    """Return the last day of a term that runs forward under this text."""
    einde = laatste_dag(begin, duur, meegeteld=meegeteld)
    if not geldt_termijnenwet(regeling) or duur.aantal > LANGSTE_ATW[duur.eenheid]:
        return einde
    return verlengd(begin if meegeteld else dag_na(begin), einde)


def verlengd(eerste: date, einde: date) -> date:
    """Return the end of a term after extension under articles 1 and 2 of the Algemene termijnenwet."""
    if einde >= LAATSTE_DAG.replace(month=1, day=1):
        return einde
    if (einde - eerste).days + 1 >= KORTSTE_ATW_2:
        werkdagen = sum(is_werkdag(date.fromordinal(n)) for n in range(eerste.toordinal(), einde.toordinal() + 1))
        while werkdagen < 2:  # noqa: PLR2004 - article 2: at least two
            einde = dag_na(einde)
            werkdagen += is_werkdag(einde)
    for _ in range(_MEESTE_VRIJE_DAGEN):
        if is_werkdag(einde):
            break
        einde = dag_na(einde)
    return einde


def uiterste_dag(regeling: Regeling, termijn: Termijn, moment: date) -> date:
    """Return the last day of a deadline; one that is counted back is never extended."""
    if termijn.richting is Richting.NA:
        return laatste_dag_onder(regeling, moment, termijn.duur, meegeteld=termijn.vanaf)
    dag = schuif(moment, termijn.duur, -1)
    return dag_na(dag) if termijn.vanaf else dag
