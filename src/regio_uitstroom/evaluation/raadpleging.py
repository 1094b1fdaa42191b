"""Which facts of a record were looked at, by their keys and never by their values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from regio_uitstroom.client.feiten import ONBEKEND
from regio_uitstroom.client.record import Client

_FEITEN = "feiten"
_NIET_GEVOLGD = frozenset({"sleutel", "peildatum"})
"""Fields that say nothing of the client."""


class _Gevolgd:
    """Stands for a record (or a part of it) and keeps which of its fields are looked at."""

    __slots__ = ("_deel", "_gezien", "_voor")

    def __init__(self, deel: object, gezien: set[str], voor: str = "") -> None:
        self._deel, self._gezien, self._voor = deel, gezien, voor

    def __getattr__(self, naam: str) -> Any:  # noqa: ANN401 - whatever the field holds
        """Return the field."""
        if naam == "hulpvraag":
            return _Gevolgd(getattr(self._deel, naam), self._gezien, "hulpvraag.")
        if naam == "feit":
            return self._feit
        self._gezien.add(self._voor + naam)
        return getattr(self._deel, naam)

    def _feit(self, naam: str) -> object:
        self._gezien.add(f"{_FEITEN}.{naam}")
        return cast("Client", self._deel).feit(naam)

    def __repr__(self) -> str:
        """Return that this is a record, and nothing of it."""
        return "Client(…)"


class Raadpleging:
    """A record that is read, and which of its facts were."""

    def __init__(self, client: Client) -> None:
        """Begin with nothing read."""
        self._echt = client
        self._gezien: set[str] = set()
        self.client = cast("Client", _Gevolgd(client, self._gezien))
        """Reads like the record."""

    @property
    def geraadpleegd(self) -> tuple[str, ...]:
        """The keys of the facts that were looked at, whether the record holds them or not."""
        return tuple(sorted(_sleutel(attribuut) for attribuut in self._gezien - _NIET_GEVOLGD))

    @property
    def niet_geraadpleegd(self) -> tuple[str, ...]:
        """The keys of the facts that the record holds and nobody looked at."""
        return tuple(sorted(set(map(_sleutel, _aanwezig(self._echt))) - set(self.geraadpleegd)))


def _aanwezig(client: Client) -> Iterator[str]:
    """Yield the attributes that hold something."""
    leeg = Client("")
    for attribuut in Client.__attrs_attrs__:
        naam = attribuut.name
        if naam == _FEITEN:
            yield from (f"{_FEITEN}.{feit}" for feit, _ in client.feiten)
        elif naam == "hulpvraag":
            yield from (f"hulpvraag.{d}" for d in ("datum", "werkelijk_verblijf") if _is_er(client.hulpvraag, d))
        elif naam not in _NIET_GEVOLGD and getattr(client, naam) != getattr(leeg, naam):
            yield naam


def _is_er(deel: object, naam: str) -> bool:
    return getattr(deel, naam) is not ONBEKEND


def _sleutel(attribuut: str) -> str:
    """Return the key of a record for an attribute: ``onveilige_gemeenten`` is ``onveiligeGemeenten``."""
    if attribuut.startswith(f"{_FEITEN}."):
        return attribuut
    if attribuut == "moeder_bij_geboorte":
        return "moederBijGeboorteIngeschrevenIn"
    eerste, *rest = attribuut.split("_")
    return eerste + "".join(deel.capitalize() for deel in rest)
