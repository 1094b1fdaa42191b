"""*Respectievelijk*: rows that go together in pairs are no row for all of them."""

import pytest

from regio_uitstroom import Regeling, parse_regeling
from regio_uitstroom.model.regels import Urgentie, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import Of

TEKST = """Convenant "Bedacht"
Regio: Utrecht
Looptijd: van 1 januari 2020 tot 1 januari 2030

Partijen

De gemeenten Houten en Zeist.

Gegevens

dagbesteding: de cliënt heeft dagbesteding (ja of nee)

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. gemeente van herkomst: de gemeente waar de cliënt zich meldt.

Artikel 2. Proef

{}
"""


def lees(zin: str) -> Regeling:
    """Return the text with this sentence, which has no errors."""
    return parse_regeling(TEKST.format(zin), name="bedacht").of_fout()


class TestMeldParen:
    """syntax.paren.meld_paren, and parties in build.zin.geen_keuze."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van regie respectievelijk Zeist is verantwoordelijk voor begeleiding respectievelijk opvang.",
            "Houten respectievelijk Zeist is verantwoordelijk voor de huisvesting respectievelijk de begeleiding.",
            "Houten respectievelijk Zeist is verantwoordelijk voor de huisvesting.",
            "Na opvang respectievelijk detentie is Houten respectievelijk Zeist verantwoordelijk voor de opvang.",
            "De zorgaanbieder respectievelijk het college informeert de cliënt respectievelijk de gemeente.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """They were read as all for all: one report, that says to write a sentence for each."""
        gevonden = [een for een in parse_regeling(TEKST.format(zin), name="bedacht").diagnostics if een.is_fout]
        assert [een.kind.code for een in gevonden] == ["RU148"]
        assert "een eigen zin" in gevonden[0].hulp

    def test_one_party(self) -> None:
        """Where one municipality has the tasks, each of them is hers."""
        zin = "De gemeente van herkomst is verantwoordelijk voor de huisvesting respectievelijk de begeleiding."
        (regel,) = lees(zin).regels
        assert isinstance(regel, Verantwoordelijkheid)
        assert len(regel.taken) == 2

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij uitstroomgereed is respectievelijk dagbesteding heeft",
            "hij dagbesteding respectievelijk een minderjarig kind heeft",
        ],
    )
    def test_condition(self, voorwaarde: str) -> None:
        """In a condition it is one or the other, as the case may be, also between things."""
        (regel,) = lees(f"De cliënt krijgt urgentie, indien {voorwaarde}.").regels
        assert isinstance(regel, Urgentie)
        assert isinstance(regel.voorwaarde, Of)
