"""A relative clause behind one client whose verb is of several: it is about another word of the sentence."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs

TEKST = """Convenant "Bedacht"
Regio: Utrecht
Looptijd: van 1 januari 2020 tot 1 januari 2030

Partijen

De gemeenten Houten en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)

Artikel 1. Proef

{}
"""


def lees(zin: str) -> tuple[list[str], list[str]]:
    """Return the errors in a text with this sentence, and what it asks about a client."""
    geladen = parse_regeling(TEKST.format(zin), name="bedacht")
    regels = () if geladen.regeling is None else geladen.regeling.regels
    gevraagd = [feit.gegeven.sleutel.removeprefix("feiten.") for feit in van_soort(FeitIs, *regels)]
    return [een.kind.code for een in geladen.diagnostics if een.is_fout], gevraagd


class TestVanMeer:
    @pytest.mark.parametrize(
        "zin",
        [
            "De zorgaanbieder geeft wijzigingen in de situatie van de cliënt die van belang zijn voor hem door.",
            "Het college bespreekt de wensen van de cliënt die dagbesteding hebben.",
            "De zorgaanbieder meldt feiten over de cliënt die van belang zijn.",
        ],
    )
    def test_duty(self, zin: str) -> None:
        """A duty keeps its words, and is there for every client: nothing is asked of him."""
        assert lees(zin) == ([], [])

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt die dakloos zijn, krijgt urgentie.",
            "Houten is verantwoordelijk voor de huisvesting van de cliënt die dakloos zijn.",
        ],
    )
    def test_decision(self, zin: str) -> None:
        """Where it decides, nobody can say whom it is about: refused."""
        assert lees(zin)[0] == ["RU224"]

    @pytest.mark.parametrize(
        ("zin", "feit"),
        [
            ("De cliënt die dakloos is, krijgt urgentie.", "dakloos"),
            ("Cliënten die dakloos zijn, krijgen urgentie.", "dakloos"),
            ("Het college bespreekt de wensen van cliënten die dagbesteding hebben.", "dagbesteding"),
            ("Het college bespreekt de wensen van de cliënt die dagbesteding heeft.", "dagbesteding"),
        ],
    )
    def test_agrees(self, zin: str, feit: str) -> None:
        """With a verb of as many as the word for clients it narrows them."""
        assert lees(zin) == ([], [feit])

    def test_another_subject(self) -> None:
        """Somebody else may be who does it: *die de zorgaanbieders begeleiden* is of one client."""
        codes, gevraagd = lees("De cliënt die de zorgaanbieders begeleiden, krijgt urgentie.")
        assert codes == []
        assert len(gevraagd) == 1
