"""Advice that binds, exceptions by a body, demands on clients and who is passed over: these were kept as duties."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.test_open_regels import HERKOMST, regel_van
from tests.syntax.zinnen import gemeld, tekst

ALLES = [
    "Het advies van de commissie is bindend.",
    "Het advies van de commissie is voor het college bindend.",
    "De commissie geeft een bindend advies.",
    "Het college volgt het advies van de commissie.",
    "De gemeente neemt het advies over.",
    "De stuurgroep beslist over een uitzondering op artikel 2.",
    "De stuurgroep beslist over ontheffingen.",
    "De stuurgroep laat cliënten uit andere regio's toe.",
    "Het college stelt nadere eisen aan de cliënt.",
    "Het college kan nadere eisen stellen.",
    "Het college verlangt dat de cliënt begeleiding aanvaardt.",
    "Het college kan van de cliënt verlangen dat hij begeleiding aanvaardt.",
    "Afwijking is slechts mogelijk met instemming van Zeist.",
    "Een uitzondering is alleen mogelijk met instemming van de stuurgroep.",
]
URGENTIE = [
    "De corporatie slaat de cliënt over bij de toewijzing, indien hij schulden heeft.",
    "Nadat het contingent is uitgeput, worden cliënten op een wachtlijst geplaatst.",
    "De cliënt wordt op de wachtlijst geplaatst, indien er geen woning is.",
]
NIETS = [
    "Het advies van de commissie is niet bindend.",
    "Bij een geschil is het advies van de commissie bindend.",
    "Het college vraagt advies aan de commissie.",
    "De zorgaanbieder volgt het advies van de arts.",
    "De stuurgroep beslist over de begroting.",
    "De corporatie laat de cliënt weten of hij een woning krijgt.",
    "De zorgaanbieder laat cliënten toe tot de cursus.",
    "Het college stelt nadere eisen aan de rapportage.",
    "Het college stelt eisen aan de zorgaanbieder.",
    "Het college verlangt dat de zorgaanbieder rapporteert.",
    "Het college verlangt van de cliënt een kopie van het contract.",
    "Overleg is slechts mogelijk op afspraak.",
    "De zorgaanbieder slaat gegevens over de cliënt op.",
    "De zorgaanbieder plaatst de cliënt op de wachtlijst voor begeleiding.",
    "De gemeenten houden een wachtlijst bij.",
]


class TestWieBepaalt:
    """vraag_van_eis, of what a body decides or asks of clients."""

    @pytest.mark.parametrize("zin", ALLES)
    def test_asked_on_all(self, zin: str) -> None:
        """It may be about urgency and about who is responsible."""
        assert gemeld(zin) == ["RU154"]
        regel = regel_van(f"{HERKOMST}{zin}")
        assert regel.aanspraak is not None
        assert regel.gemeenten

    @pytest.mark.parametrize("zin", URGENTIE)
    def test_urgency(self, zin: str) -> None:
        """Who is passed over, or must wait, is about urgency."""
        assert "RU154" in gemeld(zin)
        assert regel_van(zin).aanspraak is not None

    @pytest.mark.parametrize("zin", NIETS)
    def test_kept(self, zin: str) -> None:
        """What is asked of others, and what a body does among parties, decides nothing."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(een, OpenRegel) for een in regels)
