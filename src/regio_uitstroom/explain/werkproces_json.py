"""The work process as JSON, and its JSON Schema."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.evaluation.uitkomst import Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.gevolgen import Gevolg, Gevolgsoort
from regio_uitstroom.explain.schemavormen import DIALECT, Schema, als_lijst, als_object, als_tekst, keuze, of_niets
from regio_uitstroom.explain.werkproces import Stand, Stap, Werkproces
from regio_uitstroom.explain.werkproces_tekst import twijfel_in_woorden
from regio_uitstroom.model.citaat import Citaat

Json = dict[str, object]


def werkproces_to_json(proces: Werkproces) -> Json:
    """Return the work process as JSON values, as ``werkproces_schema`` describes them; every field is there."""
    return {
        "sleutel": proces.client,
        "regeling": proces.regeling,
        "peildatum": proces.peildatum.isoformat(),
        "stappen": [_stap(nummer, stap, proces.regeling) for nummer, stap in enumerate(proces.stappen, 1)],
        "urgentie": None if proces.urgentie is None else _urgentie(proces.urgentie, proces.regeling),
        "zonderPlicht": proces.zonder_plicht,
    }


def _stap(nummer: int, stap: Stap, regeling: str) -> Json:
    gedaan = stap.gedaan
    return {
        "nummer": nummer,
        **_plaats(stap.citaat, regeling),
        "actor": stap.actor,
        "wat": stap.wat,
        "staatVast": stap.staat_vast,
        "termijn": stap.termijn or None,
        "moment": stap.moment or None,
        "momentGeweest": stap.moment_geweest,
        "momentOp": _dag(stap.moment_op),
        "nietVoor": _dag(stap.niet_voor),
        "vroegst": _dag(stap.vroegst),
        "uiterlijk": _dag(stap.uiterlijk),
        "verlenging": stap.verlenging or None,
        "voorbehoud": stap.voorbehoud or None,
        "stand": stap.stand.value,
        "gedaanVroegst": None if gedaan is None else _dag(gedaan.eerste),
        "gedaanLaatst": None if gedaan is None else _dag(gedaan.laatste),
        "gedaanVolgens": stap.gedaan_volgens or None,
        "twijfel": twijfel_in_woorden(stap) or None,
        "opTijd": stap.op_tijd,
        "gevolgen": [_gevolg(gevolg, regeling) for gevolg in stap.gevolgen],
    }


def _gevolg(gevolg: Gevolg, regeling: str) -> Json:
    plaats = _plaats(gevolg.citaat, regeling)
    return {**plaats, "soort": gevolg.soort.value, "tekst": gevolg.tekst, "ingetreden": gevolg.ingetreden}


def _urgentie(status: Uitkomst, regeling: str) -> Json:
    vast = status.soort is Uitkomstsoort.VASTGESTELD and status.waarde is not None
    return {
        "geldig": status.waarde.urgent if vast and status.waarde is not None else None,
        "geldigVan": _dag(status.geldig_van),
        "geldigTot": _dag(status.geldig_tot),
        "tekstGeldtTot": _dag(status.tekst_tot),
        "grond": [_plaats(citaat, regeling) for citaat in status.grond],
    }


def _plaats(citaat: Citaat, regeling: str) -> Json:
    return {"bepaling": citaat.plaats, "regeling": regeling if citaat.uit is None else citaat.uit.naam}


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


def werkproces_schema() -> Schema:
    """Return the JSON Schema (2020-12) of a work process."""
    return {
        "$schema": DIALECT,
        **als_object(
            "Werkproces voor een cliënt",
            sleutel=als_tekst("Sleutel van de cliënt"),
            regeling=als_tekst("Naam van de regeling; van meer regelingen met plustekens ertussen"),
            peildatum={"$ref": "#/$defs/dag"},
            stappen=als_lijst("Wie wat wanneer doet, de eerste laatste dag voorop", {"$ref": "#/$defs/stap"}),
            urgentie=of_niets("Hoe de urgentie ervoor staat, als die is verleend", {"$ref": "#/$defs/urgentie"}),
            zonderPlicht={"title": "Verrichtingen in het dossier die bij geen verplichting horen", "type": "integer"},
        ),
        "$defs": {
            "dag": {"title": "Datum", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "plaats": als_object("Bepaling", **_PLAATS),
            "stap": _stapschema(),
            "gevolg": als_object(
                "Gevolg van een gemiste termijn",
                **_PLAATS,
                soort=keuze("Wat het gevolg is", Gevolgsoort),
                tekst=als_tekst("De tekst van de bepaling"),
                ingetreden=_misschien("Of het gevolg er op de peildatum is, als dat vaststaat"),
            ),
            "urgentie": als_object(
                "Stand van de urgentie",
                geldig=_misschien("Of zij geldt, als dat vaststaat"),
                geldigVan=_misschien_dag("Eerste dag waarop zij geldt"),
                geldigTot=_misschien_dag("Eerste dag waarop zij niet meer geldt"),
                tekstGeldtTot=_misschien_dag("Eerste dag waarop de tekst zelf niet meer geldt, als die eerder is"),
                grond=als_lijst("De bepalingen die beslissen", {"$ref": "#/$defs/plaats"}),
            ),
        },
    }


def _stapschema() -> Schema:
    return als_object(
        "Stap",
        nummer={"title": "Nummer", "type": "integer"},
        **_PLAATS,
        actor=als_tekst("Wie het moet doen; `niet genoemd` als de tekst dat niet zegt"),
        wat=als_tekst("De tekst van de verplichting"),
        staatVast={"title": "Of vaststaat dat dit voor deze cliënt geldt", "type": "boolean"},
        termijn=of_niets("De termijn in woorden", {"type": "string"}),
        moment=of_niets("Het moment vanaf wanneer de termijn loopt", {"type": "string"}),
        momentGeweest=_misschien("Of dat moment er op de peildatum is geweest, als dat bekend is"),
        momentOp=_misschien_dag("De dag van dat moment, als die bekend is"),
        nietVoor=_misschien_dag("Eerste dag waarop het mag, bij een termijn met twee grenzen"),
        vroegst=_misschien_dag("Vroegste dag die de laatste kan zijn"),
        uiterlijk=_misschien_dag("Laatste dag, als die bekend is"),
        verlenging=of_niets("Waardoor de laatste dag is verschoven", {"type": "string"}),
        voorbehoud=of_niets("Waardoor de laatste dag nog kan verschuiven", {"type": "string"}),
        stand=keuze("Hoe het er op de peildatum mee staat", Stand),
        gedaanVroegst=_misschien_dag("Eerste dag waarop het gedaan kan zijn"),
        gedaanLaatst=_misschien_dag("Laatste dag waarop het gedaan kan zijn"),
        gedaanVolgens=of_niets("Het gegeven in het dossier dat dit zegt", {"type": "string"}),
        twijfel=of_niets(
            "Waarom niet bekend is of het is gedaan, al noemt het dossier er iets over", {"type": "string"}
        ),
        opTijd=_misschien("Of het op tijd is gedaan, als dat bekend is"),
        gevolgen=als_lijst("Wat de tekst verbindt aan een gemiste termijn", {"$ref": "#/$defs/gevolg"}),
    )


def _misschien(titel: str) -> Schema:
    return of_niets(titel, {"type": "boolean"})


def _misschien_dag(titel: str) -> Schema:
    return of_niets(titel, {"$ref": "#/$defs/dag"})


_PLAATS: dict[str, Schema] = {
    "bepaling": als_tekst("De bepaling, zoals zij wordt aangehaald"),
    "regeling": als_tekst("Naam van de regeling waarin die bepaling staat"),
}
