"""Several clients in the order that an agreement gives among urgent clients, with reasons."""

from regio_uitstroom.rangschikking.als_json import rangschikking_to_json
from regio_uitstroom.rangschikking.volgorde import (
    Plaats,
    Plaatsing,
    Rangschikking,
    Verhouding,
    Voorgang,
    rangschik,
)

__all__ = [
    "Plaats",
    "Plaatsing",
    "Rangschikking",
    "Verhouding",
    "Voorgang",
    "rangschik",
    "rangschikking_to_json",
]
