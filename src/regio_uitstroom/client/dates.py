"""Dates in a record: ``JJJJ-MM-DD``, ``JJJJ-MM``, ``JJJJ`` and the polymorphic forms of the BRP."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from regio_uitstroom.client.errors import Misvorm, Misvormen
from regio_uitstroom.client.feiten import Datum

EERSTE_JAAR, LAATSTE_JAAR = 1000, 3999
"""Years that a record may hold: wide enough for any life, narrow enough to add every term to."""

DATUM = "een datum als JJJJ-MM-DD, JJJJ-MM of JJJJ"
DAG = "een volledige datum als JJJJ-MM-DD"
_BESTAAND = f"een datum die op de kalender bestaat, in de jaren {EERSTE_JAAR} tot en met {LAATSTE_JAAR}"

BRP_VORMEN: Mapping[str, tuple[str, ...]] = {
    "Datum": ("datum",),
    "JaarMaandDatum": ("jaar", "maand"),
    "JaarDatum": ("jaar",),
    "DatumOnbekend": (),
}
"""The polymorphic dates of the BRP API, by their ``type``, with the keys that each must hold."""


def lees_datum(waarde: object) -> Datum:
    """Return the date, which may lack its day or month; raises Misvorm(men)."""
    if isinstance(waarde, str):
        return _uit_tekst(waarde)
    if isinstance(waarde, dict):
        return _uit_brp(waarde)
    raise Misvorm(verwacht=DATUM)


def lees_dag(waarde: object) -> date:
    """Return the day; raises Misvorm(men), also for a date that lacks its day."""
    datum = lees_datum(waarde)
    if not datum.volledig:
        raise Misvorm(verwacht=DAG)
    return datum.eerste


def is_onbekende_datum(waarde: object) -> bool:
    """Whether this is the form by which the BRP says that a date is unknown."""
    if not isinstance(waarde, dict) or waarde.get("type") != "DatumOnbekend":
        return False
    return waarde.get("onbekend", True) is True and waarde.keys() <= {"type", "onbekend", "langFormaat"}


def probeer_datum(waarde: object) -> Datum | None:
    """Return the date of a fact when it holds one that can be read, otherwise None; errors are told elsewhere."""
    if isinstance(waarde, dict) and "waarde" in waarde:
        waarde = waarde["waarde"]
    try:
        return lees_datum(waarde)
    except (Misvorm, Misvormen):
        return None


def schrijf_datum(datum: Datum) -> str:
    """Return the date as text, as long as it is known."""
    delen = [f"{datum.jaar:04}", *(f"{deel:02}" for deel in (datum.maand, datum.dag) if deel is not None)]
    return "-".join(delen)


def _uit_tekst(tekst: str) -> Datum:
    delen = tekst.split("-")
    lengtes = [len(deel) for deel in delen]
    if lengtes not in ([4], [4, 2], [4, 2, 2]) or not all(deel.isascii() and deel.isdigit() for deel in delen):
        raise Misvorm(verwacht=DATUM)
    return _bestaand(*(int(deel) for deel in delen))


def _uit_brp(vorm: dict[str, object]) -> Datum:
    soort = vorm.get("type")
    if not isinstance(soort, str) or soort not in BRP_VORMEN:
        raise Misvorm(verwacht=DATUM)
    if soort == "DatumOnbekend":
        raise Misvorm(verwacht="een datum waarvan in elk geval het jaar bekend is")
    sleutels = BRP_VORMEN[soort]
    if vreemd := vorm.keys() - {"type", "langFormaat", *sleutels}:
        raise Misvormen(
            [(sleutel, Misvorm(verwacht=f"geen ander veld dan die van een {soort}")) for sleutel in sorted(vreemd)]
        )
    if soort == "Datum":
        return Datum.van(_dag_uit_brp(vorm))
    return _bestaand(*_getallen(vorm, sleutels))


def _dag_uit_brp(vorm: dict[str, object]) -> date:
    tekst = vorm.get("datum")
    datum = _uit_tekst(tekst) if isinstance(tekst, str) else None
    if datum is None or not datum.volledig:
        raise Misvormen([("datum", Misvorm(verwacht=DAG))])
    return datum.eerste


def _getallen(vorm: dict[str, object], sleutels: tuple[str, ...]) -> list[int]:
    fout = [sleutel for sleutel in sleutels if type(vorm.get(sleutel)) is not int]
    if fout:
        raise Misvormen([(sleutel, Misvorm(verwacht="een geheel getal")) for sleutel in fout])
    return [getal for sleutel in sleutels if isinstance(getal := vorm[sleutel], int)]


def _bestaand(jaar: int, maand: int | None = None, dag: int | None = None) -> Datum:
    try:
        date(jaar, 1 if maand is None else maand, 1 if dag is None else dag)
    except (ValueError, OverflowError):
        raise Misvorm(verwacht=_BESTAAND) from None
    if not EERSTE_JAAR <= jaar <= LAATSTE_JAAR:
        raise Misvorm(verwacht=_BESTAAND)
    return Datum(jaar, maand, dag)
