"""Lists of events: complete to the peildatum when given; later events are not read (semantics, section 2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from attrs import evolve, field

from regio_uitstroom.client.feiten import Bekend, Datum, Feit
from regio_uitstroom.client.record import Toekenning
from regio_uitstroom.evaluation.dagen import Dagbereik, op_of_voor
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.waarde import frozen

T = TypeVar("T")


def als_lijst(feit: Feit[Any], soort: type[T]) -> tuple[T, ...] | None:
    """Return the events of a known list; None when the list is not known."""
    if not isinstance(feit, Bekend) or not isinstance(feit.waarde, tuple | list):
        return None
    return tuple(deel for deel in feit.waarde if isinstance(deel, soort))


def tot_en_met(feit: Feit[Any], peildatum: date) -> Feit[Any]:
    """Return the fact without the events and periods that certainly begin after the day: these are not read."""
    if not isinstance(feit, Bekend) or not isinstance(feit.waarde, tuple):
        return feit
    gelezen = tuple(deel for deel in feit.waarde if not _begint_na(deel, peildatum))
    return feit if len(gelezen) == len(feit.waarde) else evolve(feit, waarde=gelezen)


def _begint_na(deel: object, dag: date) -> bool:
    begin = getattr(deel, "datum", None) or getattr(deel, "van", None)
    return isinstance(begin, Datum) and begin.eerste > dag


def als_bereik(feit: Feit[Any]) -> Dagbereik | None:
    """Return the days that a known date can mean; None when it is not known."""
    if isinstance(feit, Bekend) and isinstance(feit.waarde, Datum):
        return Dagbereik.van(feit.waarde)
    return None


@frozen
class Uiterste:
    """The last (or first) event not after the peildatum: the days it can have been on, and the events it can be.

    ``bestaat``: False when there is none, None when the dates leave open whether there is one.
    """

    bestaat: bool | None = field(repr=False)
    bereik: Dagbereik | None = field(default=None, repr=False)
    kandidaten: tuple[Any, ...] = field(default=(), repr=False)


def laatste(gebeurtenissen: Iterable[T], datum: Callable[[T], Datum], peildatum: date) -> Uiterste:
    """Return the last event not after the peildatum."""
    gelezen = [(g, Dagbereik.van(datum(g))) for g in gebeurtenissen if datum(g).eerste <= peildatum]
    zeker = [bereik for _, bereik in gelezen if op_of_voor(bereik, peildatum)]
    if not gelezen:
        return Uiterste(bestaat=False)
    if not zeker:
        return Uiterste(None, None, tuple(g for g, _ in gelezen))
    eerste = max(bereik.eerste for bereik in zeker)
    einde = max(min(bereik.laatste, peildatum) for _, bereik in gelezen)
    kandidaten = tuple(g for g, bereik in gelezen if bereik.laatste >= eerste)
    return Uiterste(bestaat=True, bereik=Dagbereik(eerste, einde), kandidaten=kandidaten)


def eerste(gebeurtenissen: Iterable[T], datum: Callable[[T], Datum], peildatum: date) -> Uiterste:
    """Return the first event, of those not after the peildatum."""
    gelezen = [(g, Dagbereik.van(datum(g))) for g in gebeurtenissen if datum(g).eerste <= peildatum]
    zeker = [bereik for _, bereik in gelezen if op_of_voor(bereik, peildatum)]
    if not zeker:
        return Uiterste(None if gelezen else False, None, tuple(g for g, _ in gelezen))
    begin = min(bereik.eerste for _, bereik in gelezen)
    einde = min(bereik.laatste for bereik in zeker)
    kandidaten = tuple(g for g, bereik in gelezen if bereik.eerste <= einde)
    return Uiterste(bestaat=True, bereik=Dagbereik(begin, einde), kandidaten=kandidaten)


def toekenningen_van(regeling: Regeling, toekenningen: Iterable[Toekenning]) -> tuple[Toekenning, ...]:
    """Return the grants under this text, and those that name no text."""
    namen = {None, *map(naamsleutel, namen_van(regeling))}
    return tuple(een for een in toekenningen if (een.regeling and naamsleutel(een.regeling)) in namen)


def namen_van(regeling: Regeling) -> tuple[str, ...]:
    """Return what a text is called: the name of its file, its title, and its kind with its title."""
    return regeling.naam, regeling.kop.titel, f"{regeling.kop.soort.value} {regeling.kop.titel}"


def naamsleutel(naam: str) -> str:
    """Return a name of a text by its words alone, as titles are compared: no capitals, no marks, no end of a file."""
    woorden = re.findall(r"\w+", naam.casefold().removesuffix(".convenant"))
    return " ".join(woorden) or naam
