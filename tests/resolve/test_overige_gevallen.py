"""*In alle overige gevallen*: the rule that applies where none of the others of its article does."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Regel
from tests.syntax.zinnen import tekst

EERST = "De gemeente van voorkeur is verantwoordelijk voor de huisvesting, indien de cliënt dagbesteding heeft.\n2. "
OVERIG = "In overige gevallen is Zeist verantwoordelijk voor de huisvesting."
OPENERS = [
    "In alle overige gevallen",
    "In de overige gevallen",
    "In overige gevallen",
    "In andere gevallen",
    "Anders",
    "Voor overige cliënten",
    "Voor de overige cliënten",
    "Voor alle andere cliënten",
]


def regels(zin: str) -> list[Regel]:
    """Return the rules of the third article."""
    return [r for r in parse_regeling(tekst(zin)).of_fout().regels if r.citaat.artikel == "3"]


def fouten(zin: str) -> list[str]:
    """Return the codes of the errors in a text with these sentences."""
    return [d.kind.code for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout]


class TestOverigeGevallen:
    @pytest.mark.parametrize("opener", OPENERS)
    def test_yields(self, opener: str) -> None:
        """It is the rule that leaves the others unharmed."""
        rest = "is de gemeente van herkomst verantwoordelijk voor de huisvesting."
        _, overig = regels(f"{EERST}{opener} {rest}")
        _, gewoon = regels(f"{EERST}Onverminderd het eerste lid {rest}")
        assert [c.tekst for c in overig.wijkt_voor] == ["artikel 3, eerste lid"]
        assert (overig.wijkt_voor, overig.voorwaarde) == (gewoon.wijkt_voor, gewoon.voorwaarde)

    @pytest.mark.parametrize(
        "rest",
        [
            "ligt de verantwoordelijkheid voor de huisvesting bij de gemeente van herkomst.",
            "draagt de gemeente van herkomst zorg voor de huisvesting.",
        ],
    )
    def test_other_words(self, rest: str) -> None:
        """So it does where who is responsible is said in other words."""
        _, overig = regels(f"{EERST}In alle overige gevallen {rest}")
        assert [c.tekst for c in overig.wijkt_voor] == ["artikel 3, eerste lid"]

    @pytest.mark.parametrize(
        "zin",
        [
            "In alle overige gevallen bekostigt Zeist de begeleiding.",
            "Anders betaalt Zeist de begeleiding.",
            "In alle overige gevallen wordt de begeleiding betaald door Zeist.",
        ],
    )
    def test_who_pays(self, zin: str) -> None:
        """So it does where it says who pays."""
        _, overig = regels(f"Houten bekostigt de begeleiding, indien de cliënt minderjarig is.\n2. {zin}")
        assert [c.tekst for c in overig.wijkt_voor] == ["artikel 3, eerste lid"]

    def test_same_question(self) -> None:
        """Rules on another task or on urgency are no other cases of it."""
        zorg = "De gemeente van voorkeur is verantwoordelijk voor de begeleiding, indien hij dagbesteding heeft.\n3. "
        *_, overig = regels(f"{EERST}{zorg}In overige gevallen is Zeist verantwoordelijk voor de huisvesting.")
        assert [c.tekst for c in overig.wijkt_voor] == ["artikel 3, eerste lid"]

    def test_urgency(self) -> None:
        """A refusal for all other cases goes before none of the grants."""
        anders = "In alle overige gevallen krijgt de cliënt geen urgentie."
        zin = f"De cliënt krijgt urgentie, indien hij dagbesteding heeft.\n2. {anders}"
        wel, niet = regels(zin)
        assert niet.wijkt_voor == {wel.citaat}
        assert niet.citaat not in wel.wijkt_voor

    @pytest.mark.parametrize(
        "zin",
        [
            OVERIG,
            f"Houten is verantwoordelijk voor de huisvesting.\n2. {OVERIG}",
        ],
    )
    def test_no_others(self, zin: str) -> None:
        """Where there are no other cases, or no cases left, that is told."""
        assert fouten(zin) == ["RU224"]

    def test_decides_nothing(self) -> None:
        """A duty is not about the cases of another rule."""
        assert fouten(f"{EERST}In overige gevallen overlegt het college met de zorgaanbieder.") == []
