"""Exceptions: which rule yields to which."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, Label, diagnose
from regio_uitstroom.diagnostics.kinds_check import (
    KRINGVERWIJZING_REGELS,
    UITZONDERING_OP_UITZONDERING,
    WEIGERVERBOD_ZONDER_GEVOLG,
)
from regio_uitstroom.model.kring import vind_kring
from regio_uitstroom.model.regeling import Regeling, Soort
from regio_uitstroom.model.regels import (
    Bepaling,
    Bevoegdheid,
    Geldigheid,
    Intrekking,
    NietVanToepassing,
    Regel,
    Urgentie,
    Verantwoordelijkheid,
    Verval,
)


def kring_van_uitzonderingen(regeling: Regeling) -> Iterator[Diagnostic]:
    """Rules that yield to each other in a cycle decide nothing: an error (semantics, section 3)."""
    kanten = {r.citaat: tuple(sorted(r.wijkt_voor, key=lambda c: c.tekst)) for r in regeling.regels}
    kring = vind_kring(kanten)
    if kring:
        spans = [regeling.regel(c).span for c in kring]
        labels = tuple(Label(s, "en deze bepaling") for s in spans[1:] if s is not None)
        tekst = " voor ".join([*(c.midden for c in kring), kring[0].tekst])
        yield diagnose(KRINGVERWIJZING_REGELS, spans[0], labels=labels, kring=tekst)


def uitzondering_op_uitzondering(regeling: Regeling) -> Iterator[Diagnostic]:
    """C departs from B and B from A, but C not from A: where B does not apply, C and A contradict each other.

    Only where A and C can give different answers to one question, and B gives a value too: a rule that merely switches
    others off contradicts nothing.
    """
    regels = {r.citaat: r for r in regeling.regels}
    for a in regeling.regels:
        for b in (regels[c] for c in a.wijkt_voor if c in regels and not isinstance(regels[c], ZONDER_WAARDE)):
            for c in sorted(b.wijkt_voor - a.wijkt_voor, key=lambda citaat: citaat.tekst):
                if c in regels and c != a.citaat and staan_tegenover(a, regels[c]):
                    yield _op_uitzondering(a, b, regels[c])


ZONDER_WAARDE = (Bevoegdheid, NietVanToepassing)
"""Rules that switch others off and have no value of their own."""

_OVER_STATUS = (Geldigheid, Verval, Intrekking)


def staan_tegenover(een: Regel, ander: Regel) -> bool:
    """Whether two rules answer one question and can differ in it."""
    match een, ander:
        case Verantwoordelijkheid(), Verantwoordelijkheid():
            return bool(set(een.taken) & set(ander.taken)) and een.gemeente != ander.gemeente
        case Urgentie(), Urgentie():
            return een.urgent is not ander.urgent
        case _:
            return isinstance(een, _OVER_STATUS) and isinstance(ander, _OVER_STATUS)


def _op_uitzondering(a: Regel, b: Regel, c: Regel) -> Diagnostic:
    return diagnose(
        UITZONDERING_OP_UITZONDERING,
        c.span,
        a=a.citaat.tekst,
        b=b.citaat.tekst,
        midden_a=a.citaat.midden,
        midden_b=b.citaat.midden,
        midden_c=c.citaat.midden,
    )


def weigerverbod_zonder_gevolg(regeling: Regeling) -> Iterator[Diagnostic]:
    """Warn of a ban on refusing beside grounds to refuse: these are applied as they stand.

    A statute forbids the makers of ordinances to refuse; what it says has its effect there.
    """
    if regeling.kop.soort is Soort.WET or all(r.urgent for r in regeling.regels if isinstance(r, Urgentie)):
        return
    for regel in regeling.regels:
        if isinstance(regel, Bepaling) and regel.onderwerp.startswith("weigering van "):
            yield diagnose(WEIGERVERBOD_ZONDER_GEVOLG, regel.span, citaat=regel.citaat.tekst)
