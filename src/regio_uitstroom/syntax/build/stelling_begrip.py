"""Conditions on what a term of the text says of somebody, with *is*: *ingezetene is*, *economisch gebonden is*."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Partijen, Soorten, Zaken
from regio_uitstroom.syntax.build.strekking import verleden, weiger_tijd
from regio_uitstroom.syntax.build.zin import Zin

_WAARVAN = ("AAN", "VAN", "IN", "BINNEN")
"""Prepositions of the area that somebody belongs to: *aan de regio*, *van de gemeente*."""


def is_begrip(z: Zin) -> ast.Voorwaarde | None:
    """Return that somebody is what the text defines; None for a clause about something else."""
    begin = list(z.delen.items)
    ding = z.delen.klasse("BEGRIP_FEIT")
    if ding is None:
        return None
    wie, gebied = z.wie(), z.delen.met(_WAARVAN, Partijen)
    if any(isinstance(item, Zaken | Soorten | ast.Moment) for item in z.delen.items):
        z.delen.items = begin  # said of a thing, not of the client
        return None
    if verleden(z):
        weiger_tijd(z, f"{ding.naam} is")
    blad = ast.VwBegrip(ding.naam, wie, gebied.delen if gebied is not None else (), span=z.span)
    return ast.VwNiet(blad, span=z.span) if ding.geen else blad
