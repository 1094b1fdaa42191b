"""The forms of what an assessment says of facts and judgments: those used, and those that are still needed."""

from __future__ import annotations

from regio_uitstroom.client.gegevens import Feittype
from regio_uitstroom.evaluation.uitkomst import NietGeteld, Uitkomstsoort
from regio_uitstroom.explain.bewijs import AANROEPER, TEKST
from regio_uitstroom.explain.schemavormen import Schema, als_lijst, als_object, als_tekst, keuze, of_niets, verwijzing

_TEKST: Schema = {"type": "string"}
_JA_NEE: Schema = {"type": "boolean"}


def nodig_feit() -> Schema:
    """Return the form of a fact that is still needed."""
    return als_object(
        "Feit dat nog nodig is",
        gegeven=als_tekst("De plaats van het feit in het dossier"),
        vraag=als_tekst("De vraag die nog gesteld moet worden"),
        vindplaats=of_niets("Waar het antwoord meestal te vinden is", _TEKST),
        artikel=als_lijst("De bepalingen die het feit lezen", _TEKST),
        betwist={"title": "Of partijen het feit betwisten", **_JA_NEE},
        tijdvak=of_niets(
            "Het tijdvak dat onbekend is",
            als_object(
                "Tijdvak",
                van=of_niets("Eerste dag", verwijzing("dag")),
                tot=of_niets("Eerste dag erna", verwijzing("dag")),
            ),
        ),
        antwoorden=_antwoorden(),
    )


def _antwoorden() -> Schema:
    return als_object(
        "Wat nog geantwoord kan worden; `niet vast te stellen` kan altijd",
        type=keuze("Soort antwoord", Feittype),
        keuzes=als_lijst("De antwoorden, als ze te tellen zijn; bij een betwist feit wat partijen noemen", _TEKST),
        van=of_niets("Eerste dag die het nog kan zijn", verwijzing("dag")),
        tot=of_niets("Eerste dag die het niet meer kan zijn", verwijzing("dag")),
    )


def nodig_oordeel() -> Schema:
    """Return the form of a judgment that is still needed."""
    return als_object(
        "Oordeel dat nog nodig is",
        oordeel=als_tekst("De sleutel van het oordeel"),
        vraag=als_tekst("De vraag die iemand moet beantwoorden"),
        beoordelaar=of_niets("Wie oordeelt, als de tekst dat zegt", _TEKST),
        artikel=als_lijst("De bepalingen waarvan de uitkomst van het oordeel afhangt", _TEKST),
        norm=als_lijst("De bepalingen die om het oordeel vragen", _TEKST),
        met=of_niets("De waarde als het oordeel ja is", verwijzing("waarde")),
        zonder=of_niets("De waarde als het oordeel nee is", verwijzing("waarde")),
        metUitkomst=of_niets("Soort uitkomst als het oordeel ja is", keuze("Soort uitkomst", Uitkomstsoort)),
        zonderUitkomst=of_niets("Soort uitkomst als het oordeel nee is", keuze("Soort uitkomst", Uitkomstsoort)),
        wijstGemeenteAan={"title": "Of het oordeel een gemeente aanwijst", **_JA_NEE},
    )


def niet_geteld() -> Schema:
    """Return the form of a judgment of the record that does not count."""
    return als_object(
        "Oordeel in het dossier dat niet meetelt",
        oordeel=als_tekst("De sleutel van het oordeel"),
        vraag=als_tekst("De vraag die het beantwoordt"),
        beoordelaar=of_niets("Wie de tekst aanwijst om te oordelen", _TEKST),
        door=of_niets("Wie oordeelde", _TEKST),
        datum=of_niets("Wanneer, in woorden", _TEKST),
        waarom=keuze("Waarom het niet meetelt, als code", NietGeteld),
        tekst=als_tekst("Hetzelfde als zin"),
    )


def gebruikt_feit() -> Schema:
    """Return the form of a fact that was used."""
    return als_object(
        "Feit dat is gebruikt",
        gegeven=als_tekst("De plaats van het feit in het dossier"),
        waarde=als_tekst("De waarde, in woorden"),
        bron=of_niets("Waar het feit is gevonden", _TEKST),
        sinds=of_niets("Sinds welke dag het feit bekend is", verwijzing("dag")),
        aangenomen={"title": "Of het feit is aangenomen", **_JA_NEE},
        aangenomenDoor={
            "title": "Wie het feit aanneemt: de tekst (een vermoeden) of de aanroeper",
            "enum": [None, TEKST, AANROEPER],
        },
    )


def gebruikt_oordeel() -> Schema:
    """Return the form of a judgment that was used."""
    return als_object(
        "Oordeel dat is gebruikt",
        oordeel=als_tekst("De sleutel van het oordeel"),
        waarde={"title": "Het oordeel: ja of nee", **_JA_NEE},
        gemeente=of_niets("De gemeente waarover het gaat", verwijzing("gemeente")),
        door=of_niets("Wie oordeelde", _TEKST),
        datum=of_niets("Wanneer, in woorden", _TEKST),
        reden=of_niets("De reden die is gegeven", _TEKST),
    )
