"""What a history of stays tells of each day, and of *the* stay (semantics, section 2).

On one day one stay counts, the one begun first; of two begun on one day either may be it. A known interval
settles its stretch against stays that nobody recorded, not against a recorded one that was begun earlier
and may still run.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from attrs import field

from regio_uitstroom.client.record import Verblijf, Verblijfshistorie
from regio_uitstroom.evaluation.bewaard import bewaard
from regio_uitstroom.evaluation.doorgang import Dekking, Verloop
from regio_uitstroom.evaluation.vakken import BEGIN, Vak, grenzen
from regio_uitstroom.evaluation.voorzieningen import is_van_soort
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en, of
from regio_uitstroom.model.woorden import Voorzieningen
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen


class Anders(Enum):
    """What can count on a day beside a recorded stay."""

    GEEN = "geen verblijf"
    ONBEKEND = "een verblijf dat niet in de lijst staat"


Telt = Verblijf | Anders
Dagverblijf = frozenset[Telt]
"""What may count on a day; one element where it is certain."""


@frozen
class Gezocht:
    """An answer from the history, and the stretches that kept it from being certain."""

    waarheid: Waarheid = field(repr=False)
    onbekend: tuple[Periode, ...] = field(default=(), repr=False)
    door: tuple[Telt, ...] = field(default=(), eq=False, repr=False)
    """The stays by which it holds, each that may be the one; empty where it does not, or may not."""


@frozen
class HetVerblijf:
    """The stay that a text means by *het verblijf*: one element where it is certain."""

    mogelijk: Dagverblijf = field(repr=False)
    onbekend: tuple[Periode, ...] = field(default=(), repr=False)

    @property
    def vast(self) -> Telt | None:
        """The one possibility; None where there are more."""
        return next(iter(self.mogelijk)) if len(self.mogelijk) == 1 else None


def verblijfvakken(historie: Verblijfshistorie, van: int, tot: int) -> tuple[Vak[Dagverblijf], ...]:
    """Return what may count on every day of ``[van, tot)`` (ordinals)."""
    return _verloop(historie).vakken(van, tot)


@bewaard
def _verloop(historie: Verblijfshistorie) -> Verloop[Dagverblijf]:
    begrensd = [(verblijf, grenzen(verblijf.van, verblijf.tot, historie.volledig)) for verblijf in historie.lijst]
    return Verloop.van(begrensd, historie.volledig, _dagverblijf, historie.leeg_voor)


def _dagverblijf(dekking: Dekking[Verblijf]) -> Dagverblijf:
    """Return what may count: all that may cover the day but those begun later, for certain, than one that does."""
    if dekking.zeker:
        vroegste = min(g.zeker_van for _, g in dekking.zeker)
        return frozenset(verblijf for verblijf, g in dekking.mogelijk if g.mogelijk_van <= vroegste)
    anders = {Anders.GEEN} if dekking.volledig else set(Anders)
    return frozenset((*(verblijf for verblijf, _ in dekking.mogelijk), *anders))


def soorten_van(gevonden: Iterable[Telt]) -> tuple[str, ...]:
    """Return the kind of facility of each stay, each once; empty text for one that is not in the list."""
    soorten = ("" if isinstance(telt, Anders) else telt.voorziening for telt in gevonden)
    return tuple(dict.fromkeys(soorten))


def van_soort(telt: Telt, voorzieningen: Voorzieningen | None) -> Waarheid:
    """Return whether it is a stay of the kind (None: of any kind).

    Unknown for a stay that is not in the list, and for one recorded under a wider kind than the text asks for.
    """
    if telt is Anders.GEEN:
        return False
    if voorzieningen is None:
        return True
    return None if telt is Anders.ONBEKEND else is_van_soort(telt.voorziening, voorzieningen.soorten)


def soort_op(dagverblijf: Dagverblijf, voorzieningen: Voorzieningen | None) -> Waarheid:
    """Return whether a stay of the kind counts on a day, by what may count on it."""
    return eensgezind(van_soort(telt, voorzieningen) for telt in dagverblijf)


@bewaard
def verblijft(historie: Verblijfshistorie, voorzieningen: Voorzieningen | None, peildatum: int) -> Gezocht:
    """Return whether a stay of the kind counts on the peildatum."""
    return _waar_op_enige_dag(verblijfvakken(historie, peildatum, peildatum + 1), voorzieningen)


@bewaard
def is_begonnen(historie: Verblijfshistorie, voorzieningen: Voorzieningen | None, peildatum: int) -> Gezocht:
    """Return whether a stay of the kind has begun: whether one counted on some day up to the peildatum."""
    return _waar_op_enige_dag(verblijfvakken(historie, BEGIN, peildatum + 1), voorzieningen)


def _waar_op_enige_dag(stukken: tuple[Vak[Dagverblijf], ...], voorzieningen: Voorzieningen | None) -> Gezocht:
    return _op_enige_dag([(vak, soort_op(vak.inhoud, voorzieningen)) for vak in stukken])


def _op_enige_dag(getoetst: Sequence[tuple[Vak[Dagverblijf], Waarheid]]) -> Gezocht:
    """Return whether it is so on some day, by what it is on the days of each stretch."""
    door = (telt for vak, w in getoetst if w for telt in vak.inhoud)
    return _gezocht(of(w for _, w in getoetst), (vak for vak, w in getoetst if w is None), door)


@bewaard
def heeft_verlaten(historie: Verblijfshistorie, voorzieningen: Voorzieningen | None, peildatum: int) -> Gezocht:
    """Return whether a stay of the kind, that counted, has ended: its last day lies before the peildatum."""

    def geeindigd(telt: Telt, vak: Vak[Dagverblijf]) -> Waarheid:
        soort = van_soort(telt, voorzieningen)
        if soort is False or telt is Anders.GEEN:
            return False
        if telt is Anders.ONBEKEND:
            return None if vak.van < peildatum else False
        return en((soort, _is_geeindigd(telt, historie.volledig, peildatum)))

    stukken = verblijfvakken(historie, BEGIN, peildatum + 1)
    return _op_enige_dag([(vak, eensgezind(geeindigd(telt, vak) for telt in vak.inhoud)) for vak in stukken])


def _is_geeindigd(verblijf: Verblijf, volledig: Periode | None, peildatum: int) -> Waarheid:
    """Return whether the interval ended no later than the peildatum (its ``tot`` is the first day out)."""
    g = grenzen(verblijf.van, verblijf.tot, volledig)
    if verblijf.tot is not None and verblijf.tot.laatste.toordinal() <= peildatum:
        return True
    return False if g.zeker(peildatum) or (verblijf.tot and g.zeker_tot > peildatum) else None


@bewaard
def is_uitgestroomd(historie: Verblijfshistorie, voorzieningen: Voorzieningen | None, peildatum: int) -> Gezocht:
    """Return whether a stay of the kind ended no later than the peildatum and no stay followed."""
    vandaag = verblijfvakken(historie, peildatum, peildatum + 1)
    waarheden: set[Waarheid] = {False for vak in vandaag if vak.inhoud != {Anders.GEEN}}
    onbekend = [vak for vak in vandaag if len(vak.inhoud) > 1]
    laatste: dict[Telt, None] = {}
    if all(Anders.GEEN in vak.inhoud for vak in vandaag):
        eerder, niet_zeker, laatste = _laatste_eerder(historie, voorzieningen, peildatum)
        waarheden |= eerder
        onbekend += niet_zeker
    return _gezocht(eensgezind(waarheden), onbekend, laatste)


def _laatste_eerder(
    historie: Verblijfshistorie, voorzieningen: Voorzieningen | None, peildatum: int
) -> tuple[set[Waarheid], list[Vak[Dagverblijf]], dict[Telt, None]]:
    """Return whether the last stay before the day was of the kind, for every stay that it can be; and those stays."""
    waarheden: set[Waarheid] = set()
    onbekend: list[Vak[Dagverblijf]] = []
    laatste: dict[Telt, None] = {}
    for vak in reversed(verblijfvakken(historie, BEGIN, peildatum)):
        soorten = {van_soort(telt, voorzieningen) for telt in vak.inhoud - {Anders.GEEN}}
        waarheden |= soorten
        laatste |= dict.fromkeys(vak.inhoud)
        if len(vak.inhoud) > 1 or None in soorten:
            onbekend.append(vak)
        if Anders.GEEN not in vak.inhoud:
            return waarheden, onbekend, laatste
    return waarheden | {False}, onbekend, laatste


@bewaard
def tellende_verblijven(historie: Verblijfshistorie, tot: int) -> tuple[Verblijf, ...]:
    """Return every stay that may have counted on some day before ``tot`` (an ordinal), the earliest day first."""
    stukken = verblijfvakken(historie, BEGIN, tot)
    return tuple(dict.fromkeys(telt for vak in stukken for telt in vak.inhoud if not isinstance(telt, Anders)))


@bewaard
def het_verblijf(historie: Verblijfshistorie, voorzieningen: Voorzieningen | None, peildatum: int) -> HetVerblijf:
    """Return the stay of the kind that counts on the peildatum, otherwise the last one that ended before it."""
    mogelijk: set[Telt] = set()
    onbekend: list[Vak[Dagverblijf]] = []
    for vak in reversed(verblijfvakken(historie, BEGIN, peildatum + 1)):
        gewogen = [(telt, van_soort(telt, voorzieningen)) for telt in vak.inhoud]
        mogelijk |= {telt for telt, soort in gewogen if soort is not False}
        if soort_op(vak.inhoud, voorzieningen) is None or sum(soort is not False for _, soort in gewogen) > 1:
            onbekend.append(vak)
        if all(soort for _, soort in gewogen):
            break
    else:
        mogelijk.add(Anders.GEEN)
    gevonden = frozenset(mogelijk)
    return HetVerblijf(gevonden, () if len(gevonden) == 1 and Anders.ONBEKEND not in gevonden else _perioden(onbekend))


def _gezocht(waarheid: Waarheid, onbekend: Iterable[Vak[Dagverblijf]], door: Iterable[Telt] = ()) -> Gezocht:
    if waarheid is None:
        return Gezocht(waarheid, _perioden(onbekend))
    wat = tuple(dict.fromkeys(telt for telt in door if telt is not Anders.GEEN)) if waarheid else ()
    return Gezocht(waarheid, door=wat)


def _perioden(stukken: Iterable[Vak[Dagverblijf]]) -> tuple[Periode, ...]:
    return tuple(vak.periode for vak in stukken)
