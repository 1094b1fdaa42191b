"""Priority over all who seek a home is urgency; among the urgent it is an order."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel, Urgentie, Voorrang
from regio_uitstroom.model.voorwaarden import FeitIs, Niet
from tests.syntax.zinnen import codes, tekst

WIE = "die dagbesteding hebben"


def regel(zin: str) -> Regel:
    """Return the rule that a sentence makes."""
    (een,) = [r for r in parse_regeling(tekst(zin)).of_fout().regels if r.citaat.artikel == "3"]
    return een


@pytest.mark.parametrize("heeft", ["krijgt", "heeft"])
@pytest.mark.parametrize("boven", ["boven andere woningzoekenden", "op overige woningzoekenden"])
@pytest.mark.parametrize("geen", ["", "geen "])
def test_over_all(heeft: str, boven: str, geen: str) -> None:
    """Who goes before all others is urgent (Huisvestingswet 2014, artikel 12)."""
    een = regel(f"De cliënt {heeft} {geen}voorrang {boven}, indien hij dagbesteding heeft.")
    gewoon = regel(f"De cliënt krijgt {geen}voorrang, indien hij dagbesteding heeft.")
    assert isinstance(een, Urgentie)
    assert isinstance(gewoon, Urgentie)
    assert (een.voorwaarde, een.urgent) == (gewoon.voorwaarde, gewoon.urgent)


@pytest.mark.parametrize(
    "zin",
    [
        f"Urgente woningzoekenden {WIE}, krijgen voorrang boven andere woningzoekenden.",
        f"Cliënten {WIE}, hebben voorrang boven andere urgente woningzoekenden.",
        f"Cliënten {WIE}, krijgen voorrang boven cliënten die uitstromen uit beschermd wonen.",
    ],
)
def test_among_the_urgent(zin: str) -> None:
    """Of who is urgent, or before the urgent, it is an order."""
    assert isinstance(regel(zin), Voorrang)


@pytest.mark.parametrize("wie", ["Cliënten aan wie urgentie is verleend", "Cliënten die urgentie hebben gekregen"])
@pytest.mark.parametrize("voor", ["krijgen voorrang boven", "hebben voorrang op"])
def test_urgent_already(wie: str, voor: str) -> None:
    """Whom urgency was granted to is urgent: that he goes first is no ground for the urgency that he has."""
    een, gewoon = (regel(f"{x}, {voor} andere woningzoekenden.") for x in (wie, "Urgente woningzoekenden"))
    assert isinstance(een, Voorrang)
    assert isinstance(gewoon, Voorrang)
    assert een.groepen == gewoon.groepen


@pytest.mark.parametrize(
    "zin",
    [
        "De cliënt aan wie urgentie is verleend, krijgt voorrang.",
        "De cliënt krijgt voorrang boven andere woningzoekenden, indien aan hem urgentie is verleend.",
        "Aan cliënten aan wie urgentie is verleend, wordt voorrang verleend.",
        "De cliënt krijgt voorrang, indien aan hem urgentie is verleend en hij dagbesteding heeft.",
    ],
)
def test_urgent_by_urgency(zin: str) -> None:
    """As a ground for priority it would be one for the urgency that is there already: refused."""
    assert codes(zin) == ["RU224"]


@pytest.mark.parametrize(
    "zin",
    [
        "Cliënten aan wie geen urgentie is verleend, krijgen voorrang.",
        "Cliënten aan wie geen urgentie is verleend, hebben voorrang boven andere woningzoekenden.",
        "Voorrang krijgen cliënten aan wie geen urgentie is verleend.",
        "Aan cliënten aan wie geen urgentie is verleend, wordt voorrang verleend.",
        "De cliënt krijgt voorrang, indien hem geen urgentie is verleend.",
    ],
)
def test_urgent_for_want_of_urgency(zin: str) -> None:
    """That nobody gave it to them is no ground for it: refused."""
    assert codes(zin) == ["RU224"]


def test_not_urgent_yet_beside_a_ground() -> None:
    """Beside a ground it only says who needs it."""
    assert codes("De cliënt krijgt voorrang, indien hij dagbesteding heeft en hem geen urgentie is verleend.") == []


def test_goes_before_all() -> None:
    """*Gaan voor andere woningzoekenden* says neither, and is refused."""
    assert codes(f"Cliënten {WIE}, gaan voor andere woningzoekenden.") == ["RU224"]


@pytest.mark.parametrize("wie", ["andere woningzoekenden die in Houten wonen", "woningzoekenden zonder dagbesteding"])
def test_over_some(wie: str) -> None:
    """Before some who seek a home it may be urgency or an order: refused."""
    assert codes(f"De cliënt krijgt voorrang boven {wie}, indien hij minderjarig is.") == ["RU224"]


class TestWieVoorgaat:
    def test_others_first(self) -> None:
        """*Andere* that go first are those who are not named behind them."""
        een = regel(f"Andere urgente woningzoekenden gaan voor urgente woningzoekenden {WIE}.")
        assert isinstance(een, Voorrang)
        eerst, dan = een.groepen
        assert isinstance(dan, FeitIs)
        assert isinstance(eerst, Niet)
        assert eerst.deel == dan

    @pytest.mark.parametrize(
        "zin",
        [
            "Indien zij dagbesteding hebben, gaan urgente woningzoekenden voor andere urgente woningzoekenden.",
            "Urgente woningzoekenden gaan voor andere urgente woningzoekenden, indien zij dagbesteding hebben.",
            "Indien de cliënt dagbesteding heeft, gaat hij voor andere urgente woningzoekenden.",
        ],
    )
    def test_condition_of_who_goes_first(self, zin: str) -> None:
        """A condition on them says who goes first, as a relative clause does: the others are placed behind them."""
        een = regel(zin)
        gewoon = regel(f"Urgente woningzoekenden {WIE}, gaan voor andere urgente woningzoekenden.")
        assert isinstance(een, Voorrang)
        assert isinstance(gewoon, Voorrang)
        assert (een.groepen, een.voorwaarde) == (gewoon.groepen, gewoon.voorwaarde)
