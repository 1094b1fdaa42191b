"""A term that is extended: how far it runs on (semantics, section 4).

An extension continues the term. Its months come on top of those of the term and are counted together from where that
began: six months from 29 May and three more are nine months from 29 May. Counting on from the first end would carry a
short month over into the next end. What has another unit, or comes after a limit or a day that the text gives, begins
on the day after the end before it.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve, field

from regio_uitstroom.evaluation.dagen import EERSTE_DAG, Dagbereik, dag_na
from regio_uitstroom.evaluation.termijnen import einde_onder
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.termijnen import Telling
from regio_uitstroom.tijd import Duur, Eenheid
from regio_uitstroom.waarde import frozen

_IN_MAANDEN = {Eenheid.MAAND: 1, Eenheid.JAAR: 12}
_IN_DAGEN = {Eenheid.DAG: 1, Eenheid.WEEK: 7}


@frozen
class Looptijd:
    """A term as far as it runs: the duration that is counted from its moment, and the first day after it.

    ``regeling``: the text, which says whether the Algemene termijnenwet applies.
    """

    regeling: Regeling = field(repr=False)
    duur: Duur
    telling: Telling
    moment: date = field(repr=False)

    minstens: date = field(default=EERSTE_DAG, repr=False)
    """It does not end before this day: an extension never makes it shorter."""

    @property
    def tot(self) -> date:
        """The first day that is no longer in it."""
        einde = einde_onder(self.regeling, self.duur, self.telling, Dagbereik(self.moment, self.moment))
        return max(dag_na(einde.laatste), self.minstens)

    def verlengd(self, duur: Duur | None, grens: date) -> Looptijd:
        """Return it after an extension: never beyond the limit (without a duration: to it), and never shorter."""
        einde = self.tot
        if grens <= einde:
            return self
        if duur is None:
            return self._verder(Duur(0, Eenheid.DAG), grens)
        samen = _samen(self.duur, duur)
        langer = self._verder(duur, einde) if samen is None else evolve(self, duur=samen, minstens=einde)
        return langer if langer.tot <= grens else self._verder(Duur(0, Eenheid.DAG), grens)

    def _verder(self, duur: Duur, dag: date) -> Looptijd:
        """Return a term of which this day is the first; of no length where a limit ends the one before it there."""
        return Looptijd(self.regeling, duur, Telling.VANAF, dag)


def _samen(eerst: Duur, erbij: Duur) -> Duur | None:
    """Return two durations as one; None where they have no unit in common, or the first is no more than a day."""
    if eerst.aantal == 0:
        return None
    if eerst.eenheid is erbij.eenheid:
        return Duur(eerst.aantal + erbij.aantal, eerst.eenheid)
    for eenheid, maten in ((Eenheid.MAAND, _IN_MAANDEN), (Eenheid.DAG, _IN_DAGEN)):
        if eerst.eenheid in maten and erbij.eenheid in maten:
            return Duur(eerst.aantal * maten[eerst.eenheid] + erbij.aantal * maten[erbij.eenheid], eenheid)
    return None
