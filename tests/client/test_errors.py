"""Errors of a record: one line each, paths that can be read, no values."""

import pickle

import pytest

from regio_uitstroom.client import ClientFout, RecordFout
from regio_uitstroom.client.errors import below, nearest


class TestClientFout:
    """ClientFout."""

    fout = ClientFout([RecordFout("$.a", "een datum"), RecordFout("$.b", "een lijst")])

    def test_is_one_line(self) -> None:
        """All errors stand on one line."""
        assert str(self.fout) == "$.a: verwacht een datum; $.b: verwacht een lijst"

    def test_is_a_value_error(self) -> None:
        """Whoever catches ValueError catches it."""
        with pytest.raises(ValueError, match="verwacht een datum"):
            raise self.fout

    def test_travels_between_processes(self) -> None:
        """It keeps its errors when it is pickled."""
        assert pickle.loads(pickle.dumps(self.fout)).fouten == self.fout.fouten  # noqa: S301 - our own bytes


class TestBelow:
    """below."""

    @pytest.mark.parametrize(
        ("segment", "pad"),
        [
            ("datumTot", "$.datumTot"),
            (3, "$[3]"),
            ("zwervend bestaan", "$['zwervend bestaan']"),
            ("", "$['']"),
            ("'", "$['\\'']"),
            ("a\n\u202e", "$['a\\u000a\\u202e']"),
            ("\ud800", "$['\\ud800']"),
            ("x" * 70, "$['" + "x" * 60 + "…']"),
        ],
    )
    def test_is_one_readable_line(self, segment: str | int, pad: str) -> None:
        """Keys are quoted where they must be, shortened, and never control what prints them."""
        assert below("$", segment) == pad


class TestNearest:
    """nearest."""

    def test_names_the_nearest(self) -> None:
        """A slip of the pen or of capitals leads to the known name."""
        assert nearest("Verblyven", ["meldingen", "verblijven"]) == "; bedoelt u `verblijven`?"

    def test_is_silent_when_nothing_is_near(self) -> None:
        """Nothing is suggested for a name that looks like none."""
        assert nearest("q", ["meldingen"]) == ""
