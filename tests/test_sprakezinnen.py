"""Sentences that say in which other case there is a term, or in which there is none: a person applies them."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import OpenRegel
from tests.test_definitiezinnen import meldingen, tekst

HEEFT = "De cliënt krijgt urgentie, indien hij regiobinding heeft."
EERSTE = "Er is sprake van regiobinding als de cliënt in Houten woont."


def codes(zin: str) -> set[str]:
    """Return the warnings and mistakes on a sentence beside the definition of the term that it is about."""
    return {een.kind.code for een in meldingen(tekst(f"1. {EERSTE}\n2. {zin}", HEEFT))} & {"RU154", "RU157", "RU208"}


class TestTweedeGeval:
    """A second limb of a term is not kept as a sentence that decides nothing."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Er is ook sprake van regiobinding als de cliënt in Zeist woont.",
            "Er is eveneens sprake van regiobinding, indien de cliënt in Zeist woont.",
            "Er is in ieder geval sprake van regiobinding als de cliënt in Zeist woont.",
            "Er is alleen sprake van regiobinding als de cliënt in Zeist woont.",
            "Er is slechts sprake van regiobinding wanneer de cliënt in Zeist woont.",
            "Ook is sprake van regiobinding als de cliënt in Zeist woont.",
            "Van regiobinding is ook sprake als de cliënt in Zeist woont.",
            "Van regiobinding is geen sprake als de cliënt in Zeist woont.",
            "Regiobinding is ook aanwezig als de cliënt in Zeist woont.",
            "Regiobinding is niet aanwezig als de cliënt in Zeist woont.",
            "Regiobinding is afwezig als de cliënt in Zeist woont.",
            "Regiobinding ontbreekt als de cliënt in Zeist woont.",
            "Regiobinding bestaat ook als de cliënt in Zeist woont.",
            "Regiobinding is er niet als de cliënt in Zeist woont.",
            "Als de cliënt in Zeist woont, is er ook sprake van regiobinding.",
            "Als de cliënt in Zeist woont, is regiobinding ook aanwezig.",
            "Als de cliënt in Zeist woont, ontbreekt regiobinding.",
        ],
    )
    def test_asked(self, zin: str) -> None:
        """What follows from it is asked, whatever the term is needed for."""
        assert codes(zin) == {"RU154"}
        verantwoordelijk = "Houten is verantwoordelijk voor de huisvesting, indien de cliënt regiobinding heeft."
        gelezen = parse_regeling(tekst(f"1. {EERSTE}\n2. {zin}\n3. {verantwoordelijk}", HEEFT)).of_fout()
        (open_,) = [een for een in gelezen.regels if isinstance(een, OpenRegel)]
        assert open_.gemeenten
        assert open_.aanspraak is not None

    def test_same_form(self) -> None:
        """The same form twice is two definitions of one term."""
        assert codes("Er is sprake van regiobinding als de cliënt in Zeist woont.") == {"RU208"}

    def test_hint(self) -> None:
        """The writer is told to put all cases together."""
        zin = "Er is ook sprake van regiobinding als de cliënt in Zeist woont."
        (een,) = [een for een in meldingen(tekst(f"1. {EERSTE}\n2. {zin}", HEEFT)) if een.kind.code == "RU154"]
        assert "`Van regiobinding is sprake als de cliënt … of …`" in een.hint

    @pytest.mark.parametrize(
        "zin",
        [
            "De begeleider is er als de cliënt verhuist.",
            "De begeleider is ook aanwezig bij het gesprek.",
            "Het overleg bestaat uit drie leden.",
        ],
    )
    def test_who_is_there(self, zin: str) -> None:
        """Who comes to a meeting decides for nobody."""
        assert "RU154" not in codes(zin)
