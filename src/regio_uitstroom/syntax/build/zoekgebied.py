"""Where an urgency counts: *De urgentie geldt uitsluitend voor de gemeente die verantwoordelijk is*.

Where somebody may look for a home is no outcome here: such a sentence is refused with that, and not with how an urgency
is granted.
"""

from __future__ import annotations

from regio_uitstroom.syntax.build.constituenten import Constituenten
from regio_uitstroom.syntax.build.delen import Clienten, Partijen, Soorten, Zaken
from regio_uitstroom.syntax.token import Token

_WAAR = frozenset({"IN", "VOOR", "BINNEN"})
_ERBIJ: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(_WAAR, Partijen),
    "VOOR": (Partijen, Soorten),
    "VAN": Clienten,
}
"""What may stand beside it: *de gemeente die verantwoordelijk is voor de huisvesting van de cliënt*."""
_HULP = (
    "deze taal kent geen zoekgebied: zet de zin in een toelichting, `Toelichting: De urgentie geldt …`; hangt het van "
    "de plaats af of iemand urgentie krijgt, schrijf dan `De cliënt krijgt geen urgentie, indien …`"
)


def op_zoekgebied(zin: Constituenten) -> str:
    """Return what to write of a sentence that says of an urgency in which municipalities it counts; else nothing."""
    zaken = [item for item in zin.alles if isinstance(item, Zaken)]
    over_urgentie = zin.type == "GELDEN" and any(zin.dingen("URGENTIE")) and len(zaken) == 1
    waar = zin.bepalingen
    plaats = any(item.voorzetsel in _WAAR and isinstance(item.inhoud, Partijen) for item in waar)
    plaats = plaats and all(isinstance(item.inhoud, _ERBIJ.get(item.voorzetsel, ())) for item in waar)
    rest = [item for item in zin.alles if item not in (*zaken, *waar) and not isinstance(item, Token)]
    return _HULP if over_urgentie and plaats and all(getattr(i, "soort", "") == "UITSLUITEND" for i in rest) else ""
