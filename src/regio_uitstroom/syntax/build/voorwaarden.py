"""Builders of conditions (``voorwaarde.lark``): rows and lists of clauses."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Delen
from regio_uitstroom.syntax.build.gedeeld import als_een_vraag, gedeelde_bepaling, meld_gedeeld, wordt_gevraagd
from regio_uitstroom.syntax.build.gedeelde_dag import gedeelde_dag, met_gedeelde_dag
from regio_uitstroom.syntax.build.onderwerp import deel_onderwerp
from regio_uitstroom.syntax.build.stelling_verblijf import is_deze_verlaten, verlaten_na_verblijf
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.token import Token


def en_rij(c: Delen) -> ast.Voorwaarde:
    """``A en B``."""
    return _rij(c, ast.VwEn)


def of_rij(c: Delen) -> ast.Voorwaarde:
    """``A of B``."""
    return _rij(c, ast.VwOf)


def _rij(c: Delen, soort: type[ast.VwEn | ast.VwOf]) -> ast.Voorwaarde:
    """Return the clauses of a row, each with its subject; as one question where they may share a place or a time."""
    zinnen = [item for item in c.items if not isinstance(item, Token)]
    gedeeld, dag = gedeelde_bepaling(zinnen), gedeelde_dag(zinnen)
    deel_onderwerp(zinnen)
    meldingen, begin = c.context.findings, len(c.context.findings)
    delen = _delen(zinnen, c) if soort is ast.VwEn else tuple(duid(zin, c.context) for zin in zinnen)
    if gedeeld and len(delen) == len(zinnen) and all(map(wordt_gevraagd, delen)):
        del meldingen[begin:]
        return als_een_vraag(c, zinnen, delen)
    if gedeeld:
        meld_gedeeld(c, delen, gedeeld)
    if dag:
        delen = met_gedeelde_dag(c, delen, dag)
    return delen[0] if len(delen) == 1 else soort(delen, span=c.span)


def _delen(zinnen: list[Any], c: Delen) -> tuple[ast.Voorwaarde, ...]:
    """Return what the clauses of a row say; *verbleef en deze verlaat* is one."""
    paren = {id(zin) for zin, volgende in pairwise(zinnen) if is_deze_verlaten(zin, volgende)}
    op = {id(volgende) for zin, volgende in pairwise(zinnen) if id(zin) in paren}
    over = [zin for zin in zinnen if id(zin) not in op]
    return tuple(verlaten_na_verblijf(zin) if id(zin) in paren else duid(zin, c.context) for zin in over)


def lijst(c: Delen) -> ast.Voorwaarde:
    """A list after a colon, with its subject where one stands before the colon."""
    wie = c.een(Clienten)
    return _lijst(c, wie.delen[0] if wie is not None else None)


def sublijst(c: Delen) -> ast.Voorwaarde:
    """A list within a list."""
    return lijst(c)


def stelling_en_lijst(c: Delen) -> ast.VwEn:
    """``A en: a. …; of b. …``."""
    eerste = duid(c.items[0], c.context)
    rest = Delen(c.items[1:], c.context)
    return ast.VwEn((eerste, _lijst(rest, None)), span=c.span)


def substelling_en_lijst(c: Delen) -> ast.VwEn:
    """The same within a list."""
    return stelling_en_lijst(c)


def _lijst(c: Delen, wie: ast.Client | None) -> ast.Voorwaarde:
    items = genummerd(c.items)
    delen = tuple(
        ast.VwOnderdeel(str(nummer.waarde), duid(item, c.context), span=c.context.span([nummer, item]))
        for nummer, item in items
    )
    slot = [i for i in c.items if isinstance(i, Token) and i.type.startswith(("PK_EN", "PK_OF"))]
    if not slot and len(delen) > 1:
        c.context.findings.append(
            diagnose(kinds.EN_OF_ONTBREEKT, c.context.span([items[-1][0]]), hint=_welk_slot(items[-2][0]))
        )
    soort = ast.VwOf if slot and slot[-1].type.startswith("PK_OF") else ast.VwEn
    return soort(delen, lijst=True, wie=wie, span=c.span)


def _welk_slot(voorlaatste: Token) -> str:
    """Return how a list ends in which all must be so, and one in which one is enough."""
    achter = f"achter onderdeel {voorlaatste.waarde}"
    return f"moeten alle onderdelen gelden, zet dan `; en` {achter}; is één genoeg, zet daar dan `; of`"


def genummerd(items: list[Any]) -> list[tuple[Token, Any]]:
    """Return the items of a list with the token of their number or letter."""
    uit: list[tuple[Token, Any]] = []
    nummer: Token | None = None
    for item in items:
        if isinstance(item, Token):
            nummer = item if item.type in {"ONDERDEEL", "SUB"} or item.type.startswith("PK_") else nummer
        elif nummer is not None:
            uit.append((nummer, item))
    return uit
