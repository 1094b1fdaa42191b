"""Sentences."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st

from regio_uitstroom.explain.zinnen import als_tekst, met_dat, zin

alineas = st.lists(st.lists(st.text(st.characters(categories=["L", "Zs"]), max_size=30)).map(tuple), max_size=6)


class TestZin:
    """``zin``."""

    @pytest.mark.parametrize(
        ("tekst", "verwacht"),
        [
            ("de cliënt", "De cliënt."),
            ("één gegeven", "Eén gegeven."),
            ("ijsselstein", "IJsselstein."),
            ("'s-Gravenhage", "'s-Gravenhage."),
            ("hij zei “ja.”", "Hij zei “ja.”"),
            ("is het zo?", "Is het zo?"),
            ("over  twee\nregels", "Over twee regels."),
            ("", ""),
        ],
    )
    def test_form(self, tekst: str, verwacht: str) -> None:
        """A sentence has a capital as Dutch writes it, and one mark at its end."""
        assert zin(tekst) == verwacht


class TestMetDat:
    """``met_dat``."""

    def test_row(self) -> None:
        """Every clause has its own conjunction."""
        assert met_dat(["a", "b", "c"], "en") == "dat a, dat b en dat c"


class TestAlsTekst:
    """``als_tekst``."""

    def test_empty_parts(self) -> None:
        """Empty sentences and empty paragraphs leave no trace."""
        assert als_tekst([("Een.", "", "Twee."), (), ("",), ("Drie.",)]) == "Een. Twee.\nDrie."
