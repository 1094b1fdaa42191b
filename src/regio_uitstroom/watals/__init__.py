"""What would change an outcome, and when it changes by itself."""

from regio_uitstroom.watals.uitkomst import (
    Feitwijziging,
    GeenAntwoord,
    Omslag,
    Oordeelwijziging,
    Vanzelf,
    Verandering,
    WatAls,
)
from regio_uitstroom.watals.watals import wat_als

__all__ = [
    "Feitwijziging",
    "GeenAntwoord",
    "Omslag",
    "Oordeelwijziging",
    "Vanzelf",
    "Verandering",
    "WatAls",
    "wat_als",
]
