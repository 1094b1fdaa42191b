"""Descriptions of facts: key, type, question, and where the answer is usually found."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache

from attrs import field

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.source import Span
from regio_uitstroom.waarde import frozen


class Feittype(Enum):
    """Type of a fact."""

    JA_NEE = "ja of nee"
    BEDRAG = "bedrag"
    AANTAL = "aantal"
    DUUR = "duur"
    DATUM = "datum"
    GEMEENTE = "gemeente"
    KEUZE = "keuze"
    HISTORIE = "historie"
    GEBEURTENISSEN = "gebeurtenissen"


@frozen
class Gegeven:
    """A fact that can be asked for.

    ``sleutel`` is the path of the fact in the client record without the ``$.``: ``feiten.dagbesteding``,
    ``geboortedatum``, ``verblijven``. ``omschrijving`` is the noun phrase or clause by which the agreement names it.
    ``vindplaats`` says where the answer is usually found (BRP, zorgaanbieder, …).
    """

    sleutel: str
    omschrijving: str
    type: Feittype
    vraag: str
    vindplaats: str = ""
    keuzes: tuple[str, ...] = ()
    span: Span | None = field(default=None, eq=False, repr=False)
    """Where a text declares it; None for a fact that every record can hold."""


@cache
def ingebouwde_gegevens() -> Mapping[str, Gegeven]:
    """Return the facts that every record can hold, by key (``lexicon/gegevens.csv``)."""
    return {
        row["sleutel"]: Gegeven(
            row["sleutel"], row["omschrijving"], Feittype(row["type"]), row["vraag"], row["vindplaats"]
        )
        for row in lexicon_rows("gegevens")
    }
