"""Answers in Dutch words as the values that a record holds: dates, numbers, amounts, durations, municipalities."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.teksten import GETALLEN, MAANDEN
from regio_uitstroom.tijd import Eenheid


class Onbegrepen(Exception):  # noqa: N818 - the Dutch name says what it is
    """An answer that cannot be read; its text says in Dutch what was expected. Within this room only."""


GEEN = "geen"

_JA, _NEE = frozenset({"ja", "j", "jazeker", "klopt"}), frozenset({"nee", "n", "neen"})
_MAAND = "|".join((*MAANDEN, *(maand[:3] for maand in MAANDEN), "mrt"))
_DATUM = re.compile(
    rf"(?P<iso>\d{{4}}(?:-\d{{1,2}}){{0,2}})|(?P<dag>\d{{1,2}})[-/.](?P<maand>\d{{1,2}})[-/.](?P<jaar>\d{{4}})"
    rf"|(?:(?P<dagwoord>\d{{1,2}}) )?(?P<maandwoord>{_MAAND})\.? (?P<jaarwoord>\d{{4}})",
    re.IGNORECASE,
)
DATUM = (
    rf"(?:(?:\d{{1,2}} )?(?:{_MAAND})\.? \d{{4}}"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    r"|\d{4}(?:-\d{1,2}){0,2})"
)
"""A date as people write it, as a part of a pattern (without regard to case)."""

_EENHEDEN = {vorm: eenheid.value for eenheid in Eenheid for vorm in (eenheid.value, f"{eenheid.value}en")}
_EENHEDEN |= {"weken": "week", "maanden": "maand", "jaren": "jaar", "werkdagen": "werkdag", "dagen": "dag"}


def lees_ja_nee(tekst: str) -> bool:
    """Return the yes or no; raises Onbegrepen."""
    woord = tekst.casefold().strip(" .!")
    if woord in _JA or woord in _NEE:
        return woord in _JA
    message = "antwoord met ja of nee"
    raise Onbegrepen(message)


def is_geen(tekst: str) -> bool:
    """Whether an answer says that there is none: *geen*, or *nee* to a question after what there is."""
    return tekst.casefold().strip(" .!") in {GEEN, *_NEE}


def lees_datum(tekst: str) -> str:
    """Return a date, whole or in part, as a record holds it (``2004-03-09``, ``2004-03``, ``2004``)."""
    gevonden = _DATUM.fullmatch(" ".join(tekst.split()).removeprefix("in ").strip())
    if gevonden is None:
        message = "schrijf een datum, zoals 9 maart 2004, maart 2004 of 2004"
        raise Onbegrepen(message)
    if gevonden["iso"]:
        jaar, *rest = gevonden["iso"].split("-")
        return "-".join([jaar, *(deel.zfill(2) for deel in rest)])
    if gevonden["dag"]:
        return f"{gevonden['jaar']}-{gevonden['maand'].zfill(2)}-{gevonden['dag'].zfill(2)}"
    maand = f"{_maandnummer(gevonden['maandwoord']):02}"
    dag = f"-{gevonden['dagwoord'].zfill(2)}" if gevonden["dagwoord"] else ""
    return f"{gevonden['jaarwoord']}-{maand}{dag}"


def _maandnummer(woord: str) -> int:
    klein = woord.casefold()
    if klein == "mrt":
        return 3
    return next(nummer for nummer, maand in enumerate(MAANDEN, start=1) if maand[:3] == klein[:3])


def lees_getal(tekst: str) -> int:
    """Return a whole number in digits or, up to twenty, in a word."""
    woord = tekst.casefold().strip()
    if woord in GETALLEN:
        return GETALLEN.index(woord)
    if woord == "een":
        return 1
    if woord.isascii() and woord.isdigit():
        return int(woord)
    message = "schrijf een geheel getal, zoals 3"
    raise Onbegrepen(message)


def lees_bedrag(tekst: str) -> int | float:
    """Return an amount in euros with Dutch or English marks: ``€ 1.250,50``, ``1250.5``, ``300 euro``."""
    kaal = re.sub(r"^(?:€|eur(?:o)?)\s*|\s*(?:eur(?:o)?|,-+)$", "", tekst.casefold().strip()).replace(" ", "")
    if re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|-?\d+(?:,\d{1,2})?", kaal):
        kaal = kaal.replace(".", "").replace(",", ".")
    elif not re.fullmatch(r"-?\d+\.\d{1,2}", kaal):
        message = "schrijf een bedrag, zoals 1.250,50"
        raise Onbegrepen(message)
    return float(kaal) if "." in kaal else int(kaal)


def lees_duur(tekst: str) -> dict[str, object]:
    """Return a duration: ``6 maanden``, ``één jaar``."""
    getal, _, eenheid = tekst.strip().rpartition(" ")
    if eenheid.casefold() not in _EENHEDEN or not getal:
        message = "schrijf een duur, zoals 6 maanden"
        raise Onbegrepen(message)
    return {"aantal": lees_getal(getal), "eenheid": _EENHEDEN[eenheid.casefold()]}


def lees_gemeenten(tekst: str) -> list[str]:
    """Return the names of a list of municipalities, none for *geen* and *nee*."""
    if is_geen(tekst):
        return []
    return [naam.strip() for naam in re.split(r"[;,]| en (?=[A-Z'])", tekst) if naam.strip()]


def lees_keuze(tekst: str, keuzes: tuple[str, ...]) -> str:
    """Return the choice, without regard to case."""
    woord = tekst.casefold().strip(" .")
    for keuze in keuzes:
        if keuze.casefold() == woord:
            return keuze
    message = f"kies uit: {', '.join(keuzes)}"
    raise Onbegrepen(message)


_LEZERS: Mapping[Feittype, Callable[[str], object]] = {
    Feittype.JA_NEE: lees_ja_nee,
    Feittype.DATUM: lees_datum,
    Feittype.AANTAL: lees_getal,
    Feittype.BEDRAG: lees_bedrag,
    Feittype.DUUR: lees_duur,
    Feittype.GEMEENTE: str.strip,
}


def lees_waarde(gegeven: Gegeven, tekst: str) -> object:
    """Return one value of a fact as JSON; raises Onbegrepen. Whether a municipality exists the record tells."""
    if gegeven.sleutel in {"voorkeursgemeenten", "onveiligeGemeenten"}:
        return lees_gemeenten(tekst)
    if gegeven.type is Feittype.KEUZE:
        return lees_keuze(tekst, gegeven.keuzes)
    return _LEZERS[gegeven.type](tekst)
