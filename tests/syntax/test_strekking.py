"""Words that turn the meaning of a clause: kept, or refused with what to write."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, Niet, Voorwaarde
from tests.syntax.zinnen import DAGBESTEDING, KOP, codes

ALS = "De cliënt krijgt urgentie, indien "


def _voorwaarden(zin: str, soort: type[Voorwaarde]) -> list[str]:
    """Return the words of every condition of a class in the last article."""
    regeling = parse_regeling(KOP.format(gegeven=DAGBESTEDING) + zin + "\n").regeling
    assert regeling is not None
    voorwaarde = regeling.regels[-1].voorwaarde
    assert voorwaarde is not None
    return [deel.tekst for deel in van_soort(soort, voorwaarde)]


class TestWeigerOntkendeDuur:
    @pytest.mark.parametrize(
        "zin",
        [
            "hij in de laatste drie jaar ten minste een jaar niet in de gemeente Houten ingeschreven stond",
            "hij ten minste een dag niet in een deelnemende gemeente ingeschreven stond",
            "hij langer dan een jaar niet in beschermd wonen heeft verbleven",
            "hij twee jaar of langer niet in Houten heeft gewoond",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """How long something was not so is not the denial of how long it was so, and is not counted."""
        assert codes(f"{ALS}{zin}.") == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "hij niet ten minste twee jaar ingeschreven stond in een deelnemende gemeente",
            "hij in de laatste drie jaar niet langer dan een jaar in Houten ingeschreven stond",
        ],
    )
    def test_before_the_time(self, zin: str) -> None:
        """A denial before the time denies the whole."""
        assert codes(f"{ALS}{zin}.") == []


class TestOntkendBinnenDuur:
    def test_question(self) -> None:
        """In a question the denial stays where it is."""
        zin = f"{ALS}hij ten minste een jaar niet heeft gewerkt."
        assert _voorwaarden(zin, FeitIs) == ["de cliënt ten minste een jaar niet heeft gewerkt"]

    def test_not_denied(self) -> None:
        """The answer yes is what the rule asks for."""
        assert _voorwaarden(f"{ALS}hij ten minste een jaar niet heeft gewerkt.", Niet) == []


class TestWeigerDatumVanMoment:
    @pytest.mark.parametrize(
        "zin",
        ["de aanvraag is gedaan voor 1 januari 2026", "hij voor 1 januari 2026 urgentie heeft aangevraagd"],
    )
    def test_refused(self, zin: str) -> None:
        """The record knows the day of the application: it is not asked as a question in words."""
        assert codes(f"{ALS}{zin}.") == ["RU224"]

    def test_other_facts(self) -> None:
        """A day of something that the record does not know is asked for."""
        assert codes(f"{ALS}hij voor 1 januari 2026 een schuldregeling heeft afgerond.") == []


class TestWeigerStrekking:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt alleen urgentie, indien hij uitstroomgereed is.",
            "De cliënt krijgt urgentie alleen indien hij uitstroomgereed is.",
            "De cliënt krijgt slechts urgentie, indien hij uitstroomgereed is.",
            "De cliënt krijgt alleen geen urgentie, indien hij uitstroomgereed is.",
            "Alleen cliënten die uitstroomgereed zijn krijgen urgentie.",
            "De cliënt krijgt niet langer urgentie, indien hij uitstroomgereed is.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """*Alleen* and *niet langer* say more than that urgency is, or is not, granted."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt niet urgentie, indien hij uitstroomgereed is.",
            "Burgemeester en wethouders kunnen uitsluitend voorrang geven, indien hij uitstroomgereed is.",
        ],
    )
    def test_accepted(self, zin: str) -> None:
        """A plain denial refuses urgency; a power of one office alone is kept."""
        assert codes(zin) == []
