"""Runs the worked examples of an agreement, and tells how much of it they try."""

from regio_uitstroom.voorbeelden.dekking import Bepalingdekking, Dekking, Voorwaardedekking, dekking
from regio_uitstroom.voorbeelden.toets import Afwijking, VoorbeeldResultaat, toets

__all__ = ["Afwijking", "Bepalingdekking", "Dekking", "VoorbeeldResultaat", "Voorwaardedekking", "dekking", "toets"]
