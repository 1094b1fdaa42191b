"""What a word for clients asks of the client by itself."""

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.model.voorwaarden import FeitIs, Leeftijd, Verblijfsaspect, Verblijfstest
from tests.resolve.test_groepswoorden import DRIE, KOP, codes, feiten, regel


def hints(zin: str) -> str:
    """Return what the errors of a sentence say and advise."""
    diagnostics = parse_regeling(f"{KOP.format(partijen=DRIE)}1. {zin}\n").diagnostics
    return " ".join(f"{d.bericht} {d.hulp}" for d in diagnostics if d.is_fout)


def gevraagd(gemaakt: Regel) -> list[str]:
    """Return the names of the facts that a rule asks for."""
    return [feit.gegeven.sleutel for feit in van_soort(FeitIs, gemaakt.voorwaarde)]


class TestZonderGrens:
    @pytest.mark.parametrize("wie", ["Inwoners", "Ingezetenen", "Bewoners", "Gezinnen"])
    @pytest.mark.parametrize(
        "zin",
        [
            "{} krijgen urgentie.",
            "Dit convenant is niet van toepassing op {}.",
            "Zeist is verantwoordelijk voor de huisvesting van {}.",
            "De cliënt krijgt urgentie, met uitzondering van {}.",
            "{} die dakloos zijn krijgen urgentie.",
        ],
    )
    def test_refused(self, zin: str, wie: str) -> None:
        """Of which municipality, facility or family they are, is not said: they are not all clients."""
        assert codes(zin.format(wie if zin.startswith("{") else wie.lower())) == ["RU224"]

    def test_of_a_stay(self) -> None:
        """A stay says of which facility somebody is *bewoner*, not of which municipality he is *inwoner*."""
        assert codes("Bewoners die in beschermd wonen verblijven krijgen urgentie.") == []
        assert codes("Inwoners die in beschermd wonen verblijven krijgen urgentie.") == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Inwoners die hun woonadres in Houten hebben krijgen urgentie.",
            "Ingezetenen die ten minste twee jaar in Houten wonen krijgen urgentie.",
            "Gezinnen met minderjarige kinderen krijgen urgentie.",
            "De gemeente Zeist informeert inwoners.",
            "De bewoner krijgt urgentie, indien hij zijn woonadres in Houten heeft, tenzij de bewoner schulden heeft.",
        ],
    )
    def test_limited(self, zin: str) -> None:
        """Where the sentence says of which, or decides nothing, the word may stand; *de bewoner* too, in a clause."""
        fouten = codes(zin)
        assert fouten == (["RU224"] if zin.startswith("De bewoner") else [])

    def test_advice(self) -> None:
        """The advice leads to a sentence that is read."""
        assert "`cliënten die hun woonadres in Houten hebben`" in hints("Inwoners krijgen urgentie.")
        assert codes("Cliënten die hun woonadres in Houten hebben, krijgen urgentie.") == []
        assert "`cliënten die kinderen hebben`" in hints("Gezinnen krijgen urgentie.")
        assert codes("Cliënten die kinderen hebben, krijgen urgentie.") == []


class TestVraagt:
    def test_tenant(self) -> None:
        """A tenant is asked for: not every client rents."""
        assert gevraagd(regel("Huurders krijgen geen urgentie.")) == ["feiten.huurder"]
        assert feiten("hij huurder is") == ["huurder"]

    def test_not_a_tenant(self) -> None:
        """An exception for tenants is kept."""
        assert gevraagd(regel("De cliënt krijgt urgentie, met uitzondering van huurders.")) == ["feiten.huurder"]

    def test_everybody_excepted(self) -> None:
        """An exception for all clients would leave nobody: it is not dropped."""
        assert codes("De cliënt krijgt urgentie, met uitzondering van cliënten.") == ["RU242"]

    def test_leaver(self) -> None:
        """An *uitstromer* is who leaves a facility: computed."""
        (test,) = van_soort(Verblijfstest, regel("Uitstromers krijgen urgentie.").voorwaarde)
        assert test.aspect is Verblijfsaspect.UITSTROOMT
        assert test.voorzieningen is None


class TestDossierWeet:
    @pytest.mark.parametrize(
        "zin",
        [
            "Jongeren krijgen urgentie.",
            "Ouderen krijgen geen urgentie.",
            "De cliënt krijgt urgentie, indien hij een jongere is.",
            "De cliënt krijgt urgentie, indien hij jongvolwassene is.",
            "Gedetineerden krijgen urgentie.",
            "De cliënt krijgt geen urgentie, indien hij gedetineerd is.",
            "De cliënt krijgt urgentie, indien hij een ex-gedetineerde is.",
            "De cliënt krijgt urgentie, indien hij gehuwd is.",
            "De cliënt krijgt urgentie, indien hij samenwoont.",
            "De cliënt krijgt urgentie, indien hij met zijn partner samenwoont.",
            "De cliënt krijgt urgentie, indien hij een kind krijgt.",
            "De cliënt krijgt geen urgentie, indien zijn aanvraag is afgewezen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Age, stays, household and grants stand in the record: no question beside it."""
        assert codes(zin) == ["RU238"]

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt krijgt urgentie, indien hij jonger dan 23 jaar is.",
            "De cliënt krijgt urgentie, indien hij ten minste 65 jaar is.",
            "De cliënt krijgt urgentie, indien hij een penitentiaire inrichting heeft verlaten.",
            "De cliënt krijgt urgentie, indien hij in een penitentiaire inrichting verblijft.",
            "De cliënt krijgt urgentie, indien hij geen partner heeft.",
            "De cliënt krijgt urgentie, indien aan hem geen urgentie is toegekend.",
            "Cliënten die jonger dan 23 jaar zijn, krijgen urgentie.",
        ],
    )
    def test_advised(self, zin: str) -> None:
        """What the finding says to write is computed."""
        assert codes(zin) == []
        assert gevraagd(regel(zin)) == []

    def test_with_an_age(self) -> None:
        """*Jongeren* whose age is said are those of that age."""
        gemaakt = regel("Jongeren die jonger zijn dan 23 jaar krijgen urgentie.")
        assert gevraagd(gemaakt) == []
        assert [test.tot for test in van_soort(Leeftijd, gemaakt.voorwaarde)] == [23]

    @pytest.mark.parametrize(
        "voorwaarde",
        ["zijn aanvraag voor een uitkering is afgewezen", "hij met zijn broer samenwoont", "hij zwanger is"],
    )
    def test_asked(self, voorwaarde: str) -> None:
        """One word more that no record answers makes it a question."""
        assert codes(f"De cliënt krijgt urgentie, indien {voorwaarde}.") == []


class TestElkGezin:
    @pytest.mark.parametrize("wie", ["Een gezin", "Ieder gezin", "Elk gezin"])
    def test_any_family(self, wie: str) -> None:
        """One of a group is that group: it is no client by itself."""
        assert codes(f"{wie} krijgt urgentie.") == ["RU224"]
