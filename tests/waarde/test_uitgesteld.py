"""``frozen``: what attrs makes of a class, made when the class is first used."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from threading import Barrier
from typing import Any

import attrs
import pytest
from attrs import field
from attrs.exceptions import FrozenInstanceError

from regio_uitstroom.source import Source, Span
from regio_uitstroom.waarde import frozen


def punt(maak: Any) -> Any:
    """Return a fresh class with all kinds of fields, made by ``maak``."""

    @maak
    class Punt:
        x: int
        y: int = 0
        naam: str = field(default="", eq=False)
        geheim: str = field(default="", repr=False)
        rij: tuple[int, ...] = field(default=(), converter=tuple)

        @property
        def som(self) -> int:
            return int(self.x + self.y)

    return Punt


def zonder_vergelijking(maak: Any) -> Any:
    """Return a fresh class that compares and shows itself in its own way."""

    @maak
    class Eigen:
        x: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Eigen)

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "eigen"

    return Eigen


def uitbreiding(maak: Any) -> Any:
    """Return a fresh class on top of another."""

    @maak
    class Onder(punt(maak)):  # type: ignore[misc]
        z: int = 3

    return Onder


@pytest.fixture(params=[punt, uitbreiding])
def beide(request: pytest.FixtureRequest) -> tuple[Any, Any]:
    """Return one class as attrs makes it at once, and as it is made later."""
    return request.param(attrs.frozen), request.param(frozen)


class TestFrozen:
    """frozen."""

    def test_is_attrs_frozen_for_type_checkers(self) -> None:
        """The stub beside the module gives the function of attrs itself."""
        stub = files("regio_uitstroom.waarde") / "__init__.pyi"
        assert "from attrs import frozen as frozen" in stub.read_text(encoding="utf-8")

    def test_same_repr(self, beide: tuple[Any, Any]) -> None:
        """A value shows itself as that of attrs does, a secret field left out."""
        nu, later = beide
        assert repr(later(1, 2, geheim="s")).rsplit(">.")[-1] == repr(nu(1, 2, geheim="s")).rsplit(">.")[-1]

    def test_same_fields(self, beide: tuple[Any, Any]) -> None:
        """The fields are those of attrs, before any value was made."""
        nu, later = beide
        namen = [(a.name, a.default, a.eq, a.repr) for a in attrs.fields(nu)]
        assert [(a.name, a.default, a.eq, a.repr) for a in attrs.fields(later)] == namen

    def test_has(self, beide: tuple[Any, Any]) -> None:
        """Attrs knows the class as one of its own."""
        assert attrs.has(beide[1])

    def test_equal(self, beide: tuple[Any, Any]) -> None:
        """Values are equal when the fields that count are."""
        later = beide[1]
        assert later(1, naam="a") == later(1, naam="b")

    def test_not_equal(self, beide: tuple[Any, Any]) -> None:
        """Values are not equal when a field that counts differs."""
        later = beide[1]
        assert later(1) != later(2)

    def test_hash(self, beide: tuple[Any, Any]) -> None:
        """Equal values hash alike."""
        later = beide[1]
        assert len({later(1, naam="a"), later(1, naam="b"), later(2)}) == 2

    def test_converter(self, beide: tuple[Any, Any]) -> None:
        """A converter does its work."""
        assert beide[1](1, rij=[1, 2]).rij == (1, 2)

    def test_frozen(self, beide: tuple[Any, Any]) -> None:
        """A value cannot be changed."""
        waarde = beide[1](1)
        with pytest.raises(FrozenInstanceError):
            waarde.x = 2

    def test_frozen_before_first_use(self, beide: tuple[Any, Any]) -> None:
        """Nor one that was made without its class having been used."""
        waarde = object.__new__(beide[1])
        with pytest.raises(FrozenInstanceError):
            waarde.x = 2

    def test_not_deletable_before_first_use(self, beide: tuple[Any, Any]) -> None:
        """Nor can it lose a field."""
        waarde = object.__new__(beide[1])
        with pytest.raises(FrozenInstanceError):
            del waarde.x

    def test_evolve(self, beide: tuple[Any, Any]) -> None:
        """A value with another field is made by attrs."""
        later = beide[1]
        assert attrs.evolve(later(1, 2), x=5) == later(5, 2)

    def test_match(self, beide: tuple[Any, Any]) -> None:
        """The fields are the places of a pattern."""
        nu, later = beide
        assert later.__match_args__ == nu.__match_args__

    def test_copy(self, beide: tuple[Any, Any]) -> None:
        """A copy is equal."""
        waarde = beide[1](1, 2)
        assert copy.deepcopy(waarde) == waarde

    def test_wrong_arguments(self, beide: tuple[Any, Any]) -> None:
        """A missing argument is the same mistake as with attrs."""
        with pytest.raises(TypeError, match="x"):
            beide[1]()

    def test_own_methods_stay(self) -> None:
        """A class that compares, hashes and shows itself keeps doing so."""
        eigen = zonder_vergelijking(frozen)
        assert (eigen(1) == eigen(2), hash(eigen(1)), repr(eigen(1))) == (True, 7, "eigen")

    def test_choices_of_attrs(self) -> None:
        """What attrs.frozen is told, it is told later too."""

        @frozen(kw_only=True, eq=False)
        class Punt:
            x: int

        assert (Punt(x=1) == Punt(x=1)) is False

    def test_mistake_is_told_at_each_use(self) -> None:
        """A class that attrs refuses is refused whenever it is used."""

        @frozen
        class Fout:
            x: int = 0
            y: int  # type: ignore[misc]

        for _ in range(2):
            with pytest.raises(ValueError, match="mandatory"):
                Fout(1, 2)

    def test_first_use_in_many_threads(self) -> None:
        """Threads that use a class first at the same time all get a whole one."""
        later = uitbreiding(frozen)
        samen = Barrier(8)

        def maak(nummer: int) -> Any:
            samen.wait()
            return later(nummer, z=9)

        with ThreadPoolExecutor(8) as pool:
            gemaakt = list(pool.map(maak, range(8)))
        assert [(een.x, een.z) for een in gemaakt] == [(nummer, 9) for nummer in range(8)]

    def test_pickle(self) -> None:
        """A value of the package goes through pickle."""
        span = Span(Source("a", "tekst"), 1, 2)
        assert pickle.loads(pickle.dumps(span)) == span  # noqa: S301 - our own bytes
