"""Strategies for what can be known of anything: dates with and without their parts, texts, sources and disputes."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Datum, Feit, NietVastTeStellen

T = TypeVar("T")

EERSTE_DAG, LAATSTE_DAG = date(2005, 1, 1), date(2030, 12, 31)
"""The days that invented lives are about."""

DELEN = st.sampled_from((3, 3, 3, 2, 1))
"""Parts of a date that are known."""

KENNIS = st.sampled_from(("bekend", "bekend", "met bron", "onbekend", "niet vast te stellen", "betwist"))
"""What is known of a value."""


@cache
def dagen() -> SearchStrategy[date]:
    """Return a strategy for days within the lives that are invented."""
    return st.dates(EERSTE_DAG, LAATSTE_DAG)


@cache
def datums() -> SearchStrategy[Datum]:
    """Return a strategy for dates, some without their day or month."""
    return st.builds(onvolledig, dagen(), DELEN)


def onvolledig(dag: date, delen: int) -> Datum:
    """Return the day with so many of its parts: year, month, day."""
    return Datum(*(dag.year, dag.month, dag.day)[:delen])


@cache
def namen() -> SearchStrategy[str]:
    """Return a strategy for short texts that a record accepts."""
    tekens = st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=("C", "Z"))
    return st.text(tekens, min_size=1, max_size=12)


@st.composite
def feiten_van(draw: DrawFn, waarden: SearchStrategy[T]) -> Feit[T]:
    """Draw what can be known of a value: mostly the value, with or without a source."""
    match draw(KENNIS):
        case "onbekend":
            return ONBEKEND
        case "niet vast te stellen":
            return NietVastTeStellen(draw(namen()))
        case "met bron":
            return Bekend(draw(waarden), draw(misschien_naam()), draw(misschien_dag()))
        case "betwist" if (een := draw(waarden)) != (ander := draw(waarden)):
            return Betwist((een, ander))
        case _:
            return Bekend(draw(waarden))


@cache
def misschien_naam() -> SearchStrategy[str | None]:
    """Return a strategy for a short text or none."""
    return st.none() | namen()


@cache
def misschien_dag() -> SearchStrategy[date | None]:
    """Return a strategy for a day or none."""
    return st.none() | dagen()


@cache
def datumfeiten() -> SearchStrategy[Feit[Datum]]:
    """Return a strategy for what can be known of a date."""
    return feiten_van(datums())


@cache
def ja_nee_feiten() -> SearchStrategy[Feit[bool]]:
    """Return a strategy for what can be known of a yes or no."""
    return feiten_van(st.booleans())
