"""The JSON Schema (2020-12) of the answers to *wat als*."""

from __future__ import annotations

import json

from regio_uitstroom.evaluation.uitkomst import Uitkomstsoort
from regio_uitstroom.explain.schemavormen import (
    DIALECT,
    Schema,
    als_lijst,
    als_object,
    als_tekst,
    keuze,
    of_niets,
    verwijzing,
)

_TEKST: Schema = {"type": "string"}
_JA_NEE: Schema = {"type": "boolean"}
_AANTAL: Schema = {"type": "integer", "minimum": 0}


def watals_schema() -> Schema:
    """Return the JSON Schema of what ``uitstroom watals`` writes for one record."""
    return {
        "$schema": DIALECT,
        **als_object(
            "Wat een uitkomst zou veranderen, en wanneer zij vanzelf verandert",
            sleutel=als_tekst("Sleutel van de cliënt"),
            regeling=als_tekst("Naam van de regeling; van meer regelingen met plustekens ertussen"),
            peildatum=verwijzing("dag"),
            vragen=als_lijst("Een antwoord per vraag", verwijzing("vraag")),
        ),
        "$defs": {
            "vraag": _vraag(),
            "verandering": als_object(
                "Wijzigingen die samen een andere uitkomst geven",
                wijzigingen={
                    **als_lijst("De wijzigingen; na elkaar, als zij over één feit gaan", verwijzing("wijziging")),
                    "minItems": 1,
                },
                **_UITKOMST,
            ),
            "wijziging": _wijziging(),
            "vanzelf": _vanzelf(),
            "waarde": _waarde(),
            "gemeente": als_object(
                "Gemeente",
                code={"title": "Code, zoals in de BRP", "type": "string", "pattern": "^[0-9]{4}$"},
                naam=als_tekst("Naam"),
            ),
            "plaats": als_object(
                "Bepaling",
                bepaling=als_tekst("De bepaling, zoals zij wordt aangehaald"),
                regeling=als_tekst("Naam van de regeling"),
            ),
            "dag": {"title": "Datum", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        },
    }


def schema_text() -> str:
    """Return the text of the shipped ``watals-schema.json``."""
    return json.dumps(watals_schema(), ensure_ascii=False, indent=2) + "\n"


def _vraag() -> Schema:
    return als_object(
        "Antwoord voor één vraag",
        vraag=als_tekst("De taak, of `aanspraak` of `status` bij urgentie"),
        **_UITKOMST,
        gewenst=of_niets("De uitkomst die wordt gezocht; null: elke andere", verwijzing("waarde")),
        bereikt={"title": "Of de uitkomst al de gewenste is", **_JA_NEE},
        veranderingen=als_lijst("De kleinste veranderingen, alle even groot", verwijzing("verandering")),
        totEnMet={"title": "Tot en met hoeveel wijzigingen samen alles is geprobeerd", **_AANTAL},
        pogingen={"title": "Hoeveel combinaties zijn geprobeerd", **_AANTAL},
        volledig={"title": "Of alles is geprobeerd", **_JA_NEE},
        beperkingen=als_lijst("Waarom niet alles is geprobeerd", _TEKST),
        horizon={"title": "Laatste dag waarop is gekeken wat vanzelf verandert", **verwijzing("dag")},
        vanzelf=of_niets("De eerste dag waarop de uitkomst vanzelf verandert", verwijzing("vanzelf")),
        tekst=als_tekst("Hetzelfde in zinnen"),
    )


def _wijziging() -> Schema:
    return als_object(
        "Een feit dat anders wordt, of een oordeel dat wordt gegeven",
        gegeven=of_niets("De plaats van het feit in het dossier; null bij een oordeel", _TEKST),
        oordeel=of_niets("De sleutel van het oordeel; null bij een feit", _TEKST),
        vraag=als_tekst("De vraag naar het feit of het oordeel"),
        was=als_tekst("Wat het dossier nu zegt, in woorden"),
        wordt=als_tekst("Wat het wordt, in woorden"),
        inhoud={"title": "Wat het wordt, zoals een dossier het bevat"},
    )


def _vanzelf() -> Schema:
    return als_object(
        "De eerste dag waarop de uitkomst vanzelf verandert",
        dag=verwijzing("dag"),
        **_UITKOMST,
        aanleidingen=als_lijst("Wat er op die dag gebeurt", _TEKST),
        redenen=als_lijst(
            "De voorwaarden die op die dag omslaan",
            als_object(
                "Voorwaarde",
                tekst=als_tekst("De woorden, na `dat`"),
                was=of_niets("Of zij de dag ervoor gold; null: niet bekend", _JA_NEE),
                wordt=of_niets("Of zij op die dag geldt; null: niet bekend", _JA_NEE),
            ),
        ),
    )


def _waarde() -> Schema:
    gemeenten = {**als_lijst("De gemeenten", verwijzing("gemeente")), "minItems": 2}
    return {
        "title": "Een gemeente, meer gemeenten gezamenlijk, of urgentie",
        "anyOf": [
            verwijzing("gemeente"),
            als_object("Gezamenlijk", gezamenlijk=gemeenten),
            als_object("Urgentie", urgent={"title": "Of er urgentie is", **_JA_NEE}),
        ],
    }


_UITKOMST: dict[str, Schema] = {
    "uitkomst": of_niets("Soort uitkomst; null: de vraag wordt dan niet gesteld", keuze("Soort", Uitkomstsoort)),
    "waarde": of_niets("De waarde", verwijzing("waarde")),
    "grond": als_lijst("De bepalingen die beslissen", verwijzing("plaats")),
}
