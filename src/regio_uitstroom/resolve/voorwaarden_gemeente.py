"""Conditions of municipalities and addresses: from the tree to the model."""

from __future__ import annotations

from regio_uitstroom.diagnostics.kinds_resolve import GEEN_ANTECEDENT
from regio_uitstroom.model import gemeentebron, voorwaarden
from regio_uitstroom.resolve.bronnen import resolve_bron
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.verwezen import VOORNAAMWOORDEN
from regio_uitstroom.teksten import midden_in_zin

Uitkomst = voorwaarden.Voorwaarde | None


def niet_vast_te_stellen(context: Context, knoop: ast.VwNietVastTeStellen) -> Uitkomst:
    """*Dit* is the term being defined (what its earlier steps give), otherwise the municipality named last."""
    bron = resolve_bron(context, knoop.bron) if knoop.bron is not None else None
    if knoop.bron is None:
        bron = gemeentebron.Begripbron(context.term, tekst=context.term) if context.term else context.laatste_gemeente
        if bron is None:
            context.meld(GEEN_ANTECEDENT, knoop.span, tekst=knoop.woorden)
    return voorwaarden.KanNietVastgesteld(bron) if bron is not None else None


def buiten_nederland(context: Context, knoop: ast.VwBuitenNederland) -> Uitkomst:
    """The municipality that is looked for turns out to be abroad."""
    bron = resolve_bron(context, knoop.bron)
    return voorwaarden.BuitenNederland(bron) if bron is not None else None


def neemt_deel(context: Context, knoop: ast.VwNeemtDeel) -> Uitkomst:
    """A municipality takes part in the text."""
    bron = resolve_bron(context, knoop.bron)
    if bron is None:
        return None
    if knoop.bron.woorden.lower() not in VOORNAAMWOORDEN:
        return voorwaarden.NeemtDeel(bron)
    return voorwaarden.NeemtDeel(bron, tekst=f"{midden_in_zin(bron.tekst)} deelneemt", span=knoop.span)


def dezelfde(context: Context, knoop: ast.VwDezelfde) -> Uitkomst:
    """Two ways to name a municipality give the same one."""
    links, rechts = resolve_bron(context, knoop.links), resolve_bron(context, knoop.rechts)
    return voorwaarden.Dezelfde(links, rechts) if links is not None and rechts is not None else None


def onveilig(context: Context, knoop: ast.VwOnveilig) -> Uitkomst:
    """Return to the municipality is unsafe."""
    bron = resolve_bron(context, knoop.bron)
    if bron is None or knoop.terug:
        return voorwaarden.TerugkeerOnveilig(bron) if bron is not None else None
    return voorwaarden.TerugkeerOnveilig(bron, tekst=f"terugkeer naar {bron.tekst} onveilig is", span=knoop.span)


def in_onderzoek(_context: Context, _knoop: ast.VwInOnderzoek) -> Uitkomst:
    """A note stands at the woonadres."""
    return voorwaarden.InOnderzoek()
