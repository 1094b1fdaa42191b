"""Visits every part of a rule, condition or definition."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any, Generic, TypeVar

from attrs import evolve, fields, has

from regio_uitstroom.waarde.velden import Lezer, houdt_delen, lezer

T = TypeVar("T")
K = TypeVar("K")

_NOT_PARTS = frozenset({"span", "source", "tekst", "citaat", "wijkt_voor"})
"""Fields that say where a part stands, not what it means."""


def doorloop(*delen: object) -> Iterator[object]:
    """Yield each given object and every model object inside it, parents first; without recursion."""
    stapel = list(reversed(delen))
    while stapel:
        deel = stapel.pop()
        if isinstance(deel, _ROWS):
            stapel += reversed(tuple(deel))
            continue
        soort: type = type(deel)
        lees = _veldlezer(soort)
        if lees is not None:
            yield deel
            stapel += [waarde for waarde in lees(deel) if type(waarde) not in _GEEN_DEEL]


def van_soort(soort: type[T], *delen: object) -> Iterator[T]:
    """Yield the objects of one class among the parts."""
    return (deel for deel in doorloop(*delen) if isinstance(deel, soort))


class Inhoud(Generic[K]):
    """Every part of some rules or terms, gone through once: what there is of a class, and in which of them."""

    __slots__ = ("_per_soort",)

    def __init__(self, geheel: Iterable[K]) -> None:
        """Go through the rules or terms, in their order."""
        self._per_soort: dict[type, list[tuple[int, K, Any]]] = {}
        nummer = 0
        for eigenaar in geheel:
            for deel in doorloop(eigenaar):
                self._per_soort.setdefault(type(deel), []).append((nummer, eigenaar, deel))
                nummer += 1

    def met(self, *soorten: type[T]) -> list[tuple[K, T]]:
        """Return the parts of these classes in the order of :func:`doorloop`, each after the rule or term it is in."""
        rijen = [rij for soort, rij in self._per_soort.items() if issubclass(soort, soorten)]
        gevonden = rijen[0] if len(rijen) == 1 else sorted(chain.from_iterable(rijen), key=_plaats)
        return [(eigenaar, deel) for _, eigenaar, deel in gevonden]


def _plaats(gevonden: tuple[int, Any, Any]) -> int:
    return gevonden[0]


def herschreven(deel: Any, vervang: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - any part of a text
    """Return the part with every part inside replaced by what ``vervang`` makes of it; itself where nothing changes.

    Parents first: what was replaced is not looked into; ``vervang`` returns what it is given to leave it alone.
    """
    soort: type = type(deel)
    if isinstance(deel, _ROWS):
        nieuw = [herschreven(los, vervang) for los in deel]
        return deel if all(a is b for a, b in zip(nieuw, deel, strict=True)) else soort(nieuw)
    namen = _veldnamen(soort)
    if namen is None:
        return deel
    vervangen = vervang(deel)
    if vervangen is not deel:
        return vervangen
    anders = {naam: herschreven(getattr(deel, naam), vervang) for naam in namen}
    anders = {naam: waarde for naam, waarde in anders.items() if waarde is not getattr(deel, naam)}
    return evolve(deel, **anders) if anders else deel


_ROWS = (tuple, frozenset)
_GEEN_DEEL = frozenset({type(None), bool, int, str})
"""Most fields hold one of these: not worth a place in the queue."""


@cache
def _veldnamen(soort: type) -> tuple[str, ...] | None:
    """Return the fields that can hold parts, last first, so that the first is visited first; None: no model object."""
    if not has(soort):
        return None
    return tuple(a.name for a in reversed(fields(soort)) if a.name not in _NOT_PARTS and houdt_delen(a))


@cache
def _veldlezer(soort: type) -> Lezer | None:
    """Return what reads those fields of an object; None: no model object."""
    namen = _veldnamen(soort)
    return None if namen is None else lezer(namen)
