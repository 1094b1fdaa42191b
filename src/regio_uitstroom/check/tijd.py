"""Dates that must agree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import DAG_NIET_BEREKEND, LOOPTIJD_ANDERS, TERMIJN_NIET_UITGEREKEND
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Inwerkingtreding, Verplichting
from regio_uitstroom.teksten import datum_in_woorden, opsomming


def looptijd_anders(regeling: Regeling) -> Iterator[Diagnostic]:
    """An article on entry into force that names other days than the heading."""
    looptijd = regeling.kop.looptijd
    if looptijd is None:
        return
    for regel in regeling.regels:
        if isinstance(regel, Inwerkingtreding):
            paren: tuple[tuple[str, date | None, date | None], ...] = (
                ("begindatum", looptijd.van, regel.van),
                ("einddatum", looptijd.tot, regel.tot),
            )
            for wat, kop, artikel in paren:
                if kop is not None and artikel is not None and kop != artikel:
                    yield diagnose(
                        LOOPTIJD_ANDERS,
                        regel.span,
                        citaat=regel.citaat.midden,
                        wat=wat,
                        kop=datum_in_woorden(kop),
                        artikel=datum_in_woorden(artikel),
                    )


def dag_niet_berekend(regeling: Regeling) -> Iterator[Diagnostic]:
    """A duty whose time is told in words of which no last day is computed: it is never shown as overdue."""
    for regel in regeling.regels:
        if isinstance(regel, Verplichting) and not regel.nalaten:
            for woorden in regel.onberekend:
                yield diagnose(DAG_NIET_BEREKEND, regel.span, citaat=regel.citaat.plaats, woorden=woorden)


def termijn_niet_uitgerekend(regeling: Regeling) -> Iterator[Diagnostic]:
    """A sentence about a term that nothing computes: no last day is told of it, and nothing follows by itself."""
    plichten: dict[Citaat, list[str]] = {}
    for plicht in regeling.regels:
        if isinstance(plicht, Verplichting) and plicht.termijn is not None:
            for plaats in plicht.termijn.anders:
                plichten.setdefault(plaats, []).append(plicht.citaat.midden)
    for regel in regeling.regels:
        namen = plichten.pop(regel.citaat, None)
        if namen is not None:
            plaatsen = opsomming(tuple(dict.fromkeys(namen)))
            yield diagnose(TERMIJN_NIET_UITGEREKEND, regel.span, citaat=regel.citaat.plaats, plichten=plaatsen)
