"""Headings with a slip: what stands around a line is asked without copying the text before and after it."""

from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.syntax.kopfouten import _los, _na_witregel

TEKST = st.text(" \na", max_size=12)


class TestNaWitregel:
    """_na_witregel."""

    @given(TEKST, st.integers(0, 12))
    def test_as_by_copying(self, text: str, begin: int) -> None:
        """The same as looking at the end of all that stands before."""
        begin = min(begin, len(text))
        assert _na_witregel(text, begin) == text[:begin].rstrip(" ").endswith("\n\n")


class TestLos:
    """_los."""

    @given(TEKST, st.integers(0, 12))
    def test_as_by_copying(self, text: str, eind: int) -> None:
        """The same as looking at the start of all that stands after."""
        rest = text[eind:].lstrip(" ")
        assert _los(text, eind) == (rest.startswith("\n") and rest[1:].lstrip(" ").startswith("\n"))
