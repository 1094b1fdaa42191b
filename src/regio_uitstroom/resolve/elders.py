"""References to other texts, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.lexicon.atoms import plain
from regio_uitstroom.model.regeling import Soort, Verwijzing
from regio_uitstroom.resolve.structuur import plaatsen_elders
from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.ast.knoop import delen_van

_WIJKT = (ast.InAfwijkingVan, ast.Onverminderd)


def verwijzingen_elders(bestand: ast.Bestand) -> tuple[Verwijzing, ...]:
    """Return the references to other texts: of the heading, and of every sentence in the articles."""
    bouwt = "bouwt" in plain(bestand.span.text).plain.lower()  # most texts have no such sentence to look for
    gevonden = [*_van_de_kop(bestand.kop), *_van_de_artikelen(bestand.artikelen, bouwt=bouwt)]
    return tuple(sorted(dict.fromkeys(gevonden), key=_plek))


def _plek(verwijzing: Verwijzing) -> int:
    return verwijzing.span.start if verwijzing.span is not None else 0


def _van_de_kop(kop: ast.Kop | None) -> Iterator[Verwijzing]:
    veld = kop.veld("Bouwt voort op") if kop is not None else None
    for tekst in veld.teksten if veld is not None else ():
        yield Verwijzing(tekst.naam, span=tekst.span)


def _van_de_artikelen(artikelen: tuple[ast.Artikel, ...], *, bouwt: bool) -> Iterator[Verwijzing]:
    """Yield every reference below the articles; without recursion. ``bouwt``: also what a sentence builds on."""
    stapel: list[tuple[object, bool]] = [(een, False) for een in artikelen if bouwt or een.noemt_tekst]
    while stapel:
        deel, wijkt = stapel.pop()
        if isinstance(deel, tuple):
            stapel.extend((los, wijkt) for los in deel)
        elif isinstance(deel, ast.Verwijzing):
            yield from _een(deel, wijkt=wijkt)
        elif isinstance(deel, ast.Knoop):
            yield from _bouwt_voort(deel) if bouwt and isinstance(deel, ast.Regelzin) else ()
            onder = isinstance(deel, _WIJKT)
            stapel.extend([(los, onder) for los in delen_van(deel)])


_BOUWT_VOORT = re.compile(
    rf'bouwt\s+voort\s+op\s+(?:(?:het|de)\s+)?({"|".join(soort.value for soort in Soort)})\s+"([^"]+)"', re.IGNORECASE
)


def _bouwt_voort(zin: ast.Regelzin) -> Iterator[Verwijzing]:
    """Yield the text of *Dit convenant bouwt voort op het convenant "Samen wonen"*."""
    for gevonden in _BOUWT_VOORT.finditer(zin.woorden):
        yield Verwijzing(f'{gevonden[1].lower()} "{gevonden[2]}"', span=zin.span)


def _een(knoop: ast.Verwijzing, *, wijkt: bool) -> Iterator[Verwijzing]:
    if knoop.wet is None:
        return
    plaatsen = plaatsen_elders(knoop)
    for plaats in plaatsen:
        yield Verwijzing(knoop.wet, plaats, wijkt, span=knoop.span)
    if not plaatsen:
        yield Verwijzing(knoop.wet, span=knoop.span)
