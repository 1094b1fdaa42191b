"""What has lapsed stays lapsed: whether a rule on lapse held on an earlier day since the grant (decision 050).

A condition that stays true once it is (an offer was refused, a term has passed) is tried on the peildatum alone. Any
other is tried on every day since the grant on which what it looks at can have changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from attrs import evolve

from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Toets, stille_toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import dag_na, dag_voor, schuif
from regio_uitstroom.evaluation.lezing import NIETS, Lezingen, Open, OpenTijdvak, samen
from regio_uitstroom.evaluation.momenten import toekenning
from regio_uitstroom.evaluation.poort import poort
from regio_uitstroom.evaluation.proefdagen import LANGSTE, proefdagen
from regio_uitstroom.evaluation.schakelaars import ONWAAR, Schakelaar, weeg_schakelaars
from regio_uitstroom.evaluation.toen import met_dag
from regio_uitstroom.evaluation.waarheid import en, niet
from regio_uitstroom.model import voorwaarden as v
from regio_uitstroom.model.regels import Verval
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

_WISSELT = frozenset({"peildatum", "start verblijf", "einde verblijf", "einde kalenderjaar"})
"""Moments that can be another day on another peildatum, also for somebody who was granted urgency once."""


def blijft_waar(voorwaarde: v.Voorwaarde | None) -> bool:
    """Whether a condition stays true once it is, because it is about what happened; false where that is not certain."""
    match voorwaarde:
        case v.En() | v.Of():
            return all(map(blijft_waar, voorwaarde.delen))
        case v.Vermoed() | v.Fictief():
            return blijft_waar(voorwaarde.deel)
        case v.HeeftGeweigerd():
            vast = _staat_vast(voorwaarde.venster) and not voorwaarde.eraf
            return vast and all(map(blijft_waar, voorwaarde.erbij))
        case v.TermijnVerstreken():
            return _van_een_vaste_dag(voorwaarde)
        case v.Leeftijd():
            return voorwaarde.tot is None
        case _:
            gebeurd = isinstance(voorwaarde, _GEBEURD) and _staat_vast(getattr(voorwaarde, "venster", None))
            return gebeurd or v.is_tijdloos(voorwaarde)


_GEBEURD = v.OpLaatsteDag | v.IsToegekend | v.IsAangeboden | v.HeeftGemeld | v.Uitstroomgereed
"""Conditions about something that happened, and will have happened on every later day."""


def _staat_vast(terugblik: v.Terugblik | None) -> bool:
    """Whether the time that is looked back over is the same on every peildatum since the grant."""
    return terugblik is None or (terugblik.moment.van is None and terugblik.moment.sleutel not in _WISSELT)


def _van_een_vaste_dag(termijn: v.TermijnVerstreken) -> bool:
    """Whether a term runs from a day that is the same on every peildatum since the grant."""
    moment = termijn.moment
    zelfde = moment.van is None and not moment.overbrugd and moment.sleutel not in _WISSELT
    return zelfde and termijn.op is None and termijn.binnen is None


@frozen
class Eerder:
    """A rule on lapse, with the rules that switch it off: whether it held on a day between the grant and the peildatum.

    ``schakelaars``: all rules without a value of the text; ``uit``: the numbers of those that switch the rule off.
    ``einde``: returns the first day on which the urgency has ended whatever else, where that is known.
    """

    regel: Verval
    schakelaars: tuple[Schakelaar, ...]
    uit: tuple[int, ...]
    einde: Callable[[Context], date | None]

    @property
    def doet_ertoe(self) -> bool:
        """Whether it can have held before and not now."""
        door = [self.schakelaars[i].voorwaarde for i in self.uit]
        return not (blijft_waar(self.regel.voorwaarde) and all(map(v.is_tijdloos, door)))

    def toets(self, ctx: Context) -> Toets:
        """Try the rule on the days before the peildatum; what is read there is read by this part of the rule."""
        deel = ("eerder vervallen", ctx.nummer, self.regel.citaat)
        if ctx.stil:
            return ctx.onthoud(deel, self._toets, ctx)
        return ctx.volg(deel, lambda: self._toets(ctx), lambda t: t.lezingen, lambda ander: self._toets(ander).waarheid)

    def _toets(self, ctx: Context) -> Toets:
        verleend = toekenning(ctx)
        if verleend.bereik is None or verleend.bereik.eerste >= ctx.peildatum:
            return ONWAAR
        onbekend: list[Toets] = []
        dagen = self._dagen(ctx, verleend.bereik.eerste)
        for dag, volgende in zip(dagen, (*dagen[1:], dag_na(dagen[-1])), strict=True):
            toets = self._op_dag(ctx, dag)
            zeker = toets.waarheid if dag >= verleend.bereik.laatste else en((toets.waarheid, None))
            if zeker is True:
                return _op_die_dag(ctx, toets, dag)
            if zeker is None:
                onscherp = verleend.onscherp if toets.waarheid else NIETS
                gelezen = _tot(toets.lezingen, (volgende - dag).days - 1)
                onbekend.append(evolve(toets, lezingen=samen((gelezen, onscherp))))
        return self._onbekend(ctx, onbekend) if onbekend else ONWAAR

    def _op_dag(self, ctx: Context, dag: date) -> Toets:
        """Return c(r) as it was on a day; while answers are tried it is kept, whatever the day of the grant is then."""
        deel = ("toen vervallen", ctx.nummer, self.regel.citaat)
        if ctx.antwoorden is not None:
            return ctx.antwoorden.onthoud((deel, dag), self._op, ctx, dag, onder=deel)
        toets = self._op(ctx, dag)
        ctx.spoor.las(deel, toets.lezingen)
        return toets

    def _op(self, ctx: Context, dag: date) -> Toets:
        """Return c(r) as it was on a day: the condition, and what switched it off then."""
        toen = ctx.op_dag(dag)
        eigen = toen.toets(self.regel.voorwaarde)
        if eigen.waarheid is False or not self.uit:
            return eigen
        gewogen = weeg_schakelaars(self.schakelaars, toen, poort(toen, met_doelgroep=False).toets)
        af = [gewogen[i] for i in self.uit]
        waarheid = en((eigen.waarheid, *(niet(toets.waarheid) for toets in af)))
        return evolve(eigen, waarheid=waarheid, lezingen=samen((eigen.lezingen, *(toets.lezingen for toets in af))))

    def _dagen(self, ctx: Context, vanaf: date) -> Sequence[date]:
        """Return the days since the grant on which it can have begun to hold."""
        grenzen = (ctx.peildatum, self.einde(ctx) or ctx.peildatum, schuif(vanaf, LANGSTE))
        gisteren = dag_voor(max(min(grenzen), dag_na(vanaf)))
        delen = (self.regel, *(self.schakelaars[i].regel for i in self.uit), ctx.regeling.begrippen)
        return proefdagen(ctx, delen, vanaf, gisteren)

    def _onbekend(self, ctx: Context, toetsen: Sequence[Toets]) -> Toets:
        """Return that it is not known; what a history does not tell of these days is one question."""
        atoom = ("eerder vervallen", ctx.nummer, self.regel.citaat)
        tijdvakken = [een for toets in toetsen for een in toets.lezingen.open if isinstance(een, OpenTijdvak)]
        gekozen = ctx.vrij(atoom) if tijdvakken or ctx.stil else NIET_GEVRAAGD
        if gekozen is not NIET_GEVRAAGD:
            return stille_toets(gekozen)
        if ctx.stil:
            return stille_toets(None)
        gelezen = samen(toets.lezingen for toets in toetsen)
        rest = frozenset(een for een in gelezen.open if not isinstance(een, OpenTijdvak))
        perioden = _per_historie(tijdvakken)
        vragen = [ctx.onbekend_tijdvak(sleutel, tuple(delen), atoom) for sleutel, delen in perioden]
        lezingen = samen((evolve(gelezen, open=rest), *vragen))
        return Toets(None, evolve(toetsen[0].bevinding, waarheid=None), lezingen)


def _tot(lezingen: Lezingen, dagen: int) -> Lezingen:
    """Return what was read on a day as it is read up to so many days later, while nothing changes."""
    if dagen == 0:
        return lezingen
    return evolve(lezingen, open=frozenset(_verlengd(een, dagen) for een in lezingen.open))


def _verlengd(een: Open, dagen: int) -> Open:
    if not isinstance(een, OpenTijdvak) or een.tijdvak is None or een.tijdvak.tot is None:
        return een
    return evolve(een, tijdvak=evolve(een.tijdvak, tot=een.tijdvak.tot + timedelta(days=dagen)))


def _per_historie(tijdvakken: Sequence[OpenTijdvak]) -> Iterator[tuple[str, dict[Periode | None, None]]]:
    """Yield for each history which of its stretches are not known."""
    per_sleutel: dict[str, dict[Periode | None, None]] = {}
    for een in tijdvakken:
        per_sleutel.setdefault(een.gegeven.sleutel, {})[een.tijdvak] = None
    yield from per_sleutel.items()


def _op_die_dag(ctx: Context, toets: Toets, dag: date) -> Toets:
    """Return that it held on that day, and with that that the urgency lapsed then."""
    if ctx.stil:
        return stille_toets(True)  # noqa: FBT003 - the truth
    zin = f"zo was het op {datum_in_woorden(dag)}, en wat is vervallen, blijft vervallen"
    return Toets(True, met_dag(evolve(toets.bevinding, waarheid=True), zin), toets.lezingen.zonder_open)  # noqa: FBT003
