"""Rows of whom something is done to: an infinitive behind them, somebody of the client, a holder by his name."""

from __future__ import annotations

import pytest

from regio_uitstroom import parse_regeling
from regio_uitstroom.model.regels import Kanbepaling, Verplichting
from tests.syntax.zinnen import gemeld, tekst


class TestRijen:
    @pytest.mark.parametrize(
        ("zin", "soort"),
        [
            ("De commissie kan de zorgaanbieder en de woningcorporatie uitnodigen.", Kanbepaling),
            ("De commissie kan de cliënt en de zorgaanbieder uitnodigen.", Kanbepaling),
            ("De commissie kan de cliënt en zijn begeleider uitnodigen.", Kanbepaling),
            ("De commissie nodigt de cliënt en zijn begeleider uit.", Verplichting),
            ("De zorgaanbieder bespreekt het plan met de cliënt en zijn begeleider.", Verplichting),
            (
                "De woningcorporatie doet houders van een urgentieverklaring binnen drie maanden een passend aanbod.",
                Verplichting,
            ),
        ],
    )
    def test_read(self, zin: str, soort: type) -> None:
        """Each of them is whom it is done to."""
        assert isinstance(parse_regeling(tekst(zin)).of_fout().regels[-1], soort)

    def test_in_a_condition(self) -> None:
        """What is asked of another in a condition is reported as ever."""
        assert gemeld("De cliënt krijgt urgentie, indien hij dagbesteding heeft en zijn begeleider.") != []

    @pytest.mark.parametrize(
        "zin",
        [
            "Van plaatsing in de gemeente van herkomst wordt afgezien bij een contactverbod.",
            "Partijen zien af van plaatsing in de gemeente van herkomst.",
        ],
    )
    def test_waived(self, zin: str) -> None:
        """That somebody is not placed somewhere decides for him: it is never kept as words only."""
        assert gemeld(zin) == ["RU154"]


class TestVulwoorden:
    @pytest.mark.parametrize("woord", ["aantoonbaar", "reeds", "al", "inmiddels"])
    def test_says_nothing_more(self, woord: str) -> None:
        """Before how long a stay lasted such a word adds nothing to what is counted."""
        zin = (
            "De cliënt krijgt urgentie, indien hij {}ten minste zes maanden in maatschappelijke opvang heeft verbleven."
        )
        met, zonder = (parse_regeling(tekst(zin.format(een))).of_fout() for een in (f"{woord} ", ""))
        assert met.regels[-1].voorwaarde == zonder.regels[-1].voorwaarde

    def test_denied(self) -> None:
        """*Niet al* is something else."""
        assert gemeld("De cliënt krijgt urgentie, indien hij niet al zes maanden in maatschappelijke opvang verblijft.")
