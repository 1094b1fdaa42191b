"""Whether the municipality of origin can be established is worked out, and so is what it is."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, KanNietVastgesteld
from tests.syntax.zinnen import codes, tekst

INDIEN = "Indien {}, is Zeist verantwoordelijk voor de huisvesting van de cliënt."


class TestVaststaan:
    @pytest.mark.parametrize(
        "voorwaarde",
        [
            "de gemeente van herkomst niet vaststaat",
            "de gemeente van herkomst niet is vastgesteld",
            "de gemeente van herkomst niet bekend is",
            "de gemeente van herkomst niet kan worden vastgesteld",
            "niet kan worden vastgesteld wat de gemeente van herkomst is",
            "niet is vastgesteld wat de gemeente van herkomst is",
        ],
    )
    @pytest.mark.parametrize("voegwoord", ["Indien", "Zolang"])
    def test_computed(self, voegwoord: str, voorwaarde: str) -> None:
        """Nobody is asked whether a municipality is established that the text itself works out."""
        zin = INDIEN.replace("Indien", voegwoord).format(voorwaarde)
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert list(van_soort(KanNietVastgesteld, regel.voorwaarde))
        assert not list(van_soort(FeitIs, regel.voorwaarde))

    def test_more_than_that(self) -> None:
        """That somebody has established it with something, is a fact of its own."""
        zin = INDIEN.format("de gemeente van herkomst niet vaststaat na onderzoek")
        regel = parse_regeling(tekst(zin)).of_fout().regels[-1]
        assert list(van_soort(FeitIs, regel.voorwaarde))


class TestHebben:
    @pytest.mark.parametrize(
        "wat",
        [
            "een gemeente van herkomst heeft die aan dit convenant deelneemt",
            "een gemeente van herkomst heeft",
            "een gemeente van herkomst in de regio heeft",
        ],
    )
    def test_refused(self, wat: str) -> None:
        """To have such a municipality is no fact of a record: it is worked out."""
        assert codes(f"De cliënt krijgt urgentie, indien hij {wat}.") == ["RU163"]

    @pytest.mark.parametrize("nummer", [1, 3, 5])
    def test_what_it_says_is_accepted(self, nummer: int) -> None:
        """Each wording of the hint can be read."""
        zin = "De cliënt krijgt urgentie, indien hij een gemeente van herkomst heeft."
        (fout,) = (d for d in parse_regeling(tekst(zin)).diagnostics if d.is_fout)
        assert codes(f"De cliënt krijgt urgentie, indien {fout.hulp.split('`')[nummer]}.") == []
