"""What hangs on a duty, said inside it in words that no form computes, is no mere part of the duty."""

import pytest

from regio_uitstroom.load import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.zinnen import gemeld, tekst

BESLIST = (
    "De cliënt reageert binnen twee weken na het aanbod, op straffe van verval van de urgentie.",
    "De cliënt reageert op het aanbod op straffe van verval van de urgentie.",
    "De cliënt reageert op het aanbod, op straffe van verlies van zijn voorrang.",
    "De cliënt reageert op het aanbod, op straffe van uitsluiting.",
    "De cliënt meldt zich binnen twee weken bij de gemeente, op verbeurte van zijn urgentie.",
    "De zorgaanbieder meldt de cliënt binnen twee weken aan, onder verlies van de urgentie.",
    "De cliënt reageert op het aanbod met behoud van urgentie.",
    "De cliënt reageert op het aanbod ter voorkoming van verval van de urgentie.",
    "De cliënt reageert binnen twee weken na het aanbod om in aanmerking te blijven voor urgentie.",
    "De cliënt meldt zich bij het college om in aanmerking te komen voor urgentie.",
    "De cliënt reageert op het aanbod om verval van de urgentie te voorkomen.",
    "De cliënt informeert het college in ruil voor urgentie.",
)
BESLIST_NIETS = (
    "De zorgaanbieder informeert de cliënt over het verval van de urgentie.",
    "De woningcorporatie registreert het verval van de urgentie.",
    "De zorgaanbieder verzoekt het college om de cliënt urgentie te verlenen.",
    "De zorgaanbieder adviseert het college om de urgentie in te trekken.",
    "De zorgaanbieder informeert de cliënt of hij in aanmerking komt voor urgentie.",
    "De zorgaanbieder levert gegevens aan in het kader van de urgentie.",
    "De zorgaanbieder overlegt met het college in verband met de urgentie.",
    "De cliënt levert bewijsstukken aan ten behoeve van zijn urgentie.",
    "De cliënt werkt mee met het onderzoek naar de urgentie.",
    "Het college bespreekt met de zorgaanbieder de criteria voor urgentie.",
    "De zorgaanbieder bespreekt de voortgang op straffe van een boete.",
)


class TestNoemtGevolg:
    """noemt_gevolg."""

    @pytest.mark.parametrize("zin", BESLIST)
    def test_decides(self, zin: str) -> None:
        """What it names may come of the duty: a person says what does, for each client."""
        assert gemeld(zin) in (["RU154"], ["RU144"])

    @pytest.mark.parametrize("zin", BESLIST_NIETS)
    def test_decides_nothing(self, zin: str) -> None:
        """What the act is done to, what it is about, and what somebody is asked to do, is no consequence of it."""
        assert gemeld(zin) == []

    def test_asked_of_the_urgency(self) -> None:
        """It is asked both of who gets urgency and of an urgency that was granted."""
        gelezen = parse_regeling(tekst(BESLIST[0])).regeling
        assert gelezen is not None
        [open_regel] = [regel for regel in gelezen.regels if isinstance(regel, OpenRegel)]
        assert open_regel.status is not None
        assert open_regel.aanspraak is not None
