"""Definitions: terms of the file become steps, sets of facilities, or conditions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from regio_uitstroom.client.gegevens import Feittype, Gegeven
from regio_uitstroom.diagnostics.diagnostic import Label
from regio_uitstroom.diagnostics.kinds_resolve import BEGRIP_IN_KRING, DUBBEL_BEGRIP, DUBBEL_GEGEVEN, NOG_NIET_HIER
from regio_uitstroom.diagnostics.kinds_syntax import ZIN_BEWAARD
from regio_uitstroom.lexicon.words import lexicon
from regio_uitstroom.model.begrippen import (
    Begrip,
    GemeenteBegrip,
    Stap,
    TekstBegrip,
    VoorwaardeBegrip,
    VoorzieningBegrip,
)
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.gemeentebron import Begripbron, GemeenteUitOordeel
from regio_uitstroom.model.regeling import OpenPunt
from regio_uitstroom.model.voorwaarden import Voorwaarde
from regio_uitstroom.model.woorden import Oordeelsoort, Voorzieningen
from regio_uitstroom.resolve.aanvullingen import neem_aanvullingen
from regio_uitstroom.resolve.bronnen import EIGEN_GEMEENTE, resolve_bron
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.gegevensregel import vraag_naar
from regio_uitstroom.resolve.structuur import genummerd, zinnen_van
from regio_uitstroom.resolve.voorwaarden import resolve_client, resolve_voorwaarde
from regio_uitstroom.resolve.woorden import elke_voorziening, resolve_voorzieningen
from regio_uitstroom.source import Span
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.bewaarde_begrippen import GETOOND, is_genoemd, is_nodig

NADER_TE_BEPALEN = "nader te bepalen"

Plaats = tuple[Citaat, ast.Begrip]


def resolve_gegevens(context: Context, knopen: tuple[ast.Gegeven, ...]) -> tuple[Gegeven, ...]:
    """Return the facts that the file declares, in its order."""
    gegevens: dict[str, Gegeven] = {}
    for knoop in knopen:
        if knoop.naam in gegevens:
            labels = tuple(Label(span, "hier staat het al") for span in [gegevens[knoop.naam].span] if span is not None)
            context.meld(DUBBEL_GEGEVEN, _naam(knoop), labels=labels, naam=knoop.naam)
        gegevens.setdefault(
            knoop.naam,
            Gegeven(
                f"feiten.{knoop.naam}",
                knoop.vorm,
                Feittype(knoop.type),
                knoop.vraag or vraag_naar(knoop),
                knoop.vindplaats or "",
                knoop.keuzes,
                span=_naam(knoop),
            ),
        )
    context.gegevens = gegevens
    return tuple(gegevens.values())


def _naam(knoop: ast.Gegeven) -> Span:
    """Return the name by which a declaration begins."""
    begin = knoop.span.start + len(knoop.span.text) - len(knoop.span.text.lstrip())
    return Span(knoop.span.source, begin, begin + len(knoop.naam))


def verzamel_begrippen(context: Context, bestand: ast.Bestand) -> tuple[Plaats, ...]:
    """Collect every definition with its place, and tell the context which kind of term each is."""
    plaatsen: list[Plaats] = []
    gezien: dict[str, Span] = {}
    for plaats, begrip in _in_de_tekst(bestand):
        if begrip.naam in gezien:
            labels = (Label(gezien[begrip.naam], "hier staat het al"),)
            context.meld(DUBBEL_BEGRIP, begrip.span, labels=labels, naam=begrip.naam)
            continue
        gezien[begrip.naam] = begrip.span
        plaatsen.append((plaats, begrip))
    plaatsen += neem_aanvullingen(context, bestand, {begrip.naam: begrip for _, begrip in plaatsen})
    soorten = {begrip.naam: _soort(begrip) for _, begrip in plaatsen}
    context.gemeentebegrippen = frozenset(n for n, s in soorten.items() if s == "gemeente")
    context.voorwaardebegrippen = frozenset(n for n, s in soorten.items() if s == "voorwaarde")
    context.tekstbegrippen = frozenset(n for n, s in soorten.items() if s == "tekst")
    context.opengelaten = frozenset(b.naam for _, b in plaatsen if _is_opengelaten(b))
    _resolve_voorzieningbegrippen(context, {b.naam: b for _, b in plaatsen if isinstance(b.inhoud, ast.Voorzieningen)})
    return tuple(plaatsen)


def _in_de_tekst(bestand: ast.Bestand) -> Iterator[Plaats]:
    """Yield every definition with its place: the item of a list, or a sentence of its own."""
    for plaats, zin in zinnen_van(bestand):
        for begrip in zin.begrippen if isinstance(zin, ast.Begrippenlijst) else ():
            yield (genummerd(plaats, begrip.nummer) if begrip.nummer else plaats), begrip


def _is_opengelaten(begrip: ast.Begrip) -> bool:
    return isinstance(begrip.inhoud, ast.Omschrijving) and begrip.inhoud.genus == NADER_TE_BEPALEN


def _soort(begrip: ast.Begrip) -> str:
    """Tell what a term stands for from what it is described with."""
    match begrip.inhoud:
        case tuple():
            return "gemeente"
        case ast.Voorzieningen():
            return "voorziening"
        case ast.Omschrijving(genus=genus):
            return "gemeente" if genus == NADER_TE_BEPALEN else "tekst"
        case _:
            return "voorwaarde"


def _resolve_voorzieningbegrippen(context: Context, knopen: dict[str, ast.Begrip]) -> None:
    """Resolve terms for stays, those that others lean on first; a circle is a finding."""
    bezig: list[str] = []

    def leun(naam: str) -> None:
        if naam in context.voorzieningen or naam not in knopen:
            return
        knoop = knopen[naam]
        if naam in bezig or not isinstance(knoop.inhoud, ast.Voorzieningen):
            context.meld(BEGRIP_IN_KRING, knoop.span, naam=naam)
            context.voorzieningen.setdefault(naam, Voorzieningen(frozenset(), naam))
            return
        bezig.append(naam)
        for deel in (*knoop.inhoud.soorten, *knoop.inhoud.niet_zijnde):
            if deel.begrip is not None:
                leun(deel.begrip)
        bezig.pop()
        soorten = resolve_voorzieningen(context, knoop.inhoud) or elke_voorziening()
        context.voorzieningen[naam] = Voorzieningen(soorten.soorten, naam)

    for naam in knopen:
        leun(naam)


def resolve_begrip(context: Context, citaat: Citaat, knoop: ast.Begrip) -> Begrip:
    """Return one term; one that cannot be computed and that no rule names or needs is kept in its words."""
    context.begin_zin()
    context.term = knoop.naam
    context.hier = citaat
    begin = len(context.findings)
    try:
        begrip = _resolve_inhoud(context, citaat, knoop)
    finally:
        context.term = None
    if any(een.is_fout for een in context.findings[begin:]) and _is_los(context, knoop):
        del context.findings[begin:]
        context.meld(ZIN_BEWAARD, knoop.span, hint=GETOOND)
        return TekstBegrip(naam=knoop.naam, citaat=citaat, tekst=knoop.woorden, span=knoop.span, genus="")
    return begrip


def _is_los(context: Context, knoop: ast.Begrip) -> bool:
    """Whether no rule of the text names a term, and none needs it."""
    if isinstance(knoop.inhoud, tuple) or is_nodig(knoop.naam, lexicon()) or context.bestand is None:
        return False
    artikelen = context.bestand.artikelen
    return not is_genoemd(knoop.naam, knoop.span.source.text[artikelen[0].span.start :])


def _resolve_inhoud(context: Context, citaat: Citaat, knoop: ast.Begrip) -> Begrip:
    naam, tekst, span = knoop.naam, knoop.woorden, knoop.span
    match knoop.inhoud:
        case tuple() as stappen:
            eigen = [(genummerd(citaat, stap.nummer) if stap.nummer else citaat, stap) for stap in stappen]
            stappen_ = _resolve_stappen(context, naam, [*eigen, *context.aanvullingen.get(naam, ())])
            return GemeenteBegrip(naam=naam, citaat=citaat, tekst=tekst, span=span, stappen=stappen_)
        case ast.Voorzieningen():
            return VoorzieningBegrip(
                naam=naam, citaat=citaat, tekst=tekst, span=span, voorzieningen=context.voorzieningen[naam]
            )
        case ast.Omschrijving(genus=genus) if genus == NADER_TE_BEPALEN:
            return _opengelaten(context, citaat, knoop)
        case ast.Omschrijving(genus=genus):
            return TekstBegrip(naam=naam, citaat=citaat, tekst=tekst, span=span, genus=genus)
        case ast.Client() as client:
            voorwaarde = resolve_client(context, client)
        case _ as anders:
            voorwaarde = resolve_voorwaarde(context, anders)
    return VoorwaardeBegrip(naam=naam, citaat=citaat, tekst=tekst, span=span, voorwaarde=voorwaarde)


def _opengelaten(context: Context, citaat: Citaat, knoop: ast.Begrip) -> GemeenteBegrip:
    """A term that the text leaves open is a judgment (decision 003)."""
    naam = knoop.naam
    context.open_punten.append(OpenPunt(f"wat `{naam}` betekent", citaat))
    vraag = f"Welke gemeente is de {naam}? De tekst zegt niet wat daarmee is bedoeld."
    oordeel = GemeenteUitOordeel(Oordeelsoort(naam, f"welke gemeente de {naam} is", vraag), None, tekst=f"de {naam}")
    return GemeenteBegrip(
        naam=naam, citaat=citaat, tekst=knoop.woorden, span=knoop.span, stappen=(Stap(citaat, oordeel),)
    )


def _resolve_stappen(context: Context, naam: str, knopen: Sequence[tuple[Citaat, ast.Stap]]) -> tuple[Stap, ...]:
    """Resolve the steps and which of them yield to which (decision G1)."""
    stappen: list[Stap] = []
    for plaats, knoop in knopen:
        voorwaarde = _resolve_wanneer(context, knoop)
        _meld_willekeurig(context, naam, knoop.bron)
        bron = None if _is_leeg(context, naam, knoop.bron) else resolve_bron(context, knoop.bron)
        if bron is None:
            continue
        if voorwaarde is not None:
            noemt_term = any(b.begrip == naam for b in van_soort(Begripbron, voorwaarde))
            stappen = [
                evolve(s, wijkt_voor=s.wijkt_voor | {plaats}) if noemt_term or s.voorwaarde is None else s
                for s in stappen
            ]
        stappen.append(Stap(plaats, bron, voorwaarde))
    return tuple(stappen)


def _resolve_wanneer(context: Context, knoop: ast.Stap) -> Voorwaarde | None:
    """Return the guard of a step, with its verb behind where it is told."""
    if knoop.voorwaarde is None:
        return None
    voorwaarde = resolve_voorwaarde(context, knoop.voorwaarde)
    if voorwaarde is not None and knoop.verteld and voorwaarde.tekst == knoop.voorwaarde.woorden:
        return evolve(voorwaarde, tekst=knoop.verteld)
    return voorwaarde


def _meld_willekeurig(context: Context, naam: str, knoop: ast.Knoop) -> None:
    """Report *gemeente van herkomst: een deelnemende gemeente*: of one client it is one of them, and not said which.

    A term for the group (*regiogemeente*) may be any of them.
    """
    if not naam.startswith("gemeente van ") or not isinstance(knoop, ast.Gemeenterol) or knoop.begrip:
        return
    if knoop.rol == "deelnemende gemeente":
        reden, wel = "de tekst zegt niet welke van de deelnemende gemeenten dat is", "schrijf `de gemeente waar …`"
        context.meld(NOG_NIET_HIER, knoop.span, tekst=knoop.woorden, reden=reden, wel=wel)


def _is_leeg(context: Context, naam: str, knoop: ast.Knoop) -> bool:
    """Report *zorggemeente: de gemeente*: a rule means the client's own by it, a description does not say which."""
    leeg = [
        deel
        for deel in _delen(knoop)
        if isinstance(deel, ast.Gemeenterol) and not deel.begrip and deel.rol in EIGEN_GEMEENTE
    ]
    for deel in leeg:
        wel = "schrijf `de gemeente waar …` of `de gemeente die …`"
        if deel.woorden.lower().startswith(("elke", "iedere")):
            wel = f"{wel}; is het elk van de deelnemers, schrijf dan `een deelnemende gemeente`"
        reden = f"dat zegt niet welke gemeente de {naam} is"
        context.meld(NOG_NIET_HIER, deel.span, tekst=deel.woorden, reden=reden, wel=wel)
    return bool(leeg)


def _delen(knoop: ast.Knoop) -> tuple[ast.Knoop, ...]:
    """Return the ways to name a municipality that a description holds one after another."""
    match knoop:
        case ast.GemeenteKeten(stappen=delen) | ast.GemeenteKeuze(rollen=delen):
            return delen
        case _:
            return (knoop,)
