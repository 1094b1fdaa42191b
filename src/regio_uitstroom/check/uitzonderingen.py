"""Exceptions: which rule yields to which."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Label, diagnose
from regio_uitstroom.diagnostics.kinds_check import KRINGVERWIJZING_REGELS, UITZONDERING_OP_UITZONDERING
from regio_uitstroom.model.regeling import Regeling

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


def kring_van_uitzonderingen(regeling: Regeling) -> Iterator[Diagnostic]:
    """Rules that yield to each other in a cycle decide nothing: an error (semantics, section 3)."""
    kanten = {r.citaat: tuple(sorted(r.wijkt_voor, key=lambda c: c.tekst)) for r in regeling.regels}
    kring = vind_kring(kanten)
    if kring:
        spans = [regeling.regel(c).span for c in kring]
        labels = tuple(Label(s, "en deze bepaling") for s in spans[1:] if s is not None)
        tekst = " voor ".join(c.tekst for c in (*kring, kring[0]))
        yield diagnose(KRINGVERWIJZING_REGELS, spans[0], labels=labels, kring=tekst)


def uitzondering_op_uitzondering(regeling: Regeling) -> Iterator[Diagnostic]:
    """C departs from B and B from A, but C not from A: where B does not apply, C and A contradict each other."""
    regels = {r.citaat: r for r in regeling.regels}
    for a in regeling.regels:
        for b in (regels[c] for c in a.wijkt_voor if c in regels):
            for c in sorted(b.wijkt_voor - a.wijkt_voor, key=lambda citaat: citaat.tekst):
                if c in regels and c != a.citaat:
                    yield diagnose(
                        UITZONDERING_OP_UITZONDERING,
                        regels[c].span,
                        a=a.citaat.tekst,
                        b=b.citaat.tekst,
                        c=c.tekst,
                    )
