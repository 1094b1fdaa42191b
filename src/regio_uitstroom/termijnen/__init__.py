"""When a term ends: by the calendar, and under the Algemene termijnenwet."""

from regio_uitstroom.termijnen.einde import Telling, Telwijze, Termijneinde, einde_van_termijn, laatste_dag
from regio_uitstroom.termijnen.feestdagen import Feestdag, feestdagen
from regio_uitstroom.termijnen.stilstand import dagen_stil
from regio_uitstroom.termijnen.wet import Verlenging, Verlengreden, verleng

__all__ = [
    "Feestdag",
    "Telling",
    "Telwijze",
    "Termijneinde",
    "Verlenging",
    "Verlengreden",
    "dagen_stil",
    "einde_van_termijn",
    "feestdagen",
    "laatste_dag",
    "verleng",
]
