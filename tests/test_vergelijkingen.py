"""Every type of declared fact in every form of comparison: computed as an oracle of its own says, or refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from regio_uitstroom import Regeling, Uitkomstsoort, parse_regeling
from tests.declaraties import KOP, aanspraak

TEKST = """{declaratie}
  vraag: "Hoe zit dat?"

Artikel 1. Urgentie

De cliënt krijgt urgentie, indien {zin}.
"""
DECLARATIES = {
    "ja of nee": "rijbewijs: de cliënt heeft een rijbewijs (ja of nee)",
    "bedrag": "inkomen: het inkomen van de cliënt (bedrag)",
    "aantal": "kinderen thuis: het aantal thuiswonende kinderen van de cliënt (aantal)",
    "duur": "wachttijd: de wachttijd van de cliënt (duur)",
    "datum": "intakedatum: de intakedatum van de cliënt (datum)",
    "gemeente": "thuisgemeente: de thuisgemeente van de cliënt (gemeente)",
    "keuze": "woonvorm: de woonvorm van de cliënt (keuze: kamer, flat of huis)",
}
NAMEN = {soort: regel.split(":")[0] for soort, regel in DECLARATIES.items()}
WAARDEN: dict[str, tuple[Any, ...]] = {
    "ja of nee": (True, False),
    "bedrag": (0, 499.99, 500, 500.01, 799, 800, 801),
    "aantal": (0, 1, 2, 3, 4),
    "duur": ("P0M", "P5M", "P6M", "P7M", "P12M"),
    "datum": ("2020-04-30", "2020-05-01", "2020-05-02", "2021-04-30", "2021-05-01"),
    "gemeente": ("Houten", "Zeist", "Amersfoort"),
    "keuze": ("kamer", "flat", "huis"),
}
Orakel = Callable[[Any], bool]


def maanden(duur: str) -> int:
    """Return how many months a duration in a record is."""
    return int(duur.removeprefix("P").removesuffix("M"))


VERGELIJKT: dict[str, dict[str, Orakel]] = {
    "ja of nee": {
        "hij een rijbewijs heeft": lambda w: w,
        "hij geen rijbewijs heeft": lambda w: not w,
        "hij niet een rijbewijs heeft": lambda w: not w,
    },
    "bedrag": {
        "het inkomen hoger is dan 500 euro": lambda w: w > 500,
        "het inkomen van de cliënt meer is dan 500 euro": lambda w: w > 500,
        "zijn inkomen groter is dan € 500": lambda w: w > 500,
        "het inkomen meer dan 500 euro bedraagt": lambda w: w > 500,
        "het inkomen lager is dan 500 euro": lambda w: w < 500,
        "het inkomen minder is dan 500 euro": lambda w: w < 500,
        "het inkomen kleiner is dan 500 euro": lambda w: w < 500,
        "het inkomen ten minste 500 euro is": lambda w: w >= 500,
        "het inkomen minimaal 500 euro is": lambda w: w >= 500,
        "het inkomen ten hoogste 500 euro bedraagt": lambda w: w <= 500,
        "het inkomen maximaal 500 euro is": lambda w: w <= 500,
        "het inkomen niet hoger is dan 500 euro": lambda w: w <= 500,
        "het inkomen gelijk is aan 500 euro": lambda w: w == 500,
        "het inkomen 500 euro is": lambda w: w == 500,
        "het inkomen ten minste 500 euro is en ten hoogste 800 euro is": lambda w: 500 <= w <= 800,
        "het inkomen hoger is dan 500 euro en lager is dan 800 euro": lambda w: 500 < w < 800,
        "hij een inkomen heeft van meer dan 500 euro": lambda w: w > 500,
        "hij een inkomen van ten hoogste 500 euro heeft": lambda w: w <= 500,
        "hij meer dan 500 euro inkomen heeft": lambda w: w > 500,
        "hij geen inkomen heeft van meer dan 500 euro": lambda w: w <= 500,
        "hij geen inkomen van meer dan 500 euro heeft": lambda w: w <= 500,
        "hij geen inkomen heeft van ten minste 500 euro": lambda w: w < 500,
        "hij niet een inkomen heeft van ten minste 500 euro": lambda w: w < 500,
        "hij niet een inkomen van hoger dan 500 euro heeft": lambda w: w <= 500,
    },
    "aantal": {
        "het aantal thuiswonende kinderen hoger is dan twee": lambda w: w > 2,
        "het aantal thuiswonende kinderen groter is dan twee": lambda w: w > 2,
        "het aantal thuiswonende kinderen minder is dan twee": lambda w: w < 2,
        "het aantal thuiswonende kinderen ten minste twee bedraagt": lambda w: w >= 2,
        "het aantal thuiswonende kinderen ten hoogste twee is": lambda w: w <= 2,
        "het aantal thuiswonende kinderen gelijk is aan twee": lambda w: w == 2,
        "hij ten minste twee thuiswonende kinderen heeft": lambda w: w >= 2,
        "hij twee of meer thuiswonende kinderen heeft": lambda w: w >= 2,
        "de cliënt meer dan twee thuiswonende kinderen heeft": lambda w: w > 2,
        "hij minder dan twee thuiswonende kinderen heeft": lambda w: w < 2,
        "hij ten hoogste twee thuiswonende kinderen heeft": lambda w: w <= 2,
        "hij twee thuiswonende kinderen heeft": lambda w: w == 2,
        "hij geen thuiswonende kinderen heeft": lambda w: w == 0,
        "hij thuiswonende kinderen heeft": lambda w: w > 0,
    },
    "duur": {
        "de wachttijd langer is dan zes maanden": lambda w: maanden(w) > 6,
        "de wachttijd meer dan zes maanden bedraagt": lambda w: maanden(w) > 6,
        "de wachttijd korter is dan zes maanden": lambda w: maanden(w) < 6,
        "de wachttijd ten minste zes maanden is": lambda w: maanden(w) >= 6,
        "de wachttijd zes maanden of langer is": lambda w: maanden(w) >= 6,
        "de wachttijd ten hoogste zes maanden bedraagt": lambda w: maanden(w) <= 6,
        "de wachttijd niet langer is dan zes maanden": lambda w: maanden(w) <= 6,
        "hij een wachttijd heeft van langer dan zes maanden": lambda w: maanden(w) > 6,
        "hij geen wachttijd heeft van ten minste zes maanden": lambda w: maanden(w) < 6,
        "hij geen wachttijd van langer dan zes maanden heeft": lambda w: maanden(w) <= 6,
    },
    "datum": {
        "de intakedatum na 1 mei 2020 ligt": lambda w: w > "2020-05-01",
        "de intakedatum later is dan 1 mei 2020": lambda w: w > "2020-05-01",
        "de intakedatum op of na 1 mei 2020 ligt": lambda w: w >= "2020-05-01",
        "de intakedatum vóór 1 mei 2020 ligt": lambda w: w < "2020-05-01",
        "de intakedatum eerder is dan 1 mei 2020": lambda w: w < "2020-05-01",
        "de intakedatum op of vóór 1 mei 2020 ligt": lambda w: w <= "2020-05-01",
        "de intakedatum uiterlijk 1 mei 2020 is": lambda w: w <= "2020-05-01",
        "de intakedatum gelijk is aan 1 mei 2020": lambda w: w == "2020-05-01",
        "de intakedatum 1 mei 2020 is": lambda w: w == "2020-05-01",
        "de intakedatum niet vóór 1 mei 2020 ligt": lambda w: w >= "2020-05-01",
        "de intakedatum van 1 mei 2020 tot 1 mei 2021 ligt": lambda w: "2020-05-01" <= w < "2021-05-01",
    },
    "gemeente": {
        "de thuisgemeente Houten is": lambda w: w == "Houten",
        "de thuisgemeente van de cliënt Houten is": lambda w: w == "Houten",
        "de thuisgemeente gelijk is aan Houten": lambda w: w == "Houten",
        "de thuisgemeente niet Houten is": lambda w: w != "Houten",
        "de thuisgemeente Houten of Zeist is": lambda w: w in {"Houten", "Zeist"},
        "de thuisgemeente een deelnemende gemeente is": lambda w: w in {"Houten", "Zeist"},
        "de thuisgemeente deelneemt aan dit convenant": lambda w: w in {"Houten", "Zeist"},
        "Houten de thuisgemeente is": lambda w: w == "Houten",
    },
    "keuze": {
        "de woonvorm flat is": lambda w: w == "flat",
        "de woonvorm van de cliënt flat is": lambda w: w == "flat",
        "de woonvorm gelijk is aan flat": lambda w: w == "flat",
        "de woonvorm niet flat is": lambda w: w != "flat",
        "de woonvorm flat of huis is": lambda w: w in {"flat", "huis"},
    },
}
GEWEIGERD: dict[str, dict[str, str]] = {
    "ja of nee": {"het rijbewijs hoger is dan 5": "de cliënt heeft een rijbewijs"},
    "bedrag": {
        "het inkomen tussen 500 en 800 euro ligt": "ten minste 500 euro is en ten hoogste 800 euro is",
        "het inkomen van 500 tot 800 euro is": "ten minste 500 euro is en ten hoogste 800 euro is",
        "het inkomen boven 500 euro ligt": "hoger is dan 500 euro",
        "het inkomen hoger is dan zes maanden": "hoger is dan 500 euro",
        "het inkomen hoger is dan 500": "hoger is dan 500 euro",
        "het inkomen vóór 1 mei 2020 ligt": "hoger is dan 500 euro",
        "het inkomen 500 of 600 euro is": "ten minste 500 euro is",
        "hij geen inkomen heeft van ten hoogste 500 euro": "hoger is dan 500 euro",
        "hij geen inkomen heeft van niet meer dan 500 euro": "hoger is dan 500 euro",
        "hij geen inkomen heeft van 500 euro": "hoger is dan 500 euro",
        "hij niet meer een inkomen heeft van 500 euro": "hoger is dan 500 euro",
        "hij niet een inkomen heeft van niet ten minste 500 euro": "hoger is dan 500 euro",
    },
    "aantal": {
        "het aantal thuiswonende kinderen tussen twee en vier ligt": "ten minste twee is en ten hoogste vier is",
        "het aantal thuiswonende kinderen twee of drie is": "ten minste twee is",
    },
    "duur": {
        "de wachttijd zes maanden is": "ten minste zes maanden is",
        "de wachttijd tussen zes en twaalf maanden ligt": "ten minste zes maanden is en ten hoogste twaalf maanden is",
    },
    "datum": {
        "de intakedatum tussen 1 mei 2020 en 1 mei 2021 ligt": "op of na 1 mei 2020 ligt",
        "de intakedatum op 1 mei 2020 ligt": "gelijk is aan",
        "de intakedatum hoger is dan 1 mei 2020": "na 1 mei 2025 ligt",
    },
    "gemeente": {"de thuisgemeente hoger is dan 5": "Houten is"},
    "keuze": {
        "de woonvorm villa is": "kamer, flat of huis is",
        "de woonvorm een flat is": "kamer, flat of huis is",
        "de woonvorm hoger is dan flat": "kamer, flat of huis is",
    },
}


def tekst(soort: str, zin: str) -> str:
    """Return a text with a fact of that type and a clause about it."""
    return (KOP + TEKST).format(declaratie=DECLARATIES[soort], zin=zin)


def gekregen(regeling: Regeling, soort: str, waarde: object) -> bool:
    """Return whether a client with this value is granted urgency; the value settles it."""
    uitkomst = aanspraak(regeling, {NAMEN[soort]: waarde})
    assert uitkomst.soort is Uitkomstsoort.VASTGESTELD
    assert uitkomst.waarde is not None
    return bool(uitkomst.waarde.urgent)


class TestVergelijkt:
    @pytest.mark.parametrize(("soort", "zin"), [(soort, zin) for soort, zinnen in VERGELIJKT.items() for zin in zinnen])
    def test_oracle(self, soort: str, zin: str) -> None:
        """The clause holds of exactly the values of which the oracle says so."""
        regeling = parse_regeling(tekst(soort, zin)).of_fout()
        assert {w: gekregen(regeling, soort, w) for w in WAARDEN[soort]} == {
            w: VERGELIJKT[soort][zin](w) for w in WAARDEN[soort]
        }


class TestOntkend:
    """What somebody does not have so much of."""

    @pytest.mark.parametrize(("inkomen", "urgent"), [(499, True), (500, False), (501, False)])
    def test_client_of_the_rule(self, inkomen: int, urgent: bool) -> None:  # noqa: FBT001 - what comes out
        """*De cliënt die geen inkomen heeft van …* is who has less."""
        declaratie = f'{DECLARATIES["bedrag"]}\n  vraag: "Hoe hoog?"'
        zin = "De cliënt die geen inkomen heeft van ten minste 500 euro, krijgt urgentie."
        regeling = parse_regeling(f"{KOP}{declaratie}\n\nArtikel 1. Urgentie\n\n{zin}\n").of_fout()
        assert gekregen(regeling, "bedrag", inkomen) is urgent

    def test_tenzij(self) -> None:
        """*Tenzij hij geen inkomen heeft van …* is denied twice."""
        zin = "hij minderjarig is, tenzij hij geen inkomen heeft van meer dan 500 euro"
        regeling = parse_regeling(tekst("bedrag", zin)).of_fout()
        uitkomst = aanspraak(regeling, {"inkomen": 400})
        assert uitkomst.waarde is not None
        assert not uitkomst.waarde.urgent


class TestGeweigerd:
    @pytest.mark.parametrize(("soort", "zin"), [(soort, zin) for soort, zinnen in GEWEIGERD.items() for zin in zinnen])
    def test_way_out(self, soort: str, zin: str) -> None:
        """One report, whose hint shows a form that is computed."""
        (fout,) = [f for f in parse_regeling(tekst(soort, zin)).diagnostics if f.is_fout]
        assert GEWEIGERD[soort][zin] in fout.hulp
