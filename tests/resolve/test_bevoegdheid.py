"""Who may do what with urgency, who may not, and who grants it: none of these is a grant or a refusal for all."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Intrekking, Regel, Urgentie
from regio_uitstroom.model.voorwaarden import FeitIs
from tests.syntax.zinnen import codes, tekst

ALS = ", indien de cliënt schulden heeft."


def laatste(zin: str) -> Regel:
    """Return the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


class TestMag:
    """*Mag* gives the power that *kan* gives."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college mag de urgentie intrekken",
            "Het college kan de urgentie intrekken",
            "De urgentie mag worden ingetrokken",
            "De urgentie mag vervallen",
        ],
    )
    def test_withdraw(self, zin: str) -> None:
        """A power to withdraw, that somebody must use."""
        assert isinstance(laatste(zin + ALS), Intrekking)


class TestMagGeen:
    """Who may grant none has no choice: then there is none."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college mag geen urgentie verlenen",
            "Het college kan geen urgentie verlenen",
            "Urgentie kan niet worden verleend",
            "Aan de cliënt mag geen urgentie worden verleend",
            "De cliënt kan geen urgentie krijgen",
        ],
    )
    def test_refusal(self, zin: str) -> None:
        """A refusal on the condition alone, without a judgment."""
        regel = laatste(zin + ALS)
        assert isinstance(regel, Urgentie)
        assert not regel.urgent
        assert isinstance(regel.voorwaarde, FeitIs)


class TestGeenWeigering:
    """A refusal that is denied is none."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Er wordt geen urgentie geweigerd",
            "Het college weigert geen urgentie",
            "Het college kan geen urgentie weigeren",
            "Het college mag de urgentie niet weigeren",
        ],
    )
    def test_decides_nothing(self, zin: str) -> None:
        """It does not say what is, and is refused."""
        assert codes(zin + ALS) == ["RU224"]

    def test_only(self) -> None:
        """*Alleen* behind *kan weigeren* says nothing of the others, and is not dropped."""
        assert codes("Het college kan de aanvraag alleen weigeren" + ALS) == ["RU224"]


class TestVoorIedereen:
    """Who decides, and in which form, is not to whom."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie wordt verleend bij beschikking.",
            "De urgentie wordt verleend door het college.",
            "Het college verleent de urgentie.",
            "De urgentie wordt geweigerd door het college.",
            "De aanvraag wordt afgewezen door het college.",
            "De urgentie wordt ingetrokken door het college.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """It would hold for every client."""
        assert codes(zin) == ["RU224"]

    @pytest.mark.parametrize(
        "zin",
        ["Er wordt geen urgentie verleend.", "De cliënt krijgt urgentie.", "Het college kan urgentie verlenen."],
    )
    def test_said_so(self, zin: str) -> None:
        """What says that it holds for everybody, or is a power, is kept."""
        assert codes(zin) == []


class TestCollege:
    """Whose college is responsible."""

    @pytest.mark.parametrize("wie", ["Het college", "Ieder college"])
    def test_of_no_municipality(self, wie: str) -> None:
        """Of the parties each has one: the text must say of which."""
        assert codes(f"{wie} is verantwoordelijk voor de huisvesting van de cliënt.") == ["RU224"]

    @pytest.mark.parametrize("wie", ["Het college van Zeist", "Het college van de gemeente van herkomst"])
    def test_of_one(self, wie: str) -> None:
        """That of one is that municipality."""
        assert codes(f"{wie} is verantwoordelijk voor de huisvesting van de cliënt.") == []


class TestZonderPersoonsvorm:
    @pytest.mark.parametrize(
        "zin",
        ["Het college de urgentie intrekken", "Het college de aanvraag afwijzen", "Het college de urgentie verlenen"],
    )
    def test_refused(self, zin: str) -> None:
        """An infinitive alone is no verb of a sentence: *kan* or *moet* was left out."""
        assert codes(zin + ALS) == ["RU107"]
