"""Slips in rows and lists: what is only looked for where it can be, is found as if it were looked for everywhere."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.source import Source
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.gedeeld import gedeeld_werkwoord
from regio_uitstroom.syntax.lezer import _als_onderdelen, _verschreven
from regio_uitstroom.syntax.rijen import _dubbel, _leeg, _namen, _puntkommas, rijen
from regio_uitstroom.syntax.token import Token

TYPES = [
    "CLIENT",
    "GEMEENTE",
    "TEKST",
    "TERM",
    "ONDERDEEL",
    "SUB",
    "OPSOMTEKEN",
    "PUNTKOMMA",
    "KOMMA",
    "EN",
    "OF",
    "PUNT",
]
TYPES += ["DUBBELPUNT", "LID", "ONBEKEND"]
WORDS = ["de", "woning", "De woning", "woning van de", "de de woning", "zijn", "die", "", "!", "?"]


@st.composite
def tokens(draw: st.DrawFn) -> list[Token]:
    """Make a row of tokens of any class, one behind the other."""
    pieces = draw(st.lists(st.tuples(st.sampled_from(TYPES), st.sampled_from(WORDS), st.booleans()), max_size=8))
    return [
        Token(soort, woorden, 20 * at, 20 * at + len(woorden), "a", extra="punt" if punt else "")
        for at, (soort, woorden, punt) in enumerate(pieces)
    ]


def context() -> Context:
    """Return where findings go."""
    return Context(Source("proef", " " * 400))


def told(row: list[Token]) -> list[tuple[str, str, int]]:
    """Return what can be seen of tokens."""
    return [(token.type, token.tekst, token.start) for token in row]


class TestRijen:
    @given(tokens())
    def test_same_as_everywhere(self, row: list[Token]) -> None:
        """The same tokens and findings as when every slip is looked for in every sentence."""
        here, everywhere = context(), context()
        slowly = _leeg(_puntkommas(_namen(_dubbel(row, everywhere), everywhere), everywhere), everywhere)
        assert told(rijen(row, here)) == told(slowly)
        assert here.findings == everywhere.findings


class TestVerschreven:
    @given(tokens())
    def test_nothing_to_look_for(self, row: list[Token]) -> None:
        """Where no such neighbours stand, every token is what it is."""
        if not _verschreven(row):
            assert told(list(_als_onderdelen(row))) == told(row)


class TestGedeeldWerkwoord:
    @given(tokens())
    def test_only_with_things(self, row: list[Token]) -> None:
        """A sentence without things that a client has stays as it is."""
        assert gedeeld_werkwoord(row) is row
