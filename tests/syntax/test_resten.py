"""What came along when a text was copied is found, taken out and told of once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.syntax.resten import zonder_resten

STUKKEN = ["Artikel 1. Huis\n", "1. De cliënt", "&nbsp;", "<p>", "Pagina 3 van 7\n", "\n\n", "Ã«", "\u202e",
           "| a | b |\n", "cli\ufffdnt", "3\n", "Kop 1\n", "x\ty\n", " krijgt ", "&zomaar;", "# <p>\n"]  # fmt: skip


class TestZonderResten:
    @pytest.mark.parametrize(
        ("voor", "na"),
        [
            ("de <b>cliënt</b> is", "de  cliënt  is"),
            ("tijdelijk&nbsp;verblijf", "tijdelijk verblijf"),
            ("cli&euml;nt", "cliënt"),
            ("A &amp; B", "A en B"),
            ("cliÃ«nt", "cliënt"),
            ("cli?nt", "cliënt"),
            ("is \u202ede", "is de"),
            ("is de\nPagina 3 van 7\ncliënt", "is de\n\ncliënt"),
            ("is de\nblz. 12\ncliënt", "is de\n\ncliënt"),
            ("een.\n\n3\n\n2. De", "een.\n\n\n\n2. De"),
        ],
    )
    def test_taken_out(self, voor: str, na: str) -> None:
        """Layout leaves white space, a broken letter the letter that it was."""
        assert zonder_resten(voor).tekst == na

    @pytest.mark.parametrize(
        "tekst",
        [
            "de huurschuld is < 5 en > 3",
            "A & B",
            "Wie doet dat? Niemand.",
            "12\nmaanden",
            "1.\tDe cliënt\n2.\tDe gemeente",
            "de cliënt, Ã la carte",
            'Bron: "https://a.nl/b?c=1&d=2"',
            "# <p>",
            "",
        ],
    )
    def test_left(self, tekst: str) -> None:
        """What can be meant as it stands is left."""
        assert zonder_resten(tekst).tekst == tekst

    def test_once_of_each_kind(self) -> None:
        """One report of a kind, with how often it stands there."""
        (rest,) = zonder_resten("<p>een</p>\n<p>twee</p>").resten
        assert rest.aantal == 4

    def test_repeated_line(self) -> None:
        """A line by itself that comes back with another number is the header of a page."""
        schoon = zonder_resten("Artikel 1. A\n\nRegio blad 1\n\nHij gaat.\n\nRegio blad 2\n\nHij komt.\n")
        assert schoon.tekst.split() == ["Artikel", "1.", "A", "Hij", "gaat.", "Hij", "komt."]

    @given(st.lists(st.sampled_from(STUKKEN), max_size=12).map("".join))
    def test_places(self, tekst: str) -> None:
        """Every character that is left has its place in the text, in order, and nothing is found twice."""
        schoon = zonder_resten(tekst)
        assert all(0 <= rest.start < rest.end <= len(tekst) for rest in schoon.resten)
        if schoon.places is None:
            assert schoon.tekst == tekst
            return
        assert len(schoon.places) == len(schoon.tekst) + 1
        assert list(schoon.places) == sorted(schoon.places)
        assert schoon.places[-1] == len(tekst)

    @pytest.mark.parametrize("teken", ["\x00", "\x1c", "\x1f", "\u200e"])
    def test_alone(self, teken: str) -> None:
        """A sign that cannot be seen has its place also where it is all that there is."""
        (rest,) = zonder_resten(teken).resten
        assert (rest.start, rest.end) == (0, 1)

    @given(st.text(alphabet="ab<>&;|\t\n\x1c\x1f 1.?Ã«\ufffd-/", max_size=60))
    def test_any_text(self, tekst: str) -> None:
        """No text makes it fail, and places lie in it and never go back."""
        schoon = zonder_resten(tekst)
        places = schoon.places or ()
        assert list(places) == sorted(places)
        assert all(0 <= rest.start < rest.end <= len(tekst) for rest in schoon.resten)
