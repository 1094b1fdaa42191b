"""Steps that a sentence of its own adds to a definition: *Kan die niet worden vastgesteld, dan geldt als …*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regio_uitstroom.diagnostics.diagnostic import Label
from regio_uitstroom.diagnostics.kinds_resolve import BEGRIP_ZONDER_OMSCHRIJVING, DUBBEL_BEGRIP
from regio_uitstroom.model.citaat import Citaat
from regio_uitstroom.resolve.context import Context
from regio_uitstroom.resolve.structuur import zinnen_van
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import delen_van


def neem_aanvullingen(
    context: Context, bestand: ast.Bestand, omschreven: Mapping[str, ast.Begrip]
) -> Iterator[tuple[Citaat, ast.Begrip]]:
    """Tell the context the steps that sentences add, and yield the terms that have no other steps than these.

    A step for when the term cannot be established leans on another: alone it describes nothing.
    """
    aanvullingen: dict[str, list[tuple[Citaat, ast.Stap]]] = {}
    for plaats, zin in zinnen_van(bestand):
        if not isinstance(zin, ast.Aanvulling):
            continue
        begrip = omschreven.get(zin.naam)
        if begrip is not None and not isinstance(begrip.inhoud, tuple):
            labels = (Label(begrip.span, "hier staat het al"),)
            context.meld(DUBBEL_BEGRIP, zin.span, labels=labels, naam=zin.naam)
            continue
        if begrip is None and zin.naam not in aanvullingen:
            if _leunt_op_zichzelf(zin):
                if context.volledig:
                    context.meld(BEGRIP_ZONDER_OMSCHRIJVING, zin.span, naam=zin.naam)
                continue
            yield plaats, ast.Begrip("", zin.naam, (), span=zin.span)
        aanvullingen.setdefault(zin.naam, []).append((plaats, zin.stap))
    context.aanvullingen = {naam: tuple(stappen) for naam, stappen in aanvullingen.items()}


def _leunt_op_zichzelf(zin: ast.Aanvulling) -> bool:
    """Whether the condition of a step asks after the very term that it is a step of."""
    stapel: list[object] = [zin.stap.voorwaarde]
    while stapel:
        deel = stapel.pop()
        if isinstance(deel, ast.VwNietVastTeStellen) and deel.bron is None:
            return True
        if isinstance(deel, ast.Gemeenterol) and deel.rol == zin.naam:
            return True
        if isinstance(deel, tuple):
            stapel.extend(deel)
        elif isinstance(deel, ast.Knoop):
            stapel.extend(delen_van(deel))
    return False
