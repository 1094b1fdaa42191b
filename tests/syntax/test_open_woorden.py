"""Words that no word list holds: kept in sentences that decide nothing, refused in all others."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Kanbepaling, Regel, Verplichting
from regio_uitstroom.syntax.open_woorden import is_andere_vorm
from tests.syntax.zinnen import codes, gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the rule of a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestOpenWoorden:
    """Duties, powers and provisions."""

    @pytest.mark.parametrize(
        ("zin", "soort"),
        [
            ("De woningcorporatie organiseert een kennismakingsbijeenkomst.", Verplichting),
            ("Het college draagt zorg voor een tijdige en volledige registratie van de aanvragen.", Verplichting),
            ("De zorgaanbieders leveren de cijfers aan over de in- en uitstroom.", Verplichting),
            (
                "De woningcorporaties zenden een overzicht van de toegewezen woningen aan de centrumgemeente.",
                Verplichting,
            ),
            ("De leden van de commissie worden benoemd door het college.", Verplichting),
            ("De woningcorporatie mag het contract omzetten in een regulier huurcontract.", Kanbepaling),
            ("Het huurcontract staat op naam van een lokale beheerstichting.", Bepaling),
        ],
    )
    def test_kept(self, zin: str, soort: type) -> None:
        """The sentence is a rule of its kind, in the words of the text."""
        gevonden = regel(zin)
        assert isinstance(gevonden, soort)
        assert gevonden.tekst == zin.removesuffix(".")

    def test_told(self) -> None:
        """The writer is told which words these are, with the noun that they stand before."""
        gelezen = parse_regeling(tekst("Het college maakt een gemotiveerde kansenkaart."))
        (melding,) = (m for m in gelezen.diagnostics if m.kind.code == "RU155")
        assert dict(melding.waarden)["woorden"] == "een gemotiveerde kansenkaart"

    def test_unknown_verb(self) -> None:
        """With a verb that nobody knows no duty is read: the sentence stays in its own words (decision 031)."""
        laatste = parse_regeling(tekst("De aanvraag wordt geparafeerd.")).of_fout().regels[-1]
        assert isinstance(laatste, Bepaling)

    @pytest.mark.parametrize(
        ("zin", "code"),
        [
            ("De cliënt krijgt urgentie, indien hij tot de kansenpool behoort.", "RU101"),
            ("De cliënt krijgt urgentie, indien hij spaarzaam is en een pasende woning zoekt.", "RU101"),
            ("De cliënt krijgt een voorkeurspositie.", "RU101"),
            ("De zorgaanbieder meldt de clïent aan bij de verantwoordelijke gemeente.", "RU101"),
            ("De woningcorporatie biedt een pasende woning aan.", "RU101"),
            ("Een onvolledige aanvraag wordt niet behandeld.", "RU154"),
        ],
    )
    def test_refused(self, zin: str, code: str) -> None:
        """Not what is decided, not who acts, no slip; a denial stays a denial."""
        assert gemeld(zin) == [code]


class TestLijst:
    """Lists in sentences that decide nothing."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De aanvraag bevat:\na. de naam van de aanvrager; en\nb. een beschrijving van de woonsituatie.",
            "De commissie bestaat uit:\na. een voorzitter; en\nb. een vertegenwoordiger van de gemeenten.",
            "De stuurgroep heeft tot taak:\na. het volgen van de uitvoering; en\nb. het adviseren van partijen.",
            "De zorgaanbieder verstrekt:\na. het plan; en\nb. een verklaring, indien de cliënt niet instemt.",
        ],
    )
    def test_kept(self, zin: str) -> None:
        """A list after a colon belongs to the words of the sentence."""
        assert regel(zin).tekst == " ".join(zin.removesuffix(".").split())

    @pytest.mark.parametrize(
        "zin",
        [
            "De commissie bestaat uit drie leden, een voorzitter en een secretaris.",
            "De begeleiding bestaat uit ten minste twee uur per week.",
            "De zorgaanbieder houdt een gesprek met de cliënt en de woningcorporatie.",
            "Het besluit vermeldt de datum van toekenning en het zoekprofiel.",
        ],
    )
    def test_mixed_row(self, zin: str) -> None:
        """Persons, things and numbers stand in one row."""
        assert codes(zin) == []

    def test_both_act(self) -> None:
        """*De zorgaanbieder en de cliënt* both act."""
        gevonden = regel("De zorgaanbieder en de cliënt sluiten een overeenkomst.")
        assert isinstance(gevonden, Verplichting)
        assert gevonden.actor.naam == "De zorgaanbieder en de cliënt"


class TestAlsWerkwoord:
    """Words that are noun and verb."""

    @pytest.mark.parametrize(
        ("zin", "handeling"),
        [
            ("De commissie besluit bij meerderheid van stemmen.", "besluiten"),
            ("De commissie kan slechts besluiten, indien de voorzitter daarmee instemt.", "besluiten"),
        ],
    )
    def test_verb(self, zin: str, handeling: str) -> None:
        """It is the verb where the clause has none yet."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Verplichting | Kanbepaling)
        assert gevonden.handeling == handeling


class TestZij:
    """Whom a pronoun means."""

    def test_who_acts(self) -> None:
        """*Zij* is the commission where the sentence is about her, not a client."""
        gevonden = regel("De commissie adviseert, nadat zij de stukken heeft ontvangen.")
        assert gevonden.voorwaarde is not None
        assert gevonden.voorwaarde.tekst == "de commissie de stukken heeft ontvangen"

    def test_client(self) -> None:
        """In a sentence on urgency she is the client."""
        gevonden = regel("De urgentie vervalt, indien zij de woning heeft verlaten.")
        assert gevonden.voorwaarde is not None
        assert gevonden.voorwaarde.tekst.startswith("de cliënt ")


class TestWieDoet:
    """A clause that says which of those who act."""

    def test_clause(self) -> None:
        """It is kept with who acts."""
        gevonden = regel(
            "Een partij die dit convenant wil opzeggen, deelt dit schriftelijk mee aan de andere partijen."
        )
        assert isinstance(gevonden, Verplichting)
        assert gevonden.actor.naam == "Een partij die dit convenant wil opzeggen"

    def test_municipality(self) -> None:
        """*Een gemeente die …* acts as she is described."""
        gevonden = regel("Een gemeente die haar contingent niet benut, meldt dit aan de overige gemeenten.")
        assert isinstance(gevonden, Verplichting)
        assert gevonden.actor.naam == "Een gemeente die haar contingent niet benut"

    def test_no_such_municipality(self) -> None:
        """A name that no municipality has, is reported in a duty too."""
        assert codes("Houtten meldt de cliënt aan bij de verantwoordelijke gemeente.") == ["RU201"]

    def test_not_responsible(self) -> None:
        """Of a sentence on responsibility it would be lost: refused."""
        assert codes("De partijen die dit convenant willen opzeggen, zijn verantwoordelijk voor de huisvesting.")


class TestIsAndereVorm:
    """is_andere_vorm."""

    @pytest.mark.parametrize(
        ("woord", "ander"),
        [("uitstroomgerede", "uitstroomgereed"), ("woonvormen", "woonvorm"), ("positieve", "positief")],
    )
    def test_ending(self, woord: str, ander: str) -> None:
        """Another ending is no slip."""
        assert is_andere_vorm(woord, ander)

    @pytest.mark.parametrize(
        ("woord", "ander"),
        [
            ("kindd", "kind"),
            ("briefadress", "briefadres"),
            ("gemeentte", "gemeente"),
            ("urgentiee", "urgentie"),
            ("partne", "partner"),
            ("gemeent", "gemeente"),
        ],
    )
    def test_slip(self, woord: str, ander: str) -> None:
        """A letter twice, or one less at the end, is one."""
        assert not is_andere_vorm(woord, ander)


class TestVerschreven:
    """A slip in a sentence that decides, or that is kept, stays an error."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De kosten van de begeleiding komen voor erkening van de gemeente van herkomst.",
            "De kosten van de begeleiding komen voor rekening van de gemeentte van herkomst.",
            "De cliënt krijgt urgentie, indien hij een briefadress heeft.",
            "De cliënt krijgt urgentie, indien hij een kindd heeft.",
            "De cliënt rkijgt urgentie, indien hij dagbesteding heeft.",
            "De cliënt krijgt urgentie, nidien hij dagbesteding heeft.",
        ],
    )
    def test_error(self, zin: str) -> None:
        """It is reported as a word that is not known."""
        assert "RU101" in codes(zin)
