"""A few words behind a duty that decide: they went along with it, and nobody was asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.test_open_regels import HERKOMST, regel_van
from tests.syntax.zinnen import gemeld, tekst

OVERLEGT = "De zorgaanbieder overlegt met de gemeente van herkomst"
INFORMEERT = "De zorgaanbieder informeert het college over de weigering"
MELDT = "De zorgaanbieder meldt de cliënt aan bij de gemeente"
BIEDT = "De corporatie biedt de cliënt een woning aan"

URGENTIE = [
    f"{INFORMEERT}, hetgeen de urgentie beëindigt.",
    f"{INFORMEERT}, wat leidt tot verval van de urgentie.",
    f"{INFORMEERT}, onder intrekking van de urgentie.",
    f"{INFORMEERT}, onder verbeurte van zijn urgentie.",
    f"{INFORMEERT}, waarmee de urgentie vervalt.",
    f"{INFORMEERT}, dus zonder urgentie.",
    f"{OVERLEGT}, onder intrekking van de urgentie.",
    f"{OVERLEGT}, aldus zonder voorrang.",
    f"{MELDT}, als ware hij urgent.",
    f"{BIEDT}, dus zonder urgentie.",
    f"{BIEDT}, hetgeen de urgentie beëindigt.",
    f"{BIEDT}, eenmalig.",
    "De corporatie biedt de cliënt eenmalig een woning aan.",
    "De zorgaanbieder informeert het college, indien de cliënt de woning weigert, hetgeen de urgentie beëindigt.",
]
GEMEENTE = [
    f"{OVERLEGT}, met overdracht van de verantwoordelijkheid.",
    f"{INFORMEERT}, met overdracht van de verantwoordelijkheid.",
    f"{OVERLEGT}, tegen vergoeding door Zeist.",
    f"{INFORMEERT}, tegen vergoeding door Zeist.",
    f"{INFORMEERT}, op kosten van Zeist.",
    f"{MELDT}, zulks op kosten van Zeist.",
    f"{BIEDT}, op kosten van Zeist.",
    f"{OVERLEGT}, zijnde de gemeente die betaalt.",
    f"{OVERLEGT}, namelijk Zeist.",
    f"{MELDT}, namelijk Zeist.",
    f"{MELDT}, derhalve Zeist.",
    f"{BIEDT}, namelijk in Zeist.",
    "De zorgaanbieder overlegt met Zeist, hetgeen Houten betaalt.",
]
NIETS = [
    f"{INFORMEERT}, hetgeen het college bevestigt.",
    f"{INFORMEERT}, wat het college bij de urgentie aantekent.",
    f"{INFORMEERT}, wat leidt tot een gesprek.",
    f"{INFORMEERT}, onder vermelding van de reden.",
    f"{INFORMEERT}, tegen vergoeding door de cliënt.",
    f"{INFORMEERT}, met een afschrift van de urgentieverklaring.",
    f"{OVERLEGT}, met overdracht van het dossier.",
    f"{OVERLEGT}, met behoud van ieders verantwoordelijkheid.",
    f"{OVERLEGT}, dus zonder tussenkomst van derden.",
    f"{OVERLEGT}, eenmalig.",
    f"{MELDT}, namelijk per e-mail.",
    f"{MELDT}, namelijk bij het wijkteam.",
    f"{BIEDT}, zonder uitstel.",
    "De corporatie biedt de cliënt een woning en een eenmalige bijdrage aan.",
    "De corporatie meldt de weigering, onder vermelding van de urgentie.",
    "De gemeenten overleggen, waarbij de urgentie wordt besproken.",
    "De gemeenten evalueren jaarlijks, op kosten van Zeist.",
]


class TestVraagVanStaart:
    """vraag_van_staart."""

    @pytest.mark.parametrize("zin", URGENTIE)
    def test_urgency(self, zin: str) -> None:
        """What ends, gives or denies a right is asked."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).aanspraak is not None

    @pytest.mark.parametrize("zin", GEMEENTE)
    def test_which_municipality(self, zin: str) -> None:
        """Who pays, who takes over and which municipality it is, is asked."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(f"{HERKOMST}{zin}").gemeenten

    @pytest.mark.parametrize("zin", NIETS)
    def test_nothing(self, zin: str) -> None:
        """How a duty is done decides nothing."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(een, OpenRegel) for een in regels)
