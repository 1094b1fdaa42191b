"""Enumerators at the start of a line."""

from __future__ import annotations

import pytest

from regio_uitstroom.lexicon.atoms import atoms
from regio_uitstroom.syntax.merken import merken
from regio_uitstroom.syntax.numbers import in_romeins, uit_romeins


def gevonden(tekst: str) -> list[tuple[str, str]]:
    """Return class and value of the marks of a text."""
    return [(merk.soort, merk.waarde) for merk in merken(atoms(tekst))]


class TestMerken:
    @pytest.mark.parametrize(
        ("tekst", "merken_"),
        [
            ("1. De cliënt.\n2. De woning.", [("LID", "1"), ("LID", "2")]),
            ("a. hij;\nb. zij.", [("ONDERDEEL", "a"), ("ONDERDEEL", "b")]),
            ("3.1 De cliënt.\n3.2 De woning.", [("OPSOMTEKEN", "1"), ("OPSOMTEKEN", "2")]),
            ("3.1. De cliënt.", [("OPSOMTEKEN", "1")]),
            ("Lid 1. De cliënt.\nLid 2 De woning.", [("OPSOMTEKEN", "1"), ("OPSOMTEKEN", "2")]),
            ("I. De cliënt.\nII. De woning.", [("OPSOMTEKEN", "1"), ("OPSOMTEKEN", "2")]),
            ("indien:\ni. hij;\nii. zij;\niii. wij.", [("OPSOMTEKEN", "a"), ("OPSOMTEKEN", "b"), ("OPSOMTEKEN", "c")]),
        ],
    )
    def test_kinds(self, tekst: str, merken_: list[tuple[str, str]]) -> None:
        """Each way to number has its class and value."""
        assert gevonden(tekst) == merken_

    @pytest.mark.parametrize(
        "tekst", ["in afwijking van\nlid 1 krijgt hij", "van\n1.500 euro", "artikel\n3.1 van de wet", "de\nix is"]
    )
    def test_none(self, tekst: str) -> None:
        """A line that goes on with a number has no mark."""
        assert gevonden(tekst) == []

    def test_letter_i_after_h(self) -> None:
        """After *h.* comes the letter *i.*, not a roman numeral."""
        tekst = "".join(f"{letter}. hij;\n" for letter in "abcdefghij")
        assert gevonden(tekst) == [("ONDERDEEL", letter) for letter in "abcdefghij"]


class TestRomeins:
    def test_round_trip(self) -> None:
        """Every number up to 39 is read back."""
        assert [uit_romeins()[in_romeins(getal)] for getal in range(1, 40)] == list(range(1, 40))
