"""The motivering: why an outcome is what it is, in Dutch that fits a letter."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from regio_uitstroom.evaluate.uitkomst import Beoordeling, Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.feiten import gebruikte_feiten
from regio_uitstroom.explain.niet_van_toepassing import geen_regel_van_toepassing
from regio_uitstroom.explain.onbepaald import ontbrekende_feiten
from regio_uitstroom.explain.oordeel import oordeel_nodig
from regio_uitstroom.explain.strijdig import tegenspraak
from regio_uitstroom.explain.vastgesteld import beslissing
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, als_tekst, verkort, zin
from regio_uitstroom.model.regeling import Regeling

LENGTE_TOELICHTING = 1_000
"""Characters of a toelichting: the room that a Resultaat has in the ZGW standards."""

_PER_SOORT: dict[Uitkomstsoort, Callable[[Zaak], tuple[Alinea, ...]]] = {
    Uitkomstsoort.VASTGESTELD: beslissing,
    Uitkomstsoort.NIET_VAN_TOEPASSING: geen_regel_van_toepassing,
    Uitkomstsoort.ONBEPAALD: ontbrekende_feiten,
    Uitkomstsoort.STRIJDIG: tegenspraak,
    Uitkomstsoort.OORDEEL_NODIG: oordeel_nodig,
}


def explain(beoordeling: Beoordeling, regeling: Regeling) -> Beoordeling:
    """Return the assessment with ``motivering`` and ``toelichting`` of every outcome filled; nothing else changes."""
    uitkomsten = tuple(_toegelicht(Zaak(beoordeling, regeling, uitkomst)) for uitkomst in beoordeling.uitkomsten)
    return evolve(beoordeling, uitkomsten=uitkomsten)


def _toegelicht(zaak: Zaak) -> Uitkomst:
    alineas = (
        *_PER_SOORT[zaak.uitkomst.soort](zaak),
        *gebruikte_feiten(zaak.uitkomst.gebruikt, _inleiding_feiten(zaak)),
        _open_punten(zaak),
    )
    return evolve(zaak.uitkomst, motivering=als_tekst(alineas), toelichting=verkort(alineas, LENGTE_TOELICHTING))


def _inleiding_feiten(zaak: Zaak) -> str:
    if zaak.uitkomst.soort is Uitkomstsoort.ONBEPAALD:
        return "Wel is het volgende bekend."
    return "Daarbij zijn deze gegevens gebruikt."


def _open_punten(zaak: Zaak) -> Alinea:
    """Return what the text leaves open, as one sentence per point."""
    punten = zaak.open_punten
    if not punten:
        return ()
    return tuple(
        zin(f"open punt in de tekst{f' ({punt.citaat.tekst})' if punt.citaat else ''}: {punt.tekst}") for punt in punten
    )
