"""Which home was refused, or how often: *een tweede passende woning* counts, *het tweede aanbod* is one of them."""

from __future__ import annotations

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from tests.test_dossierwoorden import DOSSIER, PEILDATUM, TEKST, ZIN


def codes(zin: str) -> set[str]:
    """Return what is reported of an agreement with this sentence."""
    return {een.kind.code for een in parse_regeling(TEKST.format(zin=zin), name="bedacht").diagnostics}


def aanspraak(voorwaarde: str, *reacties: str) -> str:
    """Return how the claim of who gave these answers to homes that were offered, in this order, comes out."""
    regeling = parse_regeling(TEKST.format(zin=ZIN.format(voorwaarde=voorwaarde)), name="bedacht").regeling
    aanbod = [
        {"datum": str(date(2026, 4, dag)), "reactie": wat, "passend": True} for dag, wat in enumerate(reacties, 1)
    ]
    client, _ = read_client(DOSSIER | {"aanbiedingen": aanbod})
    assert regeling is not None
    assert client is not None
    uitkomsten = evaluate(regeling, client, peildatum=PEILDATUM).uitkomsten
    waarden = [getattr(een.waarde, "urgent", None) for een in uitkomsten]
    return next(f"{waarde}" for waarde in waarden if waarde is not None)


class TestWelke:
    """A form that would count refusals where the sentence names one offer."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij een nieuw aanbod weigert",
            "hij het nieuwe aanbod weigert",
            "hij een volgend aanbod weigert",
            "hij het tweede aanbod weigert",
            "hij zijn tweede aanbod weigert",
            "hij een tweede aanbod weigert",
            "hij een tweede aanbod heeft geweigerd",
            "hij een tweede passend aanbod weigert",
            "hij een derde aanbod weigert",
            "hij het eerste aanbod weigert",
            "hij de tweede woning weigert",
            "hij de tweede passende woning heeft geweigerd",
            "hij de derde woning afwijst",
            "hij een tweede aanbod aanvaardt",
            "hij de tweede woning aanvaardt",
            "hij een tweede passende woning accepteert",
            "hij een nieuw aanbod heeft gekregen",
            "hij niet reageert op een nieuw aanbod",
            "hij niet ingaat op een volgend aanbod",
            "hij het tweede aanbod niet weigert",
        ],
    )
    def test_one_offer(self, voorwaarde: str) -> None:
        """It may be the first that somebody refuses, so that it is no second refusal: refused."""
        assert codes(ZIN.format(voorwaarde=voorwaarde)) & {"RU238"}

    @pytest.mark.parametrize(
        "voorwaarde", ["hij een tweede passende woning weigert", "hij tweemaal een aanbod heeft geweigerd"]
    )
    @pytest.mark.parametrize(
        ("reacties", "urgent"),
        [
            (("aanvaard", "geweigerd"), "False"),
            (("geen", "geweigerd"), "False"),
            (("geweigerd", "geweigerd"), "True"),
            (("geweigerd", "aanvaard", "geweigerd"), "True"),
        ],
    )
    def test_how_often(self, voorwaarde: str, reacties: tuple[str, ...], urgent: str) -> None:
        """What says how often counts the refusals, whatever came between."""
        assert aanspraak(voorwaarde, *reacties) == urgent


class TestTenHoogste:
    """A number of times with a bound before it."""

    @pytest.mark.parametrize("keren", ["ten hoogste tweemaal", "hoogstens twee keer", "maximaal tweemaal"])
    @pytest.mark.parametrize(("aantal", "urgent"), [(0, "True"), (2, "True"), (3, "False"), (4, "False")])
    def test_at_most(self, keren: str, aantal: int, urgent: str) -> None:
        """At most twice is so as long as it did not happen a third time."""
        assert aanspraak(f"hij {keren} een passende woning heeft geweigerd", *["geweigerd"] * aantal) == urgent
        assert aanspraak(f"aan hem {keren} een woning is aangeboden", *["aanvaard"] * aantal) == urgent

    @pytest.mark.parametrize(("aantal", "urgent"), [(2, "False"), (3, "True")])
    def test_not_at_most(self, aantal: int, urgent: str) -> None:
        """Denied it is more often than that."""
        voorwaarde = "hij niet ten hoogste tweemaal een aanbod heeft geweigerd"
        assert aanspraak(voorwaarde, *["geweigerd"] * aantal) == urgent

    @pytest.mark.parametrize("keren", ["ten minste driemaal", "minimaal drie keer"])
    @pytest.mark.parametrize(("aantal", "urgent"), [(2, "False"), (3, "True"), (4, "True")])
    def test_at_least(self, keren: str, aantal: int, urgent: str) -> None:
        """At least so often is what a number of times by itself says."""
        assert aanspraak(f"hij {keren} een woning heeft geweigerd", *["geweigerd"] * aantal) == urgent


class TestTeltOntkend:
    """What is counted is that it did not happen."""

    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "hij tweemaal geen passende woning heeft aanvaard",
            "hij tweemaal geen aanbod heeft aanvaard",
            "hij voor de tweede keer geen passende woning heeft geweigerd",
            "hij een passende woning tweemaal niet heeft geweigerd",
            "hij ten hoogste tweemaal geen woning heeft geweigerd",
            "hij geen woning tweemaal heeft geweigerd",
            "hij niet passende woning heeft geweigerd",
            "aan hem niet passende woning is aangeboden",
            "aan hem tweemaal geen passende woning is aangeboden",
        ],
    )
    def test_refused(self, voorwaarde: str) -> None:
        """So many times not is no denial of so many times, nor is a home that is not suitable: refused, once."""
        assert codes(ZIN.format(voorwaarde=voorwaarde)) == {"RU238"}

    @pytest.mark.parametrize(("aantal", "urgent"), [(1, "True"), (2, "False")])
    def test_denial_first(self, aantal: int, urgent: str) -> None:
        """*Niet tweemaal* is the denial of *tweemaal*."""
        assert aanspraak("hij niet tweemaal een woning heeft geweigerd", *["geweigerd"] * aantal) == urgent


class TestBijWeigering:
    """The same as a noun: *bij weigering van …*."""

    @pytest.mark.parametrize(
        ("woning", "tekst"),
        [
            ("een woning", "de cliënt een woning heeft geweigerd"),
            ("een passende woning", "de cliënt een passende woning heeft geweigerd"),
            ("een tweede woning", "de cliënt tweemaal een woning heeft geweigerd"),
            ("een tweede passende woning", "de cliënt tweemaal een passende woning heeft geweigerd"),
            ("een derde passende woning", "de cliënt driemaal een passende woning heeft geweigerd"),
        ],
    )
    def test_how_often(self, woning: str, tekst: str) -> None:
        """The ordinal and *passend* count here too."""
        zin = f"De urgentie vervalt bij weigering van {woning}."
        regeling = parse_regeling(TEKST.format(zin=zin), name="bedacht").regeling
        assert regeling is not None
        assert [getattr(regel, "voorwaarde").tekst for regel in regeling.regels] == [tekst]  # noqa: B009 - one kind here

    @pytest.mark.parametrize(
        "woning",
        [
            "het tweede aanbod",
            "een tweede aanbod",
            "de tweede passende woning",
            "een nieuw aanbod",
            "elke woning",
            "alle woningen",
            "passende woningen",
            "een passende woning of begeleiding",
        ],
    )
    def test_one_offer(self, woning: str) -> None:
        """Which one, all, or more than one: refused, as behind a verb."""
        assert codes(f"De urgentie vervalt bij weigering van {woning}.") & {"RU238"}


AANGEBODEN = "De woningcorporatie biedt de cliënt {} aan. De urgentie vervalt, indien de cliënt {}."


class TestTerug:
    """Words for a home that point back at one of which the text said more."""

    @pytest.mark.parametrize(
        "wat",
        [
            "dit aanbod weigert",
            "het aanbod heeft geweigerd",
            "deze woning weigert",
            "de aangeboden woning heeft geweigerd",
            "niet reageert op dit aanbod",
        ],
    )
    def test_points_back(self, wat: str) -> None:
        """It is not any home: refused where the text said which home was offered, read where it did not."""
        assert "RU224" in codes(AANGEBODEN.format("een passende woning", wat))
        assert "RU224" not in codes(AANGEBODEN.format("een woning", wat))

    def test_in_front(self) -> None:
        """So is a condition that begins with its verb."""
        assert "RU224" in codes(
            "Aan de cliënt wordt een passende woning aangeboden. Weigert de urgentiehouder dit aanbod, dan vervalt de"
            " urgentie."
        )

    @pytest.mark.parametrize("wat", ["deze passende woning weigert", "een aanbod weigert", "een woning weigert"])
    def test_says_which(self, wat: str) -> None:
        """Words that say themselves which home it is, or that it is any, point at nothing."""
        assert "RU224" not in codes(AANGEBODEN.format("een passende woning", wat))
