"""The time at the end of an answer: *van … tot …*, *sinds …*."""

from __future__ import annotations

import re
from datetime import date, timedelta

from regio_uitstroom.client.feiten import Datum
from regio_uitstroom.interview.waarden import DATUM, Onbegrepen, lees_datum
from regio_uitstroom.waarde import frozen

_TIJD = re.compile(
    rf"^(?P<rest>.*?)[, ]*(?:\b(?:sinds|vanaf) (?P<sinds>{DATUM})"
    rf"|\bvan (?P<van>{DATUM}) (?P<soort>tot en met|t/m|tot) (?P<tot>{DATUM}|heden|nu)"
    rf"|\b(?P<slot>tot en met|t/m|tot) (?P<einde>{DATUM}))$",
    re.IGNORECASE,
)
_NU = frozenset({"heden", "nu"})


@frozen
class Tijd:
    """What an answer says before its time, and that time; dates as a record holds them, ``tot`` the day after.

    ``lopend``: it goes on (*sinds*, *tot heden*).
    """

    rest: str
    van: str | None = None
    tot: str | None = None
    lopend: bool = False


def splits_tijd(tekst: str) -> Tijd:
    """Return an answer with the time at its end apart; raises Onbegrepen for a day that does not exist."""
    gevonden = _TIJD.match(tekst)
    if gevonden is None:
        return Tijd(tekst)
    rest = gevonden["rest"].strip(" ,")
    if gevonden["sinds"]:
        return Tijd(rest, lees_datum(gevonden["sinds"]), lopend=True)
    if gevonden["einde"]:
        return Tijd(rest, tot=_dag_erna(gevonden["einde"], gevonden["slot"]))
    van = lees_datum(gevonden["van"])
    if gevonden["tot"].casefold() in _NU:
        return Tijd(rest, van, lopend=True)
    return Tijd(rest, van, _dag_erna(gevonden["tot"], gevonden["soort"]))


def _dag_erna(tekst: str, soort: str) -> str:
    """Return the first day after: the date itself for *tot*, the day after what it can mean for *tot en met*."""
    datum = lees_datum(tekst)
    if soort.casefold() == "tot":
        return datum
    try:
        laatste = Datum(*(int(deel) for deel in datum.split("-"))).laatste
        return (laatste + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        message = "schrijf dagen die bestaan"
        raise Onbegrepen(message) from None


def iso(dag: date | None) -> str | None:
    """Return a day as a record holds it."""
    return None if dag is None else dag.isoformat()
