"""Fictions that change nothing: no rule of the text asks for what they are about."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from regio_uitstroom.diagnostics.diagnostic import Diagnostic, diagnose
from regio_uitstroom.diagnostics.kinds_check import FICTIE_ZONDER_GEVOLG
from regio_uitstroom.model.begrippen import GemeenteBegrip
from regio_uitstroom.model.ficties import BriefadresTelt
from regio_uitstroom.model.gemeentebron import Toegepast
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.model.regels import Fictie


def ficties_zonder_gevolg(regeling: Regeling) -> Iterator[Diagnostic]:
    """A fiction that was applied to no condition and no definition."""
    delen = (*regeling.in_regels.met(Toegepast), *regeling.in_begrippen.met(Toegepast))
    toegepast = {een.citaat for _, een in delen}
    gemeenten = {begrip.naam for begrip in regeling.begrippen if isinstance(begrip, GemeenteBegrip)}
    for regel in regeling.regels:
        if isinstance(regel, Fictie) and regel.citaat not in toegepast and not _is_al_zo(regel, gemeenten):
            yield diagnose(FICTIE_ZONDER_GEVOLG, regel.span, plaats=regel.citaat.tekst)


def _is_al_zo(regel: Fictie, gemeenten: Collection[str]) -> bool:
    """Whether it says of a municipality what is so anyway: where somebody has a briefadres, he has no woonadres."""
    werking = regel.werking
    return isinstance(werking, BriefadresTelt) and not werking.telt and werking.begrip in gemeenten
