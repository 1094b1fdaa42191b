"""The motivering: why an outcome is what it is, in Dutch that fits a letter."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import evolve

from regio_uitstroom.evaluation.uitkomst import Beoordeling, Reden, Uitkomst, Uitkomstsoort
from regio_uitstroom.explain.aanduiding import deze_tekst, tekst_met_titel, werkwoord
from regio_uitstroom.explain.feiten import gebruikte_feiten
from regio_uitstroom.explain.niet_van_toepassing import geen_regel_van_toepassing
from regio_uitstroom.explain.onbepaald import ontbrekende_feiten
from regio_uitstroom.explain.oordeel import oordeel_nodig
from regio_uitstroom.explain.oordelen_gebruikt import gebruikte_oordelen
from regio_uitstroom.explain.register import Registerzaak, toegelicht
from regio_uitstroom.explain.strijdig import tegenspraak
from regio_uitstroom.explain.terzijde import oordelen_terzijde
from regio_uitstroom.explain.toelichting import toelichting
from regio_uitstroom.explain.vastgesteld import beslissing
from regio_uitstroom.explain.verwoording import verwoord
from regio_uitstroom.explain.voorrang import voorrang_in_woorden
from regio_uitstroom.explain.zaak import Zaak
from regio_uitstroom.explain.zinnen import Alinea, als_tekst, zin
from regio_uitstroom.model.bundel import Bundel
from regio_uitstroom.model.looptijd import looptijd
from regio_uitstroom.model.regeling import Regeling
from regio_uitstroom.teksten import datum_in_woorden

_PER_SOORT: dict[Uitkomstsoort, Callable[[Zaak], tuple[Alinea, ...]]] = {
    Uitkomstsoort.VASTGESTELD: beslissing,
    Uitkomstsoort.NIET_VAN_TOEPASSING: geen_regel_van_toepassing,
    Uitkomstsoort.ONBEPAALD: ontbrekende_feiten,
    Uitkomstsoort.STRIJDIG: tegenspraak,
    Uitkomstsoort.OORDEEL_NODIG: oordeel_nodig,
}


def explain(beoordeling: Beoordeling, regeling: Regeling | Bundel) -> Beoordeling:
    """Return the assessment with ``motivering`` and ``toelichting`` of every outcome filled; nothing else changes."""
    if isinstance(regeling, Bundel) and len(regeling.regelingen) == 1:
        return explain(beoordeling, regeling.regelingen[0])
    if isinstance(regeling, Bundel):
        uitkomsten = tuple(_uit_register(uitkomst, beoordeling, regeling) for uitkomst in beoordeling.uitkomsten)
    else:
        uitkomsten = tuple(_toegelicht(uitkomst, beoordeling, regeling) for uitkomst in beoordeling.uitkomsten)
    return evolve(beoordeling, uitkomsten=uitkomsten)


def _uit_register(uitkomst: Uitkomst, beoordeling: Beoordeling, bundel: Bundel) -> Uitkomst:
    zaak = Registerzaak(beoordeling, uitkomst, bundel)
    open_ = zaak.beslissend or zaak.levend or [een for _, een in zaak.per_tekst]
    alineas = (
        *toegelicht(zaak),
        voorrang_in_woorden(uitkomst),
        gebruikte_oordelen(uitkomst.gebruikte_oordelen),
        oordelen_terzijde(uitkomst),
        *_feiten(uitkomst, zaak.geheel),
        *(_open_punten(een, met_naam=True) for een in open_),
    )
    return evolve(uitkomst, motivering=als_tekst(alineas), toelichting=toelichting(zaak.geheel, alineas))


def _toegelicht(uitkomst: Uitkomst, beoordeling: Beoordeling, regeling: Regeling) -> Uitkomst:
    zaak = Zaak(beoordeling, regeling, verwoord(uitkomst, regeling))
    alineas = (
        *_PER_SOORT[uitkomst.soort](zaak),
        voorrang_in_woorden(uitkomst),
        gebruikte_oordelen(uitkomst.gebruikte_oordelen),
        oordelen_terzijde(uitkomst),
        *_feiten(uitkomst, zaak),
        _open_punten(zaak),
    )
    return evolve(uitkomst, motivering=als_tekst(alineas), toelichting=toelichting(zaak, alineas))


def _feiten(uitkomst: Uitkomst, zaak: Zaak) -> tuple[Alinea, ...]:
    """Return what was known and what was presumed; ``uitkomst``: with the facts as they were read.

    Of a question that the text has no rule on nothing was looked at.
    """
    if uitkomst.reden is Reden.GEEN_REGEL:
        return ()
    peildatum, tellen = zaak.beoordeling.peildatum, uitkomst.aannames_tellen
    return gebruikte_feiten(uitkomst.gebruikt, _inleiding_feiten(zaak), peildatum, aannames_tellen=tellen)


def _inleiding_feiten(zaak: Zaak) -> str:
    if zaak.uitkomst.soort is Uitkomstsoort.ONBEPAALD:
        return "Wel is het volgende bekend."
    return "Daarbij zijn deze gegevens gebruikt."


def _open_punten(zaak: Zaak, *, met_naam: bool = False) -> Alinea:
    """Return what the text leaves open, as one sentence per point; with its name where several texts do."""
    tekst = tekst_met_titel(zaak.kop) if met_naam else "de tekst"
    punten = tuple(
        zin(f"open punt in {tekst}{f' ({punt.citaat.tekst})' if punt.citaat else ''}: {_in_brieftekens(punt.tekst)}")
        for punt in zaak.open_punten
    )
    return (_zonder_begin(zaak, met_naam=met_naam), *punten)


def _in_brieftekens(tekst: str) -> str:
    """Put words of the text between quotation marks, where findings use backticks."""
    return re.sub(r"`([^`]*)`", r"“\1”", tekst)


_LOS_VAN_DE_TIJD = frozenset({Reden.NIET_BINDEND, Reden.NIET_IN_WERKING, Reden.GEEN_REGEL})
"""Reasons for which it does not matter since when the text holds, or that say it already."""


def _zonder_begin(zaak: Zaak, *, met_naam: bool) -> str:
    """Say that the text was applied without knowing since when it holds (semantics, section 4)."""
    van, tot = looptijd(zaak.regeling)
    if van is not None or zaak.uitkomst.reden in _LOS_VAN_DE_TIJD:
        return ""
    noemt = werkwoord(zaak.kop, "noemt", "noemen")
    wordt = werkwoord(zaak.kop, "wordt", "worden")
    einde = f" vóór {datum_in_woorden(tot)}" if tot else ""
    tekst = deze_tekst(zaak.kop)
    wie = tekst_met_titel(zaak.kop) if met_naam else tekst
    return zin(f"{wie} {noemt} geen begindatum; daarom {wordt} {tekst} toegepast op elke peildatum{einde}")
