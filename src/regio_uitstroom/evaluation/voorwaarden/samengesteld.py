"""Conditions made of conditions. Every part is tried, so that all that is unknown in it is known."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from regio_uitstroom.evaluation.bevonden import Toets, stille_toets
from regio_uitstroom.evaluation.context import Context
from regio_uitstroom.evaluation.lezing import samen
from regio_uitstroom.evaluation.uitkomst import Bevinding
from regio_uitstroom.evaluation.vaststelling import UITZONDERING
from regio_uitstroom.evaluation.waarheid import Waarheid, en, niet, of
from regio_uitstroom.model.voorwaarden import En, Niet, Of

GEWOON = "niet"
"""The word of a plain denial."""


def toets_en(ctx: Context, voorwaarde: En) -> Toets:
    """All parts hold."""
    delen = [ctx.toets(deel) for deel in voorwaarde.delen]
    return samengenomen(ctx, voorwaarde.tekst, en([deel.waarheid for deel in delen]), delen)


def toets_of(ctx: Context, voorwaarde: Of) -> Toets:
    """At least one part holds."""
    delen = [ctx.toets(deel) for deel in voorwaarde.delen]
    return samengenomen(ctx, voorwaarde.tekst, of([deel.waarheid for deel in delen]), delen)


def toets_niet(ctx: Context, voorwaarde: Niet) -> Toets:
    """The part does not hold.

    The words of the text for a plain *niet* hold the denial (*geen dagbesteding heeft*), also where the part was given
    no words of its own; those for an exception (*tenzij*, *met uitzondering van*) do not.
    """
    deel = ctx.toets(voorwaarde.deel)
    waarheid = niet(deel.waarheid)
    if ctx.stil:
        return stille_toets(waarheid)
    tekst, onder = voorwaarde.tekst, deel.bevinding
    if voorwaarde.woord != GEWOON and tekst:
        bevinding = Bevinding(tekst, waarheid, (onder,), plek=f"{UITZONDERING}{tekst}")
    elif tekst and tekst == onder.tekst:
        bevinding = evolve(onder, waarheid=waarheid)
    else:
        bevinding = Bevinding(tekst, waarheid, (onder,))
    return Toets(waarheid, bevinding, deel.lezingen)


def samengenomen(ctx: Context, tekst: str, waarheid: Waarheid, delen: Sequence[Toets]) -> Toets:
    """Return what follows from several parts together, with all that they read."""
    if ctx.stil:
        return stille_toets(waarheid)
    bevinding = Bevinding(tekst, waarheid, tuple(deel.bevinding for deel in delen))
    return Toets(waarheid, bevinding, samen(deel.lezingen for deel in delen))
