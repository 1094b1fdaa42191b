"""Lists of those who get urgency, in the words of ordinances."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from tests.syntax.zinnen import gemeld, tekst

LIJST = ":\na. {wie} die uitstromen uit beschermd wonen;{en}\nb. {wie} die uitstromen uit maatschappelijke opvang."
MACHT = (
    "Het college kan urgentie verlenen aan de woningzoekende, indien hij:\n"
    "a. uitstroomt uit beschermd wonen; of\nb. uitstroomt uit maatschappelijke opvang."
)


def regels(zin: str) -> list[Urgentie]:
    """Return the rules on urgency of a sentence."""
    gelezen = parse_regeling(tekst(zin)).of_fout().regels
    return [een for een in gelezen if isinstance(een, Urgentie) and een.citaat.artikel == "3"]


class TestUrgentiegroepen:
    @pytest.mark.parametrize(
        "kop",
        [
            "Het college verleent urgentie aan",
            "Burgemeester en wethouders kennen een urgentieverklaring toe aan de volgende woningzoekenden",
            "Een urgentieverklaring wordt verleend aan woningzoekenden die behoren tot een van de volgende categorieën",
            "Het college verleent een urgentieverklaring aan de aanvrager die behoort tot één van de volgende groepen",
        ],
    )
    def test_granted(self, kop: str) -> None:
        """Who gets it: the same rules as *tot de urgente woningzoekenden behoren*, one for each item."""
        lijst = LIJST.format(wie="woningzoekenden", en=" en")
        assert regels(kop + lijst) == regels(f"Tot de urgente woningzoekenden behoren{lijst}")

    @pytest.mark.parametrize("en", [" en", " of", ""])
    @pytest.mark.parametrize(
        "kop",
        [
            "Het college kan urgentie verlenen aan",
            "Het college kan urgentie verlenen aan wie behoort tot een van de volgende urgentiecategorieën",
        ],
    )
    def test_may_be_granted(self, kop: str, en: str) -> None:
        """A power stays one: to be of one of the groups is its condition."""
        (macht,) = regels(kop + LIJST.format(wie="woningzoekenden", en=en))
        (gewoon,) = regels(MACHT)
        assert macht.voorwaarde == gewoon.voorwaarde

    @pytest.mark.parametrize("kop", ["De volgende jongeren krijgen urgentie", "Urgentie krijgen jongeren"])
    def test_whom_the_heading_names_is_not_lost(self, kop: str) -> None:
        """A heading that says more of the clients than the items do is no such list."""
        assert gemeld(kop + LIJST.format(wie="cliënten", en=" en"))

    def test_open(self) -> None:
        """*In ieder geval* leaves it open to whom else."""
        lijst = LIJST.format(wie="cliënten", en=" en")
        assert regels(f"Het college verleent in ieder geval urgentie aan{lijst}")[0].open_lijst

    def test_refused_to(self) -> None:
        """Who gets none is not read as who gets it, nor led to it by the message."""
        zin = "Het college verleent geen urgentie aan" + LIJST.format(wie="cliënten", en=" en")
        (melding,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout)
        assert "behoren" not in melding.hint

    def test_other_words_in_the_items(self) -> None:
        """A power over groups that are no clients of whom something is said, is not read as another one."""
        assert gemeld("Het college kan urgentie verlenen aan:\na. cliënten die dakloos zijn; of\nb. mantelzorgers.")
