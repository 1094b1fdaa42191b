"""What is told of a sentence that denies, is about a place, or about others: never to grant urgency."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Urgentie
from tests.syntax.zinnen import codes, tekst

JONG = "Aan een cliënt jonger dan 18 jaar wordt geen urgentie verleend."


def hulp(zin: str) -> list[str]:
    """Return the hints on a sentence that is refused, kept, or left to a person."""
    soorten = {"RU144", "RU154", "RU157"}
    return [d.hulp for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code in soorten]


class TestAfgeven:
    """_aan_wie."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Voor een cliënt jonger dan 18 jaar wordt geen urgentieverklaring afgegeven.",
            "Aan een cliënt jonger dan 18 jaar wordt geen urgentieverklaring afgegeven.",
            "Voor een cliënt jonger dan 18 jaar wordt geen urgentieverklaring verleend.",
        ],
    )
    def test_refuses(self, zin: str) -> None:
        """To give out none for a client is to grant him none."""
        een, ander = (parse_regeling(tekst(wat)).of_fout().regels[-1] for wat in (zin, JONG))
        assert isinstance(een, Urgentie)
        assert isinstance(ander, Urgentie)
        assert (een.urgent, een.voorwaarde) == (ander.urgent, ander.voorwaarde)

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentieverklaring wordt door het college afgegeven.",
            "Het college geeft de urgentieverklaring binnen vier weken af.",
        ],
    )
    def test_grants_nobody(self, zin: str) -> None:
        """By whom, or when, a declaration is given out says not that everybody gets one."""
        assert codes(zin) == ["RU144"]


class TestWeigerend:
    """weigerend."""

    @pytest.mark.parametrize(
        "zin", ["De urgentie geldt niet voor jongeren.", "De urgentie wordt niet verstrekt aan studenten."]
    )
    def test_refuses_first(self, zin: str) -> None:
        """Of a sentence that denies the refusing form is told, and not the granting one."""
        (een,) = hulp(zin)
        assert "`De cliënt krijgt geen urgentie, indien …`" in een
        assert "`De cliënt krijgt urgentie, indien …`" not in een


class TestZoekgebied:
    """op_zoekgebied."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie geldt uitsluitend voor de gemeente die verantwoordelijk is voor de huisvesting van de cliënt.",
            "De urgentie geldt alleen in de gemeente Houten.",
            "De urgentie geldt niet in Houten.",
        ],
    )
    def test_is_told(self, zin: str) -> None:
        """Where an urgency counts is no outcome; what to do with the sentence is told, and followed it is accepted."""
        (een,) = hulp(zin)
        assert een.startswith("deze taal kent geen zoekgebied: zet de zin in een toelichting")
        assert codes(f"De cliënt krijgt urgentie, indien hij dagbesteding heeft.\nToelichting: {zin}") == []


class TestRuilen:
    """uitruilen."""

    def test_power(self) -> None:
        """That clients may be swapped is kept, and what to write where it decides is about the municipality."""
        zin = "Gemeenten kunnen onderling cliënten ruilen als beide gemeenten en beide cliënten daarmee instemmen."
        assert codes(zin) == []
        assert "is de gemeente van voorkeur verantwoordelijk" in hulp(zin)[0]

    def test_that_they_are(self) -> None:
        """That they are swapped is refused as before."""
        assert codes("De gemeenten ruilen cliënten.") == ["RU144"]


class TestMeervoud:
    """Verbs of a relative clause behind *en*."""

    def test_not_two_rules(self) -> None:
        """A singular verb is none of a plural subject: no sentence is told in which the colleges meet the demands."""
        zin = (
            "Burgemeester en wethouders verlenen een urgentieverklaring aan de woningzoekende die uitstroomt uit "
            "beschermd wonen en voldoet aan de voorwaarden van artikel 2."
        )
        assert codes(zin) == []
        assert len(hulp(zin)) == 1

    def test_same_as_said_in_full(self) -> None:
        """It is read as with *die* said again."""
        zin = "Burgemeester en wethouders verlenen urgentie aan de cliënt die dagbesteding heeft en {} in Houten woont."
        een, ander = (parse_regeling(tekst(zin.format(die).replace("  ", " "))) for die in ("", "die"))
        assert [d.kind.code for d in een.diagnostics] == [d.kind.code for d in ander.diagnostics]


class TestVanHetHuishouden:
    """eigen_gegeven."""

    def test_amount_of_a_household(self) -> None:
        """The fact that is offered is that of the household, and followed to the letter it is accepted."""
        zin = "Het college weigert de urgentie indien het verzamelinkomen van het huishouden hoger is dan € 47.699."
        gegeven = "verzamelinkomen: het verzamelinkomen van het huishouden (bedrag)"
        assert any(f"`{gegeven}`" in d.hulp for d in parse_regeling(tekst(zin)).diagnostics)
        assert codes(zin, gegeven) == []


def test_already_is_a_word_of_a_question() -> None:
    """*Al* in one item makes no mistake of the words in the others."""
    zin = """De urgentieverklaring wordt geweigerd als de aanvrager:
a. niet over een geldige verblijfstitel beschikt; of
b. het huisvestingsprobleem al had kunnen voorkomen."""
    assert codes(zin) == []


@pytest.mark.parametrize("wie", ["Houten en Zeist", "De gemeenten Houten en Zeist"])
def test_both_responsible(wie: str) -> None:
    """*Zijn* before what is said of them is the verb."""
    een = parse_regeling(tekst(f"{wie} zijn verantwoordelijk voor de huisvesting.")).of_fout().regels[-1]
    ander = parse_regeling(tekst(f"{wie} zijn samen verantwoordelijk voor de huisvesting.")).of_fout().regels[-1]
    assert getattr(een, "gemeente", None) == getattr(ander, "gemeente", "")


class TestWoning:
    """A sentence on homes that denies."""

    def test_no_grant(self) -> None:
        """Who gets no home by the text is told how to refuse, and not how to grant."""
        zin = (
            "Uitstromers die begeleiding weigeren, komen niet in aanmerking voor een woning op grond van dit convenant."
        )
        (wel,) = hulp(zin)
        assert "`De cliënt krijgt geen urgentie, indien …`" in wel
        assert "krijgt urgentie" not in wel


class TestGeacht:
    """What somebody is deemed to have."""

    def test_deemed_granted(self) -> None:
        """An urgency that is deemed to be granted is one that is: the form that says so is offered, and accepted."""
        zin = "Als het college niet tijdig beslist, wordt de urgentie geacht te zijn verleend."
        (fout,) = [d for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout]
        assert "`De cliënt krijgt urgentie, indien …`" in fout.hulp
        assert codes("De cliënt krijgt urgentie, indien het college niet tijdig beslist.") == []
