"""Sentences about something else that call a municipality the responsible one: who is responsible is said by itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.constituenten import Constituenten
from regio_uitstroom.syntax.build.delen import Bepaling, Gebouwd, Partijen


def op_verantwoordelijke(zin: Constituenten) -> str:
    """*Meldt aan bij Zeist als verantwoordelijke gemeente*, *draagt over aan de verantwoordelijke gemeente Zeist*."""
    als = any(_is_verantwoordelijk(p) for partijen in zin.over("ALS", Partijen) for p in partijen.delen)
    genoemd = any(_is_een_gemeente(p) for i in zin.alles for p in _partijen(i))
    naast = any(_wordt_genoemd(een, ander) for een, ander in pairwise(zin.alles))
    if (als and genoemd) or naast:
        return "schrijf in een eigen zin welke gemeente het is: `… is verantwoordelijk voor de huisvesting`"
    return ""


def _wordt_genoemd(een: Gebouwd, ander: Gebouwd) -> bool:
    """Whether the name of a municipality stands right behind the role; two constituents can have a verb between."""
    rol = any(map(_is_verantwoordelijk, _partijen(een)))
    naam = isinstance(ander, Partijen) and any(isinstance(p, ast.Gemeentenaam) for p in ander.delen)
    return rol and naam and not een.span.source.text[een.span.end : ander.span.start].strip()


def _partijen(deel: Gebouwd) -> Iterator[Gebouwd]:
    inhoud = deel.inhoud if isinstance(deel, Bepaling) else deel
    yield from inhoud.delen if isinstance(inhoud, Partijen) else ()


def _is_verantwoordelijk(partij: Gebouwd) -> bool:
    return isinstance(partij, ast.Gemeenterol) and partij.rol == "verantwoordelijke gemeente"


def _is_een_gemeente(partij: Gebouwd) -> bool:
    """Whether it is a municipality by name, or the one that a client came from or went to."""
    rol = isinstance(partij, ast.Gemeenterol) and partij.rol.startswith("gemeente van ")
    return isinstance(partij, ast.Gemeentenaam) or rol
