"""When a term ends: by the calendar, and under the Algemene termijnenwet."""

from regio_uitstroom.termijnen.einde import Telling, Termijneinde, einde_van_termijn, laatste_dag
from regio_uitstroom.termijnen.feestdagen import Feestdag, feestdagen
from regio_uitstroom.termijnen.wet import Verlenging, Verlengreden, verleng

__all__ = [
    "Feestdag",
    "Telling",
    "Termijneinde",
    "Verlenging",
    "Verlengreden",
    "einde_van_termijn",
    "feestdagen",
    "laatste_dag",
    "verleng",
]
