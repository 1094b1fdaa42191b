"""How a fiction that made a difference is told."""

from __future__ import annotations

from regio_uitstroom.model.gemeentebron import Toegepast


def in_woorden(fictie: Toegepast) -> str:
    """Return the place of a fiction with its words: ``artikel 4, derde lid: Een overplaatsing onderbreekt …``."""
    woorden = fictie.tekst.rstrip(".")
    return f"toegepast is {fictie.citaat.midden} dat zegt: “{woorden}”"
