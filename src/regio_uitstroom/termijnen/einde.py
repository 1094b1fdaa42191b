"""The last day of a term, by the calendar and, where it applies, under the Algemene termijnenwet."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from attrs import field

from regio_uitstroom.termijnen.feestdagen import is_vrij
from regio_uitstroom.termijnen.wet import Verlenging, verleng
from regio_uitstroom.tijd import Duur, Eenheid, plus
from regio_uitstroom.waarde import frozen

_EEN_DAG = timedelta(days=1)
_MEESTE_WERKDAGEN = 20_000
"""More working days than this (some eighty years) run to the end of the calendar."""


class Telling(Enum):
    """How a term is counted from its moment."""

    NA = "na"
    """*binnen … na*: the day of the moment itself does not count"""
    VANAF = "vanaf"
    """the day of the moment is the first that counts"""
    VOOR = "voor"
    """*uiterlijk … voor*: counted back, and so never extended"""


@frozen
class Termijneinde:
    """The last day of a term: one day, or what it can be where the moment is known to the month or year only.

    ``verlenging``: what the Algemene termijnenwet did to the latest end; None where it does not apply.
    """

    eerste: date = field(repr=False)
    laatste: date = field(repr=False)
    verlenging: Verlenging | None = field(default=None, repr=False)

    @property
    def precies(self) -> bool:
        """Whether it is one day."""
        return self.eerste == self.laatste


def einde_van_termijn(
    duur: Duur, telling: Telling, eerste: date, laatste: date | None = None, *, termijnenwet: bool = False
) -> Termijneinde:
    """Return the last day of a term (semantics, section 4).

    ``eerste`` and ``laatste`` are the first and last day that its moment can mean (``laatste`` None: one day).
    ``termijnenwet``: the Algemene termijnenwet applies to the text. The ends of the calendar hold everything in.
    """
    vroeg, laat = (_einde(duur, telling, dag, termijnenwet=termijnenwet) for dag in (eerste, laatste or eerste))
    return Termijneinde(_dag(vroeg), _dag(laat), laat if isinstance(laat, Verlenging) else None)


def _einde(duur: Duur, telling: Telling, dag: date, *, termijnenwet: bool) -> date | Verlenging:
    einde = laatste_dag(duur, telling, dag)
    if not termijnenwet:
        return einde
    begin = _geschoven(dag, 1) if telling is Telling.NA else dag
    return verleng(einde, duur=duur, begin=begin, teruggerekend=telling is Telling.VOOR)


def _dag(einde: date | Verlenging) -> date:
    return einde.dag if isinstance(einde, Verlenging) else einde


def laatste_dag(duur: Duur, telling: Telling, dag: date) -> date:
    """Return the last day of a term by the calendar alone.

    Working days are the days that are no Saturday, Sunday or holiday of the Algemene termijnenwet (article 3).
    """
    try:
        match telling:
            case Telling.NA:
                return _verder(dag, duur, 1)
            case Telling.VOOR:
                return _verder(dag, duur, -1)
            case Telling.VANAF:
                return _vanaf(dag, duur)
    except (OverflowError, ValueError):
        return date.min if telling is Telling.VOOR else date.max


def _vanaf(dag: date, duur: Duur) -> date:
    """Return the last day of a term whose first day is the given one."""
    if duur.eenheid is Eenheid.WERKDAG:
        return _verder(dag - _EEN_DAG, duur, 1)
    einde = _verder(dag, duur, 1)
    korter = duur.eenheid in {Eenheid.MAAND, Eenheid.JAAR} and einde.day != dag.day
    return einde if korter else einde - _EEN_DAG


def _verder(dag: date, duur: Duur, richting: int) -> date:
    """Return the day that lies the duration further; working days are counted one by one."""
    if duur.eenheid is not Eenheid.WERKDAG:
        return plus(dag, duur, richting)
    if duur.aantal > _MEESTE_WERKDAGEN:
        raise OverflowError
    over = duur.aantal
    while over:
        dag += richting * _EEN_DAG
        over -= not is_vrij(dag)
    return dag


def _geschoven(dag: date, dagen: int) -> date:
    """Return the day so many days later; the last day of the calendar stays."""
    return dag if dag == date.max else dag + timedelta(days=dagen)
