"""Visits every part of a rule, condition or definition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar

from attrs import evolve, fields, has

from regio_uitstroom.waarde.velden import Lezer, houdt_delen, lezer

T = TypeVar("T")

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
