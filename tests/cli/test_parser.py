"""Complaints of argparse in Dutch."""

from __future__ import annotations

import argparse

import pytest

from regio_uitstroom.cli.parser import Parser, in_het_nederlands, waarde


class TestInHetNederlands:
    """``in_het_nederlands``."""

    @pytest.mark.parametrize(
        ("engels", "nederlands"),
        [
            ("the following arguments are required: NAAM, --op", "hier ontbreekt: NAAM, --op"),
            ("unrecognized arguments: --x", "onbekend argument: --x"),
            ("argument --op: expected one argument", "na --op ontbreekt een waarde"),
            ("argument --a: not allowed with argument --b", "--a en --b gaan niet samen"),
            ("one of the arguments --a --b is required", "kies een van: --a --b"),
            ("argument --versie: ignored explicit argument '3'", "--versie heeft geen waarde; haal `3` weg"),
            ("argument X: invalid choice: 'c' (choose from 'a', 'b')", "X kan niet `c` zijn; kies uit: a, b"),
            ("argument X: invalid choice: 'c' (choose from a, b)", "X kan niet `c` zijn; kies uit: a, b"),
            ("something new in a later Python", "zo kan de opdracht niet worden gegeven"),
        ],
    )
    def test_known(self, engels: str, nederlands: str) -> None:
        """Every complaint has its Dutch words; an unknown one a general remark."""
        assert in_het_nederlands(engels) == nederlands


class TestParser:
    """``Parser``."""

    def test_no_abbreviations(self, capsys: pytest.CaptureFixture[str]) -> None:
        """An option that is not written in full is not guessed."""
        parser = Parser(prog="x")
        parser.opties.add_argument("--peildatum")
        with pytest.raises(SystemExit, match="2"):
            parser.parse_args(["--peil", "nu"])
        assert "onbekend argument" in capsys.readouterr().err


class TestWaarde:
    """``waarde``."""

    def test_words_of_the_reader(self) -> None:
        """What the reader says in its ValueError is what the user sees."""
        with pytest.raises(argparse.ArgumentTypeError, match="invalid literal"):
            waarde(int)("x")
