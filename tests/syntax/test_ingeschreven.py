"""*Als woningzoekende ingeschreven staat* is one fact that is asked, whatever the order of its words."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import FeitIs, Niet, Voorwaarde
from tests.syntax.zinnen import codes, tekst

SLEUTEL = "feiten.ingeschreven als woningzoekende"
ZINNEN = [
    *(
        f"De cliënt krijgt urgentie, indien hij {wat}."
        for wat in (
            "als woningzoekende ingeschreven staat",
            "als woningzoekende ingeschreven is",
            "als woningzoekende staat ingeschreven",
            "als woningzoekende is ingeschreven",
            "staat ingeschreven als woningzoekende",
            "is ingeschreven als woningzoekende",
            "ingeschreven staat als woningzoekende",
            "ingeschreven is als woningzoekende",
        )
    ),
    "Staat de cliënt als woningzoekende ingeschreven, dan krijgt hij urgentie.",
    "Is de cliënt ingeschreven als woningzoekende, dan krijgt hij urgentie.",
    "De cliënt die als woningzoekende staat ingeschreven, krijgt urgentie.",
    "De cliënt die staat ingeschreven als woningzoekende, krijgt urgentie.",
]


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the rule that a sentence makes."""
    regeling = parse_regeling(tekst(zin)).of_fout()
    (een,) = [regel for regel in regeling.regels if regel.citaat.artikel == "3"]
    return een.voorwaarde


class TestIngeschreven:
    @pytest.mark.parametrize("zin", ZINNEN)
    def test_one_fact(self, zin: str) -> None:
        """Every order of the words asks for the same fact."""
        gevraagd = voorwaarde(zin)
        assert isinstance(gevraagd, FeitIs)
        assert gevraagd.gegeven.sleutel == SLEUTEL
        assert gevraagd.gegeven.vraag == "Is de cliënt ingeschreven als woningzoekende?"

    def test_denied(self) -> None:
        """*Niet* denies it."""
        gevraagd = voorwaarde("De cliënt krijgt urgentie, indien hij niet als woningzoekende staat ingeschreven.")
        assert isinstance(gevraagd, Niet)
        assert isinstance(gevraagd.deel, FeitIs)

    @pytest.mark.parametrize(
        "wat",
        [
            "bij een corporatie staat ingeschreven als woningzoekende",
            "ten minste een jaar als woningzoekende is ingeschreven",
        ],
    )
    def test_more(self, wat: str) -> None:
        """Where, or how long, is more than the fact says: refused, not passed over."""
        assert codes(f"De cliënt krijgt urgentie, indien hij {wat}.") == ["RU108"]

    def test_an_address(self) -> None:
        """Registered in a municipality is what the addresses say, still."""
        assert not isinstance(voorwaarde("De cliënt krijgt urgentie, indien hij in Houten staat ingeschreven."), FeitIs)
