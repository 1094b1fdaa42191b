"""Which keys a path may show: those that everybody knows. Any other key of a record may be a fact of the client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

ONBEKEND_VELD = "onbekend veld"
"""Stands in a path for a key that nobody knows."""

_SCHRIJFFOUT = 0.8
"""Likeness from which a key is a known one, mistyped."""
_VERSCHIL = 2
"""Characters that a mistyped key can be longer or shorter."""

_BEKEND: ContextVar[Callable[[], frozenset[str]] | None] = ContextVar("known_keys", default=None)


@contextmanager
def alleen_bekende(namen: Callable[[], frozenset[str]]) -> Iterator[None]:
    """Show no other keys than these in a path for as long as the block lasts; each thread and task has its own."""
    token = _BEKEND.set(namen)
    try:
        yield
    finally:
        _BEKEND.reset(token)


def mag_getoond(sleutel: str) -> bool:
    """Whether a path may show the key: it is known, or one that is known with a slip of the pen."""
    namen = _BEKEND.get()
    if namen is None or sleutel in namen():
        return True
    return any(_is_schrijffout(sleutel, naam) for naam in namen())


def _is_schrijffout(sleutel: str, naam: str) -> bool:
    if abs(len(sleutel) - len(naam)) > _VERSCHIL or sleutel[:1] != naam[:1] or any(map(str.isdigit, sleutel)):
        return False
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a record with an unknown key pays for the import

    return SequenceMatcher(None, sleutel, naam).ratio() >= _SCHRIJFFOUT
