"""*Een X V* and *geen X V* are one question and its denial, and the question is Dutch."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.bruikbaar import bruikbare_sleutels
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.voorwaarden import FeitIs, Niet
from regio_uitstroom.voorbeelden.toets import toets
from tests.test_dossierwoorden import TEKST

PAREN = (
    ("een opleiding volgt", "geen opleiding volgt"),
    ("een eigen inkomen heeft", "geen eigen inkomen heeft"),
    ("een zelfstandige woonruimte achterlaat", "geen zelfstandige woonruimte achterlaat"),
    ("een bewindvoerder heeft", "geen bewindvoerder heeft"),
    ("een hond heeft", "geen hond heeft"),
    ("een opleiding heeft gevolgd", "geen opleiding heeft gevolgd"),
    ("onder bewind staat", "niet onder bewind staat"),
    ("onder toezicht van de reclassering staat", "niet onder toezicht van de reclassering staat"),
    ("schuldhulpverlening krijgt", "geen schuldhulpverlening krijgt"),
    ("werk heeft", "geen werk heeft"),
)


def regeling(*leden: str, voorbeeld: str = "") -> Regeling:
    """Return an agreement of these leden."""
    genummerd = "\n".join(f"{nummer}. {lid}" for nummer, lid in enumerate(leden, 1))
    return parse_regeling(TEKST.format(zin=genummerd) + voorbeeld).of_fout()


def gevraagd(*leden: str) -> set[str]:
    """Return what is asked in words of the text."""
    return {sleutel for sleutel in bruikbare_sleutels(regeling(*leden)) if sleutel.startswith("feiten.")}


WEL = "De cliënt krijgt urgentie, indien hij {}."
GEEN = "De cliënt krijgt geen urgentie, indien hij {}."


class TestMetLidwoord:
    @pytest.mark.parametrize(("wel", "niet"), PAREN)
    def test_one_fact(self, wel: str, niet: str) -> None:
        """A clause and its denial in one text are one question, whichever comes first, of one client or of several."""
        vraag = {f"feiten.de cliënt {wel}"}
        assert gevraagd(WEL.format(wel), GEEN.format(niet)) == vraag
        assert gevraagd(GEEN.format(niet), WEL.format(wel)) == vraag
        assert gevraagd(f"De cliënt die {wel}, krijgt urgentie.", GEEN.format(niet)) == vraag

    def test_of_several(self) -> None:
        """The clause may be said of several clients, the denial begin with its verb."""
        vraag = {"feiten.de cliënt een opleiding volgt"}
        assert (
            gevraagd("Cliënten die een opleiding volgen, krijgen urgentie.", GEEN.format("geen opleiding volgt"))
            == vraag
        )
        assert (
            gevraagd(WEL.format("een opleiding volgt"), "Volgt de cliënt geen opleiding, dan krijgt hij geen urgentie.")
            == vraag
        )

    @pytest.mark.parametrize("naamwoord", ["werk", "spaargeld", "schulden", "mantelzorg"])
    def test_no_article(self, naamwoord: str) -> None:
        """By itself the denial of what takes no article asks for the contrary."""
        assert gevraagd(GEEN.format(f"geen {naamwoord} heeft")) == {f"feiten.de cliënt {naamwoord} heeft"}

    @pytest.mark.parametrize("clausule", ["geen opleiding volgt", "geen hond heeft", "geen bewindvoerder heeft"])
    def test_in_doubt(self, clausule: str) -> None:
        """By itself a denial that may want an article is asked as it stands: that is Dutch, and never wrong."""
        (regel,) = regeling(WEL.format(clausule)).regels
        voorwaarde = getattr(regel, "voorwaarde", None)
        assert isinstance(voorwaarde, FeitIs)
        assert voorwaarde.gegeven.sleutel == f"feiten.de cliënt {clausule}"

    def test_denied(self) -> None:
        """The denial is that of the fact."""
        _, regel = regeling(WEL.format("een hond heeft"), GEEN.format("geen hond heeft")).regels
        assert isinstance(getattr(regel, "voorwaarde", None), Niet)


VOORBEELD = """
Voorbeeld "proef"
Gegeven een cliënt
  die {wat}
en peildatum 1 juni 2026
dan krijgt de cliënt {verwacht}.
"""


class TestInEenVoorbeeld:
    """A line of an example answers the question, whichever of both it says."""

    @pytest.mark.parametrize(
        ("leden", "wat", "verwacht"),
        [
            ((WEL.format("een hond heeft"),), "een hond heeft", "urgentie"),
            ((WEL.format("een hond heeft"),), "geen hond heeft", "geen urgentie"),
            ((WEL.format("geen hond heeft"),), "geen hond heeft", "urgentie"),
            ((WEL.format("geen hond heeft"),), "een hond heeft", "geen urgentie"),
            ((WEL.format("een bewindvoerder heeft"),), "geen bewindvoerder heeft", "geen urgentie"),
            ((WEL.format("geen bewindvoerder heeft"),), "geen bewindvoerder heeft", "urgentie"),
            ((WEL.format("geen bewindvoerder heeft"),), "een bewindvoerder heeft", "geen urgentie"),
            ((WEL.format("niet onder bewind staat"),), "onder bewind staat", "geen urgentie"),
            ((WEL.format("niet onder bewind staat"),), "niet onder bewind staat", "urgentie"),
        ],
    )
    def test_answers(self, leden: tuple[str, ...], wat: str, verwacht: str) -> None:
        """What it expects comes out."""
        (resultaat,) = toets(regeling(*leden, voorbeeld=VOORBEELD.format(wat=wat, verwacht=verwacht)))
        assert resultaat.geslaagd
