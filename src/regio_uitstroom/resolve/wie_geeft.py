"""Who gets something does nothing, and is never late with it; from whom it is got, has the duty."""

from __future__ import annotations

import re
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.woorden import Actor
from regio_uitstroom.syntax import ast

_KRIJGT = frozenset({"ontvangen", "krijgen", "vernemen"})
_VAN = "van "


def ontvangt(knoop: ast.Verplichting) -> bool:
    """Whether a duty says that somebody gets something."""
    return knoop.handeling in _KRIJGT and not knoop.lijdend and not knoop.niet


def wie_geeft(knoop: ast.Verplichting) -> Actor | None:
    """Return from whom something is got, where a sentence says so: *ontvangt van de gemeente een reactie*.

    Behind what is got, it must be somebody: *een afschrift van het besluit* is from nobody.
    """
    van = next((woorden[len(_VAN) :] for woorden in knoop.overig if woorden.startswith(_VAN)), "")
    if not van:
        return None
    zin = " ".join(knoop.woorden.split())
    ervoor = zin.find(_VAN + van) < zin.find(knoop.voorwerp)
    return Actor(van, van) if ervoor or _iemand().search(van) is not None else None


@cache
def _iemand() -> re.Pattern[str]:
    """Return the words for who can give something."""
    frasen = (frase for rij in lexicon_rows("actoren") for frase in rij["frasen"].split("|"))
    woorden = "|".join(map(re.escape, (*frasen, "gemeente", "gemeenten", "partijen", "loket", "commissie", "tafel")))
    return re.compile(rf"\b\w*(?:{woorden})\b", re.IGNORECASE)
