"""Municipalities in a record: a code or a name, resolved on the day it is about."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TypeVar

from regio_uitstroom.client.context import current
from regio_uitstroom.client.errors import Misvorm
from regio_uitstroom.client.record import Buitenland, ZonderAdres
from regio_uitstroom.gemeenten.register import Gemeente, GemeenteRegister

E = TypeVar("E", bound=Enum)

GEMEENTE = "een gemeente: een code van vier cijfers (met of zonder GM) of een naam"
PLAATS = f"{GEMEENTE}, of `{Buitenland.BUITEN_NEDERLAND.value}`"
PLAATS_OF_GEEN_ADRES = f"{PLAATS}, of `{ZonderAdres.GEEN_VAST_ADRES.value}`"

LANGSTE_NAAM = 200
"""Characters of a name; no municipality comes near."""


def lees_gemeente(waarde: object) -> Gemeente:
    """Return the municipality as it existed on the day that is read about; raises Misvorm."""
    if _bijzonder(waarde, Buitenland) or _bijzonder(waarde, ZonderAdres):
        raise Misvorm(verwacht="een gemeente in Nederland")
    return _gemeente(waarde, GEMEENTE)


def lees_plaats(waarde: object) -> Gemeente | Buitenland:
    """Return a municipality or *buiten Nederland*; raises Misvorm."""
    return _bijzonder(waarde, Buitenland) or _gemeente(waarde, PLAATS)


def lees_plaats_of_geen_adres(waarde: object) -> Gemeente | Buitenland | ZonderAdres:
    """Return where an address lies, or that there is no fixed address; raises Misvorm."""
    return _bijzonder(waarde, Buitenland) or _bijzonder(waarde, ZonderAdres) or _gemeente(waarde, PLAATS_OF_GEEN_ADRES)


def _bijzonder(waarde: object, soort: type[E]) -> E | None:
    if not isinstance(waarde, str):
        return None
    return next((lid for lid in soort if lid.value.casefold() == waarde.strip().casefold()), None)


def _gemeente(waarde: object, verwacht: str) -> Gemeente:
    if not isinstance(waarde, str) or not 0 < len(waarde) <= LANGSTE_NAAM:
        raise Misvorm(verwacht=verwacht)
    register = current().gemeenten
    kandidaten = _kandidaten(waarde, register)
    if len(kandidaten) == 1:
        return kandidaten[0]
    if kandidaten:
        raise Misvorm(verwacht="de code van één gemeente; deze naam past op meer gemeenten")
    if register.zoek(waarde):
        raise Misvorm(verwacht="een gemeente die bestaat op de dag waarover het gaat")
    raise Misvorm(verwacht=verwacht)


def _kandidaten(naam: str, register: GemeenteRegister) -> tuple[Gemeente, ...]:
    """Return what the name can mean: on the day it is about, otherwise on the peildatum, otherwise at the latest."""
    context = current()
    if context.dag is not None:
        return register.zoek(naam, context.dag.eerste) or register.zoek(naam, context.dag.laatste)
    if context.peildatum is not None:
        return register.zoek(naam, context.peildatum) or _vroegere(naam, context.peildatum, register)
    return _laatste(register.zoek(naam))


def _vroegere(naam: str, dag: date, register: GemeenteRegister) -> tuple[Gemeente, ...]:
    """Return who bore a name that nobody bears any more on the day: an undated wish may be older than a merger."""
    return _laatste(tuple(g for g in register.zoek(naam) if g.einddatum is not None and g.einddatum <= dag))


def _laatste(gemeenten: tuple[Gemeente, ...]) -> tuple[Gemeente, ...]:
    einde = max((gemeente.einddatum or date.max for gemeente in gemeenten), default=date.max)
    return tuple(gemeente for gemeente in gemeenten if (gemeente.einddatum or date.max) == einde)
