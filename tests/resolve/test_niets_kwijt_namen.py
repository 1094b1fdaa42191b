"""Words that no rule takes in: with whom or by whom priority is given, and a provision that is not there."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2015

Partijen

De gemeenten Houten, Zeist en Utrecht.

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of beschermd wonen.

Artikel 2. Urgentie

{zin}
"""


def codes(zin: str) -> set[str]:
    """Return the codes of the errors that a sentence gives."""
    geladen = parse_regeling(TEKST.format(zin=zin), name="bedacht")
    return {melding.kind.code for melding in geladen.diagnostics if melding.kind.ernst.value == "fout"}


class TestVoorrangBij:
    """Priority with, or by, somebody who is named."""

    @pytest.mark.parametrize("wie", ["bij De Haven", "bij de Haven", "door De Haven", "door Houten"])
    def test_refused(self, wie: str) -> None:
        """Who is named would narrow the priority; that is not computed, so the sentence is refused."""
        zin = f"Mensen die uitstromen uit tijdelijk verblijf, krijgen voorrang {wie}."
        assert codes(zin) & {"RU108", "RU109"}

    def test_without_a_name(self) -> None:
        """Without these words the sentence is in order."""
        assert not codes("Mensen die uitstromen uit tijdelijk verblijf, krijgen voorrang.")


class TestBedoeld:
    """*Als bedoeld in* a provision that the text does not have."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie als bedoeld in artikel 3.",
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is als bedoeld in artikel 3.",
            "Mensen die uitstromen uit tijdelijk verblijf als bedoeld in artikel 3, krijgen voorrang.",
            "De cliënt krijgt urgentie, indien hij een passende woning als bedoeld in artikel 3 heeft geweigerd.",
            "De zorgaanbieder meldt de cliënt als bedoeld in artikel 3 aan.",
        ],
    )
    def test_points_at_nothing(self, zin: str) -> None:
        """The reference is reported, wherever in the sentence it stands."""
        assert codes(zin) == {"RU205"}

    def test_points_at_something(self) -> None:
        """A provision that is there, and one of another text, are in order."""
        assert not codes("Mensen die uitstromen uit tijdelijk verblijf als bedoeld in artikel 1, krijgen voorrang.")
        zin = "De cliënt krijgt urgentie als bedoeld in artikel 12 van de Huisvestingswet 2014."
        assert "RU205" not in codes(zin)


class TestVerwijzing:
    """A provision that the text does not have, named in any other way."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij uitstroomgereed is, met inachtneming van artikel 3.",
            "Met inachtneming van artikel 3 krijgt de cliënt urgentie, indien hij uitstroomgereed is.",
            "De cliënt krijgt urgentie op grond van artikel 99, indien hij uitstroomgereed is.",
            "Zeist is verantwoordelijk voor de huisvesting, met inachtneming van artikel 3.",
            "De urgentie geldt zes maanden, met inachtneming van het derde lid.",
            "Het college beslist binnen zes weken overeenkomstig artikel 3.",
            "Het college beslist op grond van artikel 3 van dit convenant binnen zes weken.",
            "Het college meldt dit conform artikel 3 aan de cliënt.",
            "Het college meldt dit ingevolge artikel 1, tweede lid, aan de cliënt.",
            "De voorzitter roept de partijen bijeen volgens artikel 3.",
            "In afwijking van artikel 3 is Zeist verantwoordelijk voor de huisvesting.",
        ],
    )
    def test_points_at_nothing(self, zin: str) -> None:
        """The reference is reported, once, wherever in the sentence it stands."""
        geladen = parse_regeling(TEKST.format(zin=zin), name="bedacht")
        assert [melding.kind.code for melding in geladen.diagnostics if melding.kind.ernst.value == "fout"] == ["RU205"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college beslist binnen zes weken overeenkomstig artikel 1.",
            "Het college beslist binnen zes weken overeenkomstig artikel 12 van de Huisvestingswet 2014.",
        ],
    )
    def test_points_at_something(self, zin: str) -> None:
        """A provision that is there, and one of another text, are in order."""
        assert not codes(zin)
