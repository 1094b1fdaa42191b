"""Powers over the whole text."""

from __future__ import annotations

from collections.abc import Iterable

from regio_uitstroom.model.regels import Bevoegdheid, Regel


def zet_alles_opzij(macht: Bevoegdheid, regels: Iterable[Regel]) -> bool:
    """Whether every rule of a text but its powers yields to a power."""
    return all(macht.citaat in regel.wijkt_voor for regel in regels if not isinstance(regel, Bevoegdheid))
