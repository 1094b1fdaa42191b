"""The generally recognised public holidays of the Algemene termijnenwet, article 3."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cache

from regio_uitstroom.termijnen.tabellen import tabel
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

GEKEND = Periode(date(2014, 1, 1), date(2029, 1, 1))
"""The period over which the list is complete, decreed days included (``data/SOURCES.md``).

Outside it the rules of the act are applied all the same, but no decreed day is known.
"""

_DAGEN_VAN_DE_WEEK = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ZATERDAG, _ZONDAG = 5, 6


class Grond(Enum):
    """The paragraph of article 3 that makes a day a holiday; the value is its citation."""

    WET = "artikel 3, eerste lid, van de Algemene termijnenwet"
    GOEDE_VRIJDAG = "artikel 3, tweede lid, van de Algemene termijnenwet"
    BESLUIT = "artikel 3, derde lid, van de Algemene termijnenwet"


_GROND_BIJ_LID: Mapping[str, Grond] = {"1": Grond.WET, "2": Grond.GOEDE_VRIJDAG}


@frozen
class Feestdag:
    """A holiday, with the ground on which it is one; ``besluit`` is the royal decree, where there is one."""

    dag: date
    naam: str
    grond: Grond
    besluit: str = ""


def pasen(jaar: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar.

    The method is the one that *Nature* printed in 1876 (J. Meeus, *Astronomical Algorithms*, chapter 8).
    """
    eeuw, jaar_in_eeuw = divmod(jaar, 100)
    gulden = jaar % 19
    maan = (19 * gulden + eeuw - eeuw // 4 - (eeuw - (eeuw + 8) // 25 + 1) // 3 + 15) % 30
    zondag = (32 + 2 * (eeuw % 4) + 2 * (jaar_in_eeuw // 4) - maan - jaar_in_eeuw % 4) % 7
    maand, dag = divmod(maan + zondag - 7 * ((gulden + 11 * maan + 22 * zondag) // 451) + 114, 31)
    return date(jaar, maand, dag + 1)


@cache
def feestdagen(jaar: int) -> tuple[Feestdag, ...]:
    """Return the holidays of a year, in the order of the calendar; complete within ``GEKEND``.

    Two of them may fall on one day (Hemelvaartsdag on 5 May, as in 2016); both are given.
    """
    volgens_wet = [
        Feestdag(_dag(rij, jaar), rij["naam"], _GROND_BIJ_LID[rij["lid"]])
        for rij in _vaste_regels()
        if int(rij["vanaf"] or 0) <= jaar and (not rij["tot"] or jaar < int(rij["tot"]))
    ]
    return tuple(sorted((*volgens_wet, *_bij_besluit().get(jaar, ())), key=lambda feestdag: feestdag.dag))


@cache
def _vaste_regels() -> list[dict[str, str]]:
    return tabel("feestdagen")


@cache
def _bij_besluit() -> Mapping[int, list[Feestdag]]:
    """Return the decreed days, by year."""
    per_jaar: dict[int, list[Feestdag]] = {}
    for rij in tabel("gelijkgesteld"):
        dag = date.fromisoformat(rij["dag"])
        gelijkgesteld = Feestdag(dag, "gelijkgesteld met een feestdag", Grond.BESLUIT, rij["besluit"])
        per_jaar.setdefault(dag.year, []).append(gelijkgesteld)
    return per_jaar


def _dag(rij: Mapping[str, str], jaar: int) -> date:
    """Return the day that a row of the table means in a year, moved where it may not fall on a Sunday."""
    if rij["na_pasen"]:
        return pasen(jaar) + timedelta(days=int(rij["na_pasen"]))
    dag = date(jaar, int(rij["maand"]), int(rij["dag"]))
    return dag + timedelta(days=int(rij["op_zondag"] or 0)) if dag.weekday() == _ZONDAG else dag


def feestdag_op(dag: date) -> Feestdag | None:
    """Return the holiday that falls on the day; None when it is none."""
    return next((feestdag for feestdag in feestdagen(dag.year) if feestdag.dag == dag), None)


def is_vrij(dag: date) -> bool:
    """Whether the day is a Saturday, a Sunday or a holiday: a day on which no term ends (article 1)."""
    return dag.weekday() >= _ZATERDAG or feestdag_op(dag) is not None


def weekdag(dag: date) -> str:
    """Return the name of the day of the week: ``maandag``."""
    return _DAGEN_VAN_DE_WEEK[dag.weekday()]
