"""A second main clause behind a title or an aim: read by itself, or refused; never part of the free words."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Geldigheid, Inwerkingtreding, Streefnorm, Toepassingsbereik, Urgentie
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
            "Dit convenant wordt aangehaald als Uitstroom Utrecht, maar urgenties van voor 2027 vervallen.",
            "Dit convenant wordt aangehaald als Uitstroom Utrecht, terwijl oude urgenties vervallen.",
            "Dit convenant wordt aangehaald als Uitstroom Utrecht tot 1 januari 2027.",
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


class TestAnderVoegwoord:
    """Behind *maar*, *want*, *zodat* or a semicolon a rule is never part of an aim or a title."""

    @pytest.mark.parametrize(
        "rest",
        [
            ", maar minderjarigen krijgen geen urgentie",
            ", doch Zeist is verantwoordelijk voor de huisvesting",
            ", want Zeist is verantwoordelijk voor de huisvesting",
            ", zodat de urgentie na zes maanden vervalt",
            " en wie weigert, verliest zijn urgentie",
            ", echter niet voor minderjarigen",
            ", en daarna is Zeist aan zet",
            ", en de huisvesting ligt bij Zeist",
            ", maar de huisvesting is een taak van Zeist",
            " en cliënten met schulden worden afgewezen",
            ", maar gezinnen gaan voor",
            ", maar de kosten zijn voor Zeist",
            " en Houten vangt iedereen op",
            ": cliënten die dagbesteding hebben gaan voor",
        ],
    )
    def test_refused_behind_an_aim(self, rest: str) -> None:
        """It is told with two sentences, none of which begins with that word."""
        assert codes(f"Partijen streven naar doorstroming{rest}.") == ["RU148"]

    def test_two_verbs_of_which_one_is_finite(self) -> None:
        """*Willen … bevorderen en verlenen … geen urgentie*: the second is what they do."""
        gelezen = parse_regeling(
            tekst("Partijen willen doorstroming bevorderen en verlenen minderjarigen geen urgentie.")
        )
        (fout,) = (een for een in gelezen.diagnostics if een.is_fout)
        assert "`Partijen verlenen minderjarigen geen urgentie.`" in fout.hulp

    @pytest.mark.parametrize(
        "zin",
        [
            "Partijen willen doorstroming bevorderen en versnellen.",
            "Partijen streven naar doorstroming, maar houden rekening met de beschikbaarheid van woningen.",
            "Partijen streven ernaar dat cliënten doorstromen, zodat er plek vrijkomt voor nieuwe cliënten.",
            "Partijen streven ernaar dat cliënten urgentie krijgen en gezinnen een woning krijgen.",
            "Partijen streven naar een goede verdeling van urgenties en woningen over de gemeenten.",
        ],
    )
    def test_an_aim_stays_one(self, zin: str) -> None:
        """What decides nothing goes with it."""
        assert soorten(zin) == [Streefnorm]

    def test_behind_a_title(self) -> None:
        """A rule behind a semicolon is one of its own."""
        zin = "Dit convenant wordt aangehaald als: Convenant Uitstroom; de urgentie geldt zes maanden."
        assert soorten(zin) == [Bepaling, Geldigheid]


class TestAanEenVoornemen:
    """hangt_eraan."""

    @pytest.mark.parametrize(
        "rest",
        [
            ", waarbij Zeist de kosten draagt",
            ", waarbij Zeist de huisvesting verzorgt",
            ", waarbij Zeist de cliënt opneemt",
            ", waarbij Zeist ten hoogste tien cliënten opneemt",
            ", waarbij iedere gemeente voor haar eigen inwoners zorgt",
            ", waarbij cliënten uit Houten in Zeist worden geplaatst",
            ", waarbij dagbesteding verplicht is",
            ", zodat Zeist ten hoogste tien cliënten opneemt",
            ", met uitsluiting van minderjarigen",
            ", met uitzondering van minderjarigen",
            ", met voorrang voor gezinnen",
            ", met behoud van urgentie",
            " op kosten van Zeist",
            ", voor rekening van Zeist",
            ", onder verantwoordelijkheid van Zeist",
            " onder eindverantwoordelijkheid van de gemeente van herkomst",
        ],
    )
    def test_refused(self, rest: str) -> None:
        """Who pays, who takes whom in, and who goes first, is no aim."""
        assert codes(f"Partijen streven naar doorstroming{rest}.") == ["RU148"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Partijen werken samen en huisvesten ieder hun eigen inwoners.",
            "Partijen werken samen en financieren ieder hun eigen inwoners.",
            "Partijen werken samen en plaatsen cliënten in de gemeente van herkomst.",
        ],
    )
    def test_what_they_do(self, zin: str) -> None:
        """Also where the word could be a noun: the hint names who does it."""
        (fout,) = (een for een in parse_regeling(tekst(zin)).diagnostics if een.is_fout)
        assert fout.kind.code == "RU148"
        assert f"`Partijen {zin.split(' en ')[1]}`" in fout.hulp

    @pytest.mark.parametrize(
        "rest",
        [
            ", waarbij de cliënt centraal staat",
            ", waarbij partijen elkaar informeren",
            ", waarbij ieder zijn eigen kosten draagt",
            ", waarbij de corporatie een woning levert",
            ", waarbij de gemeente zorg draagt voor goede informatie",
            ", waarbij cliënten zo snel mogelijk worden geplaatst",
            ", zodat cliënten snel een woning vinden",
            ", zodat cliënten zo veel mogelijk in hun eigen gemeente worden gehuisvest",
            ", met aandacht voor gezinnen",
            " onder verantwoordelijkheid van de stuurgroep",
            " onder regie van de stuurgroep",
        ],
    )
    def test_how_it_is_aimed_at(self, rest: str) -> None:
        """It stays part of the aim."""
        assert soorten(f"Partijen streven naar doorstroming{rest}.") == [Streefnorm]

    @pytest.mark.parametrize(
        "zin",
        [
            "Partijen streven ernaar cliënten te begeleiden en plaatsen in de gemeente van voorkeur.",
            "Partijen streven ernaar dat cliënten in de gemeente van herkomst worden geplaatst.",
            "Partijen werken samen en delen de kosten van de monitor.",
            "Partijen werken samen aan plaatsing van cliënten met voorrang.",
        ],
    )
    def test_the_aim_itself(self, zin: str) -> None:
        """What is aimed at may be a home in some municipality."""
        assert soorten(zin) == [Streefnorm]
