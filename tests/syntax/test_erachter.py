"""A clause behind a party that decides by the way: it went along with the duty, and nobody was asked."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.test_open_regels import HERKOMST, regel_van
from tests.syntax.zinnen import gemeld, tekst

GEMEENTE = [
    "De zorgaanbieder meldt de cliënt aan bij Zeist, dat voor huisvesting zorgt.",
    "De zorgaanbieder meldt de cliënt aan bij Zeist, dat hem huisvest.",
    "De zorgaanbieder meldt de cliënt aan bij Zeist, dat de huisvesting verzorgt.",
    "De zorgaanbieder meldt de cliënt aan bij Zeist, waar hij wordt gehuisvest.",
    "De zorgaanbieder meldt de cliënt aan bij Zeist, waar hij een woning krijgt.",
    "De zorgaanbieder overlegt met Zeist, dat de cliënt huisvest.",
    "De zorgaanbieder overlegt met Zeist, dat de kosten draagt.",
    "De zorgaanbieder overlegt met Zeist dat de kosten draagt.",
    "De zorgaanbieder overlegt met Zeist, dat de kosten voor zijn rekening neemt.",
    "De zorgaanbieder overlegt met Zeist, op wiens kosten de begeleiding plaatsvindt.",
    "De zorgaanbieder overlegt met Zeist en Houten, die de kosten delen.",
    "De zorgaanbieder overlegt met de gemeente van herkomst, die de kosten draagt.",
    "De zorgaanbieder overlegt met de gemeente van herkomst, die de cliënt huisvest.",
    "De zorgaanbieder overlegt met de gemeente van herkomst, die een woning levert.",
    "De zorgaanbieder overlegt met de gemeente van herkomst, die de eindverantwoordelijkheid heeft.",
    "De zorgaanbieder informeert de gemeente van herkomst, die de huisvesting regelt.",
    "De zorgaanbieder stelt Zeist op de hoogte, dat de begeleiding overneemt.",
    "De zorgaanbieder stelt de gemeente op de hoogte, die de kosten vergoedt.",
    "De zorgaanbieder stelt de gemeente op de hoogte, die daarop de begeleiding stopt.",
    "De zorgaanbieder stuurt de factuur aan Zeist, dat deze voldoet.",
    "De zorgaanbieder draagt het dossier over aan Zeist, dat de begeleiding voortzet.",
    "Partijen overleggen jaarlijks over de kosten, die voor rekening van Zeist komen.",
    "De gemeente bericht de cliënt dat hij wordt gehuisvest in Zeist.",
]
URGENTIE = [
    "De corporatie meldt de weigering aan het college, dat de urgentie beëindigt.",
    "De corporatie meldt de weigering aan het college dat daarop de urgentie beëindigt.",
    "De corporatie meldt de weigering aan het college, die daarop de urgentie beëindigt.",
    "De corporatie meldt de weigering aan het college, die daarna de voorrang ontneemt.",
    "De corporatie meldt de weigering aan burgemeester en wethouders, die de urgentie intrekken.",
    "De corporatie meldt de weigering aan het college, dat de cliënt uitschrijft.",
    "De corporatie meldt de weigering aan het college, dat de aanvraag afwijst.",
    "De gemeente bericht de cliënt dat zijn urgentie een jaar geldt.",
    "De gemeente deelt de cliënt mee dat zijn urgentie een jaar geldt.",
    "Het college laat de cliënt weten dat hij na een jaar opnieuw urgentie kan aanvragen.",
]
NIETS = [
    "De zorgaanbieder overlegt met de gemeente van herkomst, die binnen twee weken reageert.",
    "De zorgaanbieder overlegt met de gemeente van herkomst, die de ontvangst bevestigt.",
    "De zorgaanbieder overlegt met de gemeente, die de kosten van de monitor draagt.",
    "De zorgaanbieder overlegt met de gemeente die de kosten draagt.",
    "De zorgaanbieder overlegt met de gemeente waar de cliënt vandaan komt.",
    "De zorgaanbieder overlegt met het wijkteam, dat de begeleiding verzorgt.",
    "De zorgaanbieder overlegt met de corporatie, die de woning levert.",
    "De zorgaanbieder informeert de gemeente van herkomst, die het dossier bewaart.",
    "De zorgaanbieder informeert het college, dat op de aanvraag beslist.",
    "De zorgaanbieder informeert het college, dat de cliënt uitnodigt.",
    "De zorgaanbieder meldt de cliënt aan bij Zeist, dat de ontvangst bevestigt.",
    "De zorgaanbieder meldt de cliënt aan bij het college, dat hem uitnodigt voor een gesprek.",
    "De zorgaanbieder meldt aan Zeist dat de begeleiding stopt.",
    "De zorgaanbieder meldt aan de gemeente dat de begeleiding stopt.",
    "De corporatie meldt de weigering aan het college, dat over de urgentie beslist.",
    "De corporatie meldt de weigering aan het college, dat de urgentie registreert.",
    "De gemeente bericht de cliënt dat zijn aanvraag is ontvangen.",
    "De gemeente informeert de cliënt, indien blijkt dat hij pas na een jaar een aanvraag kan doen.",
]


class TestVraagErachter:
    """vraag_erachter."""

    @pytest.mark.parametrize("zin", GEMEENTE)
    def test_which_municipality(self, zin: str) -> None:
        """Who houses a client or pays for him is asked, and not whether he has urgency."""
        assert gemeld(zin) == ["RU154"]
        regel = regel_van(f"{HERKOMST}{zin}")
        assert regel.gemeenten
        assert regel.aanspraak is None

    @pytest.mark.parametrize("zin", URGENTIE)
    def test_urgency(self, zin: str) -> None:
        """What becomes of an urgency is asked."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).aanspraak is not None

    @pytest.mark.parametrize("zin", NIETS)
    def test_nothing(self, zin: str) -> None:
        """Which one is meant, and what it does about a message, decides nothing."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(een, OpenRegel) for een in regels)
