"""Registers of real agreements: Eemnes, Veenendaal, the U16, versions of one text, and conflicts of competence."""

from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from regio_uitstroom import (
    Client,
    RegelingFout,
    Register,
    bundled_regeling,
    evaluate,
    parse_regeling,
    read_client,
    waarom_niet,
    wat_als,
    werkproces,
)
from regio_uitstroom.evaluation.uitkomst import Reden, Uitkomst, Uitkomstsoort, Waarde
from regio_uitstroom.explain.werkproces import Stand
from regio_uitstroom.model.begrippen import GemeenteBegrip, Stap
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.gemeentebron import Begripbron, VasteGemeente
from regio_uitstroom.model.regeling import Regeling
from tests.evaluation.bouw import gemeente, verantwoordelijk

GOOI = Path(__file__).parent / "registers" / "gooi-en-vechtstreek.convenant"
PEIL = date(2024, 10, 15)


def client(
    *, uit: str, soort: str = "maatschappelijke opvang", van: str = "2024-01-01", tot: str = "2024-10-01", **rest: Any
) -> Client:
    """Return somebody who lived in one municipality and then stayed in a facility."""
    adres = {"gemeente": uit, "datumVan": "2010-01-01", "datumTot": van, "functieAdres": "woonadres"}
    verblijf = {"voorziening": soort, "gemeente": "Hilversum", "datumVan": van, "datumTot": tot}
    volledig = {"volledigVan": "2010-01-01", "volledigTot": "2027-01-01"}
    gelezen, fouten = read_client(
        {
            "sleutel": "dossier-1",
            "verblijfplaatsen": {**volledig, "lijst": [adres]},
            "verblijven": {**volledig, "lijst": [verblijf]},
            **rest,
        }
    )
    assert gelezen is not None, fouten
    return gelezen


def tekst(  # noqa: PLR0913 - the parts of an agreement
    naam: str,
    regel: str,
    *,
    regio: str = "Amersfoort",
    gemeenten: str = "Amersfoort, Eemnes en Soest",
    looptijd: str = "vanaf 1 januari 2018",
    soort: str = "convenant",
    extra: str = "",
) -> Regeling:
    """Return a small agreement on huisvesting."""
    deze = {"convenant": "dit convenant", "verordening": "deze verordening", "koers": "deze koers"}[soort]
    return parse_regeling(
        f"""{soort.capitalize()} "{naam}"
Regio: {regio}
Soort: {soort}
Looptijd: {looptijd}

Partijen

De gemeenten {gemeenten}.

Artikel 1. Begrippen

In {deze} wordt verstaan onder:
a. tijdelijk verblijf: verblijf in maatschappelijke opvang of vrouwenopvang;
b. gemeente van herkomst: de gemeente waar de cliënt onmiddellijk voorafgaand aan het tijdelijk verblijf zijn woonadres
   had.

Artikel 2. Huisvesting

{regel}
{extra}""",
        name=naam.lower().replace(" ", "-"),
    ).of_fout()


HERKOMST = "Na tijdelijk verblijf is de gemeente van herkomst verantwoordelijk voor de huisvesting."
NAAR_SOEST = "Na tijdelijk verblijf is Soest verantwoordelijk voor de huisvesting."
NAAR_AMERSFOORT = "Na tijdelijk verblijf is Amersfoort verantwoordelijk voor de huisvesting."
BLIJFT = """
Artikel 3. Overgang

Dit convenant blijft van toepassing op cliënten die voor 1 januari 2023 zijn ingestroomd.
"""


def namen(uitkomst: Uitkomst) -> list[str]:
    """Return the municipalities of an outcome."""
    return sorted(gemeente.naam for gemeente in uitkomst.waarde.gemeenten) if uitkomst.waarde else []


def redenen(uitkomst: Uitkomst) -> dict[str, Reden | None]:
    """Return why each text gives no answer, by its name."""
    return {over.tekst.naam: over.reden for over in uitkomst.per_tekst}


class TestEemnes:
    """E3: housed by the region Amersfoort, sheltered by Gooi en Vechtstreek."""

    REGISTER = Register.van("amersfoort-uitstroom", GOOI)
    WIE = client(
        uit="Eemnes",
        regie=[{"gemeente": "Eemnes", "datumVan": "2020-01-01"}],
        feiten={"zonder vaste woon- of verblijfplaats": False},
        oordelen=[
            {"oordeel": "gemeente van herkomst", "waarde": True, "gemeente": "Eemnes", "door": "het college"},
            {"oordeel": "beter zelfredzaam elders", "waarde": False, "door": "het college"},
        ],
    )

    def test_housing_is_of_amersfoort(self) -> None:
        """Eemnes takes part in the agreement of Amersfoort, which decides on housing."""
        huisvesting = self.REGISTER.evaluate(self.WIE, peildatum=PEIL).uitkomst("huisvesting")
        assert namen(huisvesting) == ["Eemnes"]
        assert {citaat.uit.naam for citaat in huisvesting.grond if citaat.uit} == {"amersfoort-uitstroom"}

    def test_shelter_is_of_gooi_en_vechtstreek(self) -> None:
        """The same client is sheltered under the covenant of the other region."""
        opvang = self.REGISTER.evaluate(self.WIE, peildatum=PEIL).uitkomst("maatschappelijke opvang")
        assert namen(opvang) == ["Eemnes"]
        assert opvang.grond[0].tekst == "artikel 2 van het convenant “Opvang en bescherming in Gooi en Vechtstreek”"

    def test_each_text_alone_is_silent_on_the_other_task(self) -> None:
        """Neither text answers both questions."""
        alleen = Register.van("amersfoort-uitstroom").evaluate(self.WIE, peildatum=PEIL)
        with pytest.raises(KeyError):
            alleen.uitkomst("maatschappelijke opvang")


VALLEI = parse_regeling(
    """Regionale afspraken "Ondersteuning in de Vallei"
Regio: FoodValley
Soort: regionale afspraken
Looptijd: vanaf 1 januari 2022

Partijen

De gemeenten Barneveld, Ede, Rhenen, Scherpenzeel en Wageningen.
De gemeente Veenendaal neemt voor het beschermd wonen deel.

Gegevens

psychische kwetsbaarheid: de cliënt heeft een psychische kwetsbaarheid (ja of nee)
  vraag: "Heeft de cliënt een psychische kwetsbaarheid?"

Artikel 1. Verantwoordelijkheid

Elke gemeente is financieel verantwoordelijk voor de ondersteuning van haar inwoners met een psychische kwetsbaarheid.
""",
    name="vallei",
).of_fout()


class TestVeenendaal:
    """E2: out of the region for most things on 1 January 2022, not for vrouwenopvang."""

    def ondersteuning(self, peildatum: date, soort: str) -> Uitkomst:
        """Return who pays for the support of somebody who lives in Veenendaal."""
        wie = client(
            uit="Veenendaal", soort=soort, van="2021-06-01", tot="2025-06-01", feiten={"psychische kwetsbaarheid": True}
        )
        wie = evolve(
            wie, verblijfplaatsen=evolve(wie.verblijfplaatsen, lijst=(evolve(wie.verblijfplaatsen.lijst[0], tot=None),))
        )
        beoordeling = Register.van("amersfoort-doordecentralisatie", VALLEI).evaluate(wie, peildatum=peildatum)
        return beoordeling.uitkomsten[1]

    @pytest.mark.parametrize(
        ("peildatum", "soort", "beslist", "anders"),
        [
            (date(2021, 12, 31), "beschermd wonen", "amersfoort-doordecentralisatie", Reden.NIET_IN_WERKING),
            (date(2022, 1, 1), "beschermd wonen", "vallei", Reden.NEEMT_NIET_DEEL),
            (date(2022, 1, 1), "vrouwenopvang", "amersfoort-doordecentralisatie", Reden.NEEMT_NIET_DEEL),
            (date(2021, 12, 31), "vrouwenopvang", "amersfoort-doordecentralisatie", Reden.NIET_IN_WERKING),
        ],
    )
    def test_region_by_day_and_theme(self, peildatum: date, soort: str, beslist: str, anders: Reden) -> None:
        """The text decides in which Veenendaal takes part on that day for that theme; the other says why not."""
        uitkomst = self.ondersteuning(peildatum, soort)
        assert (namen(uitkomst), redenen(uitkomst)[beslist]) == (["Veenendaal"], None)
        assert {reden for naam, reden in redenen(uitkomst).items() if naam != beslist} == {anders}


class TestU16:
    """E4: the covenant ended on 1 January 2020; the koers that goes on binds nobody."""

    REGISTER = Register.van("u16-2017", "u16-koers")

    def test_no_fall_through(self) -> None:
        """After the end nothing applies: the covenant lapsed without a successor, and the koers does not bind."""
        huisvesting = self.REGISTER.evaluate(client(uit="Houten"), peildatum=date(2020, 1, 1)).uitkomst("huisvesting")
        assert huisvesting.soort is Uitkomstsoort.NIET_VAN_TOEPASSING
        assert redenen(huisvesting) == {"u16-2017": Reden.NIET_IN_WERKING, "u16-koers": Reden.NIET_BINDEND}
        assert (
            "Dit convenant verviel per 1 januari 2020; er is geen opvolger in dit register." in huisvesting.motivering
        )
        assert "bindt niemand" in huisvesting.motivering

    def test_day_before_the_end(self) -> None:
        """On its last day the covenant is in force, and says nothing about who is responsible."""
        uitkomst = self.REGISTER.evaluate(client(uit="Houten"), peildatum=date(2019, 12, 31)).uitkomst("huisvesting")
        assert redenen(uitkomst) == {"u16-2017": Reden.GEEN_REGEL, "u16-koers": Reden.NIET_BINDEND}

    def test_soft_norms_stay_visible(self) -> None:
        """What the koers wants is listed, with the name of its text."""
        beoordeling = self.REGISTER.evaluate(client(uit="Houten"), peildatum=date(2020, 1, 1))
        assert "u16-koers" in {norm.citaat.uit.naam for norm in beoordeling.streven if norm.citaat.uit}


class TestVersies:
    """Versions of one text: the same region and title, but for the year in it."""

    OUD = tekst("Terugkeer 2018", NAAR_SOEST, looptijd="van 1 januari 2018 tot 1 januari 2023")
    OUD_BLIJFT = tekst("Terugkeer 2018", NAAR_SOEST, looptijd="van 1 januari 2018 tot 1 januari 2023", extra=BLIJFT)
    NIEUW = tekst("Terugkeer 2023", NAAR_AMERSFOORT, looptijd="vanaf 1 januari 2023")

    @pytest.mark.parametrize(
        ("peildatum", "wie"), [(date(2022, 12, 31), "Soest"), (date(2023, 1, 1), "Amersfoort"), (PEIL, "Amersfoort")]
    )
    def test_the_one_in_force_decides(self, peildatum: date, wie: str) -> None:
        """On each day the version in force decides, on the last day of the old one too."""
        uit = client(uit="Eemnes", van="2021-01-01", tot="2022-01-01")
        assert namen(Register.van(self.OUD, self.NIEUW).evaluate(uit, peildatum=peildatum).uitkomsten[0]) == [wie]

    def test_transition_clause_in_the_lapsed_text(self) -> None:
        """Who came in under the old version stays under it; that is said, and why the new one does not apply."""
        uit = client(uit="Eemnes", van="2022-06-01")
        huisvesting = Register.van(self.OUD_BLIJFT, self.NIEUW).evaluate(uit, peildatum=PEIL).uitkomsten[0]
        assert namen(huisvesting) == ["Soest"]
        assert redenen(huisvesting)["terugkeer-2023"] is Reden.NIET_IN_WERKING
        assert "blijft voor deze cliënt van toepassing op grond van artikel 3" in huisvesting.motivering
        assert "Voor deze cliënt blijft een eerdere versie gelden" in huisvesting.motivering

    def test_who_came_later_is_under_the_new_one(self) -> None:
        """The clause leaves the others to the new version, which is named as the successor."""
        huisvesting = Register.van(self.OUD_BLIJFT, self.NIEUW).evaluate(client(uit="Eemnes"), peildatum=PEIL)
        assert namen(huisvesting.uitkomsten[0]) == ["Amersfoort"]
        assert "de opvolger is het convenant “Terugkeer 2023”" in huisvesting.uitkomsten[0].motivering

    def test_gap_between_versions(self) -> None:
        """Between two versions neither holds, and the successor is named with the day on which it starts."""
        later = tekst("Terugkeer 2023", NAAR_AMERSFOORT, looptijd="vanaf 1 juli 2023")
        register = Register.van(self.OUD, later)
        huisvesting = register.evaluate(client(uit="Eemnes"), peildatum=date(2023, 6, 30)).uitkomsten[0]
        assert huisvesting.soort is Uitkomstsoort.NIET_VAN_TOEPASSING
        opvolger = "de opvolger, het convenant “Terugkeer 2023”, geldt pas vanaf 1 juli 2023"
        assert f"verviel per 1 januari 2023; {opvolger}" in huisvesting.motivering

    def test_unknown_start_keeps_both_open(self) -> None:
        """While it is not known when the stay began, both versions may decide."""
        wie, _ = read_client({"sleutel": "dossier-1"})
        assert wie is not None
        huisvesting = Register.van(self.OUD_BLIJFT, self.NIEUW).evaluate(wie, peildatum=PEIL).uitkomsten[0]
        assert huisvesting.soort is Uitkomstsoort.ONBEPAALD
        assert {tuple(g.naam for g in waarde.gemeenten) for waarde in huisvesting.mogelijk} == {
            ("Soest",),
            ("Amersfoort",),
        }

    def test_another_title_is_another_text(self) -> None:
        """A text with another title is no version: a transition clause does not shut it."""
        ander = tekst("Verdeling", NAAR_AMERSFOORT)
        huisvesting = Register.van(self.OUD_BLIJFT, ander).evaluate(
            client(uit="Eemnes", van="2022-06-01"), peildatum=PEIL
        )
        assert huisvesting.uitkomsten[0].soort is Uitkomstsoort.STRIJDIG


class TestGeschil:
    """Conflicts of competence, and of rank."""

    GOOI = tekst("Opvang", HERKOMST, regio="Gooi en Vechtstreek", gemeenten="Eemnes en Hilversum")
    AMERSFOORT = tekst("Terugkeer", NAAR_AMERSFOORT)

    def test_positive(self) -> None:
        """Two regions that each claim a client for another municipality: strijdig, with both citations."""
        huisvesting = (
            Register.van(self.GOOI, self.AMERSFOORT).evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        )
        assert (huisvesting.soort, huisvesting.reden) == (Uitkomstsoort.STRIJDIG, Reden.POSITIEF_GESCHIL)
        assert {citaat.tekst for citaat in huisvesting.strijd} == {
            "artikel 2 van het convenant “Opvang”",
            "artikel 2 van het convenant “Terugkeer”",
        }
        assert "positief bevoegdheidsgeschil" in huisvesting.motivering

    def test_the_same_municipality_is_no_conflict(self) -> None:
        """Two regions that point at one municipality agree; both are cited."""
        ander = tekst("Terugkeer", HERKOMST)
        huisvesting = Register.van(self.GOOI, ander).evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        assert (namen(huisvesting), len(huisvesting.grond)) == (["Eemnes"], 2)
        assert "Dat volgt ook uit artikel 2 van het convenant “Terugkeer”." in huisvesting.motivering

    def test_contradictory_definitions(self) -> None:
        """Two texts that each have a definition that contradicts itself: each is told of, with its provision."""
        stap = [Citaat("1", i) for i in (1, 2)]
        bronnen = [VasteGemeente(gemeente(naam)) for naam in ("Amersfoort", "Soest")]
        begrip = GemeenteBegrip(naam="herkomst", citaat=Citaat("1"), stappen=tuple(map(Stap, stap, bronnen)))
        regel = verantwoordelijk("2", Begripbron("herkomst"))
        samen = Register.van(
            *(evolve(een, regels=(regel,), begrippen=(begrip,)) for een in (self.GOOI, self.AMERSFOORT))
        )
        huisvesting = samen.evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        assert huisvesting.reden is Reden.STRIJDIG_BEGRIP
        assert {citaat.tekst for citaat in huisvesting.grond} == {
            "artikel 2 van het convenant “Opvang”",
            "artikel 2 van het convenant “Terugkeer”",
        }
        for naam in ("Opvang", "Terugkeer"):
            assert (
                f"In het convenant “{naam}” staat een omschrijving die zichzelf tegenspreekt." in huisvesting.motivering
            )

    def test_negative(self) -> None:
        """Two regions in force that both leave a client out: each tells its provisions and why."""
        ander = tekst("Terugkeer", HERKOMST)
        huisvesting = Register.van(self.GOOI, ander).evaluate(client(uit="Zeist"), peildatum=PEIL).uitkomsten[0]
        assert (huisvesting.soort, huisvesting.reden) == (Uitkomstsoort.NIET_VAN_TOEPASSING, Reden.NEGATIEF_GESCHIL)
        assert set(redenen(huisvesting).values()) == {Reden.NEEMT_NIET_DEEL}
        assert all(
            f"artikel 2 van het convenant “{naam}”" in huisvesting.motivering for naam in ("Opvang", "Terugkeer")
        )
        assert "negatief bevoegdheidsgeschil" in huisvesting.motivering

    def test_rank_does_not_decide(self) -> None:
        """An ordinance does not beat a covenant by itself: strijdig, with the rank of both."""
        wet = tekst("Huisvesting", HERKOMST, soort="verordening")
        huisvesting = Register.van(self.AMERSFOORT, wet).evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        assert (huisvesting.soort, huisvesting.reden) == (Uitkomstsoort.STRIJDIG, Reden.STRIJDIGE_REGELS)
        assert "van verschillende rang (verordening, convenant)" in huisvesting.motivering

    def test_a_text_that_binds_nobody_claims_nobody(self) -> None:
        """A koers is told of, and does not contradict."""
        koers = tekst("Koers", NAAR_SOEST, soort="koers")
        huisvesting = Register.van(self.AMERSFOORT, koers).evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        assert (namen(huisvesting), redenen(huisvesting)["koers"]) == (["Amersfoort"], Reden.NIET_BINDEND)
        assert "De koers “Koers” bindt niemand, en beslist daarom niet mee." in huisvesting.motivering


JEUGDWET = parse_regeling(
    """Wet "Jeugdwet, een proef"
Soort: wet
Looptijd: vanaf 1 januari 2015

Artikel 2. Huisvesting

1. Soest is verantwoordelijk voor de huisvesting.
2. Soest is verantwoordelijk voor de begeleiding.
""",
    name="jeugdwet",
).of_fout()


class TestAndereTekst:
    """A rule that names a place in another text."""

    @pytest.mark.parametrize(
        ("aanhef", "wie"),
        [
            ("In afwijking van artikel 2 van de Jeugdwet", "Amersfoort"),
            ("In afwijking van artikel 2, eerste lid, van de Jeugdwet", "Amersfoort"),
            ("Onverminderd artikel 2, eerste lid, van de Jeugdwet", "Soest"),
        ],
    )
    def test_yields_as_it_says(self, aanhef: str, wie: str) -> None:
        """The place that is named yields, or the rule itself does; it is told which displaced which."""
        ander = tekst(
            "Terugkeer", f"{aanhef} is Amersfoort na tijdelijk verblijf verantwoordelijk voor de huisvesting."
        )
        huisvesting = Register.van(ander, JEUGDWET).evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        assert namen(huisvesting) == [wie]
        assert len(huisvesting.verdrongen) == 1
        assert "is van toepassing, maar wijkt voor artikel 2" in huisvesting.motivering

    @pytest.mark.parametrize(
        "plaats", ["artikel 3 van de Jeugdwet", "artikel 2 van de Woningwet", "artikel 2, tweede lid, van de Jeugdwet"]
    )
    def test_another_place_does_not_yield(self, plaats: str) -> None:
        """A place that is not there, or in another statute, changes nothing."""
        regel = f"In afwijking van {plaats} is Amersfoort na tijdelijk verblijf verantwoordelijk voor de huisvesting."
        huisvesting = Register.van(tekst("Terugkeer", regel), JEUGDWET).evaluate(client(uit="Eemnes"), peildatum=PEIL)
        assert huisvesting.uitkomsten[0].soort is Uitkomstsoort.STRIJDIG

    def test_a_displaced_rule_comes_back(self) -> None:
        """Where the departing rule does not apply, the statute decides."""
        regel = (
            "In afwijking van artikel 2 van de Jeugdwet is Amersfoort verantwoordelijk voor de huisvesting, indien de "
            "cliënt minderjarige kinderen heeft."
        )
        wie = client(uit="Eemnes", huishouden=[])
        huisvesting = Register.van(tekst("Terugkeer", regel), JEUGDWET).evaluate(wie, peildatum=PEIL).uitkomsten[0]
        assert namen(huisvesting) == ["Soest"]


class TestGeslotenLijst:
    """Closed lists of grounds for urgency."""

    EEN = "Mensen die uitstromen uit tijdelijk verblijf, krijgen voorrang."
    ANDER = "De cliënt komt in aanmerking voor urgentie indien de cliënt minderjarige kinderen heeft."

    def test_a_grant_of_another_text_goes_before(self) -> None:
        """The list of one text says that nothing else in it gives urgency; a grant of another text still does."""
        een, ander = tekst("Een", self.EEN), tekst("Ander", self.ANDER)
        wie = client(uit="Eemnes", huishouden=[])
        assert evaluate(ander, wie, peildatum=PEIL).uitkomst("aanspraak").waarde == Waarde(urgent=False)
        samen = Register.van(een, ander).evaluate(wie, peildatum=PEIL).uitkomst("aanspraak")
        assert samen.waarde == Waarde(urgent=True)
        assert [citaat.uit.naam for citaat in samen.grond if citaat.uit] == ["een"]
        assert (
            "Geen van de gronden voor urgentie in artikel 2 van het convenant “Ander” doet zich voor, maar dat sluit "
            "urgentie op grond van artikel 2 van het convenant “Een” niet uit."
        ) in samen.motivering


class TestVerteld:
    """What a motivering can be made of."""

    def test_urgency_that_no_provision_ends(self) -> None:
        """A granted urgency holds where no text says when it lapses; no provision is cited for that."""
        een, ander = tekst("Een", TestGeslotenLijst.EEN), tekst("Ander", TestGeslotenLijst.ANDER)
        wie = client(uit="Eemnes", toekenningen=[{"datum": "2024-02-01", "regeling": "een"}])
        status = Register.van(een, ander).evaluate(wie, peildatum=PEIL).uitkomst("status")
        assert (status.waarde, status.grond) == (Waarde(urgent=True), ())
        assert status.motivering.startswith("De urgentie van de cliënt is op 15 oktober 2024 geldig")

    def test_unknown_condition_of_a_rule_that_binds_nobody(self) -> None:
        """While a fact may show that no rule applies, it is asked, also where the rule points at an outsider."""
        regel = "Zeist is verantwoordelijk voor de huisvesting, indien de cliënt minderjarige kinderen heeft."
        register = Register.van(tekst("Een", regel), tekst("Ander", NAAR_SOEST, soort="koers"))
        huisvesting = register.evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        assert huisvesting.soort is Uitkomstsoort.ONBEPAALD
        assert "Het convenant “Een” vraagt daarvoor gegevens die nog ontbreken." in huisvesting.motivering

    def test_outsider_beside_an_open_question(self) -> None:
        """Of an open outcome both texts are told: the one that asks, and the one it cites, which points elsewhere."""
        leden = (
            "1. De gemeente van voorkeur is verantwoordelijk voor de huisvesting.\n"
            "2. In afwijking van het eerste lid is Zeist verantwoordelijk voor de huisvesting."
        )
        wie, fouten = read_client({"sleutel": "dossier-1", "voorkeursgemeenten": []})
        assert wie is not None, fouten
        register = Register.van(tekst("Een", leden), tekst("Ander", HERKOMST))
        huisvesting = register.evaluate(wie, peildatum=PEIL).uitkomsten[0]
        assert huisvesting.soort is Uitkomstsoort.ONBEPAALD
        wijst = "Het convenant “Een” wijst naar Zeist, maar die gemeente neemt daaraan op 15 oktober 2024 geen deel."
        assert wijst in huisvesting.motivering
        assert [citaat.uit.naam for citaat in huisvesting.grond if citaat.uit] == ["een"]


class TestToekenning:
    """A grant, and the text under which it was made."""

    KORT = "De urgentie geldt zes maanden vanaf de datum van toekenning."
    LANG = "De urgentie geldt een jaar vanaf de datum van toekenning."

    def status(self, *toekenningen: dict[str, str]) -> Uitkomst:
        """Return the status under two texts that keep an urgency valid for six months and for a year."""
        een, ander = tekst("Een", self.KORT), tekst("Ander", self.LANG)
        wie = client(uit="Eemnes", toekenningen=list(toekenningen))
        return Register.van(een, ander).evaluate(wie, peildatum=PEIL).uitkomst("status")

    def test_without_its_text_it_is_asked(self) -> None:
        """Under which text an urgency was granted is a fact: while it is missing, the texts do not contradict."""
        status = self.status({"datum": "2024-02-01"})
        assert status.soort is Uitkomstsoort.ONBEPAALD
        assert [een.gegeven.sleutel for een in status.nog_nodig] == ["toekenningen"]

    @pytest.mark.parametrize(("naam", "geldig"), [("een", False), ("Een", False), ("ander", True)])
    def test_with_its_text_it_is_decided(self, naam: str, geldig: bool) -> None:  # noqa: FBT001 - a parameter
        """The text that is named decides, by its short name or its title."""
        status = self.status({"datum": "2024-02-01", "regeling": naam})
        assert (status.soort, status.waarde) == (Uitkomstsoort.VASTGESTELD, Waarde(urgent=geldig))

    def test_two_that_can_be_the_last(self) -> None:
        """Of two grants under two texts, dated to the month, it is asked which was the last."""
        status = self.status({"datum": "2024-02", "regeling": "een"}, {"datum": "2024-02", "regeling": "ander"})
        assert status.soort is Uitkomstsoort.ONBEPAALD

    def test_without_its_text_and_its_day(self) -> None:
        """Both can be answered: the text and the day."""
        status = self.status({"datum": "2024-04"})
        assert status.soort is Uitkomstsoort.ONBEPAALD


class TestMacht:
    """A power that a record says was used."""

    MACHT = "\nArtikel 3. Afwijken\n\nHet college kan van artikel 2 afwijken.\n"

    def test_place_that_one_text_has(self) -> None:
        """The place of a power is enough where one text has it."""
        oordelen = [{"oordeel": "artikel 3 toepassen", "waarde": True, "door": "het college"}]
        register = Register.van(tekst("Een", NAAR_SOEST, extra=self.MACHT), tekst("Ander", NAAR_AMERSFOORT))
        huisvesting = register.evaluate(client(uit="Eemnes", oordelen=oordelen), peildatum=PEIL).uitkomsten[0]
        assert namen(huisvesting) == ["Amersfoort"]
        assert "Het convenant “Een” beslist hier niet mee. Artikel 2 is buiten toepassing" in huisvesting.motivering

    def test_place_that_two_texts_have(self) -> None:
        """Where two texts have such a power it counts with the name of its text, and without it for neither."""
        een, ander = tekst("Een", NAAR_SOEST, extra=self.MACHT), tekst("Ander", NAAR_AMERSFOORT, extra=self.MACHT)
        oordelen = [{"oordeel": "een: artikel 3 toepassen", "waarde": True, "door": "het college"}]
        nee = [{"oordeel": "ander: artikel 3 toepassen", "waarde": False, "door": "het college"}]
        wie = client(uit="Eemnes", oordelen=oordelen + nee)
        assert namen(Register.van(een, ander).evaluate(wie, peildatum=PEIL).uitkomsten[0]) == ["Amersfoort"]
        zonder = client(uit="Eemnes", oordelen=[{**oordelen[0], "oordeel": "artikel 3 toepassen"}])
        uitkomst = Register.van(een, ander).evaluate(zonder, peildatum=PEIL).uitkomsten[0]
        assert not namen(uitkomst)


class TestRegister:
    """The value itself."""

    def test_order_means_nothing(self) -> None:
        """Registers of the same texts are equal, whatever the order, and hash alike."""
        delen: tuple[str | Path, ...] = ("u16-2017", "u16-koers", GOOI)
        registers = {Register.van(*volgorde) for volgorde in permutations(delen)}
        assert len(registers) == 1

    def test_repr_names_the_texts(self) -> None:
        """The ``repr`` holds the names of the texts, not their rules."""
        assert repr(Register.van("u16-koers", "u16-2017")) == "Register(regelingen=u16-2017 + u16-koers)"

    def test_given_twice_counts_once(self) -> None:
        """A text given twice is there once."""
        assert Register.van("u16-2017", bundled_regeling("u16-2017").of_fout()) == Register.van("u16-2017")

    def test_folder(self) -> None:
        """A folder stands for the agreements in it."""
        assert Register.van(GOOI.parent) == Register.van(GOOI)

    def test_one_gives_what_evaluate_gives(self) -> None:
        """A register of one gives the very same assessment, with its motivering."""
        een = bundled_regeling("amersfoort-uitstroom").of_fout()
        wie = client(uit="Soest")
        assert Register.van(een).evaluate(wie, peildatum=PEIL) == evaluate(een, wie, peildatum=PEIL)
        assert (
            Register.van(een).evaluate(wie, peildatum=PEIL).motivering == evaluate(een, wie, peildatum=PEIL).motivering
        )

    def test_nothing_in_it(self, tmp_path: Path) -> None:
        """A register without a text is refused."""
        with pytest.raises(ValueError, match="ten minste één tekst"):
            Register.van(tmp_path)

    def test_errors_of_all_texts(self, tmp_path: Path) -> None:
        """What is wrong is told of every text at once."""
        for naam in ("a", "b"):
            (tmp_path / f"{naam}.convenant").write_text("Dit is geen regeling.\n", encoding="utf-8")
        with pytest.raises(RegelingFout) as fout:
            Register.van(tmp_path)
        assert all(f"{naam}.convenant" in str(fout.value) for naam in ("a", "b"))

    def test_no_such_file(self) -> None:
        """A name that is neither bundled nor a file is told as a finding."""
        with pytest.raises(RegelingFout, match="bestaat niet"):
            Register.van("bestaat-niet")

    def test_two_facts_of_one_name(self) -> None:
        """Texts that ask for one name with two types cannot be applied to one record."""
        gegevens = "\nGegevens\n\nschuld: de cliënt heeft een schuld ({})\n\nArtikel 1."
        een, ander = (
            parse_regeling(
                f'Convenant "{naam}"\nRegio: {naam}\nSoort: convenant\n\nPartijen\n\nDe gemeenten Soest en Baarn.\n'
                f"{gegevens.format(soort)} Huisvesting\n\nSoest is verantwoordelijk voor de huisvesting.\n",
                name=naam,
            ).of_fout()
            for naam, soort in (("A", "ja of nee"), ("B", "bedrag"))
        )
        with pytest.raises(ValueError, match=r"feiten\.schuld"):
            Register.van(een, ander)

    def test_texts_of_one_name(self) -> None:
        """Two texts with one file name and one title are told apart, by their hash and by when they hold."""
        oud = tekst("Samen", NAAR_SOEST, looptijd="van 1 januari 2018 tot 1 januari 2023")
        nieuw = tekst("Samen", NAAR_AMERSFOORT, looptijd="vanaf 1 januari 2023")
        eerste, tweede = Register.van(oud, nieuw).namen
        assert eerste.naam == f"samen@{oud.inhoud_hash[:8]}"
        assert eerste.aanduiding == "het convenant “Samen” (van 1 januari 2018 tot 1 januari 2023)"
        assert tweede.aanduiding == "het convenant “Samen” (vanaf 1 januari 2023)"
        huisvesting = Register.van(oud, nieuw).evaluate(client(uit="Eemnes"), peildatum=PEIL).uitkomsten[0]
        assert "artikel 2 van het convenant “Samen” (vanaf 1 januari 2023):" in huisvesting.motivering
        assert "Het convenant “Samen” (van 1 januari 2018 tot 1 januari 2023) gold" in huisvesting.motivering


def wet(*leden: str) -> Regeling:
    """Return a statute with these leden in its second article."""
    artikel = "\n".join(f"{nummer}. {lid}" for nummer, lid in enumerate(leden, 1))
    return parse_regeling(
        f"""Wet "Jeugdwet, een proef"
Soort: wet
Looptijd: vanaf 1 januari 2015

Artikel 2. Huisvesting

{artikel}
""",
        name="jeugdwet",
    ).of_fout()


class TestKring:
    """Rules of several texts that yield to each other in a circle (semantics, section 3)."""

    WET = wet(
        "In afwijking van artikel 2 van de Huisvestingsverordening is Soest verantwoordelijk voor de huisvesting.",
        "Soest is verantwoordelijk voor de begeleiding.",
    )
    WIJKT = (
        "In afwijking van artikel 2, {lid} lid, van de Jeugdwet is Amersfoort verantwoordelijk voor de {taak}, indien "
        "de cliënt minderjarige kinderen heeft."
    )

    def verordening(self, lid: str = "eerste", taak: str = "huisvesting", **anders: str) -> Regeling:
        """Return an ordinance that departs from a lid of the statute."""
        regel = self.WIJKT.format(lid=lid, taak=taak)
        return tekst("Huisvestingsverordening Soest 2020", regel, soort="verordening", **anders)

    def test_both_places_are_named(self) -> None:
        """Two rules that each depart from the other: the register says so when it is made, with both places."""
        with pytest.raises(ValueError, match="wijken voor elkaar in een kring") as fout:
            Register.van(self.WET, self.verordening())
        assert "artikel 2 van de verordening “Huisvestingsverordening Soest 2020”" in str(fout.value)
        assert "artikel 2, eerste lid, van de wet “Jeugdwet, een proef”" in str(fout.value)

    def test_circle_through_one_text(self) -> None:
        """A circle of three rules, two of which stand in one text, is found too."""
        regel = (
            "1. In afwijking van artikel 2, eerste lid, van de Jeugdwet is Amersfoort verantwoordelijk voor de "
            "huisvesting.\n2. In afwijking van het eerste lid is Eemnes verantwoordelijk voor de huisvesting, "
            "onverminderd artikel 2 van de Jeugdwet."
        )
        een = tekst("Terugkeer", regel)
        assert een.regels[1].elders, "the second lid yields to the statute"
        with pytest.raises(ValueError, match="eerste lid, van het convenant “Terugkeer” wijkt voor artikel 2, tw"):
            Register.van(een, wet("Soest is verantwoordelijk voor de huisvesting."))

    @pytest.mark.parametrize(
        "anders",
        [{"lid": "tweede", "taak": "begeleiding"}, {"looptijd": "van 1 januari 2010 tot 1 januari 2015"}],
        ids=["another question", "never in force together"],
    )
    def test_rules_that_never_meet(self, anders: dict[str, str]) -> None:
        """Rules on two questions, or in texts that were never in force together, are no circle."""
        assert len(Register.van(self.WET, self.verordening(**anders)).regelingen) == 2

    def test_kept_in_force(self) -> None:
        """A transition clause can let a lapsed text meet a later one: then it is a circle."""
        blijft = BLIJFT.replace("Dit convenant", "Deze verordening").replace("2023", "2013")
        oud = self.verordening(looptijd="van 1 januari 2010 tot 1 januari 2015", extra=blijft)
        with pytest.raises(ValueError, match="kring"):
            Register.van(self.WET, oud)


class TestWerkproces:
    """Who does what by when under several texts."""

    PLICHT = "Het college neemt binnen {weken} weken na de aanmelding een besluit."

    def register(self) -> Register:
        """Return two texts with a duty at the same place."""
        return Register.van(
            tekst("Een", self.PLICHT.format(weken="acht")), tekst("Ander", self.PLICHT.format(weken="zes"))
        )

    def stappen(self, verrichtingen: list[dict[str, str]]) -> dict[str, Stand]:
        """Return how the steps stand, by the name of their text."""
        wie = client(uit="Eemnes", verrichtingen=verrichtingen)
        proces = werkproces(self.register(), wie, peildatum=PEIL)
        return {stap.citaat.uit.naam: stap.stand for stap in proces.stappen if stap.citaat.uit}

    def test_each_place_has_its_text(self) -> None:
        """The steps of all texts stand in one list, each with the name of its text."""
        proces = werkproces(self.register(), client(uit="Eemnes"), peildatum=PEIL)
        assert {stap.citaat.tekst for stap in proces.stappen} == {
            "artikel 2 van het convenant “Een”",
            "artikel 2 van het convenant “Ander”",
        }
        assert proces.tekst == "het convenant “Ander” en het convenant “Een”"

    def test_carried_out_under_one_text(self) -> None:
        """What a record says of a place in one text says nothing of the same place in another."""
        gedaan = [{"bepaling": "artikel 2", "regeling": "een", "datum": "2024-10-02"}]
        assert self.stappen(gedaan) == {"een": Stand.GEDAAN, "ander": Stand.TE_DOEN}

    def test_text_in_the_citation(self) -> None:
        """The citation itself may name the text, as a letter does."""
        gedaan = [{"bepaling": "artikel 2 van het convenant “Een”", "datum": "2024-10-02"}]
        assert self.stappen(gedaan) == {"een": Stand.GEDAAN, "ander": Stand.TE_DOEN}

    def test_place_that_two_texts_have(self) -> None:
        """Without the name of a text, a place that two texts have settles neither."""
        gedaan = [{"bepaling": "artikel 2", "datum": "2024-10-02"}]
        assert self.stappen(gedaan) == {"een": Stand.ONBEKEND, "ander": Stand.ONBEKEND}

    def test_entry_that_fits_no_duty(self) -> None:
        """An entry about one of the texts that fits none of its duties is counted once."""
        wie = client(uit="Eemnes", verrichtingen=[{"bepaling": "artikel 9", "regeling": "een", "datum": "2024-10-02"}])
        assert werkproces(self.register(), wie, peildatum=PEIL).zonder_plicht == 1

    def test_one_text_as_ever(self) -> None:
        """A register of one gives what that text gives."""
        een, wie = tekst("Een", self.PLICHT.format(weken="acht")), client(uit="Eemnes")
        assert werkproces(Register.van(een), wie, peildatum=PEIL) == werkproces(een, wie, peildatum=PEIL)


class TestWatAls:
    """What would change an outcome that several texts have together."""

    KINDEREN = (
        "In afwijking van artikel 2, eerste lid, van de Jeugdwet is Amersfoort verantwoordelijk voor de huisvesting, "
        "indien de cliënt {gegeven}."
    )

    def test_fact_of_another_text(self) -> None:
        """A fact that only the second text declares is among what can change, and the outcome then rests on it."""
        gegevens = 'ziek: de cliënt is ziek (ja of nee)\n  vraag: "Is de cliënt ziek?"'
        ander = parse_regeling(
            f"""Convenant "Terugkeer"
Regio: Amersfoort
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Amersfoort en Soest.

Gegevens

{gegevens}

Artikel 2. Huisvesting

{self.KINDEREN.format(gegeven="ziek is")}
""",
            name="terugkeer",
        ).of_fout()
        wie = client(uit="Eemnes", feiten={"ziek": False})
        gevonden = wat_als(Register.van(JEUGDWET, ander), wie, peildatum=PEIL, vraag="huisvesting")
        (verandering,) = gevonden.veranderingen
        assert namen(gevonden.uitkomst) == ["Soest"]
        assert namen(verandering.uitkomst) == ["Amersfoort"]
        assert [c.tekst for c in verandering.uitkomst.grond] == ["artikel 2 van het convenant “Terugkeer”"]

    def test_end_of_the_first_text(self) -> None:
        """The end of one of the texts changes the outcome by itself, and is named with its title."""
        oud = tekst("Terugkeer 2018", NAAR_SOEST, looptijd="van 1 januari 2018 tot 1 januari 2025")
        nieuw = tekst("Terugkeer 2025", NAAR_AMERSFOORT, looptijd="vanaf 1 januari 2025")
        gevonden = wat_als(Register.van(oud, nieuw), client(uit="Eemnes"), peildatum=PEIL, vraag="huisvesting")
        assert gevonden.vanzelf is not None
        assert gevonden.vanzelf.dag == date(2025, 1, 1)
        assert gevonden.vanzelf.aanleidingen == (
            "het convenant “Terugkeer 2018” geldt niet meer",
            "het convenant “Terugkeer 2025” gaat in",
        )

    def test_power_by_its_place(self) -> None:
        """A power that the record names by its place alone counts, as it does for the outcome itself."""
        register = Register.van(tekst("Een", NAAR_SOEST, extra=TestMacht.MACHT), tekst("Ander", NAAR_AMERSFOORT))
        oordelen = [{"oordeel": "artikel 3 toepassen", "waarde": True, "door": "het college"}]
        wie = client(uit="Eemnes", oordelen=oordelen)
        gevonden = wat_als(register, wie, peildatum=PEIL, vraag="huisvesting")
        assert namen(gevonden.uitkomst) == ["Amersfoort"]
        assert gevonden.vanzelf is None

    def test_one_text_as_ever(self) -> None:
        """A register of one gives what that text gives."""
        een, wie = tekst("Een", HERKOMST), client(uit="Eemnes")
        alleen, samen = (wat_als(t, wie, peildatum=PEIL, vraag="huisvesting") for t in (een, Register.van(een)))
        assert alleen == samen


class TestWaaromNiet:
    """Why a provision of one of several texts applies or not."""

    REGISTER = Register.van("amersfoort-uitstroom", GOOI)

    def plaatsen(self, woorden: str) -> set[str]:
        """Return the places that the words name."""
        beoordeling = self.REGISTER.evaluate(client(uit="Eemnes"), peildatum=PEIL)
        return {een.citaat.sleutel for een in waarom_niet(beoordeling, self.REGISTER, woorden)}

    def test_place_in_every_text(self) -> None:
        """A place without a text is that place in each of them."""
        assert {sleutel.partition(":")[0] for sleutel in self.plaatsen("artikel 2")} == {
            "amersfoort-uitstroom",
            "gooi-en-vechtstreek",
        }

    @pytest.mark.parametrize(
        "woorden",
        [
            "gooi-en-vechtstreek: artikel 2",
            "gooi-en-vechtstreek: 2",
            "artikel 2 van het convenant “Opvang en bescherming in Gooi en Vechtstreek”",
        ],
    )
    def test_place_with_its_text(self, woorden: str) -> None:
        """The name of a text, or its kind and title, leaves that one."""
        assert self.plaatsen(woorden) == {"gooi-en-vechtstreek: artikel 2"}

    def test_text_that_is_not_there(self) -> None:
        """A place in a text that was not applied is none."""
        with pytest.raises(KeyError):
            self.plaatsen("u16-2017: artikel 2")
