"""Small invented histories, fast: whole numbers for days, a seed for each, and what they look like to the library.

A world says everything about its days (:func:`wereld`). :func:`waziger` makes a world that knows less of the same days:
coarser dates, unknown places and functions, intervals and ends left out, a shorter complete period or none.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import NamedTuple, TypeVar

from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Datum, Feit, NietVastTeStellen
from regio_uitstroom.client.record import (
    Adres,
    Adreshistorie,
    Buitenland,
    Client,
    FunctieAdres,
    Plaats,
    Verblijf,
    Verblijfshistorie,
    ZonderAdres,
)
from regio_uitstroom.tijd import Periode
from tests.evaluation.bouw import gemeente

START = date(2018, 11, 20)
"""Day 0. Vianen and Leerdam become Vijfheerenlanden on day 42."""

DAGEN = 70
FUSIE = (date(2019, 1, 1) - START).days
PLAATSEN = ("Houten", "Utrecht", "Vianen", "Leerdam", "buiten Nederland", "geen adres", "niet vast te stellen")
SOORTEN = ("beschermd wonen", "maatschappelijke opvang", "ggz-instelling")
PLEK: dict[str, Plaats] = {
    **{naam: gemeente(naam) for naam in ("Houten", "Utrecht", "Vianen", "Leerdam")},
    "Vijfheerenlanden": gemeente("Vijfheerenlanden", date(2019, 6, 1)),
    "buiten Nederland": Buitenland.BUITEN_NEDERLAND,
}


class Adr(NamedTuple):
    """An address ``[van, tot)``; ``grof``: of which bound only the month is known (``van``, ``tot``)."""

    van: int
    tot: int | None
    plaats: str
    functie: str
    onderzoek: bool
    grof: frozenset[str] = frozenset()


class Verb(NamedTuple):
    """A stay ``[van, tot)``."""

    van: int
    tot: int | None
    soort: str
    grof: frozenset[str] = frozenset()


T = TypeVar("T", Adr, Verb)


class Wereld(NamedTuple):
    """Addresses and stays, each with the days ``[van, tot)`` over which they are complete (None: not at all)."""

    adressen: tuple[Adr, ...]
    verblijven: tuple[Verb, ...]
    adressen_volledig: tuple[int | None, int | None] | None = (None, None)
    verblijven_volledig: tuple[int | None, int | None] | None = (None, None)


def wereld(kans: Random) -> Wereld:
    """Make a world of which everything is known: addresses follow one another or leave gaps, stays may overlap."""
    randen = sorted(kans.sample(range(DAGEN), kans.randint(2, 7)))
    adressen = []
    for van, tot in pairwise(randen):
        if kans.random() < 0.75:
            functie = "briefadres" if kans.random() < 0.2 else "woonadres"
            plaats = kans.choice(PLAATSEN)
            plaats = "Vijfheerenlanden" if plaats in ("Vianen", "Leerdam") and van >= FUSIE else plaats
            adressen.append(Adr(van, tot, plaats, functie, kans.random() < 0.3))
    return Wereld(tuple(adressen), _verblijven(kans))


def _verblijven(kans: Random) -> tuple[Verb, ...]:
    begin = sorted(kans.sample(range(DAGEN), kans.randint(0, 5)))
    verblijven = []
    for van, volgende in zip(begin, [*begin, DAGEN][1:], strict=True):
        aansluitend = kans.random() < 0.5
        tot = volgende if aansluitend else kans.randint(van + 1, DAGEN + 1)
        verblijven.append(Verb(van, tot, kans.choice(SOORTEN)))
    return tuple(verblijven)


def waziger(kans: Random, alles: Wereld, *, grof: bool = True) -> Wereld:
    """Make a world that knows less of the same days; ``grof``: partial dates too."""
    adressen_volledig, verblijven_volledig = _korter(kans), _korter(kans)
    adressen = [_vagere_plaats(kans, een) for een in alles.adressen if not _mag_weg(kans, een, adressen_volledig)]
    verblijven = [
        een
        for een in alles.verblijven
        if _overlapt(een, alles.verblijven) or not _mag_weg(kans, een, verblijven_volledig)
    ]
    return Wereld(
        tuple(_vager(kans, een, adressen_volledig, grof=grof) for een in adressen),
        tuple(_vager(kans, een, verblijven_volledig, grof=grof) for een in verblijven),
        adressen_volledig,
        verblijven_volledig,
    )


def _vagere_plaats(kans: Random, een: Adr) -> Adr:
    """Leave open where it is, or whether it is a woonadres; for *no address* both, since known is that it is none."""
    vaag_waar, vaag_wat = kans.random() < 0.1, kans.random() < 0.1
    if een.plaats == "geen adres":
        return een._replace(plaats="?", functie="?") if vaag_waar else een
    return een._replace(plaats="?" if vaag_waar else een.plaats, functie="?" if vaag_wat else een.functie)


def _overlapt(een: Verb, alle: tuple[Verb, ...]) -> bool:
    """Whether it shares a day with another stay: then leaving it out would be a change, not knowing less."""
    return any(een.van < ander.tot and ander.van < een.tot for ander in alle if ander != een and ander.tot and een.tot)


def _korter(kans: Random) -> tuple[int | None, int | None] | None:
    if kans.random() < 0.25:
        return None
    van = kans.choice((None, None, kans.randint(-20, DAGEN - 1)))
    tot = kans.choice((None, None, kans.randint((van or 0) + 1, DAGEN + 20)))
    return (van, tot)


def _mag_weg(kans: Random, een: Adr | Verb, volledig: tuple[int | None, int | None] | None) -> bool:
    """Whether the interval is left out: only one that lies outside the complete period may be."""
    if volledig is not None:
        van, tot = volledig
        erbuiten = (tot is not None and een.van >= tot) or (van is not None and een.tot is not None and een.tot <= van)
        if not erbuiten:
            return False
    return kans.random() < 0.4


def _vager(kans: Random, een: T, volledig: tuple[int | None, int | None] | None, *, grof: bool) -> T:
    """Leave out the end where that says nothing untrue, and make dates coarser."""
    einde = None if volledig is None else volledig[1]
    mag_open = een.tot is None or (een.tot > een.van and (volledig is None or (einde is not None and een.tot >= einde)))
    tot = None if mag_open and kans.random() < 0.4 else een.tot
    ruw = frozenset(naam for naam in ("van", "tot") if grof and kans.random() < 0.25)
    return een._replace(tot=tot, grof=ruw)


def dag(nummer: int) -> date:
    """Return the day with that number."""
    return START + timedelta(days=nummer)


def _datum(nummer: int, *, grof: bool) -> Datum:
    een = dag(nummer)
    return Datum(een.year, een.month) if grof else Datum.van(een)


def _einde(een: Adr | Verb) -> Datum | None:
    return None if een.tot is None else _datum(een.tot, grof="tot" in een.grof)


def _periode(volledig: tuple[int | None, int | None] | None) -> Periode | None:
    if volledig is None:
        return None
    van, tot = volledig
    return Periode(None if van is None else dag(van), None if tot is None else dag(tot))


def _plaats(naam: str) -> Feit[Plaats | ZonderAdres]:
    if naam == "niet vast te stellen":
        return NietVastTeStellen()
    if naam == "?":
        return ONBEKEND
    return Bekend(ZonderAdres.GEEN_VAST_ADRES if naam == "geen adres" else PLEK[naam])


def als_client(een: Wereld) -> Client:
    """Return the record that says what the world says."""
    adressen = tuple(
        Adres(
            _plaats(a.plaats),
            _datum(a.van, grof="van" in a.grof),
            _einde(a),
            ONBEKEND if a.functie == "?" else Bekend(FunctieAdres(a.functie)),
            Bekend(a.onderzoek),
        )
        for a in een.adressen
    )
    verblijven = tuple(Verblijf(v.soort, _datum(v.van, grof="van" in v.grof), _einde(v)) for v in een.verblijven)
    return Client(
        "dossier-1",
        verblijfplaatsen=Adreshistorie(adressen, _periode(een.adressen_volledig)),
        verblijven=Verblijfshistorie(verblijven, _periode(een.verblijven_volledig)),
    )
