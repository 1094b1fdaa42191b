"""Main clauses that say in other words what another form says."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Geldigheid, Regel, Urgentie, Verlenging, Verval, Voorrang
from regio_uitstroom.model.voorwaarden import En, Niet, Uitstroomgereed
from tests.syntax.zinnen import codes, tekst


def regel(zin: str) -> Regel:
    """Return the rule of a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def zelfde(een: str, ander: str) -> bool:
    """Whether two sentences make the same rule, but for their words."""
    eerste, tweede = regel(een), regel(ander)
    assert isinstance(eerste, Urgentie)
    assert isinstance(tweede, Urgentie)
    return (eerste.urgent, type(eerste.voorwaarde)) == (tweede.urgent, type(tweede.voorwaarde))


WEL = "De cliënt krijgt urgentie, indien hij uitstroomgereed is."
GEEN = "De cliënt krijgt geen urgentie, indien hij uitstroomgereed is."


class TestMetHoofd:
    """The head of a main clause by what stands beside its verb."""

    @pytest.mark.parametrize(
        ("zin", "als"),
        [
            ("De cliënt heeft recht op urgentie, indien hij uitstroomgereed is.", WEL),
            ("De cliënt kan aanspraak maken op urgentie, indien hij uitstroomgereed is.", WEL),
            ("De cliënt heeft voorrang, indien hij uitstroomgereed is.", WEL),
            ("Er bestaat geen recht op urgentie, indien de cliënt uitstroomgereed is.", GEEN),
            ("Indien de cliënt uitstroomgereed is, bestaat geen aanspraak op urgentie.", GEEN),
            ("De cliënt heeft geen recht op urgentie, indien hij uitstroomgereed is.", GEEN),
            ("De cliënt kan geen urgentie aanvragen, indien hij uitstroomgereed is.", GEEN),
            ("De aanvraag wordt afgewezen, indien de cliënt uitstroomgereed is.", GEEN),
            ("Een aanvraag om urgentie wordt geweigerd, indien de cliënt uitstroomgereed is.", GEEN),
        ],
    )
    def test_urgency(self, zin: str, als: str) -> None:
        """The rule is the one that the plain form makes."""
        assert zelfde(zin, als)

    def test_necessary(self) -> None:
        """What is a condition for urgency, is that without which there is none."""
        gemaakt = regel("Een voorwaarde voor urgentie is dat de cliënt uitstroomgereed is.")
        assert isinstance(gemaakt, Urgentie)
        assert not gemaakt.urgent
        assert isinstance(gemaakt.voorwaarde, Niet)
        assert isinstance(gemaakt.voorwaarde.deel, Uitstroomgereed)

    @pytest.mark.parametrize("begin", ["Een voorwaarde voor urgentie is", "Voorwaarden voor urgentie zijn"])
    def test_necessary_in_a_list(self, begin: str) -> None:
        """Such conditions can stand in a list, after the client or each with its own subject."""
        for lijst in ("de cliënt:\na. {}; en\nb. {}.", "\na. de cliënt {}; en\nb. de cliënt {}."):
            gemaakt = regel(
                f"{begin} dat {lijst}".format("uitstroomgereed is", "dagbesteding heeft").replace("dat \n", "dat:\n")
            )
            assert isinstance(gemaakt, Urgentie)
            assert not gemaakt.urgent
            assert isinstance(gemaakt.voorwaarde, Niet)
            assert isinstance(gemaakt.voorwaarde.deel, En)

    @pytest.mark.parametrize(
        "zin",
        [
            "Geen voorwaarde voor urgentie is dat de cliënt dagbesteding heeft.",
            "Geen voorwaarde voor urgentie is dat de cliënt:\na. dagbesteding heeft; en\nb. minderjarig is.",
            "Een voorwaarde voor urgentie is niet dat de cliënt dagbesteding heeft.",
        ],
    )
    def test_not_necessary(self, zin: str) -> None:
        """What is no condition decides nothing: it is refused with what to do, and is not read as a condition."""
        (fout,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout)
        assert fout.kind.code == "RU144"
        assert "laat de zin weg" in fout.hulp

    def test_before_others(self) -> None:
        """*Voorrang boven* others is an order, no ground of urgency."""
        zin = "Gezinnen met minderjarige kinderen hebben voorrang boven andere urgente woningzoekenden."
        assert isinstance(regel(zin), Voorrang)

    @pytest.mark.parametrize(
        "zin", ["De urgentie blijft zes maanden van kracht.", "De urgentie is een jaar van kracht."]
    )
    def test_valid(self, zin: str) -> None:
        """How long an urgency is *van kracht*, it is valid."""
        assert isinstance(regel(zin), Geldigheid)

    @pytest.mark.parametrize(
        "zin",
        ["De urgentie vervalt op verzoek van de cliënt.", "Op verzoek van de houder wordt de urgentie ingetrokken."],
    )
    def test_at_request(self, zin: str) -> None:
        """Whether he asked for it, is a condition."""
        gemaakt = regel(zin)
        assert isinstance(gemaakt, Verval)
        assert "daarom verzoekt" in str(getattr(gemaakt.voorwaarde, "tekst", ""))

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt heeft urgentie.",
            "Een voorwaarde voor urgentie is niet dat de cliënt uitstroomgereed is.",
            "De cliënt krijgt urgentie, indien hij recht op urgentie heeft.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """What says something else stays refused."""
        assert codes(zin)


class TestLooptijd:
    def test_extended(self) -> None:
        """Who extends the term of an urgency, extends the urgency."""
        zin = "De looptijd van de urgentie kan met drie maanden worden verlengd, indien de cliënt dagbesteding heeft."
        assert isinstance(regel(zin), Verlenging)


class TestOntvangst:
    """*Na ontvangst* by itself."""

    def test_what_the_sentence_is_about(self) -> None:
        """What comes in is what the sentence is about: the term has its beginning."""
        termijn = getattr(regel("Het college beslist binnen zes weken na ontvangst over de aanvraag."), "termijn", None)
        assert termijn is not None
        assert termijn.vanaf is not None

    def test_no_beginning(self) -> None:
        """A term from something that no list holds is kept, from that day: the record can have it as a fact."""
        zin = "De zorgaanbieder zendt binnen zes weken na het kennismakingsgesprek een plan."
        termijn = getattr(regel(zin), "termijn", None)
        assert termijn is not None
        assert termijn.moment.naam == "het kennismakingsgesprek"


class TestEigenBegrip:
    def test_before_a_longer_phrase(self) -> None:
        """A term of the text with an article before it is that term, also where a word list holds both."""
        begrip = "a. zwervend bestaan: de cliënt heeft geen vaste woon- of verblijfplaats"
        zin = "De cliënt krijgt urgentie, indien hij een zwervend bestaan heeft."
        zin = f"In dit convenant wordt verstaan onder:\n{begrip}.\n\n2. {zin}"
        assert type(getattr(regel(zin), "voorwaarde", None)).__name__ == "BegripGeldt"


class TestGeweigerd:
    """What would be lost beside the urgency."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Er bestaat recht op urgentie en huisvesting.",
            "De cliënt komt in aanmerking voor urgentie en huisvesting.",
            "Een voorwaarde voor urgentie of huisvesting is dat de cliënt uitstroomgereed is.",
            "De gemeente Zeist heeft recht op urgentie.",
            "De cliënt heeft gedurende zes maanden recht op urgentie.",
            "De cliënt heeft geen voorrang boven andere cliënten.",
            "De cliënt heeft niet langer recht op urgentie, indien hij dagbesteding heeft.",
            "Cliënten hebben voorrang op een passende woning.",
            "De aanvraag wordt binnen zes weken afgewezen.",
            "De aanvraag van de zorgaanbieder wordt afgewezen, indien de cliënt dagbesteding heeft.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """It is refused."""
        assert codes(zin)
