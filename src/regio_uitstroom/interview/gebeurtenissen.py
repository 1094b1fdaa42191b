"""Lists of events in Dutch words: notifications, household, offers, grants, who has the regie."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from regio_uitstroom.interview.waarden import DATUM, Onbegrepen, is_geen, lees_datum

Json = dict[str, object]

_OP = r"(?:,? ?(?:op|geboren(?: op)?|,))?\s*"
_MET_DATUM = re.compile(rf"^(?P<rest>.*?){_OP}(?P<datum>{DATUM})$", re.IGNORECASE)
_TIJD = re.compile(
    rf"^(?P<rest>.+?),? (?:(?:sinds|vanaf) (?P<sinds>{DATUM})"
    rf"|van (?P<van>{DATUM}) (?P<soort>tot|t/m|tot en met) (?P<tot>{DATUM}))$",
    re.IGNORECASE,
)
_AANBOD = re.compile(
    rf"^(?:op )?(?P<datum>{DATUM})(?:[, ]+(?P<passend>niet passend|ongeschikt|passend|geschikt))?"
    r"(?:[, ]+(?:en )?(?P<reactie>geweigerd|aanvaard|geaccepteerd|aangenomen|(?:nog )?geen antwoord))?$",
    re.IGNORECASE,
)

_ONDER = re.compile(
    r"\b(?:onder|volgens|op grond van) (?:het convenant |de verordening )?[“\"]?(?P<naam>[^“”\"]+)", re.IGNORECASE
)
"""Under which text an urgency was granted."""

_REACTIES = {"geweigerd": "geweigerd", "geen antwoord": "geen", "nog geen antwoord": "geen"}
"""What was answered to an offer, as the record holds it; other words mean that it was accepted."""


def lees_lijst(sleutel: str, tekst: str) -> list[Json]:
    """Return the events of a list as JSON; raises Onbegrepen. *Geen* and *nee* are an empty list."""
    schoon = " ".join(tekst.split()).strip(" .")
    if is_geen(schoon):
        return []
    lees = _LEZERS.get(sleutel)
    if lees is None:
        message = "antwoord met geen als er niets is, of met weet ik niet"
        raise Onbegrepen(message)
    return [lees(deel.strip(" ,")) for deel in schoon.split(";") if deel.strip(" ,")]


def _melding(tekst: str) -> Json:
    gemeente, datum = _naam_en_datum(tekst, "een gemeente en een datum, zoals Utrecht 20 mei 2024")
    return {"gemeente": gemeente.removeprefix("in ").strip(), "datum": datum}


def _regie(tekst: str) -> Json:
    gevonden = _TIJD.match(tekst)
    if gevonden is None:
        message = "schrijf een gemeente en sinds wanneer, zoals Soest sinds 1 juni 2024"
        raise Onbegrepen(message)
    periode: Json = {"gemeente": gevonden["rest"].strip(), "datumVan": lees_datum(gevonden["sinds"] or gevonden["van"])}
    return periode | ({"datumTot": lees_datum(gevonden["tot"])} if gevonden["tot"] else {})


def _gezinslid(tekst: str) -> Json:
    gevonden = _MET_DATUM.match(tekst)
    if gevonden is None:
        return {"rol": tekst.casefold()}
    return {"rol": gevonden["rest"].strip(" ,").casefold() or "kind", "geboortedatum": lees_datum(gevonden["datum"])}


def _aanbieding(tekst: str) -> Json:
    gevonden = _AANBOD.match(tekst)
    if gevonden is None:
        message = "schrijf een datum, of de woning passend was en het antwoord, zoals 20 oktober 2026 passend geweigerd"
        raise Onbegrepen(message)
    aanbod: Json = {"datum": lees_datum(gevonden["datum"])}
    if gevonden["passend"]:
        aanbod["passend"] = gevonden["passend"].casefold() in {"passend", "geschikt"}
    if gevonden["reactie"]:
        woord = gevonden["reactie"].casefold()
        aanbod["reactie"] = _REACTIES.get(woord, "aanvaard")
    return aanbod


def _toekenning(tekst: str) -> Json:
    rest, datum = _naam_en_datum(tekst, "een datum, zoals 10 oktober 2026")
    onder = _ONDER.search(rest)
    tekst_van: Json = {"regeling": onder["naam"].removesuffix(" op")} if onder else {}
    return {"datum": datum} | tekst_van


def _beroep(tekst: str) -> Json:
    bepaling, datum = _naam_en_datum(tekst, "een bepaling en een datum, zoals artikel 3, vierde lid op 12 oktober 2026")
    return {"bepaling": bepaling, "datum": datum}


def _naam_en_datum(tekst: str, verwacht: str) -> tuple[str, str]:
    gevonden = _MET_DATUM.match(tekst)
    if gevonden is None:
        message = f"schrijf {verwacht}"
        raise Onbegrepen(message)
    return gevonden["rest"].strip(" ,"), lees_datum(gevonden["datum"])


_LEZERS: Mapping[str, Callable[[str], Json]] = {
    "meldingen": _melding,
    "regie": _regie,
    "huishouden": _gezinslid,
    "aanbiedingen": _aanbieding,
    "toekenningen": _toekenning,
    "beroepenOp": _beroep,
}
"""How one event of each list is written."""
