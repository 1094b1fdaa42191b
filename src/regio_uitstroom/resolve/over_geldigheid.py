"""Sentences on a term that is computed, which no form computes: what follows would be settled without them.

*Deze termijn staat stil in de zomer* behind *De urgentie geldt zes maanden* is refused, and so is *De termijn van twee
jaar begint op de dag van de melding* behind who is responsible *gedurende twee jaar na de uitstroom*. One that a person
applies (an open rule) is asked anyway.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Bepaling, Geldigheid, Kanbepaling, Regel, Verantwoordelijkheid, Verplichting
from regio_uitstroom.model.voorwaarden import TermijnVerstreken
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.termijnvoorbehoud import SPREEKT_EROVER, plaats_van_termijn
from regio_uitstroom.syntax.over_termijnen import noemt_lengte, zegt_iets_van_een_periode, zegt_iets_van_een_termijn

_VAN_URGENTIE = (
    "dit zegt iets over hoe lang de urgentie geldt, en dat reken ik zo niet uit",
    "schrijf `De urgentie geldt drie maanden, indien …`, of wanneer zij eindigt: `De urgentie vervalt, indien …`",
)
_VAN_GEMEENTE = (
    "dit zegt iets over hoe lang een gemeente verantwoordelijk is, en dat reken ik zo niet uit",
    "zet de termijn in de zin zelf, als `is gedurende een jaar na de melding verantwoordelijk`",
)


def meld_over_geldigheid(context: Context, regels: Sequence[Regel]) -> None:
    """Report each sentence on a term that is computed, of which the words are kept and nothing is computed."""
    if not any(map(_is_berekend, regels)):
        return
    for nummer, regel in enumerate(regels):
        bewaard = isinstance(regel, Verplichting | Kanbepaling) or (
            isinstance(regel, Bepaling) and regel.in_eigen_woorden
        )
        if bewaard and (waarover := _gaat_over(nummer, regels)) is not None:
            reden, wel = waarover
            context.meld(NOG_NIET_HIER, regel.span, tekst=regel.tekst.rstrip("."), reden=reden, wel=wel)


def _is_berekend(regel: Regel) -> bool:
    """Whether a rule has a term by which something is decided: how long an urgency is valid, or a duty lasts."""
    if isinstance(regel, Verantwoordelijkheid):
        return any(not een.plicht.artikel for een in van_soort(TermijnVerstreken, regel.voorwaarde))
    return isinstance(regel, Geldigheid)


def _heeft_termijn(regel: Regel) -> bool:
    return _is_berekend(regel) or (isinstance(regel, Verplichting) and regel.termijn is not None)


def _gaat_over(nummer: int, regels: Sequence[Regel]) -> tuple[str, str] | None:
    """Return what a sentence says something of, and what to write: the validity that it names, or a term."""
    regel = regels[nummer]
    geldig = any(isinstance(ander, Geldigheid) for ander in regels)
    if geldig and _GELDIGHEID.search(regel.tekst) is not None:
        return _VAN_URGENTIE
    if isinstance(regel, Verplichting | Kanbepaling) and regel.handeling in SPREEKT_EROVER:
        return None
    over_termijn = zegt_iets_van_een_termijn(regel.tekst) or zegt_iets_van_een_periode(regel.tekst)
    if not over_termijn and noemt_lengte(regel.tekst) is None:
        return None
    bedoeld = _bedoeld(nummer, regels)
    if bedoeld is None or not _is_berekend(bedoeld):
        return None
    return _VAN_URGENTIE if isinstance(bedoeld, Geldigheid) else _VAN_GEMEENTE


def _bedoeld(nummer: int, regels: Sequence[Regel]) -> Regel | None:
    """Return the rule whose term is meant: at its place, of the length that is named, or the last one before it."""
    regel = regels[nummer]
    genoemd = plaats_van_termijn(regel)
    if genoemd is not None:
        return next((ander for ander in regels if _is_berekend(ander) and genoemd.omvat(ander.citaat)), None)
    samen = [
        (at < nummer, ander)
        for at, ander in enumerate(regels)
        if ander is not regel and ander.citaat.artikel == regel.citaat.artikel and _heeft_termijn(ander)
    ]
    lengte = noemt_lengte(regel.tekst)
    passend = [ander for voor, ander in samen if (voor if lengte is None else lengte in ander.tekst.lower())]
    return passend[-1] if passend else None


_GELDIGHEID = re.compile(r"^(?:de|die|deze) (?:geldigheid(?:sduur)?|looptijd)\b", re.IGNORECASE)
