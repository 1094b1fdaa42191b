"""*Indien A, indien B of indien C*: one row of three."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.voorwaarden import En, Of, Voorwaarde
from tests.syntax.zinnen import codes, tekst

A, B, C = "hij dagbesteding heeft", "hij minderjarig is", "hij uitstroomgereed is"


def voorwaarde(zin: str) -> Voorwaarde | None:
    """Return the condition of the rule that a sentence makes."""
    return parse_regeling(tekst(zin)).of_fout().regels[-1].voorwaarde


class TestAlsRij:
    @pytest.mark.parametrize(
        "rij",
        [
            f"indien {A}, indien {B} of indien {C}",
            f"als {A}, wanneer {B} of indien {C}",
            f"indien {A}, indien {B}, of indien {C}",
            f"indien {A}, indien {B}, dan wel indien {C}",
            f"mits {A}, mits {B} of mits {C}",
        ],
    )
    def test_of(self, rij: str) -> None:
        """Each is a ground of its own, before and behind the rule."""
        for zin in (f"De cliënt krijgt urgentie {rij}.", f"{rij.capitalize()}, krijgt de cliënt urgentie."):
            if zin.startswith("Mits"):
                continue
            gevonden = voorwaarde(zin)
            assert isinstance(gevonden, Of)
            assert [type(deel) for deel in gevonden.delen].count(Of) == 0
            assert len(gevonden.delen) == 3

    def test_four(self) -> None:
        """So it is with four of them."""
        zin = f"De cliënt krijgt urgentie indien {A}, indien {B}, indien hij dakloos is of indien {C}."
        gevonden = voorwaarde(zin)
        assert isinstance(gevonden, Of)
        assert len(gevonden.delen) == 4

    def test_relative(self) -> None:
        """So it is with clauses on clients."""
        gevonden = voorwaarde(
            "Cliënten die dagbesteding hebben, die minderjarig zijn of die uitstroomgereed zijn, krijgen urgentie."
        )
        assert isinstance(gevonden, Of)
        assert len(gevonden.delen) == 3

    def test_after_an_exception(self) -> None:
        """Exceptions in a row are one: each of them excludes."""
        assert codes(f"De cliënt krijgt urgentie, tenzij {A}, tenzij {B} of tenzij {C}.") == []

    @pytest.mark.parametrize(
        ("zin", "soorten"),
        [
            (f"De cliënt krijgt urgentie indien {A}, indien {B} en indien {C}.", [En]),
            (f"De cliënt krijgt urgentie, indien {A}, en indien {B}.", [En]),
            (f"De cliënt krijgt urgentie indien {A}, indien {B} of {C}.", [En, Of]),
            (f"De cliënt krijgt urgentie, indien {A}, mits {B} of mits {C}.", [En, Of]),
            (f"Indien {A}, krijgt de cliënt urgentie, indien {B} of indien {C}.", [En, Of]),
            (f"De cliënt krijgt urgentie, indien {A}, of indien {B}.", [Of]),
        ],
    )
    def test_others(self, zin: str, soorten: list[type]) -> None:
        """With *en*, without the opener again, with another one, or with the rule between, it is no such row."""
        gevonden = voorwaarde(zin)
        assert isinstance(gevonden, En | Of)
        assert [type(gevonden), *(type(deel) for deel in gevonden.delen if isinstance(deel, Of))] == soorten

    def test_mixed(self) -> None:
        """A row of which one part holds *en* is refused: a list says what belongs together."""
        zin = f"De cliënt krijgt urgentie indien {A} en minderjarig is, indien hij dakloos is of indien {C}."
        assert codes(zin) == ["RU177"]
