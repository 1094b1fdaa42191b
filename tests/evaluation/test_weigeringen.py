"""How often a home was refused, from a record to an outcome."""

from datetime import date

import pytest

from regio_uitstroom import evaluate, parse_regeling, read_client
from regio_uitstroom.evaluation.voorwaarden.weigering import geteld
from regio_uitstroom.evaluation.waarheid import Waarheid

TEKST = """Convenant "Bedacht"
Soort: convenant
Looptijd: vanaf 1 januari 2018

Partijen

De gemeenten Houten en Zeist.

Artikel 1. Urgentie

1. De cliënt krijgt geen urgentie, indien hij voor de tweede keer een passende woning weigert.
"""
WEIGERING = {"datum": "2025-06-01", "passend": True, "reactie": "geweigerd"}
AANGENOMEN = {"datum": "2025-07-01", "passend": True, "reactie": "aanvaard"}
ONBEKEND = {"datum": "2025-08-01", "passend": True}


class TestTweedeWeigering:
    @pytest.mark.parametrize(
        ("aanbiedingen", "soort"),
        [
            ([WEIGERING, {**WEIGERING, "datum": "2025-09-01"}], "vastgesteld"),
            ([WEIGERING, {**WEIGERING, "datum": "2026-09-01"}], "niet_van_toepassing"),
            ([WEIGERING, AANGENOMEN], "niet_van_toepassing"),
            ([WEIGERING], "niet_van_toepassing"),
            ([WEIGERING, ONBEKEND], "onbepaald"),
        ],
    )
    def test_two_are_needed(self, aanbiedingen: list[dict[str, object]], soort: str) -> None:
        """One refusal is not two; one after the peildatum is none yet; an answer that is not known leaves it open."""
        client, fouten = read_client({"sleutel": "a", "aanbiedingen": aanbiedingen})
        assert client is not None, fouten
        beoordeling = evaluate(parse_regeling(TEKST).of_fout(), client, peildatum=date(2026, 2, 1))
        assert beoordeling.uitkomst("aanspraak").soort.value == soort

    def test_asked_for(self) -> None:
        """Where nothing is known of offers, they are asked for: two refusals would change the outcome."""
        client, _ = read_client({"sleutel": "a"})
        assert client is not None
        uitkomst = evaluate(parse_regeling(TEKST).of_fout(), client, peildatum=date(2026, 2, 1)).uitkomst("aanspraak")
        assert "aanbiedingen" in {nodig.gegeven.sleutel for nodig in uitkomst.nog_nodig}


class TestGeteld:
    @pytest.mark.parametrize(
        ("delen", "uitkomst"),
        [
            ((True, True), True),
            ((True, True, None), True),
            ((True, None), None),
            ((True, False), False),
            ((None, False), False),
            ((), False),
        ],
    )
    def test_two(self, delen: tuple[Waarheid, ...], uitkomst: Waarheid) -> None:
        """What is unknown counts both ways."""
        assert geteld(2, delen, (), ()) is uitkomst

    @pytest.mark.parametrize(
        ("delen", "erbij", "eraf", "uitkomst"),
        [
            ((True,), (True,), (), True),
            ((True,), (None,), (), None),
            ((), (True,), (True,), False),
            ((True, True), (), (True,), False),
            ((True, True), (), (None,), None),
            ((True, True, True), (), (None,), True),
            ((), (), (True,), False),
        ],
    )
    def test_counted_with_fictions(
        self, delen: tuple[Waarheid, ...], erbij: tuple[Waarheid, ...], eraf: tuple[Waarheid, ...], uitkomst: Waarheid
    ) -> None:
        """One more or one less for each that holds; less than none is none."""
        assert geteld(2, delen, erbij, eraf) is uitkomst
