"""Cycles: of terms that define each other, of rules that yield to each other."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def vind_kring(kanten: Mapping[K, tuple[K, ...]]) -> tuple[K, ...]:
    """Return the nodes of one cycle in the order of its edges, or nothing; without recursion."""
    klaar: set[K] = set()
    for begin in kanten:
        pad: list[K] = []
        stapel: list[tuple[K, Iterator[K]]] = []
        if begin not in klaar:
            pad, stapel = [begin], [(begin, iter(kanten[begin]))]
        while stapel:
            knoop, volgende = stapel[-1]
            stap = next((k for k in volgende if k in kanten and k not in klaar), None)
            if stap is None:
                klaar.add(knoop)
                pad.pop()
                stapel.pop()
            elif stap in pad:
                return tuple(pad[pad.index(stap) :])
            else:
                pad.append(stap)
                stapel.append((stap, iter(kanten[stap])))
    return ()
