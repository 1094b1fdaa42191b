"""What to write where a sentence does not say for what a municipality is responsible: the sentence with a task."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.resolve.structuur import zinnen_van
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast

_GEWOON = "huisvesting"
_VERANTWOORDELIJK = re.compile(r"\b(?:v|V)erantwoordelijk\b")
_DAARVOOR = re.compile(r"\b(?:hiervoor|daarvoor) ")


def taakhulp(zin: Zin) -> str:
    """Return the sentence with the task that the text divides, and with which other words it can be."""
    taken = list(dict.fromkeys([*_taken(zin), _GEWOON]))[:3]
    woorden = " ".join(zin.knoop.span.text.split())
    kaal = _DAARVOOR.sub("", woorden)
    met, aantal = _VERANTWOORDELIJK.subn(rf"\g<0> voor {_met_lidwoord(taken[0])}", kaal, count=1)
    if not aantal:
        return f"schrijf wat deze gemeente betaalt, zoals `{_BETAALT}`" if _betaalt(zin) else ""
    anders = f"; of met `{'`, `'.join(f'voor {_met_lidwoord(taak)}' for taak in taken[1:])}`" if taken[1:] else ""
    return f"schrijf `{met}`{anders}"


_BETAALT = "De gemeente van herkomst betaalt de begeleiding"


def _betaalt(zin: Zin) -> bool:
    kern = zin.knoop.kern
    return isinstance(kern, ast.Verantwoordelijk) and kern.financieel


def _taken(zin: Zin) -> Iterator[str]:
    """Yield the tasks that the text divides, in its order."""
    bestand = zin.context.bestand
    for _, knoop in zinnen_van(bestand) if bestand is not None else ():
        if isinstance(knoop, ast.Regelzin) and isinstance(knoop.kern, ast.Verantwoordelijk):
            yield from (taak.sleutel for taak in knoop.kern.taken)


def _met_lidwoord(taak: str) -> str:
    """Return a task as a sentence names it: *de huisvesting*."""
    return next((row["naam"] for row in lexicon_rows("taken") if row["sleutel"] == taak), f"de {taak}")
