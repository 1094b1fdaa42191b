"""The first days after the ends of terms and validities, on which an outcome can change by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.status import geldigheidsduur
from regio_uitstroom.evaluation.termijneinden import dagen_na_termijn
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Geldigheid
from regio_uitstroom.model.voorwaarden import TermijnVerstreken


def dagen_na_einden(ctx: Context) -> Iterator[date]:
    """Yield the first day after every end that a term or a validity of these texts can have."""
    for deel in ctx.alle:
        for termijn in van_soort(TermijnVerstreken, deel.regeling.regels, deel.regeling.begrippen):
            yield from dagen_na_termijn(deel, termijn)
        for geldigheid in van_soort(Geldigheid, deel.regeling.regels):
            duur = geldigheidsduur(deel, geldigheid)
            yield from (dag for dag in (duur.tot_vroegst, duur.tot_laatst) if dag is not None)
