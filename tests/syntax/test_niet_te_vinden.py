"""That it cannot be told which municipality it is, in the words of ordinances."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import KanNietVastgesteld
from tests.syntax.zinnen import codes, gemeld, tekst

DAN = "is de gemeente Zeist verantwoordelijk voor de begeleiding."


def regel(zin: str) -> Verantwoordelijkheid:
    """Return the rule of a sentence."""
    gevonden = parse_regeling(tekst(zin)).of_fout().regels[-1]
    assert isinstance(gevonden, Verantwoordelijkheid)
    return gevonden


class TestNietTeVinden:
    @pytest.mark.parametrize(
        "als",
        [
            "Indien de gemeente van herkomst niet kan worden bepaald, ",
            "Indien de gemeente van herkomst niet uit de basisregistratie personen kan worden afgeleid, ",
            "Indien de gemeente van herkomst aan de hand van de basisregistratie personen niet kan worden bepaald, ",
            "Indien op basis van de BRP de gemeente van herkomst niet kan worden achterhaald, ",
            "Indien geen gemeente van herkomst kan worden vastgesteld, ",
            "Kan geen gemeente van herkomst worden vastgesteld, dan ",
            "Kan op grond van de basisregistratie personen geen gemeente van herkomst worden vastgesteld, dan ",
            "Indien de gemeente van herkomst niet vast te stellen is, ",
            "Is de gemeente van herkomst niet vast te stellen, dan ",
            "Is de gemeente van herkomst volgens de basisregistratie personen niet te bepalen, dan ",
            "Indien niet kan worden vastgesteld welke gemeente de gemeente van herkomst is, ",
            "Kan niet worden vastgesteld welke gemeente de gemeente van herkomst is, dan ",
            "Kan niet worden bepaald welke gemeente de gemeente van herkomst is, dan ",
        ],
    )
    def test_same(self, als: str) -> None:
        """Each is that she cannot be told: nobody is asked."""
        gewoon = regel(f"Indien de gemeente van herkomst niet kan worden vastgesteld, {DAN}")
        gevonden = regel(als + DAN)
        assert isinstance(gevonden.voorwaarde, KanNietVastgesteld)
        assert isinstance(gewoon.voorwaarde, KanNietVastgesteld)
        assert gevonden.voorwaarde.bron == gewoon.voorwaarde.bron

    @pytest.mark.parametrize(
        ("als", "tekst_"),
        [
            (
                "Is de gemeente van herkomst niet vast te stellen, dan ",
                "de gemeente van herkomst niet vast te stellen is",
            ),
            (
                "Kan geen gemeente van herkomst worden vastgesteld, dan ",
                "geen gemeente van herkomst kan worden vastgesteld",
            ),
        ],
    )
    def test_told(self, als: str, tekst_: str) -> None:
        """The condition is told in the words of the text."""
        voorwaarde = regel(als.format("gemeente van herkomst") + DAN).voorwaarde
        assert voorwaarde is not None
        assert voorwaarde.tekst == tekst_.format("gemeente van herkomst")

    @pytest.mark.parametrize(
        "als",
        [
            "Indien uit de basisregistratie personen niet blijkt wat de gemeente van herkomst is, ",
            "Ontbreekt een gemeente van herkomst, dan ",
        ],
    )
    def test_never_asked(self, als: str) -> None:
        """What the record tells is not asked of a person beside it."""
        assert codes(als + DAN)


class TestInWelkeGemeente:
    @pytest.mark.parametrize(
        "als",
        [
            "Kan niet worden vastgesteld in welke gemeente de cliënt {}, dan ",
            "Indien niet kan worden vastgesteld in welke gemeente de cliënt {}, ",
            "Als niet kan worden bepaald in welke gemeente hij {}, ",
        ],
    )
    @pytest.mark.parametrize(
        "waar",
        ["voor de opname woonde", "in de drie jaar voorafgaand aan de opname het langst stond ingeschreven"],
    )
    def test_where_he_lived(self, als: str, waar: str) -> None:
        """In which municipality he lived is the municipality where he lived; the letter calls it so."""
        bron = regel(f"De gemeente waar de cliënt {waar}, is verantwoordelijk voor de begeleiding.").gemeente
        voorwaarde = regel(als.format(waar) + DAN).voorwaarde
        assert isinstance(voorwaarde, KanNietVastgesteld)
        assert voorwaarde.bron == bron
        assert voorwaarde.bron.tekst.startswith("de gemeente waar ")

    @pytest.mark.parametrize(
        "als",
        [
            "Kan niet worden vastgesteld in welke gemeente de moeder van de cliënt voor de opname woonde, dan ",
            "Kan niet worden vastgesteld in welke gemeente de cliënt voor de opname niet woonde, dan ",
            "Kan niet worden vastgesteld in welke gemeente de cliënt wil wonen, dan ",
        ],
    )
    def test_of_somebody_else(self, als: str) -> None:
        """What is asked of somebody else, or is no address, is no such condition: it is refused or left to a person."""
        gelezen = parse_regeling(tekst(als + DAN))
        assert gelezen.regeling is None or "RU154" in [een.kind.code for een in gelezen.diagnostics]

    @pytest.mark.parametrize(
        "wat", ["in welke gemeente de cliënt wordt gehuisvest", "welke gemeente de huisvesting regelt"]
    )
    def test_who_decides_it(self, wat: str) -> None:
        """Who decides which municipality it is, still decides something: it stays an open rule."""
        assert gemeld(f"De commissie bepaalt {wat}.") == ["RU154"]
