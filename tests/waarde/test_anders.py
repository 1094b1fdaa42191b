"""``evolve``: what ``attrs.evolve`` gives, for every kind of value."""

from functools import cached_property
from typing import Any

import attrs
import pytest
from attrs import field

from regio_uitstroom.waarde import evolve, frozen


@frozen
class Kaal:
    """A value that is no more than its fields; one has a name that an argument could have."""

    x: int
    deel: str = ""

    @cached_property
    def dubbel(self) -> int:
        """Worked out once."""
        return 2 * self.x


def als_rij(waarde: list[int]) -> tuple[int, ...]:
    """Return a row."""
    return tuple(waarde)


@frozen
class Omgezet:
    """A value that converts what it is given."""

    rij: tuple[int, ...] = field(converter=als_rij)


@frozen
class Afgeleid:
    """A value with a field that follows from another."""

    x: int
    meer: int = field(init=False, default=attrs.Factory(lambda zelf: zelf.x + 1, takes_self=True))


@frozen
class Gekeurd:
    """A value that is checked."""

    x: int = field(validator=attrs.validators.ge(0))


class TestEvolve:
    """Same as attrs, whatever the class."""

    @pytest.mark.parametrize(
        ("waarde", "anders"),
        [
            (Kaal(1, "a"), {"x": 2}),
            (Kaal(1, "a"), {"deel": "b"}),
            (Kaal(1, "a"), {}),
            (Omgezet([1]), {"rij": [2, 3]}),
            (Afgeleid(1), {"x": 5}),
            (Gekeurd(1), {"x": 2}),
        ],
    )
    def test_as_attrs(self, waarde: Any, anders: dict[str, Any]) -> None:
        """The new value is that of attrs, and the old one stays."""
        eerder = repr(waarde)
        nieuw = evolve(waarde, **anders)
        assert (nieuw, type(nieuw)) == (attrs.evolve(waarde, **anders), type(waarde))
        assert repr(waarde) == eerder

    def test_nothing_worked_out_goes_along(self) -> None:
        """What was worked out from the old value is worked out again from the new one."""
        een = Kaal(1)
        assert een.dubbel == 2
        assert evolve(een, x=5).dubbel == 10

    @pytest.mark.parametrize("waarde", [Kaal(1), Omgezet([1])])
    def test_unknown_field(self, waarde: Any) -> None:
        """A field that the class does not have is refused as attrs refuses it."""
        with pytest.raises(TypeError):
            evolve(waarde, bestaat_niet=1)

    def test_checked(self) -> None:
        """What attrs would refuse is refused."""
        with pytest.raises(ValueError, match=">= 0"):
            evolve(Gekeurd(1), x=-1)
