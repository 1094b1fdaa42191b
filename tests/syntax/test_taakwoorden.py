"""A task is no stay: help does not say where somebody stays, and left out, any stay would do."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Verantwoordelijkheid
from tests.syntax.zinnen import codes, tekst

URGENTIE = "De cliënt krijgt urgentie, indien hij "
HUISVESTING = "De gemeente van herkomst is verantwoordelijk voor de huisvesting"


class TestMeldTaak:
    @pytest.mark.parametrize(
        "zin",
        [
            f"{URGENTIE}uitstroomt uit jeugdhulp.",
            f"{URGENTIE}uitstroomt uit opvang of jeugdhulp.",
            f"{URGENTIE}uitstroomt uit ambulante begeleiding.",
            f"{URGENTIE}uitstroomt uit een traject.",
            f"{URGENTIE}uitstroomt uit huisvesting.",
            f"{URGENTIE}jeugdhulp heeft verlaten.",
            f"{URGENTIE}verblijft in jeugdhulp.",
            f"{URGENTIE}in een zorgtraject verblijft.",
            f"{URGENTIE}in de drie jaar voorafgaand aan de begeleiding ten minste twee jaar in Houten woonde.",
            "Cliënten die uitstromen uit jeugdhulp krijgen urgentie.",
            "De cliënt krijgt geen urgentie, indien hij uitstroomt uit ondersteuning.",
            "Dit convenant is niet van toepassing op cliënten die uitstromen uit jeugdhulp.",
            "Na jeugdhulp is de gemeente van herkomst verantwoordelijk voor de huisvesting.",
            "Tijdens het traject is Zeist verantwoordelijk voor de huisvesting.",
            "Na begeleiding gaan mensen terug naar Zeist.",
            f"{HUISVESTING} na de begeleiding.",
            "De cliënt krijgt urgentie na begeleiding.",
            "De urgentie vervalt na de begeleiding.",
            "Verblijf in detentie wordt gelijkgesteld met jeugdhulp.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Where a stay is asked for, a task is reported, once."""
        assert codes(zin) == ["RU248"]

    @pytest.mark.parametrize(
        "zin",
        [
            f"{URGENTIE}uitstroomt uit jeugdhulp met verblijf.",
            f"{URGENTIE}uitstroomt uit begeleid wonen.",
            f"{URGENTIE}verblijft in beschermd wonen.",
            f"{URGENTIE}jeugdhulp heeft gehad.",
            "De zorgaanbieder informeert de cliënt na het traject.",
        ],
    )
    def test_the_way_out(self, zin: str) -> None:
        """A facility is computed, help by itself is asked; a duty keeps the words that say when."""
        assert codes(zin) == []

    def test_a_term(self) -> None:
        """A definition does not drop a task beside a facility."""
        gelezen = parse_regeling(
            tekst(f"{URGENTIE}uitstroomgereed is.").replace("maatschappelijke opvang;", "jeugdhulp;")
        )
        assert [f.kind.code for f in gelezen.diagnostics] == ["RU248"]

    @pytest.mark.parametrize("waar", ["zorg", "een zorginstelling", "een kliniek", "de ggz"])
    def test_care(self, waar: str) -> None:
        """Other words for a facility are refused too: the stays are in the record."""
        assert codes(f"{URGENTIE}in {waar} verblijft.") == ["RU238"]


class TestWeigerTaakAlsUitzondering:
    @pytest.mark.parametrize(
        "zin",
        [
            f"{HUISVESTING}, met uitzondering van de begeleiding.",
            f"{HUISVESTING}, uitgezonderd de begeleiding.",
            "Houten is verantwoordelijk voor het traject en de jeugdhulp, met uitzondering van jeugdhulp.",
            "De gemeente van herkomst is verantwoordelijk voor de opvang, met uitzondering van crisisopvang.",
            "De cliënt krijgt urgentie, met uitzondering van de begeleiding.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Clients are excepted, not tasks; of a facility among tasks it is not clear which of the two it is."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize("wie", ["vrouwenopvang", "cliënten die uitstromen uit vrouwenopvang"])
    def test_clients(self, wie: str) -> None:
        """Beside a task that is no facility, a facility stands for who was there."""
        assert codes(f"{HUISVESTING}, met uitzondering van {wie}.") == []


class TestTakenVan:
    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst is verantwoordelijk voor het traject of de begeleiding.",
            "De gemeente van herkomst is verantwoordelijk voor het traject dan wel de begeleiding.",
            "De gemeente van herkomst is verantwoordelijk voor het traject, de opvang of de begeleiding.",
            "De gemeente van herkomst is verantwoordelijk voor begeleid of beschermd wonen.",
            "De huisvesting of de begeleiding is een gezamenlijke verantwoordelijkheid van de regiogemeenten.",
            "De kosten van de begeleiding of de jeugdhulp komen voor rekening van Houten.",
            "Houten draagt de kosten van de begeleiding of de jeugdhulp.",
            "De gemeente van herkomst is verantwoordelijk voor een voorziening.",
        ],
    )
    def test_a_choice_is_refused(self, zin: str) -> None:
        """Which of the tasks is meant, the text leaves open."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize(
        ("woorden", "taken"),
        [
            ("begeleid en beschermd wonen", ["begeleid wonen", "beschermd wonen"]),
            ("opvang en beschermd wonen", ["opvang", "beschermd wonen"]),
            ("het traject en de begeleiding", ["traject", "begeleiding"]),
        ],
    )
    def test_all_of_them(self, woorden: str, taken: list[str]) -> None:
        """Words for two tasks are two tasks."""
        regeling = parse_regeling(tekst(f"De gemeente van herkomst is verantwoordelijk voor {woorden}.")).regeling
        assert regeling is not None
        regel = regeling.regels[-1]
        assert isinstance(regel, Verantwoordelijkheid)
        assert [taak.sleutel for taak in regel.taken] == taken
