"""``attrs.frozen`` put off until a class is first used: making, comparing, hashing or showing a value of it.

``attrs`` writes and compiles the methods of a class, half a millisecond each, and an agreement is made of some hundreds
of classes, of which one program uses few. So a class gets stand-ins for what ``attrs`` would give it; the first one
that is asked for lets ``attrs`` do its work, in place, and hands over. From then on nothing stands between.

Values have no ``__slots__``: with those ``attrs`` makes another class, and cannot do so afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import RLock
from typing import Any

import attrs
from attrs.exceptions import FrozenInstanceError


class _Later:
    """Stands on a class for what ``attrs`` will put there under the same name."""

    __slots__ = ("_naam",)

    def __init__(self, naam: str) -> None:
        """Take the name."""
        self._naam = naam

    def __get__(self, instance: object, owner: type) -> Any:  # noqa: ANN401 - whatever attrs puts there
        """Let ``attrs`` complete the class, and return what it put there."""
        for soort in owner.__mro__:
            if soort.__dict__.get(self._naam) is self:
                _voltooi(soort)
                break
        return getattr(owner if instance is None else instance, self._naam)


_ALTIJD = {naam: _Later(naam) for naam in ("__init__", "__attrs_attrs__", "__attrs_props__")}
_VERTOOND = _Later("__repr__")
_VERGELEKEN = {naam: _Later(naam) for naam in ("__eq__", "__hash__")}
_PATROON = _Later("__match_args__")
_BEVROREN = ("__setattr__", "__delattr__")

_open: dict[type, dict[str, Any]] = {}
"""The classes that nobody has used yet, with what ``attrs`` is to be told of them."""
_slot = RLock()


def _bevroren(*_: object) -> None:
    """Refuse a change, as ``attrs`` does."""
    raise FrozenInstanceError


def frozen(soort: type | None = None, **keuzen: Any) -> Any:  # noqa: ANN401 - typed as attrs.frozen, in the stub
    """Make a class one of frozen values; takes what ``attrs.frozen`` takes, but no ``slots``, ``init`` or ``hash``."""
    if soort is None:
        return partial(frozen, **keuzen)
    eigen = soort.__dict__
    keuzen.setdefault("repr", "__repr__" not in eigen)
    keuzen.setdefault("eq", "__eq__" not in eigen)
    keuzen |= {"init": True, "slots": False, "unsafe_hash": keuzen["eq"] and "__hash__" not in eigen}
    namen = dict(_ALTIJD)
    if keuzen["repr"]:
        namen["__repr__"] = _VERTOOND
    if keuzen["eq"]:
        namen |= _VERGELEKEN
    if "__match_args__" not in eigen:
        namen["__match_args__"] = _PATROON
    for naam, later in namen.items():
        setattr(soort, naam, later)
    for naam in _BEVROREN:
        setattr(soort, naam, _bevroren)
    _open[soort] = keuzen
    return soort


def _voltooi(soort: type) -> None:
    """Let ``attrs`` do its work on a class, once; another thread waits for it. Raises what ``attrs`` raises."""
    with _slot:
        keuzen = _open.pop(soort, None)
        if keuzen is None:
            return
        for naam in (*_BEVROREN, "__match_args__"):
            # attrs refuses to freeze a class that has these itself, and keeps a pattern that is there.
            if soort.__dict__.get(naam) in {_bevroren, _PATROON}:
                delattr(soort, naam)
        maak: Callable[[type], type] = attrs.frozen(**keuzen)
        try:
            maak(soort)
        except Exception:
            _open[soort] = keuzen  # so that the next use meets the same mistake, not a class that is half made
            raise
