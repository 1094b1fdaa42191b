"""Fallback chains: what stops them, what they pass over, and how they say so."""

import json
from datetime import date
from functools import cache
from typing import Any

import pytest

from regio_uitstroom import Regeling, Uitkomst, Uitkomstsoort, evaluate, parse_regeling, read_client
from regio_uitstroom.explain.boom import boom

KETEN = """Convenant "Keten"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten, Utrecht, Soest en Zeist.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had, of, indien dit niet kan worden vastgesteld, de gemeente waar de cliënt werkelijk verblijft op het moment van de
   hulpvraag, of, indien dit niet kan worden vastgesteld, de gemeente waar de cliënt zich meldt.

Artikel 2. Verantwoordelijkheid

1. De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt.
2. Kan de gemeente van herkomst niet worden vastgesteld, dan zijn de deelnemende gemeenten gezamenlijk verantwoordelijk
   voor de huisvesting van de cliënt.
"""

WOONPLAATS = """Wet "Woonplaats"
Soort: wet
Looptijd: vanaf 1 januari 2018

Artikel 1.1. Begripsbepalingen

In deze wet wordt verstaan onder:
a. woonplaats:
   1°. de gemeente waar de cliënt zijn woonadres heeft;
   2°. ingeval de cliënt in pleegzorg verblijft: de gemeente waar de cliënt onmiddellijk voorafgaand aan zijn verblijf
      zijn woonadres had;
   3°. ingeval de woonplaats niet op grond van de onderdelen 1° en 2° kan worden vastgesteld of ingeval bij het in de
      basisregistratie personen opgenomen woonadres een aantekening is geplaatst als bedoeld in artikel 2.26 van de Wet
      basisregistratie personen: de gemeente waar de moeder van de cliënt ten tijde van diens geboorte als ingezetene
      was ingeschreven, of, indien dit niet kan worden vastgesteld, de gemeente waar de cliënt werkelijk verblijft op
      het moment van de hulpvraag;
   4°. ingeval de woonplaats buiten Nederland is: de gemeente waar de cliënt werkelijk verblijft op het moment van de
      hulpvraag.

Artikel 2. Verantwoordelijkheid

De gemeente waar de cliënt zijn woonplaats heeft, is verantwoordelijk voor de huisvesting van de cliënt.
"""

PEIL = date(2018, 6, 1)
HEEL = {"volledigVan": "2005-01-01", "volledigTot": "2020-01-01"}
NVTS = {"nietVastTeStellen": "nagevraagd"}
BETWIST = {"betwist": ["Houten", "Zeist"]}
EERSTE = "De gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had,"
TWEEDE = "de gemeente waar de cliënt werkelijk verblijft op het moment van de hulpvraag,"


def adres(gemeente: Any, van: str = "2010-01-01", **rest: Any) -> dict[str, Any]:
    """Return a woonadres that runs on."""
    return {"gemeente": gemeente, "datumVan": van, "functieAdres": "woonadres", "inOnderzoek": False, **rest}


@cache
def gelezen(tekst: str) -> Regeling:
    """Return an agreement, read once."""
    return parse_regeling(tekst).of_fout()


def huisvesting(tekst: str, *adressen: dict[str, Any], verblijf: str = "beschermd wonen", **velden: Any) -> Uitkomst:
    """Return the outcome on housing for somebody who is in that facility since 1 February 2018."""
    stay = {"voorziening": verblijf, "gemeente": "Utrecht", "datumVan": "2018-02-01"}
    record = {
        "sleutel": "dossier-1",
        "verblijfplaatsen": {**HEEL, "lijst": list(adressen)},
        "verblijven": {**HEEL, "lijst": [stay] if verblijf else []},
        **velden,
    }
    client, fouten = read_client(json.loads(json.dumps(record)))
    assert client is not None, fouten
    return evaluate(gelezen(tekst), client, peildatum=PEIL).uitkomsten[0]


def hulpvraag(plaats: Any) -> dict[str, Any]:
    """Return where somebody actually was when he asked for help."""
    return {"datum": "2018-01-20", "werkelijkVerblijf": plaats}


def melding(plaats: Any) -> list[dict[str, Any]]:
    """Return the one time that somebody turned to a municipality."""
    return [{"gemeente": plaats, "datum": "2018-01-20"}]


def namen(uitkomst: Uitkomst) -> list[str]:
    """Return the names of the municipalities that are responsible."""
    return sorted(g.naam for g in uitkomst.waarde.gemeenten) if uitkomst.waarde else []


def nodig(uitkomst: Uitkomst) -> list[str]:
    """Return what is asked for."""
    return [feit.gegeven.sleutel for feit in uitkomst.nog_nodig]


class TestKeten:
    """*A, of, indien dit niet kan worden vastgesteld, B, of, indien dit niet kan worden vastgesteld, C*."""

    def test_first(self) -> None:
        """What the first step gives stands; nothing is said of the others."""
        uitkomst = huisvesting(KETEN, adres("Houten"), hulpvraag=hulpvraag("Zeist"))
        assert namen(uitkomst) == ["Houten"]
        assert "daarom telt" not in uitkomst.motivering

    @pytest.mark.parametrize(
        ("adressen", "waarom"),
        [((), "is er volgens het dossier niet"), ((adres(NVTS),), "is niet vast te stellen")],
    )
    def test_second(self, adressen: tuple[dict[str, Any], ...], waarom: str) -> None:
        """Passed on where there is none, or none can be established; the letter says why, and which step counts."""
        uitkomst = huisvesting(KETEN, *adressen, hulpvraag=hulpvraag("Zeist"))
        assert namen(uitkomst) == ["Zeist"]
        assert f"{EERSTE} {waarom}; daarom telt {TWEEDE.removesuffix(',')}." in uitkomst.motivering

    def test_third(self) -> None:
        """Each step passed over is told, in order; the tree tells the same."""
        uitkomst = huisvesting(KETEN, hulpvraag=hulpvraag(NVTS), meldingen=melding("Soest"))
        assert namen(uitkomst) == ["Soest"]
        zin = (
            f"{EERSTE} is er volgens het dossier niet; {TWEEDE} is niet vast te stellen; daarom telt de gemeente waar "
        )
        assert f"{zin}de cliënt zich meldt." in uitkomst.motivering
        assert any(
            "daarom telt de gemeente waar de cliënt zich meldt" in k.toelichting for k in boom(uitkomst, gelezen(KETEN))
        )

    @pytest.mark.parametrize("plaats", [None, BETWIST])
    def test_stops_on_what_is_not_known(self, plaats: Any) -> None:
        """Onbekend and betwist stop the chain: the next step does not count, though it is known."""
        uitkomst = huisvesting(KETEN, hulpvraag=hulpvraag(plaats), meldingen=melding("Soest"))
        assert uitkomst.soort is Uitkomstsoort.ONBEPAALD
        assert nodig(uitkomst) == ["hulpvraag.werkelijkVerblijf"]
        assert f"{TWEEDE} is nog niet bekend; een volgende stap telt pas als vaststaat dat" in uitkomst.motivering

    def test_none(self) -> None:
        """Where no step gives a municipality, the rule for that applies."""
        uitkomst = huisvesting(KETEN, hulpvraag=hulpvraag(NVTS), meldingen=[])
        assert namen(uitkomst) == ["Houten", "Soest", "Utrecht", "Zeist"]
        assert "geen van de stappen geeft een gemeente" in uitkomst.motivering.lower()

    @pytest.mark.parametrize(("van", "gevonden"), [("2018", []), ("2018-01", ["Houten"]), ("2018-02", ["Zeist"])])
    def test_partial_date(self, van: str, gevonden: list[str]) -> None:
        """An address that may have begun in time, or too late, leaves it open; on either side it is settled."""
        uitkomst = huisvesting(KETEN, adres("Houten", van), hulpvraag=hulpvraag("Zeist"))
        assert namen(uitkomst) == gevonden
        assert nodig(uitkomst) == ([] if gevonden else ["verblijfplaatsen"])


class TestBegripInStappen:
    """A definition in steps, as the Jeugdwet has it."""

    @pytest.mark.parametrize(
        ("stap", "velden", "gevonden", "uitleg"),
        [
            ("1°", {"adressen": [adres("Houten")]}, "Houten", ""),
            (
                "2°",
                {
                    "adressen": [adres("Houten", datumTot="2018-02-01"), adres("Zeist", "2018-02-01")],
                    "verblijf": "pleegzorg",
                },
                "Houten",
                "onder 1° wijkt voor onder 2°",
            ),
            (
                "3°",
                {"adressen": [adres("Houten", inOnderzoek=True)], "moederBijGeboorteIngeschrevenIn": "Soest"},
                "Soest",
                "onder 1° wijkt voor onder 3°; onder 2° geldt niet, omdat het niet zo is dat",
            ),
            (
                "3°",
                {"adressen": [], "moederBijGeboorteIngeschrevenIn": NVTS, "hulpvraag": hulpvraag("Zeist")},
                "Zeist",
                "onder 1° geeft geen gemeente, want de gemeente waar de cliënt zijn woonadres heeft, is er volgens het",
            ),
            (
                "4°",
                {"adressen": [adres("buiten Nederland")], "hulpvraag": hulpvraag("Zeist")},
                "Zeist",
                "onder 1° wijkt voor onder 4°",
            ),
        ],
    )
    def test_which_step(self, stap: str, velden: dict[str, Any], gevonden: str, uitleg: str) -> None:
        """The letter names the step that decides, and says of each earlier one why it does not."""
        rest = {naam: waarde for naam, waarde in velden.items() if naam != "adressen"}
        uitkomst = huisvesting(WOONPLAATS, *velden["adressen"], **({"verblijf": ""} | rest))
        assert namen(uitkomst) == [gevonden]
        assert f"Bij het begrip woonplaats beslist onder {stap}" in uitkomst.motivering
        assert uitleg in uitkomst.motivering

    def test_disputed_mother_stops(self) -> None:
        """A disputed fact inside a step stops there: betwist is no niet vast te stellen."""
        velden = {"moederBijGeboorteIngeschrevenIn": BETWIST, "hulpvraag": hulpvraag("Zeist")}
        uitkomst = huisvesting(WOONPLAATS, verblijf="", **velden)
        assert uitkomst.soort is Uitkomstsoort.ONBEPAALD
        assert nodig(uitkomst) == ["moederBijGeboorteIngeschrevenIn"]
