"""Where the places of the diagram stand: columns from left to right, each place left of those that it yields to."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

from regio_uitstroom.waarde import frozen
from regio_uitstroom.weergave.wijkingen import Wijkingsbeeld

_RONDEN = 6
"""How often the order within the columns is improved; more changes nothing for texts of a normal size."""

_SLEUTEL = tuple[int, int]
"""A place (its number, 0) or a bend of a long arrow (the number of the arrow, its column)."""


@frozen
class Indeling:
    """Columns of numbers of places (-1: room for an arrow that goes on), and the way of each arrow: (column, row)."""

    kolommen: tuple[tuple[int, ...], ...]
    wegen: tuple[tuple[tuple[int, int], ...], ...]


def indeling(beeld: Wijkingsbeeld) -> Indeling:
    """Return the layout of a diagram; of the same diagram always the same."""
    kolom = _kolommen(len(beeld.plekken), [(pijl.van, pijl.voor) for pijl in beeld.pijlen])
    wegen = [_weg(nummer, pijl.van, pijl.voor, kolom) for nummer, pijl in enumerate(beeld.pijlen)]
    knopen: list[list[_SLEUTEL]] = [[] for _ in range(max(kolom, default=-1) + 1)]
    for plek, waar in enumerate(kolom):
        knopen[waar].append((plek, 0))
    for weg in wegen:
        for knoop in weg[1:-1]:
            knopen[-knoop[1]].append(knoop)
    _orden(knopen, wegen)
    rij = {knoop: (x, y) for x, stapel in enumerate(knopen) for y, knoop in enumerate(stapel)}
    return Indeling(
        tuple(tuple(plek if bocht == 0 else -1 for plek, bocht in stapel) for stapel in knopen),
        tuple(tuple(rij[knoop] for knoop in weg) for weg in wegen),
    )


def _kolommen(aantal: int, pijlen: Sequence[tuple[int, int]]) -> list[int]:
    """Return the column of each place: one to the right of the last that yields to it; a circle is cut."""
    van: Mapping[int, list[int]] = {plek: [] for plek in range(aantal)}
    for begin, einde in pijlen:
        van[einde].append(begin)
    kolom = [0] * aantal
    for _ in range(aantal):
        nieuw = [max((kolom[begin] + 1 for begin in van[plek]), default=0) for plek in range(aantal)]
        if nieuw == kolom:
            return kolom
        kolom = [min(waar, aantal - 1) for waar in nieuw]
    return kolom


def _weg(nummer: int, van: int, voor: int, kolom: Sequence[int]) -> list[_SLEUTEL]:
    """Return the stations of an arrow: its two places, and a bend in every column between them."""
    bochten = [(nummer, -waar) for waar in range(kolom[van] + 1, kolom[voor])]
    return [(van, 0), *bochten, (voor, 0)]


def _orden(knopen: list[list[_SLEUTEL]], wegen: Iterable[Sequence[_SLEUTEL]]) -> None:
    """Order each column by the middle of what its places are joined to, so that few arrows cross."""
    buren: dict[_SLEUTEL, list[_SLEUTEL]] = {knoop: [] for stapel in knopen for knoop in stapel}
    for weg in wegen:
        for een, ander in itertools.pairwise(weg):
            buren[een].append(ander)
            buren[ander].append(een)
    hoogte = {knoop: float(y) for stapel in knopen for y, knoop in enumerate(stapel)}
    for ronde in range(_RONDEN):
        for stapel in knopen if ronde % 2 else reversed(knopen):
            stapel.sort(key=lambda knoop: (_midden(buren[knoop], hoogte, hoogte[knoop]), knoop))
            hoogte.update((knoop, float(y)) for y, knoop in enumerate(stapel))


def _midden(buren: Sequence[_SLEUTEL], hoogte: Mapping[_SLEUTEL, float], eigen: float) -> float:
    return sum(hoogte[buur] for buur in buren) / len(buren) if buren else eigen
