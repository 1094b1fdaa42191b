"""The first place where two JSON values differ."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_uitstroom.herhaling.verschil import AFWEZIG, Verschil, eerste_verschil

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text("ab", max_size=2),
    lambda deel: st.lists(deel, max_size=3) | st.dictionaries(st.text("ab", max_size=1), deel, max_size=3),
    max_leaves=8,
)


class TestEersteVerschil:
    """eerste_verschil."""

    @given(JSON, JSON)
    def test_exactly_when_the_texts_differ(self, was: object, nu: object) -> None:
        """There is a difference exactly when the canonical texts differ."""
        gelijk = json.dumps(was, sort_keys=True) == json.dumps(nu, sort_keys=True)
        assert (eerste_verschil(was, nu) is None) == gelijk

    @pytest.mark.parametrize(
        ("was", "nu", "verschil"),
        [
            ({"a": 1}, {"a": 2}, Verschil("$.a", 1, 2)),
            ({"a": 1}, {}, Verschil("$.a", 1, AFWEZIG)),
            ({}, {"a": None}, Verschil("$.a", AFWEZIG, None)),
            ([1, 2], [1], Verschil("$[1]", 2, AFWEZIG)),
            ([1], {"a": 1}, Verschil("$", [1], {"a": 1})),
            ({"a": True}, {"a": 1}, Verschil("$.a", True, 1)),  # noqa: FBT003 - the value
            ({"een sleutel": [0.0]}, {"een sleutel": [0]}, Verschil("$['een sleutel'][0]", 0.0, 0)),
            ({"b": 1, "a": 1}, {"a": 2, "b": 2}, Verschil("$.a", 1, 2)),
        ],
    )
    def test_where(self, was: object, nu: object, verschil: Verschil) -> None:
        """The first place in the order of the second value, with both sides."""
        assert eerste_verschil(was, nu) == verschil
