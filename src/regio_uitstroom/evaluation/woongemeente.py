"""In which municipality somebody lived so long, or the longest: what the days of a window come to (decision 060).

Each stretch of days says in which municipalities it can count. Nothing is chosen: where two come out, there is none,
and a day of which that is not known goes to whichever would turn the outcome.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from attrs import field

from regio_uitstroom.evaluation.dagen import schuif
from regio_uitstroom.evaluation.vakken import Vak
from regio_uitstroom.evaluation.waarheid import Waarheid
from regio_uitstroom.evaluation.woonduur import Merken, onafgebroken
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import WoonadresNaarDuur
from regio_uitstroom.tijd import Duur, minste_dagen
from regio_uitstroom.waarde import frozen


@frozen
class Woondag:
    """Where a day counts: in one of these municipalities; ``anders``: or in any other. ``of_nergens``: or in none."""

    plaatsen: frozenset[Gemeente] = field(default=frozenset(), repr=False)
    anders: bool = field(default=False, repr=False)
    of_nergens: bool = field(default=False, repr=False)

    @property
    def open(self) -> bool:
        """Whether it is not known where the day counts."""
        return self.anders or len(self.plaatsen) + self.of_nergens > 1

    def telt(self, gemeente: Gemeente) -> Waarheid:
        """Return whether the day counts in the municipality."""
        if gemeente not in self.plaatsen and not self.anders:
            return False
        return None if self.open else True


NERGENS = Woondag()
OVERAL = Woondag(anders=True, of_nergens=True)
Woondagen = Sequence[Vak[Woondag]]


@frozen
class Uitslag:
    """The municipality that comes out; None: ``bekend`` that there is none, or not known.

    ``gelijk``: those of which none comes out, because another did just as well. ``mogelijk``: what it may be, as far as
    that is known; empty where it may be any.
    """

    gemeente: Gemeente | None = field(default=None, repr=False)
    bekend: bool = field(default=True, repr=False)
    gelijk: frozenset[Gemeente] = field(default=frozenset(), repr=False)
    mogelijk: frozenset[Gemeente] = field(default=frozenset(), repr=False)


GEEN = Uitslag()


def woongemeente(bron: WoonadresNaarDuur, dagen: Woondagen, moment: date) -> Uitslag:
    """Return the municipality of the days of the window before the moment."""
    telling = tel(dagen)
    if bron.duur is None:
        return _langst(telling)
    toets = _onafgebroken if bron.onafgebroken or bron.venster is None else _in_totaal
    return _lang_genoeg(telling, toets(bron, bron.duur, telling, moment))


@frozen
class Telling:
    """How many days count in each municipality: for certain (``zeker``), and at most (``hoogstens``).

    ``overal``: how many may count in any.
    """

    dagen: Woondagen = field(repr=False)
    zeker: Mapping[Gemeente, int] = field(repr=False)
    hoogstens: Mapping[Gemeente, int] = field(repr=False)
    overal: int = field(repr=False)


def tel(dagen: Woondagen) -> Telling:
    """Return how many days count where."""
    zeker: Counter[Gemeente] = Counter()
    hoogstens: Counter[Gemeente] = Counter()
    overal = sum(vak.tot - vak.van for vak in dagen if vak.inhoud.anders)
    for vak in dagen:
        for gemeente in vak.inhoud.plaatsen:
            hoogstens[gemeente] += vak.tot - vak.van
            zeker[gemeente] += 0 if vak.inhoud.open else vak.tot - vak.van
    return Telling(dagen, zeker, {gemeente: aantal + overal for gemeente, aantal in hoogstens.items()}, overal)


Toets = Callable[[Gemeente | None], Waarheid]
"""Whether it was long enough in a municipality; None: in one that no day names."""


def _in_totaal(bron: WoonadresNaarDuur, duur: Duur, telling: Telling, moment: date) -> Toets:
    nodig = moment.toordinal() - schuif(moment, duur, -1).toordinal() + int(bron.strikt)

    def toets(gemeente: Gemeente | None) -> Waarheid:
        if gemeente is not None and telling.zeker[gemeente] >= nodig:
            return True
        hoogstens = telling.overal if gemeente is None else telling.hoogstens[gemeente]
        return None if hoogstens >= nodig else False

    return toets


def _onafgebroken(bron: WoonadresNaarDuur, duur: Duur, telling: Telling, moment: date) -> Toets:
    tot = moment if bron.venster is None else None
    minstens = minste_dagen(duur)

    def toets(gemeente: Gemeente | None) -> Waarheid:
        if (telling.overal if gemeente is None else telling.hoogstens[gemeente]) < minstens:
            return False
        return onafgebroken(_merken(telling.dagen, gemeente), duur, strikt=bron.strikt, tot=tot)

    return toets


def _merken(dagen: Woondagen, gemeente: Gemeente | None) -> Merken:
    if gemeente is None:
        return [Vak(vak.van, vak.tot, None if vak.inhoud.anders else False) for vak in dagen]
    return [Vak(vak.van, vak.tot, vak.inhoud.telt(gemeente)) for vak in dagen]


def _lang_genoeg(telling: Telling, toets: Toets) -> Uitslag:
    """Return the one in which it was long enough; none where it was in no municipality, or in more than one."""
    getoetst = {gemeente: toets(gemeente) for gemeente in telling.hoogstens}
    zeker = frozenset(gemeente for gemeente, waar in getoetst.items() if waar)
    mogelijk = frozenset(gemeente for gemeente, waar in getoetst.items() if waar is not False)
    elders = toets(None) is None
    if len(zeker) > 1:
        return Uitslag(gelijk=zeker)
    if not elders and mogelijk == zeker:
        return Uitslag(next(iter(zeker), None))
    return Uitslag(bekend=False, mogelijk=frozenset() if elders else mogelijk)


def _langst(telling: Telling) -> Uitslag:
    """Return the one with most days; none where nobody lived anywhere, or where two have as many."""
    hoogstens = telling.hoogstens
    if not telling.overal and not hoogstens:
        return GEEN
    zeker = max((telling.zeker[gemeente] for gemeente in hoogstens), default=0)
    voorop = [gemeente for gemeente in hoogstens if telling.zeker[gemeente] == zeker]
    if len(voorop) == 1 and telling.overal < zeker and _meer_dan_elke(zeker, voorop[0], hoogstens):
        return Uitslag(voorop[0])
    vast = frozenset(gemeente for gemeente in voorop if hoogstens[gemeente] == zeker)
    if len(vast) > 1 and max(hoogstens.values()) == zeker:
        return Uitslag(gelijk=vast)
    kan = frozenset(gemeente for gemeente, aantal in hoogstens.items() if aantal >= zeker)
    return Uitslag(bekend=False, mogelijk=frozenset() if telling.overal >= zeker else kan)


def _meer_dan_elke(aantal: int, gemeente: Gemeente, hoogstens: Mapping[Gemeente, int]) -> bool:
    return all(aantal > meeste for ander, meeste in hoogstens.items() if ander != gemeente)


def met_dagen(telling: Iterable[tuple[Gemeente, int]]) -> list[tuple[Gemeente, int]]:
    """Return municipalities with their days, most days first."""
    return sorted(telling, key=lambda paar: (-paar[1], paar[0].naam))
