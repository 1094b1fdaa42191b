"""A word for a group, a task or a municipality counts as what it says, or the sentence is refused."""

# ruff: noqa: E501 - sentences of agreements stand on one line

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import Begripbron, VasteGemeente
from regio_uitstroom.model.regels import Geldigheid, OpenRegel, Regel, Verantwoordelijkheid
from regio_uitstroom.model.voorwaarden import Dezelfde, FeitIs, Verblijfstest
from regio_uitstroom.model.woorden import Taak

KOP = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

{partijen}

Artikel 1. Begrippen

In dit convenant wordt verstaan onder:
a. tijdelijk verblijf: verblijf in beschermd wonen of maatschappelijke opvang;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres had.

Artikel 2. Proef

"""
DRIE = "De gemeenten Houten, Zeist en Utrecht."


def codes(*zinnen: str, partijen: str = DRIE) -> list[str]:
    """Return the codes of the errors that sentences give."""
    leden = "\n".join(f"{n}. {zin}" for n, zin in enumerate(zinnen, start=1))
    return [d.kind.code for d in parse_regeling(f"{KOP.format(partijen=partijen)}{leden}\n").diagnostics if d.is_fout]


def regel(zin: str) -> Regel:
    """Return the rule of one sentence."""
    tekst = parse_regeling(f"{KOP.format(partijen=DRIE)}1. {zin}\n").of_fout()
    (gevonden,) = (r for r in tekst.regels if r.citaat.artikel == "2")
    return gevonden


def feiten(voorwaarde: str) -> list[str]:
    """Return the names of the facts that a condition asks for."""
    gemaakt = regel(f"De cliënt krijgt urgentie, indien {voorwaarde}.")
    return [feit.gegeven.sleutel.removeprefix("feiten.") for feit in van_soort(FeitIs, gemaakt.voorwaarde)]


class TestMeldGroepswoord:
    @pytest.mark.parametrize(
        "zin",
        [
            "Andere cliënten krijgen geen urgentie.",
            "Overige cliënten krijgen geen urgentie.",
            "Het college weigert urgentie aan andere woningzoekenden.",
            "Zeist is verantwoordelijk voor de huisvesting van andere cliënten.",
            "Na tijdelijk verblijf gaan andere mensen terug naar de gemeente van herkomst.",
            "Dit convenant is van toepassing op andere cliënten.",
            "De kosten van de begeleiding van andere cliënten komen ten laste van Zeist.",
            "De cliënt krijgt urgentie, indien andere cliënten uitstroomgereed zijn.",
        ],
    )
    def test_others(self, zin: str) -> None:
        """*Andere cliënten* are not all clients."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize("wie", ["Enige cliënten", "Zulke cliënten", "Beide cliënten", "Enige mantelzorgers"])
    def test_some(self, wie: str) -> None:
        """Some clients are not all of them."""
        assert codes(f"{wie} krijgen geen urgentie.") == ["RU224"]

    @pytest.mark.parametrize("wie", ["Deze cliënten", "Die personen", "Deze woningzoekenden"])
    def test_of_another_sentence(self, wie: str) -> None:
        """Clients of a sentence before are not all clients."""
        assert codes(f"{wie} krijgen geen urgentie.") == ["RU224"]

    def test_of_this_sentence(self) -> None:
        """In a clause they are those of the sentence."""
        assert codes("De cliënt krijgt urgentie, indien deze uitstroomgereed is.") == []

    @pytest.mark.parametrize("wie", ["andere cliënten", "haar inwoners", "deze cliënten", "enige cliënten"])
    def test_duty(self, wie: str) -> None:
        """A duty keeps its words: nothing is decided about others."""
        assert codes(f"De gemeente Zeist informeert {wie}.") == []

    def test_participants(self) -> None:
        """Who takes part in the programme is asked: not every client does."""
        gemaakt = regel("Deelnemers aan het traject krijgen urgentie.")
        assert [f.gegeven.sleutel for f in van_soort(FeitIs, gemaakt.voorwaarde)] == [
            "feiten.deelnemer aan het traject"
        ]

    def test_others_in_an_order(self) -> None:
        """Whoever goes before others, goes before all that are no such client."""
        assert codes("Gezinnen met minderjarige kinderen gaan voor andere urgente woningzoekenden.") == []

    @pytest.mark.parametrize(
        "zin",
        [
            "Haar inwoners krijgen urgentie.",
            "Elke gemeente verleent urgentie aan haar inwoners.",
            "Houten en Zeist zijn gezamenlijk verantwoordelijk voor de begeleiding van eigen inwoners.",
        ],
    )
    def test_whose_inhabitants(self, zin: str) -> None:
        """*Haar inwoners* are not all clients."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Het gezin van de cliënt krijgt urgentie.",
            "Zijn gezin krijgt urgentie.",
            "Het huishouden krijgt urgentie.",
            "Zijn huishouden krijgt geen urgentie.",
            "Zeist is verantwoordelijk voor de huisvesting van zijn gezin.",
            "Zeist is verantwoordelijk voor de huisvesting van het gezin van de cliënt.",
        ],
    )
    def test_family(self, zin: str) -> None:
        """What the family gets, the client does not get by that."""
        assert codes(zin) == ["RU224"]

    def test_other_facility(self) -> None:
        """*Andere beschermd wonen* is not beschermd wonen."""
        zin = "Cliënten die uitstromen uit andere beschermd wonen krijgen urgentie."
        assert [type(een) for een in parse_regeling(f"{KOP.format(partijen=DRIE)}{zin}\n").of_fout().regels] == [
            OpenRegel
        ]


class TestVanInwoners:
    @pytest.mark.parametrize("wie", ["haar inwoners", "eigen inwoners", "de eigen inwoners"])
    def test_by_name(self, wie: str) -> None:
        """*Haar inwoners* are the clients whose municipality of origin that one is (decision G14)."""
        gemaakt = regel(f"De gemeente Zeist is verantwoordelijk voor de begeleiding van {wie}.")
        (gelijk,) = van_soort(Dezelfde, gemaakt.voorwaarde)
        assert gelijk.links == Begripbron("gemeente van herkomst")
        assert isinstance(gelijk.rechts, VasteGemeente)
        assert gelijk.rechts.gemeente.naam == "Zeist"

    @pytest.mark.parametrize("wie", ["Elke gemeente", "De gemeente", "De gemeente van herkomst"])
    def test_itself(self, wie: str) -> None:
        """Whose own inhabitant the client is, asks nothing more."""
        assert regel(f"{wie} is verantwoordelijk voor de begeleiding van haar inwoners.").voorwaarde is None


class TestGezamenlijk:
    def test_accepted_withdrawal(self) -> None:
        """So is what the message on a withdrawal tells to write."""
        zin = "Het college trekt de urgentie in, indien de gemeente van herkomst Zeist is."
        assert list(van_soort(Dezelfde, regel(zin).voorwaarde))

    @pytest.mark.parametrize("wie", ["De gemeente van herkomst", "Zeist", "De gemeente Zeist"])
    @pytest.mark.parametrize("hoe", ["samen", "gezamenlijk"])
    def test_alone(self, wie: str, hoe: str) -> None:
        """One municipality is responsible together with somebody, of whom nothing is said."""
        assert codes(f"{wie} is {hoe} verantwoordelijk voor de huisvesting.") == ["RU224"]

    @pytest.mark.parametrize("wie", ["De deelnemende gemeenten", "Zeist en Houten", "De gemeenten"])
    @pytest.mark.parametrize("hoe", ["samen", "gezamenlijk"])
    def test_several(self, wie: str, hoe: str) -> None:
        """Several are."""
        assert codes(f"{wie} zijn {hoe} verantwoordelijk voor de huisvesting.") == []


class TestVerlener:
    ZINNEN = (
        "Het college van Zeist verleent urgentie aan cliënten die uitstromen uit beschermd wonen.",
        "De gemeente Zeist verleent urgentie aan cliënten die uitstromen uit beschermd wonen.",
        "De urgentie wordt door het college van Zeist verleend, indien de cliënt uitstroomt uit beschermd wonen.",
        "Het college van Zeist weigert urgentie aan cliënten die uitstromen uit beschermd wonen.",
        "Het college van Zeist trekt de urgentie in, indien de cliënt een passende woning heeft geweigerd.",
        "De gemeente Zeist kan de urgentie intrekken, indien de cliënt een passende woning heeft geweigerd.",
        "Het college van Zeist kan de urgentie met drie maanden verlengen.",
    )

    @pytest.mark.parametrize("zin", ZINNEN)
    def test_one_of_several(self, zin: str) -> None:
        """What one of the municipalities grants, is not granted by the others."""
        assert codes(zin) == ["RU224"]

    def test_accepted_wording(self) -> None:
        """What the message tells to write, is computed."""
        zin = "Het college verleent urgentie aan cliënten van wie de gemeente van herkomst Zeist is."
        assert list(van_soort(Dezelfde, regel(zin).voorwaarde))

    @pytest.mark.parametrize("zin", ZINNEN)
    def test_the_only_one(self, zin: str) -> None:
        """In the text of that municipality alone nothing is lost."""
        assert codes(zin, partijen="De gemeente Zeist.") == []

    @pytest.mark.parametrize("wie", ["De gemeente van herkomst", "Het college van de gemeente van herkomst"])
    def test_role(self, wie: str) -> None:
        """A role says who does it, for every client."""
        assert codes(f"{wie} verleent urgentie aan cliënten die uitstromen uit beschermd wonen.") == []


class TestVanGemeente:
    @pytest.mark.parametrize("wat", ["bewoner van Houten is", "een bewoner is van Houten", "bewoner is in Houten"])
    def test_resident(self, wat: str) -> None:
        """Who lives in a municipality stands in the record: refused as *inwoner van* is."""
        assert codes(f"De cliënt krijgt urgentie, indien hij {wat}.") == ["RU224"]

    @pytest.mark.parametrize("wat", ["student is in Zeist", "mantelzorger is in Houten", "sekswerker is in Houten"])
    def test_asked(self, wat: str) -> None:
        """What somebody is in a municipality is asked with the name of it."""
        assert feiten(f"hij {wat}") == [f"de cliënt {wat}"]


class TestGeenSynoniemen:
    @pytest.mark.parametrize(
        ("een", "ander"),
        [
            ("hij dreigend dakloos is", "hij dakloos is"),
            ("hij dak- of thuisloos is", "hij dakloos is"),
            ("hij problematische schulden heeft", "hij schulden heeft"),
            ("hij een sociaal netwerk heeft", "hij een positief sociaal netwerk heeft"),
            ("hij een dak- of thuisloze is", "hij een dakloze is"),
            ("hij een asielgerechtigde is", "hij een vluchteling is"),
            ("de gegevens onvolledig zijn", "de gegevens onjuist zijn"),
        ],
    )
    def test_facts(self, een: str, ander: str) -> None:
        """What a lawyer tells apart is asked apart."""
        assert feiten(een) != feiten(ander)

    @pytest.mark.parametrize(
        "voorwaarde",
        ["hij dreigend dakloos is", "hij problematische schulden heeft", "hij een slachtoffer van huiselijk geweld is"],
    )
    def test_in_full(self, voorwaarde: str) -> None:
        """The name of a fact holds all of its words."""
        (naam,) = feiten(voorwaarde)
        assert naam.rpartition("cliënt ")[2] in voorwaarde
        assert len(naam.split()) > 1

    @pytest.mark.parametrize("taak", ["ambulante begeleiding", "woonbegeleiding", "herhuisvesting", "zorgtraject"])
    def test_tasks(self, taak: str) -> None:
        """A task in the words of the text is a task of its own."""
        gemaakt = regel(f"Zeist is verantwoordelijk voor {'het' if taak == 'zorgtraject' else 'de'} {taak}.")
        assert isinstance(gemaakt, Verantwoordelijkheid)
        assert gemaakt.taken == (Taak(taak),)

    def test_facilities(self) -> None:
        """*Noodopvang* is no *nachtopvang*."""
        nood, nacht = (
            next(
                van_soort(
                    Verblijfstest, regel(f"De cliënt krijgt urgentie, indien hij verblijft in {soort}.").voorwaarde
                )
            )
            for soort in ("noodopvang", "nachtopvang")
        )
        assert nood != nacht

    def test_placing_municipality(self) -> None:
        """Who places the client somewhere, is not by that the municipality of the facility: the text must say it."""
        assert codes("De plaatsende gemeente is verantwoordelijk voor de huisvesting.") == ["RU210"]

    def test_own_municipality(self) -> None:
        """*De eigen gemeente* says no more than *de gemeente*."""
        assert codes("De eigen gemeente is verantwoordelijk voor de huisvesting.") == ["RU224"]


class TestTermijnMetVoorwaarde:
    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie geldt zes maanden, zolang de cliënt uitstroomgereed is.",
            "De urgentie geldt zes maanden, indien de cliënt uitstroomgereed is.",
            "De urgentie geldt zes maanden vanaf de datum van toekenning, tenzij de cliënt uitstroomgereed is.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """The only term does not vanish with its condition."""
        assert codes(zin) == ["RU224"]

    def test_beside_a_term(self) -> None:
        """A longer term for some, beside the one for all, is computed."""
        assert (
            codes("De urgentie geldt zes maanden.", "De urgentie geldt een jaar, indien de cliënt uitstroomgereed is.")
            == []
        )

    def test_lapse(self) -> None:
        """*Vervalt na zes maanden, indien …* says itself for whom."""
        zin = "De urgentie vervalt zes maanden na de datum van toekenning, indien de cliënt uitstroomgereed is."
        assert isinstance(regel(zin), Geldigheid)


class TestVanIemand:
    """Words that say whose clients they are, or who only a rule can tell."""

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("Zeist is verantwoordelijk voor de huisvesting van zijn cliënten.", "RU224"),
            ("Zijn cliënten krijgen geen urgentie.", "RU224"),
            ("Zijn woningzoekenden krijgen urgentie.", "RU224"),
            ("Kandidaten krijgen geen urgentie.", "RU224"),
            ("Kandidaten krijgen urgentie.", "RU224"),
            ("Het college verleent urgentie aan kandidaten.", "RU224"),
            ("Urgenten krijgen geen urgentie.", "RU163"),
            ("Urgentiehouders krijgen geen urgentie.", "RU163"),
            ("Urgente woningzoekenden gaan terug naar Houten.", "RU163"),
            ("Jeugdigen krijgen urgentie.", "RU238"),
            ("Jeugdigen krijgen geen urgentie.", "RU238"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """They are not all clients, and no fact of the record says who they are."""
        assert codes(zin) == [code]

    @pytest.mark.parametrize(
        "zin",
        [
            "De kandidaat krijgt urgentie.",
            "Kandidaten die uitstroomgereed zijn, krijgen urgentie.",
            "De jeugdige krijgt urgentie.",
            "De zorgaanbieder informeert kandidaten.",
            "De zorgaanbieder informeert jeugdigen.",
            "Na tijdelijk verblijf is Houten verantwoordelijk voor de huisvesting van cliënten.",
        ],
    )
    def test_read(self, zin: str) -> None:
        """One of them is the client; with what narrows them they are told; a duty keeps its words."""
        assert codes(zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "Minderjarigen en gezinnen krijgen urgentie.",
        "Houten is verantwoordelijk voor de huisvesting van minderjarigen en gezinnen.",
        "Gezinnen en cliënten die dakloos zijn, krijgen urgentie.",
        "Cliënten die dakloos zijn, en gezinnen, krijgen urgentie.",
        "Het college verleent urgentie aan minderjarigen en huishoudens.",
        "Minderjarigen en gezinnen gaan voor op andere urgente woningzoekenden.",
    ],
)
def test_families_beside_a_group(zin: str) -> None:
    """Families in a row of groups are a group too, of which the sentence does not say which: as by themselves."""
    assert codes(zin) == ["RU224"]


@pytest.mark.parametrize(
    "zin", ["De minderjarige en zijn gezin krijgen urgentie.", "Cliënten en gezinnen krijgen urgentie."]
)
def test_families_that_come_along(zin: str) -> None:
    """His own family narrows nothing, nor do families beside all clients."""
    assert not codes(zin)
