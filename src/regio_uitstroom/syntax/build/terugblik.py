"""In which time before a moment something happened: *in de twee jaar voorafgaand aan de aanvraag*."""

from __future__ import annotations

import re

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Venster
from regio_uitstroom.syntax.build.zin import VOORAF, Zin

_TOT_NU = re.compile(r"\b(?:afgelopen|laatste|voorbije|voorgaande)\b", re.IGNORECASE)
"""Words that count back from today."""


def neem_terugblik(z: Zin) -> tuple[ast.Duur | None, ast.Moment | None]:
    """Take how long before which moment it was; before today where none is named. Nothing where that is not told.

    What is not taken stands over, and is reported: *in de twee jaar* by itself, *in een van de laatste twee jaar*.
    """
    venster = next((i for i in z.delen.items if isinstance(i, Venster)), None)
    if venster is None or venster.aantal is not None or venster.vergelijking:
        return None, None
    vooraf = next((i for i in z.delen.items if isinstance(i, Bepaling) and i.voorzetsel in VOORAF), None)
    moment = vooraf.inhoud if vooraf is not None and isinstance(vooraf.inhoud, ast.Moment) else None
    if vooraf is None and _TOT_NU.search(venster.woorden) is None:
        return None, None
    if vooraf is not None and (moment is None or moment.sleutel is None):
        return None, None
    z.delen.items = [item for item in z.delen.items if item is not venster and item is not vooraf]
    return venster.duur, moment
