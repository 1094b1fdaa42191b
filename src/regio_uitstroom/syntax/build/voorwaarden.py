"""Builders of conditions (``voorwaarde.lark``): rows and lists of clauses."""

from __future__ import annotations

from typing import Any

from regio_uitstroom.diagnostics import kinds_syntax as kinds
from regio_uitstroom.diagnostics.diagnostic import diagnose
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten, Delen
from regio_uitstroom.syntax.build.onderwerp import deel_onderwerp
from regio_uitstroom.syntax.build.stellingen import duid
from regio_uitstroom.syntax.token import Token


def en_rij(c: Delen) -> ast.VwEn:
    """``A en B``."""
    return ast.VwEn(_delen(c), span=c.span)


def of_rij(c: Delen) -> ast.VwOf:
    """``A of B``."""
    return ast.VwOf(_delen(c), span=c.span)


def _delen(c: Delen) -> tuple[ast.Voorwaarde, ...]:
    zinnen = [item for item in c.items if not isinstance(item, Token)]
    deel_onderwerp(zinnen)
    return tuple(duid(item, c.context) for item in zinnen)


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
        c.context.findings.append(diagnose(kinds.EN_OF_ONTBREEKT, c.context.span([items[-1][0]])))
    soort = ast.VwOf if slot and slot[-1].type.startswith("PK_OF") else ast.VwEn
    return soort(delen, lijst=True, wie=wie, span=c.span)


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
