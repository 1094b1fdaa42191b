"""The last day of a term, by the calendar and, where it applies, under the Algemene termijnenwet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum

from attrs import field

from regio_uitstroom.termijnen.stilstand import na_stilstand
from regio_uitstroom.termijnen.werkdagen import werkdag_verder
from regio_uitstroom.termijnen.wet import Verlenging, verleng
from regio_uitstroom.tijd import Duur, Eenheid, Periode, plus
from regio_uitstroom.waarde import frozen

_EEN_DAG = timedelta(days=1)


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
    return Telwijze(duur, telling, termijnenwet=termijnenwet).termijneinde(eerste, laatste)


@frozen
class Telwijze:
    """How the last day of a term follows from the day of its moment.

    ``stil``: the periods in which it stands still. ``verdaagd``: by how much it was put off, each time from the end
    before. The Algemene termijnenwet moves the end last; days on which it runs on by that act are days of the term.
    """

    duur: Duur
    telling: Telling
    termijnenwet: bool = False
    stil: tuple[Periode, ...] = field(default=(), repr=False)
    verdaagd: tuple[Duur, ...] = ()

    def begin(self, dag: date) -> date:
        """Return the first day that counts; the first of the calendar where the text gives the last day alone."""
        if self.telling is Telling.VOOR or self.duur.aantal == 0:
            return date.min
        return _geschoven(dag, 1) if self.telling is Telling.NA else dag

    def termijneinde(self, eerste: date, laatste: date | None = None) -> Termijneinde:
        """Return the last day, for every day from the first to the last that the moment can mean."""
        einden = [self._einde(dag) for dag in self._dagen(eerste, laatste or eerste)]
        vroeg, laat = min(einden, key=_dag), max(einden, key=_dag)
        return Termijneinde(_dag(vroeg), _dag(laat), laat if isinstance(laat, Verlenging) else None)

    def _dagen(self, eerste: date, laatste: date) -> Iterable[date]:
        """Return the days among which those lie that give the earliest and the latest end.

        These are the first and the last, but for a term in months that stands still: of two days that end with the same
        short month, the later loses less of it to what stood still before.
        """
        if not self.stil or not any(duur.eenheid in _MAANDEN for duur in (self.duur, *self.verdaagd)):
            return (eerste, laatste)
        return map(date.fromordinal, range(eerste.toordinal(), laatste.toordinal() + 1))

    def _einde(self, dag: date) -> date | Verlenging:
        einde = na_stilstand(laatste_dag(self.duur, self.telling, dag), self.begin(dag), self.duur.eenheid, self.stil)
        for erbij in self.verdaagd:
            later = laatste_dag(erbij, Telling.NA, einde)
            einde = na_stilstand(later, _geschoven(einde, 1), erbij.eenheid, self.stil)
        return self._onder_de_wet(einde, dag) if self.termijnenwet else einde

    def _onder_de_wet(self, einde: date, dag: date) -> Verlenging:
        """Return the end under the act; it moves again where the term stands still on a day that the act adds."""
        begin, terug = _geschoven(dag, 1) if self.telling is Telling.NA else dag, self.telling is Telling.VOOR
        while True:
            gevonden = verleng(einde, duur=self.duur, begin=begin, teruggerekend=terug)
            verder = na_stilstand(gevonden.dag, _geschoven(einde, 1), Eenheid.DAG, self.stil)
            if verder == gevonden.dag or einde == date.max:
                return gevonden
            einde = verder


_MAANDEN = (Eenheid.MAAND, Eenheid.JAAR)


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
    return werkdag_verder(dag, duur.aantal, richting)


def _geschoven(dag: date, dagen: int) -> date:
    """Return the day so many days later; the last day of the calendar stays."""
    return dag if dag == date.max else dag + timedelta(days=dagen)
