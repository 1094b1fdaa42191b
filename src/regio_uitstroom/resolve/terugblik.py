"""The time before a moment that a condition looks back over, and how it is told."""

from __future__ import annotations

from regio_uitstroom.model.voorwaarden import Terugblik
from regio_uitstroom.model.woorden import PEILDATUM
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.datums import resolve_duur
from regio_uitstroom.resolve.woorden import moment_van
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import duur_in_woorden


def terugblik(context: Context, venster: ast.Duur | None, moment: ast.Moment | None) -> Terugblik | None:
    """Return so much time before a moment, or before the peildatum; None where a clause looks back over none."""
    if venster is None:
        return None
    return Terugblik(resolve_duur(venster), moment_van(context, moment, PEILDATUM))


def terugbliktekst(terug: Terugblik | None) -> str:
    """Return how it is told, with a space behind it."""
    if terug is None:
        return ""
    if terug.moment == PEILDATUM:
        return f"in de afgelopen {duur_in_woorden(terug.duur)} "
    return f"in de {duur_in_woorden(terug.duur)} voorafgaand aan {terug.moment.naam} "
