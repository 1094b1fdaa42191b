"""Strong Kleene logic on ``bool | None``, where None is unknown (semantics, section 2)."""

from __future__ import annotations

from collections.abc import Iterable

Waarheid = bool | None
"""True, False, or None: unknown."""


def en(delen: Iterable[Waarheid]) -> Waarheid:
    """Return whether all hold: false as soon as one is false, otherwise unknown when one is."""
    uitkomst: Waarheid = True
    for deel in delen:
        if deel is False:
            return False
        if deel is None:
            uitkomst = None
    return uitkomst


def of(delen: Iterable[Waarheid]) -> Waarheid:
    """Return whether at least one holds: true as soon as one is true, otherwise unknown when one is."""
    uitkomst: Waarheid = False
    for deel in delen:
        if deel is True:
            return True
        if deel is None:
            uitkomst = None
    return uitkomst


def niet(deel: Waarheid) -> Waarheid:
    """Return the opposite; unknown stays unknown."""
    return None if deel is None else not deel


def eensgezind(mogelijkheden: Iterable[Waarheid]) -> Waarheid:
    """Return the truth that all possibilities share; unknown where they differ, or where there are none."""
    gezien = set(mogelijkheden)
    return gezien.pop() if len(gezien) == 1 else None
