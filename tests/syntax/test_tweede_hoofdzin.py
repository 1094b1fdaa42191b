"""A second main clause behind a title or an aim: read by itself, or refused; never part of the free words."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Inwerkingtreding, Streefnorm, Toepassingsbereik, Urgentie
from tests.syntax.zinnen import codes, tekst


def soorten(zin: str) -> list[type]:
    """Return which rules a sentence is, which must load."""
    regels = parse_regeling(tekst(zin)).of_fout().regels
    return [type(regel) for regel in regels if regel.citaat.artikel == "3"]


class TestTitel:
    """na_titel, met_titel."""

    @pytest.mark.parametrize(
        "zin",
        [
            'Dit convenant wordt aangehaald als "Uitstroom Utrecht" en geldt niet voor minderjarigen.',
            "Dit convenant wordt aangehaald als: Uitstroom Utrecht en geldt niet voor minderjarigen.",
            "Dit convenant wordt aangehaald als Uitstroom Utrecht, en is niet van toepassing op minderjarigen.",
        ],
    )
    def test_two_rules(self, zin: str) -> None:
        """What stands behind the title is a rule of its own."""
        assert soorten(zin) == [Bepaling, Toepassingsbereik]

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant wordt aangehaald als: Uitstroom Utrecht, tenzij de cliënt minderjarig is.",
            "Dit convenant wordt aangehaald als Uitstroom Utrecht en vervalt op 1 januari 2027.",
            "Dit convenant wordt aangehaald als Uitstroom Utrecht en vervangt de Regeling uitstroom.",
            "Deze beleidsregels worden aangehaald als: Beleidsregels urgentie en gelden niet voor minderjarigen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What is no rule by itself beyond doubt is refused with two sentences."""
        assert codes(zin) == ["RU148"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant treedt in werking op 1 januari 2018 en wordt aangehaald als: Uitstroom Utrecht.",
            "Dit convenant treedt in werking op 1 januari 2018 en wordt aangehaald als Convenant wonen en werken.",
        ],
    )
    def test_with_the_first_day(self, zin: str) -> None:
        """The usual last article: from when the text holds, and how it is called."""
        assert soorten(zin) == [Inwerkingtreding, Bepaling]

    @pytest.mark.parametrize(
        "zin",
        [
            "Dit convenant wordt aangehaald als: Convenant wonen en werken in Houten.",
            "Deze beleidsregels worden aangehaald als Beleidsregels wonen en werken.",
            'Dit convenant wordt aangehaald als "Wonen en werken".',
        ],
    )
    def test_all_of_it_a_title(self, zin: str) -> None:
        """*En* is a word of many titles."""
        assert soorten(zin) == [Bepaling]


class TestVoornemen:
    """na_voornemen."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt werkt mee aan begeleiding en krijgt geen urgentie.",
            "De cliënt werkt mee aan begeleiding en verliest anders zijn urgentie.",
            "De cliënt werkt mee aan begeleiding; anders vervalt de urgentie.",
            "De cliënt spant zich in voor herstel en krijgt anders geen urgentie.",
            "De cliënt streeft naar zelfstandigheid op straffe van verval van de urgentie.",
            "Partijen werken samen en sluiten minderjarigen uit.",
            "De gemeenten werken samen, waarbij minderjarigen geen urgentie krijgen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What may hang on the aim is refused."""
        assert codes(zin)

    def test_two_rules(self) -> None:
        """What stands by itself is a rule of its own."""
        assert soorten("Partijen werken samen en verlenen geen urgentie aan minderjarigen.") == [Streefnorm, Urgentie]

    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeenten werken samen aan een thuis in de wijk en delen hun kennis.",
            "De gemeenten spannen zich in om cliënten met urgentie te huisvesten en begeleiden.",
            "De gemeenten streven ernaar dat de urgentie snel wordt verleend en de cliënt een woning vindt.",
            "De gemeenten werken samen aan begeleiding en huisvesting van cliënten met urgentie.",
            "De gemeenten werken samen, waarbij zij elkaar ondersteunen.",
            "De gemeenten streven naar een verdeling waarbij elke gemeente haar deel van de urgenten huisvest.",
            "De gemeenten werken samen en wisselen gegevens uit.",
        ],
    )
    def test_still_an_aim(self, zin: str) -> None:
        """Free words that decide nothing stay with the aim."""
        assert soorten(zin) == [Streefnorm]
