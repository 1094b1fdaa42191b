"""A fact that every record holds is read in the words of its own description, in any clause that says them."""

from __future__ import annotations

import pytest

from regio_uitstroom.client.gegevens import Feittype, ingebouwde_gegevens
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.syntax.hoofd import MODAL
from tests.test_dossierwoorden import ZIN, gevraagd

FEITEN = {
    sleutel: gegeven
    for sleutel, gegeven in ingebouwde_gegevens().items()
    if gegeven.type is Feittype.JA_NEE and sleutel.startswith("feiten.")
}
MEERVOUD = {"heeft": "hebben", "leidt": "leiden", "gaat": "gaan"}


def achteraan(woorden: str, werkwoord: str) -> str:
    """Return a clause with its verb at the end: *een zwervend bestaan leidt*, *zelfstandig gaat wonen*."""
    rest, _, laatste = woorden.rpartition(" ")
    helpt = lexicon().werkwoorden.vormen[werkwoord].werkwoord in MODAL
    return f"{rest} {werkwoord} {laatste}" if helpt else f"{woorden} {werkwoord}"


def zinnen(omschrijving: str) -> tuple[str, ...]:
    """Return sentences with the description of a fact as their condition, in every order and number."""
    werkwoord, _, rest = omschrijving.removeprefix("de cliënt ").partition(" ")
    een, meer = achteraan(rest, werkwoord), achteraan(rest, MEERVOUD[werkwoord])
    return (
        f"De cliënt krijgt urgentie, indien hij {een}.",
        f"De cliënt krijgt urgentie, tenzij de cliënt {een}.",
        f"{werkwoord.capitalize()} de cliënt {rest}, dan krijgt hij urgentie.",
        f"De cliënt die {een}, krijgt urgentie.",
        f"Cliënten die {meer}, krijgen urgentie.",
        f"De cliënt krijgt urgentie, indien hij uitstroomgereed is en {een}.",
        f"De cliënt krijgt urgentie, indien hij:\n   a. {een}; of\n   b. uitstroomgereed is.",
    )


class TestIngebouwdFeit:
    """Clauses with a verb and a thing that together say a fact of the record."""

    @pytest.mark.parametrize("sleutel", FEITEN)
    def test_its_own_words(self, sleutel: str) -> None:
        """The description of a fact is that fact in every order of words, and nothing else is asked."""
        for zin in zinnen(FEITEN[sleutel].omschrijving):
            assert gevraagd(zin) == {sleutel}, zin

    def test_the_annotation(self) -> None:
        """The one fact of yes and no that is part of a history is read in its own words too."""
        zin = ZIN.format(voorwaarde="bij zijn woonadres de aantekening staat dat het in onderzoek is")
        assert gevraagd(zin) == frozenset()

    @pytest.mark.parametrize(
        "clausule",
        [
            "hij geen zwervend bestaan leidt",
            "hij niet een zwervend bestaan leidt",
            "hij een zwervend bestaan heeft",
            "hij geen zwervend bestaan heeft",
            "de cliënt werk zoekt en een zwervend bestaan leidt",
            "hij een vaste woon- of verblijfplaats heeft",
            "hij zonder vaste woon- of verblijfplaats is",
            "hij niet zelfstandig gaat wonen",
        ],
    )
    def test_in_other_words(self, clausule: str) -> None:
        """Its denial and other words for it are that fact too."""
        assert len(gevraagd(ZIN.format(voorwaarde=clausule)) & frozenset(FEITEN)) == 1

    @pytest.mark.parametrize(
        "clausule",
        [
            "hij een zwervend bestaan heeft geleid",
            "hij een zwervend bestaan wil leiden",
            "hij sinds zijn jeugd een zwervend bestaan leidt",
            "hij niet langer een zwervend bestaan leidt",
            "zijn moeder een zwervend bestaan leidt",
        ],
    )
    def test_more_is_said(self, clausule: str) -> None:
        """That it was so, is wanted, or has a beginning, or is so of somebody else, is a fact of its own."""
        gevonden = gevraagd(ZIN.format(voorwaarde=clausule))
        assert gevonden
        assert not gevonden & frozenset(FEITEN)
