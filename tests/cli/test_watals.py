"""``uitstroom watals``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Uitstroom = Callable[..., Any]

REGELING = """\
Convenant "Proef"
Regio: Proefregio
Soort: convenant
Looptijd: van 1 januari 2024 tot 1 januari 2030

Partijen

De gemeenten Houten, Nieuwegein en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)
  vraag: "Heeft de cliënt dagbesteding?"

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Huisvesting

1. Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt.
2. In afwijking van het eerste lid is de gemeente van voorkeur verantwoordelijk voor de huisvesting van de cliënt,
   indien terugkeer naar de gemeente van herkomst onveilig is.

Artikel 3. Urgentie

1. De cliënt krijgt urgentie, indien:
   a. de cliënt dagbesteding heeft;
   b. de cliënt uitstroomgereed is; en
   c. de cliënt de leeftijd van achttien jaar doch niet de leeftijd van zevenentwintig jaar heeft bereikt.
"""
DOSSIER: dict[str, Any] = {
    "sleutel": "k-1",
    "geboortedatum": "2000-02-29",
    "verblijfplaatsen": {
        "volledigVan": "2020-05-01",
        "volledigTot": "2026-11-02",
        "lijst": [
            {"gemeente": "Zeist", "datumVan": "2020-05-01", "datumTot": "2026-06-01", "functieAdres": "woonadres"}
        ],
    },
    "verblijven": {
        "volledigVan": "2020-05-01",
        "volledigTot": "2026-11-02",
        "lijst": [{"voorziening": "beschermd wonen", "gemeente": "Houten", "datumVan": "2026-06-01"}],
    },
    "onveiligeGemeenten": [],
    "voorkeursgemeenten": ["Houten"],
    "uitstroomgereedVanaf": "2026-10-01",
    "feiten": {"dagbesteding": True},
}


@pytest.fixture
def watals(tmp_path: Path, uitstroom: Uitstroom) -> Callable[..., Any]:
    """Return a function that runs the command on the agreement above."""
    (tmp_path / "proef.convenant").write_text(REGELING, encoding="utf-8")

    def run(*opties: str, dossier: object = DOSSIER) -> Any:
        (tmp_path / "dossier.json").write_text(json.dumps(dossier), encoding="utf-8")
        return uitstroom(
            "watals", tmp_path / "proef.convenant", tmp_path / "dossier.json", "--peildatum", "2026-11-01", *opties
        )

    return run


def in_een_regel(tekst: str) -> str:
    """Return a text as running text."""
    return " ".join(tekst.split())


class TestText:
    """What people read."""

    def test_smallest_change(self, watals: Callable[..., Any]) -> None:
        """The change, what it is now, the outcome that it gives and where that stands."""
        gedaan = watals("--vraag", "huisvesting")
        assert gedaan.status == 0
        assert (
            "Verantwoordelijk voor de huisvesting: Zeist Eén verandering is genoeg voor een andere uitkomst. "
            "- De gemeenten waarnaar terugkeer onveilig is, worden Zeist (nu: geen). "
            "Dan is de gemeente Houten verantwoordelijk op grond van artikel 2, tweede lid."
        ) in in_een_regel(gedaan.out)

    def test_wanted(self, watals: Callable[..., Any]) -> None:
        """For an outcome that one fact does not give, all facts that it takes."""
        tekst = in_een_regel(watals("--gewenst", "Nieuwegein").out)
        assert "Voor de gewenste uitkomst zijn ten minste twee veranderingen samen nodig." in tekst
        assert "worden Zeist (nu: geen); en de gemeente van voorkeur wordt Nieuwegein (nu: Houten)." in tekst

    def test_wanted_already(self, watals: Callable[..., Any]) -> None:
        """What is already so is said to be so."""
        assert "Dit is al de gewenste uitkomst." in watals("--gewenst", "urgent").out

    def test_out_of_reach(self, watals: Callable[..., Any]) -> None:
        """An outcome that no fact can give."""
        tekst = in_een_regel(watals("--gewenst", "Utrecht").out)
        assert "Geen feit of oordeel dat nog kan veranderen geeft deze uitkomst, ook niet samen met andere." in tekst

    def test_by_itself(self, watals: Callable[..., Any]) -> None:
        """The birthday on which urgency ends: 1 March for somebody who was born on 29 February."""
        tekst = in_een_regel(watals("--vraag", "aanspraak").out)
        assert (
            "Gebeurt er niets, dan verandert de uitkomst vanzelf op 1 maart 2027. De cliënt wordt 27 jaar. "
            "Dan komt de cliënt niet in aanmerking voor urgentie op grond van artikel 3, eerste lid."
        ) in tekst

    def test_horizon(self, watals: Callable[..., Any]) -> None:
        """Up to where was looked is said."""
        tekst = in_een_regel(watals("--vraag", "aanspraak", "--tot-en-met", "28 februari 2027").out)
        assert "dan blijft de uitkomst dezelfde tot en met 28 februari 2027; verder is niet gekeken." in tekst

    def test_agreement_lapses(self, watals: Callable[..., Any]) -> None:
        """The end of the agreement is a change too."""
        tekst = in_een_regel(watals("--vraag", "huisvesting").out)
        assert "vanzelf op 1 januari 2030. Het convenant “Proef” geldt niet meer. Dan geeft de regeling geen" in tekst


class TestJson:
    """What programs read."""

    def test_change(self, watals: Callable[..., Any]) -> None:
        """A change with the value as a record would hold it."""
        uit = json.loads(watals("--gewenst", "niet urgent", "--vast", "dagbesteding", "--formaat", "json").out)
        (vraag,) = uit["vragen"]
        assert vraag["veranderingen"][0]["wijzigingen"] == [
            {
                "gegeven": "uitstroomgereedVanaf",
                "oordeel": None,
                "vraag": "Sinds wanneer is de cliënt uitstroomgereed?",
                "was": "1 oktober 2026",
                "wordt": "2 november 2026",
                "inhoud": "2026-11-02",
            }
        ]
        assert (vraag["volledig"], vraag["totEnMet"], vraag["vanzelf"]["dag"]) == (True, 1, "2027-03-01")

    def test_unknown_fact(self, watals: Callable[..., Any]) -> None:
        """A fact that is not known can come to be known."""
        dossier = {**DOSSIER, "feiten": {}}
        uit = json.loads(watals("--gewenst", "urgent", "--formaat", "json", dossier=dossier).out)
        assert uit["vragen"][0]["veranderingen"][0]["wijzigingen"][0]["was"] == "niet bekend"


class TestWrongUse:
    """What cannot be asked."""

    @pytest.mark.parametrize(
        ("opties", "woorden"),
        [
            (("--vraag", "iets"), "kies huisvesting, aanspraak of status"),
            (("--gewenst", "Nergenshuizen"), "is geen gemeente op 1 november 2026"),
            (("--gewenst", "urgent", "--vraag", "huisvesting"), "past niet bij deze vraag"),
            (("--vast", "zonnig weer"), "is geen feit"),
        ],
    )
    def test_status_2(self, watals: Callable[..., Any], opties: tuple[str, ...], woorden: str) -> None:
        """What is wrong is said, with the status of wrong use."""
        gedaan = watals(*opties)
        assert (gedaan.status, woorden in gedaan.err) == (2, True)

    def test_not_asked(self, watals: Callable[..., Any]) -> None:
        """The status of an urgency that nobody granted."""
        gedaan = watals("--vraag", "status")
        assert (gedaan.status, "geeft de regeling voor dit dossier geen antwoord" in gedaan.out) == (0, True)
