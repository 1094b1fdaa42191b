"""*Telt niet mee bij het bepalen van …*: for that term alone."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.ficties import BriefadresTelt
from regio_uitstroom.model.regels import Fictie
from tests.syntax.zinnen import gemeld, tekst

BEGRIP = "   had;\nc. regiobinding: de cliënt heeft ten minste twee jaar in de regio gewoond."


def fictie(zin: str) -> Fictie:
    """Return the fiction of a sentence, in a text with a term that counts days."""
    heel = tekst(f"De cliënt krijgt urgentie, indien hij regiobinding heeft.\n2. {zin}").replace("   had.", BEGRIP)
    regel = parse_regeling(heel).of_fout().regels[-1]
    assert isinstance(regel, Fictie), regel
    return regel


class TestBepalen:
    @pytest.mark.parametrize(
        "zin",
        [
            "Een inschrijving tijdens tijdelijk verblijf telt niet mee bij het bepalen van de regiobinding.",
            "Bij de bepaling van de regiobinding telt een inschrijving tijdens tijdelijk verblijf niet mee.",
            "Bij de vaststelling van de regiobinding blijft tijdelijk verblijf buiten beschouwing.",
            "Tijdelijk verblijf blijft voor de berekening van de regiobinding buiten beschouwing.",
        ],
    )
    def test_same(self, zin: str) -> None:
        """How it is found is left out of what it counts for."""
        gewoon = "Een inschrijving tijdens tijdelijk verblijf telt niet mee voor de regiobinding."
        assert fictie(zin).werking == fictie(gewoon).werking

    @pytest.mark.parametrize(
        "zin",
        [
            "Een inschrijving op een briefadres telt niet mee bij het bepalen van de gemeente van herkomst.",
            "Bij het bepalen van de gemeente van herkomst worden briefadressen buiten beschouwing gelaten.",
        ],
    )
    def test_briefadres(self, zin: str) -> None:
        """A briefadres is none where somebody comes from anyway: nothing is reported of it."""
        assert fictie(zin).werking == BriefadresTelt(telt=False, begrip="gemeente van herkomst")
        assert "RU318" not in [d.kind.code for d in parse_regeling(tekst(zin)).diagnostics]

    @pytest.mark.parametrize(
        "zin",
        [
            "Een inschrijving op een briefadres telt mee bij het bepalen van de gemeente van herkomst.",
            "Verblijf in detentie telt niet mee bij het bepalen van de gemeente van herkomst.",
            "Een inschrijving op een briefadres telt niet mee voor Houten.",
        ],
    )
    def test_not_computed(self, zin: str) -> None:
        """Stays do not change a source of a municipality; what does count at a briefadres does not either."""
        assert gemeld(zin) != []
