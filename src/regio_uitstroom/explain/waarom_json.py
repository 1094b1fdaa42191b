"""The tree of reasons, and the reasons about single provisions, as JSON; and the JSON Schema of it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from regio_uitstroom.evaluation.uitkomst import GebruiktFeit, GebruiktOordeel, NodigFeit, NodigOordeel, OordeelTerzijde
from regio_uitstroom.explain.gelezen import BETWIST, NIET_GETELD, ONBEKEND
from regio_uitstroom.explain.knopen import Blad, Knoop, Knoopsoort, Lot
from regio_uitstroom.explain.oordelen_gebruikt import antwoord
from regio_uitstroom.explain.schemavormen import DIALECT, Schema, als_lijst, als_object, als_tekst
from regio_uitstroom.explain.waarom import Boom, Vraagdeel
from regio_uitstroom.explain.waarom_niet import Verklaring
from regio_uitstroom.model.citaat import Citaat

Json = dict[str, object]

BEKEND, AANGENOMEN = "bekend", "aangenomen"


def waarom_json(boom: Boom, verklaringen: Iterable[Verklaring] = ()) -> Json:
    """Return the tree as JSON values, as ``waarom_schema`` describes them.

    With ``verklaringen`` it holds what became of those provisions, with their branches in place of the whole tree.
    Every field is there; what does not apply is null or empty.
    """
    los = tuple(verklaringen)
    takken = [knoop for een in los for knoop in een.tak]
    return {
        "regeling": boom.regeling,
        "titel": boom.titel,
        "sleutel": boom.client,
        "peildatum": boom.peildatum.isoformat(),
        "vragen": [] if los else [_vraag(vraag) for vraag in boom.vragen],
        "bepalingen": [_bepaling(een, boom.regeling) for een in los],
        "knopen": [_knoop(knoop, boom.regeling) for knoop in (dict.fromkeys(takken) if los else boom.knopen)],
    }


def _vraag(vraag: Vraagdeel) -> Json:
    return {
        "knoop": vraag.id,
        "kop": vraag.kop,
        "antwoord": vraag.antwoord or None,
        "motivering": vraag.motivering or None,
    }


def _bepaling(een: Verklaring, regeling: str) -> Json:
    return {
        "bepaling": een.citaat.plaats,
        "regeling": _tekst_van(een.citaat, regeling),
        "vraag": een.vraag or None,
        "geldt": een.geldt,
        "lot": None if een.lot is None else een.lot.value,
        "woorden": een.woorden or None,
        "tekst": een.tekst,
        "knoop": een.tak[0].id if een.tak else None,
    }


def _tekst_van(citaat: Citaat, regeling: str) -> str:
    """Return the name of the text of a place; ``regeling``: of the one text at hand."""
    return regeling if citaat.uit is None else citaat.uit.naam


def _knoop(knoop: Knoop, regeling: str) -> Json:
    return {
        "id": knoop.id,
        "ouder": knoop.ouder or None,
        "diepte": knoop.diepte,
        "soort": knoop.soort.value,
        "waarheid": knoop.waarheid,
        "tekst": knoop.tekst,
        "toelichting": knoop.toelichting or None,
        "bepaling": None if knoop.bepaling is None else knoop.bepaling.plaats,
        "regeling": None if knoop.bepaling is None else _tekst_van(knoop.bepaling, regeling),
        "lot": None if knoop.lot is None else knoop.lot.value,
        "woorden": knoop.woorden or None,
        "gelezen": None if knoop.blad is None else _blad(knoop.blad),
    }


def _blad(blad: Blad) -> Json:
    """Return a fact or judgment that was read, known or not."""
    sleutel, bron, waarde = "", None, None
    match blad:
        case GebruiktFeit():
            sleutel, bron, waarde = blad.gegeven.sleutel, blad.bron, blad.waarde
            stand = AANGENOMEN if blad.aangenomen else BEKEND
        case NodigFeit():
            sleutel, stand = blad.gegeven.sleutel, BETWIST if blad.betwist else ONBEKEND
        case GebruiktOordeel():
            sleutel, bron, waarde, stand = blad.oordeel.sleutel, blad.door or None, antwoord(blad), BEKEND
        case NodigOordeel():
            sleutel, stand = blad.oordeel.sleutel, ONBEKEND
        case OordeelTerzijde():
            sleutel, bron, stand = blad.oordeel.sleutel, blad.gegeven.door or None, NIET_GETELD
    return {"sleutel": sleutel, "stand": stand, "waarde": waarde, "bron": bron}


def waarom_schema() -> Schema:
    """Return the JSON Schema of what ``waarom_json`` returns."""
    return {
        "$schema": DIALECT,
        **als_object(
            "Waarom een beoordeling is zoals zij is",
            regeling=als_tekst("Naam van de regeling; van meer regelingen met plustekens ertussen"),
            titel=als_tekst("De regeling (of regelingen) naar soort en titel"),
            sleutel=als_tekst("Sleutel van de cliënt"),
            peildatum={"title": "Peildatum", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            vragen=als_lijst("De vragen, met de uitkomst in het kort", _vraagschema()),
            bepalingen=als_lijst("De bepalingen waarnaar is gevraagd", _bepalingschema()),
            knopen=als_lijst("De boom in leesvolgorde: wat ergens bij hoort, volgt erop", _knoopschema()),
        ),
    }


def schema_text() -> str:
    """Return the text of the shipped ``waarom-schema.json``."""
    return json.dumps(waarom_schema(), ensure_ascii=False, indent=2) + "\n"


def _vraagschema() -> Schema:
    return als_object(
        "Vraag",
        knoop=als_tekst("De knoop van deze vraag"),
        kop=als_tekst("De vraag in woorden"),
        antwoord=_of_niets("De uitkomst in het kort"),
        motivering=_of_niets("De motivering"),
    )


def _bepalingschema() -> Schema:
    return als_object(
        "Wat er met een bepaling is gebeurd",
        bepaling=als_tekst("De bepaling, zoals zij wordt aangehaald"),
        regeling=als_tekst("Naam van de regeling waarin die bepaling staat"),
        vraag=_of_niets("De vraag waarvoor zij is getoetst"),
        geldt=_waarheid("Of zij van toepassing is; null: niet bekend, of geen regel"),
        lot=_keuze_of_niets("Wat ervan geworden is; null: geen regel", [lot.value for lot in Lot]),
        woorden=_of_niets("Hoe de bepaling luidt; null bij een begrip en bij een gesloten lijst"),
        tekst=als_tekst("De uitleg in zinnen"),
        knoop=_of_niets("De knoop van deze bepaling"),
    )


def _knoopschema() -> Schema:
    return als_object(
        "Knoop",
        id=als_tekst("Vaste naam van deze plaats in de tekst"),
        ouder=_of_niets("De knoop waar deze bij hoort"),
        diepte={"title": "Hoe diep de knoop ligt; 0 is de vraag", "type": "integer", "minimum": 0},
        soort={"title": "Soort knoop", "enum": [soort.value for soort in Knoopsoort]},
        waarheid=_waarheid("Of het geldt; null: niet bekend, of geen kwestie van waar of niet waar"),
        tekst=als_tekst("De woorden"),
        toelichting=_of_niets("Wat daarbij te zeggen is: de uitkomst van een regel, een gemeente die is opgegaan"),
        bepaling=_of_niets("De plaats in de tekst"),
        regeling=_of_niets("Naam van de regeling waarin die plaats staat"),
        lot=_keuze_of_niets("Wat er met de regel is gebeurd", [lot.value for lot in Lot]),
        woorden=_of_niets("Hoe de regel luidt in de tekst; null als het geen regel is"),
        gelezen={"title": "Wat is gelezen, bij een feit of oordeel", "anyOf": [_bladschema(), {"type": "null"}]},
    )


def _bladschema() -> Schema:
    return als_object(
        "Feit of oordeel",
        sleutel=als_tekst("De plaats van het feit in het dossier, of de sleutel van het oordeel"),
        stand={"title": "Wat ervan bekend is", "enum": [BEKEND, AANGENOMEN, ONBEKEND, BETWIST, NIET_GETELD]},
        waarde=_of_niets("De waarde, in woorden"),
        bron=_of_niets("Waar het feit is gevonden, of wie oordeelde"),
    )


def _of_niets(titel: str) -> Schema:
    return {"title": titel, "type": ["string", "null"]}


def _waarheid(titel: str) -> Schema:
    return {"title": titel, "type": ["boolean", "null"]}


def _keuze_of_niets(titel: str, waarden: list[str]) -> Schema:
    return {"title": titel, "enum": [*waarden, None]}
