"""The JSON Schema (2020-12) of an assessment as ``to_json`` writes it."""

from __future__ import annotations

import json
from enum import Enum

from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomstsoort
from regio_uitstroom.explain.bewijs import AANROEPER, TEKST
from regio_uitstroom.explain.keten import EX_GEDETINEERD, UITSTROOM, URGENTIE
from regio_uitstroom.explain.toelichting import LENGTE_TOELICHTING
from regio_uitstroom.model.regeling import Soort

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def outcome_schema() -> Schema:
    """Return the JSON Schema of an assessment."""
    return {
        "$schema": DIALECT,
        **_object(
            "Beoordeling van een cliënt",
            sleutel=_tekst("Sleutel van de cliënt"),
            vragen=_lijst("Een uitkomst per taak en per vraag over urgentie", _verwijzing("vraag")),
            categorie=_of_niets("Categorie van de urgentie", _TEKST),
            geldigVan=_of_niets("Eerste dag waarop de urgentie geldt", _verwijzing("dag")),
            geldigTot=_of_niets("Eerste dag waarop de urgentie niet meer geldt", _verwijzing("dag")),
            voorrangsklassen=_lijst(
                "De plaats van de cliënt in elke volgorde die de tekst geeft, bij urgentie", _verwijzing("klasse")
            ),
            voorrangsoort=_of_niets("Code uit VOORRANGSOORT van VERA, bij urgentie", {"enum": [URGENTIE]}),
            voorrangdetailsoort=_of_niets(
                "Code uit VOORRANGDETAILSOORT van VERA, bij urgentie die op een verblijf berust",
                {"enum": [UITSTROOM, EX_GEDETINEERD]},
            ),
            zonderCode=_object(
                "Waarom een code van VERA ontbreekt",
                voorrangsoort=_of_niets("Waarom er geen voorrangsoort is", _TEKST),
                voorrangdetailsoort=_of_niets("Waarom er geen voorrangdetailsoort is", _TEKST),
            ),
            termijnen=_lijst("Wie wat wanneer moet doen", _verwijzing("termijn")),
            verplichtingen=_lijst("Verplichtingen", _verwijzing("regel")),
            bevoegdheden=_lijst("Bevoegdheden die niet zijn gebruikt", _verwijzing("regel")),
            streven=_lijst("Voornemens, die niets beslissen", _verwijzing("regel")),
            openPunten=_lijst("Wat de tekst openlaat", _verwijzing("openPunt")),
            bewijs=_verwijzing("bewijs"),
        ),
        "$defs": _definities(),
    }


def schema_text() -> str:
    """Return the text of the shipped ``outcome-schema.json``."""
    return json.dumps(outcome_schema(), ensure_ascii=False, indent=2) + "\n"


_TEKST: Schema = {"type": "string"}
_JA_NEE: Schema = {"type": "boolean"}


def _definities() -> Schema:
    return {
        "vraag": _vraag(),
        "waarde": _waarde(),
        "gemeente": _object("Gemeente", code=_CODE, naam=_tekst("Naam")),
        "plaats": _object("Bepaling", **_PLAATS),
        "tekstBevinding": _object(
            "Wat één tekst van een register over een vraag zegt",
            regeling=_tekst("Naam van de regeling"),
            reden=_of_niets(
                "Waarom deze tekst geen antwoord geeft; null als een regel ervan (misschien) geldt",
                _keuze("Reden", Reden),
            ),
            bepalingen=_lijst("De bepalingen over de vraag", _TEKST),
            gemeentenBuiten=_lijst("Gemeenten die zij aanwijst en die niet deelnemen", _verwijzing("gemeente")),
        ),
        "nodigFeit": _nodig_feit(),
        "nodigOordeel": _nodig_oordeel(),
        "termijn": _object(
            "Termijn",
            **_PLAATS,
            actor=_tekst("Wie het moet doen"),
            tekst=_tekst("Wat er moet gebeuren"),
            moment=_tekst("Vanaf welk moment de termijn loopt"),
            momentGeweest=_of_niets("Of dat moment er op de peildatum is geweest, als dat bekend is", _JA_NEE),
            momentOp=_of_niets("De dag van dat moment, als die bekend is", _verwijzing("dag")),
            vroegst=_of_niets(
                "Vroegste dag die de laatste kan zijn, als het moment ongeveer bekend is", _verwijzing("dag")
            ),
            uiterlijk=_of_niets("Laatste dag, als het moment bekend is", _verwijzing("dag")),
            verlenging=_of_niets("Waarom de Algemene termijnenwet de laatste dag verschuift", _TEKST),
            voorbehoud=_of_niets("Wat over feestdagen rond de laatste dag niet bekend is", _TEKST),
        ),
        "regel": _object("Regel", **_PLAATS, actor=_of_niets("Wie", _TEKST), tekst=_tekst("De tekst van de regel")),
        "klasse": _klasse(),
        "afwijzing": _object(
            "Wat een gemeente antwoordt die niet verantwoordelijk is en toch een verzoek om toewijzing krijgt",
            lijst=_of_niets("De codelijst van iWmo of iJw", _TEKST),
            code=_of_niets("De reden van afwijzing, als code", _TEKST),
            naam=_of_niets("De reden van afwijzing", _TEKST),
            gemeente=_of_niets("De gemeente die erbij wordt genoemd", _verwijzing("gemeente")),
            waarom=_of_niets("Waarom er geen code is", _TEKST),
        ),
        "openPunt": _object(
            "Open punt",
            bepaling=_of_niets("Bepaling, als het bij een bepaling hoort", _TEKST),
            regeling=_tekst("Naam van de regeling"),
            tekst=_tekst("Wat de tekst openlaat"),
        ),
        "bewijs": _bewijs(),
        "toegepasteTekst": _object("Tekst die is toegepast", regeling=_tekst("Naam van de regeling"), **_TEKSTGEGEVENS),
        "gebruiktFeit": _gebruikt_feit(),
        "gebruiktOordeel": _gebruikt_oordeel(),
        "dag": {"title": "Datum", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    }


def _vraag() -> Schema:
    return _object(
        "Uitkomst van één vraag",
        vraag=_tekst("De taak, of `aanspraak` of `status` bij urgentie"),
        uitkomst=_keuze("Soort uitkomst", Uitkomstsoort),
        reden=_keuze("Waarom de uitkomst zo is, als code", Reden),
        waarde=_of_niets("De waarde", _verwijzing("waarde")),
        grond=_lijst("De bepalingen die beslissen", _verwijzing("plaats")),
        verdrongen=_lijst("De bepalingen die zijn geweken", _verwijzing("plaats")),
        strijd=_lijst("De bepalingen die elkaar tegenspreken", _verwijzing("plaats")),
        mogelijk=_lijst("De waarden die nog mogelijk zijn", {"anyOf": [_verwijzing("waarde"), {"type": "null"}]}),
        nogNodig=_lijst("De feiten die nog nodig zijn", _verwijzing("nodigFeit")),
        nogNodigGesnoeid={"title": "Of alleen feiten zijn genoemd die ertoe doen", **_JA_NEE},
        oordelenNodig=_lijst("De oordelen die nog nodig zijn", _verwijzing("nodigOordeel")),
        gemeentenBuiten=_lijst("Gemeenten die de regels aanwijzen, maar die niet deelnemen", _verwijzing("gemeente")),
        perTekst=_lijst("Bij een register: wat elke tekst over de vraag zegt", _verwijzing("tekstBevinding")),
        afwijzingVerzoek=_verwijzing("afwijzing"),
        motivering=_tekst("De motivering"),
        toelichting={"title": "De motivering in het kort", "type": "string", "maxLength": LENGTE_TOELICHTING},
    )


def _klasse() -> Schema:
    nummer: Schema = {"type": "integer", "minimum": 1}
    return _object(
        "Plaats in een volgorde",
        **_PLAATS,
        groepen=_lijst("De groepen, de eerste gaat voor", _TEKST),
        klasse=_of_niets("Het nummer van de groep, als die vaststaat", nummer),
        mogelijk=_lijst("De nummers van de groepen waar de cliënt bij kan horen", nummer),
        geen={"title": "Of de cliënt bij geen van de groepen kan horen", **_JA_NEE},
        geldt=_of_niets("Of de volgorde voor deze cliënt geldt, als dat vaststaat", _JA_NEE),
        nodig=_lijst("De gegevens die nog nodig zijn om de groep te weten", _TEKST),
        oordelenNodig=_lijst("De oordelen die nog nodig zijn om de groep te weten", _TEKST),
    )


def _waarde() -> Schema:
    return {
        "title": "Een gemeente, meer gemeenten gezamenlijk, of urgentie",
        "anyOf": [
            _verwijzing("gemeente"),
            _object("Gezamenlijk", gezamenlijk={**_lijst("De gemeenten", _verwijzing("gemeente")), "minItems": 2}),
            _object("Urgentie", urgent={"title": "Of er urgentie is", **_JA_NEE}),
        ],
    }


def _nodig_feit() -> Schema:
    return _object(
        "Feit dat nog nodig is",
        gegeven=_tekst("De plaats van het feit in het dossier"),
        vraag=_tekst("De vraag die nog gesteld moet worden"),
        vindplaats=_of_niets("Waar het antwoord meestal te vinden is", _TEKST),
        artikel=_lijst("De bepalingen die het feit lezen", _TEKST),
        betwist={"title": "Of partijen het feit betwisten", **_JA_NEE},
        tijdvak=_of_niets(
            "Het tijdvak dat onbekend is",
            _object(
                "Tijdvak",
                van=_of_niets("Eerste dag", _verwijzing("dag")),
                tot=_of_niets("Eerste dag erna", _verwijzing("dag")),
            ),
        ),
        antwoorden=_antwoorden(),
    )


def _antwoorden() -> Schema:
    return _object(
        "Wat nog geantwoord kan worden; `niet vast te stellen` kan altijd",
        type=_keuze("Soort antwoord", Feittype),
        keuzes=_lijst("De antwoorden, als ze te tellen zijn; bij een betwist feit wat partijen noemen", _TEKST),
        van=_of_niets("Eerste dag die het nog kan zijn", _verwijzing("dag")),
        tot=_of_niets("Eerste dag die het niet meer kan zijn", _verwijzing("dag")),
    )


def _nodig_oordeel() -> Schema:
    return _object(
        "Oordeel dat nog nodig is",
        oordeel=_tekst("De sleutel van het oordeel"),
        vraag=_tekst("De vraag die iemand moet beantwoorden"),
        beoordelaar=_of_niets("Wie oordeelt, als de tekst dat zegt", _TEKST),
        artikel=_lijst("De bepalingen waarvan de uitkomst van het oordeel afhangt", _TEKST),
        norm=_lijst("De bepalingen die om het oordeel vragen", _TEKST),
        met=_of_niets("De waarde als het oordeel ja is", _verwijzing("waarde")),
        zonder=_of_niets("De waarde als het oordeel nee is", _verwijzing("waarde")),
        metUitkomst=_of_niets("Soort uitkomst als het oordeel ja is", _keuze("Soort uitkomst", Uitkomstsoort)),
        zonderUitkomst=_of_niets("Soort uitkomst als het oordeel nee is", _keuze("Soort uitkomst", Uitkomstsoort)),
        wijstGemeenteAan={"title": "Of het oordeel een gemeente aanwijst", **_JA_NEE},
    )


def _bewijs() -> Schema:
    return _object(
        "Waarmee de beoordeling is gemaakt",
        regeling=_tekst("Naam van de regeling; bij een register de namen, met plustekens ertussen"),
        **_TEKSTGEGEVENS,
        teksten=_lijst("De teksten die zijn toegepast", _verwijzing("toegepasteTekst")),
        gemeenten=_object(
            "Gegevens over gemeenten",
            versie=_tekst("De dag tot wanneer de gegevens compleet zijn"),
            hash=_tekst("SHA-256 van de gegevens"),
        ),
        lexicon=_tekst("SHA-256 van de woordenlijsten"),
        bibliotheek=_tekst("Naam van de bibliotheek"),
        versie=_of_niets("Versie van de bibliotheek", _TEKST),
        peildatum=_verwijzing("dag"),
        aannames=_lijst(
            "Wat is aangenomen waar het dossier zwijgt",
            _object(
                "Aanname",
                gegeven=_tekst("Naam van het feit"),
                waarde=_tekst("De waarde, in woorden"),
                inhoud={"title": "De waarde, zoals een dossier haar bevat"},
            ),
        ),
        gebruikt=_lijst("De feiten die zijn gebruikt", _verwijzing("gebruiktFeit")),
        oordelen=_lijst("De oordelen die zijn gebruikt", _verwijzing("gebruiktOordeel")),
        geraadpleegd=_lijst("Waar in het dossier naar is gekeken, ook als daar niets stond", _TEKST),
        nietGeraadpleegd=_lijst("Wat in het dossier staat en waar niet naar is gekeken", _TEKST),
    )


def _gebruikt_feit() -> Schema:
    return _object(
        "Feit dat is gebruikt",
        gegeven=_tekst("De plaats van het feit in het dossier"),
        waarde=_tekst("De waarde, in woorden"),
        bron=_of_niets("Waar het feit is gevonden", _TEKST),
        aangenomen={"title": "Of het feit is aangenomen", **_JA_NEE},
        aangenomenDoor={
            "title": "Wie het feit aanneemt: de tekst (een vermoeden) of de aanroeper",
            "enum": [None, TEKST, AANROEPER],
        },
    )


def _gebruikt_oordeel() -> Schema:
    return _object(
        "Oordeel dat is gebruikt",
        oordeel=_tekst("De sleutel van het oordeel"),
        waarde={"title": "Het oordeel: ja of nee", **_JA_NEE},
        gemeente=_of_niets("De gemeente waarover het gaat", _verwijzing("gemeente")),
        door=_of_niets("Wie oordeelde", _TEKST),
        datum=_of_niets("Wanneer, in woorden", _TEKST),
        reden=_of_niets("De reden die is gegeven", _TEKST),
    )


def _object(titel: str, /, **velden: Schema) -> Schema:
    """Return the schema of an object that holds exactly these fields."""
    return {
        "title": titel,
        "type": "object",
        "properties": dict(velden),
        "required": list(velden),
        "additionalProperties": False,
    }


def _lijst(titel: str, element: Schema) -> Schema:
    return {"title": titel, "type": "array", "items": element}


def _of_niets(titel: str, schema: Schema) -> Schema:
    return {"title": titel, "anyOf": [schema, {"type": "null"}]}


def _tekst(titel: str) -> Schema:
    return {"title": titel, **_TEKST}


def _keuze(titel: str, soort: type[Enum]) -> Schema:
    return {"title": titel, "enum": [lid.value for lid in soort]}


def _verwijzing(naam: str) -> Schema:
    return {"$ref": f"#/$defs/{naam}"}


_CODE: Schema = {"title": "Code, zoals in de BRP", "type": "string", "pattern": "^[0-9]{4}$"}
_PLAATS: dict[str, Schema] = {
    "bepaling": _tekst("De bepaling, zoals zij wordt aangehaald"),
    "regeling": _tekst("Naam van de regeling"),
}
_TEKSTGEGEVENS: dict[str, Schema] = {
    "titel": _of_niets("Titel van de regeling; null bij een register", _TEKST),
    "soort": _of_niets("Soort tekst; null bij een register", {"enum": [soort.value for soort in Soort]}),
    "regelingversie": _of_niets("Versie van de regeling, als de tekst die noemt", _TEKST),
    "hash": _tekst("SHA-256 van de tekst van de regeling; bij een register over die van alle teksten"),
    "geldtVan": _of_niets("Eerste dag waarop de tekst geldt; null als hij dat niet zegt", _verwijzing("dag")),
    "geldtTot": _of_niets("Eerste dag waarop de tekst niet meer geldt, als die er is", _verwijzing("dag")),
}
