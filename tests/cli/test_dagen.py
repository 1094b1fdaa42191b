"""Days as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.cli.dagen import lees_dag
from regio_uitstroom.teksten import datum_in_woorden


class TestLeesDag:
    """``lees_dag``."""

    @given(st.dates(min_value=date(1000, 1, 1)))
    def test_both_forms(self, dag: date) -> None:
        """Every day is read from its ISO form and from its words."""
        assert lees_dag(dag.isoformat()) == lees_dag(datum_in_woorden(dag)) == dag

    def test_capitals_and_spaces(self) -> None:
        """Capitals and spaces make no difference."""
        assert lees_dag(" 21  November 2026 ") == date(2026, 11, 21)

    @pytest.mark.parametrize("tekst", ["2025-02-29", "31 april 2026", "2026-13-01"])
    def test_impossible_day(self, tekst: str) -> None:
        """A day that does not exist is said not to."""
        with pytest.raises(ValueError, match="bestaat niet"):
            lees_dag(tekst)

    @pytest.mark.parametrize(
        "tekst",
        ["", "morgen", "21/11/2026", "21 nov 2026", "2026-11-21-1", "\N{FULLWIDTH DIGIT TWO}026-01-01"],
    )
    def test_no_day(self, tekst: str) -> None:
        """Anything else is told how to write a day."""
        with pytest.raises(ValueError, match="schrijf 2026-11-21"):
            lees_dag(tekst)

    @given(st.text(max_size=20))
    def test_only_value_error(self, tekst: str) -> None:
        """Whatever is typed: a day, or a ValueError."""
        with suppress(ValueError):
            assert isinstance(lees_dag(tekst), date)
