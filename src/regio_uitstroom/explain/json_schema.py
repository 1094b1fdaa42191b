"""The JSON Schema (2020-12) of an assessment as ``to_json`` writes it."""

from __future__ import annotations

import json

from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomstsoort
from regio_uitstroom.explain.keten import EX_GEDETINEERD, UITSTROOM, URGENTIE
from regio_uitstroom.explain.schema_gegevens import (
    gebruikt_feit,
    gebruikt_oordeel,
    niet_geteld,
    nodig_feit,
    nodig_oordeel,
)
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
from regio_uitstroom.explain.toelichting import LENGTE_TOELICHTING
from regio_uitstroom.model.regeling import Soort
from regio_uitstroom.model.regels import Criteriumsoort


def outcome_schema() -> Schema:
    """Return the JSON Schema of an assessment."""
    return {
        "$schema": DIALECT,
        **als_object(
            "Beoordeling van een cliënt",
            sleutel=als_tekst("Sleutel van de cliënt"),
            vragen=als_lijst("Een uitkomst per taak en per vraag over urgentie", verwijzing("vraag")),
            categorie=of_niets("Categorie van de urgentie", _TEKST),
            geldigVan=of_niets("Eerste dag waarop de urgentie geldt", verwijzing("dag")),
            geldigTot=of_niets("Eerste dag waarop de urgentie niet meer geldt", verwijzing("dag")),
            tekstGeldtTot=of_niets(
                "Eerste dag waarop de tekst zelf niet meer geldt en niets over de urgentie beslist, als die eerder is",
                verwijzing("dag"),
            ),
            eindeHangtAfVan=als_lijst(
                "Bepalingen over de geldigheid die een ander einde kunnen geven", verwijzing("plaats")
            ),
            voorrangsklassen=als_lijst(
                "De plaats van de cliënt in elke volgorde die de tekst geeft, bij urgentie", verwijzing("klasse")
            ),
            rangordes=als_lijst("Hoe de tekst beslist bij een gelijke plaats, bij urgentie", verwijzing("rangorde")),
            voorrangsoort=of_niets("Code uit VOORRANGSOORT van VERA, bij urgentie", {"enum": [URGENTIE]}),
            voorrangdetailsoort=of_niets(
                "Code uit VOORRANGDETAILSOORT van VERA, bij urgentie die op een verblijf berust",
                {"enum": [UITSTROOM, EX_GEDETINEERD]},
            ),
            zonderCode=als_object(
                "Waarom een code van VERA ontbreekt",
                voorrangsoort=of_niets("Waarom er geen voorrangsoort is", _TEKST),
                voorrangdetailsoort=of_niets("Waarom er geen voorrangdetailsoort is", _TEKST),
            ),
            termijnen=als_lijst("Wie wat wanneer moet doen", verwijzing("termijn")),
            verplichtingen=als_lijst("Verplichtingen", verwijzing("regel")),
            bevoegdheden=als_lijst(
                "Bevoegdheden die niet zijn gebruikt, en wat iemand verder mag doen", verwijzing("regel")
            ),
            streven=als_lijst("Voornemens, die niets beslissen", verwijzing("regel")),
            openPunten=als_lijst("Wat de tekst openlaat", verwijzing("openPunt")),
            opmerkingen=als_lijst("Wat in het dossier nergens voor meetelt", verwijzing("opmerking")),
            bewijs=verwijzing("bewijs"),
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
        "gemeente": als_object("Gemeente", code=_CODE, naam=als_tekst("Naam")),
        "plaats": als_object(
            "Bepaling",
            **_PLAATS,
            juriconnect=of_niets("Verwijzing volgens Juriconnect; null als de tekst geen BWB-nummer geeft", _TEKST),
        ),
        "tekstBevinding": _tekstbevinding(),
        "nodigFeit": nodig_feit(),
        "nodigOordeel": nodig_oordeel(),
        "nietGeteldOordeel": niet_geteld(),
        "opmerking": als_object(
            "Iets in het dossier dat nergens voor meetelt",
            pad=als_tekst("De plaats in het dossier"),
            verwacht=als_tekst("Wat daar hoort te staan"),
        ),
        "termijn": _termijn(),
        "regel": als_object(
            "Regel", **_PLAATS, actor=of_niets("Wie", _TEKST), tekst=als_tekst("De tekst van de regel")
        ),
        "klasse": _klasse(),
        "rangorde": _rangorde(),
        "afwijzing": _afwijzing(),
        "openPunt": als_object(
            "Open punt",
            bepaling=of_niets("Bepaling, als het bij een bepaling hoort", _TEKST),
            regeling=als_tekst("Naam van de regeling"),
            tekst=als_tekst("Wat de tekst openlaat"),
        ),
        "bewijs": _bewijs(),
        "toegepasteTekst": als_object(
            "Tekst die is toegepast", regeling=als_tekst("Naam van de regeling"), **_TEKSTGEGEVENS
        ),
        "gebruiktFeit": gebruikt_feit(),
        "gebruiktOordeel": gebruikt_oordeel(),
        "dag": {"title": "Datum", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    }


def _tekstbevinding() -> Schema:
    return als_object(
        "Wat één tekst van een register over een vraag zegt",
        regeling=als_tekst("Naam van de regeling"),
        reden=of_niets(
            "Waarom deze tekst geen antwoord geeft; null als een regel ervan (misschien) geldt",
            keuze("Reden", Reden),
        ),
        bepalingen=als_lijst("De bepalingen over de vraag", _TEKST),
        gemeentenBuiten=als_lijst("Gemeenten die zij aanwijst en die niet deelnemen", verwijzing("gemeente")),
    )


def _termijn() -> Schema:
    return als_object(
        "Termijn",
        **_PLAATS,
        actor=als_tekst("Wie het moet doen"),
        tekst=als_tekst("Wat er moet gebeuren"),
        moment=als_tekst("Vanaf welk moment de termijn loopt"),
        momentGeweest=of_niets("Of dat moment er op de peildatum is geweest, als dat bekend is", _JA_NEE),
        momentOp=of_niets("De dag van dat moment, als die bekend is", verwijzing("dag")),
        nietVoor=of_niets("Eerste dag waarop het mag, bij een termijn met twee grenzen", verwijzing("dag")),
        vroegst=of_niets("Vroegste dag die de laatste kan zijn, als het moment ongeveer bekend is", verwijzing("dag")),
        uiterlijk=of_niets("Laatste dag, als het moment bekend is", verwijzing("dag")),
        verlenging=of_niets("Waardoor de laatste dag is verschoven", _TEKST),
        voorbehoud=of_niets("Waardoor de laatste dag nog kan verschuiven", _TEKST),
    )


def _afwijzing() -> Schema:
    return als_object(
        "Wat een gemeente antwoordt die niet verantwoordelijk is en toch een verzoek om toewijzing krijgt",
        lijst=of_niets("De codelijst van iWmo of iJw", _TEKST),
        code=of_niets("De reden van afwijzing, als code", _TEKST),
        naam=of_niets("De reden van afwijzing", _TEKST),
        gemeente=of_niets("De gemeente die erbij wordt genoemd", verwijzing("gemeente")),
        waarom=of_niets("Waarom er geen code is", _TEKST),
    )


def _vraag() -> Schema:
    return als_object(
        "Uitkomst van één vraag",
        vraag=als_tekst("De taak, of `aanspraak` of `status` bij urgentie"),
        uitkomst=keuze("Soort uitkomst", Uitkomstsoort),
        reden=keuze("Waarom de uitkomst zo is, als code", Reden),
        waarde=of_niets("De waarde", verwijzing("waarde")),
        grond=als_lijst("De bepalingen die beslissen", verwijzing("plaats")),
        verdrongen=als_lijst("De bepalingen die zijn geweken", verwijzing("plaats")),
        strijd=als_lijst("De bepalingen die elkaar tegenspreken", verwijzing("plaats")),
        mogelijk=als_lijst("De waarden die nog mogelijk zijn", {"anyOf": [verwijzing("waarde"), {"type": "null"}]}),
        nogNodig=als_lijst("De feiten die nog nodig zijn", verwijzing("nodigFeit")),
        nogNodigGesnoeid={"title": "Of alleen feiten zijn genoemd die ertoe doen", **_JA_NEE},
        oordelenNodig=als_lijst("De oordelen die nog nodig zijn", verwijzing("nodigOordeel")),
        oordelenNietGeteld=als_lijst("De oordelen in het dossier die niet meetellen", verwijzing("nietGeteldOordeel")),
        gemeentenBuiten=als_lijst("Gemeenten die de regels aanwijzen, maar die niet deelnemen", verwijzing("gemeente")),
        perTekst=als_lijst("Bij een register: wat elke tekst over de vraag zegt", verwijzing("tekstBevinding")),
        afwijzingVerzoek=verwijzing("afwijzing"),
        motivering=als_tekst("De motivering"),
        toelichting={"title": "De motivering in het kort", "type": "string", "maxLength": LENGTE_TOELICHTING},
    )


def _klasse() -> Schema:
    nummer: Schema = {"type": "integer", "minimum": 1}
    return als_object(
        "Plaats in een volgorde",
        **_PLAATS,
        groepen=als_lijst("De groepen, de eerste gaat voor", _TEKST),
        klasse=of_niets("Het nummer van de groep, als die vaststaat", nummer),
        mogelijk=als_lijst("De nummers van de groepen waar de cliënt bij kan horen", nummer),
        geen={"title": "Of de cliënt bij geen van de groepen kan horen", **_JA_NEE},
        geldt=of_niets("Of de volgorde voor deze cliënt geldt, als dat vaststaat", _JA_NEE),
        nodig=als_lijst("De gegevens die nog nodig zijn om de groep te weten", _TEKST),
        oordelenNodig=als_lijst("De oordelen die nog nodig zijn om de groep te weten", _TEKST),
    )


def _rangorde() -> Schema:
    return als_object(
        "Hoe de tekst beslist wie voorgaat bij een gelijke plaats",
        **_PLAATS,
        gelegenheid=als_tekst("Wanneer dat nodig is, in de woorden van de tekst"),
        criteria=als_lijst(
            "Waarop wordt vergeleken, het eerste gaat voor",
            als_object("Criterium", tekst=_TEKST, soort=keuze("Wat voorgaat", Criteriumsoort)),
        ),
    )


def _waarde() -> Schema:
    return {
        "title": "Een gemeente, meer gemeenten gezamenlijk, of urgentie",
        "anyOf": [
            verwijzing("gemeente"),
            als_object("Gezamenlijk", gezamenlijk={**als_lijst("De gemeenten", verwijzing("gemeente")), "minItems": 2}),
            als_object("Urgentie", urgent={"title": "Of er urgentie is", **_JA_NEE}),
        ],
    }


def _bewijs() -> Schema:
    return als_object(
        "Waarmee de beoordeling is gemaakt",
        regeling=als_tekst("Naam van de regeling; bij een register de namen, met plustekens ertussen"),
        **_TEKSTGEGEVENS,
        teksten=als_lijst("De teksten die zijn toegepast", verwijzing("toegepasteTekst")),
        gemeenten=als_object(
            "Gegevens over gemeenten",
            versie=als_tekst("De dag tot wanneer de gegevens compleet zijn"),
            hash=als_tekst("SHA-256 van de gegevens"),
        ),
        lexicon=als_tekst("SHA-256 van de woordenlijsten"),
        bibliotheek=als_tekst("Naam van de bibliotheek"),
        versie=of_niets("Versie van de bibliotheek", _TEKST),
        peildatum=verwijzing("dag"),
        aannames=als_lijst(
            "Wat is aangenomen waar het dossier zwijgt",
            als_object(
                "Aanname",
                gegeven=als_tekst("Naam van het feit"),
                waarde=als_tekst("De waarde, in woorden"),
                inhoud={"title": "De waarde, zoals een dossier haar bevat"},
            ),
        ),
        gebruikt=als_lijst("De feiten die zijn gebruikt", verwijzing("gebruiktFeit")),
        oordelen=als_lijst("De oordelen die zijn gebruikt", verwijzing("gebruiktOordeel")),
        geraadpleegd=als_lijst("Waar in het dossier naar is gekeken, ook als daar niets stond", _TEKST),
        nietGeraadpleegd=als_lijst("Wat in het dossier staat en waar niet naar is gekeken", _TEKST),
    )


_CODE: Schema = {"title": "Code, zoals in de BRP", "type": "string", "pattern": "^[0-9]{4}$"}
_PLAATS: dict[str, Schema] = {
    "bepaling": als_tekst("De bepaling, zoals zij wordt aangehaald"),
    "regeling": als_tekst("Naam van de regeling"),
}
_TEKSTGEGEVENS: dict[str, Schema] = {
    "titel": of_niets("Titel van de regeling; null bij een register", _TEKST),
    "soort": of_niets("Soort tekst; null bij een register", {"enum": [soort.value for soort in Soort]}),
    "regelingversie": of_niets("Versie van de regeling, als de tekst die noemt", _TEKST),
    "hash": als_tekst("SHA-256 van de tekst van de regeling; bij een register over die van alle teksten"),
    "geldtVan": of_niets("Eerste dag waarop de tekst geldt; null als hij dat niet zegt", verwijzing("dag")),
    "geldtTot": of_niets("Eerste dag waarop de tekst niet meer geldt, als die er is", verwijzing("dag")),
}
