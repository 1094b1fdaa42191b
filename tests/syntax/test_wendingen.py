"""Turns of phrase of drafters: how long an urgency is valid, lists that are announced, and what is done on request."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Geldigheid, Regel, Urgentie, Verplichting
from regio_uitstroom.model.voorwaarden import FeitIs, Leeftijd, Woonduur
from tests.syntax.zinnen import gemeld, tekst

BESLIST = "Het college beslist binnen acht weken na de aanvraag.\n"


def regel(zin: str) -> Regel:
    """Return the last rule of a text with a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestGeldigheidswoorden:
    """geldigheidswoorden."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De geldigheidsduur van de urgentie bedraagt zes maanden vanaf de datum van toekenning.",
            "De urgentie heeft een geldigheidsduur van zes maanden, gerekend vanaf de datum van toekenning.",
            "Een urgentieverklaring is zes maanden geldig, te rekenen vanaf de datum van toekenning.",
            "De geldigheid van de urgentieverklaring is zes maanden vanaf de datum van toekenning.",
        ],
    )
    def test_same_as_valid(self, zin: str) -> None:
        """Its validity *is* so long, it *has* a validity of so long: it is valid for so long."""
        een, ander = regel(zin), regel("De urgentie geldt zes maanden vanaf de datum van toekenning.")
        assert isinstance(een, Geldigheid)
        assert isinstance(ander, Geldigheid)
        assert (een.duur, een.moment, een.vanaf) == (ander.duur, ander.moment, ander.vanaf)

    @pytest.mark.parametrize("dag", ["vanaf de dag na", "vanaf de dag na die van", "vanaf de dag volgend op die van"])
    def test_from_the_day_after(self, dag: str) -> None:
        """*Vanaf de dag na die van de toekenning* is *na de toekenning*."""
        een, ander = (
            regel(f"De urgentie geldt zes maanden {dag} de toekenning."),
            regel("De urgentie geldt zes maanden na de toekenning."),
        )
        assert isinstance(een, Geldigheid)
        assert isinstance(ander, Geldigheid)
        assert (een.duur, een.moment, een.vanaf) == (ander.duur, ander.moment, ander.vanaf)

    def test_from_a_date(self) -> None:
        """A day of the calendar from which it would run is never passed over."""
        assert gemeld("De urgentie geldt zes maanden, te rekenen vanaf 1 januari 2026.")

    @pytest.mark.parametrize(
        "zin",
        [
            "De geldigheidsduur van de huurovereenkomst bedraagt zes maanden.",
            "De geldigheidsduur bedraagt zes maanden.",
            "Een plan heeft een geldigheidsduur van zes maanden.",
        ],
    )
    def test_of_something_else(self, zin: str) -> None:
        """How long something else is valid says nothing of an urgency."""
        gelezen = parse_regeling(tekst(zin))
        regels = gelezen.regeling.regels if gelezen.regeling is not None else ()
        assert not any(isinstance(een, Geldigheid) for een in regels)


class TestAangekondigd:
    """aangekondigd."""

    @pytest.mark.parametrize(
        "aan",
        [
            "indien hij voldoet aan de volgende voorwaarden",
            "als hij aan alle volgende voorwaarden voldoet",
            "indien is voldaan aan elk van de volgende eisen",
            "mits hij aan de onderstaande criteria voldoet",
        ],
    )
    def test_all_of_them(self, aan: str) -> None:
        """The list is one of conditions, with *en* where none stands; its items may be sentences."""
        een = regel(f"De cliënt krijgt urgentie, {aan}:\n   a. hij is uitstroomgereed;\n   b. hij heeft dagbesteding.")
        anders = "De cliënt krijgt urgentie, indien hij:\n   a. uitstroomgereed is; en\n   b. dagbesteding heeft."
        ander = regel(anders)
        assert isinstance(een, Urgentie)
        assert een.voorwaarde == ander.voorwaarde

    def test_one_of_them(self) -> None:
        """*Een van de volgende voorwaarden*: one is enough."""
        een = regel(
            "De cliënt krijgt urgentie, indien hij voldoet aan een van de volgende voorwaarden:\n"
            "   a. hij is uitstroomgereed;\n   b. hij heeft dagbesteding;\n   c. hij woont in Houten."
        )
        ander = regel(
            "De cliënt krijgt urgentie, indien hij:\n   a. uitstroomgereed is;\n   b. dagbesteding heeft; of\n"
            "   c. in Houten woont."
        )
        assert een.voorwaarde == ander.voorwaarde

    def test_own_conjunction(self) -> None:
        """A conjunction that stands in the list is left as it is."""
        zin = (
            "De cliënt krijgt urgentie, indien hij voldoet aan de volgende voorwaarden:\n"
            "   a. hij is uitstroomgereed; of\n   b. hij heeft dagbesteding."
        )
        ander = "De cliënt krijgt urgentie, indien hij:\n   a. uitstroomgereed is; of\n   b. dagbesteding heeft."
        assert regel(zin).voorwaarde == regel(ander).voorwaarde

    def test_asked_as_one_fact(self) -> None:
        """What is asked of an item with its verb second, is asked as in a clause: one fact, in good Dutch."""
        een = regel(
            "De cliënt krijgt urgentie, indien hij voldoet aan de volgende voorwaarden:\n"
            "   a. hij heeft een puppy;\n   b. hij beschikt over een blauw plan."
        )
        feiten = [feit.gegeven.sleutel for feit in van_soort(FeitIs, een.voorwaarde)]
        assert feiten == ["feiten.de cliënt een puppy heeft", "feiten.de cliënt over een blauw plan beschikt"]

    def test_one_of_all_is_not_all(self) -> None:
        """Where the announcement says one and the list joins with *en*, that is reported."""
        zin = (
            "De cliënt krijgt urgentie, indien hij voldoet aan een van de volgende voorwaarden:\n"
            "   a. hij is uitstroomgereed; en\n   b. hij heeft dagbesteding."
        )
        assert gemeld(zin)


class TestOpAanvraag:
    """What is granted on request."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt op aanvraag urgentie, indien hij uitstroomgereed is.",
            "De cliënt krijgt op zijn verzoek urgentie, indien hij uitstroomgereed is.",
            "Het college verleent op verzoek van de cliënt urgentie, indien hij uitstroomgereed is.",
        ],
    )
    def test_no_ground(self, zin: str) -> None:
        """That somebody applied is how an urgency is got, and no condition of it."""
        assert regel(zin).voorwaarde == regel("De cliënt krijgt urgentie, indien hij uitstroomgereed is.").voorwaarde

    def test_of_another(self) -> None:
        """That another must ask for it is not passed over."""
        assert gemeld("Het college verleent op verzoek van de zorgaanbieder urgentie aan de cliënt.")


class TestGenoemde:
    """met_genoemde."""

    @pytest.mark.parametrize(
        ("zin", "anders"),
        [
            (
                "Artikel 2, tweede lid, is niet van toepassing op de in artikel 2, eerste lid, bedoelde cliënten.",
                "Artikel 2, tweede lid, is niet van toepassing op de cliënten, bedoeld in artikel 2, eerste lid.",
            ),
            (
                f"{BESLIST}2. De urgentie vervalt, indien de in het eerste lid bedoelde termijn is verstreken.",
                f"{BESLIST}2. De urgentie vervalt, indien de termijn, bedoeld in het eerste lid, is verstreken.",
            ),
        ],
    )
    def test_condition(self, zin: str, anders: str) -> None:
        """With its place in front a noun means what it means with the place behind it."""
        een, ander = (regel(wat).voorwaarde for wat in (zin, anders))
        assert een is not None
        assert ander is not None
        assert evolve(een, tekst="", span=None) == evolve(ander, tekst="", span=None)

    @pytest.mark.parametrize(
        "waarvan", ["de in het eerste lid bedoelde termijn", "de termijn, bedoeld in het eerste lid"]
    )
    def test_term_that_runs_from_its_end(self, waarvan: str) -> None:
        """A term can run from the end of a term with its place in front."""
        binnen = f"2. Het college informeert de cliënt binnen een week na afloop van {waarvan}."
        een = regel(f"{BESLIST}{binnen}")
        assert isinstance(een, Verplichting)
        assert een.termijn is not None

    def test_conditions_of_an_article(self) -> None:
        """Whether somebody meets the conditions of the text itself is worked out, and not asked."""
        assert gemeld("De cliënt krijgt urgentie, indien hij voldoet aan de in artikel 2 genoemde voorwaarden.")


class TestVerleendOp:
    """On what ground an urgency was granted."""

    @pytest.mark.parametrize("wat", ["zij is", "deze is", "de urgentie is", "blijkt dat zij is"])
    def test_asked_of_the_urgency(self, wat: str) -> None:
        """It is asked of the urgency; a client is not granted, and that one was granted is on record."""
        een = regel(f"Het college kan de urgentie intrekken, indien {wat} verleend op grond van onjuiste gegevens.")
        assert isinstance(een.voorwaarde, FeitIs)
        assert een.voorwaarde.gegeven.sleutel == "feiten.de urgentie op grond van onjuiste gegevens is verleend"


class TestVensters:
    """Windows that end at a moment."""

    @pytest.mark.parametrize("venster", ["in de twaalf maanden voor", "in de twaalf maanden vóór", "in het jaar voor"])
    def test_before(self, venster: str) -> None:
        """*Voor* and *voorafgaand aan* say the same, and so do a year and twelve months of that length."""
        slot = "ten minste zes maanden in Houten heeft gewoond."
        een = regel(f"De cliënt krijgt urgentie, indien hij {venster} de aanvraag {slot}")
        jaar = "het jaar" if "jaar" in venster else "de twaalf maanden"
        ander = regel(f"De cliënt krijgt urgentie, indien hij in {jaar} voorafgaand aan de aanvraag {slot}")
        assert isinstance(een.voorwaarde, Woonduur)
        assert een.voorwaarde == ander.voorwaarde


class TestLeeftijdswoorden:
    """leeftijdswoorden."""

    @pytest.mark.parametrize(
        ("zin", "anders"),
        [
            ("Meerderjarige cliënten krijgen urgentie.", "Cliënten van achttien jaar of ouder krijgen urgentie."),
            ("De meerderjarige cliënt krijgt urgentie.", "Cliënten van achttien jaar of ouder krijgen urgentie."),
            ("Minderjarige cliënten krijgen urgentie.", "Cliënten jonger dan achttien jaar krijgen urgentie."),
            ("De minderjarige cliënt krijgt urgentie.", "Cliënten jonger dan achttien jaar krijgen urgentie."),
            (
                "De cliënt krijgt urgentie, indien hij ten minste achttien jaar oud is.",
                "De cliënt krijgt urgentie, indien hij ten minste achttien jaar is.",
            ),
        ],
    )
    def test_same_age(self, zin: str, anders: str) -> None:
        """An age in front of the noun, or with *oud*, is that age."""
        een, ander = regel(zin).voorwaarde, regel(anders).voorwaarde
        assert isinstance(een, Leeftijd)
        assert een == ander

    @pytest.mark.parametrize("is_", ["hij een minderjarige alleenstaande is", "de cliënt een meerderjarige jongere is"])
    def test_what_somebody_is(self, is_: str) -> None:
        """Of what somebody is, both halves count: that is no age of clients."""
        assert gemeld(f"De cliënt krijgt urgentie, indien {is_}.")

    def test_relative_clause_behind(self) -> None:
        """What else is said of the clients stays said of them."""
        een = regel("Meerderjarige cliënten die in Houten wonen, krijgen urgentie.")
        ander = regel("Cliënten van achttien jaar of ouder die in Houten wonen, krijgen urgentie.")
        assert een.voorwaarde is not None
        assert een.voorwaarde == ander.voorwaarde
