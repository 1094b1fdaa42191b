"""What any record must be before it is read."""

from decimal import Decimal

import pytest

from regio_uitstroom.client import read_client
from regio_uitstroom.client.bounds import DubbeleSleutels, vormfouten


def cirkel() -> list[object]:
    """Return a list that holds itself, many times."""
    lijst: list[object] = []
    lijst += [lijst] * 100
    return lijst


class TestVormfouten:
    """vormfouten."""

    @pytest.mark.parametrize("waarde", [None, True, 1, 1.5, Decimal("1.5"), "x", [], {}, {"a": [{"b": None}]}])
    def test_json_has_none(self, waarde: object) -> None:
        """Plain JSON of ordinary size is fit to be read."""
        assert vormfouten(waarde, "$") == ((), True)

    @pytest.mark.parametrize("waarde", [{1: 2}, (1,), {"a": {1}}, b"x", 1j, object()])
    def test_other_objects_are_not_read_on(self, waarde: object) -> None:
        """What no JSON text can give is refused at once."""
        fouten, leesbaar = vormfouten(waarde, "$")
        assert fouten
        assert not leesbaar

    @pytest.mark.parametrize("getal", [float("nan"), float("-inf"), 10**19, Decimal("sNaN"), Decimal("1e400"), 1e300])
    def test_strange_numbers_are_told(self, getal: object) -> None:
        """A number that nothing can reckon with is told with its path, and reading goes on."""
        fouten, leesbaar = vormfouten({"a": [getal]}, "$")
        assert [fout.pad for fout in fouten] == ["$.a[0]"]
        assert leesbaar

    def test_double_keys_are_told(self) -> None:
        """A key that stood twice is told, once."""
        dubbel = DubbeleSleutels(a=1)
        dubbel.dubbel = ("a",)
        assert [fout.pad for fout in vormfouten([dubbel], "$")[0]] == ["$[0].a"]

    def test_circles_end(self) -> None:
        """An object that holds itself is refused, not followed."""
        assert not vormfouten(cirkel(), "$")[1]


class TestReadClient:
    """read_client, on strange objects."""

    @pytest.mark.parametrize("waarde", [{"sleutel": {1}}, {3: 4}, cirkel(), {"feiten": {"a": object()}}])
    def test_raises_nothing(self, waarde: object) -> None:
        """An object that no JSON text can give is refused with a path, like any other."""
        assert read_client(waarde)[1]
