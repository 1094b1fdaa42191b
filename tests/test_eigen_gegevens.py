"""Facts that a text declares itself: each type, in each place where it can be used."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from attrs import frozen
from hypothesis import Phase, find, settings

from regio_uitstroom import Regeling, Uitkomst, Uitkomstsoort, parse_regeling
from regio_uitstroom.client import record_schema
from regio_uitstroom.client.feiten import Bekend
from regio_uitstroom.testing.clients import clients
from regio_uitstroom.voorbeelden import toets
from tests.declaraties import KOP, aanspraak

TEKST = """{declaratie}
  vraag: "{vraag}"
rijbewijs: de cliënt heeft een rijbewijs (ja of nee)
  vraag: "Heeft de cliënt een rijbewijs?"
besluitdag: de besluitdag van de cliënt (datum)

Artikel 1. Urgentie

{regel}

{voorbeeld}
"""


@frozen
class Soort:
    """A type of fact: how it is declared, its value in a record, and clauses that hold of it or do not."""

    declaratie: str
    naam: str
    waarde: Any
    regel: str
    """The line of an example that gives the value."""
    waar: tuple[str, ...]
    onwaar: tuple[str, ...]
    ander: Any = None
    """Another value, for which the first clause does not hold."""


SOORTEN = {
    "ja of nee": Soort(
        "woonbegeleiding: de cliënt accepteert woonbegeleiding (ja of nee)",
        "woonbegeleiding",
        waarde=True,
        regel="die woonbegeleiding accepteert",
        waar=("hij woonbegeleiding accepteert", "de cliënt woonbegeleiding accepteert"),
        onwaar=("hij geen woonbegeleiding accepteert",),
        ander=False,
    ),
    "bedrag": Soort(
        "huurschuld: de huurschuld van de cliënt (bedrag)",
        "huurschuld",
        waarde=500,
        regel="met een huurschuld van 500 euro",
        waar=(
            "de huurschuld van de cliënt ten hoogste € 500 is",
            "de huurschuld van de cliënt hoger is dan 499 euro",
            "de huurschuld van de cliënt niet hoger is dan 500 euro",
            "zijn huurschuld minder dan 500,01 euro bedraagt",
        ),
        onwaar=("de huurschuld van de cliënt meer dan 500 euro is", "de huurschuld lager is dan 500 euro"),
        ander=500.01,
    ),
    "aantal": Soort(
        "aantal kinderen: het aantal kinderen van de cliënt (aantal)",
        "aantal kinderen",
        waarde=2,
        regel="met aantal kinderen 2",
        waar=(
            "het aantal kinderen van de cliënt ten minste twee is",
            "het aantal kinderen van de cliënt twee is",
            "het aantal kinderen van de cliënt meer dan 1 is",
        ),
        onwaar=("het aantal kinderen van de cliënt meer dan twee bedraagt",),
        ander=1,
    ),
    "duur": Soort(
        "wachttijd: de wachttijd van de cliënt (duur)",
        "wachttijd",
        waarde={"aantal": 6, "eenheid": "maand"},
        regel="met een wachttijd van zes maanden",
        waar=(
            "de wachttijd van de cliënt ten minste zes maanden is",
            "de wachttijd van de cliënt niet langer is dan zes maanden",
            "de wachttijd van de cliënt korter is dan een jaar",
        ),
        onwaar=("de wachttijd van de cliënt langer is dan zes maanden",),
        ander={"aantal": 5, "eenheid": "maand"},
    ),
    "datum": Soort(
        "intakedatum: de datum van de intake (datum)",
        "intakedatum",
        waarde="2025-09-01",
        regel="met intakedatum 1 september 2025",
        waar=(
            "de datum van de intake op of na 1 september 2025 ligt",
            "de datum van de intake na 31 augustus 2025 ligt",
            "de datum van de intake vóór 2 september 2025 is",
            "de datum van de intake uiterlijk op 1 september 2025 ligt",
            "de datum van de intake 1 september 2025 is",
            "de datum van de intake niet vóór 1 september 2025 ligt",
            "de datum van de intake ten minste zes maanden geleden is",
            "de datum van de intake korter dan zeven maanden geleden is",
            "de datum van de intake binnen zes maanden na de besluitdag van de cliënt ligt",
        ),
        onwaar=(
            "de datum van de intake vóór 1 september 2025 ligt",
            "de datum van de intake na 1 september 2025 ligt",
            "de datum van de intake langer dan zes maanden geleden is",
            "de datum van de intake binnen drie maanden na de besluitdag van de cliënt ligt",
        ),
        ander="2025-08-31",
    ),
    "gemeente": Soort(
        "werkgemeente: de werkgemeente van de cliënt (gemeente)",
        "werkgemeente",
        waarde="Houten",
        regel="met werkgemeente Houten",
        waar=(
            "de werkgemeente van de cliënt Houten is",
            "de werkgemeente van de cliënt Houten of Zeist is",
            "de werkgemeente van de cliënt een deelnemende gemeente is",
            "de werkgemeente van de cliënt niet Zeist is",
        ),
        onwaar=("de werkgemeente van de cliënt Zeist is",),
        ander="Zeist",
    ),
    "keuze": Soort(
        "woonvorm: de woonvorm van de cliënt (keuze: zelfstandig, begeleid of in een groep)",
        "woonvorm",
        waarde="in een groep",
        regel="met woonvorm in een groep",
        waar=(
            "de woonvorm van de cliënt in een groep is",
            "de woonvorm van de cliënt begeleid of in een groep is",
            "de woonvorm niet zelfstandig is",
        ),
        onwaar=("de woonvorm van de cliënt zelfstandig is", "de woonvorm van de cliënt zelfstandig of begeleid is"),
        ander="begeleid",
    ),
}
VRAAG = "Hoe is het?"
GEVALLEN = [(naam, zin, True) for naam, s in SOORTEN.items() for zin in s.waar]
GEVALLEN += [(naam, zin, False) for naam, s in SOORTEN.items() for zin in s.onwaar]
ELKE = pytest.mark.parametrize("naam", SOORTEN)


def regeling(naam: str, regel: str, voorbeeld: str = "") -> Regeling:
    """Return a text with the fact declared and this rule."""
    tekst = (KOP + TEKST).format(declaratie=SOORTEN[naam].declaratie, vraag=VRAAG, regel=regel, voorbeeld=voorbeeld)
    return parse_regeling(tekst, name="bedacht").of_fout()


def beoordeeld(gemaakt: Regeling, **feiten: Any) -> Uitkomst:
    """Return the outcome on urgency for a client of whom these facts are known."""
    alles = {"rijbewijs": True, "besluitdag": "2025-05-01", **feiten}
    return aanspraak(gemaakt, alles)


def gekregen(uitkomst: Uitkomst) -> bool | None:
    """Return whether there is urgency; None where that is not settled."""
    vast = uitkomst.soort is Uitkomstsoort.VASTGESTELD
    return uitkomst.waarde.urgent if vast and uitkomst.waarde is not None else None


class TestVoorwaarde:
    """A declared fact in a condition."""

    @pytest.mark.parametrize(("naam", "zin", "waar"), GEVALLEN)
    def test_value(self, naam: str, zin: str, waar: bool) -> None:  # noqa: FBT001 - a case of a table
        """The clause holds or not, by the value in the record; nothing else is asked."""
        soort = SOORTEN[naam]
        uitkomst = beoordeeld(regeling(naam, f"De cliënt krijgt urgentie, indien {zin}."), **{soort.naam: soort.waarde})
        assert gekregen(uitkomst) is waar
        assert uitkomst.nog_nodig == ()

    @ELKE
    def test_other_value(self, naam: str) -> None:
        """Another value turns the clause."""
        soort = SOORTEN[naam]
        gemaakt = regeling(naam, f"De cliënt krijgt urgentie, indien {soort.waar[0]}.")
        assert gekregen(beoordeeld(gemaakt, **{soort.naam: soort.ander})) is False

    @pytest.mark.parametrize(("naam", "zin", "waar"), GEVALLEN)
    def test_unknown(self, naam: str, zin: str, waar: bool) -> None:  # noqa: FBT001 - a case of a table
        """Without a value it is asked for, in the words of the text and with its choices."""
        uitkomst = beoordeeld(regeling(naam, f"De cliënt krijgt urgentie, indien {zin}."))
        assert gekregen(uitkomst) is None
        assert [(n.gegeven.sleutel, n.gegeven.vraag) for n in uitkomst.nog_nodig] == [
            (f"feiten.{SOORTEN[naam].naam}", VRAAG)
        ]
        assert waar in {True, False}

    @ELKE
    @pytest.mark.parametrize(
        "regel",
        [
            "Indien {waar}, krijgt de cliënt urgentie.",
            "De cliënt krijgt urgentie, mits {waar}.",
            "De cliënt krijgt urgentie, tenzij {onwaar}.",
            "De cliënt krijgt urgentie, indien hij een rijbewijs heeft en {waar}.",
            "De cliënt krijgt urgentie, indien:\na. hij een rijbewijs heeft; en\nb. {waar}.",
            "De cliënt krijgt urgentie, indien:\na. {waar}; of\nb. hij geen rijbewijs heeft.",
        ],
    )
    def test_place(self, naam: str, regel: str) -> None:
        """It works in front, after *mits* and *tenzij*, beside another condition and in a list."""
        soort = SOORTEN[naam]
        gemaakt = regeling(naam, regel.format(waar=soort.waar[0], onwaar=soort.onwaar[0]))
        assert gekregen(beoordeeld(gemaakt, **{soort.naam: soort.waarde})) is True

    @ELKE
    def test_motivering(self, naam: str) -> None:
        """The motivering says the clause, with its verb at the end, and the value."""
        soort = SOORTEN[naam]
        gemaakt = regeling(naam, f"De cliënt krijgt urgentie, indien {soort.waar[0]}.")
        motivering = beoordeeld(gemaakt, **{soort.naam: soort.waarde}).motivering
        assert f"Vast staat dat {soort.waar[0].replace('hij', 'de cliënt')}." in motivering


class TestVoorbeeld:
    """A declared fact in a worked example."""

    @pytest.mark.parametrize(("naam", "zin", "waar"), GEVALLEN)
    def test_value(self, naam: str, zin: str, waar: bool) -> None:  # noqa: FBT001 - a case of a table
        """The example gives the value, and comes out as the record does."""
        verwacht = "krijgt de cliënt urgentie" if waar else "krijgt de cliënt geen urgentie"
        voorbeeld = (
            f'Voorbeeld "proef"\nGegeven een cliënt\n  {SOORTEN[naam].regel}\n  met besluitdag 1 mei 2025\n'
            f"en peildatum 1 maart 2026\ndan {verwacht}."
        )
        (resultaat,) = toets(regeling(naam, f"De cliënt krijgt urgentie, indien {zin}.", voorbeeld))
        assert resultaat.afwijkingen == ()


class TestSchema:
    """A declared fact in the JSON Schema of the record."""

    @ELKE
    def test_value(self, naam: str) -> None:
        """The schema accepts a value of the type and refuses another."""
        soort = SOORTEN[naam]
        schema = record_schema(regeling(naam, f"De cliënt krijgt urgentie, indien {soort.waar[0]}.").gegevens)
        keurt = jsonschema.Draft202012Validator(schema)
        assert keurt.is_valid({"sleutel": "c1", "feiten": {soort.naam: soort.waarde}})
        assert not keurt.is_valid({"sleutel": "c1", "feiten": {soort.naam: {"iets": "anders"}}})


class TestStrategie:
    """A declared fact in generated clients."""

    @ELKE
    def test_value(self, naam: str) -> None:
        """Generated clients have values of the fact."""
        soort = SOORTEN[naam]
        gemaakt = regeling(naam, f"De cliënt krijgt urgentie, indien {soort.waar[0]}.")
        snel = settings(phases=[Phase.generate], database=None, max_examples=500)
        client = find(
            clients(gemaakt.gegevens), lambda c: isinstance(dict(c.feiten).get(soort.naam), Bekend), settings=snel
        )
        assert dict(client.feiten)[soort.naam] is not None


class TestTermijn:
    """A declared date as a moment."""

    def test_term(self) -> None:
        """A term can be counted from it."""
        gemaakt = regeling("datum", "De urgentie geldt zes maanden vanaf de datum van de intake.")
        assert gemaakt.regels

    def test_twice_unknown(self) -> None:
        """Within six months after another day that is unknown too: both are asked for, or may be."""
        zin = "de datum van de intake binnen zes maanden na de besluitdag van de cliënt ligt"
        gemaakt = regeling("datum", f"De cliënt krijgt urgentie, indien {zin}.")
        uitkomst = beoordeeld(gemaakt, besluitdag=None)
        assert {n.gegeven.sleutel for n in uitkomst.nog_nodig} == {"feiten.intakedatum", "feiten.besluitdag"}


class TestRefused:
    """What cannot be said of a declared fact is refused, with what can."""

    @pytest.mark.parametrize(
        ("naam", "zin", "wel"),
        [
            ("keuze", "de woonvorm van de cliënt uitstroomgereed is", "`zelfstandig` of `begeleid` of `in een groep`"),
            ("datum", "de datum van de intake uitstroomgereed is", "`op of na`"),
        ],
    )
    def test_refused(self, naam: str, zin: str, wel: str) -> None:
        """It is not asked as a question of its own."""
        tekst = (KOP + TEKST).format(
            declaratie=SOORTEN[naam].declaratie,
            vraag=VRAAG,
            regel=f"De cliënt krijgt urgentie, indien {zin}.",
            voorbeeld="",
        )
        (fout,) = [d for d in parse_regeling(tekst).diagnostics if d.is_fout]
        assert wel in fout.hulp
