"""Dates that must agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import (
    DAG_NIET_BEREKEND,
    LOOPTIJD_ANDERS,
    TERMIJN_NIET_UITGEREKEND,
)
from regio_uitstroom.diagnostics.kinds_syntax import EINDE_NIET_IN_KOP, LOOPT_DOOR
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Inwerkingtreding, Verplichting
from regio_uitstroom.teksten import datum_in_woorden
from regio_uitstroom.tijd import plus


def looptijd_anders(regeling: Regeling) -> Iterator[Diagnostic]:
    """An article on entry into force that names other days than the heading."""
    kop_zegt = regeling.kop.looptijd
    eigen = [regel for regel in regeling.regels if isinstance(regel, Inwerkingtreding)]
    if kop_zegt is None:
        return
    door = any(regel.loopt_door for regel in eigen)
    for regel in eigen:
        if not door or regel.van is not None:
            paren: tuple[tuple[str, date | None, date | None], ...] = (
                ("begindatum", kop_zegt.van, regel.van),
                ("einddatum", kop_zegt.tot, None if door else regel.einde(kop_zegt.van or regel.van)),
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


def loopt_door(regeling: Regeling) -> Iterator[Diagnostic]:
    """An article by which the text goes on until somebody ends it, below a heading with an end."""
    for regel in regeling.regels:
        if isinstance(regel, Inwerkingtreding) and regel.loopt_door and regeling.kop.tot is not None:
            einde = f"tot {datum_in_woorden(regeling.kop.tot)}"
            yield diagnose(LOOPT_DOOR, regel.span, citaat=regel.citaat.midden, einde=einde)


def einde_niet_in_de_kop(regeling: Regeling) -> Iterator[Diagnostic]:
    """An article that says how long the text holds, below a heading without an end: it would hold for ever."""
    eigen = [regel for regel in regeling.regels if isinstance(regel, Inwerkingtreding)]
    if regeling.kop.tot is not None or any(regel.loopt_door or regel.tot is not None for regel in eigen):
        return
    for regel in eigen:
        if regel.duur is not None:
            van = regel.van or looptijd(regeling)[0]
            dagen = "van … tot …" if van is None else _van_tot(van, plus(van, regel.duur))
            yield diagnose(EINDE_NIET_IN_KOP, regel.span, citaat=regel.citaat.midden, dagen=dagen)


def _van_tot(van: date, tot: date) -> str:
    return f"van {datum_in_woorden(van)} tot {datum_in_woorden(tot)}"


def dag_niet_berekend(regeling: Regeling) -> Iterator[Diagnostic]:
    """A duty whose time is told in words of which no last day is computed: it is never shown as overdue."""
    for regel in regeling.regels:
        if isinstance(regel, Verplichting) and not regel.nalaten:
            for woorden in regel.onberekend:
                yield diagnose(DAG_NIET_BEREKEND, regel.span, citaat=regel.citaat.plaats, woorden=woorden)


def termijn_van_een_ander(regeling: Regeling) -> Iterator[Diagnostic]:
    """A term in a clause at the end of a duty: somebody else must do that, and no step of the work process says so."""
    for regel in regeling.regels:
        gevonden = _SLOTBIJZIN.search(regel.tekst) if isinstance(regel, Verplichting) else None
        if gevonden is not None:
            woorden = " ".join(gevonden[1].split())
            yield diagnose(DAG_NIET_BEREKEND, regel.span, hint=_EIGEN_ZIN, citaat=regel.citaat.plaats, woorden=woorden)


_EIGEN_ZIN = "wat een ander binnen een termijn doet, krijgt een eigen zin: `De commissie adviseert binnen vier weken.`"
_SLOTBIJZIN = re.compile(
    r",\s((?:die|dat|welke)\s(?!termijn\b)[^,;]*?\b(?:binnen|uiterlijk(?:\sbinnen)?)\s[\w-]+\s"
    r"(?:dag|dagen|werkdag|werkdagen|week|weken|maand|maanden)\b[^,;]*)$"
)


def termijn_niet_uitgerekend(regeling: Regeling) -> Iterator[Diagnostic]:
    """A sentence about a term that nothing computes: no last day is told of it, and nothing follows by itself."""
    plichten: dict[Citaat, list[str]] = {}
    for plicht in regeling.regels:
        if isinstance(plicht, Verplichting) and plicht.termijn is not None:
            for plaats in plicht.termijn.anders:
                plichten.setdefault(plaats, []).append(plicht.citaat.tekst)
    for regel in regeling.regels:
        namen = plichten.pop(regel.citaat, None)
        if namen is not None:
            plaatsen = "; ".join(dict.fromkeys(namen))
            yield diagnose(TERMIJN_NIET_UITGEREKEND, regel.span, citaat=regel.citaat.midden, plichten=plaatsen)
