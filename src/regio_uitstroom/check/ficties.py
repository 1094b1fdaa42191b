"""Fictions that change nothing: no rule of the text asks for what they are about."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import FICTIE_ZONDER_GEVOLG
from regio_uitstroom.model.begrippen import GemeenteBegrip
from regio_uitstroom.model.ficties import BriefadresTelt, Werking
from regio_uitstroom.model.gemeentebron import Toegepast
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Fictie


def ficties_zonder_gevolg(regeling: Regeling) -> Iterator[Diagnostic]:
    """A fiction that was applied to no condition and no definition, and does not hold anyway."""
    delen = (*regeling.in_regels.met(Toegepast), *regeling.in_begrippen.met(Toegepast))
    toegepast = {een.citaat for _, een in delen}
    for regel in regeling.regels:
        if isinstance(regel, Fictie) and regel.citaat not in toegepast and not _geldt_al(regel.werking, regeling):
            yield diagnose(FICTIE_ZONDER_GEVOLG, regel.span, plaats=regel.citaat.tekst)


def _geldt_al(werking: Werking, regeling: Regeling) -> bool:
    """Whether a description already says it: where somebody had his woonadres is never told by a briefadres."""
    if not isinstance(werking, BriefadresTelt) or werking.telt or werking.begrip is None:
        return False
    return any(isinstance(een, GemeenteBegrip) and een.naam == werking.begrip for een in regeling.begrippen)
