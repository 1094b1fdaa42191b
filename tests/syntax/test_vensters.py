"""Time within which somebody lived or stayed somewhere: how long within it, or all of it, must be said."""

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.voorwaarden import Verblijfsduur, Woonduur
from regio_uitstroom.tijd import Duur, Eenheid
from tests.syntax.zinnen import codes, tekst

ALS = "De cliënt krijgt urgentie, indien hij "


def _test(zin: str, soort: type[Woonduur | Verblijfsduur]) -> Woonduur | Verblijfsduur:
    regeling = parse_regeling(tekst(f"{ALS}{zin}.")).regeling
    assert regeling is not None
    voorwaarde = regeling.regels[-1].voorwaarde
    assert voorwaarde is not None
    (gevonden,) = van_soort(soort, voorwaarde)
    return gevonden


class TestWeigerOpenVenster:
    @pytest.mark.parametrize(
        "zin",
        [
            "in de laatste drie jaar in Houten woonde",
            "binnen de laatste drie jaar in Houten woonde",
            "in de afgelopen drie jaar in Houten heeft gewoond",
            "in de drie jaar voorafgaand aan de aanvraag in Houten woonde",
            "in de laatste drie jaar in Houten ingeschreven stond",
            "in de laatste drie jaar ingezetene van Houten was",
            "in de laatste drie jaar in Houten of Zeist woonde",
            "in de laatste drie jaar in beschermd wonen heeft verbleven",
            "in de twee jaar voorafgaand aan de aanvraag in beschermd wonen verbleef",
            "drie jaar voorafgaand aan de aanvraag in Houten woonde",
            "gedurende een periode van drie jaar in Houten heeft gewoond",
            "in een periode van vijf jaar ten minste drie jaar in Houten heeft gewoond",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """Some day of that time, or all of it: the words leave that open, or when it was."""
        assert codes(f"{ALS}{zin}.") == ["RU224"]

    @pytest.mark.parametrize("waar", ["in Houten woonde", "in beschermd wonen heeft verbleven"])
    def test_the_message_is_accepted(self, waar: str) -> None:
        """Both wordings that the message gives are read."""
        zinnen = [
            f"{ALS}{tijd} {waar}."
            for tijd in ("in de laatste drie jaar ten minste een dag", "gedurende de laatste drie jaar")
        ]
        assert [codes(zin) for zin in zinnen] == [[], []]

    @pytest.mark.parametrize("tijd", ["de laatste drie jaar", "gedurende de afgelopen drie jaar"])
    def test_whole(self, tijd: str) -> None:
        """*De laatste drie jaar* is all of them, of an address and of a stay."""
        wonen = _test(f"{tijd} in Houten heeft gewoond", Woonduur)
        verblijven = _test(f"{tijd} in beschermd wonen heeft verbleven", Verblijfsduur)
        drie = Duur(3, Eenheid.JAAR)
        assert [(t.duur, t.venster) for t in (wonen, verblijven)] == [(drie, drie)] * 2

    @pytest.mark.parametrize("waar", ["in Houten woonde", "in beschermd wonen heeft verbleven"])
    def test_denied(self, waar: str) -> None:
        """A denial within it says no length either."""
        assert codes(f"{ALS}in de laatste drie jaar niet {waar}.") == ["RU141"]

    def test_directly_before(self) -> None:
        """*Drie jaar onmiddellijk voorafgaand aan* is one stretch up to that day."""
        assert _test(
            "ten minste drie jaar onmiddellijk voorafgaand aan de aanvraag in Houten woonde", Woonduur
        ).onafgebroken
