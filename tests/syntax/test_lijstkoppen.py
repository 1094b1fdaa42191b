"""What stands before the colon of a list and belongs to each of its items."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel, Urgentie, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import En, Niet, Of, OordeelGeeft
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


LIJST = ":\na. maatschappelijke opvang;\nb. vrouwenopvang; {} \nc. beschermd wonen."
RIJ = " maatschappelijke opvang, vrouwenopvang {} beschermd wonen."


class TestRij:
    @pytest.mark.parametrize(
        ("kop", "voegwoord"),
        [
            ("De cliënt krijgt urgentie, indien hij uitstroomt uit", "of"),
            ("De cliënt krijgt urgentie, indien hij verblijft in", "of"),
            ("Urgentie wordt verleend aan cliënten die uitstromen uit", "of"),
            ("Urgentie wordt verleend aan cliënten die uitstromen uit", "en"),
        ],
    )
    def test_as_in_a_sentence(self, kop: str, voegwoord: str) -> None:
        """A list of nouns behind a preposition is the row that it is without letters."""
        een, gewoon = (regel(kop + vorm.format(voegwoord)) for vorm in (LIJST, RIJ))
        assert isinstance(een, Urgentie)
        assert isinstance(gewoon, Urgentie)
        assert een.voorwaarde == gewoon.voorwaarde

    def test_tasks(self) -> None:
        """So are the tasks that somebody is responsible for; whose they are may stand behind the last."""
        taken = "De gemeente van herkomst is verantwoordelijk voor{}de huisvesting{}en{}de begeleiding van de cliënt."
        een, gewoon = (regel(taken.format(*tekens)) for tekens in ((":\na. ", "; ", "\nb. "), (" ", " ", " ")))
        assert isinstance(een, Verantwoordelijkheid)
        assert isinstance(gewoon, Verantwoordelijkheid)
        assert (een.taken, een.gemeente) == (gewoon.taken, gewoon.gemeente)

    @pytest.mark.parametrize(
        "lijst",
        [
            ":\na. maatschappelijke opvang;\nb. vrouwenopvang.",
            ":\na. maatschappelijke opvang; en\nb. vrouwenopvang.",
            ":\na. maatschappelijke opvang, indien hij minderjarig is; of\nb. vrouwenopvang.",
            ":\na. maatschappelijke opvang; of\nb. een hotel.",
            ":\na. niet de maatschappelijke opvang; en\nb. vrouwenopvang.",
        ],
    )
    def test_another_list(self, lijst: str) -> None:
        """Without a conjunction, or with more than nouns, it is no such row: it is told, or asked."""
        assert gemeld(f"De cliënt krijgt urgentie, indien hij uitstroomt uit{lijst}")


ONDERDELEN = "\na. {a}; {voegwoord}\nb. voortzetting van het verblijf het herstel zou belemmeren."


class TestOordeel:
    @pytest.mark.parametrize(("voegwoord", "soort"), [("en", En), ("of", Of)])
    @pytest.mark.parametrize(
        ("wie", "beoordelaar"), [("zijn oordeel", "college"), ("het oordeel van de instelling", "instelling")]
    )
    def test_of_each_item(self, voegwoord: str, soort: type[En | Of], wie: str, beoordelaar: str) -> None:
        """Whose judgment stands before the colon judges each item, in the words of that item."""
        zin = f"Het college verleent urgentie, indien naar {wie}:" + ONDERDELEN.format(
            a="de cliënt begeleiding nodig heeft", voegwoord=voegwoord
        )
        een = regel(zin)
        assert isinstance(een, Urgentie)
        assert isinstance(een.voorwaarde, soort)
        vragen = []
        for deel in een.voorwaarde.delen:
            assert isinstance(deel, OordeelGeeft)
            assert beoordelaar in str(deel.beoordelaar)
            vragen.append(deel.oordeel.vraag)
        assert vragen == [
            "Is het zo dat de cliënt begeleiding nodig heeft?",
            "Is het zo dat voortzetting van het verblijf het herstel zou belemmeren?",
        ]

    def test_of_a_client(self) -> None:
        """The client may stand before it as well: each item is about him."""
        een = regel(
            "De cliënt krijgt urgentie, indien hij naar het oordeel van het college:\na. begeleiding nodig heeft; of\n"
            "b. niet zonder hulp kan."
        )
        assert isinstance(een, Urgentie)
        assert isinstance(een.voorwaarde, Of)
        begeleiding, hulp = een.voorwaarde.delen
        assert isinstance(begeleiding, OordeelGeeft)
        assert isinstance(hulp, Niet)
        assert begeleiding.beoordelaar == "het college"
        assert begeleiding.oordeel.vraag == "Is het zo dat de cliënt begeleiding nodig heeft?"

    def test_announced_cases(self) -> None:
        """Announced as circumstances, each a sentence by itself, each is asked in the order of a clause."""
        zin = (
            "Het college weigert de urgentie, indien naar zijn oordeel sprake is van een of meer van de volgende "
            "omstandigheden:\na. er is geen sprake van een urgent huisvestingsprobleem;\n"
            "b. de cliënt kon het huisvestingsprobleem redelijkerwijs voorkomen."
        )
        een = regel(zin)
        assert isinstance(een, Urgentie)
        assert isinstance(een.voorwaarde, Of)
        geen, kon = een.voorwaarde.delen
        assert isinstance(geen, Niet)
        assert isinstance(geen.deel, OordeelGeeft)
        assert isinstance(kon, OordeelGeeft)
        assert geen.deel.oordeel.vraag == "Is het zo dat er sprake van een urgent huisvestingsprobleem is?"
        assert kon.oordeel.vraag == ("Is het zo dat de cliënt het huisvestingsprobleem redelijkerwijs voorkomen kon?")


class TestEenOnderdeelFout:
    def test_only_that_one_is_told(self) -> None:
        """Of a list with items that are asked, one that nobody can be asked is all that is told."""
        zin = (
            "Het college verleent urgentie, indien:\na. het verblijf in de instelling een jaar heeft geduurd;\n"
            "b. de behandeldoelen in overwegende mate zijn bereikt; en\nc. voortzetting het herstel zou belemmeren."
        )
        fouten = [een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout]
        assert len(fouten) == 1
        assert "de instelling" in fouten[0].bericht
