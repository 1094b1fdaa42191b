"""Tests for the program that measures how near an agreement stays to what was published."""

from __future__ import annotations

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

PROGRAM = Path(__file__).resolve().parents[2] / "tools" / "closeness"

pytestmark = pytest.mark.repository

LEAST = 0.8
WHY_LESS = {"amersfoort-doordecentralisatie": "weinig woorden van de bron"}
"""Texts with less, and the words in the file that say why."""
FIGURES = {
    "amersfoort-uitstroom": 0.97,
    "fryslan-2025": 0.88,
    "groningen-2018": 1.0,
    "hart-van-brabant": 0.81,
    "holland-rijnland": 0.9,
    "huisvestingswet": 0.94,
    "huisvestingswet-voor-juli-2026": 0.93,
    "jeugdwet-woonplaats": 0.91,
    "jeugdwet-woonplaats-voor-2022": 1.0,
    "leusden-2023": 0.81,
    "midden-holland-2019": 0.86,
    "u16-2017": 0.8,
}

ROW = st.lists(st.sampled_from("abcde"), max_size=30)


@pytest.fixture(scope="module")
def closeness() -> ModuleType:
    """Return the program as a module."""
    loader = SourceFileLoader("closeness", str(PROGRAM))
    spec = spec_from_loader("closeness", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def plain_common(first: list[str], second: list[str]) -> int:
    """Return the length of the longest common row of words, by the textbook."""
    row = [0] * (len(second) + 1)
    for word in first:
        before = row[:]
        for place, other in enumerate(second):
            row[place + 1] = before[place] + 1 if word == other else max(row[place], before[place + 1])
    return row[-1]


class TestCommon:
    @given(first=ROW, second=ROW)
    def test_as_the_textbook(self, closeness: ModuleType, first: list[str], second: list[str]) -> None:
        """The counting with bits gives what the plain table gives."""
        assert closeness.common(first, second) == plain_common(first, second)


class TestSigned:
    def test_leaves_out_what_is_ours(self, closeness: ModuleType) -> None:
        """Comments, toelichting, examples and the head do not count as the agreement."""
        text = "Bron: x\n\n# eigen\n\nArtikel 1. Zaak\n\n1. Een.\n   Vervolg.\nToelichting: niet\nvan hen.\n2. Twee.\n"
        assert closeness.words(closeness.signed(text)) == ["artikel", "1", "zaak", "1", "een", "vervolg", "2", "twee"]


class TestMeasure:
    def test_word_for_word(self, closeness: ModuleType) -> None:
        """Every bundled agreement that has a source has words of that source in the same order."""
        for path in closeness.SOURCES.glob("*.txt"):
            assert all(sentence.found for sentence in closeness.measure(path.stem))

    def test_shares(self, closeness: ModuleType) -> None:
        """Of every bundled text 80 % or more of the published words stand there in order, or the file says why not."""
        shares = {path.stem: closeness.share(path.stem) for path in closeness.SOURCES.glob("*.txt")}
        low = {name for name, share in shares.items() if share < LEAST}
        assert low == set(WHY_LESS)
        for name, why in WHY_LESS.items():
            assert why in " ".join((closeness.REGELINGEN / f"{name}.convenant").read_text("utf-8").split())

    def test_figures(self, closeness: ModuleType) -> None:
        """The figures of the statutes and of the regions are these, or better."""
        assert {name: closeness.share(name) >= least for name, least in FIGURES.items()} == dict.fromkeys(FIGURES, True)
