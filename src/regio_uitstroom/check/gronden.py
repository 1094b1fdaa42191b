"""Grounds of urgency that were meant as conditions for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import VOORWAARDEN_GEVEN_URGENTIE
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Urgentie

_VOORWAARDEN = re.compile(r"\b(?:\w*voorwaarden?|\w*eisen|\w*vereisten|\w*criteria)\b", re.IGNORECASE)


def voorwaarden_geven_urgentie(regeling: Regeling) -> Iterator[Diagnostic]:
    """Warn of an article under the heading *Voorwaarden* that grants urgency beside another article that does."""
    gronden = [regel for regel in regeling.regels if isinstance(regel, Urgentie) and regel.urgent]
    heten = {artikel.nummer for artikel in regeling.artikelen if _VOORWAARDEN.search(artikel.titel)}
    anders = next((regel.citaat.artikel for regel in gronden if regel.citaat.artikel not in heten), None)
    if anders is None:
        return
    for regel in gronden:
        if regel.citaat.artikel in heten and regel.categorie is None:
            ander = Citaat(anders).tekst
            yield diagnose(VOORWAARDEN_GEVEN_URGENTIE, regel.span, citaat=regel.citaat.tekst, ander=ander)
