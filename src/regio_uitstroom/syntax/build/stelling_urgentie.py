"""Clauses on how an urgency was got: *indien zij is verleend op grond van onjuiste gegevens*.

That one was granted stands in the record; on what data it was granted a person tells. *Zij* and *deze* are the urgency:
no client is granted.
"""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Grond, Zaken
from regio_uitstroom.syntax.build.zin import Zin, uitspraak

_VERLEEND = frozenset({"verlenen", "toekennen", "verkrijgen", "afgeven", "verstrekken"})
_LIJDEND = frozenset({"zijn", "worden"})
_VOORNAAMWOORD = re.compile(r"(?:zij|ze|deze|die)\b", re.IGNORECASE)


def verleend_op(z: Zin) -> ast.Voorwaarde | None:
    """Return the question on what ground an urgency was granted; None for a clause that is about something else."""
    grond = next((i for i in z.alles if isinstance(i, Grond)), None)
    if z.hoofd.handeling not in _VERLEEND or _LIJDEND.isdisjoint(z.hoofd.hulp) or z.hoofd.ontkend:
        return None
    if grond is None or not isinstance(grond.inhoud, Zaken | ast.Verwijzing) or len(z.alles) > 3:  # noqa: PLR2004 - verb, who, ground
        return None
    onderwerp = next((i for i in z.alles if isinstance(i, Zaken | Clienten)), None)
    if onderwerp is None or not (_is_urgentie(onderwerp) or _VOORNAAMWOORD.fullmatch(onderwerp.woorden)):
        return None
    blad = uitspraak(z)
    if not isinstance(blad, ast.VwUitspraak):
        return blad
    tekst = f"de urgentie {' '.join(grond.woorden.split())} is verleend"
    z.delen.items = []
    return ast.VwUitspraak(tekst, z.hoofd.handeling, None, z.head.tekst, open=blad.open, heel=True, span=z.span)


def _is_urgentie(item: Zaken | Clienten) -> bool:
    return isinstance(item, Zaken) and [ding.klasse for ding in item.delen] == ["URGENTIE"]
