"""Words that turn the meaning of a clause: kept, or refused with what to write."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, Niet, Voorwaarde
from tests.syntax.zinnen import DAGBESTEDING, KOP, codes

BINDING = "de cliënt stond ten minste twee jaar ingeschreven in een deelnemende gemeente."
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
            "De cliënt krijgt alleen geen urgentie, indien hij uitstroomgereed is.",
            "De cliënt krijgt niet langer urgentie, indien hij uitstroomgereed is.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """*Alleen geen* and *niet langer* say more than that urgency is, or is not, granted."""
        assert codes(zin) == ["RU224"]

    def test_accepted(self) -> None:
        """A plain denial refuses urgency."""
        assert codes("De cliënt krijgt niet urgentie, indien hij uitstroomgereed is.") == []


class TestWeigerTijd:
    @pytest.mark.parametrize("gezegde", ["was", "is geweest", "wordt", "is geworden"])
    def test_refused(self, gezegde: str) -> None:
        """Whether somebody is ready is asked on the peildatum, not whether that was so or will be."""
        assert codes(f"{ALS}hij uitstroomgereed {gezegde}.") == ["RU224"]

    def test_age(self) -> None:
        """An age is worked out on the peildatum."""
        assert codes(f"{ALS}hij minderjarig was.") == ["RU224"]

    def test_defined(self) -> None:
        """What the text defines is worked out as it is."""
        kop = KOP.format(gegeven=DAGBESTEDING).replace("had.\n", f"had;\nc. regiobinding: {BINDING}\n", 1)
        gelezen = parse_regeling(f"{kop}{ALS}hij regiobinding had.\n")
        assert [d.kind.code for d in gelezen.diagnostics if d.is_fout] == ["RU224"]


class TestHad:
    @pytest.mark.parametrize("gezegde", ["heeft gehad", "heeft of heeft gehad", "had"])
    def test_question_of_its_own(self, gezegde: str) -> None:
        """What the client had is another fact than what the client has."""
        assert _voorwaarden(f"{ALS}hij dagbesteding {gezegde}.", FeitIs) == [f"de cliënt dagbesteding {gezegde}"]

    def test_property(self) -> None:
        """What the client was is another fact than what the client is."""
        assert _voorwaarden(f"{ALS}hij dakloos was.", FeitIs) == ["de cliënt dakloos was"]


class TestWeigerEnVanSoorten:
    @pytest.mark.parametrize(
        "zin",
        [
            "hij uitstroomt uit beschermd wonen en maatschappelijke opvang",
            "hij verblijft in beschermd wonen en maatschappelijke opvang",
            "hij beschermd wonen en maatschappelijke opvang heeft verlaten",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Of one client *en* leaves open whether it is both or either."""
        assert codes(f"{ALS}{zin}.") == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij uitstroomt uit beschermd wonen of maatschappelijke opvang.",
            "Cliënten die uitstromen uit beschermd wonen en maatschappelijke opvang, krijgen urgentie.",
        ],
    )
    def test_accepted(self, zin: str) -> None:
        """With *of* it is clear; of several clients each comes from one."""
        assert codes(zin) == []


class TestMeldNaUitzondering:
    """What restricts right behind an exception can bound the rule, or that exception."""

    @pytest.mark.parametrize("woord", ["tenzij", "mits", "behalve als", "indien", "voor zover"])
    @pytest.mark.parametrize("uit", ["tenzij hij dakloos is", "met uitzondering van cliënten die dakloos zijn"])
    def test_refused(self, uit: str, woord: str) -> None:
        """It is refused."""
        assert codes(f"De cliënt krijgt urgentie, {uit}, {woord} hij dagbesteding heeft.") == ["RU224"]

    @pytest.mark.parametrize("uit", ["tenzij hij dakloos is", "met uitzondering van minderjarigen"])
    def test_exception_behind_it(self, uit: str) -> None:
        """So is another exception."""
        zin = f"De cliënt krijgt urgentie, {uit}, met uitzondering van cliënten die dagbesteding hebben."
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, mits hij dakloos is, tenzij hij dagbesteding heeft.",
            "De cliënt krijgt urgentie, indien hij dakloos is, met uitzondering van minderjarigen.",
            "Met uitzondering van minderjarigen krijgt de cliënt urgentie, indien hij dagbesteding heeft.",
            "De cliënt krijgt, tenzij hij dakloos is, urgentie, mits hij dagbesteding heeft.",
            "De cliënt krijgt urgentie, met uitzondering van cliënten die dakloos zijn en geen dagbesteding hebben.",
        ],
    )
    def test_apart(self, zin: str) -> None:
        """Before the exception, or apart from it, it bounds the rule; within, the exception."""
        assert codes(zin) == []
