"""Who gets something does nothing, and is never late with it; from whom it is got, has the duty."""

from __future__ import annotations

import re
from functools import cache

from attrs import evolve

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model.woorden import Actor
from regio_uitstroom.syntax import ast
from regio_uitstroom.teksten import midden_in_zin

_GEEFT = {"ontvangen": "verstrekken", "krijgen": "geven", "vernemen": "meedelen"}
"""What is done by whom something is got from."""
_VAN = "van "


def ontvangt(knoop: ast.Verplichting) -> bool:
    """Whether a duty says that somebody gets something."""
    return knoop.handeling in _GEEFT and not knoop.lijdend and not knoop.niet


def als_gift(knoop: ast.Verplichting) -> tuple[ast.Verplichting, Actor | None]:
    """Return a duty that says what somebody gets, as one to give it to him, and whose it is.

    Where nobody is named from whom, it stays as it stands: *ontvangt een brief*.
    """
    van = wie_geeft(knoop)
    krijgt = knoop.wie or knoop.actor
    if van is None or krijgt is None or isinstance(krijgt, tuple):
        return knoop, van
    aan = f"aan {midden_in_zin(' '.join(krijgt.woorden.split()))}"
    overig = tuple(deel for deel in knoop.overig if deel != f"{_VAN}{van.naam}")
    return evolve(knoop, handeling=_GEEFT[knoop.handeling], ontvanger=aan, overig=overig), van


def wie_geeft(knoop: ast.Verplichting) -> Actor | None:
    """Return from whom something is got, where a sentence says so: *ontvangt van de gemeente een reactie*.

    Behind what is got, it must be somebody: *een afschrift van het besluit* is from nobody.
    """
    van = next((woorden[len(_VAN) :] for woorden in knoop.overig if woorden.startswith(_VAN)), "")
    if not van:
        return None
    zin = " ".join(knoop.woorden.split())
    ervoor = zin.find(_VAN + van) < zin.find(knoop.voorwerp)
    return Actor(_sleutel(van), van) if ervoor or _iemand().search(van) is not None else None


def _sleutel(wie: str) -> str:
    """Return the key of a party by its words; these themselves where no list has them."""
    zonder_lidwoord = wie.lower().removeprefix("de ").removeprefix("het ")
    rijen = (rij for rij in lexicon_rows("actoren") if zonder_lidwoord in rij["frasen"].split("|"))
    return next((rij["sleutel"] for rij in rijen), wie)


@cache
def _iemand() -> re.Pattern[str]:
    """Return the words for who can give something."""
    frasen = (frase for rij in lexicon_rows("actoren") for frase in rij["frasen"].split("|"))
    woorden = "|".join(map(re.escape, (*frasen, "gemeente", "gemeenten", "partijen", "loket", "commissie", "tafel")))
    return re.compile(rf"\b\w*(?:{woorden})\b", re.IGNORECASE)
