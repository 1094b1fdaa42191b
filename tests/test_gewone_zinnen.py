"""Ordinary words that can be read as another part of a sentence than they are."""

from __future__ import annotations

import pytest

from tests.test_dossierwoorden import ZIN, gevraagd
from tests.test_welk_aanbod import codes

AANBOD = "De woningcorporatie biedt {} een passende woning aan."


class TestBezit:
    """*Zijn* behind a preposition is whose it is, never a verb."""

    @pytest.mark.parametrize(
        "clausule",
        ["bij zijn ouders kan wonen", "met zijn begeleider een plan heeft gemaakt", "naar zijn ouders gaat"],
    )
    def test_asked(self, clausule: str) -> None:
        """The clause is read to its end, and asked."""
        assert gevraagd(ZIN.format(voorwaarde=f"hij {clausule}")) == {f"feiten.de cliënt {clausule}"}

    def test_verb(self) -> None:
        """As a verb it stays one."""
        assert codes("Cliënten die zijn uitgestroomd uit beschermd wonen krijgen urgentie.") == set()


class TestNadat:
    """A term from the day on which the client may leave has a last day, however that clause is written."""

    @pytest.mark.parametrize("komma", ["", ","])
    @pytest.mark.parametrize("wie", ["hij", "de cliënt", "de jongere", "de woningzoekende"])
    @pytest.mark.parametrize("clausule", ["uitstroomgereed is", "mag uitstromen"])
    def test_last_day(self, wie: str, clausule: str, komma: str) -> None:
        """With or without a comma behind it, and whoever he is called."""
        assert codes(AANBOD.format(f"de cliënt binnen drie maanden nadat {wie} {clausule}{komma}")) == set()

    @pytest.mark.parametrize("komma", ["", ","])
    def test_other_day(self, komma: str) -> None:
        """Of another clause no last day is worked out, which is told; it is no verb out of place."""
        assert codes(AANBOD.format(f"de cliënt binnen drie maanden nadat hij is aangemeld{komma}")) == {"RU335"}

    def test_out_of_place(self) -> None:
        """A verb before what it says of its subject still is."""
        assert "RU134" in codes("De cliënt krijgt urgentie nadat hij is uitstroomgereed.")

    def test_loose_words(self) -> None:
        """Words set apart behind a term may still bound it."""
        assert "RU335" in codes(AANBOD.format("binnen drie maanden na de aanmelding, exclusief vakanties,"))


class TestPartikel:
    """*Voor* before *aan* belongs to the verb, also right behind a length of time."""

    def test_submitted(self) -> None:
        """*Leggen een geschil binnen vier weken voor aan …* is a duty with a term."""
        zin = "De gemeenten leggen een geschil over de huisvesting binnen vier weken voor aan de geschillencommissie."
        assert codes(zin) == {"RU311"}


class TestVoorop:
    """A sentence that begins with an adjective is no condition."""

    def test_adjective(self) -> None:
        """*Verlengde jeugdhulp* is a thing."""
        assert "RU178" not in codes("Verlengde jeugdhulp blijft voor rekening van de gemeente Houten.")

    def test_condition(self) -> None:
        """A verb in front still is one."""
        assert "RU178" in codes("Heeft de cliënt schulden krijgt hij urgentie.")
