"""Clients in a list with letters."""

from __future__ import annotations

from regio_uitstroom.syntax import ast
from regio_uitstroom.syntax.build.delen import Clienten
from regio_uitstroom.syntax.build.voorwaarden import genummerd
from regio_uitstroom.syntax.build.zin import Zin


def groepen(z: Zin) -> tuple[ast.Groep, ...]:
    """Take the clients under each letter."""
    letters = [(n, i) for n, i in genummerd(z.delen.items) if isinstance(i, Clienten)]
    genomen = [clienten for _, clienten in letters]
    z.delen.items = [i for i in z.delen.items if i not in genomen]
    return tuple(
        ast.Groep(str(nummer.waarde), clienten.delen[0], clienten.delen[1:], span=clienten.span)
        for nummer, clienten in letters
    )
