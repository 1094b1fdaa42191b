"""A fact or judgment that one condition read, as a leaf of the tree of reasons."""

from __future__ import annotations

from collections.abc import Sequence

from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, GebruiktOordeel, NodigFeit, NodigOordeel
from regio_uitstroom.evaluation.waarden_tekst import partiele_datum
from regio_uitstroom.explain.feiten import tijdvak_in_woorden
from regio_uitstroom.explain.oordelen_gebruikt import antwoord, vraag_bij
from regio_uitstroom.explain.zinnen import aangehaald

ONBEKEND = "onbekend"
BETWIST = "betwist"
NIET_GETELD = "niet geteld"
"""What is known of a fact or judgment; the last: the record holds it, and it does not count."""


def feit_als_blad(feit: GebruiktFeit | NodigFeit) -> str:
    """Return a fact with its value and source: ``de geboortedatum van de cliënt: 1 mei 2001 (bron: BRP)``."""
    return f"{feit.gegeven.omschrijving}: {stand_van_feit(feit)}"


def stand_van_feit(feit: GebruiktFeit | NodigFeit) -> str:
    """Return the value of a fact with its source, or that it is not known."""
    if isinstance(feit, NodigFeit):
        stand = BETWIST if feit.betwist else ONBEKEND
        return f"{stand} over {tijdvak_in_woorden(feit.tijdvak)}" if feit.tijdvak else stand
    bij = [f"bron: {feit.bron}"] if feit.bron else []
    bij += ["aangenomen"] if feit.aangenomen else []
    return f"{feit.waarde} ({', '.join(bij)})" if bij else feit.waarde


def oordeel_als_blad(oordeel: GebruiktOordeel | NodigOordeel) -> str:
    """Return a judgment with its answer, judge and day, or that it was not given."""
    if isinstance(oordeel, GebruiktOordeel):
        return oordelen_als_blad((oordeel,))
    aan = f" (aan: {oordeel.beoordelaar})" if oordeel.beoordelaar else ""
    return f"{aangehaald(oordeel.vraag)}: nog geen oordeel{aan}"


def oordelen_als_blad(oordelen: Sequence[GebruiktOordeel]) -> str:
    """Return judgments that say the same of several municipalities as one: question, answer, judge and day."""
    een = oordelen[0]
    wie = f"door: {een.door}" if een.door else ""
    wanneer = partiele_datum(een.datum) if een.datum else ""
    bij = ", ".join(filter(None, (wie, wanneer)))
    return f"{aangehaald(vraag_bij(een))}: {antwoord(*oordelen)}{f' ({bij})' if bij else ''}"


def zegt_hetzelfde(een: object, ander: object) -> bool:
    """Whether two leaves are judgments that differ in nothing but the municipality that they name."""
    if not (isinstance(een, GebruiktOordeel) and isinstance(ander, GebruiktOordeel)):
        return False
    return (
        een.gemeente is not None and ander.gemeente is not None and _behalve_gemeente(een) == _behalve_gemeente(ander)
    )


def _behalve_gemeente(oordeel: GebruiktOordeel) -> tuple[object, ...]:
    return (vraag_bij(oordeel), oordeel.waarde, oordeel.door, oordeel.datum, oordeel.reden)
