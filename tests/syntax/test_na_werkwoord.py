"""A length of time behind the verb, and the first offer."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import FeitIs, Niet
from tests.syntax.zinnen import codes, tekst


class TestMeldNaWerkwoord:
    @pytest.mark.parametrize("clausule", ["hij werkt voor ten hoogste zes maanden", "hij niet werkt voor een jaar"])
    @pytest.mark.parametrize(
        "zin",
        ["De cliënt krijgt urgentie, indien:\na. hij dakloos is; of\nb. {}.", "Urgentie krijgt de cliënt, indien {}."],
    )
    def test_asked_as_it_stands(self, clausule: str, zin: str) -> None:
        """It may be said of the whole sentence: the question is shown, with its words and its denial as they stand."""
        gevonden = parse_regeling(tekst(zin.format(clausule)))
        assert "RU158" in [d.kind.code for d in gevonden.diagnostics]
        (regel,) = gevonden.of_fout().regels[-1:]
        vragen = [feit.tekst for feit in van_soort(FeitIs, regel.voorwaarde)]
        assert vragen[-1] == clausule.replace("hij", "de cliënt")
        assert not list(van_soort(Niet, regel.voorwaarde))

    def test_before_the_verb(self) -> None:
        """Before the verb it is part of the clause."""
        gevonden = parse_regeling(tekst("De cliënt krijgt urgentie, indien hij voor ten hoogste zes maanden werkt."))
        assert "RU158" not in [d.kind.code for d in gevonden.diagnostics]


class TestEersteAanbod:
    @pytest.mark.parametrize(
        "zin",
        [
            "De urgentie vervalt, indien de cliënt het eerste aanbod heeft geweigerd.",
            "De urgentie vervalt, indien de cliënt een eerste aanbod weigert.",
            "De urgentie vervalt bij weigering van het eerste aanbod.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """The first offer is not any of them: refused with what is computed, as *de eerste woning* is."""
        assert codes(zin) == ["RU238"]

    def test_duty(self) -> None:
        """In a duty it is kept in its words."""
        assert codes("De woningcorporatie doet binnen drie maanden na de toekenning een eerste aanbod.") == []
