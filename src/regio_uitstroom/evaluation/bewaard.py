"""What was worked out of a history, kept for as long as that history is in use somewhere, and no longer.

Trying other values of facts (semantics, section 5: needed facts, what if) evaluates the same histories time and again.
What follows from a history alone is worked out once. Nothing of a record stays behind when the record goes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from regio_uitstroom.client.record import Adreshistorie, Verblijfshistorie

MEESTE_ANTWOORDEN = 256
"""Answers kept of one history and one question; when there are more, they are forgotten and worked out anew."""

H = TypeVar("H", bound=Adreshistorie | Verblijfshistorie)
P = ParamSpec("P")
T = TypeVar("T")


def bewaard(reken: Callable[Concatenate[H, P], T]) -> Callable[Concatenate[H, P], T]:
    """Return the same function of a history and of hashable arguments, worked out once for the same ones."""
    per_historie: WeakKeyDictionary[H, dict[Hashable, T]] = WeakKeyDictionary()

    @wraps(reken)
    def vraag_op(historie: H, /, *args: P.args, **kwargs: P.kwargs) -> T:
        bekend = per_historie.setdefault(historie, {})
        sleutel: tuple[Any, ...] = (args, tuple(kwargs.items()))
        if sleutel not in bekend:
            gevonden = reken(historie, *args, **kwargs)
            if len(bekend) >= MEESTE_ANTWOORDEN:
                bekend.clear()
            bekend[sleutel] = gevonden
        return bekend[sleutel]

    return vraag_op
