"""Answers that stand for all answers: one on each side of every threshold that a rule can tell apart.

They are tried in place of an unknown fact to see whether it matters (semantics, section 5). Answers that no condition
tells apart are merged afterwards (see :mod:`regio_uitstroom.evaluation.combinaties`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain, permutations, product
from typing import Any

from attrs import evolve, field

from regio_uitstroom.client.feiten import Bekend, Datum, Feit, NietVastTeStellen
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import (
    Aanbieding,
    Buitenland,
    Gezinslid,
    Melding,
    Oordeel,
    Plaats,
    Reactie,
    RegiePeriode,
    Toekenning,
)
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.deelname import deelnemers
from regio_uitstroom.evaluation.lezing import OpenOordeel
from regio_uitstroom.evaluation.representatieve_dagen import representatieve_dagen
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.bruikbaar import OORDELEN, bruikbare_sleutels
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import GemeenteUitRecord, VasteGemeente
from regio_uitstroom.model.voorwaarden import FeitIs, FeitVergelijking, HeeftGeweigerd, IsAangeboden
from regio_uitstroom.tijd import Duur
from regio_uitstroom.waarde import frozen

CENT = Decimal("0.01")
TWEE_PARTIJEN = 2
"""Two parties that nothing names: enough to differ from each other."""

VERSCHILLEND = 4
"""So many kinds of offer there are: suitable or not, refused or accepted."""

_ANDERS = "(iets anders)"
"""A choice that no text names."""


_VERFIJNBAAR = frozenset({Feittype.DATUM, Feittype.GEBEURTENISSEN, Feittype.GEMEENTE})
"""Facts that can be known in part: a partial date, an event with an open part."""


@frozen
class Representanten:
    """Municipalities and days that stand for all others, for one question about one client."""

    gemeenten: tuple[Gemeente, ...] = field(repr=False)
    dagen: tuple[date, ...] = field(repr=False)
    verjaardagen: tuple[date, ...] = field(default=(), repr=False)
    """Days of birth of a child."""

    @property
    def plaatsen(self) -> tuple[Plaats, ...]:
        """The municipalities, and outside the Netherlands."""
        return (*self.gemeenten, Buitenland.BUITEN_NEDERLAND)


def representanten(ctx: Context, ook: Collection[Gemeente] = ()) -> Representanten:
    """Return the municipalities and days that stand for all others, of every text that is applied.

    ``ook``: municipalities that are looked for by name, for which no other can stand.
    """
    per_tekst = [_onder_tekst(deel) for deel in ctx.alle]
    gemeenten = {*ook, *(gemeente for rep in per_tekst for gemeente in rep.gemeenten)}
    dagen = {dag for rep in per_tekst for dag in rep.dagen}
    gerangschikt = tuple(sorted(dagen))
    return Representanten(tuple(sorted(gemeenten, key=_code)), gerangschikt, _verjaardagen(ctx, gerangschikt))


def _verjaardagen(ctx: Context, dagen: Sequence[date]) -> tuple[date, ...]:
    """Return days of birth of a child: one year ago; for a granted urgency any day, which is looked at as on others."""
    jong = ctx.peildatum - timedelta(days=min(365, ctx.peildatum.toordinal() - 1))
    return (jong, *(dag for dag in dagen if dag < ctx.peildatum)) if ctx.over_status else (jong,)


def _onder_tekst(ctx: Context) -> Representanten:
    """Return the municipalities that rules or record name, two parties and one outsider, and days around thresholds."""
    genoemd = {bron.gemeente for bron in van_soort(VasteGemeente, ctx.regeling.regels, ctx.regeling.begrippen)}
    if OORDELEN in bruikbare_sleutels(ctx.regeling):
        genoemd |= {deel.gemeente for deel in ctx.client.oordelen if deel.gemeente is not None}
    genoemd |= {plaats for plaats in ctx.spoor.gezien if isinstance(plaats, Gemeente)}
    partijen = sorted((p for p in deelnemers(ctx).zeker if isinstance(p, Gemeente)), key=_code)
    vrije_partijen = [gemeente for gemeente in partijen if gemeente not in genoemd][:TWEE_PARTIJEN]
    alle = {*genoemd, *vrije_partijen, *_niet_partij(ctx, {*genoemd, *partijen})}
    return Representanten(tuple(sorted(alle, key=_code)), representatieve_dagen(ctx))


def _code(gemeente: Gemeente) -> str:
    return gemeente.code


def _niet_partij(ctx: Context, bezet: set[Gemeente]) -> tuple[Gemeente, ...]:
    """Return the first municipality of the register that exists on the peildatum and is named nowhere."""
    leden = {deelname.gemeente for deelname in ctx.regeling.partijen.deelnames} | bezet
    for gemeente in ctx.register.alle:
        if gemeente not in leden and ctx.register.bestaat_op(gemeente, ctx.peildatum):
            return (gemeente,)
    return ()


def antwoorden_op_feit(ctx: Context, rep: Representanten, gegeven: Gegeven) -> tuple[Feit[Any], ...]:
    """Return facts that can take the place of an unknown one: refinements of what is known, otherwise all kinds."""
    feit = ctx.feit(gegeven.sleutel)
    if isinstance(feit, Bekend) and gegeven.type in _VERFIJNBAAR:
        verfijnd = tuple(Bekend(waarde) for waarde in _verfijnd(rep, feit.waarde, _namen(ctx)))
        if verfijnd:
            return verfijnd
    return (*(Bekend(waarde) for waarde in _waarden(ctx, rep, gegeven)), NietVastTeStellen())


def _waarden(ctx: Context, rep: Representanten, gegeven: Gegeven) -> Iterable[Any]:
    bijzonder = _LIJSTEN.get(gegeven.sleutel)
    if bijzonder is not None:
        return bijzonder(ctx, rep)
    match gegeven.type:
        case Feittype.JA_NEE:
            return (True, False)
        case Feittype.DATUM:
            return (Datum.van(dag) for dag in sorted(rep.dagen, key=lambda dag: abs(dag - ctx.peildatum)))
        case Feittype.GEMEENTE:
            return rep.plaatsen
        case Feittype.KEUZE:
            return _keuzes(ctx, gegeven)
        case _:
            return _rond_drempels(ctx, gegeven)


def _in_de_tekst(ctx: Context) -> Iterable[object]:
    """Yield the rules and definitions of every text that is applied."""
    return (deel for een in ctx.alle for deel in (een.regeling.regels, een.regeling.begrippen))


def _keuzes(ctx: Context, gegeven: Gegeven) -> Iterable[str]:
    tests = [t for t in van_soort(FeitIs, *_in_de_tekst(ctx)) if t.gegeven.sleutel == gegeven.sleutel]
    keuzes = (keuze for test in tests for keuze in test.gegeven.keuzes)
    genoemd = (test.waarde for test in tests if isinstance(test.waarde, str))
    return dict.fromkeys((*gegeven.keuzes, *keuzes, *genoemd, _ANDERS))


def _rond_drempels(ctx: Context, gegeven: Gegeven) -> Iterable[Any]:
    """Yield amounts, numbers or durations just below, on and just above every threshold."""
    for test in van_soort(FeitVergelijking, *_in_de_tekst(ctx)):
        if test.gegeven.sleutel != gegeven.sleutel:
            continue
        drempel = test.drempel
        if isinstance(drempel, Duur):
            yield from (evolve(drempel, aantal=max(drempel.aantal + stap, 0)) for stap in (-1, 0, 1))
        elif isinstance(drempel, Decimal) and drempel.is_finite():
            yield from (drempel - CENT, drempel, drempel + CENT)
        elif isinstance(drempel, int):
            yield from (drempel - 1, drempel, drempel + 1)


def _namen(ctx: Context) -> tuple[str, ...]:
    """Return the names of the texts that are applied; none where it is one: then an event is about that one."""
    return tuple(dict.fromkeys(een.regeling.naam for een in ctx.delen)) if len(ctx.delen) > 1 else ()


def _verfijnd(rep: Representanten, waarde: Any, namen: Sequence[str]) -> Iterable[Any]:  # noqa: ANN401 - a fact of any type
    """Yield finer values: a full date for a partial one, events with what was open in them filled in."""
    if isinstance(waarde, Datum) and not waarde.volledig:
        binnen = [dag for dag in rep.dagen if waarde.eerste <= dag <= waarde.laatste]
        return (Datum.van(dag) for dag in sorted({*binnen, waarde.eerste, waarde.laatste}))
    if isinstance(waarde, tuple):
        return _verfijnde_lijsten(rep, waarde, namen)
    return ()


def _verfijnde_lijsten(rep: Representanten, lijst: tuple[Any, ...], namen: Sequence[str]) -> Iterable[tuple[Any, ...]]:
    """Yield the list with all that is open in its events filled in, with each kind of value in turn.

    All events at once with the same kind of value, and by turns with another: of two, each can be the last. A date that
    is known in part with each day in it that a rule can tell apart.
    """
    keren = range(max(len(rep.plaatsen) + 4, 2 * len(namen)))
    gevuld = [tuple(_gevuld(rep, gebeurtenis, keer, namen) for gebeurtenis in lijst) for keer in keren]
    gevuld += [tuple(_gevuld(rep, een, keer + i, namen) for i, een in enumerate(lijst)) for keer in keren[:2]]
    for dag in _dagen_binnen(rep, lijst):
        gevuld += [tuple(_gevuld(rep, een, keer, namen, dag) for een in lijst) for keer in range(VERSCHILLEND)]
    return (nieuw for nieuw in dict.fromkeys(gevuld) if nieuw != lijst)


def _dagen_binnen(rep: Representanten, lijst: Iterable[Any]) -> Iterable[date]:
    """Return the days that a date of an event can turn out to be, where that is known in part."""
    if any(isinstance(een, Gezinslid) and not _is_scherp(een.geboortedatum) for een in lijst):
        return rep.verjaardagen
    datums = [een.datum for een in lijst if hasattr(een, "datum") and not een.datum.volledig]
    return [dag for dag in rep.dagen if any(datum.eerste <= dag <= datum.laatste for datum in datums)]


def _is_scherp(feit: Feit[Datum]) -> bool:
    return isinstance(feit, Bekend) and feit.waarde.volledig


def _geboren(rep: Representanten, feit: Feit[Datum], keer: int, dag: date | None) -> Feit[Datum]:
    """Return a day of birth for one that is not known, or known in part; ``dag`` where it can be that day."""
    dagen = rep.dagen or (date(2000, 1, 1),)
    vroeg, laat = (feit.waarde.eerste, feit.waarde.laatste) if isinstance(feit, Bekend) else (dagen[0], dagen[-1])
    return Bekend(Datum.van(dag if dag is not None and vroeg <= dag <= laat else laat if keer % 2 else vroeg))


def _gevuld(
    rep: Representanten,
    gebeurtenis: Any,  # noqa: ANN401 - an event of any kind
    keer: int,
    namen: Sequence[str],
    dag: date | None = None,
) -> Any:  # noqa: ANN401 - the same
    """Return an event with its open parts filled in by the value of that turn; by ``dag`` where it can be that day."""
    anders: dict[str, Any] = {}
    plaatsen: tuple[Feit[Plaats], ...] = (*(Bekend(plaats) for plaats in rep.plaatsen), NietVastTeStellen())
    match gebeurtenis:
        case Melding() | RegiePeriode():
            anders = {"gemeente": plaatsen[keer % len(plaatsen)]}
        case Aanbieding():
            anders = {
                "passend": Bekend(keer % 2 == 0),
                "reactie": Bekend((Reactie.GEWEIGERD, Reactie.AANVAARD)[keer // 2 % 2]),
            }
        case Gezinslid(geboortedatum=geboren) if not _is_scherp(geboren):
            return evolve(gebeurtenis, geboortedatum=_geboren(rep, geboren, keer, dag))
    open_ = {naam: nieuw for naam, nieuw in anders.items() if not isinstance(getattr(gebeurtenis, naam), Bekend)}
    if isinstance(gebeurtenis, Toekenning) and gebeurtenis.regeling is None and namen:
        open_["regeling"] = namen[keer // 2 % len(namen)]
    if hasattr(gebeurtenis, "datum") and not gebeurtenis.datum.volledig:
        datum = gebeurtenis.datum
        anders_dag = datum.laatste if keer % 2 else datum.eerste
        open_["datum"] = Datum.van(dag if dag is not None and datum.eerste <= dag <= datum.laatste else anders_dag)
    return evolve(gebeurtenis, **open_) if open_ else gebeurtenis


def _meldingen(ctx: Context, rep: Representanten) -> Iterable[tuple[Melding, ...]]:
    vandaag = Datum.van(ctx.peildatum)
    yield ()
    yield from ((Melding(Bekend(plaats), vandaag),) for plaats in rep.plaatsen)
    eerder = (dag for dag in rep.dagen if dag <= ctx.peildatum)
    yield from ((Melding(Bekend(plaats), Datum.van(dag)),) for dag in eerder for plaats in rep.plaatsen[:1])
    if any(bron.eerste for bron in van_soort(GemeenteUitRecord, *_in_de_tekst(ctx))):  # not the one that is the last
        gisteren = Datum.van(ctx.peildatum - timedelta(days=min(1, ctx.peildatum.toordinal() - 1)))
        paren = permutations(rep.plaatsen, 2)
        yield from ((Melding(Bekend(een), gisteren), Melding(Bekend(ander), vandaag)) for een, ander in paren)


def _aanbiedingen(ctx: Context, rep: Representanten) -> Iterable[tuple[Aanbieding, ...]]:
    """As many offers as a rule counts refusals of: one, and more where a text says so."""
    yield ()
    tests = [t for een in ctx.alle for t in van_soort(HeeftGeweigerd, een.regeling.regels)]
    mogelijk = (range(max(t.aantal - len(t.erbij), 1), t.aantal + len(t.eraf) + 1) for t in tests)
    gedaan = (t.aantal for een in ctx.alle for t in van_soort(IsAangeboden, een.regeling.regels))
    aantallen = sorted({1, *chain.from_iterable(mogelijk), *chain.from_iterable((n - 1, n) for n in gedaan)} - {0})
    geen = (Reactie.GEEN,) if any(t.geen for t in tests) else ()
    for dag in (ctx.peildatum, *(dag for dag in rep.dagen if dag < ctx.peildatum)):
        for passend, reactie in product((True, False), (Reactie.GEWEIGERD, Reactie.AANVAARD, *geen)):
            yield from ((Aanbieding(Datum.van(dag), Bekend(passend), Bekend(reactie)),) * keren for keren in aantallen)


def _huishouden(_ctx: Context, rep: Representanten) -> Iterable[tuple[Gezinslid, ...]]:
    yield ()
    yield from ((Gezinslid("kind", Bekend(Datum.van(dag))),) for dag in rep.verjaardagen)


def _toekenningen(ctx: Context, rep: Representanten) -> Iterable[tuple[Toekenning, ...]]:
    yield ()
    for regeling in dict.fromkeys(een.regeling.naam for een in ctx.alle):
        yield from ((Toekenning(Datum.van(dag), regeling=regeling),) for dag in rep.dagen if dag <= ctx.peildatum)


def _regie(ctx: Context, rep: Representanten) -> Iterable[tuple[RegiePeriode, ...]]:
    vandaag = Datum.van(ctx.peildatum)
    yield ()
    yield from ((RegiePeriode(Bekend(plaats), vandaag),) for plaats in rep.plaatsen)


def _voorkeur(_ctx: Context, rep: Representanten) -> Iterable[tuple[Gemeente, ...]]:
    yield ()
    yield from ((gemeente,) for gemeente in rep.gemeenten)
    yield rep.gemeenten[:2]


def _onveilig(_ctx: Context, rep: Representanten) -> Iterable[tuple[Gemeente, ...]]:
    yield ()
    yield from ((gemeente,) for gemeente in rep.gemeenten)
    yield rep.gemeenten


_LIJSTEN: Mapping[str, Callable[[Context, Representanten], Iterable[Any]]] = {
    "meldingen": _meldingen,
    "aanbiedingen": _aanbiedingen,
    "huishouden": _huishouden,
    "toekenningen": _toekenningen,
    "regie": _regie,
    "voorkeursgemeenten": _voorkeur,
    "onveiligeGemeenten": _onveilig,
}
"""Facts that are lists."""


def antwoorden_op_oordeel(rep: Representanten, open_: OpenOordeel) -> tuple[Oordeel, ...]:
    """Return judgments that can be given: no, and yes (pointing at each municipality, where one is asked for)."""
    sleutel, door = open_.oordeel.sleutel, open_.beoordelaar or ""
    ja = [Oordeel(sleutel, waarde=True, door=door)]
    if open_.plaats:
        ja = [Oordeel(sleutel, waarde=True, door=door, gemeente=gemeente) for gemeente in rep.gemeenten] or ja
    return (*ja, Oordeel(sleutel, waarde=False, door=door))
