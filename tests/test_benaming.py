"""Whatever a text, an example or a record calls the client, it asks and answers the same of him."""

from __future__ import annotations

from typing import Any

import pytest

from regio_uitstroom import parse_regeling, read_client
from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.voorbeelden import toets
from tests.test_dossierwoorden import TEKST, gevraagd

WOORDEN = ("de cliënt", "de client", "hij", "de woningzoekende", "de aanvrager", "betrokkene", "deze cliënt", "ze")
"""Words for the client that ask nothing of him."""
CLAUSES = (
    "werk heeft",
    "onjuiste gegevens heeft verstrekt",
    "in de regio naar school gaat",
    "vanwege zijn ziekte niet kan werken",
    "zijn schulden heeft afgelost en een hond heeft die blaft",
)
VOORBEELD = """
Voorbeeld "een"
Gegeven een cliënt
  {regel}
Als de peildatum 1 september 2026 is
Dan krijgt de cliënt urgentie.
"""


def vragen(voorwaarde: str, wie: str = "De cliënt") -> frozenset[str]:
    """Return what is asked where this is the condition of urgency."""
    return gevraagd(f"{wie} krijgt urgentie, indien {voorwaarde}.")


def goed(voorwaarde: str, regel: str) -> bool:
    """Whether an example with a line holds, where this is the condition."""
    tekst = TEKST.format(zin=f"De cliënt krijgt urgentie, indien {voorwaarde}.") + VOORBEELD.format(regel=regel)
    regeling = parse_regeling(tekst, name="bedacht").of_fout()
    return all(resultaat.geslaagd for resultaat in toets(regeling)) and bool(regeling.voorbeelden)


class TestVraag:
    """One question, whatever the client is called."""

    @pytest.mark.parametrize("woord", WOORDEN)
    @pytest.mark.parametrize("clausule", CLAUSES)
    def test_subject(self, woord: str, clausule: str) -> None:
        """As the subject of a clause each word is the client."""
        assert vragen(f"{woord} {clausule}") == vragen(f"hij {clausule}") != frozenset()

    @pytest.mark.parametrize("woord", ["de woningzoekende", "de aanvrager", "hem", "de cliënt"])
    @pytest.mark.parametrize(
        "clausule",
        ["de gemeente {} heeft aangemeld bij de wachtlijst", "de gemeente voor {} heeft betaald"],
    )
    def test_object(self, woord: str, clausule: str) -> None:
        """And as whom somebody does something to."""
        assert vragen(clausule.format(woord)) == {f"feiten.{clausule.format('de cliënt')}"}

    def test_several(self) -> None:
        """Several clients are asked about one by one."""
        zin = "Woningzoekenden krijgen urgentie, indien {} hun schulden hebben afgelost."
        een = {"feiten.de cliënt zijn schulden heeft afgelost"}
        assert gevraagd(zin.format("woningzoekenden")) == gevraagd(zin.format("zij")) == een

    @pytest.mark.parametrize("rij", [r for r in lexicon_rows("clienten") if r["vraagt"] == "niets" and r["frasen"]])
    def test_every_word(self, rij: dict[str, str]) -> None:
        """Every word of the list that asks nothing of the client."""
        if rij["sleutel"] != "hij":
            assert vragen(f"de {rij['sleutel']} werk heeft") == {"feiten.de cliënt werk heeft"}

    def test_denied_in_other_words(self) -> None:
        """*Geen huis* of one is the denial of *een huis* of the other."""
        assert vragen("de woningzoekende een huis heeft of de aanvrager geen huis heeft") == {
            "feiten.de cliënt een huis heeft"
        }

    @pytest.mark.parametrize(
        "clausule",
        ["de mantelzorger een auto heeft", "het kind naar school gaat", "de aanvrager van de vergunning werk heeft"],
    )
    def test_somebody_else(self, clausule: str) -> None:
        """Who can be somebody beside the client keeps his own name."""
        assert f"feiten.{clausule}" in vragen(clausule)

    def test_own_word(self) -> None:
        """A word that asks something of the client is he himself where a rule is about him by that word."""
        assert "feiten.de cliënt werk heeft" in vragen("de statushouder werk heeft", "De statushouder")

    def test_judgment(self) -> None:
        """A judgment too has one key."""
        oordeel = "naar het oordeel van het college goed meewerkt"
        assert sleutels(f"de woningzoekende {oordeel}") == sleutels(f"hij {oordeel}") == ["de cliënt goed meewerkt"]


def sleutels(voorwaarde: str) -> list[str]:
    """Return the keys of the judgments that are needed."""
    tekst = TEKST.format(zin=f"De cliënt krijgt urgentie, indien {voorwaarde}.")
    regeling = parse_regeling(tekst, name="bedacht").of_fout()
    (regel,) = regeling.regels
    return [regel.voorwaarde.oordeel.sleutel]  # type: ignore[union-attr] # a judgment


class TestVoorbeeld:
    """An example answers in any of these words."""

    @pytest.mark.parametrize("woord", ["de woningzoekende", "hij", "de aanvrager"])
    def test_line(self, woord: str) -> None:
        """*Die werk heeft* is what *de woningzoekende werk heeft* asks."""
        assert goed(f"{woord} werk heeft", "die werk heeft")
        assert goed(f"{woord} geen werk heeft", "die geen werk heeft")


class TestDossier:
    """A record answers in any of these words."""

    def lees(self, feiten: dict[str, Any], voorwaarde: str = "hij werk heeft") -> tuple[Any, Any]:
        """Return the facts of a record that are read, and the mistakes."""
        tekst = TEKST.format(zin=f"De cliënt krijgt urgentie, indien {voorwaarde}.")
        regeling = parse_regeling(tekst, name="bedacht").of_fout()
        client, fouten = read_client({"sleutel": "c1", "feiten": feiten}, gegevens=regeling.gegevens)
        return client and dict(client.feiten), fouten

    @pytest.mark.parametrize("woord", ["de cliënt", "de woningzoekende", "hij", "de jongere"])
    def test_key(self, woord: str) -> None:
        """The key is the clause with *de cliënt*."""
        feiten, _ = self.lees({f"{woord} werk heeft": True})
        assert list(feiten) == ["de cliënt werk heeft"]

    def test_twice(self) -> None:
        """Two answers to one question are a mistake, not the last one."""
        _, fouten = self.lees({"de jongere werk heeft": True, "de woningzoekende werk heeft": False})
        assert len(fouten) == 1

    def test_judgment(self) -> None:
        """Of a judgment too."""
        client, _ = read_client({"sleutel": "c1", "oordelen": [{"oordeel": "hij goed meewerkt", "waarde": True}]})
        assert client is not None
        assert client.oordelen[0].oordeel == "de cliënt goed meewerkt"


class TestEigenGegeven:
    """A declared fact is recognised whatever it and the clause call the client."""

    @pytest.mark.parametrize(
        "declaratie", ["de woningzoekende", "de aanvrager", "de cliënt", "de jongere", "betrokkene"]
    )
    @pytest.mark.parametrize("wie", ["hij", "de aanvrager"])
    def test_recognised(self, declaratie: str, wie: str) -> None:
        """No second question beside it."""
        gegeven = f"Gegevens\n\nbaan: {declaratie} heeft een vaste baan (ja of nee)\n\nArtikel 1."
        tekst = TEKST.replace("Artikel 1.", gegeven).format(
            zin=f"De cliënt krijgt urgentie, indien {wie} een vaste baan heeft."
        )
        geladen = parse_regeling(tekst, name="bedacht")
        assert geladen.diagnostics == ()
