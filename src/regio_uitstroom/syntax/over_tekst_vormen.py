"""Sentences that are recognised as a whole, most of them on the text itself: each form has a module of its own."""

from __future__ import annotations

from collections.abc import Callable

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.andere_bepalingen import andere_bepalingen
from regio_uitstroom.syntax.betekeniszinnen import betekeniszin
from regio_uitstroom.syntax.build.context import Context
from regio_uitstroom.syntax.doelgroep_erbij import meld_erbij
from regio_uitstroom.syntax.looptijdzinnen import looptijdzin
from regio_uitstroom.syntax.slotbepalingen import slotbepaling
from regio_uitstroom.syntax.terugwerking import terugwerking
from regio_uitstroom.syntax.token import Token
from regio_uitstroom.syntax.van_rechtswege import van_rechtswege
from regio_uitstroom.syntax.weigerverbod import weigerverbod

_VORMEN: tuple[Callable[[list[Token], Context], ast.Regelzin | None], ...] = (
    slotbepaling,
    looptijdzin,
    terugwerking,
    andere_bepalingen,
    weigerverbod,
    van_rechtswege,
    betekeniszin,
)


def zin_over_de_tekst(tokens: list[Token], context: Context) -> ast.Regelzin | None:
    """Return a sentence on the text itself that is recognised as a whole; None for others, and for one reported."""
    meld_erbij(tokens, context)
    return next((zin for vorm in _VORMEN if (zin := vorm(tokens, context)) is not None), None)
