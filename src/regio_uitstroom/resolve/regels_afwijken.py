"""Powers to depart from rules: *Het college kan van artikel 2 afwijken*, the hardship clause."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from regio_uitstroom.artefact import lexicon_rows
from regio_uitstroom.model import regels, voorwaarden
from regio_uitstroom.model.doorloop import van_soort
from regio_uitstroom.model.regels import Regel
from regio_uitstroom.resolve.regels_beslissen import NIEMAND_GENOEMD
from regio_uitstroom.resolve.verlenen import bevoegd
from regio_uitstroom.resolve.voorwaarden import alle
from regio_uitstroom.resolve.woorden import resolve_actor
from regio_uitstroom.resolve.zin import Zin
from regio_uitstroom.syntax import ast


def afwijking(zin: Zin, knoop: ast.Afwijking) -> Iterator[Regel]:
    """A power to depart from rules; without conditions of fact it is a hardship clause."""
    actor = resolve_actor(knoop.actor)
    zin.context.actor = actor
    voorwaarde = zin.voorwaarde()
    oordelen = tuple(van_soort(voorwaarden.OordeelGeeft, voorwaarde)) if voorwaarde is not None else ()
    hardheid = voorwaarde is None or _alleen_oordelen(voorwaarde)
    if not oordelen:
        voorwaarde = alle((voorwaarde, bevoegd(zin, actor, "af te wijken")))
    yield regels.Bevoegdheid(
        **zin.vast,
        voorwaarde=voorwaarde,
        actor=actor or NIEMAND_GENOEMD,
        doelen=zin.schakel_alles_uit() if knoop.doelen is None else zin.schakel_uit(zin.citaat, knoop.doelen),
        hardheid=hardheid,
    )


def _alleen_oordelen(voorwaarde: voorwaarden.Voorwaarde) -> bool:
    """Whether a condition holds judgments only, and no fact that anybody but a judge can tell."""
    match voorwaarde:
        case voorwaarden.En() | voorwaarden.Of():
            return all(_alleen_oordelen(deel) for deel in voorwaarde.delen)
        case voorwaarden.Niet() | voorwaarden.Vermoed():
            return _alleen_oordelen(voorwaarde.deel)
        case voorwaarden.FeitIs():
            return any(frase in voorwaarde.tekst for frase in _hardheden())
        case _:
            return isinstance(voorwaarde, voorwaarden.OordeelGeeft)


@cache
def _hardheden() -> tuple[str, ...]:
    """Return the words for what is always a judgment: *een schrijnende situatie*, whoever is to judge."""
    return tuple(frase for row in lexicon_rows("oordelen") for frase in row["frasen"].split("|") if frase)
