"""A value like another, but for some fields: ``attrs.evolve`` for values that are no more than their fields."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

import attrs

T = TypeVar("T")


def evolve(deel: T, /, **anders: Any) -> T:  # noqa: ANN401 - typed as attrs.evolve, in the stub
    """Return the value with other values in some fields, as ``attrs.evolve`` does; raises what that raises.

    Most values are no more than their fields: those are taken over as they are, in a third of the time that it takes
    to look every one of them up and make the value anew.
    """
    soort: Any = type(deel)
    namen = _velden(soort)
    if namen is None or not namen.issuperset(anders):
        iets: Any = deel
        nieuw: T = attrs.evolve(iets, **anders)
        return nieuw
    oud = deel.__dict__
    gelijk: T = object.__new__(soort)
    velden = gelijk.__dict__
    velden.update(oud if len(oud) == len(namen) else {naam: oud[naam] for naam in namen})
    velden.update(anders)
    return gelijk


@cache
def _velden(soort: type) -> frozenset[str] | None:
    """Return the fields of a class of which a value is nothing but its fields; None where making one does more."""
    if "__attrs_post_init__" in dir(soort) or "__slots__" in soort.__dict__:
        return None
    velden = attrs.fields(soort)
    kaal = all(v.init and v.alias == v.name and v.converter is None and v.validator is None for v in velden)
    return frozenset(v.name for v in velden) if kaal else None
