"""What comes out of a decision. Everything is immutable and carries its ground."""

from regio_uitstroom.evaluation.uitkomst.beoordeling import Beoordeling, Deadline, ToegepasteTekst, Uitkomst
from regio_uitstroom.evaluation.uitkomst.grond import (
    GebruiktFeit,
    GebruiktOordeel,
    Lezing,
    NietGeteld,
    NietGeteldOordeel,
    NodigFeit,
    NodigOordeel,
    OordeelTerzijde,
    Vermoeden,
)
from regio_uitstroom.evaluation.uitkomst.redenering import Bevinding, RegelBevinding, TekstBevinding
from regio_uitstroom.evaluation.uitkomst.vraag import Reden, Uitkomstsoort, Urgentievraag, Vraag, Waarde

__all__ = [
    "Beoordeling",
    "Bevinding",
    "Deadline",
    "GebruiktFeit",
    "GebruiktOordeel",
    "Lezing",
    "NietGeteld",
    "NietGeteldOordeel",
    "NodigFeit",
    "NodigOordeel",
    "OordeelTerzijde",
    "Reden",
    "RegelBevinding",
    "TekstBevinding",
    "ToegepasteTekst",
    "Uitkomst",
    "Uitkomstsoort",
    "Urgentievraag",
    "Vermoeden",
    "Vraag",
    "Waarde",
]
