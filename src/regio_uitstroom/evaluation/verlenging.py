"""The extensions of a granted urgency: which of them count, and how far its term runs on by them.

An urgency that has ended cannot be extended: an extension counts if it was given no later than the last day, as
extended by the others that count. Which stands first in the text makes no difference to that.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from attrs import field

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import EERSTE_DAG, LAATSTE_DAG, Dagbereik, dag_na, dag_voor
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.looptijd import Looptijd
from regio_uitstroom.evaluation.machten import toets_gebruik
from regio_uitstroom.evaluation.momenten import tijdstip
from regio_uitstroom.evaluation.termijnen import einde_onder, telling
from regio_uitstroom.model.regels import Geldigheid, Richting, Verlenging
from regio_uitstroom.waarde import frozen


@frozen
class Gebruik:
    """Whether a power to extend was used, and by which day at the latest that could be."""

    regel: Verlenging
    toets: Toets
    uiterlijk: date = field(repr=False)


@frozen
class Verlengd:
    """The earliest and the latest first day that is no longer in an extended term, and how each power fared."""

    tot_vroegst: date = field(repr=False)
    tot_laatst: date = field(repr=False)
    gebruik: tuple[Gebruik, ...]
    lezingen: Lezingen


def verlengd(ctx: Context, kort: Looptijd, lang: Looptijd, grens: Dagbereik) -> Verlengd:
    """Return how far a term runs: as short and as long as it can be by what is known.

    ``grens``: between which days the first day lies that is no longer in it, whatever extends it.
    """
    machten = [regel for regel in ctx.regeling.regels if isinstance(regel, Verlenging)]
    grenzen = [uiterste_grens(ctx, regel) for regel in machten]
    eerste, laatste = ([bereik.uitersten[i] for bereik, _ in grenzen] for i in (0, 1))
    kortste, zeker = _Termijn(ctx, machten, kort, eerste, grens.eerste).loopt(zeker=True)
    langste, mogelijk = _Termijn(ctx, machten, lang, laatste, grens.laatste).loopt(zeker=False)
    lezingen = [een.toets.lezingen for een in (*zeker, *mogelijk)]
    for een, (_, los) in zip(mogelijk, grenzen, strict=True):
        lezingen += los if een.toets.waarheid is not False else []
    return Verlengd(kortste, langste, mogelijk, samen(lezingen))


def uiterste_grens(ctx: Context, regel: Geldigheid | Verlenging) -> tuple[Dagbereik, list[Lezingen]]:
    """Return between which days the first day lies on which a term or extension has surely ended, and what was read.

    The last day of the calendar where the text sets no limit; any day where it is not known.
    """
    grens = regel.grens if isinstance(regel, Verlenging) else None
    moment = regel.begin if isinstance(regel, Verlenging) and grens is not None else regel.tot
    if moment is None:
        return Dagbereik(LAATSTE_DAG, LAATSTE_DAG), []
    punt = tijdstip(ctx, moment)
    gelezen = [punt.lezingen, punt.onscherp]
    if punt.bereik is None:
        return Dagbereik(EERSTE_DAG, LAATSTE_DAG), gelezen
    if grens is None:
        eerste, laatste = (dag_na(dag) if regel.tot_en_met else dag for dag in punt.bereik.uitersten)
        return Dagbereik(eerste, laatste), gelezen
    vanaf = isinstance(regel, Verlenging) and regel.vanaf
    einde = einde_onder(ctx.regeling, grens, telling(Richting.NA, vanaf=vanaf), punt.bereik)
    return Dagbereik(dag_na(einde.eerste), dag_na(einde.laatste)), gelezen


@frozen
class _Termijn:
    """A term with the powers to extend it: how far it runs without them, and the limits that the text sets to it."""

    ctx: Context
    machten: Sequence[Verlenging]
    los: Looptijd
    grenzen: Sequence[date]
    einde: date

    def loopt(self, *, zeker: bool) -> tuple[date, tuple[Gebruik, ...]]:
        """Return the first day after it with every extension that counts (or may), and how each power fared.

        What one extension adds may make room for another, so they are tried until none is added any more.
        """
        telt = {True} if zeker else {True, None}
        gebruikt: dict[int, Gebruik] = {}
        while True:
            tot = min(self._met(gebruikt).tot, self.einde)
            rest = {nummer: self._gebruik(nummer, dag_voor(tot)) for nummer in self._nummers if nummer not in gebruikt}
            erbij = {nummer: een for nummer, een in rest.items() if een.toets.waarheid in telt}
            if not erbij:
                alle = {**gebruikt, **rest}
                return tot, tuple(alle[nummer] for nummer in self._nummers)
            gebruikt |= erbij

    @property
    def _nummers(self) -> range:
        return range(len(self.machten))

    def _gebruik(self, nummer: int, uiterlijk: date) -> Gebruik:
        regel = self.machten[nummer]
        return Gebruik(regel, toets_gebruik(self.ctx, regel, uiterlijk), uiterlijk)

    def _met(self, gebruikt: Collection[int]) -> Looptijd:
        """Return the term with some of the extensions, in the order of the text."""
        looptijd = self.los
        for nummer in sorted(gebruikt):
            looptijd = looptijd.verlengd(self.machten[nummer].duur, self.grenzen[nummer])
        return looptijd
