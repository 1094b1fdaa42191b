"""The first place where two JSON values differ."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from attrs import field

from regio_uitstroom.client.errors import Segment, below
from regio_uitstroom.waarde import frozen


class Afwezig(Enum):
    """Stands for what is not there, which is something else than null."""

    AFWEZIG = "staat er niet"


AFWEZIG = Afwezig.AFWEZIG


@frozen
class Verschil:
    """A place (JSON path), what stood there and what stands there now. The values are not shown in ``repr``."""

    pad: str
    was: object = field(repr=False)
    nu: object = field(repr=False)


def eerste_verschil(was: object, nu: object, pad: str = "$") -> Verschil | None:
    """Return the first place where the values differ, in the order of the second; None where nothing does.

    ``1`` and ``1.0``, and ``true`` and ``1``, are not the same; the order of the keys of an object means nothing.
    """
    if isinstance(was, Mapping) and isinstance(nu, Mapping):
        delen = [
            (sleutel, was.get(sleutel, AFWEZIG), nu.get(sleutel, AFWEZIG)) for sleutel in dict.fromkeys((*nu, *was))
        ]
        return _eerste_deel(delen, pad)
    if isinstance(was, list) and isinstance(nu, list):
        aantal = max(len(was), len(nu))
        return _eerste_deel([(i, _lid(was, i), _lid(nu, i)) for i in range(aantal)], pad)
    return None if type(was) is type(nu) and was == nu else Verschil(pad, was, nu)


def _eerste_deel(delen: list[tuple[Segment, object, object]], pad: str) -> Verschil | None:
    for plaats, was, nu in delen:
        gevonden = eerste_verschil(was, nu, below(pad, plaats))
        if gevonden is not None:
            return gevonden
    return None


def _lid(lijst: list[object], nummer: int) -> object:
    return lijst[nummer] if nummer < len(lijst) else AFWEZIG
