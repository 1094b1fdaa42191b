"""Events that can happen more than once, where a term begins with them by which a granted urgency lapses.

An offer before the grant begins no such term (semantics, section 3). Each one after it begins a term of its own, and
what lapsed when the first of these ended does not come to life because of another offer: the first event counts, where
the last one does for all that is asked as it stands now. A melding may as well come before the grant; of those
that do the last one counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from regio_uitstroom.client.feiten import Bekend, Feit
from regio_uitstroom.client.record import Aanbieding, Melding, Reactie
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, op_of_voor
from regio_uitstroom.evaluation.lezing import NIETS, samen
from regio_uitstroom.evaluation.lijsten import als_lijst
from regio_uitstroom.evaluation.momenten import Tijdstip, tijdstip, toekenning
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en, niet, of
from regio_uitstroom.model.ficties import TeltAlsWeigering
from regio_uitstroom.model.regels import Fictie
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.waarde import frozen


@frozen
class Keer:
    """One time that it happened, and whether that counts (None: not known)."""

    bereik: Dagbereik
    telt: Waarheid


def tijdstip_bij(ctx: Context, moment: Moment, *, eerste: bool = True) -> Tijdstip:
    """Return the day that a term runs from; where a granted urgency is asked about, by the events that count for it.

    ``eerste``: of several the first, whose term ends first; otherwise the last.
    """
    if not ctx.over_status or not _is_herhaalbaar(ctx, moment):
        return tijdstip(ctx, moment)
    return _sinds_de_toekenning(ctx, moment, eerste=eerste)


def keren_bij(ctx: Context, moment: Moment) -> tuple[Keer, ...]:
    """Return each time from which a term runs that counts for what is asked; none where that is not known."""
    if not ctx.over_status or not _is_herhaalbaar(ctx, moment):
        bereik = tijdstip(ctx, moment).bereik
        return () if bereik is None else (Keer(bereik, telt=True),)
    lijst = als_lijst(ctx.feit(_LIJST[moment.sleutel]), object)
    return () if lijst is None else _keren_sinds(ctx, moment, lijst, toekenning(ctx).bereik)


def eerste_keer(ctx: Context, moment: Moment) -> date | None:
    """Return the day on which it first happened since the grant, where that was not also the last time."""
    if not _is_herhaalbaar(ctx, moment) or toekenning(ctx).bereik is None:
        return None
    eerste, laatste = (_sinds_de_toekenning(ctx, moment, eerste=eerste).bereik for eerste in (True, False))
    if eerste is None or laatste is None or not eerste.precies or eerste.laatste >= laatste.eerste:
        return None
    return eerste.eerste


def _is_herhaalbaar(ctx: Context, moment: Moment) -> bool:
    """Whether it is an event of a list, by its day there: where a text makes other things a refusal it has none."""
    if moment.dag is not None or moment.sleutel not in _KEREN:
        return False
    maakt = (r.werking for r in ctx.regeling.regels if isinstance(r, Fictie))
    return moment.sleutel != "weigering" or not any(isinstance(werking, TeltAlsWeigering) for werking in maakt)


def _sinds_de_toekenning(ctx: Context, moment: Moment, *, eerste: bool) -> Tijdstip:
    gegeven = ctx.gegeven(_LIJST[moment.sleutel])
    feit, sinds = ctx.feit(gegeven.sleutel), toekenning(ctx)
    open_ = samen((ctx.gelezen(gegeven, feit, open_=True), sinds.onscherp))
    lijst = als_lijst(feit, object)
    if lijst is None:
        return Tijdstip(None, open_)
    keren = _keren_sinds(ctx, moment, lijst, sinds.bereik)
    bereik = _uiterste(keren, ctx.peildatum, eerste=eerste)
    gelezen = samen((ctx.gelezen(gegeven, feit), sinds.lezingen))
    if bereik is None:
        return Tijdstip(None, samen((gelezen, open_)) if keren else gelezen, bestaat_niet=not keren)
    return Tijdstip(bereik, gelezen, NIETS if bereik.precies else open_)


def _keren_sinds(ctx: Context, moment: Moment, lijst: Sequence[object], sinds: Dagbereik | None) -> tuple[Keer, ...]:
    return tuple(keer for keer in _KEREN[moment.sleutel](ctx, lijst, sinds) if keer.telt is not False)


def _uiterste(keren: Sequence[Keer], peildatum: date, *, eerste: bool) -> Dagbereik | None:
    """Return the days that the first or the last time can have been on; None where it may not have happened at all."""
    zeker = [keer.bereik for keer in keren if keer.telt is True]
    if not zeker:
        return None
    if eerste:
        einde = min(peildatum, *(bereik.laatste for bereik in zeker))
        return Dagbereik(min(keer.bereik.eerste for keer in keren), einde)
    begin = max(bereik.eerste for bereik in zeker)
    return Dagbereik(begin, max(min(keer.bereik.laatste, peildatum) for keer in keren))


def telt_sinds(ctx: Context, dag: Dagbereik, sinds: Dagbereik | None) -> Waarheid:
    """Return whether an event of that day counts: not after the peildatum, and not before the grant (if any)."""
    op_tijd = op_of_voor(dag, ctx.peildatum)
    return op_tijd if sinds is None else en((op_tijd, niet(_voor(dag, sinds))))


def _voor(een: Dagbereik, ander: Dagbereik) -> Waarheid:
    return eensgezind((een.eerste < ander.laatste, een.laatste < ander.eerste))


def _aanbiedingen(ctx: Context, lijst: Sequence[object], sinds: Dagbereik | None) -> Iterator[Keer]:
    for een in lijst:
        if isinstance(een, Aanbieding):
            bereik = Dagbereik.van(een.datum)
            yield Keer(bereik, telt_sinds(ctx, bereik, sinds))


def _weigeringen(ctx: Context, lijst: Sequence[object], sinds: Dagbereik | None) -> Iterator[Keer]:
    """Yield the offers that were refused: the record holds one day of an offer."""
    for een in lijst:
        if isinstance(een, Aanbieding):
            bereik = Dagbereik.van(een.datum)
            yield Keer(bereik, en((telt_sinds(ctx, bereik, sinds), _is_geweigerd(een.reactie))))


def _is_geweigerd(reactie: Feit[Reactie]) -> Waarheid:
    return reactie.waarde is Reactie.GEWEIGERD if isinstance(reactie, Bekend) else None


def _meldingen(ctx: Context, lijst: Sequence[object], sinds: Dagbereik | None) -> Iterator[Keer]:
    """Yield the meldingen; one before the grant does not count where another came between them."""
    dagen = [Dagbereik.van(een.datum) for een in lijst if isinstance(een, Melding)]
    for bereik in dagen:
        ertussen = [en((_voor(bereik, ander), niet(_voor(sinds, ander)))) for ander in dagen if sinds is not None]
        yield Keer(bereik, en((op_of_voor(bereik, ctx.peildatum), niet(of(ertussen)))))


_KEREN: Mapping[str, Callable[[Context, Sequence[object], Dagbereik | None], Iterator[Keer]]] = {
    "aanbod": _aanbiedingen,
    "weigering": _weigeringen,
    "aanmelding": _meldingen,
}
"""How the events are found with which a moment came about."""

_LIJST = {"aanbod": "aanbiedingen", "weigering": "aanbiedingen", "aanmelding": "meldingen"}
"""The list of the record that they are in."""
