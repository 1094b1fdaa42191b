"""What is said to be a kind of stay: it was kept, and rules went on counting the stays that it names."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.syntax.test_open_regels import regel_van
from tests.syntax.zinnen import gemeld, tekst

SOORT = [
    "Verblijf in nachtopvang telt niet als verblijf in opvang.",
    "Verblijf in nachtopvang telt als verblijf in opvang.",
    "Kort verblijf in opvang telt niet.",
    "Vrouwenopvang is geen opvang.",
    "Vrouwenopvang is opvang.",
    "Vrouwenopvang is ook opvang.",
    "Noodopvang is geen beschermd wonen.",
    "Noodopvang en crisisopvang zijn geen beschermd wonen.",
    "Nachtopvang is niet hetzelfde als opvang.",
    "Beschermd wonen is iets anders dan opvang.",
    "Nachtopvang is geen tijdelijk verblijf.",
    "Detentie is geen verblijf in een instelling.",
    "Een hotel is geen opvang.",
    "Logeren bij familie is geen opvang.",
    "Onder opvang valt geen nachtopvang.",
]
NIETS = [
    "Het thema van het jaarplan is opvang.",
    "De zorgaanbieder is een instelling voor beschermd wonen.",
    "De nachtopvang is gevestigd in Houten.",
    "De opvang is niet bedoeld als woonplek.",
    "Beschermd wonen is beschikbaar in Zeist.",
    "De wachtlijst is er ook voor beschermd wonen.",
    "De kosten van nachtopvang vallen onder opvang.",
]


class TestIsSoortVerblijf:
    """is_soort_verblijf."""

    @pytest.mark.parametrize("zin", SOORT)
    def test_asked(self, zin: str) -> None:
        """Every rule on such a stay may follow from it."""
        assert gemeld(zin) == ["RU154"]
        assert regel_van(zin).aanspraak is not None

    @pytest.mark.parametrize("zin", NIETS)
    def test_kept(self, zin: str) -> None:
        """Where a facility is, and what a thing is about, says of no stay what it counts as."""
        regels = parse_regeling(tekst(zin)).of_fout().regels
        assert not any(isinstance(een, OpenRegel) for een in regels)
