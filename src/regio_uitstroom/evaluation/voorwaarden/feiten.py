"""Conditions on facts and events: yes or no, amounts, dates, age, household, offers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import evolve

from regio_uitstroom.client.feiten import Bekend, Datum, Feit
from regio_uitstroom.client.record import Gezinslid
from regio_uitstroom.client.texts import gezinsrollen
from regio_uitstroom.evaluation.antwoorden import NIET_GEVRAAGD
from regio_uitstroom.evaluation.bevonden import Toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.dagen import Dagbereik, op_of_voor, verjaardag_bereikt
from regio_uitstroom.evaluation.lezing import Lezingen, samen
from regio_uitstroom.evaluation.lijsten import als_bereik, als_lijst
from regio_uitstroom.evaluation.momenten import tijdstip, zonder_dag
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.voorwaarden.onderzoek import IN_ONDERZOEK, toets_in_onderzoek
from regio_uitstroom.evaluation.waarheid import Waarheid, eensgezind, en, niet, of
from regio_uitstroom.model.voorwaarden import (
    FeitIs,
    FeitVergelijking,
    HeeftMinderjarigKind,
    InOnderzoek,
    Leeftijd,
    Uitstroomgereed,
    Vergelijking,
)
from regio_uitstroom.model.woorden import MEERDERJARIG
from regio_uitstroom.tijd import Duur, Eenheid


def _bevinding(tekst: str, waarheid: Waarheid, *gelezen: str) -> Bevinding:
    return Bevinding(tekst, waarheid, gelezen=gelezen)


def toets_feit(ctx: Context, voorwaarde: FeitIs) -> Toets:
    """A fact holds, or has this value; a value of another type settles nothing."""
    gegeven = voorwaarde.gegeven
    if gegeven.sleutel == IN_ONDERZOEK:
        toets = toets_in_onderzoek(ctx, InOnderzoek(tekst=voorwaarde.tekst))
        return toets if voorwaarde.waarde is True else _ontkend(toets)
    feit = ctx.feit(gegeven.sleutel)
    waarheid: Waarheid = None
    if isinstance(feit, Bekend) and isinstance(feit.waarde, bool) is isinstance(voorwaarde.waarde, bool):
        waarheid = feit.waarde == voorwaarde.waarde
    tekst = voorwaarde.tekst or gegeven.omschrijving
    lezingen = ctx.gelezen(gegeven, feit, open_=waarheid is None)
    return Toets(waarheid, _bevinding(tekst, waarheid, gegeven.sleutel), lezingen)


def _ontkend(toets: Toets) -> Toets:
    waarheid = niet(toets.waarheid)
    return Toets(waarheid, Bevinding(toets.bevinding.tekst, waarheid, (toets.bevinding,)), toets.lezingen)


def toets_vergelijking(ctx: Context, voorwaarde: FeitVergelijking) -> Toets:
    """A fact compared with a threshold; a partial date and durations in other units at their worst and best."""
    gegeven = voorwaarde.gegeven
    feit = ctx.feit(gegeven.sleutel)
    waarheid = _vergelijk(feit, voorwaarde)
    lezingen = ctx.gelezen(gegeven, feit, open_=waarheid is None)
    return Toets(waarheid, _bevinding(voorwaarde.tekst or gegeven.omschrijving, waarheid, gegeven.sleutel), lezingen)


def _vergelijk(feit: Feit[Any], voorwaarde: FeitVergelijking) -> Waarheid:
    if not isinstance(feit, Bekend):
        return None
    waarde, drempel = feit.waarde, voorwaarde.drempel
    if isinstance(waarde, Duur) and isinstance(drempel, Duur):
        return _VERGELIJKINGEN[voorwaarde.vergelijking](*_duurbereik(waarde, drempel), *_duurbereik(drempel, waarde))
    links, rechts = _bereik(waarde), _bereik(drempel)
    if links is None or rechts is None or links[0] != rechts[0]:
        return None
    return _VERGELIJKINGEN[voorwaarde.vergelijking](*links[1:], *rechts[1:])


def _bereik(waarde: object) -> tuple[str, Any, Any] | None:
    """Return a type and the least and greatest that a value can mean, comparable with others of that type."""
    match waarde:
        case bool():
            return None
        case int() | Decimal():
            return None if isinstance(waarde, Decimal) and not waarde.is_finite() else ("getal", waarde, waarde)
        case Datum():
            return ("datum", waarde.eerste, waarde.laatste)
        case date():
            return ("datum", waarde, waarde)
        case _:
            return None


def _duurbereik(duur: Duur, ander: Duur) -> tuple[int, int]:
    """Return the least and greatest length of a duration, in a unit that it shares with the other one."""
    for eenheden in _GELIJKSOORTIG:
        if duur.eenheid in eenheden and ander.eenheid in eenheden:
            lengte = duur.aantal * eenheden[duur.eenheid]
            return (lengte, lengte)
    korter, langer = _DAGEN[duur.eenheid]
    return (duur.aantal * korter, duur.aantal * langer)


_GELIJKSOORTIG = (
    {Eenheid.MAAND: 1, Eenheid.JAAR: 12},
    {Eenheid.DAG: 1, Eenheid.WEEK: 7},
    {Eenheid.WERKDAG: 1},
)
"""Units that measure each other exactly."""

_DAGEN = {
    Eenheid.DAG: (1, 1),
    Eenheid.WERKDAG: (1, 3),
    Eenheid.WEEK: (7, 7),
    Eenheid.MAAND: (28, 31),
    Eenheid.JAAR: (365, 366),
}
"""The least and greatest number of days of a unit."""

_VERGELIJKINGEN: dict[Vergelijking, Callable[[Any, Any, Any, Any], Waarheid]] = {
    Vergelijking.GELIJK: lambda laag, hoog, onder, boven: (
        True if laag == hoog == onder == boven else (None if laag <= boven and onder <= hoog else False)
    ),
    Vergelijking.MEER: lambda laag, hoog, onder, boven: True if laag > boven else (None if hoog > onder else False),
    Vergelijking.MINSTENS: lambda laag, hoog, onder, boven: (
        True if laag >= boven else (None if hoog >= onder else False)
    ),
    Vergelijking.MINDER: lambda laag, hoog, onder, boven: True if hoog < onder else (None if laag < boven else False),
    Vergelijking.HOOGSTENS: lambda laag, hoog, onder, boven: (
        True if hoog <= onder else (None if laag <= boven else False)
    ),
}


def toets_uitstroomgereed(ctx: Context, voorwaarde: Uitstroomgereed) -> Toets:
    """The client may flow out since a recorded day not after the peildatum."""
    gegeven = ctx.gegeven("uitstroomgereedVanaf")
    feit = ctx.feit(gegeven.sleutel)
    bereik = als_bereik(feit)
    waarheid = None if bereik is None else op_of_voor(bereik, ctx.peildatum)
    lezingen = ctx.gelezen(gegeven, feit, open_=waarheid is None)
    tekst = voorwaarde.tekst or "de cliënt uitstroomgereed is"
    return Toets(waarheid, _bevinding(tekst, waarheid, gegeven.sleutel), lezingen)


def toets_leeftijd(ctx: Context, voorwaarde: Leeftijd) -> Toets:
    """The age on a moment lies in ``[vanaf, tot)``."""
    gegeven = ctx.gegeven("geboortedatum")
    feit = ctx.feit(gegeven.sleutel)
    geboren, moment = als_bereik(feit), tijdstip(ctx, voorwaarde.moment)
    waarheid: Waarheid = None
    if geboren is not None and moment.bereik is not None:
        waarheid = leeftijd_tussen(geboren, moment.bereik, voorwaarde.vanaf, voorwaarde.tot)
    lezingen: list[Lezingen] = [ctx.gelezen(gegeven, feit, open_=_onscherp(geboren, waarheid)), moment.lezingen]
    if waarheid is None:
        lezingen.append(moment.onscherp)
        if moment.tijdvakken:
            gekozen = ctx.vrij(voorwaarde)
            waarheid = None if gekozen is NIET_GEVRAAGD else gekozen
            lezingen.append(ctx.onbekend_tijdvak("verblijven", moment.tijdvakken, voorwaarde))
    tekst = voorwaarde.tekst or "de cliënt deze leeftijd heeft"
    stappen = zonder_dag(voorwaarde.moment, moment)
    bevinding = evolve(_bevinding(tekst, waarheid, gegeven.sleutel), toelichting="; ".join(stappen))
    return Toets(waarheid, bevinding, samen(lezingen))


def _onscherp(bereik: Dagbereik | None, waarheid: Waarheid) -> bool:
    return waarheid is None and (bereik is None or not bereik.precies)


def leeftijd_tussen(geboren: Dagbereik, moment: Dagbereik, vanaf: int | None, tot: int | None) -> Waarheid:
    """Return whether the age lies in ``[vanaf, tot)`` for every day of birth and every day that the moment can mean."""
    oud = None if vanaf is None else _bereikt(geboren, moment, vanaf)
    te_oud = None if tot is None else _bereikt(geboren, moment, tot)
    return en((True if vanaf is None else oud, True if tot is None else niet(te_oud)))


def _bereikt(geboren: Dagbereik, moment: Dagbereik, jaren: int) -> Waarheid:
    jongst = verjaardag_bereikt(geboren.laatste, jaren, moment.eerste)
    oudst = verjaardag_bereikt(geboren.eerste, jaren, moment.laatste)
    return eensgezind((jongst, oudst))


def toets_minderjarig_kind(ctx: Context, voorwaarde: HeeftMinderjarigKind) -> Toets:
    """A child under eighteen belongs to the household on the peildatum."""
    gegeven = ctx.gegeven("huishouden")
    feit = ctx.feit(gegeven.sleutel)
    leden = als_lijst(feit, Gezinslid)
    waarheid = None if leden is None else of(en((is_kind(lid), _minderjarig(lid, ctx.peildatum))) for lid in leden)
    lezingen = ctx.gelezen(gegeven, feit, open_=waarheid is None)
    tekst = voorwaarde.tekst or "tot het huishouden een minderjarig kind behoort"
    return Toets(waarheid, _bevinding(tekst, waarheid, gegeven.sleutel), lezingen)


def rol_van(lid: Gezinslid) -> str:
    """Return what a member of the household is, as the word list writes it."""
    return " ".join(lid.rol.casefold().split())


def is_kind(lid: Gezinslid) -> Waarheid:
    """Whether the member is a child of the client (dochter, pleegkind); unknown for what the lexicon does not name."""
    return gezinsrollen().get(rol_van(lid))


def _minderjarig(lid: Gezinslid, peildatum: date) -> Waarheid:
    geboren = als_bereik(lid.geboortedatum)
    if geboren is None:
        return None
    dag = Dagbereik(peildatum, peildatum)
    return en((op_of_voor(geboren, peildatum), niet(_bereikt(geboren, dag, MEERDERJARIG))))
