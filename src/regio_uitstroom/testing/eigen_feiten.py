"""Strategies for the facts of a record that have a name and a type: built in, or declared by a region."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from regio_uitstroom.client.facts import gegevens_op_naam
from regio_uitstroom.client.feiten import ONBEKEND, Feit
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.client.record import Waarde
from regio_uitstroom.testing.kennis import datums, feiten_van
from regio_uitstroom.testing.wereld import Wereld, plaatsen_in
from regio_uitstroom.tijd import Duur, Eenheid


@st.composite
def eigen_feiten(draw: DrawFn, gegevens: tuple[Gegeven, ...], wereld: Wereld) -> tuple[tuple[str, Feit[Waarde]], ...]:
    """Return a strategy for some of these facts, each with a value of its type or with what is known instead."""
    gekozen = {naam: g for naam, g in sorted(gegevens_op_naam(gegevens).items()) if draw(st.booleans())}
    feiten = {naam: draw(feiten_van(_waarden(gegeven, wereld))) for naam, gegeven in gekozen.items()}
    return tuple((naam, feit) for naam, feit in feiten.items() if feit is not ONBEKEND)


def _waarden(gegeven: Gegeven, wereld: Wereld) -> SearchStrategy[Waarde]:
    """Return a strategy for the values of a fact, by its type."""
    if gegeven.type is Feittype.KEUZE:
        return st.sampled_from(gegeven.keuzes)
    if gegeven.type is Feittype.GEMEENTE:
        return plaatsen_in(wereld, None)
    return _PER_TYPE[gegeven.type]()


@cache
def _bedragen() -> SearchStrategy[Decimal]:
    return st.integers(-(10**7), 10**9).map(lambda centen: Decimal(centen) / 100)


@cache
def _duren() -> SearchStrategy[Duur]:
    return st.builds(Duur, st.integers(0, 500), st.sampled_from(Eenheid))


_PER_TYPE: dict[Feittype, Callable[[], SearchStrategy[Waarde]]] = {
    Feittype.JA_NEE: st.booleans,
    Feittype.AANTAL: lambda: st.integers(0, 100),
    Feittype.BEDRAG: _bedragen,
    Feittype.DUUR: _duren,
    Feittype.DATUM: datums,
}
