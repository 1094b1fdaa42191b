"""Duties that try something of a client, or count applications: no outcome counts them, and the check says so."""

import pytest

from regio_uitstroom import parse_regeling
from tests.syntax.zinnen import codes, gemeld, tekst


def waarschuwingen(zin: str) -> list[str]:
    """Return the codes of the findings on a sentence that stands as it is."""
    return [d.kind.code for d in parse_regeling(tekst(zin)).diagnostics if d.kind.code == "RU157"]


class TestToets:
    @pytest.mark.parametrize(
        "zin",
        [
            "Het college toetst of de cliënt twee jaar in Houten woont.",
            "Het college controleert of de cliënt twee jaar in Houten woont.",
            "Het college beoordeelt of de cliënt uitstroomgereed is.",
            "Het college gaat na of de cliënt in Houten woont.",
            "Het college onderzoekt of hij schulden heeft.",
            "Het college controleert dat de cliënt twee jaar in Houten woont.",
            "Door het college wordt beoordeeld of de cliënt uitstroomgereed is.",
            "Het college beoordeelt of de cliënt in aanmerking komt voor urgentie.",
            "Het college toetst twee jaar inschrijving in Houten.",
        ],
    )
    def test_told(self, zin: str) -> None:
        """A test of a client that is a duty makes no condition: it is kept, and told."""
        assert codes(zin) == []
        assert waarschuwingen(zin) == ["RU157"]

    @pytest.mark.parametrize(
        "zin",
        [
            "Het college toetst de aanvraag.",
            "Het college bekijkt of er woningen beschikbaar zijn.",
            "De zorgaanbieder vraagt de cliënt of hij hulp nodig heeft.",
            "Het college controleert jaarlijks de aanvragen.",
        ],
    )
    def test_silent(self, zin: str) -> None:
        """What tries nothing of a client, is a duty as ever."""
        assert codes(zin) == []
        assert waarschuwingen(zin) == []


class TestTeltAanvragen:
    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt mag eenmaal een aanvraag indienen.",
            "De cliënt kan eenmaal per jaar een aanvraag indienen.",
            "De cliënt dient ten hoogste eenmaal een aanvraag in.",
            "De cliënt kan na een jaar opnieuw een aanvraag indienen.",
            "Een aanvraag kan eenmaal per jaar worden ingediend.",
            "De cliënt kan slechts één keer urgentie aanvragen.",
        ],
    )
    def test_refused(self, zin: str) -> None:
        """How often somebody may apply decides on an application too many: no duty, at most left to a person."""
        assert gemeld(zin) in (["RU144"], ["RU154"])

    @pytest.mark.parametrize(
        "zin",
        [
            "De cliënt kan een aanvraag indienen.",
            "De cliënt dient de aanvraag in binnen drie maanden na de melding.",
            "De zorgaanbieder dient de aanvraag in.",
        ],
    )
    def test_accepted(self, zin: str) -> None:
        """That somebody applies, and by when, limits nothing."""
        assert codes(zin) == []
