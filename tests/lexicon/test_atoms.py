"""Characters and atoms."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.lexicon.atoms import KINDS, VOLUIT, atoms, phrase_atoms, plain


def slowly(tekst: str) -> list[tuple[str, str, int]]:
    """Return the atoms of a text as the kinds alone give them: kind, words and place."""
    found = []
    for match in re.finditer(KINDS, tekst, re.VERBOSE):
        soort, woorden = str(match.lastgroup), match.group()
        if soort == "kort":
            soort, woorden = "woord", VOLUIT[woorden.lower()]
        found.append((soort, woorden, match.start()))
    return found


PIECES = [
    "a",
    "b",
    " ",
    "é",
    "1",
    "²",
    "_",
    "-",
    "'",
    ".",
    ",",
    "/",
    "°",
    '"',
    "\n",
    "\t",
    "€",
    "xxx",
    "XX",
    "art",
    "Jan",
    "mnd",
    "…",
]


class TestPlain:
    @pytest.mark.parametrize(
        ("van", "naar"),
        [
            ("\u201cx\u201d", '"x"'),
            ("a\u00a0b", "a b"),
            ("2020\u20132021", "2020-2021"),
            ("ver\u00adblijf", "verblijf"),
            ("e\u0301", "é"),
        ],
    )
    def test_look_alikes(self, van: str, naar: str) -> None:
        """Characters that look alike become one; invisible ones go; accents join their letter."""
        assert plain(van).plain == naar

    @given(st.text())
    def test_places(self, tekst: str) -> None:
        """Every character of the plain text has a place in the original, in order."""
        made = plain(tekst)
        places = [made.original(offset) for offset in range(len(made.plain))]
        assert places == sorted(places)
        assert all(0 <= place < len(tekst) for place in places)

    @given(st.text())
    def test_plain_stays(self, tekst: str) -> None:
        """What is plain stays as it is."""
        assert plain(plain(tekst).plain).plain == plain(tekst).plain


class TestAtoms:
    @given(st.text())
    def test_nothing_lost(self, tekst: str) -> None:
        """The atoms hold every character that is no white space, in order."""
        assert "".join("".join(atom.tekst.split()) for atom in atoms(tekst)) == "".join(tekst.split())

    @pytest.mark.parametrize(
        ("tekst", "soorten"),
        [
            ("artikel 1.1, eerste lid", ["woord", "getal", "teken", "woord", "woord"]),
            ("€ 5.000.", ["teken", "getal", "teken"]),
            ("1°. een", ["graad", "teken", "woord"]),
            ("15-03-2017", ["cijferdatum"]),
            ("c.q. Zeist", ["afkorting", "woord"]),
            ("woon- of verblijfplaats", ["woord", "woord", "woord"]),
            ("'s-Hertogenbosch", ["woord"]),
            ('"De Haven"', ["tekst"]),
            ("24-uursopvang", ["woord"]),
        ],
    )
    def test_kinds(self, tekst: str, soorten: list[str]) -> None:
        """Words, numbers, degrees, dates in digits, abbreviations, strings and marks are told apart."""
        assert [atom.soort for atom in atoms(tekst)] == soorten

    @given(st.lists(st.sampled_from(PIECES)).map("".join))
    def test_plain_words(self, tekst: str) -> None:
        """Words of letters alone, which are looked for first, are what the kinds of atoms would make of them."""
        assert [(atom.soort, atom.tekst, atom.start) for atom in atoms(tekst)] == slowly(tekst)

    @given(st.text(alphabet='ab "\n.1é'))
    def test_first_where_a_line_begins(self, tekst: str) -> None:
        """An atom begins a line when a line break stands between it and the atom before it, or it is the first."""
        found = atoms(tekst)
        ends = [None, *(atom.end for atom in found)]
        for atom, end in zip(found, ends, strict=False):
            assert atom.first == (end is None or "\n" in tekst[end : atom.start])

    def test_first_of_line(self) -> None:
        """An atom knows whether it begins a line."""
        assert [atom.first for atom in atoms("een\n  twee drie")] == [True, True, False]


class TestPhraseAtoms:
    def test_same_split(self) -> None:
        """A phrase of a list is split as the text is."""
        assert phrase_atoms("Nuenen, Gerwen en Nederwetten") == ("Nuenen", ",", "Gerwen", "en", "Nederwetten")
