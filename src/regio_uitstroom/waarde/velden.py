"""Which fields of a class of values can hold other values: told by their annotations, which the type checker holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import attrs

_WOORD = re.compile(r"[^\W\d]\w*")
_ENKEL = frozenset({"str", "int", "bool", "float", "None", "date", "Fraction", "tuple", "frozenset"})
"""Types of which no object holds a value of ours, and the rows of them."""

Lezer = Callable[[Any], tuple[Any, ...]]
"""Gives what an object holds in some fields."""


def houdt_delen(veld: attrs.Attribute[Any]) -> bool:
    """Whether a field can hold a value of a class of ours, by itself or in a row."""
    return not isinstance(veld.type, str) or not _ENKEL.issuperset(_WOORD.findall(veld.type))


def lezer(namen: tuple[str, ...]) -> Lezer:
    """Return what reads these fields of an object, always as a row."""
    if not namen:
        return lambda _: ()
    lees: Callable[[Any], Any] = attrgetter(*namen)
    if len(namen) > 1:
        return lees
    return lambda waarde: (lees(waarde),)
