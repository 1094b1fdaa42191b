"""Runs the worked examples of an agreement."""

from regio_uitstroom.voorbeelden.toets import Afwijking, VoorbeeldResultaat, toets

__all__ = ["Afwijking", "VoorbeeldResultaat", "toets"]
