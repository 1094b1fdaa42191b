"""Amounts in a record: euros, numbers and durations."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from regio_uitstroom.client.errors import Misvorm, Misvormen
from regio_uitstroom.tijd import Duur, Eenheid

GROOTSTE_BEDRAG = 10**12
GROOTSTE_AANTAL = 10**9
LANGSTE_DUUR: Mapping[Eenheid, int] = {
    Eenheid.DAG: 182_500,
    Eenheid.WERKDAG: 130_000,
    Eenheid.WEEK: 26_000,
    Eenheid.MAAND: 6_000,
    Eenheid.JAAR: 500,
}
"""The longest duration per unit: about five hundred years."""

_ISO_EENHEDEN: Mapping[str, Eenheid] = {"D": Eenheid.DAG, "W": Eenheid.WEEK, "M": Eenheid.MAAND, "Y": Eenheid.JAAR}
_CENT = Decimal("0.01")
_MEESTE_CIJFERS = 6
"""Digits of a duration; the longest one has as many."""

BEDRAG = "een bedrag in euro's met ten hoogste twee decimalen, kleiner dan een biljoen"
AANTAL = f"een geheel getal van 0 tot en met {GROOTSTE_AANTAL}"
DUUR = 'een duur als {"aantal": 6, "eenheid": "maand"} of P6M (dag, werkdag, week, maand of jaar)'


def lees_ja_nee(waarde: object) -> bool:
    """Return a yes or no; raises Misvorm, also for 0 and 1."""
    if not isinstance(waarde, bool):
        raise Misvorm(verwacht="true of false")
    return waarde


def lees_bedrag(waarde: object) -> Decimal:
    """Return an amount in euros, exact to the cent; raises Misvorm.

    A float stands for the shortest decimal number that gives it, which is what the JSON text said.
    """
    if isinstance(waarde, bool) or not isinstance(waarde, int | float | Decimal):
        raise Misvorm(verwacht=BEDRAG)
    bedrag = Decimal(repr(waarde)) if isinstance(waarde, float) else Decimal(waarde)
    if not bedrag.is_finite() or abs(bedrag) >= GROOTSTE_BEDRAG or bedrag != (afgerond := bedrag.quantize(_CENT)):
        raise Misvorm(verwacht=BEDRAG)
    return afgerond


def lees_aantal(waarde: object) -> int:
    """Return a whole number, not negative; raises Misvorm, also for true and 3.0."""
    if type(waarde) is not int or not 0 <= waarde <= GROOTSTE_AANTAL:
        raise Misvorm(verwacht=AANTAL)
    return waarde


def lees_duur(waarde: object) -> Duur:
    """Return a duration in one unit; raises Misvorm(men)."""
    if isinstance(waarde, str):
        return _begrensd(_uit_iso(waarde))
    if not isinstance(waarde, dict):
        raise Misvorm(verwacht=DUUR)
    if vreemd := sorted(waarde.keys() - {"aantal", "eenheid"}):
        raise Misvormen([(sleutel, Misvorm(verwacht="alleen `aantal` en `eenheid`")) for sleutel in vreemd])
    if waarde.get("eenheid") not in [eenheid.value for eenheid in Eenheid]:
        raise Misvormen([("eenheid", Misvorm(verwacht="dag, werkdag, week, maand of jaar"))])
    if type(waarde.get("aantal")) is not int:
        raise Misvormen([("aantal", Misvorm(verwacht=AANTAL))])
    return _begrensd(Duur(waarde["aantal"], Eenheid(waarde["eenheid"])))


def _uit_iso(tekst: str) -> Duur:
    """Read a duration of ISO 8601 in one unit of the calendar."""
    cijfers, eenheid = tekst[1:-1], _ISO_EENHEDEN.get(tekst[-1:])
    geldig = tekst.startswith("P") and cijfers.isascii() and cijfers.isdigit() and len(cijfers) <= _MEESTE_CIJFERS
    if eenheid is None or not geldig:
        raise Misvorm(verwacht=DUUR)
    return Duur(int(cijfers), eenheid)


def _begrensd(duur: Duur) -> Duur:
    if not 0 <= duur.aantal <= LANGSTE_DUUR[duur.eenheid]:
        raise Misvorm(verwacht="een duur van ten hoogste vijfhonderd jaar")
    return duur
