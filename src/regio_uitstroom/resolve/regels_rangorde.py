"""Orders among urgent clients, and tie-breaks: who belongs to each group, what each criterion compares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.model import regels
from regio_uitstroom.model.regels import Criterium, Criteriumsoort, Regel
from regio_uitstroom.model.voorwaarden import Niet
from regio_uitstroom.model.woorden import Moment
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.voorwaarden import alle, resolve_client, resolve_groep
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

WONINGZOEKENDE = "woningzoekende"
"""The word of the lexicon for a client of whom nothing more is asked."""

_DAG = frozenset({"vroegst", "laatst"})
_LENGTE = frozenset({"langst", "kortst"})
_SINDS = {"inschrijfduur": "inschrijving", "wachttijd": "aanvraag", "wachtduur": "aanvraag", "zoektijd": "toekenning"}
"""Lengths of time that run since a day: the longest is that of the earliest day."""
_DAGEN = {
    "urgentie": "toekenning", "urgentiedatum": "toekenning", "urgentieverklaring": "toekenning",
    "urgentiestatus": "toekenning", "inschrijfdatum": "inschrijving", "aanvraagdatum": "aanvraag",
    "aanmelddatum": "aanmelding",
}  # fmt: skip
"""Words for a thing by which the day is meant on which it came about."""


def voorrang(zin: Zin, knoop: ast.Voorrang) -> Iterator[Regel]:
    """A pair of a partial order."""
    eerst, dan = (resolve_client(zin.context, _onder_urgenten(wie)) for wie in (knoop.eerst, knoop.dan))
    if knoop.eerst.andere and dan is not None:
        eerst = alle((eerst, Niet(dan, tekst=knoop.eerst.woorden, span=knoop.eerst.span)))
    voorwaarde = zin.voorwaarde()
    if voorwaarde is not None and _over_wie_voorgaat(zin):
        eerst, voorwaarde = alle((eerst, voorwaarde)), None
    namen = (knoop.eerst.woorden, knoop.dan.woorden)
    yield regels.Voorrang(**zin.vast, voorwaarde=voorwaarde, groepen=(eerst, dan), namen=namen)


_OVER_HEM = re.compile(
    r"\b(?:hij|zij|ze|deze|die|cliënt\w*|woningzoekenden?|aanvragers?|jongeren?|gezin(?:nen)?|perso(?:on|nen))\b",
    re.IGNORECASE,
)


def _over_wie_voorgaat(zin: Zin) -> bool:
    """Whether the conditions of an order are about who goes first: then these, and no others, go before the rest."""
    bijzinnen = [deel for deel in (*zin.knoop.aanloop, *zin.knoop.staarten) if isinstance(deel, ast.Bijzin)]
    return bool(bijzinnen) and all(_OVER_HEM.search(deel.woorden) for deel in bijzinnen)


def volgorde(zin: Zin, knoop: ast.Volgorde) -> Iterator[Regel]:
    """A total order of groups."""
    yield regels.Voorrang(
        **zin.vast,
        voorwaarde=zin.voorwaarde(),
        groepen=tuple(resolve_groep(zin.context, _groep_onder_urgenten(groep)) for groep in knoop.groepen),
        namen=tuple(groep.woorden for groep in knoop.groepen),
    )


def _groep_onder_urgenten(groep: ast.Groep) -> ast.Groep:
    return evolve(groep, wie=_onder_urgenten(groep.wie), of=tuple(_onder_urgenten(wie) for wie in groep.of))


def _onder_urgenten(wie: ast.Client) -> ast.Client:
    """Return who is meant in an order: it places the urgent alone, so that *urgente* asks nothing more there.

    Whether a client is urgent follows from the rules (the aanspraak, the status); it is never asked as a fact.
    """
    gewoon = wie.urgent and wie.begrip is None and wie.bedoeld is None
    return evolve(wie, woord=WONINGZOEKENDE, andere=False) if gewoon else evolve(wie, andere=False)


def rangorde(zin: Zin, knoop: ast.Rangorde) -> Iterator[Regel]:
    """A chain of criteria, in the order of the text."""
    criteria = tuple(_criterium(zin.context, deel) for deel in knoop.criteria)
    yield regels.Rangorde(**zin.vast, gelegenheid=knoop.gelegenheid, criteria=criteria)


def _criterium(context: Context, knoop: ast.Criterium) -> Criterium:
    woorden = knoop.woorden
    if knoop.soort == "lot":
        return Criterium(woorden, Criteriumsoort.LOT)
    maat = knoop.maatstaf
    if knoop.soort in _LENGTE and maat in _SINDS:
        vroegst = knoop.soort == "langst"
        return Criterium(woorden, _soort("vroegst" if vroegst else "laatst"), moment=_moment(_SINDS[maat]))
    moment = _moment_van(maat) if knoop.soort in _DAG else None
    if moment is not None:
        return Criterium(woorden, _soort(knoop.soort), moment=moment)
    return Criterium(woorden, _soort(knoop.soort), gegeven=_gegeven(context, maat, knoop.soort))


def _soort(soort: str) -> Criteriumsoort:
    """Return which end goes first: the longest and the most are the greatest."""
    return Criteriumsoort({"langst": "meest", "kortst": "minst"}.get(soort, soort))


def _moment_van(maat: str) -> Moment | None:
    """Return the moment that the words name; None where the record holds no such day."""
    sleutel = _DAGEN.get(maat)
    if sleutel is None:
        rijen = (rij for rij in lexicon_rows("momenten") if maat in rij["frasen"].split("|"))
        sleutel = next((rij["sleutel"] for rij in rijen), None)
    return _moment(sleutel) if sleutel is not None else None


def _moment(sleutel: str) -> Moment:
    namen = {rij["sleutel"]: rij["naam"] for rij in lexicon_rows("momenten")}
    return Moment(sleutel, namen[sleutel])


def _gegeven(context: Context, maat: str, soort: str) -> Gegeven:
    """Return the fact that is compared: one that the text declares, or one in its own words."""
    if maat in context.gegevens:
        return context.gegevens[maat]
    type_ = Feittype.DATUM if soort in _DAG else Feittype.DUUR if soort in _LENGTE else Feittype.AANTAL
    vraag = {Feittype.DATUM: "Van welke dag is", Feittype.DUUR: "Hoe lang is", Feittype.AANTAL: "Hoeveel is"}[type_]
    return Gegeven(f"feiten.{maat}", maat, type_, f"{vraag} ({maat})?")
