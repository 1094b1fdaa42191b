"""Unknown items with the answers that a rule can tell apart, and what each combination of answers decides."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from math import prod
from typing import Any

from attrs import define, field

from regio_uitstroom.evaluation.antwoorden import Antwoorden, zoekvraag
from regio_uitstroom.evaluation.beslis import Beslissing
from regio_uitstroom.evaluation.bevonden import Stand, Vondst, bekend
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.deelname import THEMA
from regio_uitstroom.evaluation.lezing import Open, OpenFeit, OpenOordeel, OpenTijdvak
from regio_uitstroom.evaluation.representanten import (
    Representanten,
    antwoorden_op_feit,
    antwoorden_op_oordeel,
    representanten,
)
from regio_uitstroom.evaluation.vergelijken import MEESTE_WERK, Vergelijker, bereid_voor
from regio_uitstroom.evaluation.voorzieningen import met_bovenliggende
from regio_uitstroom.evaluation.weging import Vraagstuk, kern
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.model.gemeentebron import (
    GemeenteVanVerblijf,
    WoonadresNaarDuur,
    WoonadresOp,
    WoonadresVoorafgaand,
)
from regio_uitstroom.waarde import frozen

MEESTE_COMBINATIES = 4096
"""Above this nothing is dropped from the list of needed facts (semantics, section 5)."""

_UIT_ADRESSEN = (WoonadresOp, WoonadresVoorafgaand, WoonadresNaarDuur, GemeenteVanVerblijf)


def sleutel_van(open_: Open) -> Hashable:
    """Return what identifies an unknown item: a fact, a judgment by its judge, or a look-up in a history."""
    if isinstance(open_, OpenFeit):
        return open_.gegeven.sleutel
    if isinstance(open_, OpenOordeel):
        return (open_.oordeel.sleutel, open_.beoordelaar)
    return open_.atoom


@frozen
class Item:
    """An unknown item and its answers, the first: left open. ``als_antwoord``: the answers that count as given."""

    sleutel: Hashable = field(repr=False)
    antwoorden: tuple[Any, ...] = field(repr=False)
    als_antwoord: tuple[int, ...] = field(repr=False)
    is_historie: bool = False
    is_oordeel: bool = False


@define(repr=False, eq=False)
class Combinaties:
    """What the rules decide under every combination of answers to what is unknown."""

    stuk: Vraagstuk
    ctx: Context
    antwoorden: Antwoorden
    items: tuple[Item, ...]
    aantal_dagen: int = 0
    """How many days stand for all others."""
    alles_vergeleken: bool = True
    """Whether answers were merged only after comparing them under all answers to the others."""
    geheugen: dict[tuple[int, ...], Beslissing] = field(factory=dict)

    @property
    def nummers(self) -> Mapping[Hashable, int]:
        """The place of each item, by its key."""
        return self.antwoorden.items

    @property
    def te_veel(self) -> bool:
        """Whether there are more combinations than are worked out."""
        return prod(len(item.antwoorden) for item in self.items) > MEESTE_COMBINATIES

    def beslissing(self, keuze: Sequence[int]) -> Beslissing:
        """Return what is decided under a choice of answers (one number per item)."""
        sleutel = tuple(keuze)
        if sleutel not in self.geheugen:
            self.antwoorden.keuze[:] = keuze
            bereid_voor(self.ctx)
            self.geheugen[sleutel] = kern(self.stuk, self.ctx, self.antwoorden)
        return self.geheugen[sleutel]


def maak_combinaties(
    stuk: Vraagstuk,
    ctx: Context,
    open_: Iterable[Open],
    *,
    waarin: Context | None = None,
    ook: Collection[Gemeente] = (),
) -> Combinaties:
    """Return the items with the answers that can be told apart.

    ``ctx``: the question in which they are unknown. ``waarin``: where the answers are tried, when that is another one,
    about the same client who is known to have something in their place; to leave an item open is to leave it as it is.
    ``ook``: municipalities that are answers whatever the rules tell apart.
    """
    waarin = ctx if waarin is None else waarin
    per_sleutel = _per_sleutel(open_)
    rep = representanten(ctx, ook)
    ruw = [(None, *_antwoorden(ctx, rep, items)) for items in per_sleutel.values()]
    nummers = {sleutel: nummer for nummer, sleutel in enumerate(per_sleutel)}
    leest = {
        deel: _nummers(nummers, gelezen) for deel, gelezen in ctx.spoor.leest.items() if deel not in ctx.spoor.vermoed
    }
    antwoorden = Antwoorden(nummers, ruw, [0] * len(ruw), leest)
    werk, hoogstens = (MEESTE_WERK, MEESTE_COMBINATIES) if waarin is ctx else (None, None)
    vergelijker = Vergelijker(waarin.met_antwoorden(antwoorden), antwoorden, ctx.spoor, werk)
    items = _items(vergelijker, per_sleutel, hoogstens=hoogstens)
    klaar = Antwoorden(nummers, [item.antwoorden for item in items], [0] * len(items), leest)
    alles = all(vergelijker.vergelijkt_alles(sleutel, nummer) for sleutel, nummer in nummers.items())
    return Combinaties(stuk, waarin.met_antwoorden(klaar), klaar, items, len(rep.dagen), alles)


def _items(
    vergelijker: Vergelijker, per_sleutel: Mapping[Hashable, Sequence[Open]], *, hoogstens: int | None
) -> tuple[Item, ...]:
    """Return the items with their answers merged, the quickest first.

    Once there are more combinations than ``hoogstens``, merging the others changes nothing: on a register of three
    generated texts with eight unknown items it took 70 s of which none was of use.
    """
    ruw = vergelijker.antwoorden.mogelijk
    items: dict[int, Item] = {}
    for nummer, sleutel in sorted(enumerate(per_sleutel), key=lambda paar: len(ruw[paar[0]])):
        te_veel = hoogstens is not None and prod(len(item.antwoorden) for item in items.values()) > hoogstens
        maak = _los if te_veel or vergelijker.te_veel_werk(sleutel, nummer) else _samengevoegd
        items[nummer] = maak(vergelijker, nummer, sleutel, per_sleutel[sleutel][0])
    return tuple(items[nummer] for nummer in range(len(ruw)))


def _per_sleutel(open_: Iterable[Open]) -> dict[Hashable, list[Open]]:
    gevonden: dict[Hashable, list[Open]] = {}
    for een in open_:
        gevonden.setdefault(sleutel_van(een), []).append(een)
    return gevonden


def _nummers(nummers: Mapping[Hashable, int], gelezen: Iterable[Open]) -> tuple[int, ...]:
    return tuple(sorted({nummers[s] for een in gelezen if (s := sleutel_van(een)) in nummers}))


def _antwoorden(ctx: Context, rep: Representanten, items: Sequence[Open]) -> tuple[Any, ...]:
    """Return the answers that an item can get, before those that nothing tells apart are merged."""
    eerste = next((een for een in items if isinstance(een, OpenOordeel) and een.plaats), items[0])
    if isinstance(eerste, OpenFeit):
        return antwoorden_op_feit(ctx, rep, eerste.gegeven)
    if isinstance(eerste, OpenOordeel):
        return antwoorden_op_oordeel(rep, eerste)
    atoom = zoekvraag(eerste.atoom)
    if isinstance(atoom, _UIT_ADRESSEN):
        return (*(bekend(plaats) for plaats in rep.plaatsen), Vondst(Stand.GEEN), Vondst(Stand.NIET_VAST_TE_STELLEN))
    if atoom == THEMA:
        themas = {d.thema for een in ctx.alle for d in een.regeling.partijen.deelnames if d.thema is not None}
        return (frozenset(), *(met_bovenliggende(thema) for thema in sorted(themas)))
    return (True, False)


def _los(vergelijker: Vergelijker, nummer: int, sleutel: Hashable, open_: Open) -> Item:
    """Return the item with every answer by itself."""
    ruw = tuple(vergelijker.antwoorden.mogelijk[nummer])
    return Item(sleutel, ruw, tuple(range(1, len(ruw))), *_aard(open_))


def _samengevoegd(vergelijker: Vergelijker, nummer: int, sleutel: Hashable, open_: Open) -> Item:
    """Return the item with one answer of each kind; an answer that is like leaving it open adds nothing to it."""
    ruw = vergelijker.antwoorden.mogelijk[nummer]
    soorten: dict[Hashable, int] = {}
    als_open = False
    for antwoord in range(len(ruw)):
        kenmerk = vergelijker.kenmerk(nummer, antwoord, sleutel)
        als_open = als_open or (antwoord > 0 and soorten.get(kenmerk) == 0)
        soorten.setdefault(kenmerk, antwoord)
    antwoorden = tuple(ruw[antwoord] for antwoord in soorten.values())
    return Item(sleutel, antwoorden, tuple(range(0 if als_open else 1, len(antwoorden))), *_aard(open_))


def _aard(open_: Open) -> tuple[bool, bool]:
    """Return whether it is a stretch of a history, and whether a judgment."""
    return isinstance(open_, OpenTijdvak), isinstance(open_, OpenOordeel)
