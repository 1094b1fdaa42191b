"""How a fiction that made a difference is told."""

from __future__ import annotations

from regio_uitstroom.model.gemeentebron import Toegepast


def in_woorden(fictie: Toegepast) -> str:
    """Return the place of a fiction with its words: ``artikel 4, derde lid: Een overplaatsing onderbreekt …``.

    Of a provision that sets an item aside: which one, as it says.
    """
    if fictie.opzij is not None:
        return f"{fictie.opzij.midden} {_OPZIJ} {fictie.citaat.midden} het buiten toepassing laat"
    woorden = fictie.tekst.rstrip(".")
    return f"toegepast is {fictie.citaat.midden} dat zegt: “{woorden}”"


_OPZIJ = "geldt hier niet, omdat"


def zet_onderdeel_opzij(toelichting: str) -> bool:
    """Whether such words tell that an item of a list was set aside: without it the list reads as if it did not hold."""
    return _OPZIJ in toelichting
