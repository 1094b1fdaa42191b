"""The answers to *wat als* as JSON values."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.client.feiten import Bekend, Feit
from regio_uitstroom.client.los_feit import schrijf_los_feit
from regio_uitstroom.evaluation.uitkomst import GebruiktOordeel, Uitkomst, Waarde
from regio_uitstroom.explain.oordelen_gebruikt import vraag_bij
from regio_uitstroom.gemeenten.register import Gemeente
from regio_uitstroom.watals.uitkomst import Feitwijziging, Vanzelf, Verandering, WatAls, Wijziging
from regio_uitstroom.watals.vraag import sleutel_van_vraag
from regio_uitstroom.watals.zinnen import als_zinnen, feit_in_woorden_of_onbekend

Json = dict[str, object]


def watals_to_json(gevonden: WatAls, regeling: str) -> Json:
    """Return what would change the outcome of one question as JSON values; every field is there.

    ``regeling``: the name of the agreement; of several each place has the name of its own text.
    """
    return {
        "vraag": sleutel_van_vraag(gevonden.vraag),
        **_uitkomst(gevonden.uitkomst, regeling),
        "gewenst": None if gevonden.gewenst is None else _waarde(gevonden.gewenst),
        "bereikt": gevonden.bereikt,
        "veranderingen": [_verandering(een, regeling) for een in gevonden.veranderingen],
        "totEnMet": gevonden.tot_en_met,
        "pogingen": gevonden.pogingen,
        "volledig": gevonden.volledig,
        "beperkingen": list(gevonden.beperkingen),
        "horizon": gevonden.horizon.isoformat(),
        "vanzelf": None if gevonden.vanzelf is None else _vanzelf(gevonden.vanzelf, regeling),
        "tekst": "\n".join(" ".join(deel for deel in alinea if deel) for alinea in als_zinnen(gevonden) if any(alinea)),
    }


def _uitkomst(uitkomst: Uitkomst | None, regeling: str) -> Json:
    if uitkomst is None:
        return {"uitkomst": None, "waarde": None, "grond": []}
    return {
        "uitkomst": uitkomst.soort.value,
        "waarde": None if uitkomst.waarde is None else _waarde(uitkomst.waarde),
        "grond": [
            {"bepaling": citaat.plaats, "regeling": regeling if citaat.uit is None else citaat.uit.naam}
            for citaat in uitkomst.grond
        ],
    }


def _waarde(waarde: Waarde) -> Json | None:
    """Return a value as ``to_json`` of an assessment writes it."""
    if waarde.urgent is not None:
        return {"urgent": waarde.urgent}
    gemeenten = [_gemeente(gemeente) for gemeente in sorted(waarde.gemeenten, key=lambda gemeente: gemeente.code)]
    return gemeenten[0] if len(gemeenten) == 1 else {"gezamenlijk": gemeenten}


def _gemeente(gemeente: Gemeente) -> Json:
    return {"code": gemeente.code, "naam": gemeente.naam}


def _verandering(verandering: Verandering, regeling: str) -> Json:
    return {
        "wijzigingen": [_wijziging(wijziging) for wijziging in verandering.wijzigingen],
        **_uitkomst(verandering.uitkomst, regeling),
    }


def _wijziging(wijziging: Wijziging) -> Json:
    if isinstance(wijziging, Feitwijziging):
        gegeven = wijziging.gegeven
        return {
            "gegeven": gegeven.sleutel,
            "oordeel": None,
            "vraag": gegeven.vraag,
            "was": feit_in_woorden_of_onbekend(wijziging.was),
            "wordt": feit_in_woorden_of_onbekend(wijziging.wordt),
            "inhoud": _inhoud(wijziging.wordt),
        }
    oordeel = wijziging.wordt
    return {
        "gegeven": None,
        "oordeel": wijziging.oordeel.sleutel,
        "vraag": vraag_bij(GebruiktOordeel(wijziging.oordeel, oordeel.waarde, gemeente=oordeel.gemeente)),
        "was": "nog geen oordeel",
        "wordt": "ja" if oordeel.waarde else "nee",
        "inhoud": {"waarde": oordeel.waarde, "door": oordeel.door or None, "gemeente": _code(oordeel.gemeente)},
    }


def _code(gemeente: Gemeente | None) -> str | None:
    return None if gemeente is None else gemeente.code


def _inhoud(feit: Feit[object]) -> object:
    """Return the value as a record would hold it."""
    return schrijf_los_feit(feit.waarde) if isinstance(feit, Bekend) else None


def _vanzelf(vanzelf: Vanzelf, regeling: str) -> Json:
    return {
        "dag": _dag(vanzelf.dag),
        **_uitkomst(vanzelf.uitkomst, regeling),
        "aanleidingen": list(vanzelf.aanleidingen),
        "redenen": [{"tekst": o.tekst, "was": o.was, "wordt": o.wordt} for o in vanzelf.redenen],
    }


def _dag(dag: date) -> str:
    return dag.isoformat()
