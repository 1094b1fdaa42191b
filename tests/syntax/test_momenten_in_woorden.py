"""Days and ages in the words of drafters: the day on which an urgency was given, a birthday, and *totdat*."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Geldigheid, Regel, Urgentie, Verantwoordelijkheid, Verplichting
from regio_uitstroom.model.voorwaarden import Niet
from tests.syntax.zinnen import tekst


def regel(zin: str) -> Regel:
    """Return the last rule of a text with a sentence."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1]


def geldigheid(zin: str) -> tuple[object, ...]:
    """Return how long an urgency is valid, and from when."""
    een = regel(zin)
    assert isinstance(een, Geldigheid)
    return een.duur, een.moment, een.vanaf


def termijn(zin: str) -> object:
    """Return the term of a duty."""
    een = regel(zin)
    assert isinstance(een, Verplichting)
    return een.termijn


class TestVerleenwoorden:
    """verleenwoorden."""

    @pytest.mark.parametrize(
        "vanaf",
        [
            "te rekenen vanaf de datum waarop zij is afgegeven",
            "vanaf de dag waarop deze is toegekend",
            "gerekend vanaf de datum waarop de urgentie is verleend",
            "vanaf de datum van afgifte",
            "vanaf de dag van afgifte van de urgentieverklaring",
            "vanaf het moment van verlening",
        ],
    )
    def test_from_the_grant(self, vanaf: str) -> None:
        """Each is the day of the grant."""
        assert geldigheid(f"De urgentie geldt zes maanden {vanaf}.") == geldigheid(
            "De urgentie geldt zes maanden vanaf de datum van toekenning."
        )

    @pytest.mark.parametrize("na", ["na de datum van afgifte", "na de datum waarop zij is afgegeven"])
    def test_after_the_grant(self, na: str) -> None:
        """*Na* does not count that day."""
        assert geldigheid(f"De urgentie geldt zes maanden {na}.") == geldigheid(
            "De urgentie geldt zes maanden na de toekenning."
        )

    @pytest.mark.parametrize(
        "na",
        ["na het verlenen van de urgentie", "na de datum waarop de urgentie is verleend", "na afgifte van de urgentie"],
    )
    def test_in_a_duty(self, na: str) -> None:
        """A duty that does not begin with the urgency, names her."""
        zin = "De woningcorporatie biedt binnen drie maanden {} een passende woning aan."
        assert termijn(zin.format(na)) == termijn(zin.format("na de toekenning"))

    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie geldt zes maanden vanaf de datum van afgifte van de indicatie.",
            "De urgentie geldt zes maanden vanaf de datum waarop de indicatie is afgegeven.",
        ],
    )
    def test_of_something_else(self, zin: str) -> None:
        """On which day something else was given, says nothing of the urgency."""
        gelezen = parse_regeling(tekst(zin))
        regels = gelezen.regeling.regels if gelezen.regeling is not None else ()
        assert not any(isinstance(een, Geldigheid) for een in regels)


class TestVerjaardagen:
    """verjaardagen."""

    @pytest.mark.parametrize("wanneer", ["voor zijn achttiende verjaardag", "voor de 18e verjaardag van de cliënt"])
    def test_as_a_day(self, wanneer: str) -> None:
        """It is the day on which he reaches that age."""
        zin = "De zorgaanbieder meldt de cliënt uiterlijk zes maanden {} aan bij de gemeente van herkomst."
        assert getattr(termijn(zin.format(wanneer)), "moment", None) == getattr(
            termijn(zin.format("voordat hij achttien jaar wordt")), "moment", 0
        )

    @pytest.mark.parametrize(
        ("zin", "plat"),
        [
            (
                "De cliënt krijgt urgentie vanaf zijn achttiende verjaardag.",
                "De cliënt krijgt urgentie, indien hij achttien jaar of ouder is.",
            ),
            (
                "De cliënt krijgt urgentie, indien hij zijn achttiende verjaardag heeft bereikt.",
                "De cliënt krijgt urgentie, indien hij de leeftijd van achttien jaar heeft bereikt.",
            ),
            (
                "De cliënt krijgt urgentie, indien hij zijn drieëntwintigste verjaardag nog niet heeft bereikt.",
                "De cliënt krijgt urgentie, indien hij de leeftijd van 23 jaar nog niet heeft bereikt.",
            ),
        ],
    )
    def test_as_an_age(self, zin: str, plat: str) -> None:
        """Who had that birthday is so old."""
        een, ander = regel(zin), regel(plat)
        assert isinstance(een, Urgentie)
        assert een.voorwaarde == ander.voorwaarde

    def test_of_somebody_else(self) -> None:
        """The birthday of a child is no age of the client."""
        zin = "De cliënt krijgt urgentie vanaf de achttiende verjaardag van zijn kind."
        gelezen = parse_regeling(tekst(zin)).regeling
        regels = gelezen.regels if gelezen is not None else ()
        assert not [een for een in regels if een.citaat.artikel == "3" and isinstance(een, Urgentie)]


class TestTotdat:
    """totdatwoorden."""

    @pytest.mark.parametrize(
        "zin",
        [
            "De gemeente van herkomst blijft verantwoordelijk voor de begeleiding totdat de cliënt werk heeft.",
            "De gemeente van herkomst is verantwoordelijk voor de begeleiding, totdat de cliënt werk heeft.",
            "Totdat de cliënt werk heeft, is de gemeente van herkomst verantwoordelijk voor de begeleiding.",
        ],
    )
    def test_responsible_until(self, zin: str) -> None:
        """So long as it is not so: *tenzij*."""
        een = regel(zin)
        plat = regel("De gemeente van herkomst is verantwoordelijk voor de begeleiding, tenzij de cliënt werk heeft.")
        assert isinstance(een, Verantwoordelijkheid)
        assert isinstance(een.voorwaarde, Niet)
        assert een.voorwaarde == plat.voorwaarde
