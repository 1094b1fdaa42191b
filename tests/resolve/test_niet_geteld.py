"""A stay that does not count, in a text that asks for such stays: it took off days of residence alone."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from tests.resolve.test_ficties import BINDING, KOP, codes

DUUR = "1. De cliënt krijgt urgentie, indien hij ten minste zes maanden in opvang verblijft.\n2. "
INSTELLING = "1. De cliënt krijgt urgentie, indien hij ten minste zes maanden in een instelling verblijft.\n2. "
VERBLIJFT = "1. De cliënt krijgt urgentie, indien hij in opvang verblijft.\n2. "
BEIDE = (
    "1. De cliënt krijgt urgentie, indien hij regiobinding heeft en ten minste zes maanden in opvang verblijft.\n2. "
)


class TestMeldNietGeteld:
    """meld_niet_geteld."""

    @pytest.mark.parametrize("regel", [DUUR, INSTELLING, VERBLIJFT, BEIDE])
    @pytest.mark.parametrize(
        "zin", ["Verblijf in nachtopvang telt niet mee.", "Verblijf in nachtopvang blijft buiten beschouwing."]
    )
    def test_asked_for(self, regel: str, zin: str) -> None:
        """The rule counts exactly these stays, and the sentence would take none of them off."""
        assert "RU149" in codes(regel + zin)

    @pytest.mark.parametrize("zin", ["Verblijf in opvang telt niet mee.", "Verblijf in een instelling telt niet mee."])
    def test_all_of_them(self, zin: str) -> None:
        """A sentence on every stay that is asked for is about residence; where nobody asks for that, it is unclear."""
        zonder = KOP.replace(
            "de cliënt stond in de laatste vijf jaar ten minste twee jaar ingeschreven in", "de cliënt heeft"
        )
        meldingen = parse_regeling(zonder.replace(" een deelnemende gemeente.", " schulden.") + DUUR + zin + "\n")
        assert "RU149" in {een.kind.code for een in meldingen.diagnostics}
        assert codes(BEIDE + zin) == set()

    @pytest.mark.parametrize(
        ("regel", "zin"),
        [
            (BINDING, "Verblijf in nachtopvang telt niet mee."),
            (BEIDE, "Verblijf in detentie blijft buiten beschouwing."),
            (BEIDE, "Een inschrijving tijdens verblijf in nachtopvang telt niet mee."),
            (BEIDE, "Verblijf in nachtopvang telt niet mee voor de regiobinding."),
            (BEIDE, "Tijdelijk verblijf blijft bij de vaststelling van de regiobinding buiten beschouwing."),
        ],
    )
    def test_residence(self, regel: str, zin: str) -> None:
        """What says that it is about residence, and what no rule asks for as a stay, changes residence."""
        assert codes(regel + zin) == set()

    def test_in_the_rule(self) -> None:
        """What the hint says to write is read."""
        assert codes(DUUR.replace("in opvang", "in opvang, niet zijnde nachtopvang").removesuffix("\n2. ")) == set()
