"""How a record says what is known of a value: the value, its source, a dispute, or that it cannot be established."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from regio_uitstroom.client.dates import lees_dag
from regio_uitstroom.client.errors import Misvorm, Misvormen, Segment
from regio_uitstroom.client.feiten import ONBEKEND, Bekend, Betwist, Feit, NietVastTeStellen
from regio_uitstroom.client.texts import lees_naam, lees_verhaal

T = TypeVar("T")

WAARDE, NIET_VAST, BETWIST, BRON, SINDS = "waarde", "nietVastTeStellen", "betwist", "bron", "sinds"

MEESTE_STANDPUNTEN = 20
"""Values that a dispute may hold."""

_VELDEN = {WAARDE: {WAARDE, BRON, SINDS}, NIET_VAST: {NIET_VAST}, BETWIST: {BETWIST}}


def lees_feit(waarde: object, lees: Callable[[object], T]) -> Feit[T]:
    """Return what is known of a value, which ``lees`` reads; raises Misvorm(men)."""
    if waarde is None:
        return ONBEKEND
    omslag = next((sleutel for sleutel in _VELDEN if isinstance(waarde, dict) and sleutel in waarde), None)
    if omslag is None or not isinstance(waarde, dict):
        return Bekend(lees(waarde))
    fouten: list[tuple[Segment | None, Exception]] = [
        (sleutel, Misvorm(verwacht=f"geen ander veld naast `{omslag}`"))
        for sleutel in waarde
        if sleutel not in _VELDEN[omslag]
    ]
    if omslag == WAARDE:
        return _bekend(waarde, lees, fouten)
    feit = probeer(fouten, omslag, lambda: _zonder_waarde(waarde[omslag], omslag, lees))
    if feit is None or fouten:
        raise Misvormen(fouten)
    return feit


def probeer(fouten: list[tuple[Segment | None, Exception]], plaats: Segment | None, lees: Callable[[], T]) -> T | None:
    """Read a part; an error is added to the list, with its place, and gives None."""
    try:
        return lees()
    except Exception as fout:  # noqa: BLE001 - what is no error of the record comes up again when errors are told
        fouten.append((plaats, fout))
        return None


def _bekend(
    waarde: dict[str, object], lees: Callable[[object], T], fouten: list[tuple[Segment | None, Exception]]
) -> Bekend[T]:
    bron, sinds = waarde.get(BRON), waarde.get(SINDS)
    gelezen = probeer(fouten, WAARDE, lambda: _aanwezig(waarde[WAARDE], lees))
    gelezen_bron = None if bron is None else probeer(fouten, BRON, lambda: lees_naam(bron))
    gelezen_sinds = None if sinds is None else probeer(fouten, SINDS, lambda: lees_dag(sinds))
    if gelezen is None or fouten:
        raise Misvormen(fouten)
    return Bekend(gelezen, gelezen_bron, gelezen_sinds)


def _aanwezig(waarde: object, lees: Callable[[object], T]) -> T:
    if waarde is None:
        raise Misvorm(verwacht="een waarde; laat het hele veld weg als het onbekend is")
    return lees(waarde)


def _zonder_waarde(inhoud: object, omslag: str, lees: Callable[[object], T]) -> NietVastTeStellen | Betwist[T]:
    return NietVastTeStellen(lees_verhaal(inhoud)) if omslag == NIET_VAST else _betwist(inhoud, lees)


def _betwist(inhoud: object, lees: Callable[[object], T]) -> Betwist[T]:
    if not isinstance(inhoud, list) or not 2 <= len(inhoud) <= MEESTE_STANDPUNTEN:  # noqa: PLR2004 - it takes two
        raise Misvorm(verwacht=f"een lijst van 2 tot en met {MEESTE_STANDPUNTEN} waarden")
    fouten: list[tuple[Segment | None, Exception]] = []
    waarden = [probeer(fouten, index, lambda deel=deel: _aanwezig(deel, lees)) for index, deel in enumerate(inhoud)]  # type: ignore[misc] # a lambda with a default takes no argument here
    if fouten:
        raise Misvormen(fouten)
    gelezen = tuple(waarde for waarde in waarden if waarde is not None)
    if all(waarde == gelezen[0] for waarde in gelezen):
        raise Misvorm(verwacht="ten minste twee verschillende waarden")
    return Betwist(gelezen)
