"""Why a condition holds or fails, in words."""

from __future__ import annotations

import pytest

from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.explain.redenen import in_zinnen, zonder_dubbele_ontkenning, zonder_herhaling


class TestZonderDubbeleOntkenning:
    """``zonder_dubbele_ontkenning``."""

    @pytest.mark.parametrize(
        ("bijzin", "geldt"),
        [
            ("de cliënt niet ten minste twee jaar in Houten stond", "de cliënt ten minste twee jaar in Houten stond"),
            (
                "de gemeente van herkomst niet kan worden vastgesteld",
                "de gemeente van herkomst wel kan worden vastgesteld",
            ),
        ],
    )
    def test_turned(self, bijzin: str, geldt: str) -> None:
        """A denial of the whole clause is left out."""
        assert zonder_dubbele_ontkenning(bijzin) == geldt

    @pytest.mark.parametrize(
        "bijzin",
        [
            "de cliënt ten minste een jaar niet in Houten stond",
            "de cliënt niet ten minste een jaar niet in Houten stond",
            "de cliënt dagbesteding heeft",
        ],
    )
    def test_kept(self, bijzin: str) -> None:
        """A denial of a part is no denial of the whole: nothing is turned."""
        assert zonder_dubbele_ontkenning(bijzin) == ""

    def test_sentence(self) -> None:
        """The motivering says what holds, not that it is not so that it does not."""
        deel = Bevinding("de cliënt niet ten minste twee jaar in Houten stond", waarheid=False)
        assert in_zinnen((deel,)) == ("Vast staat dat de cliënt ten minste twee jaar in Houten stond.",)


class TestZonderHerhaling:
    """``zonder_herhaling``."""

    def test_clauses_said_before(self) -> None:
        """A row of steps of which each was told, be it in two sentences, is not told again; a new step is."""
        alineas = (("A is er niet; daarom telt B.",), ("A is er niet; daarom telt B; de gemeente is Zeist.", "C; D."))
        gezegd = Bevinding("de gemeente Zeist is", waarheid=True)
        assert zonder_herhaling(alineas, [gezegd]) == (("A is er niet; daarom telt B.",), ("C; D.",))


class TestInZinnen:
    """``in_zinnen``."""

    def test_presumed_by_the_caller(self) -> None:
        """What rests on a presumption of the caller is not called established."""
        deel = Bevinding("de cliënt uitstroomgereed is", waarheid=True, aangenomen=True)
        assert in_zinnen((deel,)) == ("Aangenomen is dat de cliënt uitstroomgereed is.",)

    def test_presumed_not(self) -> None:
        """Nor is what does not hold by such a presumption; an established part beside it stays established."""
        delen = (
            Bevinding("de cliënt uitstroomgereed is", waarheid=False, aangenomen=True),
            Bevinding("de cliënt dakloos is", waarheid=True),
        )
        assert in_zinnen(delen) == (
            "Vast staat dat de cliënt dakloos is.",
            "Aangenomen is dat het niet zo is dat de cliënt uitstroomgereed is.",
        )
