"""Sentences on how long an urgency is valid that no form computes: the status would be settled without them.

*Deze termijn staat stil in de zomer* behind *De urgentie geldt zes maanden* is refused; one that a person applies (an
open rule) is asked at the status anyway.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regio_uitstroom.diagnostics.kinds_resolve import NOG_NIET_HIER
from regio_uitstroom.model.regels import Bepaling, Geldigheid, Kanbepaling, Regel, Verplichting
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.termijnvoorbehoud import plaats_van_termijn
from regio_uitstroom.syntax.over_termijnen import zegt_iets_van_een_termijn

_WEL = "schrijf `De urgentie geldt drie maanden, indien …`, of wanneer zij eindigt: `De urgentie vervalt, indien …`"


def meld_over_geldigheid(context: Context, regels: Sequence[Regel]) -> None:
    """Report each sentence on the term of an urgency of which the words are kept and nothing is computed."""
    if not any(isinstance(regel, Geldigheid) for regel in regels):
        return
    for regel in regels:
        bewaard = isinstance(regel, Verplichting | Kanbepaling) or (
            isinstance(regel, Bepaling) and regel.in_eigen_woorden
        )
        if bewaard and _gaat_erover(regel, regels):
            reden = "dit zegt iets over hoe lang de urgentie geldt, en dat reken ik zo niet uit"
            context.meld(NOG_NIET_HIER, regel.span, tekst=regel.tekst.rstrip("."), reden=reden, wel=_WEL)


def _is_bewaard(regel: Regel) -> bool:
    if isinstance(regel, Bepaling):
        return regel.in_eigen_woorden
    return isinstance(regel, Verplichting | Kanbepaling)


def _gaat_erover(regel: Regel, regels: Sequence[Regel]) -> bool:
    """Whether it names the validity, or a term that is that of an urgency: at its place, or the last one before it."""
    if _GELDIGHEID.search(regel.tekst) is not None:
        return True
    if not zegt_iets_van_een_termijn(regel.tekst):
        return False
    genoemd = plaats_van_termijn(regel)
    if genoemd is not None:
        return any(isinstance(ander, Geldigheid) and genoemd.omvat(ander.citaat) for ander in regels)
    ervoor = regels[: next(nummer for nummer, ander in enumerate(regels) if ander is regel)]
    met_termijn = [
        ander
        for ander in ervoor
        if ander.citaat.artikel == regel.citaat.artikel
        and (isinstance(ander, Geldigheid) or (isinstance(ander, Verplichting) and ander.termijn is not None))
    ]
    return bool(met_termijn) and isinstance(met_termijn[-1], Geldigheid)


_GELDIGHEID = re.compile(r"^(?:de|die|deze) (?:geldigheid(?:sduur)?|looptijd)\b", re.IGNORECASE)
