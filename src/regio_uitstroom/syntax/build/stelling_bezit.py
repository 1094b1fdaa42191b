"""Conditions on what a client has, and what a term says he has."""

from __future__ import annotations

from itertools import pairwise

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Bepaling, Ding, Partijen, Zaken
from regio_uitstroom.syntax.build.gezinsbijzin import GEZINSLEDEN
from regio_uitstroom.syntax.build.stelling_feit import feit_van_ding, zegt_feit
from regio_uitstroom.syntax.build.strekking import verleden, weiger_tijd
from regio_uitstroom.syntax.build.zin import Zin, enige, noemt_keuze, uitspraak

_TE_HEBBEN = frozenset({"BEZIT", "BEGRIP_FEIT"})
"""Classes of things that somebody has."""


def hebben(z: Zin) -> ast.Voorwaarde:
    """*dagbesteding heeft*, *geen regiobinding heeft*, *een minderjarig kind heeft*."""
    if verleden(z):
        return _had(z)
    if (rij := _rij_bezit(z)) is not None:
        return rij
    if (hier := _heeft_in(z)) is not None:
        return hier
    ding = z.delen.klasse("BEZIT", "BEGRIP_FEIT")
    return uitspraak(z) if ding is None else _bezit(z, ding, z.wie())


def _heeft_in(z: Zin) -> ast.Voorwaarde | None:
    """*zijn woonplaats heeft binnen Houten*: the municipality of that term is that one; None for another clause."""
    eigen = next((i.delen[0] for i in z.delen.items if isinstance(i, Partijen)), None)
    if not (isinstance(eigen, ast.Gemeenterol) and eigen.begrip):
        return None
    hier = z.delen.met(("BINNEN", "IN"), Partijen)
    plaats = enige(hier, z.delen)
    if not isinstance(plaats, ast.Gemeentenaam | ast.Gemeenterol):
        z.delen.items = list(z.alles)
        return None
    z.delen.een(Partijen)
    zelfde = ast.VwDezelfde(eigen, plaats, span=z.span)
    wie = z.wie()
    return zelfde if wie is None else ast.VwEn((zelfde,), wie=wie, span=z.span)


def _had(z: Zin) -> ast.Voorwaarde:
    """*dagbesteding heeft gehad*: a fact of its own; of what the text defines only the present is worked out."""
    dingen = (i.inhoud if isinstance(i, Bepaling) else i for i in z.alles)
    for zaken in dingen:
        for ding in zaken.delen if isinstance(zaken, Zaken) else ():
            if ding.klasse == "BEGRIP_FEIT":
                weiger_tijd(z, f"{ding.naam} heeft")
    return uitspraak(z)


def _rij_bezit(z: Zin) -> ast.Voorwaarde | None:
    """*geen dagbesteding en geen minderjarig kind heeft*: one condition for each thing; None where it is one thing."""
    zaken = next((i for i in z.delen.items if isinstance(i, Zaken)), None)
    if zaken is None or len(zaken.delen) == 1 or any(d.klasse not in _TE_HEBBEN or d.bijzin for d in zaken.delen):
        return None
    if any(a.geen and not b.geen for a, b in pairwise(zaken.delen)):
        woorden = " ".join(zaken.span.text.split())
        hint = "zet `geen` voor elk ding, of maak er een opsomming van"
        z.delen.context.findings.append(diagnose(kinds.ONTKENNING, zaken.span, hint=hint, woorden=woorden))
    z.delen.items.remove(zaken)
    wie = z.wie()
    delen = tuple(_bezit(z, ding, None) for ding in zaken.delen)
    soort = ast.VwOf if noemt_keuze(zaken) else ast.VwEn
    return soort(delen, wie=wie, span=z.span)


def _bezit(z: Zin, ding: Ding, wie: ast.Client | None) -> ast.Voorwaarde:
    """Return the condition that the client has one thing, or has none."""
    blad: ast.Voorwaarde
    if ding.klasse == "BEGRIP_FEIT":
        blad = ast.VwBegrip(ding.naam, wie, span=z.span)
    elif ding.naam == "minderjarige kinderen":
        blad = ast.VwMinderjarigKind(wie, span=z.span)
    elif ding.naam in GEZINSLEDEN and not ding.eigen:
        lid = ast.VwGezinslid(GEZINSLEDEN[ding.naam], span=z.span)
        blad = lid if wie is None else ast.VwEn((lid,), wie=wie, span=z.span)
    elif zegt_feit(z, ding):
        return feit_van_ding(z, ding, wie)
    elif z.delen.met(("MET", "AAN", "IN"), Partijen) is not None:
        z.delen.items = list(z.alles)
        return uitspraak(z)  # a tie with that municipality: a fact of its own
    else:
        blad = ast.VwFeit(ding.naam, wie, (), None, ding.eigen, span=z.span)
    return ast.VwNiet(blad, span=z.span) if ding.geen else blad
