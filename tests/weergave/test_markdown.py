"""An agreement as Markdown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from regio_uitstroom import Regeling, bundled_names, bundled_regeling, toon
from regio_uitstroom.testing.agreements import agreements
from tests.weergave.tekst import regeling


def check(tekst: str) -> None:
    """Check that no anchor is there twice and that every link has a target."""
    ankers = re.findall(r'<a id="([^"]+)"></a>', tekst)
    assert len(ankers) == len(set(ankers))
    assert set(re.findall(r"\]\(#([^)]+)\)", tekst)) <= set(ankers)


TEKST = toon(regeling()).als_markdown()


class TestMarkdown:
    """markdown."""

    @pytest.mark.parametrize("naam", bundled_names())
    def test_bundled(self, naam: str) -> None:
        """Anchors are there once and links lead somewhere, in every agreement that comes with the package."""
        check(toon(bundled_regeling(naam).of_fout()).als_markdown())

    @settings(max_examples=20)
    @given(agreements())
    def test_generated(self, gemaakt: Regeling) -> None:
        """So it is of every agreement."""
        check(toon(gemaakt).als_markdown())

    def test_links(self) -> None:
        """Terms and references are links."""
        check(TEKST)
        assert "Na [tijdelijk verblijf](#begrip-tijdelijk-verblijf) is de" in TEKST
        assert "In afwijking van [het eerste lid](#artikel-2-lid-1) is" in TEKST

    def test_remarks_between_brackets(self) -> None:
        """What was added stands between square brackets."""
        assert r"*\[hierop bestaat een uitzondering: [artikel 2, tweede lid](#artikel-2-lid-2)\]*" in TEKST
        assert r"De gemeenten streven naar snelheid. *\[voornemen, bindt niet\]*" in TEKST

    def test_signs_of_markdown(self) -> None:
        """Signs that mean something to Markdown are words."""
        assert r"een \*huis\*;" in TEKST
        assert r"# Convenant “Uitstroom & \<wonen\>”" in TEKST

    def test_own_numbers(self) -> None:
        """The number of a lid is that of the text: Markdown counts nothing."""
        assert '- <a id="artikel-2-lid-3"></a>3\\. Het college' in TEKST
