"""Whom a text covers, who goes before whom and what ends an urgency, in the words of ordinances."""

from __future__ import annotations

import pytest
from attrs import evolve

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Bepaling, Regel, Verval
from tests.syntax.zinnen import gemeld, tekst


def regel(zin: str) -> Regel:
    """Return the rule of a sentence, without its own words."""
    return evolve(parse_regeling(tekst(zin)).of_fout().regels[-1], tekst="")


class TestBereik:
    @pytest.mark.parametrize(
        "zin",
        [
            "{wie} vallen buiten het toepassingsbereik van deze regeling.",
            "{wie} vallen buiten de reikwijdte van deze regeling.",
            "{wie} vallen buiten de werkingssfeer van dit convenant.",
            "{wie} vallen buiten deze regeling.",
            "Buiten deze regeling vallen {wie}.",
            "Buiten de reikwijdte van deze regeling vallen {wie}.",
        ],
    )
    @pytest.mark.parametrize(
        "wie", ["statushouders", "cliënten die schulden hebben", "cliënten die buiten de regio een opleiding volgen"]
    )
    def test_outside(self, zin: str, wie: str) -> None:
        """It is the text that does not cover them."""
        gegeven = zin.format(wie=wie)
        gewoon = f"Deze regeling is niet van toepassing op {wie}."
        assert regel(gegeven[0].upper() + gegeven[1:]) == regel(gewoon)

    def test_under(self) -> None:
        """Whom a text does cover is said in the same orders."""
        gewoon = "Deze regeling is van toepassing op statushouders."
        assert regel("Onder de werkingssfeer van deze regeling vallen statushouders.") == regel(gewoon)

    @pytest.mark.parametrize(
        "zin", ["Statushouders vallen buiten de boot.", "Statushouders vallen buiten het bereik van Houten."]
    )
    def test_other(self, zin: str) -> None:
        """What falls outside something else is no scope of the text."""
        assert gemeld(zin)


class TestVoorgaan:
    def test_same(self) -> None:
        """*Gaan voor op* is *hebben voorrang boven*."""
        zin = "Cliënten met minderjarige kinderen {} andere cliënten."
        assert regel(zin.format("gaan voor op")) == regel(zin.format("hebben voorrang boven"))

    def test_may_be_urgency(self) -> None:
        """Before other home seekers it may say that they are urgent: the writer says which."""
        assert gemeld("Cliënten met minderjarige kinderen gaan voor op andere woningzoekenden.") == ["RU224"]

    def test_denied(self) -> None:
        """Who does not go before whom is kept as a sentence on the order, and gives nobody anything."""
        assert isinstance(regel("Statushouders gaan niet voor op andere cliënten."), Bepaling)


class TestOorzaak:
    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie vervalt door ondertekening van een huurovereenkomst.",
            "Met ondertekening van een huurovereenkomst eindigt de urgentie.",
            "De urgentie eindigt met ondertekening van een huurovereenkomst.",
        ],
    )
    def test_event(self, zin: str) -> None:
        """What an urgency ends by or with is that at which it ends."""
        gevonden = regel(zin)
        assert isinstance(gevonden, Verval)
        assert gevonden == regel("De urgentie vervalt bij ondertekening van een huurovereenkomst.")
