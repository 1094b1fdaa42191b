"""Intervals in a record: half-open, in order, and one woonadres at a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import field

from regio_uitstroom.client.dates import EERSTE_JAAR, LAATSTE_JAAR, probeer_datum
from regio_uitstroom.client.errors import Misvorm, Misvormen, Segment
from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.client.record import Adres, Adreshistorie, FunctieAdres, Verblijf, Verblijfshistorie
from regio_uitstroom.tijd import Periode
from regio_uitstroom.waarde import frozen

Fouten = Iterator[tuple[Segment, Misvorm]]

VAN, TOT = "datumVan", "datumTot"
EERSTE_DAG, LAATSTE_DAG = date(EERSTE_JAAR, 1, 1), date(LAATSTE_JAAR, 12, 31)
"""The first and the last day that a record can hold: complete from the one or to the other is complete for ever."""
VOLLEDIG_VAN, VOLLEDIG_TOT = "volledigVan", "volledigTot"


@frozen
class Adreslijst:
    """A history of addresses as a record writes it."""

    lijst: tuple[Adres, ...] = field(repr=False)
    volledig_van: date | None = field(default=None, repr=False)
    volledig_tot: date | None = field(default=None, repr=False)


@frozen
class Verblijflijst:
    """A history of stays as a record writes it."""

    lijst: tuple[Verblijf, ...] = field(repr=False)
    volledig_van: date | None = field(default=None, repr=False)
    volledig_tot: date | None = field(default=None, repr=False)


def als_adreshistorie(lijst: Adreslijst) -> Adreshistorie:
    """Return the history that was written."""
    return Adreshistorie(lijst.lijst, _periode(lijst))


def als_verblijfshistorie(lijst: Verblijflijst) -> Verblijfshistorie:
    """Return the history that was written."""
    return Verblijfshistorie(lijst.lijst, _periode(lijst))


def als_lijst(historie: Adreshistorie | Verblijfshistorie) -> Adreslijst | Verblijflijst:
    """Return the history as a record writes it."""
    van, tot = (None, None) if historie.volledig is None else (historie.volledig.van, historie.volledig.tot)
    if historie.volledig is not None:
        van, tot = van or EERSTE_DAG, tot or LAATSTE_DAG
    soort = Adreslijst if isinstance(historie, Adreshistorie) else Verblijflijst
    return soort(historie.lijst, van, tot)  # type: ignore[arg-type] # the list of that history


def volgorde_fouten(interval: dict[str, object]) -> Fouten:
    """Yield an error when the interval ends before it begins, or on the same day, whatever its partial dates mean."""
    van, tot = probeer_datum(interval.get(VAN)), probeer_datum(interval.get(TOT))
    if van is not None and tot is not None and tot.laatste <= van.eerste:
        yield TOT, Misvorm(verwacht=f"een dag na `{VAN}`; het interval loopt tot die dag")


def volledigheid_fouten(historie: dict[str, object]) -> Fouten:
    """Yield an error when the complete period lacks a bound, or ends before it begins."""
    for aanwezig, ontbrekend in ((VOLLEDIG_VAN, VOLLEDIG_TOT), (VOLLEDIG_TOT, VOLLEDIG_VAN)):
        if historie.get(aanwezig) is not None and historie.get(ontbrekend) is None:
            yield ontbrekend, Misvorm(verwacht=f"dit veld, omdat `{aanwezig}` is ingevuld")
    van, tot = (probeer_datum(historie.get(sleutel)) for sleutel in (VOLLEDIG_VAN, VOLLEDIG_TOT))
    if van is not None and tot is not None and tot.laatste <= van.eerste:
        yield VOLLEDIG_TOT, Misvorm(verwacht=f"een dag na `{VOLLEDIG_VAN}`; de periode loopt tot die dag")


def overlap_fouten(historie: dict[str, object]) -> Iterator[tuple[Segment, Exception]]:
    """Yield the woonadressen that certainly overlap an earlier entry of the list, whatever partial dates mean."""
    lijst = historie.get("lijst")
    if not isinstance(lijst, list):
        return
    einde = probeer_datum(historie.get(VOLLEDIG_TOT))
    stukken = sorted(
        (*stuk, index) for index, adres in enumerate(lijst) if (stuk := _zeker_woonadres(adres, einde)) is not None
    )
    fouten: list[tuple[Segment | None, Exception]] = []
    for index, ander in sorted(_overlappend(stukken)):
        fouten.append((index, Misvorm(verwacht=f"een woonadres dat niet tegelijk loopt met dat van lijst[{ander}]")))
    if fouten:
        yield "lijst", Misvormen(fouten)


def _overlappend(stukken: list[tuple[date, date, int]]) -> Iterator[tuple[int, int]]:
    """Yield (later in the list, earlier in the list) for each stretch that begins before the furthest end so far."""
    verst: tuple[date, int] | None = None
    for begin, einde, index in stukken:
        if verst is not None and begin < verst[0]:
            yield max(index, verst[1]), min(index, verst[1])
        if verst is None or einde > verst[0]:
            verst = (einde, index)


def _zeker_woonadres(adres: object, einde: Datum | None) -> tuple[date, date] | None:
    """Return the stretch in which this certainly was the woonadres, None when there is none."""
    if not isinstance(adres, dict) or not _is_woonadres(adres.get("functieAdres")):
        return None
    van, tot = probeer_datum(adres.get(VAN)), probeer_datum(adres.get(TOT))
    if van is None or (tot is None and adres.get(TOT) is not None):
        return None
    begin = van.laatste
    eerste_dag = begin + timedelta(days=1)
    doorlopend = eerste_dag if einde is None else max(einde.eerste, eerste_dag)
    slot = doorlopend if tot is None else tot.eerste
    return (begin, slot) if begin < slot else None


def _is_woonadres(functie: object) -> bool:
    if isinstance(functie, dict):
        functie = functie.get("waarde")
    return functie == FunctieAdres.WOONADRES.value


def _periode(lijst: Adreslijst | Verblijflijst) -> Periode | None:
    """Return the complete period; one from the first day of all, or to the last, is open on that side."""
    van, tot = lijst.volledig_van, lijst.volledig_tot
    if van is None and tot is None:
        return None
    return Periode(None if van == EERSTE_DAG else van, None if tot == LAATSTE_DAG else tot)
