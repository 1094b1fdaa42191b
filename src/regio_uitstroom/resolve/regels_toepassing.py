"""Sentences on what does or does not apply: provisions, and the whole text."""

from __future__ import annotations

from collections.abc import Iterator

from regio_uitstroom.diagnostics.kinds_resolve import GEEN_GROEP, NOG_NIET_HIER
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.resolve.voorwaarden import resolve_client
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast


def niet_van_toepassing(zin: Zin, knoop: ast.NietVanToepassing) -> Iterator[Regel]:
    """Rules do not apply to some clients, or to all others (*uitsluitend van toepassing op*)."""
    if not knoop.behalve:
        voorwaarde = zin.voorwaarde(knoop.op)
    elif (groep := resolve_client(zin.context, knoop.op)) is not None:
        ander = voorwaarden.Niet(groep, woord="met uitzondering van", tekst=groep.tekst, span=groep.span)
        voorwaarde = zin.voorwaarde(extra=(ander,))
    else:
        zin.context.meld(GEEN_GROEP, knoop.span, tekst=knoop.woorden)
        return
    yield regels.NietVanToepassing(**zin.vast, voorwaarde=voorwaarde, doelen=zin.schakel_uit(zin.citaat, knoop.doelen))


def toepassingsbereik(zin: Zin, knoop: ast.Toepassingsbereik) -> Iterator[Regel]:
    """Whom the whole text covers; to cover nobody at all is reported."""
    if knoop.op is not None and any(_meld_instroom(zin, client) for client in (knoop.op, *knoop.op.of)):
        return
    eerder = len(zin.context.findings)
    voorwaarde = zin.voorwaarde(knoop.op)
    if voorwaarde is None and knoop.niet and len(zin.context.findings) == eerder:
        zin.context.meld(GEEN_GROEP, knoop.span, tekst=knoop.woorden)
        return
    yield regels.Toepassingsbereik(**zin.vast, voorwaarde=voorwaarde, sluit_uit=knoop.niet)


def _meld_instroom(zin: Zin, client: ast.Client) -> bool:
    """Report a day of coming in, which has a sentence of its own; return whether there is one."""
    if not isinstance(client.beperking, ast.VwTijd):
        return False
    reden = "zeg voor wie de tekst wel geldt, als het om de dag van instroom gaat"
    wel = "schrijf `Dit convenant is van toepassing op cliënten die op of na 1 januari 2024 zijn ingestroomd`"
    zin.context.meld(NOG_NIET_HIER, client.span, tekst=client.woorden, reden=reden, wel=wel)
    return True
