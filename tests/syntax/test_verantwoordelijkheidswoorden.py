"""Other words for who is responsible, and for what: the same rule as in the plain form."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel, Regel, Verantwoordelijkheid
from regio_uitstroom.model.woorden import Taak
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the rule that a sentence makes."""
    (een,) = [r for r in parse_regeling(tekst(zin)).of_fout().regels if r.citaat.artikel == "3"]
    return een


def inhoud(zin: str) -> tuple[object, ...]:
    """Return who is responsible by a sentence, for what and when."""
    een = regel(zin)
    assert isinstance(een, Verantwoordelijkheid), een
    return een.gemeente, een.taken, een.financieel, een.voorwaarde


GEWOON = "De gemeente van herkomst is verantwoordelijk voor de huisvesting van de cliënt"
ANDERS = [
    "De gemeente van herkomst draagt zorg voor de huisvesting van de cliënt",
    "De gemeente van herkomst zorgt voor de huisvesting van de cliënt",
    "De gemeente van herkomst voorziet in de huisvesting van de cliënt",
    "De gemeente van herkomst is ook verantwoordelijk voor de huisvesting van de cliënt",
    "De gemeente van herkomst draagt tevens zorg voor de huisvesting van de cliënt",
    "De gemeente van herkomst draagt de verantwoordelijkheid voor de huisvesting van de cliënt",
    "De gemeente van herkomst heeft de verantwoordelijkheid voor de huisvesting van de cliënt",
    "De verantwoordelijkheid voor de huisvesting van de cliënt ligt bij de gemeente van herkomst",
    "De verantwoordelijkheid voor de huisvesting van de cliënt berust bij de gemeente van herkomst",
    "De verantwoordelijkheid voor de huisvesting van de cliënt rust op de gemeente van herkomst",
    "De huisvesting van de cliënt is de verantwoordelijkheid van de gemeente van herkomst",
    "De huisvesting van de cliënt is een taak van de gemeente van herkomst",
    "De gemeente van herkomst is verantwoordelijk voor het vinden van een passende woning voor de cliënt",
    "De gemeente van herkomst is verantwoordelijk voor het aanbieden van woonruimte aan de cliënt",
    "De gemeente van herkomst is verantwoordelijk voor het regelen van de huisvesting van de cliënt",
    "De gemeente van herkomst is verantwoordelijk voor passende woonruimte voor de cliënt",
]
VOORAF = [
    "draagt de gemeente van herkomst zorg voor de huisvesting van de cliënt",
    "zorgt de gemeente van herkomst voor de huisvesting van de cliënt",
    "voorziet de gemeente van herkomst in de huisvesting van de cliënt",
    "ligt de verantwoordelijkheid voor de huisvesting van de cliënt bij de gemeente van herkomst",
    "is de huisvesting van de cliënt de verantwoordelijkheid van de gemeente van herkomst",
]


class TestVerantwoordelijk:
    @pytest.mark.parametrize("zin", ANDERS)
    @pytest.mark.parametrize("verder", ["", ", indien hij dagbesteding heeft", ", tenzij hij minderjarig is"])
    def test_same(self, zin: str, verder: str) -> None:
        """What a drafter writes otherwise is the rule of the plain form, with its condition."""
        assert inhoud(f"{zin}{verder}.") == inhoud(f"{GEWOON}{verder}.")

    @pytest.mark.parametrize("zin", VOORAF)
    @pytest.mark.parametrize(
        "opener", ["Na tijdelijk verblijf", "Na uitstroom", "Bij uitstroom", "Indien hij dagbesteding heeft,"]
    )
    def test_inverted(self, zin: str, opener: str) -> None:
        """So it is behind a phrase or a condition in front."""
        gewoon = f"{opener} is de gemeente van herkomst verantwoordelijk voor de huisvesting van de cliënt."
        assert inhoud(f"{opener} {zin}.") == inhoud(gewoon)

    def test_described(self) -> None:
        """A municipality may be described by a clause, in which the client is named."""
        waar = "De gemeente waar de cliënt woonde voordat hij in de instelling werd opgenomen,"
        gewoon = (
            "De gemeente waar de cliënt voorafgaand aan de opname woonde, is verantwoordelijk voor zijn huisvesting."
        )
        assert inhoud(f"{waar} draagt de verantwoordelijkheid voor zijn huisvesting.") == inhoud(gewoon)

    def test_without_comma(self) -> None:
        """So it may without a comma behind the clause; a bound in a condition is none of the sentence."""
        waar = "De gemeente waar de cliënt zich heeft gemeld"
        gewoon = f"{waar}, is verantwoordelijk voor de huisvesting van de cliënt"
        for verder in ("", ", indien hij ten minste twee jaar in Houten woont"):
            assert inhoud(f"{waar} draagt zorg voor de huisvesting van de cliënt{verder}.") == inhoud(
                f"{gewoon}{verder}."
            )
        wie = "voor de nazorg van cliënten die dagbesteding hebben."
        assert inhoud(f"Zeist draagt zorg {wie}") == inhoud(f"Zeist is verantwoordelijk {wie}")

    @pytest.mark.parametrize("ligt", ["ligt bij", "berust bij", "rust op", "berust bij het college van"])
    @pytest.mark.parametrize("verder", ["", ", indien hij dagbesteding heeft", ", tenzij hij minderjarig is"])
    def test_lies_with_one_that_a_clause_names(self, ligt: str, verder: str) -> None:
        """With whom the responsibility is, may be told by a clause, and as the college of that municipality."""
        waar = "de gemeente waar de cliënt zich heeft gemeld"
        gewoon = inhoud(f"{waar.capitalize()}, is verantwoordelijk voor de huisvesting van de cliënt{verder}.")
        assert inhoud(f"De verantwoordelijkheid voor de huisvesting van de cliënt {ligt} {waar}{verder}.") == gewoon

    def test_lies_so_behind_a_condition(self) -> None:
        """So it is behind a condition in front, with its verb before its subject."""
        als, waar = (
            "Kan de gemeente van herkomst niet worden vastgesteld, dan",
            "de gemeente waar hij zich heeft gemeld",
        )
        anders = inhoud(f"{als} rust de verantwoordelijkheid voor de huisvesting op {waar}.")
        assert anders == inhoud(f"{als} is {waar}, verantwoordelijk voor de huisvesting.")

    @pytest.mark.parametrize(
        "wie", ["een cliënt die dagbesteding heeft", "cliënten die uitstromen uit beschermd wonen"]
    )
    def test_of_whom(self, wie: str) -> None:
        """*Bij cliënten die …*, in front of who is responsible, says for whom."""
        wat = f"{wie} is de gemeente van voorkeur verantwoordelijk voor de huisvesting."
        assert inhoud(f"Bij {wat}") == inhoud(f"Voor {wat}")

    def test_jointly(self) -> None:
        """Several municipalities are so jointly."""
        anders, gewoon = (
            inhoud(f"De deelnemende gemeenten {wat} voor de huisvesting van de cliënt.")
            for wat in ("dragen gezamenlijk zorg", "zijn gezamenlijk verantwoordelijk")
        )
        assert anders == gewoon

    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst kan zorg dragen voor de huisvesting van de cliënt.",
            "De gemeente van herkomst draagt geen zorg voor de huisvesting van de cliënt.",
            "De gemeente van herkomst draagt binnen drie maanden zorg voor de huisvesting van de cliënt.",
            "De gemeente van herkomst is verantwoordelijk voor het betalen van de huisvesting van de cliënt.",
            "De gemeente van herkomst is verantwoordelijk voor het niet aanbieden van woonruimte.",
            "De verantwoordelijkheid voor de huisvesting ligt niet bij de gemeente waar de cliënt zich heeft gemeld.",
            "De verantwoordelijkheid voor de huisvesting ligt bij de gemeente waar hij woont en de zorg bij Zeist.",
        ],
    )
    def test_another(self, zin: str) -> None:
        """What is said with less or more is no such rule."""
        if not gemeld(zin):
            assert not isinstance(regel(zin), Verantwoordelijkheid)


class TestTaken:
    @pytest.mark.parametrize(
        ("wat", "sleutels"),
        [
            ("de nazorg", ("nazorg",)),
            ("de huisvesting en nazorg", ("huisvesting", "nazorg")),
            ("de huisvesting, de begeleiding en de nazorg", ("huisvesting", "begeleiding", "nazorg")),
            ("de uitstroom", ("uitstroom",)),
            ("de zorg en ondersteuning", ("zorg", "ondersteuning")),
        ],
    )
    def test_of_the_text(self, wat: str, sleutels: tuple[str, ...]) -> None:
        """A task that no list knows is one of the text's own: a question by itself."""
        een = regel(f"De gemeente van herkomst is verantwoordelijk voor {wat} van de cliënt.")
        assert isinstance(een, Verantwoordelijkheid)
        assert een.taken == tuple(map(Taak, sleutels))

    @pytest.mark.parametrize(
        "wat",
        [
            "de huisvestign van de cliënt",
            "de uitvoering van dit convenant",
            "de kosten van de begeleiding",
            "het verslag",
        ],
    )
    def test_no_task(self, wat: str) -> None:
        """A slip, the text itself, costs and what is done for no client are no tasks."""
        zin = f"De gemeente van herkomst is verantwoordelijk voor {wat}."
        if not gemeld(zin):
            een = regel(zin)
            assert isinstance(een, OpenRegel) or not isinstance(een, Verantwoordelijkheid) or een.financieel


class TestUitstroom:
    @pytest.mark.parametrize(
        ("anders", "gewoon"),
        [
            (
                "Na tijdelijk verblijf stromen cliënten uit naar de gemeente van herkomst",
                "Na tijdelijk verblijf gaan cliënten terug naar de gemeente van herkomst",
            ),
            (
                "De cliënt stroomt uit naar de gemeente van herkomst",
                "De cliënt keert terug naar de gemeente van herkomst",
            ),
            (
                "De uitstroom van de cliënt vindt plaats naar de gemeente van herkomst",
                "De cliënt keert terug naar de gemeente van herkomst",
            ),
            (
                "Na tijdelijk verblijf vindt uitstroom plaats naar de gemeente van herkomst",
                "Na tijdelijk verblijf gaat de cliënt terug naar de gemeente van herkomst",
            ),
        ],
    )
    @pytest.mark.parametrize("verder", ["", ", tenzij hij dagbesteding heeft"])
    def test_same(self, anders: str, gewoon: str, verder: str) -> None:
        """To which municipality somebody leaves, is where he goes back to."""
        assert inhoud(f"{anders}{verder}.") == inhoud(f"{gewoon}{verder}.")

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt kan uitstromen naar de gemeente van voorkeur.",
            "De cliënt stroomt niet uit naar de gemeente van voorkeur.",
            "De cliënt die uitstroomt naar de gemeente van voorkeur, houdt zijn begeleiding.",
        ],
    )
    def test_another(self, zin: str) -> None:
        """What somebody may do, does not do or what narrows who he is, decides nothing of the kind."""
        if not gemeld(zin):
            assert not isinstance(regel(zin), Verantwoordelijkheid)

    @pytest.mark.parametrize(
        ("anders", "gewoon"),
        [
            ("Na uitstroom is G verantwoordelijk voor T", "Na het verblijf is G verantwoordelijk voor T"),
            ("Bij uitstroom is G verantwoordelijk voor T", "Na het verblijf is G verantwoordelijk voor T"),
            ("Na de uitstroom is G verantwoordelijk voor T", "Na het verblijf is G verantwoordelijk voor T"),
            ("G is na uitstroom verantwoordelijk voor T", "Na het verblijf is G verantwoordelijk voor T"),
            ("G is verantwoordelijk voor T na uitstroom", "Na het verblijf is G verantwoordelijk voor T"),
            (
                "Na beëindiging van het verblijf is G verantwoordelijk voor T",
                "Na het verblijf is G verantwoordelijk voor T",
            ),
            ("Na afloop van het verblijf is G verantwoordelijk voor T", "Na het verblijf is G verantwoordelijk voor T"),
            (
                "Na beëindiging van het verblijf in beschermd wonen is G verantwoordelijk voor T",
                "Na verblijf in beschermd wonen is G verantwoordelijk voor T",
            ),
            (
                "Na uitstroom uit beschermd wonen is G verantwoordelijk voor T",
                "Na verblijf in beschermd wonen is G verantwoordelijk voor T",
            ),
        ],
    )
    @pytest.mark.parametrize("verder", ["", ", tenzij hij dagbesteding heeft"])
    def test_after(self, anders: str, gewoon: str, verder: str) -> None:
        """*Na uitstroom* says what the sentence is about, as *na het verblijf* does."""
        zinnen = [
            f"{zin}{verder}.".replace("T", "de huisvesting van de cliënt").replace("G", "de gemeente van herkomst")
            for zin in (anders, gewoon)
        ]
        assert inhoud(zinnen[0][0].upper() + zinnen[0][1:]) == inhoud(zinnen[1])

    def test_term(self) -> None:
        """With a length of time it is a term from that day."""
        zin = "De gemeente van herkomst is gedurende twee jaar na de uitstroom verantwoordelijk voor de begeleiding."
        een = regel(zin)
        assert isinstance(een, Verantwoordelijkheid)
        assert "uitstroom" in repr(een)


class TestKosten:
    @pytest.mark.parametrize("waar", ["waar de cliënt woont", "waar de cliënt zich meldt", "die de regie voert"])
    @pytest.mark.parametrize(
        "zin",
        [
            "De kosten van de begeleiding komen voor rekening van de gemeente {}.",
            "De kosten van de begeleiding komen ten laste van de gemeente {}.",
            "De gemeente {} draagt de kosten van de begeleiding.",
        ],
    )
    def test_described(self, zin: str, waar: str) -> None:
        """Who pays may be described by a clause; it was kept, and nobody paid."""
        gewoon = f"De gemeente {waar}, is financieel verantwoordelijk voor de begeleiding."
        assert inhoud(zin.format(waar)) == inhoud(gewoon)

    @pytest.mark.parametrize("wie", ["Zeist", "de gemeente waar de cliënt woont"])
    @pytest.mark.parametrize("komen", ["komen de kosten van de begeleiding voor rekening van {}"])
    def test_inverted(self, komen: str, wie: str) -> None:
        """So it is behind a condition."""
        vooraf = "Indien de cliënt dagbesteding heeft,"
        gewoon = f"{vooraf} is {wie}{', ' if 'waar' in wie else ' '}financieel verantwoordelijk voor de begeleiding."
        assert inhoud(f"{vooraf} {komen.format(wie)}.") == inhoud(gewoon)

    @pytest.mark.parametrize("wie", ["Zeist", "de gemeente waar de cliënt woont"])
    @pytest.mark.parametrize("wat", ["De kosten komen", "De begeleiding komt", "De kosten daarvan komen"])
    def test_of_what(self, wat: str, wie: str) -> None:
        """Without the task it is refused, whoever it is: it was kept where a clause describes the municipality."""
        assert gemeld(f"{wat} voor rekening van {wie}.") == ["RU144"]


class TestOrgaan:
    @pytest.mark.parametrize("wie", ["Het college van Zeist", "De raad van Zeist", "De burgemeester van Zeist"])
    @pytest.mark.parametrize("doet", ["draagt zorg voor", "zorgt voor", "draagt de verantwoordelijkheid voor"])
    def test_of_a_municipality(self, wie: str, doet: str) -> None:
        """Who acts for a municipality stands for it, in other words too."""
        assert inhoud(f"{wie} {doet} de huisvesting.") == inhoud(f"{wie} is verantwoordelijk voor de huisvesting.")

    @pytest.mark.parametrize("doet", ["draagt zorg voor", "zorgt voor", "is verantwoordelijk voor"])
    def test_of_none(self, doet: str) -> None:
        """Of whom the text does not say which municipality it is: refused, and no duty in its place."""
        assert gemeld(f"Het college {doet} de huisvesting.") == gemeld(
            "Het college is verantwoordelijk voor de huisvesting."
        )

    @pytest.mark.parametrize("doet", ["draagt zorg voor", "zorgt voor", "is verantwoordelijk voor"])
    def test_narrowed_task(self, doet: str) -> None:
        """A task with a word that no list holds is no duty: the word is told, or a person applies the rule."""
        assert gemeld(f"De gemeente van herkomst {doet} de intensieve begeleiding.")

    def test_within_the_sentence(self) -> None:
        """When it is, may stand between the verb and the task."""
        gewoon = inhoud("Na uitstroom is de gemeente van herkomst verantwoordelijk voor de huisvesting.")
        assert inhoud("De gemeente van herkomst zorgt na uitstroom voor de huisvesting.") == gewoon
        assert inhoud("De gemeente van herkomst draagt na uitstroom zorg voor de huisvesting.") == gewoon
