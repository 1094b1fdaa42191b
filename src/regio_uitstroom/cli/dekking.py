"""How ``uitstroom toets`` tells how much of an agreement its examples try."""

from __future__ import annotations

from regio_uitstroom.cli.scherm import Scherm
from regio_uitstroom.teksten import opsomming
from regio_uitstroom.voorbeelden import Bepalingdekking, Dekking, Voorwaardedekking

_HEEL = 100


def procent(tekst: str) -> int:
    """Read a share of 0 to 100 percent; raises ValueError."""
    kaal = tekst.removesuffix("%")
    if not kaal.isascii() or not kaal.isdecimal() or int(kaal) > _HEEL:
        message = f"`{tekst}` is geen percentage; geef een heel getal van 0 tot en met 100"
        raise ValueError(message)
    return int(kaal)


def toon_dekking(gedekt: Dekking, scherm: Scherm, *, alles: bool, minimaal: int) -> None:
    """Write the shares and the leden that no example applies; ``alles``: also each value of a condition not seen."""
    if not gedekt.bepalingen:
        return
    toegepast = sum(een.gedekt for een in gedekt.bepalingen)
    scherm.regel(f"  bepalingen toegepast: {toegepast} van {len(gedekt.bepalingen)} ({gedekt.bepalingen_procent}%)")
    if gedekt.voorwaarden:
        aantal = 2 * len(gedekt.voorwaarden)
        gezien = sum((een.waar > 0) + (een.onwaar > 0) for een in gedekt.voorwaarden)
        scherm.regel(f"  voorwaarden gezien, waar en onwaar: {gezien} van {aantal} ({gedekt.voorwaarden_procent}%)")
    if gedekt.ongedekte_leden:
        leden = opsomming([lid.midden.rstrip(",") for lid in gedekt.ongedekte_leden])
        scherm.alinea(f"geen voorbeeld past dit toe: {leden}", "  ")
    if alles:
        _toon_rest(gedekt, scherm)
    if gedekt.laagste_procent < minimaal:
        scherm.regel(f"  te weinig: gevraagd is {minimaal}%")


def _toon_rest(gedekt: Dekking, scherm: Scherm) -> None:
    for bepaling in gedekt.bepalingen:
        ontbreekt = _bij_bepaling(bepaling)
        if ontbreekt:
            scherm.alinea(f"{bepaling.citaat.tekst}: {ontbreekt}", "  ")
    for een in gedekt.voorwaarden:
        ontbreekt = _bij_voorwaarde(een)
        if ontbreekt:
            scherm.alinea(f"{een.bij.tekst}: {ontbreekt}: {een.tekst}", "  ")


def _bij_bepaling(een: Bepalingdekking) -> str:
    """Return what no example shows of a provision; empty: nothing is missing."""
    if not een.toegepast:
        return "in geen voorbeeld toegepast"
    return "in elk voorbeeld toegepast" if een.voorwaardelijk and not een.niet_toegepast else ""


def _bij_voorwaarde(een: Voorwaardedekking) -> str:
    if een.waar:
        return "" if een.onwaar else "nooit onwaar"
    return "nooit waar" if een.onwaar else "nooit bekend"


def als_json(gedekt: Dekking) -> dict[str, object]:
    """Return what the examples try, for programs."""
    return {
        "bepalingenProcent": gedekt.bepalingen_procent,
        "voorwaardenProcent": gedekt.voorwaarden_procent,
        "ongedekteLeden": [lid.tekst for lid in gedekt.ongedekte_leden],
        "bepalingen": [
            {
                "bepaling": een.citaat.tekst,
                "voorwaardelijk": een.voorwaardelijk,
                "toegepast": een.toegepast,
                "nietToegepast": een.niet_toegepast,
            }
            for een in gedekt.bepalingen
        ],
        "voorwaarden": [
            {"bij": een.bij.tekst, "voorwaarde": een.tekst, "waar": een.waar, "onwaar": een.onwaar}
            for een in gedekt.voorwaarden
        ],
    }
