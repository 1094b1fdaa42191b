"""Syntax tree to model: names become objects, dates become days, references become rules.

Afterwards no name is a string, no date impossible and no reference dangling; what cannot be resolved is a finding.
"""

from __future__ import annotations

import hashlib

from regio_uitstroom.client.gegevens import Feittype, Gegeven, ingebouwde_gegevens
from regio_uitstroom.diagnostics.diagnostic import Diagnostic
from regio_uitstroom.model.begrippen import Begrip
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regeling import Artikel, Regeling, Soort, Toelichting
from regio_uitstroom.model.regels import Regel, Verantwoordelijkheid
from regio_uitstroom.model.woorden import DAG_VAN, UITVOERING, VERLENGING, Moment
from regio_uitstroom.resolve.afloop import met_afloop
from regio_uitstroom.resolve.artikelen import gedeclareerde_groepen, groepsbegrippen, resolve_artikelen
from regio_uitstroom.resolve.begrippen import resolve_begrip, resolve_gegevens, verzamel_begrippen
from regio_uitstroom.resolve.bekende_dagen import met_bekende_dagen
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.elders import verwijzingen_elders
from regio_uitstroom.resolve.ficties import met_ficties
from regio_uitstroom.resolve.inwerking import begin_van
from regio_uitstroom.resolve.kop import resolve_kop, resolve_partijen
from regio_uitstroom.resolve.machten import machten
from regio_uitstroom.resolve.over_geldigheid import meld_over_geldigheid
from regio_uitstroom.resolve.reactie import met_reacties
from regio_uitstroom.resolve.regels_tijd import met_plichten
from regio_uitstroom.resolve.structuur import lees_structuur
from regio_uitstroom.resolve.termijnen import met_termijnen, zonder_vraag
from regio_uitstroom.resolve.termijnvoorbehoud import met_voorbehoud
from regio_uitstroom.resolve.terugwijzen import meld_terugwijzend
from regio_uitstroom.resolve.voorbeelden import resolve_voorbeelden
from regio_uitstroom.resolve.vrijstellingen import met_vrijstellingen
from regio_uitstroom.source import Source
from regio_uitstroom.syntax import ast

UITGANGSPUNTEN = ("uitgangspunten", "overweg", "preambule", "gelet op", "in aanmerking", "nemen in aanmerking")


def resolve(
    bestand: ast.Bestand, source: Source, *, volledig: bool = True
) -> tuple[Regeling | None, tuple[Diagnostic, ...]]:
    """Return the Regeling (None without a heading) and the findings.

    ``volledig`` False: the tree lacks sentences that could not be read; then nothing is said about references to places
    that may have been in them.
    """
    context = Context(volledig=volledig, bestand=bestand)
    if bestand.kop is None:
        return None, ()
    kop = resolve_kop(context, bestand.kop)
    context.kop, context.titel, context.is_wet = kop, kop.titel, kop.soort is Soort.WET
    context.begin = begin_van(bestand, kop)
    partijen = resolve_partijen(context, bestand)
    context.centrumgemeente, context.deelnames = partijen.centrumgemeente, partijen.deelnames
    gegevens = resolve_gegevens(context, bestand.gegevens)
    structuur = lees_structuur(context, bestand, volledig=volledig and kop.uittreksel is None)
    omschreven = _begrippen(context, bestand)
    regels = _met_termijnen(context, resolve_artikelen(context, structuur, bestand.artikelen))
    meld_terugwijzend(context, bestand.artikelen)
    regels, begrippen = met_ficties(context, regels, omschreven)
    regels, begrippen = met_vrijstellingen(context, structuur, regels, begrippen)
    context.alle_taken = frozenset(taak for r in regels if isinstance(r, Verantwoordelijkheid) for taak in r.taken)
    context.machten = tuple(machten(regels))
    regeling = Regeling(
        naam=_naam(source),
        kop=kop,
        partijen=partijen,
        begrippen=begrippen,
        gegevens=_met_gevraagde(gegevens, (*begrippen, *regels)),
        artikelen=tuple(map(_artikel, bestand.artikelen)),
        regels=regels,
        voorbeelden=resolve_voorbeelden(context, structuur, bestand),
        toelichtingen=_toelichtingen(bestand),
        uitgangspunten=_uitgangspunten(bestand),
        open_punten=tuple(dict.fromkeys(context.open_punten)),
        verwijst_naar=verwijzingen_elders(bestand),
        source=source,
        inhoud_hash=hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest(),
    )
    return regeling, tuple(context.findings)


def _met_termijnen(context: Context, gelezen: tuple[Regel, ...]) -> tuple[Regel, ...]:
    """Return the rules with what they say about each other's terms."""
    berekend = met_reacties(context, met_termijnen(met_afloop(met_bekende_dagen(gelezen, context.gegevens))))
    zonder_vraag(context, berekend)
    regels = met_voorbehoud(met_plichten(context, berekend))
    meld_over_geldigheid(context, regels)
    return regels


def _begrippen(context: Context, bestand: ast.Bestand) -> tuple[Begrip, ...]:
    """Return the terms that the text defines, after the groups that it declares are known as conditions."""
    plaatsen = verzamel_begrippen(context, bestand)
    groepen = gedeclareerde_groepen(bestand.artikelen)
    context.voorwaardebegrippen |= frozenset(groepen.values())
    context.begrip_op = {citaat: knoop.naam for citaat, knoop in plaatsen} | groepen
    begrippen = [resolve_begrip(context, citaat, knoop) for citaat, knoop in plaatsen]
    return (*begrippen, *groepsbegrippen(context, bestand.artikelen))


def _artikel(knoop: ast.Artikel) -> Artikel:
    leden = tuple(lid.nummer for lid in knoop.leden if lid.nummer is not None)
    return Artikel(knoop.nummer, knoop.titel, leden, span=knoop.span)


def _met_gevraagde(gegevens: tuple[Gegeven, ...], delen: tuple[object, ...]) -> tuple[Gegeven, ...]:
    """Add the facts that clauses ask for in their own words, so that a record can hold them."""
    gevraagd = (g for g in van_soort(Gegeven, *delen) if g.sleutel not in ingebouwde_gegevens())
    dagen = (_dag_van(m) for m in van_soort(Moment, *delen) if m.sleutel.startswith(DAG_VAN))
    gedaan = (_dag_gedaan(m) for m in van_soort(Moment, *delen) if m.sleutel.startswith(UITVOERING))
    verlengd = (_dag_verlengd(m) for m in van_soort(Moment, *delen) if m.sleutel.startswith(VERLENGING))
    return tuple(dict.fromkeys((*gegevens, *gevraagd, *dagen, *gedaan, *verlengd)))


def _dag_van(moment: Moment) -> Gegeven:
    """Return the day of a moment that only the text knows, as a fact of the record."""
    vraag = f"Op welke dag was {'' if moment.naam.startswith(_BEPAALD) else 'er '}{moment.naam}?"
    return Gegeven(f"feiten.{moment.sleutel}", moment.sleutel, Feittype.DATUM, vraag)


def _dag_gedaan(moment: Moment) -> Gegeven:
    """Return the day on which a duty was carried out, as a fact: asked where nothing in the record tells it."""
    plaats = moment.sleutel.removeprefix(UITVOERING)
    vraag = f"Op welke dag is gedaan wat {plaats}{',' if ',' in plaats else ''} zegt?"
    return Gegeven(f"feiten.{moment.sleutel}", f"de dag van de {moment.sleutel}", Feittype.DATUM, vraag)


def _dag_verlengd(moment: Moment) -> Gegeven:
    """Return the last day of an extension of which only the use says how long it is, as a fact."""
    vraag = f"Tot en met welke dag is de urgentie verlengd op grond van {moment.sleutel.removeprefix(VERLENGING)}?"
    return Gegeven(f"feiten.{moment.sleutel}", moment.naam, Feittype.DATUM, vraag)


_BEPAALD = ("de ", "het ", "een ", "deze ", "dit ")


def _naam(source: Source) -> str:
    """Return the name of the file without folder and ending."""
    return source.name.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".convenant")


def _uitgangspunten(bestand: ast.Bestand) -> tuple[str, ...]:
    """Return what the parties consider: the paragraphs below headings that say so."""
    overwegingen = (deel for deel in bestand.proza if deel.kop.lower().startswith(UITGANGSPUNTEN))
    return tuple(alinea.tekst for deel in overwegingen for alinea in deel.alineas)


def _toelichtingen(bestand: ast.Bestand) -> tuple[Toelichting, ...]:
    return tuple(
        Toelichting(toelichting.tekst, Citaat(artikel.nummer, lid.nummer))
        for artikel in bestand.artikelen
        for lid in artikel.leden
        for toelichting in lid.toelichtingen
    )


__all__ = ["resolve"]
