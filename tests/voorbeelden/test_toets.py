"""What an example asserts and what came out, in words."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.voorbeelden import toets

TEKST = """\
{soort} "Bedacht"

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt urgentie, indien hij uitstroomgereed is.
2. De urgentie geldt zes maanden vanaf de datum van toekenning.

Voorbeeld "een"
Gegeven een cliënt
  die uitstroomgereed is
  aan wie urgentie is toegekend op 1 februari 2025
Als de peildatum 1 maart 2025 is
Dan {verwacht}.
"""


class TestToets:
    """toets."""

    @pytest.mark.parametrize(
        ("soort", "verwacht", "anders"),
        [
            (
                "Convenant",
                "is de urgentie vervallen",
                ("de urgentie is niet (meer) geldig", "de urgentie is geldig"),
            ),
            ("Convenant", "krijgt de cliënt geen urgentie", ("niet urgent", "urgent")),
            (
                "Convenant",
                "is er geen afdwingbare afspraak over de huisvesting",
                ("de tekst bindt niemand", "de tekst bevat hierover geen bepaling"),
            ),
        ],
    )
    def test_words(self, soort: str, verwacht: str, anders: tuple[str, str]) -> None:
        """Both are told in words of Dutch: of a granted urgency whether it holds, of a reason no code."""
        regeling = parse_regeling(TEKST.format(soort=soort, verwacht=verwacht)).of_fout()
        (resultaat,) = toets(regeling)
        assert [(een.verwacht, een.gekregen) for een in resultaat.afwijkingen] == [anders]

    @pytest.mark.parametrize(
        ("grond", "klopt"),
        [
            ("artikel 1, eerste lid", True),
            ("artikel 1", True),
            ("artikel 1, eerste en tweede lid", False),
            ("artikel 1, eerste lid, en artikel 1, tweede lid", False),
        ],
    )
    def test_every_ground(self, grond: str, klopt: bool) -> None:  # noqa: FBT001 - a case
        """Of several places that an example names, each must be a ground of the outcome."""
        verwacht = f"krijgt de cliënt urgentie op grond van {grond}"
        (resultaat,) = toets(parse_regeling(TEKST.format(soort="Convenant", verwacht=verwacht)).of_fout())
        assert (not resultaat.afwijkingen) is klopt
