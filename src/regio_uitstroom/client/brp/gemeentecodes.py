"""Codes of table 33 (Gemeenten) of the BRP, resolved on the first day of an address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import field

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister
from regio_uitstroom.waarde import frozen

GEEN_GEMEENTE = frozenset({"0000", "0996", "0997", "0998", "0999", "1999"})
"""Codes of table 33 for something else: onbekend, Zuidelijke IJsselmeerpolders, three of before the GBA, the RNI."""

BEGIN_REGISTER = date(1990, 1, 1)
"""The register of municipalities holds those that existed on this day or later."""

GEMEENTECODE = "een gemeentecode van vier cijfers"
_CIJFERS = 4


@frozen
class Ligging:
    """In which municipality an address lies: its code, None where that is onbekend.

    ``huidige``: the code of the municipality in which it lies since the first one was split. ``pas_vanaf``: the code
    counts from this day on; before it the municipality is onbekend.
    """

    code: str | None = field(repr=False)
    huidige: str | None = field(default=None, repr=False)
    pas_vanaf: date | None = field(default=None, repr=False)


NERGENS = Ligging(None)


def is_gemeentecode(code: str) -> bool:
    """Whether the text has the form of a code of table 33."""
    return len(code) == _CIJFERS and code.isascii() and code.isdigit()


def ligging(code: str | None, van: Datum, tot: Datum | None, register: GemeenteRegister) -> Ligging:
    """Return in which municipality an address lies that is registered under the code and began on ``van``.

    A code that no table knows is kept, so that the reader of the record refuses it.
    """
    if code is None or code in GEEN_GEMEENTE:
        return NERGENS
    gemeente = register.code(code)
    if gemeente is None:
        return NERGENS if tot is not None and tot.laatste <= BEGIN_REGISTER else Ligging(code)
    if gemeente.ingangsdatum is None or gemeente.ingangsdatum <= van.laatste:
        return Ligging(code)
    return _voor_de_vorming(gemeente, gemeente.ingangsdatum, van, tot, register)


def _voor_de_vorming(
    gemeente: Gemeente, ingang: date, van: Datum, tot: Datum | None, register: GemeenteRegister
) -> Ligging:
    """Return where an address lay that began before its municipality was formed, by merger or by another name."""
    voorgangers = list(_voorgangers(gemeente, ingang, van.eerste, register))
    if len(voorgangers) == 1:
        ((voorganger, gesplitst),) = voorgangers
        return Ligging(voorganger.code, gemeente.code if gesplitst else None)
    if not voorgangers:
        return Ligging(gemeente.code)
    return NERGENS if tot is not None and tot.eerste <= ingang else Ligging(gemeente.code, pas_vanaf=ingang)


def _voorgangers(
    gemeente: Gemeente, ingang: date, dag: date, register: GemeenteRegister
) -> Iterator[tuple[Gemeente, bool]]:
    """Yield the municipalities of the day that went to this one, each with whether it went to others too."""
    for kandidaat in register.alle:
        if kandidaat.einddatum is None or kandidaat.einddatum > ingang or not register.bestaat_op(kandidaat, dag):
            continue
        opvolgers = _opvolgers(kandidaat, ingang, register)
        if gemeente in opvolgers:
            yield kandidaat, len(opvolgers) > 1


def _opvolgers(gemeente: Gemeente, dag: date, register: GemeenteRegister) -> tuple[Gemeente, ...]:
    try:
        return register.op(gemeente, dag)
    except KeyError:  # a register made by hand, without all successors
        return ()
