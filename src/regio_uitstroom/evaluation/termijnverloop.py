"""How long a term runs in the end: stood still, and put off (*opgeschort*, *verdaagd*)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import evolve, field

from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import LAATSTE_DAG, Dagbereik
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, samen
from regio_uitstroom.evaluation.stilstand import Stilstand, stilstand
from regio_uitstroom.evaluation.termijnen import geldt_termijnenwet
from regio_uitstroom.evaluation.verdaging import hoeveel, telt_niet_mee, toets_verdaagd
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regels import Opschorting, Richting, Verdaging, Verplichting
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.termijnen import Telling, Telwijze, Termijneinde, dagen_stil
from regio_uitstroom.tijd import Duur, Eenheid, Periode
from regio_uitstroom.waarde import frozen


@frozen
class Verloop:
    """The last days that a term can have.

    ``waardoor``: what put the end on a later day, ``wellicht``: what may still do so; main clauses. ``stil``: the term
    stands still, so that it has no last day yet. ``uiterst``: the latest that its last day can become by an answer that
    is missing. ``lezingen``: what was read, with what is still open.
    """

    einde: Termijneinde
    uiterst: date = field(repr=False)
    waardoor: tuple[str, ...] = field(default=(), repr=False)
    wellicht: tuple[str, ...] = field(default=(), repr=False)
    stil: bool = field(default=False, repr=False)
    lezingen: Lezingen = NIETS

    @property
    def onzeker(self) -> bool:
        """Whether an answer that is missing can still put the end on a later day."""
        return self.uiterst > self.einde.laatste

    @property
    def bereik(self) -> Dagbereik:
        """The last days that it can have, whatever is still open."""
        return Dagbereik(self.einde.eerste, max(self.einde.laatste, self.uiterst))


def verloop(ctx: Context, plicht: Citaat, duur: Duur, telling: Telling, moment: Dagbereik) -> Verloop:
    """Return how long the term of a duty runs under this text, from the days that its moment can mean."""
    geldt = duur.aantal > 0 and geldt_termijnenwet(ctx.regeling, plicht)
    wijze = Telwijze(duur, telling, termijnenwet=geldt)
    regels = [r for r in ctx.regeling.regels if isinstance(r, Opschorting | Verdaging) and r.plicht == plicht]
    if not regels or _ligt_vast(ctx, plicht, duur, telling):
        einde = wijze.termijneinde(*moment.uitersten)
        return Verloop(einde, einde.laatste)
    stil = tuple(stilstand(ctx, regel) for regel in regels if isinstance(regel, Opschorting))
    machten = [regel for regel in regels if isinstance(regel, Verdaging)]
    gewogen = tuple(_gewogen(ctx, evolve(wijze, stil=_dagen(e.hoogstens for e in stil)), moment.laatste, machten))
    zeker = gewogen
    if moment.eerste != moment.laatste or stil:
        zeker = tuple(_gewogen(ctx, evolve(wijze, stil=_dagen(e.zeker for e in stil)), moment.eerste, machten))
    return _Termijn(ctx, wijze, moment, stil, gewogen, _verdaagd(zeker)).verloop()


def _dagen(stil: Iterable[tuple[Periode, ...]]) -> tuple[Periode, ...]:
    return tuple(periode for perioden in stil for periode in perioden)


@frozen
class _Macht:
    """A power to put off a term, the last day on which that can be done, and whether it was."""

    regel: Verdaging
    uiterlijk: date
    toets: Toets


def _gewogen(ctx: Context, wijze: Telwijze, moment: date, machten: Iterable[Verdaging]) -> Iterator[_Macht]:
    """Yield each power with whether it was used: on a day of the term, that is no later than the peildatum."""
    for regel in machten:
        uiterlijk = min(wijze.termijneinde(moment, moment).laatste, ctx.peildatum)
        toets = toets_verdaagd(ctx, regel, uiterlijk)
        yield _Macht(regel, uiterlijk, toets)
        if toets.waarheid is True:
            wijze = evolve(wijze, verdaagd=(*wijze.verdaagd, regel.duur))


def _verdaagd(machten: Iterable[_Macht]) -> tuple[Duur, ...]:
    return tuple(macht.regel.duur for macht in machten if macht.toets.waarheid is True)


def _ligt_vast(ctx: Context, plicht: Citaat, duur: Duur, telling: Telling) -> bool:
    """Whether this is the outer bound of a term that has another: a date, or a day counted back from one.

    What puts off a term of so long after its begin, does not move the day that the text sets beside it.
    """
    if not _is_vast(duur, terug=telling is Telling.VOOR):
        return False
    termijnen = (r.termijn for r in ctx.regeling.regels if isinstance(r, Verplichting) and r.citaat == plicht)
    grenzen = [grens for een in termijnen if een is not None for grens in (een, *een.ook)]
    return any(not _is_vast(grens.duur, terug=grens.richting is Richting.VOOR) for grens in grenzen)


def _is_vast(duur: Duur, *, terug: bool) -> bool:
    return terug or duur.aantal == 0


@frozen
class _Termijn:
    """A term of which the text says that it can stand still or be put off, with what the record tells of that.

    ``machten``: as if it ends as late as it can; ``zeker_verdaagd``: by how much it was put off if it ends as early.
    """

    ctx: Context
    wijze: Telwijze
    moment: Dagbereik
    stil: tuple[Stilstand, ...]
    machten: tuple[_Macht, ...]
    zeker_verdaagd: tuple[Duur, ...]

    def verloop(self) -> Verloop:
        """Return how long it runs."""
        raakt = [een for een in self.stil if self._raakt(een)]
        vroeg = self._met([een.zeker for een in self.stil], self.zeker_verdaagd).termijneinde(*self.moment.uitersten)
        laat = self._einde([een.bekend for een in self.stil])
        einde = Termijneinde(vroeg.eerste, laat.laatste, laat.verlenging)
        stil = any(een.duurt_voort for een in raakt)
        kaal = Verloop(einde, self._einde([een.hoogstens for een in self.stil]).laatste, stil=stil)
        if self.ctx.stil:  # answers are being tried: nobody reads the words
            return kaal
        gelezen = [een.lezingen(raakt=een in raakt) for een in self.stil]
        gelezen += [een.toets.lezingen.zonder_open for een in self.machten if een.toets.waarheid is not None]
        return evolve(
            kaal,
            waardoor=(*self._stond_stil(laat.laatste), *self._verdaagd()),
            wellicht=(*filter(None, (een.wellicht for een in raakt)), *self._kan_verdaagd(stil=stil)),
            lezingen=samen(gelezen),
        )

    def _einde(self, stil: Sequence[tuple[Periode, ...]]) -> Termijneinde:
        return self._met(stil).termijneinde(*self.moment.uitersten)

    def _met(self, stil: Sequence[tuple[Periode, ...]], verdaagd: tuple[Duur, ...] | None = None) -> Telwijze:
        gebruikt = _verdaagd(self.machten) if verdaagd is None else verdaagd
        return evolve(self.wijze, stil=_dagen(stil), verdaagd=gebruikt)

    def _raakt(self, een: Stilstand) -> bool:
        """Whether it can have stood still by this rule: on a day that is one of the term, with all other rules."""
        zonder = self._einde([ander.hoogstens for ander in self.stil if ander is not een])
        return een.kan_raken(self.wijze.begin(self.moment.eerste), zonder.laatste)

    def _stond_stil(self, einde: date) -> Iterator[str]:
        """Yield on how many days it stood still by each rule, where that is one number."""
        eenheid = self.wijze.duur.eenheid
        for een in self.stil:
            aantallen = {
                sum(dagen_stil(periode, self.wijze.begin(dag), einde, eenheid) for periode in perioden)
                for dag in self.moment.uitersten
                for perioden in (een.zeker, een.bekend)
            }
            if len(aantallen) == 1 and (aantal := aantallen.pop()):
                dag = "werkdag" if eenheid is Eenheid.WERKDAG else "dag"
                yield f"de termijn stond {aantal} {dag}{'' if aantal == 1 else 'en'} stil ({een.regel.citaat.tekst})"

    def _verdaagd(self) -> Iterator[str]:
        for een in self.machten:
            if een.toets.waarheid is True:
                yield f"de termijn is verdaagd {hoeveel(een.regel)} ({een.regel.citaat.tekst})"

    def _kan_verdaagd(self, *, stil: bool) -> Iterator[str]:
        """Yield what may still be put off; as long as nobody did, the term runs as it was."""
        for een in self.machten:
            if een.toets.waarheid is None:
                yield f"de termijn kan eenmaal worden verdaagd {hoeveel(een.regel)} ({een.regel.citaat.tekst})" + (
                    "" if stil else self._dan(een.regel)
                )
            yield from telt_niet_mee(self.ctx, een.regel, een.uiterlijk)

    def _dan(self, regel: Verdaging) -> str:
        """Say when it ends if it is put off, where that is one day."""
        met = self._met([een.bekend for een in self.stil])
        later = evolve(met, verdaagd=(*met.verdaagd, regel.duur)).termijneinde(*self.moment.uitersten)
        if not later.precies or later.laatste == LAATSTE_DAG:
            return ""
        return f"; dan eindigt hij uiterlijk op {datum_in_woorden(later.laatste)}"
