"""Words of a text as questions and names."""

from __future__ import annotations

import pytest

from regio_uitstroom.resolve.woorden import is_het_zo, resolve_oordeel


class TestIsHetZo:
    """``is_het_zo``."""

    @pytest.mark.parametrize(
        ("bijzin", "vraag"),
        [
            ("hij zelfredzaam is", "Is het zo dat de cliënt zelfredzaam is?"),
            ("is vastgesteld dat hij zelfredzaam is", "Is het zo dat is vastgesteld dat de cliënt zelfredzaam is?"),
            ("het college zegt dat zij betalen", "Is het zo dat het college zegt dat zij betalen?"),
            ("de cliënt dakloos is", "Is het zo dat de cliënt dakloos is?"),
        ],
    )
    def test_names_the_client(self, bijzin: str, vraag: str) -> None:
        """A question stands by itself: who *hij* is, is said."""
        assert is_het_zo(bijzin) == vraag


class TestResolveOordeel:
    """``resolve_oordeel``."""

    def test_own_words(self) -> None:
        """A judgment outside the lexicon keeps its own words as its key, by which records name it."""
        oordeel = resolve_oordeel("hij zelfredzaam is")
        assert (oordeel.sleutel, oordeel.vraag) == ("hij zelfredzaam is", "Is het zo dat de cliënt zelfredzaam is?")
