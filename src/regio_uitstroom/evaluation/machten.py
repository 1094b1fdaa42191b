"""Powers over a granted urgency (to withdraw it, to extend it): whether they were used."""

from __future__ import annotations

from datetime import date

from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.schakelaars import met_gebruik
from regio_uitstroom.model.regels import Intrekking, Verlenging
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import TOEKENNING

Statusmacht = Intrekking | Verlenging

WOORDEN_VAN_MACHT: dict[type[Statusmacht], tuple[str, str]] = {
    Verlenging: ("de urgentie te verlengen", "de urgentie verlengt"),
    Intrekking: ("de urgentie in te trekken", "de urgentie intrekt"),
}
"""What is done with a power over a granted urgency, as in a question and as in a clause."""


def gebruik_van(ctx: Context, regel: Statusmacht, uiterlijk: date | None = None) -> Voorwaarde:
    """Return the condition that the power was used, no later than a day; without conditions of fact nobody is asked.

    One object per question, so that it is known when it is tried again.
    """
    sleutel = ("gebruik", id(regel), uiterlijk)
    if sleutel not in ctx.geheugen:
        ctx.geheugen[sleutel] = met_gebruik(regel, *WOORDEN_VAN_MACHT[type(regel)], TOEKENNING, uiterlijk)
    gevonden: Voorwaarde = ctx.geheugen[sleutel]
    return gevonden
