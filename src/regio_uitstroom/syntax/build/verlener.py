"""Who grants or refuses urgency, and to whom."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Partijen
from regio_uitstroom.syntax.build.kernzin import partij
from regio_uitstroom.syntax.build.strekking import weiger
from regio_uitstroom.syntax.build.zin import Zin


def aan_wie(z: Zin, *, over_urgentie: bool) -> Clienten | None:
    """Take the client to whom something is granted or refused; where nobody else acts, he himself is said to."""
    clienten: Clienten | None = z.delen.een(Clienten)
    if (
        clienten is not None
        and over_urgentie
        and not (z.hoofd.lijdend or any(isinstance(i, Partijen) for i in z.alles))
    ):
        wel = "schrijf wie beslist: `Het college weigert de urgentie, indien …`, `De cliënt krijgt urgentie, indien …`"
        weiger(z, clienten.span, "de cliënt verleent of weigert zelf geen urgentie", wel)
    return clienten


def verlener(z: Zin) -> ast.Partij | None:
    """Take who grants; *door De Haven* is nobody who does, nor who stands so in *De cliënt krijgt door het college …*.

    These stay behind and are reported.
    """
    begin = list(z.delen.items)
    door = z.delen.met("DOOR", Partijen)
    z.delen.items = begin
    genoemd = () if door is None else door.delen
    if any(isinstance(deel, ast.Gemeentenaam) or getattr(deel, "organisatie", False) for deel in genoemd):
        return None  # one by its name would narrow it
    if door is not None and not z.hoofd.lijdend:
        return None
    wie = partij(z)
    if isinstance(wie, ast.Gemeenterol) and _WELKE_GEMEENTE.match(" ".join(wie.woorden.split())):
        wel = (
            "schrijf `Het college verleent …`; gaat het om sommige cliënten, schrijf dan `De cliënt krijgt …, indien …`"
        )
        weiger(z, wie.span, "voor wie deze gemeente niet de zijne is, zou het ook gelden", wel)
    return wie


_WELKE_GEMEENTE = re.compile(
    r"(?:een|(?:de|een) andere) gemeente\b|(?:de |een )?gemeente van voorkeur\b", re.IGNORECASE
)
"""A municipality that may not be the one that decides on this client."""
